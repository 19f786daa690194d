"""Numbers in words that sentences tell: "eight branches", "one in five students", "une vingtaine de nationalités"."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from figures.expressions import expression
from scraper.numbers import Kind, NumberContext, NumberMatch, may_hold_words
from scraper.numbers.members import APPROXIMATELY, AT_LEAST
from scraper.numbers.words import split
from scraper.reading.candidate import Candidate
from scraper.reading.evidence.amounts import BUDGET, is_money
from scraper.reading.evidence.labels import counts_things, is_of_experience, is_told_of_institutions
from scraper.reading.evidence.page import Page
from scraper.reading.markup.layout import Layout, Line
from scraper.reading.markup.seams import spaced
from scraper.reading.markup.text import FULL_STOP, hides_nothing
from scraper.reading.sentences.countable import may_count
from scraper.reading.stats.numbers_in import figures_in
from scraper.reading.stats.regions import Regions
from scraper.reading.words.clause_joints import clause_words
from scraper.reading.words.house_words import THE_HOUSE, WE
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.speaker_words import OF_ITSELF
from scraper.reading.words.vocabulary import DURATION, PLACES_OF_WORK

Told = tuple[Line, Sequence[NumberMatch]]

_FEWEST_SPACES = 4
_FEW = 5
"""Fewer than these are told in words of anything: "two steps", "three reasons"."""

_TALLIED = 10
"""So many, more or less, are told of what somebody has: "une soixantaine d'associations"."""

_MANY = 1_000_000
_ARTICLES = frozenset(("a", "one", "un", "une", "una", "ein", "eine", "een", "um", "uma", "o"))
_COLLECTIVE = expression(
    r"(?:centaine|millier|centinaio|migliaio|centenar|centena|millar|milhar|honderdtal|duizendtal)\Z"
)
_SAID = (0, 100, 1000)
"""What says none or many: "Zero tolerance", "Mille mercis"."""

_OF = frozenset({"of", "de", "d'", "d’", "von", "di", "van"})
_NEAR = 3
"""Words behind a number of which one is what it counts."""

_AHEAD = expression(r"\A(?:(?:de|of|von|di|van) |d['’])")
"""What leads from a number to what it counts: "une vingtaine de nationalités"."""

_NOUN = expression(r"[^\W\d_]{3}")
_NO_THING = expression(
    r"(?:(?:kilo)?m[èe]tr|kilomet|met(?:re|er)s?\b|metri\b|metros?\b|metrów|miles\b|euro|dollar|pounds|francs|"
    r"minut|secon|sekund|hour|heure|stunde|week|woche|semaine|month|mois|monat|year|ann[ée]e|jahr|"
    r"times?\b|fois\b|mal\b|veces\b|volte\b|vezes\b|keer\b|razy\b|"
    r"reasons?\b|raisons?\b|gründe|razones|ragioni|redenen|razões|tips\b|conseils|ways\b|steps\b|étapes|"
    r"princip(?:le|e|io)s?\b|principi\b|grunds[äa]tze|beginselen|zasad|values\b|valeurs\b|werten?\b|valor[ei]s?\b|waarden\b|"
    r"warto[śs]ci|pillars|piliers|s[äa]ulen|pilares|pilastri|pijlers|filar[óo]w|chapters|chapitres|kapitel|cap[íi]tulos|"
    r"rules\b|r[èe]gles|regeln|reglas|regole|regels|goals\b|ziele\b|objecti[fv]|objetivos|obiettivi|o['’]?clock|uhr\b|"
    r"points?\b|points\b|punkte\b|puntos\b|punti\b|questions\b|fragen\b|cent(?:ury|uries)|jahrhundert|si[èe]cles?\b|"
    r"siglos?\b|secol[io]\b|eeuw|s[ée]culos?\b|wiek|hundra|sekler|"
    r"and\b|und\b|et\b|de plus\b|more\b|others?\b|autres?\b|per ?cent|prozent|pour cent)",
    re.IGNORECASE,
)

_RUNNING = frozenset(
    split(
        "run|operate|operates|own|owns|maintain|manage|gère|gérons|exploite|betreiben|betreibt|gestionamos|opera|"
        "gestiamo|beheren|runnen|operamos|prowadzi|prowadzimy|driver|provozuje|spravuje|administrăm"
    )
)
"""Verbs beside those of having, by which a house has what it counts."""

_LONGEST_WORD, _MOST_LISTED = 24, 6
_SEVERAL = 2
_ORDERED = frozenset(
    split(
        "first|last|next|these|those|all|every|top|letzten|ersten|nächsten|alle|diese|jede|premiers|premières|derniers|"
        "dernières|ces|tous|toutes|primeros|primeras|últimos|últimas|estos|estas|primi|prime|ultimi|ultime|questi|"
        "queste|eerste|laatste|deze|primeiros|últimos|estes|estas|pierwszych|ostatnich|tych|första|sista|dessa|første|"
        "sidste|siste|disse|prvních|posledních|těchto"
    )
)
"""Before a number in words they say which of many its things are."""

_TOWARDS = frozenset(
    split("zum|zur|til|till|to|bis|à|au|aux|a|do|tot|at|um|o|om|jaren|années|anni|años|anos|lata|års|bring|brings")
)
"""Before it they say what hour, age or decade it is."""

_IN_GROUPS = expression(
    r"(?:groups|groupes|gruppen|grupos|gruppi|groepen|grupach|grupper)\s(?:of|de|von|di|van|po|på|af)\s\Z"
)
_ASKED_FOR = Phrases(
    r"\b(?:bring|bringen sie|bitte|apporte[rz]|merci de|traiga\w*|traer|portare|portate|neem|neemt|breng|trag[ao]m?|"
    r"przynie[śs]\w+|prosimy|prosz[ęe]|please|ta med|medbring|ota mukaan|přineste|hozz\w+ magukkal|aduceți)\b"
)
"""In a sentence they ask its readers for so many."""


_LISTED = expression(r"\s[^.;:!?()\d]{3,60}\s")

_PART_OF = expression(
    r"\A(?:(?:de|of|von|di|van|der|des|del|dos|das|dei|delle|the|our|nos|unserer|unsere[nr]?|nuestros|nostri|onze|all|"
    r"los|las|les|la|de la|nossos|naszych)\s|d['’])+"
)


def told_in_words(
    prose: Sequence[Told], layout: Layout, *, regions: Regions, page: Page, context: NumberContext
) -> list[Told]:
    """The sentences with numbers in words that count what institutions have, each with all of its numbers.

    Only of pages on which an institution presents itself or its figures: elsewhere such a number is most often none,
    but in a sentence in which a house speaks of itself.
    """
    if page.is_article or page.offer:
        return []
    told = frozenset(line.index for line, _ in prose)
    lines = [*(line for line, _ in prose), *_without_numbers(layout, context, told=told)]
    if not may_hold_words({line.text for line in lines}, context=context):
        return []
    is_own = page.is_portrait or page.is_key_figures or page.is_report
    if not is_own:
        lines = [line for line in lines if _speaks(line.text, page, context.language)]
    lines = [line for line in lines if regions.region_of(line.box) is None]
    read = ((line, _numbers(line.text, context, is_own=is_own)) for line in lines)
    return sorted(((line, found) for line, found in read if found), key=lambda told: told[0].index)


def _speaks(text: str, page: Page, language: str | None) -> bool:
    if not OF_ITSELF.are_in(text, language):
        return False
    return WE.are_in(text, language) or THE_HOUSE.are_in(text, language) or page.names.open(text)


def new_in_words(candidates: Sequence[Candidate], known: Sequence[Candidate]) -> Iterator[Candidate]:
    """The candidates of numbers in words that no figure's label mentions, once those are cut that go on to them.

    Beside numbers in digits of which none is a figure a few in words are none.
    """
    _end_before_words(candidates, known)
    labels = {(other.order, other.label) for other in known if other.evidence.suffices}
    figures = {order for order, _ in labels}
    others = {other.order for other in candidates if any(map(str.isdigit, other.raw))} - figures
    for candidate in candidates:
        raw = f" {candidate.raw} "
        is_mentioned = any(order == candidate.order and raw in f" {label} " for order, label in labels)
        is_beside = candidate.order in others and candidate.quantity.unit is None and _is_few(candidate)
        if not (is_mentioned or is_beside) and not any(map(str.isdigit, candidate.raw)):
            candidate.label = _AHEAD.sub("", candidate.label)
            yield candidate


def _is_few(candidate: Candidate) -> bool:
    return candidate.quantity.qualifier is None and (candidate.quantity.value or 0) < _TALLIED


def _end_before_words(candidates: Sequence[Candidate], known: Sequence[Candidate]) -> None:
    """Ends labels of numbers in digits where one in words is told next: "14,000 maps and (twelve thousand books)"."""
    digits = {(other.order, other.raw): other for other in known if any(map(str.isdigit, other.raw))}
    for one, two in pairwise(candidates):
        other = digits.get((one.order, one.raw))
        is_next = one.order == two.order and two.evidence.suffices and not any(map(str.isdigit, two.raw))
        if other is not None and is_next and one.label and other.label.startswith(one.label):
            other.label = one.label


def as_told(candidates: Iterable[Candidate], layout: Layout) -> list[Candidate]:
    """Candidates in the order in which their sentences tell them: one in words stands among those in digits."""
    return sorted(candidates, key=lambda told: (told.order, _place(told.raw, layout.lines[told.order].text)))


def _place(raw: str, text: str) -> int:
    """Where a number stands in its line as a whole: not the 2 of "12"."""
    found = re.search(rf"(?<!\w)(?<!\d[.,]){re.escape(raw)}(?!\w)", text)
    return text.find(raw) if found is None else found.start()


def _without_numbers(layout: Layout, context: NumberContext, *, told: Collection[int]) -> list[Line]:
    """Paragraphs of sentences in which no number but years is `told`; none where no number in words can be in any."""
    lines = [line for line in layout.standing_in("p") if line.index not in told]
    raw = "\n".join({line.raw for line in lines})
    if hides_nothing(raw) and not may_hold_words((spaced(raw),), context=context):
        return []
    return [line for line in lines if line.text.endswith(".") and line.text.count(" ") >= _FEWEST_SPACES]


def _numbers(text: str, context: NumberContext, *, is_own: bool) -> list[NumberMatch]:
    """All numbers of a text, where one in words is told among them; others in words are left out."""
    matches, _ = figures_in(text, context=context, keeps_words=True)
    matches = _without_parts_of_one(matches, text)
    several = len(matches) > 1
    found = [
        match
        for match in matches
        if match.kind is not Kind.WORD
        or _is_told(match, text, several=several, language=context.language)
        or _is_had(match, text, context.language)
        or _goes_on(match, text, matches, context.language)
        or (is_own and _is_among_several(match, text, matches, context.language))
    ]
    if all(match.kind is not Kind.WORD for match in found):
        return []
    return [match._replace(kind=Kind.CARDINAL) if match.kind is Kind.WORD else match for match in found]


def _without_parts_of_one(matches: Sequence[NumberMatch], text: str) -> list[NumberMatch]:
    """The numbers but for those of which one is so much of the other: "a quarter of a million"."""
    parts = {
        id(match)
        for one, two in pairwise(matches)
        for match in (one, two)
        if one.kind is two.kind is Kind.WORD and text[one.end : two.start].strip() in _OF
    }
    return [match for match in matches if id(match) not in parts]


def _is_told(match: NumberMatch, text: str, *, several: bool, language: str | None) -> bool:
    """Whether a number in words counts what institutions have; a few only beside another number."""
    quantity, own = match.quantity, text[match.end :].strip()
    value = quantity.value
    if value is None or is_money(quantity):
        return value is not None and value >= BUDGET
    if quantity.unit is None and (value < 1 or (value in _SAID and not _is_tallied(match))):
        return False  # "half of our students" says no more than many
    is_plain = quantity.unit is None and quantity.qualifier is None
    if is_plain and ((value < _FEW and not several) or (value < _MANY and _is_part(match, text, own))):
        return False
    is_rounded = quantity.unit is None and quantity.qualifier in (APPROXIMATELY, AT_LEAST)
    if is_rounded and value >= _TALLIED and (_counts_some(own) or is_of_experience(own)):
        return True
    counted = f"{match.counted} {' '.join(_PART_OF.sub('', own).split()[:_NEAR])}"
    if counts_things(counted) or is_told_of_institutions(counted, language):
        return True
    return PLACES_OF_WORK.search(counted) is not None


def _is_part(match: NumberMatch, text: str, own: str) -> bool:
    """Whether so many are some of what was told before, "five of our schools", "the first five visitors"."""
    return _PART_OF.match(own) is not None or _word_before(match, text) in _ORDERED


def _word_before(match: NumberMatch, text: str) -> str:
    return next(iter(text[max(0, match.start - _LONGEST_WORD) : match.start].lower().split()[-1:]), "")


def _is_had(match: NumberMatch, text: str, language: str | None) -> bool:
    """Whether a sentence in which a house speaks of itself says by its verb that it has so many things: "we run eight
    shelters".
    """
    if (
        match.quantity.unit is not None
        or (match.quantity.value or 0) < _FEW
        or not _counts_some(text[match.end :].strip())
    ):
        return False
    verb = _word_before(match, text)
    has = verb in clause_words(language).having or verb in _RUNNING
    return has and OF_ITSELF.are_in(text, language)


def _goes_on(match: NumberMatch, text: str, matches: Sequence[NumberMatch], language: str | None) -> bool:
    """Whether a number goes on with what one in digits began to list: "17 clinics, eight homes and three vans"."""
    if (
        match.quantity.unit is not None
        or (match.quantity.value or 0) < 1
        or not _counts_some(text[match.end :].strip())
    ):
        return False
    place = matches.index(match)
    known = clause_words(language)
    while place:
        before, after = matches[place - 1], matches[place]
        between = text[before.end : after.start]
        words = between.split()
        if not 0 < len(words) <= _MOST_LISTED or _LISTED.fullmatch(between) is None or before.quantity.unit is not None:
            return False
        if not (between.rstrip().endswith(",") or words[-1].lower() in known.joints):
            return False
        if before.kind is Kind.CARDINAL:
            return may_count(text, before)
        place -= 1
    return False


def _is_among_several(match: NumberMatch, text: str, matches: Sequence[NumberMatch], language: str | None) -> bool:
    """Whether a paragraph that counts several things in digits counts another in words: "Sixteen beers are brewed"."""
    value, is_share = match.quantity.value or 0, (match.quantity.unit or "").startswith("/")
    if not is_share and (match.quantity.unit is not None or value < _FEW or value in _SAID):
        return False
    if not is_share and not _counts_some(text[match.end :].strip()):
        return False
    before = _word_before(match, text)
    if before in _ORDERED or before in _TOWARDS or before in clause_words(language).articles:
        return False
    if _IN_GROUPS.search(text, max(0, match.start - _LONGEST_WORD), match.start):
        return False
    counted = (other for other in matches if other.kind is Kind.CARDINAL and other.quantity.unit is None)
    if sum(may_count(text, other) for other in counted) < _SEVERAL:
        return False
    return _ASKED_FOR.search(FULL_STOP.split(text[: match.start])[-1]) is None


def _is_tallied(match: NumberMatch) -> bool:
    """Whether a hundred or a thousand are counted, more or less or at least, where "a thousand thanks" says many."""
    if match.quantity.qualifier not in (APPROXIMATELY, AT_LEAST):
        return False
    first, _, rest = match.raw.lower().partition(" ")
    return rest != "" and (first not in _ARTICLES or _COLLECTIVE.search(rest) is not None)


def _counts_some(own: str) -> bool:
    """Whether the word behind a number names things, and no time, distance, money or occasion."""
    noun = _PART_OF.sub("", own)
    return _NOUN.match(noun) is not None and DURATION.match(noun) is None and _NO_THING.match(noun) is None
