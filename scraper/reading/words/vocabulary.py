"""Words that say what a part of a page is for, in the languages we read. Data only: judging is done elsewhere."""

import re

from figures.expressions import expression
from figures.remembered import remembered
from scraper.reading.words.counted_words import COUNTED
from scraper.reading.words.institution_words import COUNTED_ELSEWHERE
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.visitor_words import VISITS

FOUNDATION = Phrases(
    r"\bfond(?:ation|ée?|azione|ata|ato)\b",
    r"\bcr[ée]ation\b|\bcr[ée]{2}e?\b",
    r"\bfound(?:ed|ation|ing)\b|\bestablish(?:ed|ment)\b|\bcreated\b",
    r"gegründet|gründung|\bgründ",
    r"\bfundad[ao]\b|\bfunda(?:ci[óo]n|[çc][ãa]o)\b|\bcread[ao]\b|\bcria[çd]",
    r"\bopgericht\b|\bopricht",
    r"założ|\bpowsta",
    r"\bgrundad|\bgrundlagt|\bstiftet|\bperustet|\bzalo[žz]en|\balap[íi]t",
    r"成立|创建|创办|建校|建立|創立|設立|開学|설립|개교",
    r"основан|تأسس|التأسيس|kuruluş",
    r"^(?:(?:active|in business|operating|serving|est\.) )?since\W*$|^est\.?$",
    r"^(?:(?:actifs?|actives?|en activit[ée]|pr[ée]sents?) )?depuis\W*$",
    r"^(?:(?:aktiv|am markt|im einsatz|im dienst) )?seit\W*$",
    r"^(?:activos? |activas? |ativos? )?desde(?: el año| o ano)?\W*$|^(?:attivi )?dal(?: l['’]anno)?\W*$",
    r"^(?:actief )?(?:sinds|sedert)\W*$|^(?:na rynku |działamy )?od(?: roku)?\W*$|^(?:aktiv )?(?:sedan|siden)\W*$",
    r"^vuodesta\W*$|^od roku\W*$|^din anul\W*$|^από το\W*$",
)
"""What labels say of the year in which an institution began."""

HEADS = Phrases(
    r"indicat(?:ors?|eurs?|or[ei])|indikator(?:en)?|kennzahl(?:en)?|merkmale?|indicador(?:es)?|kengetal(?:len)?",
    r"wska[źz]nik",
    r"items?|categor(?:y|ies|[íi]as?|ie)|cat[ée]gories?|kategori(?:e|en|a)|figures?|chiffres?|zahl(?:en)?|cijfers?",
    r"dane|dato",
    r"bezeichnung|rubriques?|libell[ée]|descri(?:ption|pci[óo]n|zione|[çc][ãa]o)|omschrijving|opis|concept[os]?|voce",
    r"posten",
    r"years?|ann[ée]es?|jahre?|a[ñn]o|anno|jaar|ano|rok|parameter|par[áa]metro|parametro|types?|typ|tipo|soort|level|"
    r"niveau|nivel|livello|measure|metric|kpi|unit|einheit|unit[ée]",
)
"""Words at the head of the column of labels: a number beside them heads the column of values."""

DURATION = expression(
    r"(?:minutes?|hours?|days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|ann[ée]es?|heures?|minuten?|stunden?|"
    r"tagen?|wochenstunden|wochen?|monaten?|jahren?|d[íi]as?|semanas?|mes(?:es)?|a[ñn]os?|horas?|giorn[oi]|"
    r"settiman[ae]|"
    r"mes[ei]|ann[oi]|"
    r"or[ae]|dagen|"
    r"weken|maand(?:en)?|jaar|jr|uur|dni|tygodni\w*|miesi[ąęe]c\w*|lat[ay]?|latach|anos|godzin\w*|år|let|"
    r"vuot\w+|év\w{0,3}|ani|"
    r"(?:business|working) days?|werk(?:tage?n?|dagen)|arbeitstage?n?|arbetsdagar|hverdage|arbeidsdager|arkipäivää|"
    r"munkanap|timmar?|minut(?:er|ter|y|tia)|veckor|månader|dage|uger|uker|måneder|viikko[ai]?|päivää|kuukautta|"
    r"hodin[ay]?|dn[íů]|t[ýy]dn[ůy]|m[ěe]s[íi]c[eů]|perc|[óo]ra|h[ée]t|h[óo]nap|zile|s[ăa]pt[ăa]m[âa]ni|luni|"
    r"ώρες|λεπτά|ημέρες|εβδομάδες|μήνες|χρόνια|saat|dakika|gün|hafta|yıl|час(?:а|ов)?|минуты?|дн(?:я|ей)|недел[ьи]|"
    r"месяц(?:а|ев)?|годин[аи]?|хвилини?|днів|тижнів?|місяц(?:і|ів))\b",
    re.IGNORECASE,
)
"""Words of time that a number in a sentence counts when it measures how long, not what there is."""


def is_duration(label: str) -> bool:
    """Whether a label is such a word and no more: the longest have two words, and most labels more."""
    return label.count(" ") < 2 and DURATION.fullmatch(label) is not None


EXPERIENCE = Phrases(
    r"exp[ée]rien[cț][eiaăț]|\bexpertise\b|erfahrung|esperienza|ervaring",
    r"do[śs]wiadczeni|erfarenhet|erfaring|kokemu|zku[šs]enost",
    r"sk[úu]senost|tapasztalat|εμπειρ[ίι]α|deneyim|опыт|досв[иі]д",
    r"опит|iskustv|izku[šs]en|patirt|pieredz|kogemus|ervaar|\bexperi[èe]ncia\b|tecr[üu]be",
)
"""How long an institution has been at it, which it tells of itself."""

INSTITUTION_NOUNS = Phrases(
    r"(?:学生|生徒|児童|園児|教員|教職員|従業員|社員|職員|会員|病床|卒業生|学院|店舗)数|従業員$|教职工|在校生|本科生|研究生|留学生|毕业生|员工|員工|床位|志愿者|"
    r"재학생|교직원|임직원|졸업생|회원 수|학생 수",
    r"院校|学院$|分公司|校区|国家和地区|協定校|[カヶか]国|学部|拠点|志愿者|客户",
    r"طالب|طلاب|موظف|جامع[ةا]|كلي(?:ة|ات)|\bدول[ةه]?\b|متطوع|مستفيد|مشروع|مشاريع|شريك|شركاء|\bفر(?:ع|وع)\b|\bعضو|أعضاء|مدرس|مدارس",
    r"\bcollega['’]s\b|\blocaties\b|\bcli[ëe]nten\b|\bdeelnemers\b|\bbewoners\b",
    r"student[ůyiųă]|zam[ěe]stnan|\b[čc]len[ůo]|pobo[čc]|z[áa]kazn[íi]k",
    r"hallgat[óo]|munkat[áa]rs|dolgoz[óo]|[üu]gyf[ée]l|orsz[áa]g",
    r"angaja[țţ]i|\bmembri\b|studen[țţ]i|[țţ][ăa]ri\b|clien[țţ]i",
    r"студент|сотрудник|преподавател|клиент|працівник|викладач",
    r"служител|φοιτητ|εργαζόμεν|\bμέλη\b|πελάτ",
    r"fak[üu]lte|enstit[üu]s?|y[üu]ksekokul|\b[öo][ğg]retim [üu]yesi|[öo][ğg]retmen|akademisyen",
    r"\b(?:idari|akademik) personel",
    r"\bχώρες\b|[öo][ğg]renci|[çc]al[ıi][şs]an|[üu]lkede?\b|m[üu][şs]teri|zaposlen",
    r"\b[čc]lanov|dr[žz]av|darbuotoj|student[ųu]\b|\bnarių\b",
    r"\bšalių\b|darbinieku|\bbiedru\b|t[öo]{2}taja|[üu]li[õo]pila",
    r"[ée]tudiant|[ée]l[èe]ves?\b|chercheu|doctorant|enseignant|salari[ée]s|collaborat|employ(?:ee|é)|b[ée]n[ée]vole|"
    r"adh[ée]rent|membre",
    r"habitant|laboratoire|facult|dipl[ôo]m|partenaire|\bpays\b|lits?\b|soignant|m[ée]decin",
    r"student|studenc[io]|pupil|\bstaff\b|researcher|teacher|volunteer|member|resident|professor|alumni|countries|"
    r"partner|campus|"
    r"course",
    r"studierende|sch[üu]ler|lehr(?:er|kr)|mitarbeit|besch[äa]ftigte|mitglied|einwohner|ehrenamt|forsch|dozent|"
    r"l[äa]nder|standort",
    r"studieng[äa]ng|betten|alumn|profesor|docente|emplead|investigador|volunt[aá]ri|\bsoci\b|\bs[óo]cios\b|pa[íi]ses|"
    r"camas|habitante",
    r"alliev|dipendent|ricercator|volontar|abitant|\bpaesi\b|corsi\b|sedi\b|medewerk|leerling|vrijwillig|\bleden\b|"
    r"inwoner",
    r"funcion[áa]ri|pesquisador|\balunos|leitos|pracowni|nauczyciel|uczni[óo]w|wolontariusz|mieszka[ńn]|cz[łl]onk|"
    r"wydzia[łl]",
    r"licenci|[ée]quipe|[ée]ducateur|animateur|abonn[ée]|visiteu|usager|b[ée]n[ée]ficiaire|patient|famil|enfant|"
    r"jeunes\b|classes\b",
    r"child|visitor|\busers?\b|client|kinder|besuch|(?<!se)kund(?:en|innen)|klassen|usuari|ni[ñn][oa]s|j[óo]venes|"
    r"clases|utent|bambin",
    r"ragazz|\bclassi\b|bezoek|klant|\bklas|usu[áa]rio|crian[çc]a|turmas|dzieci|klient|oddzia[łl]|bes[öo]kare|\bbarn\b",
    r"do[ck]torand|t[ée]cnic|technicien|technik|tecnici|ing[ée]nieur|engineer|inżynier",
    r"trabajador|trabalhador|lavorator|werknemer|arbeitnehmer|\bplazas\b|posti letto|pl[äa]tze\b|residente|unidades\b|"
    r"\bcommunes\b|\bcomuni\b|municipi|gemeinden\b|gemeenten\b|concelhos|\bgmin\b|kommuner|r[ée]gions\b|\bregiones\b|"
    r"\bservizi\b",
    r"artist|concert|spectat|exhibition|\bmostre\b|ausstellung|tentoonstelling|exposi[cç]|librar|bibliot|hospital|"
    r"\bschools?\b",
    r"[ée]coles\b|schulen\b|escuelas|\bscuole\b|scholen\b|szk[óo][łl]|companies|entreprises|unternehmen|empresas|"
    r"imprese|bedrijven",
    r"\bsites\b|\boffices\b|vestiging|\bfilial|\bagences\b|\bpatent|proje[ck]t|proyecto|progett|\bprojet",
    r"household|haushalt|\bm[ée]nages\b|hogares|huishoud|population|poblaci[óo]n|popolazione|bev[öo]lkerung|"
    r"bevolking|ludno|"
    r"associad|s[äa]nger|animals|\btiere\b|animaux|animales|animali|species|esp[èe]ces|\barten\b|performance|vehicle|"
    r"fahrzeug",
    r"anst[äa]llda|medlemm|elever|ansatte|medarbejd|frivillig|opiskelij|ty[öo]ntekij",
    *COUNTED_ELSEWHERE,
)
"""What institutions count, however few: people, places of work, courses, partners."""

NO_EVENTS = Phrases(
    *INSTITUTION_NOUNS.patterns,
    *COUNTED.patterns,
    r"\bpeople\b|\bpersonnes?\b|\bmensen\b|\bmenschen\b|\bperson(?:en|as|e|er)\b|\bpessoas\b|\bos[óo]b|\bludzi\b",
    r"\brodzin",
    r"\b(?:beds|doctors|nurses|graduates|applicants|publications|books|events|program(?:me)?s|labs|trees|orders|"
    r"consultations|articles|hours|seats|places|rooms|bikes|cars|meals|tickets|downloads|followers|customers|jobs)\b",
    r"\b(?:publications|livres|arbres|repas|places|salles|heures|offres|emplois|commandes|v[ée]los|dossiers|stages)\b",
    r"\b(?:b[üu]cher|publikationen|veranstaltungen|b[äa]ume|pl[äa]tze|stunden|auftr[äa]ge|artikel|absolvent\w*)\b",
    r"\b(?:publicaciones|libros|[áa]rboles|comidas|eventos|horas|pedidos|titulados|egresados)\b|"
    r"\b(?:pubblicazioni|libri|alberi|pasti|eventi|ore|ordini|laureati)\b",
    r"\b(?:publicaties|boeken|bomen|maaltijden|evenementen|uren|bestellingen)\b|"
    r"\b(?:publica[çc][õo]es|livros|[áa]rvores|refei[çc][õo]es|encomendas)\b",
    r"\b(?:publikacji|ksi[ąa][żz]ek|drzew|wydarze[ńn])\b",
)
"""Nouns that, beside a number of four digits, say that it counts them and is no year in which something happened."""

PLACES_OF_WORK = Phrases(
    r"fakult|facolt[àa]|fakulteit|tiedekun|kirjasto|kampus|spin-?o[uf]|spinout|start-?ups?\b",
    r"d[ée]partement|department|dipartiment|departament|abteilung|institut|labor|museu?m|mus[ée]e|muse[oi]|muzeum|"
    r"centres?\b|centers\b|centros|centri\b|zentren|sedes\b|h[ôo]pitaux|kliniken|klinieken|coll[èe]ges\b|colleges\b",
)
"""What institutions have few of, and tell in words."""

_GIVING = Phrases(
    r"^(?:ways|how) to (?:give|donate|help|support us)\b|^(?:make a donation|donate(?: now| today)?|support us)\W*$",
    r"^(?:comment (?:donner|nous aider|nous soutenir)|faire un don|faites un don|soutenez-nous|nous soutenir)\W*$",
    r"^(?:so (?:k[öo]nnen sie|kannst du) (?:helfen|spenden)|(?:jetzt |online )?spenden|helfen sie mit|ihre spende)\W*$",
    r"^(?:c[óo]mo (?:donar|ayudar|colaborar)|haz (?:un|tu) donativo|haz una donaci[óo]n|colabora|dona ahora)\W*$",
    r"^(?:come (?:donare|aiutarci|sostenerci)|dona ora|sostienici|fai una donazione)\W*$",
    r"^(?:hoe (?:kunt u|kun je) (?:helpen|steunen|doneren)|doneer(?: nu)?|steun ons|word donateur)\W*$",
    r"^(?:como (?:doar|ajudar|apoiar)|fa[çc]a uma doa[çc][ãa]o|doe agora|ajude-nos|apoie-nos)\W*$",
    r"^(?:jak (?:pom[óo]c|mo[żz]esz pom[óo]c|wesprze[ćc])|wesprzyj nas|przeka[żz] (?:darowizn[ęe]|1,5 ?%))\W*$",
    r"^(?:st[öo]d oss|ge en g[åa]va|s[åa] kan du (?:hj[äa]lpa|st[öo]dja)|st[øo]tt oss|bliv st[øo]tte|"
    r"s[åa]dan kan du st[øo]tte)\W*$",
    r"^(?:jak (?:pomoci|pom[ůu][žz]ete|m[ůu][žz]ete pomoci|darovat)|podpo[řr]te n[áa]s|"
    r"ako pom[ôo]c[ťt]|podporte n[áa]s)\W*$",
)
"""Headings over what gifts a house asks for, and what each pays."""

BESIDE = Phrases(
    r"\b[àa] (?:lire|voir|d[ée]couvrir|consulter) (?:aussi|[ée]galement)|\bsur le m[êe]me (?:th[èe]me|sujet)",
    r"\bsee also\b|\brelated (?:articles?|content|links?|pages)\b|\bread (?:also|next)\b|\byou m(?:ay|ight) also\b",
    r"\bmehr zum thema\b|\bweitere (?:artikel|meldungen|beitr[äa]ge|links|nachrichten)\b|\bsiehe auch\b",
    r"\btambi[ée]n (?:te|le) puede interesar\b|\bv[ée]ase tambi[ée]n\b|\benlaces relacionados|\b(?:leggi|vedi) anche\b",
    r"\bupcoming\b|\bprochaine?s\b|\bn[äa]chste\b|\bkommende\b|\bpr[óo]xim[oa]s\b|\bprossim[ie]\b|\bkomende\b|"
    r"\bnadchodz[ąa]ce\b|\bkommande\b",
    r"\bfaqs?\b|\bfrequently asked\b|\bh[äa]ufig(?:e| gestellte) fragen\b|\bfoire aux questions\b|"
    r"\bquestions fr[ée]quentes\b|"
    r"\bpreguntas frecuentes\b|\bdomande frequenti\b|\bveelgestelde vragen\b|\bperguntas frequentes\b|"
    r"\bnajcz[ęe][śs]ciej zadawane\b|\bvanliga fr[åa]gor\b|\bofte stillede?\b|\busein kysyt|"
    r"\b[čc]ast[ée] (?:dotazy|ot[áa]zky)\b|"
    r"\bgyakori k[ée]rd[ée]sek\b|\b[îi]ntreb[ăa]ri frecvente\b|συχνές ερωτήσεις|\bs[ıi]k[çc]a sorulan|"
    r"\bчаст[оы]\S* (?:задава\S+|вопрос\S*)|"
    r"\bpogost[ao] (?:zastavljena )?vpra[šs]anja\b|\b[čc]est[ao] (?:postavljana )?pitanja\b|\bpreguntes freq[üu]ents\b|"
    r"\bda[žz]niausiai užduodami\b",
    r"\bkorduma kippuvad\b",
    r"^tel[ée]fonos\b|^n[úu]meros? de tel[ée]fono|^(?:num[ée]ros|t[ée]l[ée]phones) (?:utiles|d['’]urgence)\b|"
    r"^numeri utili\b|^(?:useful|emergency|important) (?:(?:phone|telephone|contact) )?numbers\b|"
    r"^(?:wichtige )?(?:telefon|notruf)nummern\b|^(?:belangrijke )?telefoonnummers\b|^(?:ważne )?telefony\b|"
    r"^n[úu]meros (?:[úu]teis|de emerg[êe]ncia)\b|"
    r"^telefones\b|^viktiga telefonnummer\b|^vigtige telefonnumre\b|^telefonn[íi] [čc][íi]sla\b|"
    r"^fontos telefonszámok\b",
    r"\bhigh ?scores\b|\bleaderboard\b|bestenliste|\bfor (?:sale|rent)\b|\bto let\b|\b[àa] (?:louer|vendre)\b",
    r"\b(?:seminar|konferenz|tagungs|besprechungs)raum\b|\bh[öo]rsaal\b|\b(?:meeting|conference) room\b",
    r"\bsalle de r[ée]union\b",
    r"\bfreie (?:wohnungen|zimmer)\b|\bzu vermieten\b|\bin (?:affitto|vendita)\b|\bte (?:huur|koop)\b|\ben (?:alquiler|"
    r"venta)\b|"
    r"\b(?:na|k) (?:prodej|prodeji|predaj|prodaju)\b|\bna sprzeda[żz]\b|\belad[óo]\b|\bde v[âa]nzare\b|"
    r"\bsat[ıi]l[ıi]k\b|"
    r"\btil(?:l salu| salgs?)\b|\bmyynniss[äa]\b|\bmyyt[äa]v[äa]n[äa]\b|πωλ(?:είται|ούνται)",
    r"\bpoll\W*$|^poll of the (?:day|week)|^sondages?(?: du jour| de la semaine)?\W*$",
    r"^(?:poll|umfrage|sondage|encuesta|sondaggio|peiling|enquete|ankieta|sonda|omr[öo]stning|afstemning|anket[ay]?|"
    r"kysely|szavaz[áa]s|sondaj|опрос|опитування) .{0,8}\b(?:tag|woche|monat|jour|semaine|mois|d[íi]a|semana|mes|"
    r"giorno|settimana|mese|dag|week|maand|tygodnia|dnia|veckan|ugen|viikon|t[ýy]dne|недели|тижня|h[ée]t|"
    r"s[ăa]pt[ăa]m[âa]nii)\w*",
    r"^umfrage\W*$|^encuestas?\W*$|^sondagg(?:io|i)\W*$|^peiling\W*$|^ankiet[ay]\W*$|^sondaż?\W*$|^enquetes?\W*$",
    r"^anket[ay]?\W*$|^apklausa\W*$|^(?:omröstning|afstemning|avstemning|kysely|szavazás|sondaj|опрос)\W*$",
    r"\bmost (?:read|viewed|commented|shared|e-?mailed|downloaded)\b|^trending\b|\bare reading\b",
    r"\bles plus (?:lus|vus|comment[ée]s|partag[ée]s)\b|\bmeist(?:gelesen|kommentiert|geteilt)e\w*",
    r"\bm[áa]s (?:le[íi]d|vist|comentad)[oa]s\b|\bpi[ùu] (?:lett|vist|commentat)[ie]\b|\bmeest (?:gelezen|bekeken)\b",
    r"\bnajcz[ęe][śs]ciej (?:czytane|komentowane)\b|\bmais (?:lid|vist|comentad)[oa]s\b|\bmest l[æä]s(?:te|t)\b",
    r"\bexchange rates?$|^taux de change|^wechselkurse?\b|^tipos? de cambio|^tass[oi] di cambio|^wisselkoersen",
    r"^kursy? walut",
    r"^c[âa]mbio$|^cota[çc][õo]es|^notowania|^курсы? валют|^market (?:summary|data|snapshot)|\bmarket summary$|"
    r"^aktienkurse?$|"
    r"^borsa$|^b[öo]rse$|^bourse$|\bcompare rates$",
    r"^(?:blog|site|web(?:site)?) ?stats?$|^today['’]s birthdays\b|^anniversaires du jour|^heutige geburtstage",
    r"\blees ook\b|\bzie ook\b|\bgerelateerd|\b(?:veja|leia) tamb[ée]m\b|\bzobacz te[żz]\b|\bl[äa]s ocks[åa]\b",
)
"""Headings over what is beside a page's subject: links to other pages, polls, markets, rooms to let, what is on."""

POSTS = Phrases(
    r"\bvacanc(?:y|ies)\b|\bvacatures?\b|stellenangebote|stellenausschreibung|\boffres? d['’]emploi",
    r"\bofertas de (?:empleo|trabajo)|\bposizioni aperte\b|\boferty pracy\b|\blediga jobb\b|\bledige stillinger\b",
    r"\bavoimet ty[öo]paikat\b|\bvoln[áa] (?:m[íi]sta|pracovn[íi] m[íi]sta)\b",
    r"\bvo[ľl]n[ée] (?:miesta|pracovn[ée] miesta)\b",
    r"\b[áa]ll[áa]s(?:hirdet[ée]s|aj[áa]nlat)\w*|\blocuri de munc[ăa]\b|\bposturi vacante\b|θέσεις εργασίας",
    r"\b(?:a[çc][ıi]k pozisyonlar|i[şs] ilanlar[ıi])",
    r"\bslobodna radna mjesta\b|\bprosta delovna mesta\b|\bваканс[иії][яії]?\b|\bofertes de feina\b",
    r"\blaisvos darbo vietos\b|\bvakances\b|\bt[öo]{2}pakkumised\b",
    r"^offene stellen\b|^(?:open|available) (?:positions|jobs|roles)\b|^job (?:openings|offers)\b|^lediga tjänster\b|"
    r"^vagas(?: abertas)?$|^postes (?:ouverts|à pourvoir)\b|^puestos vacantes\b|^openstaande vacatures\b",
    r"^(?:(?:the |our )?latest |recent |derni[èe]res? |nos |unsere |aktuelle |[úu]ltim[oa]s |ultime |laatste |ons |"
    r"nasze |senaste |seneste |siste |viimeisimm[äa]t |legfrissebb )?(?:news|actualit[ée]s|nouvelles|aktuelles|"
    r"nachrichten|"
    r"neuigkeiten|noticias|notizie|avvisi|nieuws|not[íi]cias|aktualno[śs]ci|og[łl]oszenia|nyheter|nyheder|uutiset|"
    r"novinky|"
    r"aktuality|h[íi]rek|nout[ăa][țţ]i|[șş]tiri|новини|новости|νέα|ανακοινώσεις|duyurular|haberler|novosti|vijesti|"
    r"вести|"
    r"novice|not[íi]cies|naujienos|jaunumi|zi[ņn]as|uudised|berria[k]?|fr[ée]ttir|أخبار|الأخبار|חדשות|ニュース|お知らせ|新闻|"
    r"뉴스|공지사항)\W*$",
)
"""Headings over posts to fill, and news."""

INVITATIONS = Phrases(
    r"^(?:(?:our|the|latest|recent|more|from (?:our|the)) )*(?:blog(?: posts?)?|stories|articles|posts|journal)$",
    r"^(?:(?:nos|les|derniers|le|notre|du) )*(?:articles(?: récents)?|blog|billets)$",
    r"^(?:(?:aus dem|unser|neueste|aktuelle|letzte) )*(?:blog|blog-?beiträge|beiträge|artikel)$",
    r"^(?:(?:nuestro|últimas|últimos|del) )*(?:blog|entradas|artículos)$|^(?:(?:dal|ultimi|il nostro|nostri) )*"
    r"(?:blog|articoli)$|^(?:(?:onze|laatste|uit de|recente) )*(?:blogs?|berichten|artikelen)$",
    r"^(?:(?:z|nasz|najnowsze|ostatnie) )*(?:bloga?|wpisy|artykuły)$|^(?:(?:do|nosso|últimos) )*(?:blog|artigos)$",
    r"^(?:werken bij(?: \w+)?|work with us|join us)$",
    r"^(?:lavora con noi|trabaja con nosotros|rejoignez[- ]nous|nous rejoindre)$",
    r"^(?:jobba hos oss|job hos os|jobbe hos oss)$",
    r"^(?:tule t[öo]ihin|arbeiten bei uns|arbeidsvoorwaarden|trabalhe connosco)$",
    r"^(?:praca u nas|pracuj u nas|pracujte u n[áa]s)$",
    r"^(?:dolgozz n[áa]lunk|lucreaz[ăa] cu noi|работа у нас|bize kat[ıi]l[ıi]n)$",
)
"""Headings that invite to join an institution, or to read its posts."""

ERRANDS = Phrases(
    r"^(?:lieferung(?: und versand)?|versand(?:kosten)?|livraisons?|env[íi]os?|spedizion[ie]|verzending)$",
    r"^(?:verzendkosten|dostawa)$",
    r"^(?:wysy[łl]ka|leverans|levering|frakt|toimitus(?:kulut|tavat|ehdot)?)$",
    r"^(?:doprava a (?:platba|platby)|sz[áa]ll[íi]t[áa]s|livrare|kargo|teslimat|μεταφορικά)$",
    r"^(?:αποστολή|доставка|доставка и оплата|оплата|shipping(?: costs)?)$",
    r"^(?:delivery|dostava|entrega|pristatymas|piegāde)$",
    r"^(?:zahlung(?:sarten)?|paiement|formas? de pago|pagament[oi])$",
    r"^(?:betaling|betalning|p[łl]atno[śs][ćc]i?|platba|fizet[ée]s)$",
    r"^(?:plat[ăa]|[öo]deme|πληρωμή|payment(?: methods)?|maksutavat|pla[ćč]anje)$",
    r"\bpolls\W*$",
    r"^jam (?:layanan|buka|operasional|kerja)\b|^giờ (?:làm việc|mở cửa)\b|^(?:営業|開館|診療|受付)時間",
    r"^(?:public |legal |official )notices\b|^(?:avis|annonces) (?:publics?|légales?|officiel\w*)\b",
    r"^edictos\b|^editais\b",
    r"^(?:amtliche )?bekanntmachungen\b|^albo pretorio\b|^bekendmakingen\b|^obwieszczenia\b|^úřední deska\b|"
    r"^úradná tabuľa\b|^kungörelser\b|^hirdetmények\b|^anunțuri publice\b|^edictes\b",
    r"^(?:(?:open|current|latest|public) )?tenders\b|^appels d['’]offres\b|^(?:öffentliche )?ausschreibungen\b",
    r"^licitaciones\b|^bandi\b|^aanbestedingen\b|^concursos públicos\b|^przetargi\b|^upphandlingar\b|^udbud\b|"
    r"^anbud\b|^veřejné zakázky\b|^verejné obstarávanie\b|^licitații\b|^közbeszerzés|^закупки\b|^тендеры\b",
    r"^how to (?:buy|apply|book|order|register|enrol)\b",
    r"^comment (?:acheter|s['’]inscrire|réserver|commander|postuler)\b",
    r"^so (?:kaufen|buchen|bestellen|bewerben) sie\b|^c[óo]mo (?:comprar|inscribirse|reservar|solicitar)\b",
    r"^come (?:acquistare|iscriversi|prenotare|candidarsi)\b|^(?:zo|hoe) (?:koop|boek|bestel|schrijf) je\b",
    r"^como (?:comprar|inscrever-se|reservar|candidatar-se)\b|^jak (?:kupić|zamówić|zapisać|koupit|objednat|kúpiť)\b",
    r"^(?:så|sådan|slik) (?:köper|bokar|anmäler|køber|bestiller|tilmelder|kjøper|melder) du\b|^näin (?:ostat|haet)\b",
    r"^(?:eligibility|zulassungsvoraussetzungen|requisitos de (?:admisi[óo]n|acceso)|conditions d['’]admission)\b",
    r"\ben temps r[ée]el\b|\breal[- ]?time\b|\bin echtzeit\b|\ben tiempo real\b|\bin tempo reale\b|\bem tempo real\b|"
    r"\bw czasie rzeczywistym\b|\bi realtid\b|\breaaliaika\w*|\bв реальном времени\b|\bv re[áa]ln[ée]m [čc]ase?\b",
)
"""Headings over what else readers come for and institutions tell of as well: deliveries, payment, polls."""


NOTES = Phrases(
    r"^(?:foot|end)?notes?(?: (?:and|et|&) (?:sources|r[ée]f[ée]rences))?$|^notes? de bas de page$|^fu(?:ß|"
    r"ss)noten$|^notas?$",
    r"^anmerkungen$|^(?:voet)?noten$|^przypisy$|^sources?$|^quellen?$|^fuentes?$|^fonti$|^bronnen$|^fontes$",
    r"^[źz]r[óo]d[łl]a$",
    r"^r[ée]f[ée]rences?$|^referencias$|^riferimenti$|^bibliogra\w+$|^literatur(?:verzeichnis)?$|^literatuur$",
)
"""Headings over notes and sources."""


@remembered(4096)
def heads_notes(heading: str) -> bool:
    """Whether what stands under a heading are notes on the figures, and sources."""
    return NOTES.search(heading) is not None


@remembered(4096)
def is_beside(heading: str) -> bool:
    """Whether what stands under a heading is beside the page's subject."""
    return (
        BESIDE.search(heading) is not None or _GIVING.search(heading) is not None or VISITS.search(heading) is not None
    )


@remembered(4096)
def invites(heading: str) -> bool:
    """Whether a heading invites to join an institution, or to read its posts."""
    return INVITATIONS.search(heading) is not None


@remembered(4096)
def heads_posts(heading: str) -> bool:
    """Whether what stands under a heading are posts to fill or to read, or news, or it invites to join."""
    return invites(heading) or POSTS.search(heading) is not None


@remembered(4096)
def heads_errands(heading: str) -> bool:
    """Whether what stands under a heading is what readers come for, where it shows no key figures."""
    return heads_posts(heading) or ERRANDS.search(heading) is not None


ERROR_LABEL = Phrases(
    r"\bpage\b|oops|not found|\berror|erreur|introuvable|nicht gefunden|\bfehler|no encontrada|non trovata|"
    r"n[ãa]o encontrada|niet gevonden|nie znaleziono",
)
"""What a page says beside the number of its own error (404)."""

PHONE_WORD = Phrases(r"\b(?:tel|t[ée]l[ée]phone|telefon\w*|phone|fax|mobile|handy|t)\b\s*[.:]?\s*$")
"""Words right before a telephone number."""

REGISTERS = Phrases(
    r"\bc[óo]digo postal\b|\bcode postal\b|\bpostleitzahl\b|\bplz\b|\bpostcode\b|\bzip(?: code)?$|^c\.?a\.?p\.?$",
    r"\bkod pocztowy\b|^(?:r[ée]f(?:[ée]rence)?|ref|reference)\W*(?:no|nr|number)?\W*$|^(?:kennziffer|sygnatura)$",
    r"^(?:t[ée]l[ée]phone|tel[ée]fono|telefone|telefon|telefoon|phone|fax|mobile|tel\.?|(?:tele)?fa(?:x|ks)|faksi|факс|"
    r"gsm|(?:\w+ )?(?:hotline|helpline|infolinia|(?:info)?linka)(?: \(.*\))?)\W*$",
    r"\b(?:siret|siren|rcs|tva|vat|nip|krs|regon|cnpj|cif|nif|p\.?\s?iva|kvk|btw|ust-?id\w*|hrb|iban|bic|isbn|issn|"
    r"doi)\b",
    r"\b(?:t[ée]l|tel|fax|phone)\b\W{0,3}\d",
    r"\b(?:nipc|teryt|nuts|nrb)\b|\b(?:code|codice|c[óo]digo|kod)\W{1,2}(?:ine|insee|istat|nuts|cbs|catastale)\b",
    r"\b(?:r[ée]f(?:[ée]rence)?|refere(?:nce|ncia|nz\w*|ns\w*)|rif|kennziffer|sygnatura|nr ref)\b"
    r"\W{0,2}(?:n[ro°º]\W{0,2}|nummer |number )?\d{3}",
    r"\b(?:naics|nace|isic|duns|d-u-n-s|uei|eori|ateco|cnae|ičo|dič|cvr|organisasjonsnummer|organisationsnummer|"
    r"y-tunnus|oib|ogrn|edrpou|org\.? ?(?:nr|nummer)|orgnr)\b",
    r"(?<!\bof )(?<!\bde )(?<!\bdi )(?:\bcode|\bcodice|\bc[óo]digo|\bkod|\bkode|\bk[óo]d|[a-z]{3}code)$",
    r"\b(?:registration|register(?:ed)?|company|charity|licen[cs]e|certificate|permit|account|invoice|policy|serial|"
    r"model|part|item|article|product|reference|case|file|roll|ward|lot|order) (?:no\.?|nr\.?|numbers?|num\.?|id)$",
    r"(?:artikel|bestell|kunden|steuer|matrikel|handelsregister|register|konto|vereinsregister|kennungs?|schul|"
    r"betriebs|inventar|rekening|kvk-|lid|registratie)(?:nummer|nr\.?)$",
    r"\bnum[ée]ro (?:de |d['’])?(?:siret|registre|licence|tva|agr[ée]ment|dossier|client|s[ée]rie|finess|rna)\b|"
    r"\bn[úu]mero de (?:registro|licencia|serie|expediente|cliente|registo|licen[çc]a|s[ée]rie)\b|"
    r"\bnumero (?:di )?(?:registro|licenza|serie|iscrizione|rea)\b|\bnumer (?:rejestru|konta|licencji|seryjny)\b",
)
"""Registers, posts and telephones, whose numbers identify and count nothing."""

LINK_LABEL = Phrases(
    r"^(?:read|learn|see|find out|discover|view|explore|show) (?:more|all)?",
    r"^(?:en savoir|lire|voir|d[ée]couvrir|plus d['’]info|toutes? les?)\b",
    r"^(?:mehr|weiterlesen|alle|zur|zum)\b",
    r"^(?:leer|ver|saber|m[áa]s info|conoce)\b",
    r"^(?:scopri|leggi|vai|vedi)\b",
    r"^(?:lees|meer|bekijk)\b",
    r"^(?:saiba|leia|ver)\b",
    r"^(?:czytaj|wi[ęe]cej|zobacz|dowiedz)\b",
    r"^(?:download|t[ée]l[ée]charger|descargar?|descarregar|scarica|baixar|transferir|pobierz|ladda ner|hent|last ned|"
    r"lataa|st[áa]hnout|let[öo]lt[ée]s)\b|^[^.]{0,60}(?:\bherunterladen\b|[(\[]pdf\b)",
)
"""How links and buttons under a tile begin: no part of its label."""
