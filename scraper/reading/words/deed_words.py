"""What an institution says that it has done for many: "hemos atendido a más de 500 familias". Data only."""

from scraper.reading.words.phrases import Phrases
from scraper.reading.words.spoken import Spoken

HAVE_DONE = Spoken(
    {
        "en": r"\bwe(?:['’]ve| have)(?:[^.!?§]{0,80}(?:,| and))?(?: (?:now|already|also|so far|"
        r"since))?(?: \w+ly)? (?:helped|served|supported|"
        r"trained|"
        r"treated|assisted|welcomed|hosted|housed|fed|rescued|rehomed|placed|reached|delivered|completed|built|planted|"
        r"awarded|funded|distributed|donated|provided|worked with|cared for|taught|educated|accompanied|equipped|"
        r"installed|organi[sz]ed)(?: (?:to|with|for|people in|families in))? ?§",
        "fr": r"\bnous avons(?:[^.!?§]{0,80}(?:,| et))? (?:d[ée]j[àa] |ainsi |aussi |[ée]galement |"
        r"pu )?(?:accompagn[ée]r?|aid[ée]r?|soutenu|"
        r"form[ée]r?|"
        r"accueilli|log[ée]|h[ée]berg[ée]|soign[ée]|r[ée]alis[ée]|distribu[ée]|livr[ée]|servi|construit|plant[ée]|"
        r"financ[ée]|trait[ée]|organis[ée]|collect[ée]|[ée]quip[ée]|touch[ée]|permis|travaill[ée])"
        r"(?: (?:à|avec|pour|aupr[èe]s de))? ?§",
        "de": r"\b(?:wir haben|haben wir)\b[^.!?§]{0,60}§[^.!?]{0,80}\b(?:geholfen|unterst[üu]tzt|betreut|begleitet|"
        r"versorgt|beraten|ausgebildet|behandelt|vermittelt|gepflanzt|gebaut|realisiert|umgesetzt|abgeschlossen|"
        r"verteilt|finanziert|gef[öo]rdert|erreicht|beliefert|installiert|geschult)\b",
        "es": r"\bhemos(?:[^.!?§]{0,80}(?:,| y))? (?:ya )?(?:atendido|ayudado|acompa[ñn]ado|formado|capacitado|"
        r"apoyado|beneficiado|realizado|"
        r"entregado|"
        r"servido|tratado|acogido|alcanzado|llegado|completado|ejecutado|construido|plantado|distribuido|donado|"
        r"trabajado|impactado)(?: ya)?(?: (?:a|con|para))? ?§",
        "it": r"\babbiamo(?:[^.!?§]{0,80}(?:,| e))? (?:gi[àa] )?(?:aiutato|assistito|accolto|formato|seguito|servito|"
        r"sostenuto|realizzato|"
        r"distribuito|"
        r"curato|accompagnato|completato|consegnato|piantato|costruito|finanziato|raggiunto|supportato|lavorato)"
        r"(?: (?:con|per))? ?§",
        "nl": r"\b(?:(?:we|wij) hebben|hebben (?:we|wij))(?: al| inmiddels| intussen)? ?§[^.!?]{0,80}\b(?:geholpen|"
        r"begeleid|"
        r"ondersteund|opgevangen|opgeleid|bereikt|behandeld|gerealiseerd|geplant|gebouwd|verzorgd|bediend|geplaatst)\b",
        "pt gl": r"\bj[áa] (?:atendemos|ajud[áa]mos|apoi[áa]mos|form[áa]mos|acompanh[áa]mos|acolhemos|realiz[áa]mos|"
        r"entreg[áa]mos|impact[áa]mos|benefici[áa]mos|distribu[íi]mos|servimos|capacit[áa]mos|trein[áa]mos|"
        r"conclu[íi]mos)"
        r"(?: (?:a|com))? ?§",
        "pl": r"\b(?:pomogli[śs]my|wsparli[śs]my|przeszkolili[śs]my|zrealizowali[śs]my|obs[łl]u[żz]yli[śs]my|"
        r"przekazali[śs]my|wykszta[łl]cili[śs]my|zbudowali[śs]my|posadzili[śs]my|ufundowali[śs]my)(?: ju[żz])? ?§",
        "sv": r"\bvi har(?: redan| hittills)? (?:hj[äa]lpt|st[öo]ttat|utbildat|levererat|genomf[öo]rt|behandlat|"
        r"n[åa]tt|"
        r"byggt|planterat|delat ut|tagit emot) ?§",
        "da nb": r"\bvi har(?: allerede| hidtil| n[åa])? (?:hjulpet|hjelpt|st[øo]ttet|uddannet|utdannet|leveret|levert|"
        r"gennemf[øo]rt|gjennomf[øo]rt|behandlet|n[åa]et|n[åa]dd|bygget|bygd|plantet|delt ut|modtaget|tatt imot) ?§",
        "fi": r"\bolemme (?:jo )?(?:auttaneet|tukeneet|kouluttaneet|palvelleet|toteuttaneet|rakentaneet|hoitaneet)"
        r"(?: jo)? ?§",
        "cs sk": r"\b(?:(?:pomohli|podpo[řr]ili|vy[šs]kolili|realizovali|zrealizovali) (?:jsme|sme)|(?:jsme|"
        r"sme) (?:ji[žz] |u[žz] )?"
        r"(?:pomohli|podpo[řr]ili|vy[šs]kolili|realizovali|zrealizovali|o[šs]et[řr]ili))(?: ji[žz]| u[žz])? ?§",
        "hr sl": r"\b(?:(?:pomogli|pomagali|podr[žz]ali|realizirali|izvedli) smo|smo (?:ve[ćc] |[žz]e )?(?:pomogli|"
        r"pomagali|"
        r"podr[žz]ali|realizirali|izvedli)) ?§",
        "hu": r"§[^.!?]{0,60}\b(?:seg[íi]tett[üu]nk|t[áa]mogattunk|k[ée]pezt[üu]nk ki|l[áa]ttunk el|"
        r"val[óo]s[íi]tottunk meg)\b",
        "ro": r"\bam (?:ajutat|sprijinit|format|instruit|tratat|deservit|livrat|realizat|sus[țţt]inut|plantat|"
        r"finalizat|"
        r"construit)(?: deja)? ?§",
        "el": r"(?:βοηθήσαμε|εξυπηρετήσαμε|έχουμε (?:βοηθήσει|εξυπηρετήσει|εκπαιδεύσει|ολοκληρώσει|υποστηρίξει)) ?§",
        "tr": r"§[^.!?]{0,60}(?:yardım ettik|destek verdik|hizmet verdik|ulaştık|eğitim verdik|tamamladık)",
        "ca": r"\bhem (?:at[èe]s|ajudat|acompanyat|format|realitzat|acollit)(?: a)? ?§",
        "ru": r"мы (?:уже )?(?:помогли|поддержали|обучили|реализовали|вылечили|выполнили) ?§",
        "uk": r"ми (?:вже )?(?:допомогли|підтримали|навчили|реалізували|вилікували) ?§",
        "ja": r"これまで[^。]{0,12}§[^。]{1,40}(?:てきました|しました)",
    }
)  # fmt: skip
"""Around a number, which § stands for: whom it has helped and served so far, how much it has made and given."""

STUDIED = Spoken(
    {
        "en": r"\b(?:in|for) (?:this|our|the) (?:study|studies|experiment|paper|trial|tutorial|article|post|course|"
        r"lesson)\b|"
        r"\b(?:interviewed|sampled|surveyed|analy[sz]ed|observed|tested|reviewed|included|recruited|enrolled)\b",
        "fr": r"\b(?:dans|pour|de) (?:cette|notre|l['’]) ?(?:[ée]tude|enqu[êe]te|exp[ée]rience)\b|\b(?:interrog|"
        r"[ée]tudi|"
        r"analys|observ)(?:[ée]e?s?|ons)\b",
        "de": r"\b(?:studien?|stichprobe|umfrage)\b|\b(?:befragt?|befragen|untersuch(?:t|en)|interviewt|getestet)\b",
        "es": r"\b(?:en|para|de) (?:este|el|nuestro) (?:estudio|experimento|art[íi]culo|tutorial)\b|\b(?:encuest|"
        r"entrevist|"
        r"analiz|estudi)(?:ado|amos|[óo])\b",
        "it": r"\b(?:in questo|nel nostro|nello) studio\b|\b(?:intervistat|analizzat|studiat|testat)[oaie]\b",
        "nl": r"\b(?:in|voor) (?:dit|ons|het) (?:onderzoek|artikel)\b|\b(?:ge[ïi]nterviewd|ondervraagd|onderzocht|"
        r"getest)\b",
        "pt gl": r"\b(?:neste|no nosso|no|deste) estudo\b|\b(?:entrevist|analis|inquir|estud)(?:[áa]mos|ou|ad[oa]s?)\b",
        "pl": r"\b(?:w (?:tym|naszym) badaniu|ankietowan\w+|przebada\w+|zbada\w+|wywiad\w*)\b",
        "sv da nb": r"\b(?:i (?:denn?[ae]|v[åa]r|vores) (?:studien?|unders[öø]\w+)|intervjua\w*|interviewe\w*|"
        r"intervjue\w*|"
        r"unders[öø][kg]te?)\b",
        "fi": r"\b(?:t[äa]ss[äa] tutkimuksessa|haastatteli\w*|tutkimme)\b",
        "cs sk": r"\b(?:v (?:t[ée]to|na[šs][íi]) (?:studii|v[ýy]skume)|dotaz(?:ovali|ali)|zkoumali|sk[úu]mali)\b",
        "hr sl": r"\b(?:u ovo[mj] istra[žz]ivanju|v (?:tej|na[šs]i) raziskavi|ispitali|anketirali)\b",
        "hu": r"\b(?:vizsg[áa]lat\w*|megk[ée]rdez\w+|interj[úu]\w*)\b", "ro": r"\b(?:[îi]n acest studiu|"
        r"interviev\w+)\b",
        "el": r"μελέτη|ερωτήθηκαν|ρωτήσαμε", "tr": r"\b(?:bu [çc]al[ıi][şs]mada|ara[şs]t[ıi]rmam[ıi]zda|anket\w*)\b",
        "ca": r"\b(?:en aquest estudi|entrevistat|enquestat)\b", "ru": r"исследовани|опрос", "uk": r"дослідженн|опит",
    }
)  # fmt: skip
"""Words by which a sentence tells of a study or a lesson: whom one asked or looked at is nobody that one has."""

WE_TURN_OVER = Phrases(
    r"\b(?:our|nos|notre|unsere?[nmrs]?|nuestr[oa]s?|nostr[oaie]|onze?|noss[oa]s?|nasz\w?|v[åa]ra|v[åa]rt?|vores|"
    r"na[šs]\w{0,3}|наш\w{0,3})(?: (?:[^\s'’]+)){0,1}$",
    r"\b(?:we (?:now )?(?:have|generate|make|achieve|report|manage|earn|turn over|run on)|"
    r"nous (?:r[ée]alisons|avons|g[ée]n[ée]rons|disposons|atteignons|affichons|g[ée]rons|enregistrons)|"
    r"wir (?:erzielen|erwirtschaften|haben|machen|erreichen|verf[üu]gen)|"
    r"(?:erzielen|erwirtschaften|erzielten|haben|machen|erreichen) wir|facturamos|tenemos|generamos|registramos|"
    r"gestionamos|fatturiamo|abbiamo|realizziamo|generiamo|registriamo|gestiamo|"
    r"(?:wij|we) (?:behalen|hebben|realiseren|draaien)|(?:behalen|hebben|realiseren|draaien) (?:wij|we)|"
    r"faturamos|temos|geramos|osi[ąa]gamy|mamy|generujemy|notujemy|vi (?:oms[äa]tter|har|oms[æa]tter|omsetter)|"
    r"dos[áa]hujeme|m[áa]me|avem|realiz[ăa]m)(?: (?:[^\s'’,]+)){0,3}$",
)
"""How the words before a sum and its label end where an institution says that it turns that over."""

TURNOVER = Phrases(
    r"^(?:(?!\S*['’]s )\S+ ){0,2}(?:turnover|revenues?|(?:annual )?(?:income|budget|sales)|chiffre d['’]affaires|"
    r"budget|"
    r"(?:jahres)?umsatz|"
    r"(?:jahres)?budget|etat|facturaci[óo]n|presupuesto|fatturato|ricavi|(?:jaar)?omzet|(?:jaar)?begroting|"
    r"fatura[çc][ãa]o|or[çc]amento|"
    r"volume de neg[óo]cios|obr[óo]t|przych[óo]d\w*|bud[żz]et|(?:[åa]rs)?oms[äa]ttning\w*|oms[æa]tning\w*|"
    r"liikevaihto\w*|obrat|"
    r"cifra de afaceri|[áa]rbev[ée]tel\w*|оборот|бюджет)(?: (?:annuel|anual|annuale|(?:last|a|per) year))?$"
)
"""The whole label of a sum that a house turns over or has for a year."""

AIMED_AT = Phrases(
    r"\b(?:will|would|could|aim(?:s|ed|ing)?|goals?|targets?|wants?|plan(?:s|ned)?|hopes?|ambitions?|expect(?:s|ed)?|"
    r"objectif|vise(?:r|nt|ons)?|d['’]ici|voulons|voudrions|souhait\w+|pr[ée]voi?y?\w*|atteindra|atteindrons|"
    r"ziele?n?|wollen|m[öo]chten|planen|erwarten|anstreben|streben|soll(?:en)?|werden|"
    r"objetivos?|queremos|prevemos|esperamos|aspiramos|alcanzaremos|pretendemos|atingiremos|"
    r"obiettiv[oi]|vogliamo|prevediamo|puntiamo|entro|raggiungeremo|doel\w*|willen|zullen|zal|verwachten|streven|"
    r"cel|celem|chcemy|planujemy|b[ęe]dzie\w*|m[åa]let|m[åa]l|ska|skal|vill?|tavoit\w+|aikoo|c[íi]lem|chceme|bude|"
    r"obiectiv\w*|vrem|c[ée]lunk|hedef\w*|будет|планиру\w+|хотим|цель\w*|буде|плану\w+|хочемо|мета|ще|искаме)\b|"
    r"目標|目指|目标|计划|力争|목표|예정|στόχο|\bθα\b"
)
"""Words by which a sentence tells what is to be turned over one day."""

TURNED_OUT = Phrases(
    r"\b(?:turned out|called out|called upon|deployed|dispatched|launched|responded|borrowed|lent|loaned)\b",
    r"alarmier|ausger[üu]ckt|ausr[üu]ck|\br[üu]ck(?:t|te|ten|en)\b|\bim einsatz\b|entliehen|ausgeliehen|ausgelaufen",
    r"\bintervenue?s?\b|\b(?:sont|est) sorti|\bappel[ée]e?s?\b|\bemprunt|\bd[ée]clench",
    r"\bsalieron\b|\bsali[óo]\b|\bsalimos\b|\bintervin|\bmoviliz|\bprestad[oa]s?\b|\busciti?\b|\bintervenut|\bprestat[ie]\b",
    r"\brukten?\b|\buitgerukt\b|\bgealarmeerd\b|\buitgevaren\b|\buitgeleend\b|\bacionad|\bsa[íi]ram\b|\bemprestad",
    r"\bwyje[żz]d[żz]a|\bwyjecha|\bwyrusz[ay]|\binterweniowa|\bwypo[żz]ycz|\bryckte\b|\blarmad|\butl[åa]na|\brykkede\b|\brykket\b|"
    r"\balarmere?t\b|\brykket\b|\brykte\b|\budl[åa]nt\b|\butl[åa]nt\b|\bh[äa]lytet|\bvyj[íi][žz]d|\bvyjel|\bzasahova|"
    r"\bvyrazil|\bp[ůu]j[čc]en|\bvonult|\bkivonul|\briaszt|\bk[öo]lcs[öo]n",
)
"""How often somebody was called out or something lent, institutions count."""
