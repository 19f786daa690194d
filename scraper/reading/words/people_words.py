"""People without a word for what they are to a house: the verb beside says it employs, serves or teaches them.

Phrases are asked of the words before a number, "…" in its place, and those behind it. Data only.
"""

from scraper.reading.words.phrases import Phrases
from scraper.reading.words.spoken import Spoken

PEOPLE = Phrases(
    r"people\b|persons\b|personnes\b|menschen\b|person(?:en|as|e|er)\b|pessoas\b|os[óo]b|ludzi\b|mensen\b|"
    r"människor\b|mennesker\b|henkilö|ihmis|lid[íi]\b|[ľl]ud[íi]\b|ljudi\b|embernek\b|f[őo](?:t|nek)?\b|oamen\w*|"
    r"άτομα|ανθρώπους|ki[şs]i\w*|человек|люд|осіб|persones\b|人|名|명"
)
"""What a number counts that begins so."""

AT_ONCE = Phrases(
    r"\bgr[ou]+pp?[oe]?[sni]?\b|\bgroep(?:en)?\b|\bgruppen\b|\bskupin|\bcsoport",
    r"\bmax(?:imum|imaal|imal|\b)|\bm[áa]xim[oa]\b|\bmassimo\b|\bat (?:a time|once)\b|\b[àa] la fois\b|"
    r"\bgleichzeitig\b",
    r"\ba la vez\b|\balla volta\b|\btegelijk|\bde cada vez\b|\bjednocze[śs]nie\b|\bsamtidig|\bkerralla\b",
)
"""Around so many people who come together once: nobody has them."""

OF_A_HOUSE = Spoken(
    {
        "en": r"\b(?:employ(?:s|ing)?|serv(?:es?|ing)|supports?|treats?|helps?|reach(?:es)?|houses?|welcomes?|trains?|"
        r"feeds?|insures?|(?:jobs|work|care|housing|homes) (?:to|for)|(?:staff|team|workforce) of)(?: \w+){0,2} … |"
        r"… (?:people|persons) (?:work|are employed|are employees|live|study|on staff)\b",
        "fr": r"\b(?:emploi(?:e|ent)|employons|occup(?:e|ent|ons)|accueil(?:le|lent|lons)|accompagn(?:e|ent|ons)|"
        r"soign(?:e|ent|ons)|aid(?:e|ent|ons)|form(?:e|ent|ons)|loge(?:nt|ons)?|salari(?:e|ent|ons)|"
        r"dessert|desservent|desservons|(?:[ée]quipe|effectif) de)(?: [^\W\d]\S*){0,2} … |"
        r"… personnes (?:y )?(?:travaillent|[ée]tudient|vivent|sont (?:employ|accueilli|accompagn|form|salari))",
        "de": r"\b(?:besch[äa]ftig(?:t|en)|versorg(?:t|en)|betreu(?:t|en)|behandel(?:t|n)|erreich(?:t|en)|"
        r"unterst[üu]tz(?:t|en)|begleite(?:t|n)|beherberg(?:t|en)|team (?:von|aus))(?: [^\W\d]\S*){0,2} … |"
        r"… (?:menschen|personen) (?:arbeiten|leben|wohnen|studieren|sind \w+ besch[äa]ftigt|besch[äa]ftigt)",
        "es ca": r"\b(?:emplea(?:mos|n)?|da(?:mos|n)? (?:empleo|trabajo|servicio) a|atiende(?:n)?|atendemos|"
        r"forma(?:mos|n)?|acoge(?:mos|n)?|sirve(?:n)?|abastece(?:n|mos)?|(?:plantilla|equipo) de|formad[oa] por|"
        r"plantilla la forman|ocupa(?:mos|n)?|aten(?:en|em)?|dona feina a)(?: [^\W\d]\S*){0,2} … |"
        r"… person(?:as|es) (?:trabajan|estudian|viven|treballen|forman)",
        "it": r"\b(?:impiega(?:no)?|d[àa](?:nno)? lavoro a|assiste|assistiamo|accogli(?:e|amo)|forma(?:no)?|"
        r"serv(?:e|ono|iamo)|occupa(?:no)?|(?:squadra|organico|staff) di)(?: [^\W\d]\S*){0,2} … |"
        r"… persone (?:lavorano|studiano|vivono|sono (?:impiegate|occupate))",
        "nl": r"\b(?:telt|bedien(?:t|en)|verzorg(?:t|en)|help(?:t|en)|bereik(?:t|en)|begeleid(?:t|en)|huisvest(?:en)?|"
        r"biedt \w+ aan|bieden \w+ aan|team van)(?: [^\W\d]\S*){0,2} … |"
        r"… (?:mensen|personen) (?:werken|werkzaam|wonen|leven|studeren|in dienst)",
        "pt gl": r"\b(?:emprega(?:m|mos)?|atend(?:e|em|emos)|serv(?:e|em|imos)|acolhe(?:m|mos)?|forma(?:m|mos)?|"
        r"abastece(?:m|mos)?|equip[ae] de|d[áa] emprego a)(?: [^\W\d]\S*){0,2} … |"
        r"… pessoas (?:trabalham|estudam|vivem)",
        "pl": r"\b(?:zatrudnia(?:my|j[ąa])?|obs[łl]uguje(?:my)?|wspiera(?:my)?|leczy(?:my)?|kszta[łl]ci(?:my)?|"
        r"pomaga(?:my)?|zesp[óo][łl])(?: [^\W\d]\S*){0,2} … |… (?:os[óo]b|ludzi) (?:pracuje|mieszka|studiuje|uczy)",
        "sv": r"\b(?:syssels[äa]tter|anst[äa]ller|betj[äa]nar|utbildar|n[åa]r|hj[äa]lper)(?: \w+){0,2} … |"
        r"… (?:personer|m[äa]nniskor) (?:arbetar|bor|studerar|jobbar)",
        "da nb": r"\b(?:besk[æa]ftiger|sysselsetter|betjener|uddanner|utdanner|n[åa]r|hj[æe]lper|"
        r"ansatte?)(?: \w+){0,2} … |"
        r"… (?:personer|mennesker) (?:arbejder|arbeider|bor|studerer|jobber)",
        "fi": r"\b(?:ty[öo]llist[äa]\w*|palvel\w+|auttaa|kouluttaa)(?: \w+){0,2} … ",
        "cs sk": r"\b(?:zam[ěe]stn[áa]v[áa](?:me)?|o[šs]et[řr](?:uje|[íi]me)|pe[čc]uje(?:me)?)(?: \w+){0,2} … |"
        r"… (?:lid[íi]|[ľl]ud[íi]|osob|os[ôo]b) (?:pracuje|[žz]ije|studuje|[šs]tuduje)",
        "hr sl": r"\b(?:zapo[šs]ljava(?:mo)?|zaposluje(?:mo)?|opslu[žz]uje(?:mo)?)(?: \w+){0,2} … ",
        "hu": r"… f[őo]t? (?:foglalkoztat|dolgozik|tanul)|… ember(?:nek)? (?:ad|dolgozik|tanul)",
        "ro": r"\b(?:angajeaz[ăa]|deserve[șş]te|trateaz[ăa]|echip[ăa] de)(?: \w+){0,2} … |"
        r"… (?:de )?oameni (?:lucreaz|înva|tr[ăa]iesc)",
        "el": r"(?:απασχολε|εξυπηρετε|εκπαιδεύ)\w*(?: \w+){0,2} … ",
        "tr": r"… ki[şs]i(?:lik|ye| [çc]al[ıi][şs]|nin [çc]al[ıi][şs]| istihdam)",
        "ru uk": r"(?:работа|обслужива|обуча|насчитыва|труд[ия]тся|працю|обслугову|навча|налічу)\w*(?: \w+){0,2} … |"
        r"… (?:человек|людей|людина?|осіб) (?:работа|труд|обуча|учатся|працю|навча)",
        "bg": r"\b(?:наброява|обслужва(?:ме)?|обучава(?:ме)?|работят)(?: \w+){0,2} … ",
    }
)
"""Who employs, serves or teaches so many, or that so many work, live or learn there."""

SKILLED = Phrases(
    r"(?:[^\W\d_]\S* ){0,2}(?:professional|professionnel|profesional|professionist|ammattilai|spécialiste|specialist|"
    r"especialist|spezialist|fachkr[äa]ft|fachleut|expert|asiantuntij|vakmens|specjalist|odborník|szakember)",
    r"(?:famill|famil|gezinn|rodzin|rodin|csal[áa]d|perhe)",
)
"""Whom else a house has or helps: those who know something, and families."""

PEOPLE_HEADINGS = Phrases(
    r"^(?:(?:our|nos|notre|unsere?|nuestr[oa]s?|il nostro|i nostri|ons|onze|noss[oa]s?|nasi|nasz|vår|vores|naši) )?"
    r"(?:staff(?:ing)?|workforce|employees|personnel|personal|personeel|personale|personel|persona[łl]|effectifs?|"
    r"salariés|"
    r"mitarbeite(?:r(?:innen)?|nde)|beschäftigte|belegschaft|plantilla|empleados|dipendenti|organico|medewerkers|"
    r"funcionários|colaboradores|kadra|pracownicy|zatrudnienie|anställda|medarbetare|ansatte|medarbejdere|henkilöstö|"
    r"henkilökunta|zaměstnanci|zamestnanci|munkatársak|dolgozók|angajați|персонал|сотрудники|працівники|personál|"
    r"beneficiaries|bénéficiaires|beneficiarios|beneficiari|beneficiários|begünstigte|beneficjenci)"
    r"(?: (?:en|in|im jahre?|w|i|v|år|roku)? ?(?:19|20)\d\d)?\W*$",
    r"^les (?:bénéficiaires|effectifs|salariés)(?: en (?:19|20)\d\d)?\W*$",
)
"""Headings over how many people an institution has or helps."""
