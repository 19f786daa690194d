"""Numbers that tell apart what bears one name, "Student 1", "Student 2", or the parts of a text, "1.1 Scope"."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

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


_PART = expression(r"(\d{1,2})\.(\d{1,2})\.?")
_FEWEST_HEADINGS = 2
_MOST_GAPS = 3
"""One in so many numbers of parts may be missing: some headings say too little to be read."""


def numbered_parts(stats: Sequence[Stat]) -> frozenset[int]:
    """The stats, by their identity, that number the parts of a text: "1.1 Scope", "1.2 Method", "2.1 Members"."""
    parts = [(stat, part) for stat in stats if (part := _part(stat)) is not None]
    fewest = _FEWEST_HEADINGS if all(stat.line.is_heading for stat, _ in parts) else FEWEST_NAMED
    if len(parts) < fewest or parts[0][1][1] != 1:
        return frozenset()
    pairs = list(pairwise(part for _, part in parts))
    gaps = sum(later not in ((part[0], part[1] + 1), (part[0] + 1, 1)) for part, later in pairs)
    runs_up = all(part < later for part, later in pairs)
    return frozenset(id(stat) for stat, _ in parts) if runs_up and gaps * _MOST_GAPS <= len(pairs) else frozenset()


_FEWEST_CHAPTERS = 3
HEADED = frozenset((f"h{level}", Shape.LEADING) for level in range(1, 7))
"""Headings that begin with a number."""


def numbered_chapters(stats: Sequence[Stat]) -> frozenset[int]:
    """The stats, by their identity, that number the chapters of a text: "1 What is it?", "2 – Who wrote it?"."""
    chapters = [stat for stat in stats if (stat.line.box.tag, stat.shape) in HEADED and _is_plain(stat)]
    numbers = [int(stat.match.quantity.value or 0) for stat in chapters]
    if len(numbers) < _FEWEST_CHAPTERS or numbers[0] > 2:
        return frozenset()
    gaps = sum(later != number + 1 for number, later in pairwise(numbers))
    runs_up = all(number < later for number, later in pairwise(numbers))
    return frozenset(map(id, chapters)) if runs_up and gaps * _MOST_GAPS < len(numbers) else frozenset()


def _is_plain(stat: Stat) -> bool:
    """Whether a number of one or two digits opens its line and nothing dresses it."""
    quantity = stat.match.quantity
    if quantity.unit is not None or quantity.qualifier is not None or quantity.upper is not None:
        return False
    return stat.match.raw.strip().isdecimal() and len(stat.match.raw.strip()) <= 2 and stat.line.source is TEXT


def _part(stat: Stat) -> tuple[int, int] | None:
    """The number of a part and that of a part of it, where a bare number with a point opens a line."""
    quantity = stat.match.quantity
    if quantity.unit is not None or quantity.qualifier is not None or quantity.upper is not None:
        return None
    if stat.shape not in (Shape.BARE, Shape.LEADING) or stat.line.source is not TEXT:
        return None
    found = _PART.match(stat.text)
    return (int(found[1]), int(found[2])) if found is not None and found.end() >= stat.match.end else None
