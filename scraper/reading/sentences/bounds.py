"""Times and distances of a sentence that bound what stands before them: "95 % found work within 6 months".

They say how soon or how near, and count nothing: their numbers are in the label of what they bound. So is the one in
"14 students for 1 teacher", and in "2.7 doctors per 10,000 inhabitants".
"""

import re
from decimal import Decimal

from figures.expressions import expression
from scraper.numbers import NumberMatch
from scraper.numbers.members import AT_LEAST, AT_MOST
from scraper.numbers.words import split
from scraper.reading.words.time_words import TIMES_ELSEWHERE
from scraper.reading.words.vocabulary import DURATION

_LENGTHS = frozenset(("km", "m", "mi", "min", "h", "d"))
_LONGEST, _FARTHEST = 32, 80
_WITHIN = expression(
    r"(?<!\S)(?:within(?: a radius of| about| the first)?|sous|dans (?:un rayon de|les|un délai de)|"
    r"innerhalb (?:von|der ersten)|binnen(?: een straal van)?|in een straal van|im (?:Umkreis|Radius) von|"
    r"(?:en|dentro de) (?:un radio de|un plazo de|el plazo de|los primeros)|a los|entro(?: un raggio di)?|"
    r"nel (?:raggio|giro) di|(?:num|no) (?:raio|prazo) de|w (?:ciągu|promieniu|okresie)|inom|innen|inden for|"
    r"během|v priebehu|în (?:termen de|maximum)|εντός|en (?:un )?(?:termini|radi) de|"
    r"(?:over|in|during) these|(?:dans|durant|pendant|au cours de) ces|in diesen|in questi|en estos|in deze|nestes|"
    r"w ciągu tych|under dessa|"
    r"(?:over|in|during|for|across) the (?:last|past)|in den (?:letzten|vergangenen)|(?:en|durante) los últimos|"
    r"negli ultimi|de (?:laatste|afgelopen|senaste|sidste|seneste|siste)|nos últimos|ostatnich|(?:za|przez) ostatnie|"
    r"(?:za|během|v) posledn(?:í|é|ích|ých)|u (?:posljednj|poslednj|zadnj)\w+|v zadnjih|az (?:elmúlt|utóbbi)|"
    r"în ultimii|els darrers|τα τελευταία|son|viimeisten|за последние|за останні|през последните)\s\Z",
    re.IGNORECASE,
)
_WITHIN_ENDS = frozenset(
    split(
        "within|about|first|binnen|van|sous|de|les|von|ersten|straal|los|primeros|entro|raggio|di|giro|prazo|ciągu|"
        "promieniu|okresie|inom|innen|for|během|priebehu|maximum|εντός|of|these|ces|diesen|questi|estos|deze|nestes|tych|"
        "dessa|last|past|letzten|vergangenen|últimos|ultimi|laatste|afgelopen|senaste|sidste|seneste|siste|"
        "ostatnich|ostatnie|elmúlt|utóbbi|ultimii|darrers|τελευταία|son|viimeisten|последние|останні|последните"
    )
)
"""The last words of these, as most numbers stand behind others; "posledních", "posljednja", "zadnjem" are told by their
first letters.
"""
_LATEST = ("posl", "zadnj")
_MILES = expression(
    r"(?:(?:k|ch|qu)ilom[eè]t\w+|quil[oôó]metro\w*|miles?|meilen|mijl|miglia|millas|milhas|mil)\b", re.IGNORECASE
)
"""Lengths in words that are no units where they are declined, "im Umkreis von 40 Kilometern"."""

_IN = expression(r"(?<!\S)(?:in|en|em|w)\s\Z", re.IGNORECASE)
"""Before "less than": "en moins de 6 mois"."""

_FOR_ONE = expression(
    r"[^\W\d_]{3}\s(?:pour|for(?: every| each)?|per|je|auf|pro|p(?:or|ara)(?: cada)?|ogni|op|voor|na|på|til)\s\Z",
    re.IGNORECASE,
)
_PERSON = expression(
    r"\s(?:(?:full[- ]time )?(?:teacher|lecturer|tutor|tuteur|instructor|academic|staff|adult|nurse|doctor|carer)|"
    r"enseignant|encadrant|prof|formateur|formatrice|[ée]ducat|animat|soignant|m[ée]dec|infirm|"
    r"lehr(?:kraft|er|person|ende)|dozent|betreu|erzieh|[äa]rzt|arzt|pfleg|docente|maestr|m[ée]dico|enfermer|infermier|"
    r"lera(?:ar|re)|leerkra|docent|begeleid|arts\b|verpleeg|nauczyciel|wyk[łl]adowc|opiekun|lekarz|"
    r"l[äæ]r[ae]r|pedagog|underviser|opettaja|u[čc]itel)[^\W\d_]*",
    re.IGNORECASE,
)
"""Around the one that many are for: "14 étudiants pour 1 enseignant". Places are counted, "auf 1 Campus"."""


_BEING = r"(?<!\S)(?:are|is|were|sind|waren|zijn|är|er|sont|son|sono|são|są|jsou|sú|su|ovat|vannak)"
_AGED = expression(
    r"\d\s?%?\s(?:[^\d.;:]{0,40}(?<!\S)(?:(?:of )?(?:them|whom)|davon|aged)\s(?:(?:are|were|sind)\s)?)?\Z|"
    rf"\d\s?%\s[^\d.;:]{{0,60}}{_BEING}\s\Z|\d\s{_BEING}\s\Z",
    re.IGNORECASE,
)
"""Before the age that bounds so many people: "145 of them under 25", "40 % of our members are under 30"."""
_AGED_IN_YEARS = expression(rf"\d\s?%?\s(?:[^\d.;:]{{0,60}}{_BEING}\s)?\Z", re.IGNORECASE)
"""The same before an age that says that it is in years."""
_AGE_ENDS = expression(
    r"(\s(?:ans|jahren?(?:\salt)?|years?(?:\sold|\sof\sage)?|anni|jaar(?:\soud)?|anos|lat|år|vuotta|let|rokov|ani)|)\s?(?:\Z|[.,;)])",
    re.IGNORECASE,
)
_YOUNGEST, _OLDEST = 10, 99
_BELOW = expression(
    r"(?<!\S)(?:(?:onder|boven) de|(?:sotto|sopra) i|(?:abaixo|acima) dos|por (?:debajo|encima) de los)\s\Z",
    re.IGNORECASE,
)
"""Before an age in languages that put an article to it, which no other number has behind these words."""
_ARTICLES = (" de ", " i ", " dos ", " los ")


def _age_bound_end(text: str, match: NumberMatch) -> int:
    """Where the words end that say below or above which age those are that the number before counts; 0 of others."""
    quantity = match.quantity
    if quantity.unit is not None or quantity.value is None or not _YOUNGEST <= quantity.value <= _OLDEST:
        return 0
    start = match.start if quantity.qualifier in (AT_MOST, AT_LEAST) else _below(text, match.start)
    ended = _AGE_ENDS.match(text, match.end) if start else None
    if ended is None:
        return 0
    first = max(0, start - _FARTHEST)
    is_aged = _AGED.search(text, first, start) or (ended[1] and _AGED_IN_YEARS.search(text, first, start))
    return ended.end(1) if is_aged else 0


def _below(text: str, start: int) -> int:
    """Where the words begin that lead to an age with its article, "onder de 25"; 0 where none do."""
    if not text.endswith(_ARTICLES, 0, start):
        return 0
    found = _BELOW.search(text, max(0, start - _LONGEST), start)
    return 0 if found is None else found.start()


_BASES = frozenset(map(Decimal, (100, 1000, 10_000, 100_000, 1_000_000)))
_PER_BASE = expression(
    r"(?:\d[^\d;.!?]{2,48}(?<!\S)(?:(?P<sure>per|je|pro|ogni|por cada|pour chaque|for (?:every|each)|op elke|pr\.)|"
    r"pour|for|auf|p(?:or|ara)|op|voor|na|på|til|till|för|la|ανά|на|a)\s|[^\W\d_]\s?/\s?)\Z",
    re.IGNORECASE,
)
"""Before so round a number, behind another one: "2,7 lekarza na 10 000 mieszkańców"; a stroke needs none."""
_POPULATION = expression(
    r"\s(?:(?:live|lebend|nacidos) )?(?:inhabitants|people|persons|residents|population|births|habitant|personne|"
    r"naissance|einwohner|personen|menschen|geburten|geborene|habitante|persona|nacimiento|vivos|abitanti|persone|nati|"
    r"inwoners|mensen|pessoas|nascimentos|mieszkańc|osób|urodzeń|obyvatel|osob|inv[åa]nare|ind?byggere|innbygger|"
    r"födda|fødte|asukas|lakos|fő\b|locuitor|κατοίκ|жител|насел|человек|мешканц|осіб|души|stanovnik|prebivalc)[^\W\d_]*",
    re.IGNORECASE,
)
_ANY_NOUN = expression(r"\s[^\W\d_]{3,}")


def _base_end(text: str, match: NumberMatch) -> int:
    """Where what a rate is told by ends: "per 10,000 inhabitants"; 0 of others."""
    quantity = match.quantity
    is_plain = quantity.unit is None and quantity.upper is None and quantity.qualifier is None
    if not is_plain or quantity.value not in _BASES:
        return 0
    per = _PER_BASE.search(text, max(0, match.start - 2 * _LONGEST), match.start)
    if per is None:
        return 0
    noun = (_ANY_NOUN if per["sure"] else _POPULATION).match(text, match.end)
    return 0 if noun is None else noun.end()


_SIZED = expression(
    r"(?<!\S)(?:(?:communes|villes|collectivités|epci|agglomérations|intercommunalités|entreprises|sociétés|pme|"
    r"établissements) (?:de|employant|comptant)|(?:towns|cities|municipalities|communities|villages|companies|"
    r"businesses|firms|employers) (?:with|of|having|employing)|(?:gemeinden|kommunen|städten?|orten?|unternehmen|"
    r"betrieben?|firmen) (?:mit|von|ab)|(?:municipios|ciudades|localidades|poblaciones|pueblos|empresas) (?:de|con)|"
    r"(?:comuni|città|imprese|aziende) (?:con|di|da)|(?:gemeenten|steden|dorpen|bedrijven) (?:met|van)|(?:municípios|"
    r"concelhos|cidades|localidades|empresas) (?:com|de)|(?:gmin|gminy|gminach|miast|miasta|miastach|firm|firmy|"
    r"przedsiębiorstw)(?: o| z| liczących| zatrudniających)?|(?:kommuner|orter|städer|byer|företag|virksomheder|"
    r"bedrifter) med|(?:obce|obcí|obcích|města|měst|městech|firmy|firem)(?: s| se)?|(?:comune|orașe|localități|"
    r"companii|firme) cu)\s\Z",
    re.IGNORECASE,
)
_STAFF = expression(
    r"\s(?:employees|staff|workers|salarié|employé|mitarbeit|beschäftigt|angestellt|empleados|trabajador|dipendenti|"
    r"addetti|medewerkers|werknemers|funcionári|trabalhador|colaborador|pracownik|anställda|ansatte|zaměstnanc|"
    r"angajați)[^\W\d_]*",
    re.IGNORECASE,
)
"""Around the size that says which places or companies are meant: "communes de moins de 15 000 habitants"."""
_MOST_IN_A_TOWN, _MOST_IN_A_FIRM = 100_000, 500
"""Larger numbers are as soon of all of them together: "companies with more than 40,000 employees"."""


def _size_end(text: str, match: NumberMatch) -> int:
    """Where the size ends by which places or companies are told from others of their kind; 0 of other numbers."""
    quantity = match.quantity
    if quantity.unit is not None or quantity.value is None or quantity.value > _MOST_IN_A_TOWN:
        return 0
    is_firm = quantity.value <= _MOST_IN_A_FIRM
    counted = _POPULATION.match(text, match.end) or (_STAFF.match(text, match.end) if is_firm else None)
    if counted is None or _SIZED.search(text, max(0, match.start - _LONGEST), match.start) is None:
        return 0
    return counted.end()


def _may_be_within(text: str, start: int) -> bool:
    """Whether the word before a number may end what says within which time or distance: most numbers cost no more."""
    last = text[max(0, start - _LONGEST) : start].split()[-1:]
    return bool(last) and ((word := last[0].lower()) in _WITHIN_ENDS or word.startswith(_LATEST))


def _within_end(text: str, match: NumberMatch) -> int:
    """Where a time or a distance ends within which something is; 0 of others."""
    quantity = match.quantity
    is_most = quantity.qualifier is AT_MOST
    if not is_most and not _may_be_within(text, match.start):
        return 0
    if (_IN if is_most else _WITHIN).search(text, max(0, match.start - _LONGEST), match.start) is None:
        return 0
    if quantity.unit is not None:
        return match.end if quantity.unit in _LENGTHS else 0
    behind = match.end + 1
    told = DURATION.match(text, behind) or TIMES_ELSEWHERE.match(text, behind) or _MILES.match(text, behind)
    return 0 if told is None else told.end()


def bound_end(text: str, match: NumberMatch) -> int:
    """Where a number in a sentence that says how soon or how near something is, or for which one, ends; 0 of others."""
    quantity = match.quantity
    if match.end - match.start == 1 and text[match.start] == "1":
        one = _FOR_ONE.search(text, max(0, match.start - _LONGEST), match.start)
        person = _PERSON.match(text, match.end) if one is not None else None
        return 0 if person is None else person.end()
    if aged := _age_bound_end(text, match):
        return aged
    is_least = quantity.qualifier in (AT_MOST, AT_LEAST)
    if (is_least or match.raw.endswith("00")) and (size := (_size_end if is_least else _base_end)(text, match)):
        return size
    return _within_end(text, match)
