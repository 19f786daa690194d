"""Numbers that are places in a ranking by what their label says, where nothing beside them does."""

from dataclasses import replace

from figures.expressions import expression
from figures.record import Qualifier, Quantity
from figures.remembered import remembered
from scraper.numbers import NumberMatch, total_in
from scraper.numbers.words import split
from scraper.reading.words.phrases import Phrases
from scraper.reading.words.ranking_words import NAMED, PARTS

_LOWEST_PLACE = 5000
_DIGIT = expression(r"\d")
_AROUND = " :–—-,;"

_OF_A_RANK = Phrases(
    r"(?:(?:world|global|national|european|regional) )?rank(?:ing)?(?: position)?(?:\Z| (?:in|of|worldwide|among)\b)",
    r"(?:ranked|position in|place in)\b",
    r"classement(?:\Z| (?:mondial|national|européen|général|de|dans|au|en)\b)",
    r"rang(?:\Z| (?:mondial|national|européen|dans|au|en|im|in|der|bei|weltweit)\b)",
    r"(?:place|position) (?:dans|au) ",
    r"platz(?:\Z| (?:im|in|bei|unter|der|weltweit)\b)|platzierung\b",
    r"(?:puesto|posición)(?:\Z| (?:en|mundial|nacional)\b)|ranking mundial\Z",
    r"(?:posizione|posto) (?:in|nel|nella|mondiale)\b",
    r"plaats (?:in|op) (?:de )?(?:wereld)?rang",
    r"(?:miejsce|pozycja) (?:w|na)\b|miejsce\Z",
    r"(?:lugar|posição) (?:no|na|em|mundial)\b",
)
"""How a label begins that names the place of one; "rankings" and "places" count them."""

_RANK = "rank"

_PARTS = frozenset(split(PARTS))
_TIMES = "THE"
"""Times Higher Education, as it calls itself: no article is written so."""
_WORD = expression(r"[^\W\d_]+")
_AROUND_A_PLACE = 80
"""Characters on both sides of a place among which its ranking is named."""


def weigh_rank(text: str, match: NumberMatch) -> tuple[int, str]:
    """What speaks for a place in a ranking that a sentence tells: how much, and why."""
    near = text[max(0, match.start - _AROUND_A_PLACE) : match.end + _AROUND_A_PLACE]
    if NAMED.search(near) is not None:
        return 4, "a place in a ranking that has a name"
    return 1, "a place in a ranking"


def placed(quantity: Quantity, label: str, raw: str, language: str | None) -> tuple[Quantity, str, str]:
    """A quantity, its label and how it is shown: as a rank where the label names one, with how many places there are,
    "3" and "sur 45 Classement".
    """
    if quantity.unit is not None and quantity.unit[:1] == "/" and _names_rank(label):
        return replace(quantity, unit=None, qualifier=Qualifier.RANK), label, raw
    if not _is_bare(quantity):
        return quantity, label, raw
    if _DIGIT.search(label) is not None and (told := total_in(label, language)) is not None:
        total, rest = told[0], told[1].rstrip(_AROUND)
        if _names_rank(rest):
            return as_rank(quantity, rest), rest, f"{raw} {total}"
    return as_rank(quantity, label), label, raw


def as_rank(quantity: Quantity, label: str) -> Quantity:
    """The quantity, a rank where its label names one and it is a bare whole number from 1 on."""
    if not _is_bare(quantity) or not _names_rank(label):
        return quantity
    return replace(quantity, qualifier=Qualifier.RANK)


def _is_bare(quantity: Quantity) -> bool:
    value = quantity.value
    if quantity.unit is not None or quantity.qualifier is not None or value is None:
        return False
    return value == int(value) and 0 < value <= _LOWEST_PLACE


@remembered(4096)
def _names_rank(label: str) -> bool:
    """Whether a label ends with the word, or begins with words for a place."""
    words = label.lower()
    is_last = words.endswith(_RANK) and not words.removesuffix(_RANK)[-1:].isalnum()
    return is_last or _OF_A_RANK.match(label) is not None or _is_ranking(label)


def _is_ranking(label: str) -> bool:
    """Whether a label is a ranking's name, the year and among whom: "QS World University Rankings 2026, Europe"."""
    name = NAMED.search(label)
    if name is None and (label.isupper() or _TIMES not in _WORD.findall(label)):
        return False
    rest = f"{label[: name.start()]} {label[name.end() :]}" if name is not None else label
    return all(word.lower() in _PARTS for word in _WORD.findall(rest))
