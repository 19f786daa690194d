"""Counts whose grouping looks like a decimal: "2,847" over "Publicacions" is no 2.847 of them.

Pages keep the grouping of another language, and nobody has a fraction of a person or of a book, unless on average.
"""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from figures.expressions import expression
from scraper.numbers import NumberContext, NumberMatch, Problem
from scraper.reading.shapes.sections import Sections
from scraper.reading.shapes.stated_units import stated_unit
from scraper.reading.stats.stat import Stat
from scraper.reading.words.counted_words import is_counted
from scraper.reading.words.rate_words import tells_average

_IN_THREES = expression(r"\D*([1-9]\d{0,2})[.,](\d{3})\W*")
_SHARED = expression(
    r"\b(?:per|par|por|pro|je|pr|på|na|pe|auf|sur|od|vs?)\b|ανά|/|%|"
    r"\b(?:pour (?:une?|chaque)|for (?:an?|one|each|every)|für (?:eine?n?|jede\w*)|para cada)\b|"
    r"\bvoor (?:elke?|ieder\w*|een)\b|"
    r"\b(?:gpa|index|indice|índice|scores?|ratios?|rates?|density|densité|densità|densidad|factor|punkte|points)\b|"
    r"(?:quote|dichte|faktor|index)\b|"
    r"fertil|f[ée]cundi|geburt|household size|haushaltsgr|taille des|tama[ñn]o|rating|bewertung|zufrieden|"
    r"satisf|valora|valuta|waarder"
)
"""What says that a number is for each of something, or measures it."""

_DECIMALS = expression(r"\d([.,])\d{1,2}(?!\d)")

_PER_ONE = 1000


def read_counts(stats: Sequence[Stat], labels: Sequence[str], sections: Sections, context: NumberContext) -> None:
    """Reads as a whole each number in threes without a unit whose label is what is counted and no more.

    With any other word it may be a mark that those give, or how many there are of them beside something else; and
    where the page has decimals behind the same mark, it may be one more.
    """
    of_decimals: set[str] = set()
    for stat in stats:
        of_decimals.update(_DECIMALS.findall(stat.match.raw))
    for stat, label in zip(stats, labels, strict=True):
        if "," not in stat.match.raw and "." not in stat.match.raw:
            continue
        whole = _as_whole(stat.match)
        if whole is None or not is_counted(label) or any(mark in stat.match.raw for mark in of_decimals):
            continue
        said = [words for words in (label, sections.above(stat.first), *stat.heads) if words]
        if not any(_is_shared(words) or stated_unit(words, context) is not None for words in said):
            quantity = replace(stat.match.quantity, value=whole)
            stat.match = stat.match._replace(quantity=quantity, problem=None)


def _as_whole(match: NumberMatch) -> Decimal | None:
    """What the digits of a number come to whose mark was read as that of decimals, or as either; None of any other."""
    value, unit, upper = match.quantity.value, match.quantity.unit, match.quantity.upper
    is_doubtful = value is None and match.problem is Problem.AMBIGUOUS_NUMBER
    if unit is not None or upper is not None or not (is_doubtful or (value is not None and value != int(value))):
        return None
    found = _IN_THREES.fullmatch(match.raw.strip())
    whole = None if found is None else Decimal(found[1] + found[2])
    return whole if whole is not None and (value is None or value * _PER_ONE == whole) else None


def _is_shared(words: str) -> bool:
    """Whether words say that a number is an average, a share or a mark."""
    return _SHARED.search(words.lower()) is not None or tells_average(words)
