"""Words beside a number that say in what time, and not what it counts: "120 a year", "14 en 2024"."""

from figures.remembered import remembered
from scraper.reading.words.length_words import AVERAGE
from scraper.reading.words.phrases import Phrases

RATE = Phrases(
    r"(?:per |an? |each |every |/ ?)(?:year|annum|month|week|day|hour)|annually|"
    r"(?:par |chaque |/ ?)(?:an|année|mois|semaine|jour|heure)|"
    r"(?:pro |je |im |/ ?)(?:jahr|monat|woche|tag|stunde)|jährlich|"
    r"(?:al |por |cada |/ ?)(?:año|mes|semana|d[ií]a|hora)|"
    r"(?:all['’]|l['’]|per |ogni |al |/ ?)(?:anno|mese|settimana|giorno|ora)|"
    r"(?:per |/ ?)(?:jaar|maand|week|dag|uur)|"
    r"(?:por |ao |/ ?)(?:ano|mês|semana|dia|hora)|"
    r"rocznie|miesięcznie|(?:na |w |/ ?)(?:rok|roku|miesiąc|tydzień)|"
    r"(?:per |om |pr\.? |i |/ ?)(?:år|året|måned|månad|vecka|uge|uke|dag)|p\.\s?a\.?|"
    r"(?:in|en|im|im jahr|nel|em|w|i|år) (?:19|20)\d\d",
)
"""All of them, in the main languages; each of them whole."""

HOW_OFTEN = Phrases(
    r"^(?:per|a|an|each|every|par|chaque|pro|je|im|al|por|cada|all['’]|l['’]|ogni|ao|om|i|in) ?(?:year|month|week|"
    r"day|an|"
    r"année|mois|semaine|jour|jahr|monat|woche|tag|año|mes|semana|d[ií]a|anno|mese|settimana|giorno|jaar|maand|dag|ano|"
    r"m[êe]s|dia|[åa]r|[åa]ret|m[åa]ned\w*|vecka|veckan|uge|ugen|uke|uken)\b|"
    r"^(?:yearly|monthly|weekly|daily|annually|j[äa]hrlich|monatlich|w[öo]chentlich|t[äa]glich|rocznie|w (?:roku|"
    r"tygodniu)|"
    r"miesi[ęe]cznie|tygodniowo|dziennie|ro[čc]n[ěe]|m[ěe]s[íi][čc]n[ěe]|t[ýy]dn[ěe]|denn[ěe]|vuodessa|viikossa|"
    r"pe (?:an|lun[ăa]|s[ăa]pt[ăa]m[âa]n[ăa])|[ée]vente|havonta|hetente|в год|на рік)\b",
)
"""How often something is, behind so many times: "4 x ročně", "2 × pro Woche"."""

_PER_SHARE = Phrases(
    r"\w per (?:ordinary |common |diluted )?share\b|\w par action\b|\w (?:je|pro) aktie\b|\w por acci[óo]n\b|"
    r"\w por a[çc][ãa]o\b|\w per azione\b|\w per aandeel\b|\w na akcj[ęe]\b|\w (?:per|pr\.?) aktie\b|"
    r"^(?:of|from|out of) (?:every|each)\b|^(?:sur|de) chaque\b|^von jede[mr]\b|^(?:de|por) cada\b|^(?:di|su) ogni\b|"
    r"^van elke\b|^z każd\w+|^a[vf] hver\w*|^av varje\b|^z každ\w+|"
    r"\w per aksje\b|osakekohtai|\w na akcii\b|\w hisse başına\b|\w pe ac[țţ]iune\b"
)


@remembered(4096)
def tells_per_share(label: str) -> bool:
    """Whether a label says what a company earned or pays for each of its shares, or how much of every euro goes where:
    no price, though to the cent.
    """
    return _PER_SHARE.search(label) is not None


_AVERAGE = Phrases(
    *AVERAGE.patterns,
    r"\bper (?:student|pupil|inhabitant|head|capita)\b|\bpar (?:habitant|[ée]l[èe]ve|[ée]tudiant)\b",
    r"\b(?:je|pro) (?:kopf\b|einwohner)|\bpor (?:habitante|alumno|aluno|estudiante)\b|"
    r"\bper (?:abitante|studente|inwoner)\b|"
    r"\bna (?:mieszka[ńn]ca|ucznia|studenta)\b",
    r"\bper (?:docente|alunno|alumno|leerling|medewerker|teacher|resident|household)\b|\bpar (?:agent|enfant|foyer)\b|"
    r"\b(?:je|pro) (?:studierende\w*|sch[üu]ler\w*|haushalt)|\bper (?:inv[åa]nare|elev)\b|\bpr\.? (?:indbygger|elev)\b|"
    r"\bna (?:obyvatele|[žz][áa]ka)\b|\basukasta kohti\b|\bpe (?:locuitor|elev)\b|\bανά κάτοικο\b",
)


def tells_average(label: str) -> bool:
    """Whether a label says that a number is one of many taken together, or of each: no price, however small the sum."""
    return _AVERAGE.search(label) is not None


_OF_PEOPLE = Phrases(
    r"\b(?:birth|death|mortality|fertility|growth|unemployment|employment|literacy|dependency)[ -]rate\b"
    r"(?!\s(?!(?:of|in|for|among|per|by|at|on|to|after|and|or|is|was|has|from|over|as|with|across|between)\b)[^\W\d_])",
    r"\b(?:taux|tasa|taxa|tasso)(?: [^\W\d_]+\.?){0,2} (?:d[eio] |de la |de l['’]|d['’]|di )?(?:natal|mort|crec|cresc|"
    r"crois|accrois|f[ée]cond|fecund|feccond|desemp|ch[ôo]m|disocc|desocup|d[ée]pend|dipend|analfab|alfab|occup|emplo|"
    r"paro\b)",
    r"(?:geburten|sterbe|todesfall|fertilit[äa]ts|wachstums|arbeitslosen|erwerbs|besch[äa]ftigungs)(?:rate|ziffer|"
    r"quote)",
    r"(?:geboorte|sterfte|groei|werkloosheids)(?:cijfer|percentage)|"
    r"(?:wska[źz]nik|wsp[óo][łl]czynnik|stopa) (?:urodze|zgon|[śs]mier|dzietn|przyrost|bezrob)",
    r"(?:f[öo]delse|f[øo]dsels|d[öo]ds|till?v[äa]xt|arbetsl[öo]shets|ledigheds)(?:tal|rate|procent|grad)|"
    r"(?:syntyvyys|kuolleisuus|ty[öo]tt[öo]myys)",
    r"m[íi]ra (?:porodnosti|[úu]mrtnosti|nezam[ěe]stnanosti|nezamestnanosti)|"
    r"rata (?:natalit|mortalit|[șş]omaj)|"
    r"(?:sz[üu]let[ée]si|hal[áa]loz[áa]si|munkan[ée]lk[üu]lis[ée]gi) (?:r[áa]ta|ar[áa]ny)",
)
"""Births, deaths and work among so many people; a report of such a rate is a thing that is sold."""


def tells_rate_of_people(label: str) -> bool:
    """Whether a label says how many people of so many are born, die or work: no price, though with two decimals."""
    return _OF_PEOPLE.search(label) is not None
