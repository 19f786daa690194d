"""Who has, employs and serves: "we", or a house by its kind, with the article of what was named. Data only."""

from scraper.reading.words.our_words import OUR_HOUSE, PRESENT_IN, WE_HAVE
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.spoken import Spoken

WE = Spoken(
    {
        "en": r"\bwe\b(?! (?:\w+ed|had|bought|found|saw|took|made|went|met|gave|got|built|ran|spent|read|drew|chose|"
        r"did)\b)",
        "fr": r"\bnous\b(?! (?:(?:avons|sommes) \w+(?:é|i|u|is|it)e?s?|av?ions)\b)",
        "de": r"\bbei uns\b|\bwir\b(?! (?:\w+ten|waren|fanden|hatten)\b|.{0,200}\bge\w{3,20}(?:t|en)[.!]?$)",
        "es": r"\bcon nosotr[oa]s\b|\b(?:contamos|tenemos|somos|llevamos|trabajamos|ofrecemos|atendemos|formamos|"
        r"gestionamos)\b",
        "it": r"\bda noi\b|\b(?:abbiamo(?! \w+(?:[aiu]to|tto|so)\b)|siamo|vantiamo|operiamo|lavoriamo|offriamo|"
        r"gestiamo|contiamo|serviamo)\b",
        "nl": r"\bbij ons\b|\b(?:wij|we)\b(?! (?:hadden|\w+[dt]en)\b|.{0,200}\bge\w{3,20}(?:d|t|en)[.!]?$)",
        "pt gl": r"\b(?:temos|somos|estamos|contamos|atuamos|trabalhamos|oferecemos|atendemos|gerimos|produzimos)\b",
        "pl": r"\b(?:mamy|jeste[śs]my|dzia[łl]amy|oferujemy|istniejemy|zatrudniamy|prowadzimy)\b",
        "sv da nb": r"\bhos oss?\b|\bvi\b(?! (?:\w+(?:ade|ede|dde|tte)|havde|hadde|hade)\b)",
        "fi": r"\b(?:meill[äa] on|olemme|palvelemme|toimimme|ty[öo]llist[äa]mme|tarjoamme)\b",
        "cs sk": r"\b(?:m[áa]me|jsme|sme|p[ůo]sob[íi]me|zam[ěe]stn[áa]v[áa]me|o[šs]et[řr][íi]me|nab[íi]z[íi]me)\b",
        "hr sl": r"\b(?:imamo|smo|djelujemo|delujemo|zapo[šs]ljavamo|zaposlujemo|nudimo)\b",
        "hu": r"\b(?:rendelkez[üu]nk|vagyunk|foglalkoztatunk|m[űu]k[öo]dtet[üu]nk|ell[áa]tunk|k[íi]n[áa]lunk)\b",
        "ro": r"\b(?:avem|suntem|oferim|angaj[ăa]m|deservim|trat[ăa]m)\b",
        "el": r"έχουμε|είμαστε|διαθέτουμε|απασχολούμε|προσφέρουμε|μοιράζουμε|εξυπηρετούμε",
        "tr": r"\b(?:\w+maktay[ıi]z|sahibiz|\w+[ıiuü]yoruz|hizmetinizdeyiz)\b",
        "ca": r"\b(?:som|tenim|portem|oferim|atenem|comptem)\b",
        "ru": r"\bмы\b(?! \w+ли\b)|\bу нас\b|\b(?:имеем|работаем|предлагаем|обслуживаем|выпускаем|располагаем)\b",
        "uk": r"\bми\b(?! \w+ли\b)|\bу нас\b|\b(?:маємо|працюємо|пропонуємо|обслуговуємо|виготовляємо)\b",
        "bg": r"\bние\b(?! \w+хме\b)|\bпри нас\b|\b(?:имаме|работим|предлагаме|обслужваме|разполагаме)\b",
        "zh": r"我们|我校|我院|本校|本公司|我公司",
        "ja": r"当社|弊社|本学|当院|当校|当会|私たち",
        "ko": r"우리|당사|본교|저희",
    },
    WE_HAVE,
)
"""Words by which an institution says that it is itself who does or has something."""

THE_HOUSE = Spoken(
    {
        "en": r"\b(?:the|our) (?:\w+ )?(?:school|college|university|hospital|clinic|association|society|club|company|"
        r"firm|"
        r"cooperative|foundation|charity|museum|library|council|port|airport|institute|agency|organi[sz]ation|trust|"
        r"church|"
        r"parish|choir|orchestra|faculty|team)\b",
        "fr": r"(?:\bl['’]|\b(?:la|le|notre|nos) )(?:\w+ )?(?:[ée]cole|universit[ée]|lyc[ée]e|coll[èe]ge|h[ôo]pital|"
        r"clinique|"
        r"association|soci[ée]t[ée]|club|entreprise|groupe|coop[ée]rative|fondation|mus[ée]e|biblioth[èe]que|port|"
        r"a[ée]roport|"
        r"institut|agence|organisation|paroisse|chorale|orchestre|f[ée]d[ée]ration|syndicat|[ée]quipe|asbl)\b",
        "de": r"\b(?:der|die|das|unser\w*) (?:\w*schule|universit[äa]t|klinik|klinikum|krankenhaus|\w*verein|verband|"
        r"gesellschaft|klub|club|unternehmen|firma|genossenschaft|stiftung|museum|bibliothek|hafen|"
        r"flughafen|"
        r"institut|agentur|organisation|pfarrei|chor|orchester|fakult[äa]t|team)\b",
        "es": r"\b(?:el|la|nuestr[oa]) (?:escuela|universidad|colegio|instituto|hospital|cl[íi]nica|asociaci[óo]n|"
        r"sociedad|club|"
        r"empresa|cooperativa|fundaci[óo]n|museo|biblioteca|puerto|aeropuerto|agencia|"
        r"organizaci[óo]n|"
        r"parroquia|coro|orquesta|facultad|federaci[óo]n|consorcio|equipo|centro)\b",
        "it": r"(?:\bl['’]|\b(?:la|il|lo|nostr[oa]) )(?:scuola|universit[àa]|istituto|liceo|ospedale|clinica|"
        r"associazione|"
        r"societ[àa]|club|azienda|impresa|gruppo|cooperativa|fondazione|museo|biblioteca|porto|aeroporto|"
        r"agenzia|"
        r"organizzazione|parrocchia|coro|orchestra|banda|facolt[àa]|federazione|consorzio|squadra|organico)\b|"
        r"\bcon noi\b",
        "nl": r"\b(?:de|het|onze|ons) (?:\w*school|universiteit|ziekenhuis|kliniek|\w*vereniging|club|bedrijf|"
        r"co[öo]peratie|"
        r"stichting|museum|bibliotheek|haven|luchthaven|instituut|organisatie|parochie|koor|orkest|faculteit|"
        r"federatie|team)\b|\bin het gebied\b",
        "pt gl": r"\b(?:[oa]|noss[oa]) (?:escola|universidade|col[ée]gio|instituto|hospital|cl[íi]nica|"
        r"associa[çc][ãa]o|sociedade|"
        r"clube|empresa|grupo|cooperativa|funda[çc][ãa]o|museu|biblioteca|porto|"
        r"aeroporto|"
        r"ag[êe]ncia|organiza[çc][ãa]o|par[óo]quia|coro|orquestra|faculdade|federa[çc][ãa]o|comunidade portu[áa]ria|"
        r"equipa)\b",
        "pl": r"\b(?:nasz\w* \w+|szko[łl]a|uczelnia|uniwersytet|szpital|stowarzyszenie|klub|firma|sp[óo][łl]dzielnia|"
        r"fundacja|"
        r"muzeum|biblioteka|port|instytut|organizacja|parafia|ch[óo]r|wydzia[łl]|zwi[ąa]zek|w (?:szkole|"
        r"fundacji|szpitalu|klubie|firmie)) (?=\S)",
        "sv": r"\b(?:skolan|h[öo]gskolan|universitetet|sjukhuset|kliniken|f[öo]reningen|klubben|f[öo]retaget|bolaget|"
        r"stiftelsen|"
        r"museet|biblioteket|hamnen|flygplatsen|institutet|organisationen|f[öo]rsamlingen|k[öo]ren|orkestern|"
        r"fakulteten|f[öo]rbundet|v[åa]rt? \w+)\b",
        "da nb": r"\b(?:skolen|h[øo][jy]?skolen|universitetet|hospitalet|sy[gk]ehuset|klinikken|foreningen|klubben|"
        r"virksomheden|"
        r"bedriften|selska[bp]et|fonden|stiftelsen|museet|biblioteket|havnen|havna|lufthavnen|instituttet|"
        r"organis[ae][st]jonen|organisationen|menigheden|menigheten|koret|fakultetet|forbundet|vores \w+|"
        r"v[åa]rt? \w+)\b",
        "fi": r"\b(?:koulussa\w*|yliopisto\w*|sairaala\w*|yhdisty\w*|seura\w*|yrity\w*|satama\w*|museo\w*|"
        r"kirjasto\w*|liitto\w*|s[äa][äa]ti[öo]\w*)\b",
        "cs sk": r"\b(?:[šs]kol[aue]\w*|univerzit[aue]|nemocnic[ei]|nemocnica|spolek|sdru[žz]en[íi]|zdru[žz]enie|"
        "klub|"
        r"firma|"
        r"dru[žz]stvo|nadac[ei]|nad[áa]cia|m[uú]zeum|knihovna|kni[žz]nica|p[řr][íi]stav|[úu]stav|"
        r"organizac[ei]|"
        r"farnost|fakulta|na[šs][ei]?\w* \w+)\b",
        "hr sl": r"\b(?:[šs]kol[au]|sveu[čc]ili[šs]te|bolnica|udruga|klub|tvrtka|zadruga|zaklada|muzej|knji[žz]nica|"
        r""
        r"luka|[žz]upa|zbor|fakultet|[šs]ola|univerza|bolni[šs]nica|dru[šs]tvo|podjetje|pristani[šs][čc]e)\b",
        "hu": r"\b(?:iskol\w+|egyetem\w*|k[óo]rh[áa]z\w*|egyes[üu]let\w*|klub\w*|c[ée]g(?:[üu]nk|n[ée]l)|"
        r"v[áa]llalat\w*|"
        r"alap[íi]tv[áa]ny\w*|m[úu]zeum\w*|k[öo]nyvt[áa]r\w*|kik[öo]t[őo]\w*|int[ée]zm[ée]ny\w*)\b",
        "ro": r"\b(?:[șş]coala|universitatea|liceul|spitalul|clinica|asocia[țţ]ia|clubul|compania|firma|funda[țţ]ia|"
        r"muzeul|"
        r"biblioteca|portul|institutul|organiza[țţ]ia|parohia|corul|facultatea)\b",
        "tr": r"\b(?:okulumuz\w*|[üu]niversitemiz\w*|hastanemiz\w*|derne[ğg]imiz\w*|kul[üu]b[üu]m[üu]z\w*|"
        r"[şs]irketimiz\w*|firmam[ıi]z\w*|fabrikam[ıi]z\w*|m[üu]zemiz\w*|il[çc]emiz\w*|belediyemiz\w*)",
        "el": r"(?:το |του |η |ο )(?:νοσοκομείο|πανεπιστήμιο|σχολείο|σύλλογος|εταιρεία|λιμάνι|μουσείο|ίδρυμα|"
        r"ομάδα)",
        "ca": r"(?:\bl['’]|\b(?:la|el|nostr[ea]) )(?:escola|universitat|institut|hospital|cl[íi]nica|associaci[óo]|"
        r"club|empresa|"
        r"cooperativa|fundaci[óo]|museu|biblioteca|port|coral|orquestra|facultat|federaci[óo]|"
        r"entitat)\b",
        "ru": r"\bнаш\w* (?:компани|школ|университет|институт|больниц|клиник|организаци|ассоциаци|обществ|клуб|"
        r"фирм|"
        r"фонд|музе|библиотек|завод|фабрик|предприяти|центр|колледж|лице|гимнази)\w*|"
        r"^(?:компания|школа|университет|институт|больница|организация|завод|фабрика|предприятие|фонд|клуб|музей|"
        r"библиотека)\b",
        "uk": r"\bнаш\w* (?:компані|школ|університет|інститут|лікарн|клінік|організаці|асоціаці|товариств|"
        r"клуб|фірм|"
        r"фонд|музе|бібліотек|завод|фабри|підприємств|центр|коледж|ліце|гімназі)\w*|"
        r"^(?:компанія|школа|університет|інститут|лікарня|організація|завод|фабрика|підприємство|фонд|клуб|музей|"
        r"бібліотека)\b",
        "bg": r"\bнаш(?:ата|ето|ият|ия) \w+|\b(?:компанията|училището|университетът|болницата|фондацията|сдружението|"
        r"клубът|музеят|библиотеката|фирмата)\b",
        "zh": r"(?:^|[，。；\s])(?:该?学校|公司|集团|医院|学院|协会|基金会|图书馆|博物馆)(?!的?(?:家长|对面|附近))",
        "ja": r"当社|弊社|本学|当院|当校|当会",
        "ko": r"당사|본교|우리",
    },
    {
        "en": r"\b(?:the|our|its) (?:membership|workforce|staff) (?:stands|numbers|counts|consists|comprises|"
        r"totals|is)\b",
        "fr": r"(?:\bl['’]|\b(?:le|notre|son) )(?:effectif|personnel|corps enseignant) (?:compte|comprend|"
        "s['’][ée]l|est)",
        "de": r"\b(?:die|unsere?) (?:belegschaft|mitgliederzahl|mannschaft|lehrerschaft|sch[üu]lerschaft)\b|"
        r"\b(?:das|unser) (?:kollegium|lehrerkollegium|personal)\b",
        "es": r"\b(?:la|nuestra|su) plantilla\b|\bel (?:claustro|personal|n[úu]mero de soci[oa]s)\b",
        "it": r"\b(?:il|nostro) (?:personale|corpo (?:docente|sociale)|numero (?:dei|di) soci)\b|"
        r"\bla compagine sociale\b",
        "nl": r"\b(?:het|ons) (?:ledental|ledenbestand|personeelsbestand|lerarenkorps)\b",
        "pt gl": r"\bo (?:quadro(?: de pessoal)?|corpo docente|n[úu]mero de (?:s[óo]cios|associados))\b",
        "pl": r"\b(?:kadra|za[łl]oga|grono pedagogiczne|liczba cz[łl]onk[óo]w)\b",
        "sv": r"\b(?:medlemsantalet|personalstyrkan|personalen|k[åa]ren)\b",
        "da nb": r"\b(?:medlemstallet|medlemstallet|personalet|staben)\b",
        "fi": r"\b(?:j[äa]senm[äa][äa]r[äa]\w*|henkil[öo]st[öo]\w*|henkil[öo]kunta\w*)\b",
        "cs sk": r"\b(?:[čc]lensk[áa] z[áa]kladna|(?:pedagogick[ýy]|u[čc]itelsk[ýy]) sbor|n[áa][šs] sbor|"
        "po[čc]et [čc]len[ůu]|"
        r"[čc]lensk[áa] z[áa]klad[ňn]a)\b",
        "hu": r"\b(?:tags[áa]g\w*|nevel[őo]test[üu]let\w*|taglétszám\w*)\b",
        "ro": r"\b(?:echipa|colectivul|corpul profesoral|re[țţt]eaua)\b",
        "el": r"(?:το |του )(?:προσωπικό|δυναμικό)",
    },
    OUR_HOUSE,
)
"""A house by its kind, as one that was named before."""

CLAIMS = Spoken(
    {
        "en": r"^(?:trusted|used|chosen|supported|backed|powered|loved|run|served) by\b|"
        r"\b(?:helped|supported|served|reached|trained|housed|rehomed|fed|treated|placed|assisted) "
        r"(?:since|every|each|so far|to date|across|in (?:19|20)\d\d)\b|\bgive (?:up )?their time\b|"
        r"\b(?:trust|rely on) us\b",
        "fr": r"\bnous (?:font confiance|soutiennent|ont rejoint)\b|\bdonnent de leur temps\b|"
        r"\b(?:accompagn[ée]|aid[ée]|soutenu|form[ée]|accueilli|log[ée]|soign[ée])e?s "
        r"(?:depuis|chaque|en (?:19|20)\d\d|[àa] ce jour)\b",
        "de": r"\b(?:vertrauen (?:uns|auf uns|bereits)|engagieren sich|schenken uns)\b|"
        r"\bseit (?:19|20)\d\d "
        r"(?:geholfen|gef[öo]rdert|unterst[üu]tzt|betreut|begleitet|versorgt|beraten|vermittelt)\b",
        "es": r"\b(?:conf[íi]an en nosotros|nos avalan|dedican su tiempo|donan su tiempo|colaboran cada)\b|"
        r"\b(?:atendid|ayudad|acompa[ñn]ad|formad|apoyad|beneficiad|acogid)[oa]s "
        r"(?:desde|cada|en (?:19|20)\d\d|hasta hoy)\b",
        "it": r"\b(?:si fidano di noi|ci hanno scelto|donano il loro tempo|si affidano a noi)\b|"
        r"\b(?:aiutat|assistit|accolt|format|seguit|servit)[ie] (?:dal|ogni|nel (?:19|20)\d\d|fino ad oggi|a oggi)\b",
        "nl": r"\b(?:vertrouwen op ons|zetten zich|gingen u voor)\b|"
        r"\b(?:geholpen|begeleid|ondersteund|opgevangen|opgeleid|bereikt) (?:sinds|elk|ieder|in (?:19|20)\d\d)\b|"
        r"\bsinds (?:19|20)\d\d (?:geholpen|begeleid|ondersteund|opgevangen|opgeleid|bereikt)\b",
        "pt gl": r"\b(?:confiam em n[óo]s|d[ãa]o o seu tempo|doam o seu tempo)\b|"
        r"\b(?:apoiad|atendid|ajudad|acolhid|formad|acompanhad)[oa]s "
        r"(?:desde|todos os|todas as|em (?:19|20)\d\d|at[ée] hoje)\b",
        "pl": r"\b(?:nam zaufa[łl]\w*|pomaga co|otrzyma[łl]o (?:nasz[ąa] )?pomoc od|wspiera nas)\b",
        "sv": r"\b(?:litar p[åa] oss|hj[äa]lper till|st[öo]ttar oss)\b|\b(?:hj[äa]lpts|st[öo]ttats|"
        r"utbildats) sedan\b",
        "da nb": r"\b(?:stoler p[åa] oss?|hj[æe]lper til|giver deres tid|gir av sin tid)\b",
        "fi": r"\b(?:luottaa meihin|autettu vuodesta)\b",
        "cs sk": r"\b(?:n[áa]m (?:d[ůu]v[ěe][řr]uj[íi]|d[ôo]veruje)|v[ěe]nuje sv[ůu]j [čc]as)\b",
        "ro": r"\b(?:au [îi]ncredere [îi]n noi|(?:ajutate|sprijinite) din)\b",
        "ca": r"\b(?:confien en nosaltres|donen el seu temps)\b|\b(?:ateses|ajudades|acompanyades) (?:des de|cada)\b",
    },
    PRESENT_IN,
)
"""What only a house says of itself, though it names nobody: "Trusted by 40+ councils", "families helped since 1998"."""

GOES_ON = Spoken(
    {
        "en": r"^(?:it|they) (?:(?:now|currently|today|also) )?(?:has|have|employs?|serves?|counts?|comprises?|runs?|"
        r"operates?|owns?)\b",
        "fr": r"^(?:elles?|ils?) (?:compte|emploie|dispose|regroupe|r[ée]unit|accueille|g[èe]re|poss[èe]de|comprend|"
        r"rassemble|f[ée]d[èe]re)\b",
        "de": r"^(?:sie|er|es) (?:z[äa]hlt|hat|besch[äa]ftigt|verf[üu]gt|umfasst|betreibt|betreut|bewirtschaftet|"
        r"besteht aus)\b",
        "es": r"^(?:actualmente,? |hoy,? )?(?:cuenta con|dispone|emplea|agrupa|re[úu]ne|gestiona|tiene|integra)\b",
        "it": r"^(?:oggi |attualmente )?(?:conta|dispone|impiega|riunisce|gestisce|ha|comprende|vanta)\b",
        "nl": r"^(?:zij|ze|hij|het) (?:telt|heeft|beschikt|omvat|beheert)\b",
        "pt gl": r"^(?:at[uú]almente,? |hoje,? )?(?:conta com|disp[õo]e|emprega|re[úu]ne|gere|tem|possui)\b",
        "pl": r"^(?:obecnie |dzi[śs] )?(?:liczy|zatrudnia|dysponuje|zrzesza|prowadzi|posiada|ma|skupia)\b",
        "sv": r"^(?:den|det|de) (?:har|omfattar|syssels[äa]tter|best[åa]r av)\b",
        "da nb": r"^(?:den|det|de) (?:har|omfatter|besk[æa]ftiger|sysselsetter|best[åa]r a[vf])\b",
        "fi": r"^(?:sill[äa] on|siihen kuuluu|se ty[öo]llist[äa][äa])\b",
        "cs sk": r"^(?:(?:v sou[čc]asnosti|dnes|aktu[áa]ln[ěe]|v s[úu][čc]asnosti) )?(?:m[áa]|[čc][íi]t[áa]|"
        r"zam[ěe]stn[áa]v[áa]|sdru[žz]uje|zdru[žz]uje|zahrnuje|spravuje)\b",
        "hr sl": r"^(?:danas )?(?:ima|zapo[šs]ljava|okuplja|obuhva[ćt]a|zaposluje)\b",
        "ro": r"^(?:(?:[îi]n prezent|ast[ăa]zi),? )?(?:are|num[ăa]r[ăa]|cuprinde|dispune|angajeaz[ăa]|"
        "[îi]nregistreaz[ăa]|"
        r"de[țţt]ine)\b",
        "el": r"^(?:σήμερα )?(?:διαθέτει|έχει|απασχολεί|αριθμεί|περιλαμβάνει)",
        "ru": r"^(?:(?:сегодня|сейчас) )?(?:(?:он[ао]?|они) )?(?:насчитывает|имеет|включает|объединяет|"
        r"располагает)\b",
        "uk": r"^(?:(?:сьогодні|зараз) )?(?:він |вона )?(?:налічує|має|включає|об['’]єднує)\b",
        "ca": r"^(?:actualment )?(?:t[ée]|compta amb|disposa|aplega)\b",
        "zh": r"^(?:现有|现设|拥有|设有|共有|下设|占地|开设)",
    }
)
"""How a sentence begins that goes on about what the one before it was about: "It employs", "Cuenta con", "现有"."""

INHABITANTS = Phrases(
    r"^(?:de )?(?:inhabitants|residents|habitants?|habitantes|einwohner|abitanti|inwoners|mieszka[ńn]c|obyvatel|"
    r"locuitori|inv[åa]nare|indbyggere|innbyggere|asukas|asukkaa|lakos|жител|κάτοικ|居民|人口|habitants|prebivalc|stanovni)"
)
"""Whom a place has, of which a house says where it is."""

OF_OURS = Phrases(
    r"^(?:(?:more |less )?of )(?:all )?our (?!(?:own |human )?(?:bod(?:y|ies)|planet|brains?|li(?:fe|ves)|genes|"
    r"dna|time|days?|"
    r"sleep|oceans?|country|world|energy needs|food|thoughts|savings|salar(?:y|ies))\b)",
    r"^(?:des?|d['’]entre) (?:nos|notre) (?!(?:corps|cerveau|plan[èe]te|vies?|temps|oc[ée]ans|pays|g[èe]nes|"
    r"alimentation)\b)",
    r"^(?:(?:der|des|von|aller) )?unsere[rsnm]? (?!(?:k[öo]rpers?|gehirns?|planeten|lebens|zeit|meere|landes|gene|"
    r"nahrung)\b)",
    r"^de (?:nuestr[oa]s?) (?!(?:cuerpo|cerebro|planeta|vidas?|tiempo|oc[ée]anos|pa[íi]s|genes)\b)",
    r"^de(?:i|l|lle|gli|lla) nostr[ioea] (?!(?:corpo|cervello|pianeta|vita|tempo|oceani|paese|geni)\b)",
    r"^van (?:onze|ons) (?!(?:lichaam|hersenen|planeet|leven|tijd|oceanen|land|genen)\b)",
    r"^d[oa]s? noss[oa]s? (?!(?:corpo|c[ée]rebro|planeta|vidas?|tempo|oceanos|pa[íi]s|genes)\b)",
    r"^nasz(?:ych|ego|ej) (?!(?:cia[łl]a|m[óo]zgu|planety|[żz]ycia|czasu|kraju|gen[óo]w)\b)",
    r"^a[vf] (?:v[åa]r[at]?|v[åa]re|vores) (?!(?:kropp\w*|krop|hj\w+|planet|liv|tid|land|gener)\b)",
    r"^na[šs]ich (?!(?:[žz]ivot\w*|gen[ůo]v?)\b)",
)
"""How the label of a share begins that a house has of its own: "of our funding", "unserer Mitglieder"."""
