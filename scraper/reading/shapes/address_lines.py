"""Addresses in lines of their own: a street or a farm with the number of a house above a postcode and its town."""

from collections.abc import Sequence
from itertools import pairwise

from figures.expressions import expression
from scraper.reading.evidence.labels import counts_things, is_told_of_institutions
from scraper.reading.markup.layout import Box
from scraper.reading.stats.stat import Refusal, Shape, Stat

_HOUSE = expression(r"[^\W\d_][^\d\n:]{2,40}\s\d{1,4}(?:\s?[a-zA-Z])?,?")
_TOWN = expression(r"(?:[A-Z]{1,2}[-–]\s?)?(?:\d{4,5}|\d{3}[ \u00a0]\d\d|\d\d-\d{3})\s([^\W\d_])[^\d\n:]{1,40}")
_MOST_WORDS = 5
_ENTRIES = frozenset({"li", "dt", "dd", "td", "th"})


def without_addresses(stats: Sequence[Stat]) -> tuple[list[Stat], list[Refusal]]:
    """The stats that are no lines of an address, and the others: "Berget 2" above "1482 Nittedal"."""
    lines: set[int] = set()
    for street, town in pairwise(stats):
        if street.shape is Shape.TRAILING and town.shape is Shape.LEADING and _are_an_address(street, town):
            lines |= {id(street), id(town)}
    if not lines:
        return list(stats), []
    refused = [Refusal(line=stat.line, reason="an address", match=stat.match) for stat in stats if id(stat) in lines]
    return [stat for stat in stats if id(stat) not in lines], refused


def _are_an_address(street: Stat, town: Stat) -> bool:
    """Whether the two lines belong together, nothing stands between them, and neither has a noun that is counted."""
    if town.first != street.end or not _belong_together(street.line.box, town.line.box):
        return False
    found = _TOWN.fullmatch(town.text.strip())
    if _HOUSE.fullmatch(street.text.strip()) is None or found is None:
        return False
    if not found[1].isupper() or len(town.text.split()) > _MOST_WORDS:
        return False
    return not any(counts_things(stat.own) or is_told_of_institutions(stat.own, None) for stat in (street, town))


def _belong_together(one: Box, two: Box) -> bool:
    """Whether two boxes are one element, or brothers that are no entries of a list."""
    return one is two or (one.parent is two.parent and one.tag == two.tag and one.tag not in _ENTRIES)
