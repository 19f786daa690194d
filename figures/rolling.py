"""Rows of a table of years that went on: which number came after which, and in place of which."""

from collections import Counter, defaultdict, deque
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cmp_to_key
from itertools import zip_longest

from figures.change import Change, Side
from figures.diff import compare
from figures.kinds import Kind
from figures.periods import Period, Row, folded, is_after, place_of, sort_of
from figures.record import Figure
from figures.renamed_rows import renamed_rows
from figures.same_names import Apart, named_apart, with_rows_above

_Line = tuple[Row, tuple[str, ...]]
"""The columns of one row that are of one sort: a quarter does not go on from a year."""
NamedRow = tuple[_Line, int]
"""A row by its name, and which of the rows of that name it is on its page."""
_Columns = dict[Period, Figure]
_NO_NAMES: Mapping[Row, Row] = {}
_Step = tuple[Figure, Figure | None]
"""Which number one follows and, where a column left for it, which it replaces."""


def rolled(changes: Sequence[Change], *, old: Sequence[Figure], new: Sequence[Figure]) -> tuple[Change, ...]:
    """The changes from `old` to `new`, where what came behind a row's newest number says so.

    It follows that number as it is in `new`, or as it was where only its row has another name. Where as many columns
    left as came, it replaces one of those. Rows that share one name, as "of which women" does below students and below
    staff, are told apart by the row above them; where that does not tell, by their order where all of them went on
    alike; otherwise by nothing, and left out.
    """
    changes = with_rows_above(changes, old=old, new=new)
    if not any(change.kind is Kind.FIGURE_ADDED for change in changes):
        return changes
    apart = Apart.of(old, new)
    named = [apart.change(change) for change in changes]
    steps = _steps_of(named, old=apart.old, new=apart.new, apart=apart.rows)
    return tuple(_marked(change, one, steps, apart) for change, one in zip(changes, named, strict=True))


def _steps_of(
    changes: Sequence[Change], *, old: Sequence[Figure], new: Sequence[Figure], apart: Container[Row]
) -> Mapping[Figure, deque[_Step]]:
    """The steps of what came. A row that is told `apart` by what it stands under shows a number that it showed."""
    came = _rows(change.new for change in changes if change.kind is Kind.FIGURE_ADDED)
    now = _rows(new)
    names = _new_names(changes, now)
    went = _rows((change.old for change in changes if change.kind is Kind.FIGURE_REMOVED), names)
    before = _rows(old, names)
    steps: defaultdict[Figure, deque[_Step]] = defaultdict(deque)
    for line in came.keys() & before.keys():
        none: list[_Columns] = [{} for _ in before[line]]
        rows = came[line], before[line], now.get(line, none), went.get(line, none)
        if not _went_on_alike(*rows) or (line[0] in apart and not _share_a_number(rows[1][0], rows[2][0])):
            continue
        for one in zip(*rows, strict=True):
            for figure, step in _steps(*one):
                steps[figure].append(step)
    return steps


def of_slipped_rows(changes: Sequence[Change], *, old: Sequence[Figure]) -> tuple[Change, ...]:
    """The changes to rows that show, under a period that came, the number that the newest one had in `old`, while
    another number of theirs moved: the header may have gone on, and the cells stayed where they were.
    """
    came = _rows(change.new for change in changes if change.kind is Kind.FIGURE_ADDED)
    moved = _rows(change.old for change in changes if change.kind is Kind.FIGURE_CHANGED)
    if not came.keys() & moved.keys():
        return ()
    newest = {
        line: {columns[max(columns, key=_IN_TIME)].quantity for columns in rows} for line, rows in _rows(old).items()
    }
    slipped = {
        line
        for line in came.keys() & moved.keys() & newest.keys()
        if any(figure.quantity in newest[line] for columns in came[line] for figure in columns.values())
    }
    return tuple(change for change in changes if _rows((change.old, change.new)).keys() & slipped)


def as_told(changes: Sequence[Change]) -> tuple[Change, ...]:
    """The changes as people are told them: a row that went on is one, from its newest number to the one that came, and
    one that shares its name says what it stands under.
    """
    return tuple(map(told, without_replaced(changes)))


def told(change: Change) -> Change:
    """One of them."""
    return named_apart(from_newest(change))


def without_replaced(changes: Sequence[Change]) -> tuple[Change, ...]:
    """The changes without those that others among them tell: what left a row, where something came in its place."""
    left = Counter(change.replaces for change in changes if change.replaces is not None)
    return tuple(change for change in changes if not (left and _is_told_by(left, change)))


def _is_told_by(left: Counter[Figure], change: Change) -> bool:
    """Whether a change is a removal that is still among those `left` to others, which tell one each."""
    if change.kind is not Kind.FIGURE_REMOVED or not isinstance(change.old, Figure) or not left[change.old]:
        return False
    left[change.old] -= 1
    return True


def from_newest(change: Change) -> Change:
    """A number that came to a row as the change that it means, from the one that it follows; any other as it is."""
    new = change.new
    if change.follows is None or not isinstance(new, Figure):
        return change
    found = compare(change.follows, new)
    if found is None or found.kind is not Kind.FIGURE_CHANGED:  # this year's number is last year's
        found = Change(kind=Kind.FIGURE_CHANGED, old=change.follows, new=new)
    return replace(found, key=change.key, follows=change.follows, replaces=change.replaces, under=change.under)


def rows_of_years(figures: Sequence[Figure]) -> list[list[int]]:
    """The places of the figures of each row that has several periods. Rows that share one name are no row."""
    rows: defaultdict[_Line, list[int]] = defaultdict(list)
    for index, figure in enumerate(figures):
        for line, _, _ in _placed((figure,)):
            rows[line].append(index)
    shared = _shared(figures)
    return [row for line, row in rows.items() if len(row) > 1 and line not in shared]


def rows_of(figures: Iterable[Figure]) -> list[NamedRow | None]:
    """The row that each figure of one reading stands in, None where it names no period."""
    shown = Counter[tuple[_Line, Period]]()
    rows: list[NamedRow | None] = []
    for figure in figures:
        row = None
        for line, period, _ in _placed((figure,)):
            row = line, shown[line, period]
            shown[line, period] += 1
        rows.append(row)
    return rows


def newest_of(row: Sequence[Figure]) -> int:
    """The place of the figure of a row's newest period."""
    periods = [place_of(folded(figure))[1] for figure in row]
    return periods.index(max(periods, key=_IN_TIME))


def _marked(change: Change, named: Change, steps: Mapping[Figure, deque[_Step]], apart: Apart) -> Change:
    """A change with its step; of figures that read alike, as two rows may have them, each takes the next."""
    if change.kind is not Kind.FIGURE_ADDED or not isinstance(named.new, Figure) or not steps.get(named.new):
        return change
    follows, replaces = steps[named.new].popleft()
    return replace(change, follows=apart.as_read(follows), replaces=apart.as_read(replaces) if replaces else None)


def _steps(came: _Columns, before: _Columns, now: _Columns, went: _Columns) -> Iterator[tuple[Figure, _Step]]:
    """For each column that came to a row after all that it had, the oldest first."""
    newest = max(before, key=_IN_TIME)
    later = sorted((period for period in came if is_after(period, newest)), key=_IN_TIME)
    left = sorted(went, key=_IN_TIME) if len(went) == len(later) else []
    last = now.get(newest, before[newest])
    if last.quantity == before[newest].quantity and _row_of(last) != _row_of(before[newest]):
        last = before[newest]
    for period, gone in zip_longest(later, left):
        yield came[period], (last, went[gone] if gone is not None else None)
        last = came[period]


def _row_of(figure: Figure) -> Row:
    return place_of(folded(figure))[0]


def _went_on_alike(
    came: Sequence[_Columns], before: Sequence[_Columns], now: Sequence[_Columns], went: Sequence[_Columns]
) -> bool:
    """Whether the rows of one name are as many everywhere, have the same columns, and, where they are several, stand in
    one order: each has what came to it now, had what went before, and shows a number that it showed then.
    """
    if any(len(rows) != len(before) or len({frozenset(row) for row in rows}) > 1 for rows in (came, before, now, went)):
        return False
    return len(before) == 1 or (
        all(map(_has, now, came)) and all(map(_has, before, went)) and all(map(_share_a_number, before, now))
    )


def _has(row: _Columns, columns: _Columns) -> bool:
    return all(row.get(period) == figure for period, figure in columns.items())


def _share_a_number(before: _Columns, now: _Columns) -> bool:
    return any(before[period].quantity == now[period].quantity for period in before.keys() & now.keys())


def _new_names(changes: Iterable[Change], now: Iterable[_Line]) -> dict[Row, Row]:
    """The names of rows that have another one, where no row has the old one any more."""
    shown = {row for row, _ in now}
    return {row: name for row, name in renamed_rows(changes).items() if row not in shown}


def _rows(figures: Iterable[Side | None], names: Mapping[Row, Row] = _NO_NAMES) -> dict[_Line, list[_Columns]]:
    """The figures that name a period, by the name of their row; of rows that share one, each by itself, in order.

    `names` are those that rows have got since.
    """
    named: defaultdict[_Line, list[_Columns]] = defaultdict(list)
    for (row, sort), period, figure in _placed(figures):
        rows = named[names.get(row, row), sort]
        columns = next((each for each in rows if period not in each), None)
        if columns is None:
            columns = {}
            rows.append(columns)
        columns[period] = figure
    return named


def _shared(figures: Iterable[Side | None]) -> set[_Line]:
    """The lines in which one period stands twice: several rows have that name."""
    shown = Counter((line, period) for line, period, _ in _placed(figures))
    return {line for (line, _), times in shown.items() if times > 1}


def _placed(figures: Iterable[Side | None]) -> Iterator[tuple[_Line, Period, Figure]]:
    """The figures that name a period, each with its place."""
    for figure in figures:
        if isinstance(figure, Figure):
            row, period = place_of(folded(figure))
            if period:
                yield (row, sort_of(period)), period, figure


def _order(one: Period, other: Period) -> int:
    return is_after(one, other) - is_after(other, one)


_IN_TIME = cmp_to_key(_order)
