"""Rows of a table of years that go on under another name."""

from collections import defaultdict
from collections.abc import Iterable

from figures.change import Change
from figures.periods import Placed, Row, folded, place_of
from figures.record import Figure


def renamed_rows(changes: Iterable[Change]) -> dict[Row, Row]:
    """The new name of each row that has another one, by its numbers that go on: a period of both pages is theirs."""
    sides = ((change.old, change.new) for change in changes)
    return renamed(
        (folded(old), folded(new)) for old, new in sides if isinstance(old, Figure) and isinstance(new, Figure)
    )


def renamed(pairs: Iterable[tuple[Placed, Placed]]) -> dict[Row, Row]:
    """The new name of each row that has another one, by the pairs of numbers that go on.

    A row that would have two names has none, and neither have two of one name.
    """
    after, before = defaultdict[Row, set[Row]](set), defaultdict[Row, set[Row]](set)
    for old, new in pairs:
        (row, period), (now, same) = place_of(old), place_of(new)
        if period and period == same:
            after[row].add(now)
            before[now].add(row)
    found = ((row, *names) for row, names in after.items() if len(names) == 1)
    return {row: now for row, now in found if row != now and len(before[now]) == 1}
