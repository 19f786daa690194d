"""Whom a sentence is about and of when: the institution itself now, its reader, others, another time. Data only."""

from scraper.reading.words.our_words import IF_SO, ITS_DOING, WE_HAVE
from scraper.reading.words.spoken import Spoken

OF_ITSELF = Spoken(
    {
        "en": r"\b(?:we|our|ours)\b|\b(?:has|have|employs?|comprises?|operates?|runs?|owns?|serves?|consists? of|"
        r"boasts?|totals?|in total|in all|altogether|a year|per year|each year|every year|annually|last year)\b|"
        r"\b(?:(?:work|works|live|lives|study) (?:here|at|in|for|with)|team of|staff of|home to|supported by|puts|"
        r"grown (?:in)?to)\b",
        "fr": r"\b(?:nous|nos|notre)\b|\b(?:compte|emploie|dispose|regroupe|r[ée]unit|accueille|g[èe]re|poss[èe]de|"
        r"compos[ée]e?s?|comprend|repr[ée]sente|atteint|s['’][ée]l[èe]ve|au total|par an|chaque (?:ann[ée]e|jour|mois)|"
        r"annuel\w*)\b|"
        r"\b(?:travaillent|vivent|[ée]tudient|propose|forme|soigne|accompagne|re[çc]oit|forte? de|(?:[ée]quipe|"
        r"effectif|r[ée]seau) de|rassemble|f[ée]d[èe]re|compte parmi)\b",
        "de": r"\b(?:wir|unser\w*)\b|\b(?:z[äa]hlt|z[äa]hlen|besch[äa]ftigt|verf[üu]gt|umfasst|betreibt|betreut|"
        r"bewirtschaftet|besteht aus|liegt bei|betr[äa]gt|insgesamt|j[äa]hrlich\w*|pro jahr|im jahr(?! \d)|"
        r"jedes jahr)\b|"
        r"\b(?:arbeiten|leben|wohnen|lernen|studieren|besuchen|bietet|bieten|versorgt|versorgen|behandelt|behandeln|"
        r"team (?:von|aus)|mit rund|engagieren|gewachsen)\b",
        "es": r"\b(?:nuestr[oa]s?|contamos|gestionamos|tenemos|somos|disponemos|trabajamos|llevamos|colaboramos)\b|"
        r"\b(?:cuenta con|dispone|emplea|"
        r"agrupa|re[úu]ne|gestiona|integra|compuest[oa]|formad[oa]|se sit[úu]a|alcanza|asciende|en total|al a[ñn]o|"
        r"cada a[ñn]o|anual\w*|por a[ñn]o)\b|"
        r"\b(?:trabajan|viven|estudian|atiende|atendemos|ofrece|ofrecemos|plantilla de|equipo de|red de|capacidad para|"
        r"formamos|acoge|tiene)\b",
        "it": r"\b(?:nostr[oaie]|abbiamo|gestiamo|siamo|contiamo|disponiamo)\b|\b(?:conta|dispone|impiega|riunisce|"
        r"gestisce|compost[oa]|comprende|raggiunge|ammonta|pari a|in totale|all['’]anno|ogni anno|annu[aio]\w*|"
        r"in un anno)\b|"
        r"\b(?:lavorano|collaborano|vivono|studiano|serve|serviamo|offre|offriamo|accoglie|ospita|assiste|organico|"
        r"(?:squadra|rete|[ée]quipe|staff) di|vanta)\b",
        "nl": r"\b(?:wij|we|ons|onze)\b|\b(?:telt|beschikt|heeft|bestaat uit|beheert|verzorgt|omvat|beslaat|bedraagt|"
        r"in totaal|jaarlijks\w*|per jaar|elk jaar|ieder jaar)\b|"
        r"\b(?:wonen|werken|studeren|leven|biedt|bieden|vangt|bedient|bereikt|helpen|(?:team|ensemble|"
        r"groep) van|met ruim|vormen|uitgegroeid)\b",
        "pt gl": r"\b(?:noss[oa]s?|contamos|temos|somos|gerimos|dispomos|produzimos|investimos)\b|\b(?:conta com|"
        r"disp[õo]e|emprega|re[úu]ne|gere|constitu[íi]d[oa]|compost[oa]|atinge|atingiu|ronda|ao todo|no total|por ano|"
        r"todos os anos|cada ano|anual\w*)\b|"
        r"\b(?:trabalham|vivem|estudam|atende|atendemos|serve|oferece|oferecemos|acolhe|equipa de|equipe de|rede de|"
        r"capacidade (?:para|de)|representa|tem)\b",
        "pl": r"\b(?:nas[zi]\w*|mamy|zatrudniamy|prowadzimy|zarz[ąa]dzamy|jeste[śs]my|oferujemy)\b|\b(?:liczy|"
        r"zatrudnia|dysponuje|zrzesza|prowadzi|obejmuje|zajmuje|wynosi|si[ęe]ga|[łl][ąa]cznie|rocznie|co roku|"
        r"ka[żz]dego roku)\b|"
        r"\b(?:pracuje|pracuj[ąa]|mieszka|mieszkaj[ąa]|uczy si[ęe]|studiuje|dzia[łl]a|wspiera|obs[łl]uguje|leczy|"
        r"kszta[łl]ci|oferuje|posiada)\b",
        "sv": r"\b(?:v[åa]ra|v[åa]rt?|vi)\b|\b(?:har|best[åa]r av|omfattar|syssels[äa]tter|totalt|sammanlagt|(?:per|om|"
        r"varje) år(?:et)?|[åa]rlig\w*|uppg[åa]r till)\b|"
        r"\b(?:arbetar|bor|studerar|g[åa]r|erbjuder|betj[äa]nar|samlar|driver|[äa]r verksamma)\b",
        "da nb": r"\b(?:vores|v[åa]re?|v[åa]rt|vi)\b|\b(?:har|best[åa]r a[vf]|omfatter|besk[æa]ftiger|sysselsetter|"
        r"totalt|i alt|til sammen|(?:per|om|hvert) år(?:et)?|[åa]rlig\w*)\b|"
        r"\b(?:arbejder|arbeider|bor|studerer|g[åa]r|tilbyder|tilbyr|betjener|samler|driver|jobber)\b",
        "fi": r"\b(?:meill[äa]|ty[öo]llist[äa]\w*|yhteens[äa]|vuosittain|vuodessa|joka vuosi|opiskelee|"
        r"ty[öo]skentelee)\b|"
        r"\b(?:asuu|toimii|k[äa]y|palvelee|tarjoaa|palvelemme|on (?:yli|noin))\b",
        "cs sk": r"\b(?:m[áa]me|na[šs]e|má|zam[ěe]stn[áa]v[áa]|zahrnuje|celkem|celkovo|ro[čc]n[ěe]|ka[žz]d[ýy] rok|"
        r"nab[íi]z[íi]|pon[úu]ka|p[ůo]sob[íi]|[čc][íi]t[áa]|studuje|[šs]tuduje|spravuje)\b|"
        r"\b(?:pracuje|pracuj[íi]|pracuj[úu]|[žz]ije|[žz]ij[íi]|nav[šs]t[ěe]vuje|o[šs]et[řr][íi]me|o[šs]etruje|"
        r"poskytuje|pe[čc]uje|sdru[žz]uje|zdru[žz]uje|m[áa])\b",
        "hr sl": r"\b(?:imamo|na[šs][aei]?|ima|zapo[šs]ljava\w*|zaposluje\w*|obuhva[ćt]a|djeluje|deluje|ukupno|skupno|"
        r"godi[šs]nje|letno|svake godine|vsako leto|upravlja)\b|"
        r"\b(?:radi|rade|[žz]ivi|dela|delajo|[žz]ivijo|poha[đd]a|obiskuje|pru[žz]a|okuplja)\b",
        "hu": r"\b(?:rendelkezik|m[űu]k[öo]dik|foglalkoztat\w*|[öo]sszesen|[ée]vente|minden [ée]vben|tartozik|"
        r"tal[áa]lhat[óo]|dolgozik)\b|"
        r"\b(?:[ée]l|[ée]lnek|tanul|l[áa]togat\w*|fogad\w*|ell[áa]t\w*|k[íi]n[áa]l|[áa]ll rendelkez[ée]s\w*|"
        r"sz[áa]ml[áa]l\w*)\b",
        "ro": r"\b(?:avem|cuprinde|num[ăa]r[ăa]|angajeaz[ăa]|[îi]n total|pe an|[îi]n fiecare an|dispune|ofer[ăa]|"
        r"func[țţt]ioneaz[ăa]|cu un (?:num[ăa]r|total) de|[îi]n structura|(?:este|e) (?:organizat|structurat)[ăa]?)\b|"
        r"\b(?:lucreaz[ăa]|[îi]nva[țţt][ăa]|tr[ăa]iesc|trateaz[ăa]|deserve[șşs]te|are|echip[ăa] de|studiaz[ăa])\b",
        "el": r"διαθέτει|έχει|έχουμε|απασχολεί|περιλαμβάνει|λειτουργ|συνολικά|κάθε χρόνο|ετησίως|αποτελείται|φοιτούν|"
        r"υπηρετούν|εργάζονται|ζουν|μοιράζουμε|εξυπηρετ|φιλοξεν|προσφέρ",
        "tr": r"\b(?:bulunmaktad[ıi]r|sahiptir|[çc]al[ıi][şs]maktad[ıi]r|vermektedir|toplam|y[ıi]lda|her y[ıi]l|"
        r"y[ıi]ll[ıi]k|olu[şs]maktad[ıi]r|vard[ıi]r)\b|"
        r"\b(?:ya[şs]amaktad[ıi]r|kapasiteli|kapal[ıi] alan\w*|sahip|hizmet (?:vermek|veren|veriyor)\w*|n[üu]fusu|"
        r"ki[şs]idir)\b",
        "ru": r"\b(?:мы|наш\w*|у нас)\b|\b(?:работа(?:ет|ют)|труд[ия]тся|насчитывает|включает|объединяет|составляет|"
        r"состоит|"
        r"располагает|имеет|обслуживает|обучается|учатся|ежегодно|в год|каждый год)\b",
        "uk": r"\b(?:ми|наш\w*|у нас)\b|\b(?:працю(?:є|ють)|налічує|включає|об['’]єднує|становить|складається|має|"
        r"обслуговує|навчається|навчаються|щороку|щорічно|на рік)\b",
        "bg": r"\b(?:ние|наш\w*)\b|\b(?:работят|работи|наброява|включва|обединява|разполага|има|обслужва|обучава|учат|"
        r"годишно|всяка година)\b",
        "zh": r"现有|共有|拥有|设有|下设|开设|占地|年产|共计|总计|每年|我们|我校|我院|本校|公司|学校|学院|医院",
        "ja": r"当社|弊社|本学|当院|当校|当会|私たち|有し|擁し|合計|年間|毎年|います|在籍|展開",
        "ko": r"우리|당사|본교|저희|보유|운영|매년|연간|총\s|근무|재학",
        "ca": r"\b(?:té|tenim|nostr[ea]s?|compta amb|disposa|aplega|cada any|l['’]any)\b",
    },
    ITS_DOING,
    WE_HAVE,
)
"""Words by which an institution speaks of itself, or says how much something is in a year or in all."""

NOT_NOW_OR_NOT_ALL = Spoken(
    {
        "en": r"\b(?:will|would|aims?|wants?|goal|target|plans?|hopes?|had|were|was|used to|only|if|up to|open to)\b|"
        r"\b(?:each|every)\b(?! (?:year|day|week|month))",
        "fr": r"\bchaque\b(?! (?:ann[ée]e|jour|mois|semaine))|\bchacune?\b|\b(?:objectif|voulons|voudrions|souhait\w+|"
        r"d['’]ici|pr[ée]voit|pr[ée]voyons|avait|avions|[ée]tait|[ée]taient|comptait|accueillait|serons|aurons|"
        r"jusqu['’][àa]|ouverte?s? [àa])\b",
        "de": r"\bjede[rsmn]?\b(?! (?:jahr|tag|monat|woche))|\bje (?:\d|nach|klasse|kurs|einwohn|stand|person|schul|"
        r"sch[üu]ler|kind|stud|mitarb|woche|haus|einheit|team)|"
        r"\b(?:ziel|wollen|m[öo]chten|planen|plant|hatten?|waren?|z[äa]hlte|bis zu)\b",
        "es": r"\bcada\b(?! (?:a[ñn]o|d[ií]a|mes|semana))|\b(?:objetivo|queremos|prevemos|"
        r"hasta (?=\d|(?:un|el|la|los|las|que|mil)\b)|tendr\w+|ten[íi]a\w*|hab[íi]a\w*|era|eran|contaba)\b",
        "it": r"\bogni\b(?! (?:anno|giorno|mese|settimana))|\b(?:ognun[oa]|ciascun[oa]?)\b|"
        r"\b(?:obiettivo|vogliamo|prevediamo|entro|avr\w+|aveva\w*|erano|contava|fino a)\b",
        "nl": r"\b(?:elke?|ieder|iedere)\b(?! (?:jaar|dag|week|maand))|"
        r"\b(?:doel|willen|zullen|zal|hadden|had|waren|telde|(?<!\d )tot)\b",
        "pt gl": r"\bcada\b(?! (?:ano|dia|mês|semana))|"
        r"\b(?:objetivo|pretendemos|at[ée]|ter[áe]\w*|tinha\w*|havia|eram|contava)\b",
        "pl": r"\bka[żz]d\w+(?! (?:roku|rok|dnia|dzie[ńn]|miesi))|"
        r"\b(?:cel|celem|chcemy|planujemy|b[ęe]dzie\w*|mia[łl]\w*|by[łl]\w*|liczy[łl]\w*)\b",
        "sv": r"\b(?:ska|skall|vill|m[åa]let|m[åa]ls[äa]ttning\w*|hade|fanns|tidigare|upp till|endast|bara)\b|"
        r"\bvarje\b(?! (?:[åa]r|dag|vecka|m[åa]n))",
        "da nb": r"\b(?:skal|vil|m[åa]let|havde|hadde|fantes|fandtes|tidligere|opp? til|inntil|indtil|kun|bare)\b|"
        r"\bhvert?\b(?! (?:[åa]r|dag|uke|uge|m[åa]n))",
        "fi": r"\b(?:tavoit\w+|aikoo|enint[äa][äa]n|oli|olivat)\b",
        "cs sk": r"\b(?:c[íi]lem|chceme|měl[aoi]?|byl[aoiy]?|bol[aio]?|pl[áa]nujeme|bude|budeme|a[žz] (?:do|na)|pouze|"
        r"iba)\b",
        "hr sl": r"\b(?:cilj\w*|[žz]elimo|imal[aoi]|imel[aoi]?|bil[aoi]?|bit [ćc]e|planiramo|na[čc]rtujemo|samo)\b|"
        r"\b(?:svak[aeiou]\w*|vsak\w*)\b(?! (?:godin|let|dan))",
        "hu": r"\b(?:c[ée]lunk|volt(?:ak|unk)?|lesz|szeretn\w+|legfeljebb|csak)\b",
        "ro": r"\b(?:vrem|obiectiv\w*|avea|aveau|era|erau|p[âa]n[ăa] la|doar)\b",
        "el": r"\bθα\b|\bείχ|\bέως\b|στόχο|ήταν|μόνο",
        "tr": r"\b(?:hedef\w*|olacak\w*|kadar|sadece)\b",
        "ru": r"\b(?:будет|будут|планиру\w+|хотим|был[аио]?|имел[аио]?|только)\b|\bкажд(?:ый|ая|ое|ого|ом)\b"
        r"(?! (?:год|день|месяц|недел))",
        "uk": r"\b(?:буде|будуть|плану\w+|хочемо|був|була|було|були|мав|мала|мали|лише|тільки)\b|\bкож(?:ен|на|не|"
        r"ного)\b"
        r"(?! (?:рік|день|місяць|тиж))",
        "bg": r"\b(?:ще|планира\w*|искаме|беше|бяха|имаше|само)\b|\bвсек\w+\b(?! (?:годин|ден|месец|седмиц))",
        "zh": r"曾|原有|目标|计划|将|力争",
        "ja": r"でした|当時|目標|目指|予定",
        "ko": r"목표|예정|였습니다|당시",
        "ca": r"\bcada\b(?! (?:any|dia|mes|setmana))|\b(?:objectiu|volem|tenia|tenien|eren|fins a|nom[ée]s|"
        r"cadascun\w*)\b",
    },
    IF_SO,
)
"""Words by which a sentence tells what was, what is to be, or what each of several has."""

DONE_BY_ITSELF = Spoken(
    {
        "en": r"\b(?:welcomed|received|handled|trained|delivered|treated|supported|hosted)\b",
        "fr": r"\b(?:(?:a|ont|avons) (?:accueilli|re[çc]u|form[ée]|r[ée]alis[ée]|trait[ée]|accompagn[ée]))\b",
        "de": r"\b(?:empfing|verzeichnete\w*|betreute\w*|behandelte\w*|umgeschlagen)\b",
        "es": r"\b(?:recibi[óo]|movi[óo]|registr[óo]|atendi[óo]|atendimos|recibimos)\b",
        "it": r"\b(?:(?:ha|abbiamo) (?:accolto|ricevuto|movimentato|formato|assistito))\b",
        "nl": r"\b(?:ontving\w*|verwerkte\w*|behandelde\w*|verwelkomde\w*)\b",
        "pt gl": r"\b(?:recebeu|movimentou|registou|registrou|atendeu|recebemos)\b",
        "pl": r"\b(?:przyj[ęa][łl]\w*|obs[łl]u[żz]y[łl]\w*|prze[łl]adowa[łl]\w*)\b",
        "sv": r"\b(?:tog emot|hanterade|behandlade)\b",
        "da nb": r"\b(?:modtog|h[åa]ndterte|h[åa]ndterede|tok imot)\b",
        "cs sk": r"\b(?:p[řr]ijal\w*|obslou[žz]il\w*|obsl[úu][žz]il\w*|odbavil\w*)\b",
        "ro": r"\b(?:a primit|a deservit|a tratat)\b",
        "el": r"υποδέχθηκε|δέχθηκε|διακίνησε",
    }
)
"""Verbs by which a sentence beside a table of figures tells what an institution did in its last year."""

WAS_OR_WILL_BE = Spoken(
    {
        "en": r"\b(?:had|(?:will|would) (?:have|be))\b",
        "fr": r"\b(?:avait|avions|avaient|aura|aurons|comptait|accueillait)\b",
        "de": r"\b(?:hatten?|z[äa]hlte|wird|werden)\b",
        "es": r"\b(?:ten[íi]a\w*|tendr\w+|hab[íi]a|contaba)\b",
        "it": r"\b(?:aveva\w*|avr\w+|contava)\b",
        "nl": r"\b(?:hadden|had|telde|zullen|zal)\b",
        "pt gl": r"\b(?:tinha\w*|ter[áe]\w*|havia|contava)\b",
        "pl": r"\b(?:mia[łl]\w*|b[ęe]dzie\w*|liczy[łl]\w*)\b",
        "sv": r"\b(?:hade|fanns|ska ha)\b",
        "da nb": r"\b(?:havde|hadde|fantes|fandtes)\b",
        "fi": r"\boli\b",
        "cs sk": r"\b(?:m[ěe]l[aoi]?|mal[aoi]|bude\w*)\b",
        "hr sl": r"\b(?:imal[aoi]|imao|imel[aoi]?)\b",
        "hu": r"\b(?:volt(?:ak|unk)?|lesz)\b",
        "ro": r"\bavea\w*\b",
        "el": r"\bείχ",
        "ca": r"\b(?:tenia|tenien|tindr\w+)\b",
        "zh": r"曾有|原有",
        "ru": r"\b(?:был[аио]?|имел[аио]?|насчитывал[аио]?|будет|будут)\b",
        "uk": r"\b(?:був|була|було|були|мав|мала|мали|налічува\w+|буде|будуть)\b",
        "bg": r"\b(?:имаше|беше|бяха|ще има)\b",
    }
)
"""Verbs right before a number that say how many there were or will be."""

OF_OTHERS = Spoken(
    {
        "en": r"\b(?:rivals?|competitors?|neighbou?r(?:s|ing)?|elsewhere|others)\b",
        "fr": r"\b(?:voisine?s?|concurrents?|ailleurs)\b",
        "de": r"\b(?:nachbar\w*|konkurren\w+|mitbewerber\w*|anderswo)\b",
        "es": r"\b(?:vecin[oa]|competidor\w*)\b",
        "it": r"\b(?:concorrent\w+|vicin[ao] [èe])\b",
        "nl": r"\b(?:buren|naburige?|concurrent\w*)\b",
        "pl": r"\b(?:s[ąa]siedni\w*|konkurencj\w*)\b",
        "pt gl": r"\b(?:vizinh[oa]|concorrent\w+)\b",
        "sv da nb": r"\b(?:nabo\w*|konkurrent\w*|grann\w*)\b",
        "ca": r"\b(?:ve[ïi]n[as]?|competidor\w*)\b",
    }
)
"""Words by which a sentence tells of somebody else."""

TO_THE_READER = Spoken(
    {
        "en": r"(?<!did )\byou\b|\byour\b",
        "fr": r"(?<!saviez-)(?<!savez-)\bvous\b|\bvotre\b|\bvos\b|\bon peut\b",
        "de": r"(?<!prozent von )(?<![\d%] von )(?<!viele von )(?<!unter )\bihnen\b|"
        r"\bsie k[öo]nnen\b|\bk[öo]nnen sie\b|\bd[üu]rfen sie\b",
        "es": r"\b(?:de|a) tu\b|\btu (?:donativo|donaci[óo]n|renta|aportaci[óo]n)\b|\bpuedes?\b|"
        r"\bpodr[áa]s?\b|\bustedes?\b",
        "it": r"\b(?:del|dal) tuo\b|\bdella tua\b|\b5 ?[x×] ?1000\b|\b5 per mille\b|\bpuoi\b|\bpotete\b|\bsi pu[òo]\b",
        "nl": r"\bu kunt\b|\bkun je\b|\bheb je\b|\bje kunt\b|\bmag je\b|"
        r"^u (?:leent|betaalt|krijgt|mag|heeft|hoeft|ontvangt|vindt)\b",
        "pt gl": r"\b(?:do|no) seu (?:irs|imposto|donativo|rendimento)\b|\bvoc[êe]\b(?! sabia)|\bpode\b",
        "pl": r"\b(?:przeka[żz]|oddaj|podaruj)\b|\b(?:twoj|swoj)ego\b|\bmo[żz]esz\b|\bmo[żz]na\b",
        "sv": r"\b(?:du|ni) (?:får|kan|skal|ska|behöver)\b",
        "da nb": r"\b(?:du|dere) (?:får|kan|må|skal)\b|\bi (?:kan|må)\b",
        "fi": r"\bvoit\b|\bvoitte\b",
        "cs sk": r"\bz (?:va[šs]ich )?dan[íe]\b|\b(?:m[ůuô][žz]ete|m[ůuô][žz]e[šs])\b",
        "hr sl": r"\b(?:mo[žz]ete|mo[žz]e[šs]|lahko)\b",
        "hu": r"\bad[óo](?:ja|d)\b|\b(?:[öo]nt?|[öo]n[öo]knek)\b",
        "ro": r"\bredirec[țţt]iona\w+\b|\bdin impozit\w*|\bpute[țţt]i\b",
        "ca": r"\bpodeu\b",
        "el": r"μπορείτε|μπορείς",
        "tr": r"[ae]bilirsiniz\b",
        "et": r"\bv[õo]ite\b|\bsaate\b",
        "lt": r"\bgalite\b|\bj[ūu]s\b",
        "lv": r"\bvarat\b|\bj[ūu]s\b",
        "is": r"\bþú\b",
        "ru": r"\bвы\b|\bваш\w*\b|\bможно\b",
        "uk": r"\bви\b|\bваш\w*\b|\bможна\b",
        "bg": r"\bможете\b|\bваш\w*\b",
    }
)
"""Sentences that say what their reader may do or needs, and not what the institution is."""

SAID_BY_OTHERS = Spoken(
    {
        "en": r"\baccording to (?!our\b|us\b)|\b(?:reports?|estimates|found) that\b",
        "fr": r"\bselon (?!nos\b|nous\b|notre\b|leurs?\b|les besoins|(?:l[ae]s? )?(?:saison|disponibilit|"
        r"destination|mod[èe]le))|\bd['’]apr[èe]s (?:l|une?\b|les\b|des\b)",
        "de": r"\blaut (?!und\b)|\bnach angaben\b|\bnach (?:sch[äa]tzungen|einer studie)\b",
        "es": r"\bseg[úu]n (?!nuestr|las necesidades|el caso|(?:destino|disponibilidad|temporada|modelo|"
        r"necesidad\w*|tama[ñn]o|edad|tarifa|tipo|zona)\b)",
        "it": r"\bsecondo (?:l['’]|il\b|la\b|i\b|gli\b|le\b|dati\b|stime\b|una?\b)",
        "nl": r"\bvolgens (?!ons\b|onze\b)",
        "pt gl": r"\b(?:segundo [ao]s?|de acordo com|segundo dados)\b",
        "pl": r"\bwed[łl]ug (?!nasz)",
        "sv": r"\benligt (?!v[åa]r)", "da nb": r"\bif[øo]lge\b", "fi": r"\bmukaan\b",
        "cs sk": r"\bpod[ľl][ea]\b|\bpodle\b", "hr sl": r"\bprema podacima\b|\bpo podatkih\b", "hu": r"\bszerint\b",
        "ro": r"\b(?:conform|potrivit)\b", "el": r"σύμφωνα με", "tr": r"\bg[öo]re\b", "ca": r"\bsegons\b",
        "ru uk": r"по данным|за даними|согласно", "ja": r"によると|によれば",
        "zh": r"据[^,，]{2,20}(?:统计|报道|估计|显示|数据)",
    }
)  # fmt: skip
"""Words by which a sentence says what somebody else has found out."""

HOW_IT_IS_DONE = Spoken(
    {
        "en": r"\b(?:surveys?|surveyed|questionnaires?|questions|interview\w*|polls?|respon(?:se|dent)s?|methods?|"
        r"methodolog\w+|scores?|rankings?|match|goals|players|steps|lessons|terms|holidays)\b",
        "fr": r"\b(?:enqu[êe]tes?|sondages?|r[ée]ponses|r[ée]pondant\w*|relances|m[ée]thod\w+|classements?|crit[èe]res|"
        r"[ée]tapes|buts|joueurs|s[ée]ances|vacances)\b",
        "de": r"\b(?:\w*befrag\w+|\w*umfragen?|frageb[öo]gen|fragen|method\w+|bewertung\w*|spiel|tore|spieler|"
        r"schritten?|"
        r"lektionen|ferien\w*)\b",
        "es": r"\b(?:encuestas?|encuestad\w+|cuestionarios?|preguntas|respuestas|m[ée]todos?|metodolog\w+|puntuaci\w+|"
        r"partidos?|goles|jugador\w+|pasos|lecciones|vacaciones)\b",
        "it": r"\b(?:sondagg\w+|indagin\w+|questionari\w*|domande|risposte|metod\w+|punteggi\w*|partit[ae]|gol|"
        r"giocator\w+|"
        r"passi|passaggi|lezioni|vacanze)\b",
        "nl": r"\b(?:enqu[êe]tes?|vragen\w*|respondent\w*|methodes?|scores?|wedstrijd\w*|doelpunten|spelers|stappen|"
        r"lessen|cursus(?:sen)?|vakantie\w*)\b",
        "pt gl": r"\b(?:inqu[ée]ritos?|question[áa]rios?|perguntas|respostas|m[ée]todos?|pontua\w+|jogos?|golos|"
        r"jogadores|passos|f[ée]rias)\b",
        "pl": r"\b(?:ankiet\w*|pyta[ńn]|respondent\w*|metod\w*|mecz\w*|bramek|zawodnik\w*|krok[óo]w|lekcji|ferii)\b",
        "sv da nb": r"\b(?:enk[äa]t\w*|fr[åa]gor|sp[øo]r[gs]\w+|unders[öøo]\w+kning\w*|unders[øo]gelse\w*|metod\w*|"
        r"match\w*|"
        r"kamp(?:en)?|m[åa]l|spelare|spillere|steg|lektion\w*|termin\w*|lov\w*|ferie\w*)\b",
        "fi": r"\b(?:kysely\w*|kysymys\w*|menetelm\w*|ottelu\w*|maalia|pelaaj\w+|vaihe\w*)\b",
        "cs sk": r"\b(?:pr[ůu]zkum\w*|prieskum\w*|dotazn[íi]k\w*|ot[áa]z\w+|metod\w*|z[áa]pas\w*|hr[áa][čc]\w*|"
        r"krok[ůo]v?)\b",
        "hr sl": r"\b(?:anket\w*|upitnik\w*|vpra[šs]alnik\w*|pitanja|vpra[šs]anj\w*|metod\w*|utakmic\w*|tekm\w*|"
        r"korak\w*)\b",
        "hu": r"\b(?:felm[ée]r[ée]s\w*|k[ée]rd[őo][íi]v\w*|k[ée]rd[ée]s\w*|m[óo]dszer\w*|m[ée]rk[őo]z[ée]s\w*|"
        r"l[ée]p[ée]s\w*)\b",
        "ro": r"\b(?:chestionar\w*|sondaj\w*|[îi]ntreb[ăa]ri|r[ăa]spunsuri|metod\w*|meci\w*|pa[șşs]i)\b",
        "tr": r"\b(?:anket\w*|soru\w*|y[öo]ntem\w*|ma[çc]|ad[ıi]m)\b",
        "ca": r"\b(?:enquest\w*|preguntes|m[èe]tod\w*|partits?)\b",
        "el": r"έρευνα|ερωτηματολόγι|ερωτήσεις|μέθοδο|αγώνα|βήματα",
    }
)
"""Words of surveys, methods, lessons and matches: of what is done so, and not of how many an institution has."""
