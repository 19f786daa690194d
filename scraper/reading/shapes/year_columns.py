"""Columns of a table that only say when the numbers beside them were so: "Beds", "142", "2024"."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from figures.expressions import expression
from scraper.reading.evidence.labels import counts_things
from scraper.reading.shapes.table_heads import names_period
from scraper.reading.stats.stat import Shape, Stat

_PAIR, _SEVERAL = 2, 3
_YEAR = expression(r"\s*(?:19|20)\d\d\s*")
_OF_YEARS = expression(
    r"(?i)\b(?:year|ann[ée]e|a[ñn]o|anno|ano|rok|år|vuosi|év|έτος|yıl|год|рік|godina|leto|any)\b|jahr\b|jaar\b|"
    r"\b(?:as (?:of|at)|since|founded|built|opened|established|stand|seit|gegründet|erbaut|depuis|création|"
    r"construction|desde|fundación|dal|fondazione|sinds|desde|od|sedan|siden|data|date|datum|fecha)\b"
)
"""What heads years: a word for them, or for what happened in each."""


def year_columns(numbers: Mapping[tuple[int, str], Sequence[Stat]]) -> frozenset[int]:
    """The columns, among those of `numbers` with the words at their heads, of nothing but years beside other numbers.

    Three or more are years by their form, two under a head that says so. Under the name of a period stand its numbers,
    and under that of a thing how many there are.
    """
    if len(numbers) < _PAIR:
        return frozenset()
    found: dict[int, list[bool]] = defaultdict(list)
    for (column, head), stats in numbers.items():
        is_doubtful = names_period(head) or counts_things(head)
        fewest = _PAIR if _OF_YEARS.search(head) else _SEVERAL
        found[column] += [not is_doubtful and len(stats) >= fewest and all(map(_is_year, stats))]
    years = frozenset(column for column, are_years in found.items() if all(are_years))
    return years if len(years) < len(found) else frozenset()


def _is_year(stat: Stat) -> bool:
    return stat.shape is Shape.BARE and _YEAR.fullmatch(stat.text) is not None
