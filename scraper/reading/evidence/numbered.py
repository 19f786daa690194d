"""Numbers that tell apart what bears one name: "Student 1", "Student 2", "Student 3"."""

from collections import defaultdict
from collections.abc import Sequence

from scraper.numbers.members import TEXT
from scraper.reading.stats.stat import Shape, Stat

FEWEST_NAMED = 3
"""So many that count on behind the same words are no counts: nobody has one, two and three of a thing in this order."""


def numbered_names(stats: Sequence[Stat]) -> frozenset[int]:
    """The stats, by their identity, that stand behind the same words as others and count these: 1, 2, 3."""
    named: dict[str, list[Stat]] = defaultdict(list)
    for stat in stats:
        if (name := _name(stat)) is not None:
            named[name].append(stat)
    found: set[int] = set()
    for members in named.values():
        numbers = [stat.match.quantity.value for stat in members]
        if len(numbers) >= FEWEST_NAMED and numbers == list(range(1, len(numbers) + 1)):
            found.update(map(id, members))
    return frozenset(found)


def _name(stat: Stat) -> str | None:
    """The words that a bare number ends, with no colon or dash between them."""
    quantity = stat.match.quantity
    if quantity.unit is not None or quantity.qualifier is not None or quantity.upper is not None:
        return None
    if stat.shape is not Shape.TRAILING or stat.settled or stat.line.source is not TEXT:
        return None
    name = stat.text[: stat.match.start].strip().casefold()
    return name if name and name[-1].isalpha() else None
