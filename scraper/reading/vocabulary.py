"""Words that say what a part of a page is for, in the languages we read. Data only: judging is done elsewhere."""

import re

from figures.remembered import remembered
from scraper.reading.phrases import Names, Phrases

KEY_FIGURES = Phrases(
    r"chiffres?\b(?![- ]d['’]affaires)|\ben bref\b|en un coup d['’]œil|rep[èe]res\b",
    r"\bkey[ -](?:facts?|figures?|data|metrics|numbers)|\bfacts?\b|(?:in|by the|our|key) numbers",
    r"(?<!public)(?<!action)(?<!historical)(?<!literary) figures$",
    r"(?:in|our|key|and) figures|at[ -]a[ -]glance|(?:key|quick|fast|vital) stat|\bstatistics?\b|\bhighlights\b",
    r"\bachievements\b|\b(?:our|by|and|your) impact\b|\bzahlen\b|\bfakten\b|auf einen blick|\bkennzahlen",
    r"\beckdaten|\bstatistik|\bcifras\b|\bdatos\b|de un vistazo|\bestad[ií]sticas?\b|\bin cifre\b|\bnumeri\b",
    r"\bin breve\b|\bcijfers\b|\bkerncijfers\b|\bfeiten\b|in [ée]{2}n oogopslag|\bn[úu]meros?\b|\bem n[úu]meros\b",
    r"\bestat[íi]sticas\b|liczbach|\bliczby\b|\bfakty\b|\bstatysty[kc]|أرقام|цифр|\bфакты\b|siffror|\bi tall\b",
    r"\bi tal\b|数字|数据|donn[ée]es (?:chiffr[ée]es|cl[ée]s)|\bstatistiques?\b|\bindicateurs?\b|\bl['’]essentiel\b",
    r"carte d['’]identit[ée]|\b(?:the|annual) (?:numbers|figures)\b|\bindicators\b|\bscorecard\b|our performance\b",
    r"\bsteckbrief\b|zahlenspiegel|\bkenngr[öo](?:ss|ß)en\b|\bindicadores\b|\bindicatori\b|\bstatistiche\b",
    r"\bcifre\b|\bin sintesi\b|\bdati\b|\bkengetallen\b|\bstatistieken\b|\bdane liczbowe\b|\bwska[źz]niki\b",
    r"kluczowe dane|w pigu[łl]ce|\bdados\b|\bn[øo]kkeltall?\b|\bnyckeltal\b|показател",
    r"^impact$|\bimpact report\b|\byear in review\b|jahresr[üu]ckblick|\bbilan d['’]activit|\bbilan de l['’]ann[ée]e\b",
    r"\bjaaroverzicht\b|\bresumen del a[ñn]o\b|\bpodsumowanie roku\b|\bretrospe[ck]tiva\b|\b[åa]rsoversikt",
    r"\blukuina\b|\b(?:tunnus|avain)lu(?:vut|kuja)\b|\bfakta\b|\b[čc]ísl(?:a|ech)\b|\bv [čc][íi]slach\b",
    r"\bsz[áa]mokban\b|\bxifres\b|\b(?:say[ıi]|rakam)lar(?:la|[ıi]m[ıi]z)?\b|αριθμο[ίύι]",
    r"\b(?:u|brojkama|[šs]tevilkah|brojevima)(?: brojkama| brojevima)\b|\bv [šs]tevilkah\b|\bdalam angka\b",
    r"\bnøgletal\b|\bnøkkeltall\b|числах|цифри\b|データ|数字で|現況|統計|统计|概况|숫자로|현황|통계|con số|статистик",
    r"إحصاء|إحصائي|مؤشرات",
    r"\bnumero(?:ina|iden valossa)\b|\bbrojke\b|\bt[ée]nyek\b|στατιστικ|в числа\b|한눈에|\barvudes\b|\bskai[čc]iai\b|"
    r"\bskait[ļl]os\b|\bdades\b|^numbers$",
)
"""Headings, titles and addresses of pages and sections that show key figures."""


@remembered(4096)
def names_key_figures(text: str) -> bool:
    """Whether a heading, title, address or name is that of key figures. The same few are asked for all figures."""
    return KEY_FIGURES.search(text) is not None


PORTRAIT = Phrases(
    r"\babout\b",
    r"who we are",
    r"our (?:profile|story|organi[sz]ation)",
    r"\bprofile\b",
    r"[àa] propos",
    r"qui sommes[- ]nous",
    r"\bpr[ée]sentation\b",
    r"en quelques mots",
    r"l['’](?:[ée]cole|universit[ée]|[ée]tablissement|institut|entreprise)\b.{0,20}$",
    r"\b[üu]e?ber (?:uns|die|den|das|unser)\b",
    r"\bportr(?:ai|ä|a|ae)t\b",
    r"\bprofil\b",
    r"wer wir sind",
    r"sobre (?:n[óo]s|a |o |nosotros|la )",
    r"qui[ée]nes somos",
    r"quem somos",
    r"chi siamo",
    r"\bl['’]ateneo\b",
    r"over ons",
    r"wie (?:we|wij) zijn",
    r"\bo nas\b",
    r"kim jeste[śs]my",
    r"\bmemoria de (?:actividades|gesti[óo]n)\b|\bactivity report\b|\brapport d['’]activit|t[äa]tigkeitsbericht",
    r"\brapport moral\b|\brelazione (?:di |sulle )?attivit|\brelat[óo]rio de ati?vidades\b|\bsprawozdanie z dzia",
    r"verksamhetsber|toimintakertomus",
    r"^(?:the|el|la|le|les|der|die|das|il|lo|het|de|o|a) \w+$|^l['’]\w+$",
    r"^(?:la nostra|il nostro|notre|our|unsere?|nuestr[oa]|onze?|a nossa|o nosso|nossa|nosso|nasz[ae]?|"
    r"v[åa]r[ta]?|vores) \w+$",
    r"\bwillkommen\b|\bwelcome to\b|\bbienvenue\b|\bbienvenid[oa]s?\b|\bbenvenut[ioa]\b|\bwelkom\b|\bwitamy\b",
    r"\bpage d['’]accueil\b|^accueil$|^startseite$|^home ?page$|^p[áa]gina de inicio$|^strona g[łl][óo]wna$",
    r"^(?:\S+ ){0,2}\S*(?:universit|hochschule|lyc[ée]e|coll[èe]ge|[ée]cole|schule\b|school|fondation|foundation|"
    r"stiftung|hospital|h[ôo]pital|krankenhaus|klinik|clinique|bibliot|library|verein|association|associa[çz]|"
    r"asociaci[óo]n|museum|"
    r"mus[ée]e|museo|museu|institut|theater|th[ée][âa]tre|teatro|akademi|academy|gymnasium|feuerwehr|gemeente|gemeinde|"
    r"parish|trust|charity|colegio|escuela|escola|scuola|liceo|fundaci[óo]n|fondazione|funda[çc][ãa]o|szko[łl]|muzeum|"
    r"fundacja|szpital|yhdistys|s[äa][äa]ti[öo]|koulu|yliopisto|f[öo]rening|stiftelse|skola|skole|sdru[žz]en|spolek|"
    r"[šs]kola|nadace|egyes[üu]let|alap[íi]tv[áa]ny|iskola)\w*(?: \S+){0,3}$",
    r"over (?:de|het) (?:hogeschool|universiteit|school|instituut|stichting|organisatie|bibliotheek|museum)",
    r"^over (?:de|het|onze) \w+$",
    r"\b(?:wij|het bedrijf) stellen? ons voor\b|\bonze organisatie\b",
    r"\bom (?:oss|os|universitet|organisationen)|^om \w+$",
    r"\btietoa meist|\besittely\b",
    r"\br[óo]lunk\b|\bmagunkr[óo]l\b|\bbemutatkoz[áa]s\b",
    r"\bdespre (?:noi|universitate|institu[țt]ie)\b|\bo nama\b|\bo nás\b",
    r"\bqui som\b|\bsobre nosaltres\b|\bποιοι είμαστε\b|\bпро нас\b",
    r"\bo n[áa]s\b|\bo uczelni\b|\bo univerzit",
    r"\bpresentazione\b|\bl['’](?:istituto|universit[àa]|azienda|associazione)\b$",
    r"\bpresentaci[óo]n\b|\bcon[óo]cenos\b|^la (?:universidad|fundaci[óo]n|escuela|instituci[óo]n|empresa)\b.{0,24}$",
    r"\bapresenta[çc][ãa]o\b|\ba (?:universidade|funda[çc][ãa]o|institui[çc][ãa]o)\b$",
    r"^die (?:hochschule|universit[äa]t|stiftung|akademie|schule)\b.{0,24}$",
    r"\bunternehmen\b$|stellt sich vor|\bleitbild\b",
    r"^(?:l['’]|la |le )(?:fondation|mus[ée]e|facult[ée]|campus|soci[ée]t[ée]|association)\b.{0,20}$",
    r"\bnous conna[îi]tre\b",
    r"\bour (?:school|university|company|institution|college|work)\b|\bintroduction to\b",
    r"\bσχετικά με\b|^(?:το πανεπιστήμιο|ο οργανισμός|η εταιρεία|το ίδρυμα|το νοσοκομείο)$|(?:^|\s)소개$|안내$|개요$",
    r"企業情報|会社案内|大学紹介|学校紹介|私たちについて|简介$|公司介绍|關於我們|\bkurumsal\b|\b(?:[üu]niversite|hastane|[şs]irket)miz\b",
    r"\b(?:biz kimiz|cine suntem|kdo jsme|tko smo|keit[äa] olemme|wie zijn (?:we|wij))\b|^meist[äa]$|\btentang kami\b",
    r"\baz (?:egyetem|int[ée]zm[ée]ny|c[ée]g|alap[íi]tv[áa]ny|iskola|k[óo]rh[áa]z)\w{0,3}r[őo]l\b|\bgiới thiệu\b|"
    r"\bvề chúng tôi\b",
    r"^(?:о|об) (?:компании|институте|фонде|музее|больнице|заводе|школе)$|^про (?:університет|компанію|фонд)$|نبذة عن",
    r"^عن (?:الشركة|المؤسسة|الجمعية|المركز|المستشفى)$",
    r"学校简介|关于我们|公司简介|概要|大学案内|기관소개|о нас|об университете|من نحن|عن الجامعة|hakkımızda",
)
"""Headings and titles of pages on which an institution presents itself: their prose holds figures."""

HEADLINE = Phrases(
    r"\b(?:wins?|opens?|launch(?:es)?|celebrates?|hosts?|receives?|welcomes?|announces?|joins?|gets|appoints?|"
    r"awarded|named|closes)\b",
    r"\b(?:unveils|signs|secures|expands|reaches|publishes|reopens|elects|approves|seeks|achieves|earns|gains|warns|"
    r"hires)\b",
    r"\b(?:donates|meets|says|tops|honou?rs|pledges|agrees|urges|won|opened|launched|hosted|received|marks \d+)\b",
    r"\b(?:remporte|inaugure|lance|accueille|f[êe]te|recrute|ouvre|obtient|organise|re[çc]oit|c[ée]l[èe]bre|"
    r"prim[ée]e?s?)\b",
    r"\b(?:d[ée]croche|signe|d[ée]voile|annonce|participe|s['’]engage|devient|d[ée]m[ée]nage|c[ée]l[èe]brent|rejoint|"
    r"nomm[ée]e?)\b",
    r"\b(?:erh[äa]lt|er[öo]ffnet|gewinnt|startet|feiert|begr[üu][ßs]+t|l[äa]dt|sucht|verleiht|gr[üu]ndet|baut|"
    r"trauert)\b",
    r"\b(?:ehrt|eröffnete|gewann|kooperiert|erreicht|bekommt|wächst|plant|verabschiedet|erweitert|unterzeichnet|"
    r"wählt)\b",
    r"\b(?:gana|abre|inaugura|celebra|lanza|recibe|busca|vince|apre|lancia|riceve|cerca|premiat[ao]|premiad[ao])\b",
    r"\b(?:firma|consigue|obtiene|acoge|presenta|anuncia|ottiene|annuncia|ospita|festeggia|nominat[ao]|nombrad[ao])\b",
    r"\b(?:wint|opent|viert|krijgt|lanceert|zoekt|ganha|lan[çc]a|recebe|wygrywa|otwiera|zdobywa|[śs]wi[ęe]tuje)\b",
    r"\b(?:ontvangt|benoemt|tekent|verwelkomt|bereikt|assina|inaugurou|anuncia|acolhe|podpisuje|otrzyma[łl]a?|"
    r"zaprasza)\b",
    r"\b(?:vinner|[öo]ppnar|firar|f[åa]r|s[öo]ker|vinder|[åa]bner|fejrer|[åa]pner|feirer|voitti|avaa|z[íi]skala?|"
    r"otev[íi]r[áa])\b",
)
"""Verbs of headlines: a title with one tells news, whatever institution it names."""

OF_A_PERSON = Phrases(
    r"\babout me\b|\b[üu]e?ber mich\b|[àa] propos de moi|qui suis[- ]je|\bsobre m[íi]m?\b|\bsu di me\b|\bchi sono\b",
    r"\bover mij\b|\bo mnie\b|\bom mi[gn]\b|\bom meg\b|\bo mn[ěe]\b|\bqui[ée]n soy\b|\bwho i am\b",
)
"""Titles of pages on which a person, not an institution, tells of themselves."""

OF_A_THING = Phrases(
    r"\babout (?:this|that|these|your|cookies?|the (?:authors?|artists?|course|exam|event|match|game|film|movie|book|"
    r"recipe|"
    r"route|trail|product|job|role|post|vacancy|show|exhibition|concert|test|property|house|speakers?))\b",
    r"\b(?:à propos|présentation) d(?:e (?:cet?|cette|votre|la recette|l['’](?:auteur|œuvre|exposition|artiste))|"
    r"u (?:poste|stage|"
    r"cours|produit|film|livre|match|spectacle|concert|logement))\b",
    r"\büber (?:diese[nrs]?|de[nrm] (?:kurs|autor|film|lehrgang)|das (?:produkt|buch|seminar|konzert|spiel|rezept|"
    r"event)|"
    r"die (?:autorin|veranstaltung|ausstellung|stelle|route|wanderung|wohnung))\b",
    r"\bsobre (?:est[ea]|el (?:concierto|curso|producto|autor|libro|evento|examen|puesto)|la (?:autora|película|"
    r"exposición|receta)|"
    r"o (?:curso|produto|autor|livro|evento|filme)|a (?:exposição|receita|vaga))\b",
    r"\bover (?:deze|dit|de (?:woning|cursus|auteur|film|tentoonstelling|functie|route)|het (?:boek|concert|product|"
    r"evenement))",
    r"^o (?:wycieczce|kursie|książce|autorze|autorce|produkcie|filmie|koncercie|wystawie|wydarzeniu|trasie)\b",
    r"\bom (?:kurs(?:en|et)|bo(?:ken|gen)|filmen|f[öo]rfatt?ar?en|forfatteren|produkt(?:en|et)|utställningen|"
    r"udstillingen|"
    r"kons?erten|koncerten|evenemanget|arrangementet|tjänsten|stillingen|boligen|bostaden)\b",
)
"""Titles that tell of a thing on offer, a post or a book, and of no institution."""

OFFER = Phrases(
    r"\bg[îi]tes?\b|\bchambres? d['’]h[ôo]tes?\b|\bferien(?:wohnung|haus)|\bvakantie(?:huis|woning)|\bstacaravan\b",
    r"\bholiday (?:homes?|cottages?|lets?|flats?|houses?)\b|\bself[- ]catering\b|\bcasa (?:rural|vacanze|"
    r"de f[ée]rias)\b",
    r"\bpiso (?:en|de) (?:venta|alquiler)\b|\b(?:for|to) (?:rent|sale|let)\b|\b[àa] (?:louer|vendre)\b|\buthyres\b",
    r"\bzu (?:vermieten|verkaufen)\b|\bte (?:huur|koop)\b|\ben (?:alquiler|venta)\b|\bin (?:affitto|vendita)\b|"
    r"\btill salu\b",
    r"\bpara (?:alugar|arrendar|venda)\b|\bna (?:sprzedaż|wynajem)\b|\bdo wynaj[ęe]cia\b|\btil (?:leje|salgs?|leie)\b",
    r"\bvuokrattavana\b|\bmyyt[äa]v[äa]n[äa]\b|\bk pron[áa]jmu\b|\bna prodej\b|\belad[óo]\b|\bkiad[óo]\b|"
    r"\bde (?:[îi]nchiriat|v[âa]nzare)\b",
    r"^(?:kurs|cursus|cours de|curso de|corso di|workshop|taller de|atelier de|kurz|schnupperkurs)\b|^\S+kurs\b(?! in)",
    r"^(?:recipe|recette|rezept|receta|ricetta|recept|przepis|receita)\b",
    r"^(?:randonn[ée]e|wanderung|wandelroute|fietsroute|radtour|hike|escursione|sentiero|ruta|sendero|szlak|vandring)\b",
)
"""Titles of pages that offer one lodging, course, dish or walk."""


@remembered(4096)
def names_offer(title: str) -> bool:
    """Whether a title is that of a page on which one thing is offered."""
    return OFFER.search(title) is not None


PAST = Phrases(
    r"^(?:(?:our|the|a|short|brief|notre|unsere|die|kurze|nuestra|la|nostra|nossa|onze|de|nasza|br[èe]ve|l['’]) ?)*"
    r"(?:history|histoire|historique|geschichte|historia|storia|hist[óo]ria|geschiedenis|chronik|timeline|milestones?|"
    r"meilensteine|jalons|hitos|mijlpalen|kalendarium|historik|historien)\b"
    r"(?! (?:museum|department|faculty|institute|society|trust|centre))",
)
"""Titles of what an institution was: its numbers are of the past."""


@remembered(4096)
def names_portrait(text: str) -> bool:
    """Whether a heading, title or address is that of a page on which an institution presents itself."""
    return PORTRAIT.search(text) is not None and not any(
        other.search(text) for other in (HEADLINE, OF_A_PERSON, OF_A_THING, PAST)
    )


NO_FIGURES_NAMES = frozenset(
    """
    cookie cookies consent gdpr rgpd cmp onetrust cybotcookiebotdialog didomi
    breadcrumb breadcrumbs ariane fil pagination pager paginator nav navbar navigation menu submenu megamenu sidebar
    footer colophon copyright comment comments commentlist respond calendar kalender datepicker countdown
    price prices pricing preis prix tarif tarifs product products woocommerce cart basket shop
    match scoreboard fixtures standings news newslist actus actualites aktuelles noticias notizie nieuws aktualnosci
    share sharing partage social rating ratings review reviews star stars wpcf7 newsletter subscribe login recherche
    search modal popup lightbox tooltip hotspot hotspots timeline toc preloader byline published date datum zeit uhrzeit
    """.split()  # noqa: SIM905 - a table to be read, not a list of strings
)
"""Words of classes, ids and roles of elements in which a number is no figure."""

NO_FIGURES_PHRASES = ("table-of-contents", "page-numbers", "author-box", "entry-meta", "post-meta", "post-date")

STAT_NAMES = Names(
    r"count(?:er|up|_|-|\b)|(?:^|[\s_-])(?:stats?|statistics?|chiffres?|figures?|facts?|kpis?|metrics?|numbers?|"
    r"nombres?|"
    r"num|nb|zahl\w*|fakten|kennzahl\w*|numeri|numero\w*|cifras?|cifre|cijfers?|liczb\w*|odometer|value|valeur|wert|"
    r"valor|"
    r"valore|milestone|highlights?|achievements?|big-number|purecounter|timer|percent\w*|progress-?bar|pie\w*|"
    r"keyfigures?|keyfacts?|facts-?figures?)(?=$|[\s_-]|s\b)|(?:counter|stat|chiffre|figure|number|zahl|kpi|"
    r"fact)s?(?:$|[\s_-])"
)
"""Class and id words that authors give to the elements of figures."""

BIG_TYPE = Names(
    r"(?:^|\s)(?:\w+:)?(?:text-(?:[2-9]xl|display-?\w*|huge|big)|display-[1-6]|h[1-3]|fs-[1-2]|lead-number|big|huge|"
    r"large)(?=$|\s)"
)
"""Class words of type so large that it is no running text (utility frameworks)."""

TITLE_NAMES = Names(
    r"(?:^|[\s_-])(?:(?!sub|sous|unter|sur)\w)*(?:title|titre|titel|titulo|titolo|tytul|heading|headline|header|"
    r"[üu]e?berschrift|intitule|rubrik)(?=$|[\s_-])"
)
"""Class words of titles that are no headings."""

COPY_NAMES = Names(
    r"(?:^|[\s_-])(?:cloned?|duplicate|sr-only|screen-reader(?:-text)?|visually-?hidden|hidden-(?:\w+)|"
    r"elementor-hidden-\w+|"
    r"(?:only|show|visible|hide)-(?:mobile|phone|desktop|tablet|xs|sm|md|lg|xl)|d-none|d-(?:sm|md|lg|xl)-none|"
    r"(?:mobile|desktop|phone|tablet)-(?:only|hidden|version|view)|(?:mobile|desktop|phone)|hidden|md:hidden|"
    r"lg:hidden|sm:hidden|"
    r"u-hidden\w*)(?=$|[\s_-])"
)
"""Class words of elements that repeat what another one says: clones of a carousel, blocks for phones, for readers."""

SCREEN_READER_TEXTS = (
    "[class*=sr-only], [class*=screen-reader], [class*=visually-hidden], [class*=visuallyhidden], "
    "[class*=hidden-visually], [class*=assistive-text], [class*=a11y-hidden]"
)
"""Elements with text that is read aloud, not shown."""

ICONS = 'i[class*="icon" i], span[class*="material-icons"], span[class*="material-symbols"]'
"""Elements whose text a font turns into a picture."""

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
)
"""What labels say of the year in which an institution began."""

HEADS = Phrases(
    r"indicat(?:ors?|eurs?|or[ei])|indikator(?:en)?|kennzahl(?:en)?|merkmale?|indicador(?:es)?|kengetal(?:len)?|wska[źz]nik",
    r"items?|categor(?:y|ies|[íi]as?|ie)|cat[ée]gories?|kategori(?:e|en|a)|figures?|chiffres?|zahl(?:en)?|cijfers?|dane|dato",
    r"bezeichnung|rubriques?|libell[ée]|descri(?:ption|pci[óo]n|zione|[çc][ãa]o)|omschrijving|opis|concept[os]?|voce|posten",
    r"years?|ann[ée]es?|jahre?|a[ñn]o|anno|jaar|ano|rok|parameter|par[áa]metro|parametro|types?|typ|tipo|soort|level|"
    r"niveau|nivel|livello|measure|metric|kpi|unit|einheit|unit[ée]",
)
"""Words at the head of the column of labels: a number beside them heads the column of values."""

DURATION = re.compile(
    r"(?:minutes?|hours?|days?|weeks?|months?|years?|jours?|semaines?|mois|ans?|ann[ée]es?|heures?|minuten?|stunden?|"
    r"tagen?|"
    r"wochenstunden|wochen?|monaten?|jahren?|d[íi]as?|semanas?|mes(?:es)?|a[ñn]os?|horas?|giorn[oi]|settiman[ae]|"
    r"mes[ei]|ann[oi]|"
    r"or[ae]|dagen|"
    r"weken|maand(?:en)?|jaar|uur|dni|tygodni\w*|miesi[ąe]c\w*|lat[ay]?|latach|anos|godzin\w*|år|let|"
    r"vuot\w+|év\w{0,3}|ani)\b",
    re.IGNORECASE,
)
"""Words of time that a number in a sentence counts when it measures how long, not what there is."""

INSTITUTION_NOUNS = Phrases(
    r"[ée]tudiant|[ée]l[èe]ves?\b|chercheu|doctorant|enseignant|salari[ée]s|collaborat|employ(?:ee|é)|b[ée]n[ée]vole|"
    r"adh[ée]rent|membre",
    r"habitant|laboratoire|facult|dipl[ôo]m|partenaire|\bpays\b|lits?\b|soignant|m[ée]decin",
    r"student|pupil|\bstaff\b|researcher|teacher|volunteer|member|resident|professor|alumni|countries|partner|campus|"
    r"course",
    r"studierende|sch[üu]ler|lehr(?:er|kr)|mitarbeit|besch[äa]ftigte|mitglied|einwohner|ehrenamt|forsch|dozent|"
    r"l[äa]nder|standort",
    r"studieng[äa]ng|betten|alumn|profesor|docente|emplead|investigador|volunt[aá]ri|\bsoci\b|\bsocios\b|pa[íi]ses|"
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
)
"""What institutions count, however few: people, places of work, courses, partners."""

TO_THE_READER = Phrases(
    r"\byou\b|\byour\b|\bvous\b|\bvotre\b|\bvos\b|\bihnen\b|\bsie k[öo]nnen\b|\bk[öo]nnen sie\b|\bd[üu]rfen sie\b",
    r"\bpuedes?\b|\bpodr[áa]s?\b|\bustedes?\b|\bpuoi\b|\bpotete\b|\bu kunt\b|\bkun je\b|\bheb je\b|\bje kunt\b",
    r"\bmag je\b|\bvoc[êe]\b|\bpode\b|\bmo[żz]esz\b|\bmo[żz]na\b|\bdu kan\b|\bni kan\b|\bon peut\b|\bsi pu[òo]\b",
)
"""Sentences that say what their reader may do or needs, and not what the institution is."""

BESIDE = Phrases(
    r"\b[àa] (?:lire|voir|d[ée]couvrir|consulter) (?:aussi|[ée]galement)|\bsur le m[êe]me (?:th[èe]me|sujet)",
    r"\bsee also\b|\brelated (?:articles?|content|links?|pages)\b|\bread (?:also|next)\b|\byou m(?:ay|ight) also\b",
    r"\bmehr zum thema\b|\bweitere (?:artikel|meldungen|beitr[äa]ge|links|nachrichten)\b|\bsiehe auch\b",
    r"\btambi[ée]n (?:te|le) puede interesar\b|\bv[ée]ase tambi[ée]n\b|\benlaces relacionados|\b(?:leggi|vedi) anche\b",
    r"\bvacanc(?:y|ies)\b|\bvacatures?\b|stellenangebote|stellenausschreibung|\boffres? d['’]emploi",
    r"\bofertas de (?:empleo|trabajo)|\bposizioni aperte\b|\boferty pracy\b|\blediga jobb\b|\bledige stillinger\b",
    r"\bupcoming\b|\bprochaine?s\b|\bn[äa]chste\b|\bkommende\b|\bpr[óo]xim[oa]s\b|\bprossim[ie]\b|\bkomende\b|"
    r"\bnadchodz[ąa]ce\b|\bkommande\b",
    r"\bhigh ?scores\b|\bleaderboard\b|bestenliste|\bfor (?:sale|rent)\b|\bto let\b|\b[àa] (?:louer|vendre)\b",
    r"\b(?:seminar|konferenz|tagungs|besprechungs)raum\b|\bh[öo]rsaal\b|\b(?:meeting|conference) room\b",
    r"\bsalle de r[ée]union\b",
    r"\bfreie (?:wohnungen|zimmer)\b|\bzu vermieten\b|\bin (?:affitto|vendita)\b|\bte (?:huur|koop)\b|\ben alquiler\b",
    r"\blees ook\b|\bzie ook\b|\bgerelateerd|\b(?:veja|leia) tamb[ée]m\b|\bzobacz te[żz]\b|\bl[äa]s ocks[åa]\b",
)
"""Headings over what is beside a page's subject: links to other pages, vacancies, what is on."""


NOTES = Phrases(
    r"^(?:foot|end)?notes?(?: (?:and|et|&) (?:sources|r[ée]f[ée]rences))?$|^notes? de bas de page$|^fu(?:ß|"
    r"ss)noten$|^notas?$",
    r"^anmerkungen$|^(?:voet)?noten$|^przypisy$|^sources?$|^quellen?$|^fuentes?$|^fonti$|^bronnen$|^fontes$|^[źz]r[óo]d[łl]a$",
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
    return BESIDE.search(heading) is not None


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
    r"^(?:t[ée]l[ée]phone|tel[ée]fono|telefone|telefon|telefoon|phone|fax|mobile|tel\.?)\W*$",
    r"\b(?:siret|siren|rcs|tva|vat|nip|krs|regon|cnpj|cif|nif|p\.?\s?iva|kvk|btw|ust-?id\w*|hrb|iban|bic|isbn|issn|"
    r"doi)\b",
    r"\b(?:t[ée]l|tel|fax|phone)\b\W{0,3}\d",
    r"\b(?:naics|nace|isic|duns|d-u-n-s|uei|eori|ateco|cnae|ičo|dič|cvr|organisasjonsnummer|organisationsnummer|"
    r"y-tunnus|oib|ogrn|edrpou)\b",
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
    r"^(?:en savoir|lire|voir|d[ée]couvrir|plus d['’]info|toutes? les?)",
    r"^(?:mehr|weiterlesen|alle |zur |zum )",
    r"^(?:leer|ver|saber|m[áa]s info|conoce)",
    r"^(?:scopri|leggi|vai|vedi)",
    r"^(?:lees|meer|bekijk)",
    r"^(?:saiba|leia|ver)",
    r"^(?:czytaj|wi[ęe]cej|zobacz|dowiedz)",
)
"""How links and buttons under a tile begin: no part of its label."""
