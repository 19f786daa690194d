"""Lines that lead up to a list of what a house did or does: "In 2023 we:", "Im Jahr 2023 haben wir:". Data only."""

from scraper.reading.words.phrases import Phrases

_YEAR = r"(?:19|20)\d\d(?: ?[/–-] ?\d{2,4})?"
_MORE = r"(?: [^.!?:;\d]{1,40})?"

LEADS_UP = Phrases(
    rf"(?:(?:in|during|over|since|by) (?:the year )?{_YEAR}|(?:last|this|every|each) (?:year|month|week|day)|"
    r"(?:in|over) the (?:last|past) (?:year|12 months)|to date|so far|since then|in an average (?:week|month|year)),? "
    r"(?:alone,? )?(?:we|our (?:team|teams|staff|volunteers|members|charity)|the (?:trust|charity|foundation|society|"
    rf"hospital|school|university|council|company|club|association|team)){_MORE} ?(?:…|\.\.\.)?:",
    rf"(?:en {_YEAR}|l['’]an(?: dernier| pass[ée]|n[ée]e (?:derni[èe]re|pass[ée]e))|cette ann[ée]e|chaque ann[ée]e|"
    rf"depuis {_YEAR}|[àa] ce jour),? (?:nous (?:avons|sommes)|nos [^\W\d]+ ont|on a|"
    rf"(?:l['’]|la |le )(?:association|fondation|h[ôo]pital|[ée]cole|ville|soci[ée]t[ée]|club) a){_MORE} ?:",
    rf"(?:im jahr {_YEAR}|in {_YEAR}|im (?:letzten|vergangenen) jahr|seit {_YEAR}|bisher|dieses jahr|jedes jahr) "
    rf"(?:haben wir|konnten wir|hat (?:der|die|das|unsere?) [^\W\d]+){_MORE} ?:",
    rf"(?:en {_YEAR}|durante {_YEAR}|el a[ñn]o pasado|este a[ñn]o|cada a[ñn]o|hasta hoy|desde {_YEAR}),? "
    rf"(?:hemos|conseguimos|logramos|nuestr[oa] [^\W\d]+ ha|la (?:fundaci[óo]n|asociaci[óo]n) ha){_MORE} ?:",
    rf"(?:nel {_YEAR}|nell['’]anno {_YEAR}|l['’]anno scorso|quest['’]anno|ogni anno|dal {_YEAR}|ad oggi|finora),? "
    rf"(?:abbiamo|siamo riusciti a|(?:la fondazione|l['’]associazione) ha){_MORE} ?:",
    rf"(?:in {_YEAR}|vorig jaar|(?:het )?afgelopen jaar|dit jaar|sinds {_YEAR}|elk jaar|tot nu toe) "
    rf"(?:hebben (?:we|wij)|konden (?:we|wij)|heeft (?:de|het|onze) [^\W\d]+){_MORE} ?:",
    rf"(?:em {_YEAR}|no ano passado|este ano|todos os anos|at[ée] hoje|desde {_YEAR}),? "
    rf"(?:n[óo]s )?(?:realiz[áa]mos|apoi[áa]mos|conseguimos|ajud[áa]mos|a (?:associa[çc][ãa]o|funda[çc][ãa]o))"
    rf"{_MORE} ?:",
    rf"(?:w {_YEAR}(?: roku| r\.)?|w (?:zesz[łl]ym|ubieg[łl]ym|tym) roku|co roku|do tej pory|dotychczas|od {_YEAR}(?: "
    rf"roku)?),? (?:uda[łl]o nam si[ęe]|nasza fundacja|nasze stowarzyszenie){_MORE} ?:",
    rf"(?:(?:under|i) {_YEAR}|f[öo]rra [åa]ret|sidste [åa]r|i fjor|hvert [åa]r|varje [åa]r|hittills) "
    rf"(?:har vi|hj[äa]lpte vi|hjalp vi|fik vi|fikk vi|fick vi){_MORE} ?:",
    rf"(?:v roce {_YEAR}|loni|vloni|ka[žz]d[ýy] rok|dosud|od roku {_YEAR}) (?:jsme|n[áa][šs] [^\W\d]+){_MORE} ?:",
)
"""The whole line, its colon too."""
