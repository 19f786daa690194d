"""Words that say what a page or a part of it is about: key figures, an institution, an offer."""

from figures.expressions import expression
from figures.remembered import remembered
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.portrait_words import OWN_REPORT, PORTRAIT, REPORT, REPORTS, REVIEWS, TOLD

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
    r"^impact$|\bimpact (?:overview|summary|at a glance)\b|"
    r"\bimpact report\b|\byear in review\b|jahresr[üu]ckblick|\bbilan d['’]activit|\bbilan de l['’]ann[ée]e\b",
    r"\bjaaroverzicht\b|\bresumen del a[ñn]o\b|\bpodsumowanie roku\b|\bretrospe[ck]tiva\b|\b[åa]rsoversikt",
    r"\blukuina\b|\b(?:tunnus|avain)lu(?:vut|kuja)\b|\bfakta\b|\b[čc][íi]sl(?:a|ech)\b|\bv [čc][íi]slach\b",
    r"\bsz[áa]mokban\b|\bxifres\b|\b(?:say[ıi]|rakam)lar(?:la|[ıi]m[ıi]z)?\b|αριθμο[ίύι]",
    r"\b(?:u|brojkama|[šs]tevilkah|brojevima)(?: brojkama| brojevima)\b|\bv [šs]tevilkah\b|\bdalam angka\b",
    r"\bnøgletal\b|\bnøkkeltall\b|числах|цифри\b|数字で|現況|統計|统计|概况|숫자로|현황|통계|con số|статистик",
    r"データ(?!入力|ベース|ファイル|センター|型|形式|処理|通信|移行|[をがにへとの])|إحصاء|إحصائي|مؤشرات",
    r"\bnumero(?:ina|iden valossa)\b|\bbrojke\b|\bt[ée]nyek\b|στατιστικ|в числа\b|한눈에|\barvudes\b|\bskai[čc]iai\b|"
    r"\bskait[ļl]os\b|\bdades\b|^numbers$",
    r"\bsnabbfakta\b|\bfakta og tall\b|\bí tölum\b|\btölulegar\b|\blykiltölur\b|\btilasto(?:t|ja|tieto\w*)\b",
    r"\bfaktoja\b",
    r"\barvud ja faktid\b|\bvõtmenäitajad\b|\bskait[ļl]i un\b|\brādītāji\b|\bskai[čc]iais\b|\brodikliai\b|\bfaktai\b",
    r"\b(?:najważniejsze|podstawowe) dane$",
    r"\b(?:kl[íi][čc]ov[ée]|základn[íé]|k[ľl]ú[čc]ov[ée]) (?:údaje|ukazatele|ukazovatele)\b",
    r"^adatok$|\bkulcsadatok\b|\bstatisztik|\bdate (?:statistice|cheie)\b|\bstatistici\b|\bindicatori\b|"
    r"\bμε μια ματιά$|\bμεγέθη$|\bbir bakışta\b|\bgöstergeler\b|\bklju[čc]ni (?:podaci|podatki|pokazatelji)\b|"
    r"кључни (?:подаци|показатељи)|\bу (?:бројкама|бројевима)\b|\bво бројки\b|\bфакти\b|\bдејства\b|\bdejstva in\b|"
    r"ключові показники|\bzenbaki(?:tan|etan|ak)\b",
    r"^datuak$|\bdatu(?:etan| nagusiak)\b|figiúirí\b|\bffigurau\b|\bu figuri\b|\bshifra\b|\bkerngegevens\b",
    r"ตัวเลข|สถิติ|در یک نگاه|به روایت آمار|آمار|به اعداد|במספרים|ומספרים|נתונים$|आंकड़|आँकड़|एक नज़र|तथ्य|संख्या",
    r"(?:\b(?:19|20)\d\d|\b(?:year|jahr|jaar|ann[ée]e|a[ñn]o|anno|ano|[åa]ret|rok|vuosi|anul))(?: (?:19|20)\d\d)? "
    r"(?:in brief|in k[üu]rze|in het kort|i korthet|kort fortalt|w skr[óo]cie|v kostce|en resumen|em resumo|lyhyesti|"
    r"pe scurt)\b",
    r"(?<!\bque )(?<!\bqui )(?<!\boù )\bc['’]est ?[:…]?$",
    r"^what we(?:['’]ve| have) (?:done|achieved)\b|^ce que nous avons (?:fait|accompli|réalisé)\b|"
    r"^das haben wir (?:erreicht|geschafft)\b|^lo que hemos (?:logrado|conseguido|hecho)\b|"
    r"^(?:che )?cosa abbiamo (?:fatto|realizzato)\b|^wat (?:we|wij) (?:al )?(?:hebben )?(?:bereikt\w*|gedaan)\b|"
    r"^co (?:już )?(?:zrobiliśmy|osiągnęliśmy)\b|^(?:o que )?j[áa] fizemos\b|"
    r"^o que (?:fizemos|alcançámos|conquistamos)\b|"
    r"^vad vi (?:har )?(?:gjort|uppnått)\b|^hva[d]? vi har (?:gjort|opnået|oppnådd)\b|"
    r"^mitä olemme (?:tehneet|saavuttaneet)\b|^co jsme (?:dokázali|udělali)\b|^amit elértünk\b|^ce am realizat\b|"
    r"^τι (?:έχουμε )?(?:κάνει|κάναμε|πετύχαμε)\b|^neler yaptık\b|^что мы сделали\b|^що ми зробили\b",
    r"\bwhere (?:does )?(?:your|the) (?:money|donations?|gift|pound|dollar|euro) goe?s?\b|"
    r"\bhow (?:we|your (?:money|donation|gift)) (?:spend (?:each|every|your)|is spent|is used)\b|"
    r"^how (?:\S+ ){1,3}(?:money|income|budget|funding|fees) (?:is|are|was|were) (?:spent|used)\b|"
    r"^(?:how|where|what) we (?:spend|spent) (?:our|the) (?:money|income|budget|funds)\b|"
    r"^where (?:our|the) (?:money|income|funding) (?:comes from|goes|went)\b|"
    r"^comment (?:est|sont) (?:dépensée?s?|utilisée?s?|employée?s?) (?:notre |nos |l['’]|votre |vos )(?:argent|budget|"
    r"dons|recettes|ressources)\b|"
    r"^(?:wof[üu]r|wie) wir (?:unser|das) (?:geld|budget) (?:ausgeben|verwenden|einsetzen)\b|"
    r"^wof[üu]r .{3,30} geld ausgibt$|"
    r"^(?:c[óo]mo|en qu[ée]) (?:se )?(?:gastamos|gasta|invierte|empleamos) (?:el|nuestro) (?:dinero|presupuesto)\b|"
    r"^come (?:spendiamo|vengono spesi|viene speso|usiamo|utilizziamo) (?:i|il|le) (?:soldi|denaro|fondi|risorse|"
    r"nostri \w+|nostro \w+)\b|^(?:hoe|waaraan) (?:we|wij) (?:ons|het|uw) (?:geld|budget) (?:besteden|uitgeven)\b|"
    r"^como (?:gastamos|aplicamos|usamos|é gasto|é aplicado) (?:o|os) (?:nosso |nossos )?"
    r"(?:dinheiro|orçamento|recursos)\b|"
    r"^(?:na co|jak) wydajemy (?:pieniądze|środki|budżet)\b|^så (?:använder|används) (?:vi )?(?:våra )?pengarna?\b|"
    r"^(?:sådan|slik) bruger? vi pengene\b|"
    r"\boù va(?: chaque| votre| l['’])? ?(?:don|argent|euro)\b|"
    r"\bwohin fließ(?:t|en) (?:ihre|die|jeder) (?:spenden?|euro)\b|"
    r"\bd[óo]nde va (?:tu|cada|su) (?:dinero|donativo|donaci[óo]n|euro)\b|"
    r"\bdove va(?:nno)? (?:il tuo|ogni|le tue|i tuoi) \w+\b|"
    r"\bwaar gaat (?:uw|je|elke) (?:geld|donatie|gift|euro)\b|\bna co idą (?:twoje|wasze) \w+|"
    r"\bpara onde vai (?:o seu|a sua|cada) \w+|\bvart går (?:pengarna|din gåva)\b|\bhvor går pengene\b",
    r"^(?:notre impact|unsere wirkung|(?:il )?nostro impatto|nuestro impacto|onze impact|(?:o )?nosso impact?o|"
    r"nasz wpływ|"
    r"vår (?:påverkan|effekt)|vores (?:effekt|gennemslag)|vaikuttavuutemme|náš (?:dopad|přínos)|impactul nostru)$|"
    r"\b(?:vores|våre) tall?\b|^(?:avain)?luvut$|^számaink$|^f[őo]bb adatok$|^adataink$|^cifrele noastre$|"
    r"^în numere$|"
    r"^βασικά στοιχεία$|^temel veriler$|\bna[šs]e številke\b|^(?:kilka|nasze) liczb[y]?$|^in het kort$|"
    r"^w skr[óo]cie$|"
    r"数读|数说|一目了然|一覧で見る|^(?:(?:annual|yearly) )?snapshot$|^numbers that\b|\bvital statistics\b|"
    r"^(?:our )?(?:key|headline) results$|^r[ée]sultats cl[ée]s$|^resultados clave$|^risultati chiave$",
)
"""Headings, titles and addresses of pages and sections that show key figures."""


NO_KEY_FIGURES = Phrases(
    r"\b(?:examples|exemples|beispiele|ejemplos|esempi|voorbeelden|exemplos|przyk[łl]ad(?:y|ów)|eksempler|esimerkkej[äa]|"
    r"p[řr][íi]klady|p[ée]ld[áa]k|παραδείγματα|примеры|приклади)\b",
    r"\b(?:introduction|intro) to (?:\w+ )?statistic|\b(?:principles|foundations?|department|school|institute|chair|"
    r"professor|lecturer) (?:of|in) (?:\w+ )?statistic|\b(?:course|degree|bachelor|master|module|exam) (?:in|of|"
    r"on|:) ?statistic",
    r"\bstatistics (?:courses?|modules?|department|lectures?|degree|exam|homework|textbook|tutor|"
    r"for (?:beginners|dummies))\b",
    r"\b(?:initiation|introduction) (?:à la |aux )statistique|\bcours de statistique|\bgrundlagen der statistik|"
    r"\beinf[üu]hrung in die statistik|\bvorlesung\b|\bintroducci[óo]n a la estad|\bintroduzione alla statistica\b",
    r"\bprotecci[óo]n de datos\b|\bdatos (?:personales|de contacto)\b|\bprotezione dei dati\b|"
    r"\bdati (?:personali|di contatto)\b|"
    r"\btrattamento dei dati\b|\bprote[çc][ãa]o de dados\b|\bdados (?:pessoais|de contato|de contacto)\b",
    r"\b(?:match|game|player|season) (?:stats|statistics)\b|\bstatistiques du (?:match|jeu)\b|\bspielstatistik|"
    r"\bestad[íi]sticas del (?:partido|juego)\b|\bstatistiche della (?:partita|gara)\b|"
    r"\bestat[íi]sticas d[oa] (?:jogo|partida)\b|"
    r"\b(?:wedstrijd|match|kamp|ottelu)(?:statist|tilast|fakta)\w*|\bstatystyki meczu\b|"
    r"\bstatistik[ay] z[áa]pas[ue]\b",
    r"آمار.{0,10}(?:سایت|سايت|وبلاگ|بازدید)|\b(?:site|blog|web(?:site)?) statistics\b|\bstatistiques du site\b|"
    r"\bseitenstatistik\b|\bestad[íi]sticas del sitio\b|статистика сайта|\bstatystyki strony\b|"
    r"\bstatistiche del sito\b|\bsite istatisti\w+",
    r"\bnutrition(?:al)? facts\b|\bfun facts?\b|\bfacts? (?:or|vs\.?) (?:fiction|myths?)\b|\bmatch highlights\b",
    r"\b(?:phone|telephone|useful|emergency|lucky|prime|contact) numbers\b|\bnum[ée]ros (?:utiles|d['’]urgence|"
    r"verts)\b|"
    r"\bn[úu]meros (?:de tel[ée]fono|[úu]teis|[úu]tiles|de emerg\w+|primos|romanos|naturales)\b|"
    r"\bnumeri (?:utili|di telefono|verdi|primi|romani)\b|\blearn(?:ing)? (?:the )?numbers\b",
    r"\bzahlen (?:lernen|bis|sie|und (?:zeichen|buchstaben)|mit)\b|\b(?:bequem|sicher|online) zahlen\b|"
    r"\bchiffres (?:romains|arabes)\b|\bchiffres et des lettres\b|\bcijfers en letters\b",
    r"\b(?:(?:protec|recupera|migra|manipula)ci[óo]n|transmisi[óo]n|(?:prote|recupera|migra)zione|trasmissione|"
    r"(?:prote|recupera|migra)[çc][ãa]o|gest(?:i[óo]n|ione|[ãa]o)|conver(?:si[óo]n|sione|s[ãa]o)|bases?|banc[oa]s?|"
    r"basi|"
    r"cien[cç]ias?|scienz[ae]|an[áa]lis(?:is|i|e)|estru[ct]+uras?|struttur[ae]|tip[oi]s?|centros?|centri|miner[íi]a|"
    r"ingenier[íi]a|ingegneria|trattamento|tratamiento|tratamento|pol[íi]tica|flujos?|fluss[oi]) "
    r"(?:de|di|dei|dos|de los|del) (?:datos|dati|dados)\b",
    r"\b(?:voraussetzungen|anforderungen|preise|kosten|termine|vorteile|[öo]ffnungszeiten|angebote|requirements|"
    r"prices|"
    r"dates|benefits|features|conditions|prix|tarifs|avantages|horaires|requisitos|precios|prezzi|requisiti|vantaggi|"
    r"voorwaarden|prijzen|voordelen) (?:auf einen blick|at a glance|en un coup d['’]œil|en bref|de un vistazo|"
    r"in breve|"
    r"in sintesi|in [ée]{2}n oogopslag|in k[üu]rze)",
)
"""What looks like a heading for key figures and is about statistics as a subject, personal data or telephones."""


@remembered(4096)
def names_key_figures(text: str) -> bool:
    """Whether a heading, title, address or name is that of key figures. The same few are asked for all figures."""
    return KEY_FIGURES.search(text) is not None and NO_KEY_FIGURES.search(text) is None


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
    r"\b(?:firma|consigue|obtiene|acoge|presenta|anuncia|ottiene|annuncia|ospita|festeggia|nominat[ao]|"
    r"nombrad[ao])\b",
    r"\b(?:wint|opent|viert|krijgt|lanceert|zoekt|ganha|lan[çc]a|recebe|wygrywa|otwiera|zdobywa|[śs]wi[ęe]tuje)\b",
    r"\b(?:ontvangt|benoemt|tekent|verwelkomt|bereikt|assina|inaugurou|anuncia|acolhe|podpisuje|otrzyma[łl]a?|"
    r"zaprasza)\b",
    r"\b(?:vinner|[öo]ppnar|firar|f[åa]r|s[öo]ker|vinder|[åa]bner|fejrer|[åa]pner|feirer|voitti|avaa|z[íi]skala?|"
    r"otev[íi]r[áa])\b",
)
"""Verbs of headlines: a title of three words or more with one tells news, whatever institution it names."""

OF_A_PERSON = Phrases(
    r"\babout me\b|\b[üu]e?ber mich\b|[àa] propos de moi|qui suis[- ]je|\bsobre m[íi]m?\b|\bsu di me\b|\bchi sono\b",
    r"\bover mij\b|\bo mnie\b|\bom mi[gn]\b|\bom meg\b|\bo mn[ěe]\b|\bqui[ée]n soy\b|\bwho i am\b",
    r"\b(?:player|athlete|driver|rider|author|speaker|staff|user|candidate|coach|artist|model) profile\b|"
    r"\bprofil (?:du|de la|d['’]un|d['’]une) (?:joueu(?:r|se)|pilote|coureu(?:r|se)|auteure?|athlète|artiste|"
    r"coach)\b|"
    r"\b(?:spieler(?:innen)?|fahrer|autoren|sportler|künstler|trainer)(?:[- ]?profil|porträt)\b",
    r"\b(?:perfil|ficha) (?:del?|de la|do|da) (?:jugador|piloto|atleta|autor|jogador|artista)\w*\b|"
    r"\b(?:profilo|scheda) (?:del|della|dell['’]) ?(?:giocat\w+|pilota|atleta|autore|autrice|artista)\b|"
    r"\b(?:speler|rijder|auteur|atleet)s?profiel\b|\bprofil (?:zawodni\w+|gracza|autora|kierowcy)\b|"
    r"\b(?:spelar|spiller|pelaaja|hr[áa][čc]sk[ýy])profi(?:l|ili)\b|\bprofil hr[áa][čc]e\b|\bj[áa]t[ée]kosprofil\b|"
    r"\boyuncu profili\b|профиль игрока|профіль гравця",
)
"""Titles of pages on which a person, not an institution, tells of themselves."""

OF_A_THING = Phrases(
    r"^\w{1,3} (?:film|movie|book|boek|buch|livre|libro|livro|bok|bog|game|spel|spiel|jeu|show|voorstelling)$",
    r"^\w{1,3} (?:concert|konzert|concierto|concerto|route|woning|house|huis)$",
    r"\bover (?:de|het) (?:opleiding|studie|bachelor|master|training|stage|workshop|programma|minor)\b",
    r"\babout the (?:programme|program|degree|training|workshop|study)\b|\b[àa] propos de la formation\b",
    r"\b[üu]ber (?:das studium|den studiengang|die ausbildung|die weiterbildung)\b",
    r"\bsobre (?:el|o) (?:m[áa]ster|mestrado|grado|programa)\b",
    r"\bom (?:utbildningen|uddannelsen|utdanningen|studiet|kursen)\b|\bo (?:studi(?:u|ach)|kierunku|oboru|"
    r"programu)\b",
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
    r"\bpara (?:alugar|arrendar|venda)\b|\bna (?:sprzedaż|wynajem)\b|\bdo wynaj[ęe]cia\b|\btil (?:leje|salgs?|"
    r"leie)\b",
    r"\bvuokrattavana\b|\bmyyt[äa]v[äa]n[äa]\b|\bk pron[áa]jmu\b|\bna prodej\b|\belad[óo]\b|\bkiad[óo]\b|"
    r"\bde (?:[îi]nchiriat|v[âa]nzare)\b",
    r"^webinar(?:i(?:o|um))?\b|^webinaire\b|"
    r"^(?:kurs|cursus|cours de|curso de|corso di|workshop|taller de|atelier de|"
    r"kurz(?! (?:gefasst|erkl|und|vor|notiert|gesagt))|schnupperkurs)\b|^\S+kurs\b(?! in)",
    r"^(?:course|module?|kurs|cours|curso|corso|cursus|przedmiot|subject)\s?:|\b(?:module|course) (?:code|"
    r"outline|handbook)\b",
    r"^(?:my account|mein konto|mon compte|mi cuenta|il mio account|mijn account|moje konto|(?:a )?minha conta)$",
    r"^(?:mitt konto|min konto|oma tili|m[ůu]j [úu][čc]et|m[ôo]j [úu][čc]et)$",
    r"^(?:fi[óo]kom|contul meu|hesab[ıi]m|личный кабинет)$",
    r"^(?:my|your|mon|votre|mein|ihr|mi|tu|il tuo|mijn|m[ií]n|moje?) (?:cart|basket|orders?|panier|warenkorb)$",
    r"^(?:mi|tu|il mio|il tuo) (?:carrito|carrello)$",
    r"^(?:order|commande|bestellung|pedido|ordine|bestelling|zam[óo]wienie|encomenda) (?:#|n[°ºo]?\.?|nr\.?) ?\d",
    r"\b(?:cv|curriculum vitae|lebenslauf|r[ée]sum[ée] of)\b",
    r"\belection results?\b|\bwahlergebnis|\br[ée]sultats (?:des [ée]lections|du scrutin)|\bresultados electorales\b|"
    r"\brisultati (?:delle )?elezioni\b|\bverkiezingsuitslag|\bwyniki wybor[óo]w\b",
    r"\b(?:satzung|statuten|hausordnung|gesch[äa]ftsordnung|nutzungsbedingungen|datenschutz\w*|impressum|agb)\b|"
    r"^(?:les |nos )?statuts\b|\br[èe]glement int[ée]rieur\b|\bmentions l[ée]gales\b|\bconditions g[ée]n[ée]rales\b",
    r"\b(?:bylaws|privacy (?:policy|notice|statement)|cookie policy|terms (?:and|of|&) \w+|legal notice|imprint)\b|"
    r"\bestatutos\b|\breglamento\b|\baviso legal\b|\bpol[íi]tica de (?:privaci|cookies)|\bregolamento\b|"
    r"\bnote legali\b|"
    r"\binformativa\b|\bregulamento\b|\bregulamin\b|\bpolityka prywatno|\bprivacyverklaring\b|"
    r"\balgemene voorwaarden\b|"
    r"\bvedt[æa]gter\b|\bstadgar\b|\bvedtekter\b|\bstanovy\b|\balapszab[áa]ly",
    r"^(?:our|notre|unsere?|nuestr[oa]|onze?|nasz[ae]?|la nostra|il nostro|la nuestra) (?:menus?|carte|"
    r"speisekarte|prices|"
    r"preise|tarifs|men[úù]|kaart|men[üu]karte|prijzen|ceny)$|^(?:speisekarte|menu|men[úù]|[ée]tlap|"
    r"j[íi]deln[íi] l[íi]stek)$",
    r"^(?:recipe|recette|rezept|receta|ricetta|recept|przepis|receita)\b",
    r"^(?:randonn[ée]e|wanderung|wandelroute|fietsroute|radtour|hike|escursione|sentiero|ruta|sendero|szlak|"
    r"vandring)\b",
)
"""Titles of pages that offer one lodging, course, dish or walk, are about one person or vote, or set rules."""

TOOL = Phrases(
    r"\bforums?\b",
    r"\brelease (?:notes|series)\b|\bchange ?log\b|\bversion history\b|\bnotes de (?:version|publication)\b|"
    r"\bversionshinweise\b|\bversionsverlauf\b|\bnotas de la versi[óo]n\b|\bnote di rilascio\b|\brelease-?notes\b|"
    r"\bnotas d[ae] (?:vers[ãa]o|lan[çc]amento)\b|\binformacje o wydaniu\b|\blista zmian\b|\bversionsanteckningar\b",
    r"^(?:search results|r[ée]sultats de (?:la )?recherche|suchergebnisse|[r]esultados de (?:la )?b[úu]squeda|"
    r"risultati della ricerca|zoekresultaten|wyniki wyszukiwania|[r]esultados da (?:pesquisa|busca)|s[öo]kresultat|"
    r"s[øo]geresultater|s[øo]keresultater|hakutulokset|v[ýy]sledky (?:vyhled[áa]v[áa]n[íi]|hled[áa]n[íi])|"
    r"keres[ée]si tal[áa]latok|rezultatele c[ăa]ut[ăa]rii|αποτελέσματα αναζήτησης|arama sonu[çc]lar[ıi]|"
    r"результаты поиска|результати пошуку)\b",
    r"^(?:poll|umfrage|sondage|encuesta|sondaggio|peiling|ankieta|enquete|omr[öo]stning|afstemning|avstemning|gallup|"
    r"anketa|szavaz[áa]s|sondaj|δημοσκόπηση|anket|опрос|опитування)\s?[:–-]\s.*\?$",
    r"\b(?:admin|user|my|customer|client|seller|vendor|student|teacher|employee|agent) dashboard\b|"
    r"^admin(?:istrator)? (?:panel|area)\b|\btableau de bord (?:admin|client|utilisateur|étudiant|vendeur)|"
    r"\bpanel de (?:administraci[óo]n|control)\b|\bpainel (?:administrativo|de controle|do (?:aluno|cliente))\b|"
    r"\bpannello di (?:controllo|amministrazione)\b|\bpanel (?:administratora|klienta|u[żz]ytkownika)\b|"
    r"\bkullanıcı paneli\b|\byönetim paneli\b|\bпанель управления\b",
    r"(?<!gro[ßs])(?<!gross)(?<!super)(?<!leistungs)(?<!quanten)(?<!zentral)(?<!arbeitsplatz)(?<=\w)[- ]?rechner\b|"
    r"\bcalculat(?:or|eur|rice)\b|"
    r"\bsimulat(?:or|eur)\b|\bcalculadora\b|\bsimulador\b|\bcalcolatore\b|\bsimulatore\b|\brekenmodule\b|"
    r"\bkalkulator\b|"
    r"\bkalkylator\b|\blaskuri\b|\bkalkula[čc]ka\b|\bkalkul[áa]tor\b|\bкалькулятор\b|\bhesaplama\b|\bυπολογιστής\b",
    r"\b(?:product)?specificaties\b|\b(?:technical |product )?specifications?$",
    r"\bsp[ée]cifications techniques\b|\bfiche technique\b",
    r"\bcaract[ée]ristiques techniques\b|\btechnische daten\b",
    r"\b(?:produkt)?datenblatt\b|\bespecificaciones\b|\bficha t[ée]cnica\b",
    r"\bscheda tecnica\b|\bspecifiche tecniche\b|\bspecyfikacja\b",
    r"\bdane techniczne\b|\btekniska data\b|\btekniske data\b",
    r"\btekniset tiedot\b|\btechnick[ée] (?:parametry|[úu]daje)\b",
    r"\bspecifica[țţ]ii\b|\bm[űu]szaki adatok\b|\bteknik [öo]zellikler",
    r"\bτεχνικά χαρακτηριστικά\b|\bтехнические характеристики\b|\bтехнічні характеристики\b|\btehni[čc]ki podaci\b",
)
"""Titles of forums, of calculators and of what a thing measures.

As many a text has the letters "res", one is looked for by those behind them.
"""

WEATHER = Phrases(
    r"(?:m[ée]t[ée]o|wetter|weather|(?:het )?weer|pogoda|v[äa]der|vejret|v[æa]ret|s[äa][äa]|po[čc]as[íi]e?|vremea|"
    r"погода|времето|καιρός|el tiempo|il meteo|el temps|ilm)(?: (?:in|for|at|of|of the|à|a|au|aux|en|de|du|für|am|"
    r"i|på|"
    r"w|we|na|v|ve|în|la|в|во|на|στην?|στο|op) .+| "
    r"(?:forecast|today|heute|vandaag|dzi[śs]|dnes|idag|i dag|aujourd['’]hui|hoy))?",
    r"weerbericht\b.*|previsi[óo]n(?: del tiempo\b.*)?|previs[ãa]o do tempo\b.*|id[őo]j[áa]r[áa]s\b.*|"
    r"hava durumu\b.*",
    r"wettervorhersage\b.*|vremenska (?:prognoza|napoved)\b.*|or[ųu] prognoz[ėe]\b.*|laika ziņas\b.*",
)
"""What begins a title, and is all of it but the site's name, on a page that tells the weather of a place."""

INSTITUTION = Phrases(
    r"servi(?:ces?|cios?|zio|zi|ços?)\b|dienste?\b|\bcent(?:re|er|ro|rum|rul|rs)\b|zentrum\b|centrum\b|cent(?:ret|"
    r"er)\b",
    r"\binstitu|\buniversi|\bhospital|\boffice\b|\bagenc|\bagentur\b|\bmuse|\bmus[ée]e\b|\bmuzeum\b|\bconsorti|"
    r"\blabora",
    r"\bobservato|\bsociet|\bassocia|\bfoundation\b|\bcompan|\bdepartment\b|\bcouncil\b|\bacadem|\bakadem|\bkonsorti",
    r"palvelut?\b|keskus\b|k[öo]zpont|\bmerkezi\b|\bkurumu\b|κέντρο|ινστιτούτο|υπηρεσία|центр|служб|институт|"
    r"інститут",
    r"\bcentar\b|\bslu[žz]b|\b[úu]stav|센터|연구|中心|研究所|مركز|معهد",
)
"""Titles that name an institution, whatever it is about."""


_BREAK = expression(r"\s[–—|·-]\s|\s?[:|]\s")


@remembered(4096)
def names_offer(title: str) -> bool:
    """Whether a title is that of a page on which one thing is offered, reckoned or foretold."""
    return OFFER.search(title) is not None or _is_of_a_tool_or_the_weather(title)


def _is_of_a_tool_or_the_weather(title: str) -> bool:
    """Whether a title is that of a forum, a calculator, a specification or the weather, and names no institution."""
    first, *others = _BREAK.split(title)
    if TOOL.search(title) is None and WEATHER.fullmatch(first) is None:
        return False
    is_told = any(PORTRAIT.search(other) is not None for other in others) or REPORT.search(title) is not None
    return not is_told and INSTITUTION.search(title) is None and not names_key_figures(title)


_FORUM = Phrases(
    r"\bforums?\b|\bforos?\b|\bf[óo]rum\b|форум|\bfoorumi|φόρουμ|\bforumet\b|منتدى|フォーラム|掲示板|论坛|論壇|포럼"
)
_STATISTICS = Phrases(
    r"statisti[ckqs]|\bestad[íi]stic|\bestat[íi]stic|статистик|\btilasto|\bistatisti",
    r"στατιστικ|إحصاء|إحصائي|آمار|統計|统计|통계",
)


@remembered(4096)
def names_forum(title: str) -> bool:
    """Whether a title is that of a forum of readers, or of an institution so called."""
    return _FORUM.search(title) is not None


@remembered(4096)
def heads_statistics(heading: str) -> bool:
    """Whether a heading says "statistics", as forums do over the numbers of their threads."""
    return _STATISTICS.search(heading) is not None


PAST = Phrases(
    r"^(?:(?:our|the|a|short|brief|notre|unsere|die|kurze|nuestra|la|nostra|nossa|onze|de|nasza|br[èe]ve|l['’]) ?)*"
    r"(?:history|histoire|historique|geschichte|historia|storia|hist[óo]ria|geschiedenis|chronik|timeline|"
    r"milestones?|"
    r"meilensteine|jalons|hitos|mijlpalen|kalendarium|historik|historien)\b"
    r"(?! (?:museum|department|faculty|institute|society|trust|centre))",
)
"""Titles of what an institution was: its numbers are of the past."""


@remembered(4096)
def names_report(text: str) -> bool:
    """Whether a part of a title is that of an institution's own report on a year, and no headline's about another's."""
    if OWN_REPORT.search(text) is not None:
        return True
    told = [part for part in _BREAK.split(text) if HEADLINE.search(part) is None]
    return any(_is_report(part) or REVIEWS.search(part) is not None for part in told)


def _is_report(title: str) -> bool:
    begun = REPORTS.match(title)
    return begun is not None and TOLD.fullmatch(begun.string, begun.end()) is not None


@remembered(4096)
def names_portrait(text: str) -> bool:
    """Whether a heading, title or address is that of a page on which an institution presents itself."""
    if PORTRAIT.search(text) is None or names_offer(text):
        return False
    told = (HEADLINE, OF_A_PERSON, OF_A_THING, PAST) if text.count(" ") > 1 else (OF_A_PERSON, OF_A_THING, PAST)
    return not any(other.search(text) for other in told)
