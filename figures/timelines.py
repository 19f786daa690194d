"""What pages show for several periods side by side, and which column of one page is which of the other's."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from figures.periods import Period, Placed, Row, folded, is_year, place_of
from figures.record import Figure, Quantity

_Columns = dict[Period, list[Quantity]]
_Rows = dict[Row, _Columns]

_FIRST, _LAST = 0, -1
_ENOUGH = 2
"""One number that stayed is no table that did."""
_DIGITS = re.compile(r"\d+")


class Timelines:
    """The rows that one page shows for several periods side by side, as the columns of a table of years.

    Where a page shows one period at a time, "Students 2025" goes on where "Students 2024" was: it is one figure. Each
    column of a table of years is a figure of its own: one that left is gone, and one that came is new. One whose head
    is spelt otherwise ("2022", "2022/23") has stayed, where the numbers in the table did.
    """

    def __init__(self, *pages: Iterable[Placed]) -> None:
        rows = [_rows(page) for page in pages]
        self._several = {row for page in rows for row, columns in page.items() if len(columns.keys() - {()}) > 1}
        self._respelt = _respelt(*rows) if self._several and rows[1:] else {}

    def column(self, figure: Placed) -> Period:
        """The period that this figure is bound to; empty where it may go on as another period's."""
        if not self._several:
            return ()
        row, period = place_of(figure)
        return period if row in self._several else ()

    def respelt(self, figure: Placed) -> tuple[Row, Period] | None:
        """The row and column of a figure whose column is spelt otherwise on the other page, the same for both."""
        if not self._respelt:
            return None
        row, period = place_of(figure)
        period = self._respelt.get(period, period)
        return (row, period) if period in self._respelt.values() else None

    def part(self, one: Placed, other: Placed) -> bool:
        """Whether the two are of different periods and one of them is bound to its own."""
        if not self._several:
            return False
        (row, period), (other_row, other_period) = place_of(one), place_of(other)
        if not period or not other_period or self._spelt(period) == self._spelt(other_period):
            return False
        return row in self._several or other_row in self._several

    def _spelt(self, period: Period) -> Period:
        return self._respelt.get(period, period)


def periods_of(page: Sequence[Figure]) -> tuple[Period, ...]:
    """The period of each figure that the page shows for several side by side; empty for the others."""
    placed = list(map(folded, page))
    timelines = Timelines(placed)
    return tuple(map(timelines.column, placed))


def _rows(page: Iterable[Placed]) -> _Rows:
    rows: _Rows = defaultdict(lambda: defaultdict(list))
    for figure in page:
        row, period = place_of(figure)
        rows[row][period].append(figure.quantity)
    return rows


def _respelt(old: _Rows, new: _Rows) -> dict[Period, Period]:
    """The old names of periods that are spelt otherwise on the new page, where most numbers of theirs stayed.

    Which year of "2021/22" was called "2022" before is asked of all rows together.
    """
    rows = [apart for row in old.keys() & new.keys() if (apart := _apart(old[row], new[row]))]
    best: dict[Period, Period] = {}
    most = _ENOUGH - 1
    for one, other in product((_FIRST, _LAST), repeat=2):
        pairs = [pair for before, now in rows for pair in _pairs(before, now, one, other)]
        stayed = sum(before == now for _, _, before, now in pairs)
        names = {period: was for was, period, _, _ in pairs}
        if stayed > most and 2 * stayed > len(pairs) and len(set(names.values())) == len(names):
            best, most = names, stayed
    return best


def _apart(old: _Columns, new: _Columns) -> tuple[_Columns, _Columns] | None:
    """The columns of a row that only one page has."""
    before = {period: numbers for period, numbers in old.items() if period not in new}
    now = {period: numbers for period, numbers in new.items() if period not in old}
    return (before, now) if before and now else None


def _pairs(
    old: _Columns, new: _Columns, one: int, other: int
) -> Iterator[tuple[Period, Period, list[Quantity], list[Quantity]]]:
    """The columns that name one year in two ways, by the first or last year that they name."""
    before, now = _by_year(old, one), _by_year(new, other)
    for year in before.keys() & now.keys():
        was, period = before[year], now[year]
        if _form(was) != _form(period):
            yield was, period, old[was], new[period]


def _by_year(columns: Iterable[Period], end: int) -> dict[str, Period]:
    """Columns by one of their years, where no other has it."""
    named = [(years[end], period) for period in columns if (years := [part for part in period if is_year(part)])]
    times = Counter(year for year, _ in named)
    return {year: period for year, period in named if times[year] == 1}


def _form(period: Period) -> Sequence[str]:
    """How a period is named, whichever it is: two years, a month of one."""
    return [_DIGITS.sub("", part) for part in period]
