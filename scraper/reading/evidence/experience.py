"""For how long an institution has been at it: a badge on its home page, or a tile beside what it promises in hours."""

from collections.abc import Sequence

from scraper.numbers.members import AT_LEAST
from scraper.reading.evidence.label_words import is_of_institutions, words_of
from scraper.reading.stats.stat import Shape, Stat
from scraper.reading.words.experience_words import tells_years_at_it

_IN_TILES = (Shape.BARE, Shape.LEADING)
_ENTRIES = frozenset(("li", "td", "th", "dd", "dt", "a", "option", "label"))


def is_badge_of_years(stat: Stat, label: str) -> bool:
    """Whether the page's only number so made says for how many years somebody has been at it, and no more.

    Lists of people or posts say it of each, entries among other words, and a post beside its hours and leave.
    """
    if stat.line.box.tag in _ENTRIES or stat.line.is_heading:
        return False
    return stat.shape in _IN_TILES and tells_years_at_it(label)


def told_of_itself(stats: Sequence[Stat], labels: Sequence[str]) -> frozenset[int]:
    """The groups, by their identity, in which an institution tells of itself where some promise hours.

    One of its tiles says for how many years it has been at it, or that it has at least so many of what institutions
    count, and none is a field of a thing's description: the places of a course whose teacher has experience.
    """
    promising = {id(stat.group) for stat in stats if stat.match.quantity.unit == "h" and stat.shape in _IN_TILES}
    if not promising:
        return frozenset()
    told: set[int] = set()
    described: set[int] = set()
    for stat, label in zip(stats, labels, strict=True):
        if id(stat.group) not in promising or stat.match.quantity.unit == "h":
            continue
        if words_of(label).is_field:
            described.add(id(stat.group))
        elif stat.shape in _IN_TILES and _is_of_itself(stat, label):
            told.add(id(stat.group))
    return frozenset(told - described)


def _is_of_itself(stat: Stat, label: str) -> bool:
    """Whether a tile tells years of experience, or at least so many of what institutions count: "500+ clients"."""
    quantity = stat.match.quantity
    return tells_years_at_it(label) or (
        quantity.qualifier is AT_LEAST and quantity.unit is None and is_of_institutions(label)
    )
