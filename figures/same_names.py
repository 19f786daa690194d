"""Rows of one name, as "of which women" is below students and again below staff, told apart by the row above them."""

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from figures.change import Change, Side
from figures.fold import fold
from figures.periods import Row, dated, folded, place_of
from figures.record import Figure

_Names = dict[Figure, set[str]]
"""What figures stand under; one that reads like another has both names."""


@dataclass(frozen=True, slots=True)
class Apart:
    """Two readings whose figures say what they stand under, where both say so of one name; `rows` are those."""

    old: tuple[Figure, ...]
    new: tuple[Figure, ...]
    rows: frozenset[Row]
    _read: Mapping[Figure, Figure]

    @classmethod
    def of(cls, old: Sequence[Figure], new: Sequence[Figure]) -> "Apart":
        """From both as they were read."""
        before, now = stands_under(old), stands_under(new)
        above, above_now = _above(old, before), _above(new, now)
        agreed = {row for row, names in above.items() if above_now.get(row) == names}
        named, named_now = _named(old, before, agreed), _named(new, now, agreed)
        read = dict(zip((*named, *named_now), (*old, *new), strict=True))
        rows = frozenset(row_of(figure) for figure, was in read.items() if figure is not was)
        return cls(named, named_now, rows, read)

    def change(self, change: Change) -> Change:
        """A change between the two, as they are told apart."""
        named = named_apart(change)
        return named if any(side in self._read for side in (named.old, named.new)) else change

    def as_read(self, figure: Figure) -> Figure:
        """A figure of one of the two, as the page has it."""
        return self._read.get(figure, figure)


def stands_under(figures: Sequence[Figure]) -> list[str | None]:
    """For each figure of one reading the row above that tells it from others of its name; None where its name does.

    That is the nearest one above, in its section, whose name no other row has. Where two rows of one name stand under
    the same one, or one under none, nothing tells them apart.
    """
    shared = _shared(figures)
    if not shared:
        return [None] * len(figures)
    above, found = None, list[str | None]()
    for figure in figures:
        row = row_of(figure)
        if above is not None and above.section != figure.section:
            above = None
        found.append(name_of(above.label) if above is not None and row in shared else None)
        above = above if row in shared else figure
    unclear = _unclear(figures, found, shared)
    return [None if row_of(figure) in unclear else name for figure, name in zip(figures, found, strict=True)]


def with_rows_above(changes: Sequence[Change], *, old: Sequence[Figure], new: Sequence[Figure]) -> tuple[Change, ...]:
    """The changes from `old` to `new`, each of a row that shares its name with what it stands under."""
    if not any(isinstance(change.new or change.old, Figure) for change in changes):
        return tuple(changes)
    before, now = (_names(page) for page in (old, new))
    if not before and not now:
        return tuple(changes)
    return tuple(_under(change, before, now) for change in changes)


def named_apart(change: Change) -> Change:
    """A change whose figures say what they stand under, where their names do not tell them from others."""
    if change.under is None:
        return change
    return replace(
        change,
        old=_said(change.old, change.under),
        new=_said(change.new, change.under),
        follows=called(change.follows, change.under) if change.follows else None,
        replaces=called(change.replaces, change.under) if change.replaces else None,
    )


def called(figure: Figure, under: str) -> Figure:
    """A figure whose label says what it stands under: "of which women (staff), 2024"."""
    name, period = _parted(figure.label)
    return replace(figure, label=f"{name} ({under}){period}")


def name_of(label: str) -> str:
    """What a row is called: its label without the head of its column, where that is a period."""
    return _parted(label)[0]


def _parted(label: str) -> tuple[str, str]:
    name, comma, head = label.rpartition(", ")
    column = dated(fold(head))
    return (name, comma + head) if name and column.period and not column.wording.strip("* ") else (label, "")


def _said(side: Side | None, under: str) -> Side | None:
    return called(side, under) if isinstance(side, Figure) else side


def _shared(figures: Iterable[Figure]) -> set[Row]:
    """The rows that show a column more than once: several have that name."""
    labels = Counter((figure.label, figure.section) for figure in figures)
    if labels and max(labels.values()) == 1:  # as on most pages
        return set()
    shown = Counter(place_of(folded(figure)) for figure in figures)
    return {row for (row, _), times in shown.items() if times > 1}


def _unclear(figures: Sequence[Figure], found: Sequence[str | None], shared: Iterable[Row]) -> set[Row]:
    """The rows of which two that show one column stand under the same one, or under none."""
    unclear = set[Row]()
    seen = Counter[tuple[object, str | None]]()
    for figure, name in zip(figures, found, strict=True):
        row, period = place_of(folded(figure))
        seen[(row, period), name] += 1
        if row in shared and (name is None or seen[(row, period), name] > 1):
            unclear.add(row)
    return unclear


def row_of(figure: Figure) -> Row:
    """The row that a figure is of, by its name, section and unit."""
    return place_of(folded(figure))[0]


def _above(page: Sequence[Figure], found: Sequence[str | None]) -> dict[Row, set[str]]:
    """What the rows of one name stand under."""
    names: defaultdict[Row, set[str]] = defaultdict(set)
    for figure, name in zip(page, found, strict=True):
        if name is not None:
            names[row_of(figure)].add(fold(name))
    return names


def _named(page: Sequence[Figure], found: Sequence[str | None], agreed: Container[Row]) -> tuple[Figure, ...]:
    return tuple(
        called(figure, name) if name is not None and row_of(figure) in agreed else figure
        for figure, name in zip(page, found, strict=True)
    )


def _names(page: Sequence[Figure]) -> _Names:
    names: defaultdict[Figure, set[str]] = defaultdict(set)
    for figure, name in zip(page, stands_under(page), strict=True):
        if name is not None:
            names[figure].add(name)
    return names


def _under(change: Change, before: _Names, now: _Names) -> Change:
    """With what the figure stands under, where that is known for certain."""
    was = before.get(change.old, set()) if isinstance(change.old, Figure) else set()
    found = now.get(change.new, set()) if isinstance(change.new, Figure) else was
    found = found & was if len(found) > 1 and was else found
    return replace(change, under=min(found)) if len(found) == 1 else change
