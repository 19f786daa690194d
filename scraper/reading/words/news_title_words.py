"""Words by which articles and press releases are told from pages that show an institution's figures. Data only."""

from scraper.reading.words.phrases import Phrases

PRESS = Phrases(
    r"^(?:for immediate release|(?:press|news|media) releases?|media statement|communiqu[ée]s? de presse)\b",
    r"^(?:presse(?:mitteilung|information|meldung|aussendung)(?:en)?|medien(?:mitteilung|information)(?:en)?)\b",
    r"^(?:notas? de prensa|comunicados? de prensa|comunicat[oi] stampa|persbericht(?:en)?|comunicados? de imprensa)\b",
    r"^(?:notas? [àa] imprensa|press-?release|informacj[ae] prasow[ae]|komunikat(?:y)? prasow[ye]|notatka prasowa)\b",
    r"^(?:pressmeddelanden?|pressemeddelelser?|pressemelding(?:er)?|lehdist[öo]tiedote|tiskov[áa] zpr[áa]va)\b",
)
"""How a press release begins, or the line above its title."""

PRESS_PARTS = Phrases(
    r"\bforward-looking statements?\b|\bsafe harbou?r\b|\bnotes to editors?\b|\babout this (?:press )?release\b",
    r"\bconference call information\b|\bnotes? aux r[ée]dactions?\b",
    r"\bhinweise? f[üu]r (?:die )?redaktion",
    r"\bnotas? para (?:el editor|editores|redactores)\b|\bnote (?:per i|ai) redattori\b|\bnoot voor de redactie\b",
    r"\bnotas? aos? editor(?:es)?\b|\binformacj[ae] dla (?:redakcji|mediów)\b",
)
"""Headings of parts that only press releases have."""

NEWS_VERBS = Phrases(
    r"\b(?:shows?|says?|reveals?|finds?|rises?|rose|falls?|fell|drops?|dropped|soars?|hits?|climbs?|slips?|grows?)\b",
    r"\b(?:montrent?|r[ée]v[èe]lent?|baissent?|augmentent?|grimpent?|reculent?|atteint|d[ée]passent?|explosent?)\b",
    r"\b(?:zeigt|zeigen|steigt|steigen|sinkt|sinken|meldet|w[äa]chst|bleiben|unbesetzt|gestiegen|gesunken)\b",
    r"\b(?:baja|bajan|sube|suben|crece|crecen|cae|caen|supera|alcanza|muestran?|seg[úu]n)\b",
    r"\b(?:cresce|crescono|cala|calano|sale|salgono|scende|scendono|raggiunge|mostrano?|secondo)\b",
    r"\b(?:daalt|dalen|stijgt|stijgen|toont|tonen|blijkt|groeit|gebouwd|gedaald|gestegen)\b",
    r"\b(?:sobe|sobem|cai|caem|passa|passam|atinge|mostra|mostram|segundo)\b",
    r"\b(?:ro[śs]nie|rosn[ąa]|spada|spadaj[ąa]|wzr[óo]s[łl]\w*|spad[łl]\w*|pokazuj[ąa]|wynika|przyj[ęe]t[yae])\b",
)
"""Verbs of headlines that tell what numbers do, beside those of `subject_words.HEADLINE`."""

READING_TIME = Phrases(
    r"\bmin\w*\.? read\b|\breading time\b|\blesezeit\b|\b(?:temps|min\w*\.?) de lecture\b|\btiempo de lectura\b",
    r"\btempo di lettura\b|\bleestijd\b|\bczas czytania\b|\btempo de leitura\b|\bl[æe]setid\b|\bl[äa]stid\b",
    r"\bmin\w*\.? (?:de (?:lectura|leitura)|di lettura|leestijd|lezen|czytania|l[æeä]s(?:ning|tid)|lukuaika|čtení|"
    r"čítania|olvasás\w*|de citit|чтения|читання|za čitanje)(?!\w)",
    r"\b(?:lukuaika|doba čtení|olvasási idő|timp de citire)\b",
    r"время чтения|час читання|χρόνος ανάγνωσης|okuma süresi|\bdk okuma\b",
)
"""How long an article takes to be read, as stands beside its title."""
