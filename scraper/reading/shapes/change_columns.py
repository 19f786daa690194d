"""Columns of a table without headers that only say how the numbers beside them moved: "Students", "1 200", "+3 %"."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from scraper.reading.shapes.changes_beside import is_change
from scraper.reading.stats.stat import Stat

_PAIR = 2


def change_columns(numbers: Mapping[tuple[int, str], Sequence[Stat]]) -> frozenset[int]:
    """The columns, among those of `numbers` with the words at their heads, of changes beside one of other numbers.

    A column that is headed says itself what it counts.
    """
    if len(numbers) < _PAIR:
        return frozenset()
    signs: dict[int, list[bool]] = defaultdict(list)
    for (column, head), stats in numbers.items():
        signs[column] += [not head and is_change(stat) for stat in stats]
    has_values = any(not any(found) for found in signs.values())
    return frozenset(column for column, found in signs.items() if all(found)) if has_values else frozenset()
