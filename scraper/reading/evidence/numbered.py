"""Numbers that tell apart what bears one name: "Student 1", "Student 2", "Student 3"."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from figures.expressions import expression
from scraper.numbers import NumberMatch
from scraper.numbers.members import TEXT
from scraper.reading.stats.stat import Shape, Stat

FEWEST_NAMED = 3
"""So many that count on behind the same words are no counts: nobody has one, two and three of a thing in this order."""

_CODED = expression(r"([^\W\d_]+\.?)\s\d+(?:\s[–—-]|:)\s")
"""How a line begins with a code and what it is of: "KG 420 – Heating"."""


def are_coded(lines: Iterable[tuple[str, NumberMatch]]) -> bool:
    """Whether the numbers of all lines are those of codes, of one word: "KG 410 – Water", "KG 420 – Heating"."""
    codes = [_CODED.match(text) for text, match in lines if match.quantity.unit is None]
    words = {code[1] for code in codes if code is not None}
    return len(codes) >= FEWEST_NAMED and len(words) == 1 and None not in codes


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
