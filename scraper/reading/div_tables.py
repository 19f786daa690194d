"""Tables made of elements that are none: rows of as many cells each, under a row of headers."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from selectolax.lexbor import LexborNode

from scraper.reading.document import text_of
from scraper.reading.layout import Box
from scraper.reading.stats import Shape, Stat, climb, has_words, looks_like_year
from scraper.reading.tables import as_accounted

_PERIOD = re.compile(r"(?:[A-Z]\w{0,3}\.?\s)?(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?")
_BRACKETED = re.compile(r"\([^()]*\)")
_FEWEST_ROWS = 2
_FEWEST_CELLS = 3
_MAX_CELLS = 24
_MAX_DEPTH = 4
_MAX_TEXT = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A row with the texts of its cells, where all but one hold a number alone, and those numbers by their place."""

    box: Box
    cells: tuple[str, ...]
    stats: Mapping[int, Stat]

    @property
    def is_told(self) -> bool:
        """Whether words stand before numbers in all other cells, and no mere years."""
        if not self.cells:
            return False
        label = _BRACKETED.sub("", self.cells[0])
        is_headed = has_words(label) and not any(map(str.isdigit, label))
        return is_headed and not all(looks_like_year(stat.match) for stat in self.stats.values())


def seat_in_div_tables(stats: Sequence[Stat]) -> list[Stat]:
    """The stats, those in such tables labelled by row and column, and without the years in their headers."""
    rows = _rows(stats)
    tables: dict[int, list[_Row]] = defaultdict(list)
    for row in rows.values():
        if row.is_told:
            tables[id(row.box.parent)].append(row)
    headers: set[int] = set()
    for told in tables.values():
        header = _header(told[0]) if len(told) >= _FEWEST_ROWS and len({len(row.cells) for row in told}) == 1 else None
        if header is not None:
            headers.add(header.mem_id)
            _seat(told, _texts(header))
    years = {id(stat) for row in rows.values() if row.box.node.mem_id in headers for stat in row.stats.values()}
    return [stat for stat in stats if id(stat) not in years]


def _rows(stats: Sequence[Stat]) -> Mapping[int, _Row]:
    """The elements of three children or more of which all, or all but one, hold a number alone; by their identity."""
    held: dict[int, dict[int, Stat]] = defaultdict(dict)
    boxes: dict[int, Box] = {}
    cells: dict[int, list[LexborNode]] = {}
    for stat in stats:
        if stat.shape is not Shape.BARE or stat.settled:
            continue
        row, cell = _row_of(stat, cells)
        if row is not None and len(cells[id(row)]) <= _MAX_CELLS:
            place = next(i for i, node in enumerate(cells[id(row)]) if node.mem_id == cell.node.mem_id)
            boxes[id(row)] = row
            held[id(row)][place] = stat
    return {
        key: _Row(box=boxes[key], cells=tuple(map(_text, cells[key])), stats=found)
        for key, found in held.items()
        if len(found) > 1 and len(found) >= len(cells[key]) - 1
    }


def _row_of(stat: Stat, cells: dict[int, list[LexborNode]]) -> tuple[Box | None, Box]:
    """The nearest element around a number with three children or more, and the child that holds it.

    `cells` are the children of the elements asked so far.
    """
    cell = stat.line.box
    for box in climb(cell, limit=_MAX_DEPTH):
        if id(box) not in cells:
            cells[id(box)] = list(islice(box.node.iter(), _MAX_CELLS + 1))
        if len(cells[id(box)]) >= _FEWEST_CELLS:
            return box, cell
        cell = box
    return None, cell


def _text(cell: LexborNode) -> str:
    return text_of(cell)[:_MAX_TEXT]


def _texts(row: LexborNode) -> tuple[str, ...]:
    return tuple(map(_text, islice(row.iter(), _MAX_CELLS + 1)))


def _header(first: _Row) -> LexborNode | None:
    """The row above the first with words or a period in each cell but the first; it may be wrapped."""
    for above in _above(first.box):
        heads = _texts(above)
        if len(heads) == len(first.cells):
            are_told = all(has_words(head) or _PERIOD.fullmatch(head) for head in heads[1:])
            return above if are_told else None
    return None


def _above(row: Box) -> Iterator[LexborNode]:
    before = _before(row.node)
    if before is not None:
        yield before
    around = _before(row.parent.node) if row.parent is not None else None
    if around is not None:
        yield around
        yield from list(islice(around.iter(), _MAX_CELLS))[-1:]


def _before(node: LexborNode) -> LexborNode | None:
    step = node.prev
    while step is not None and not step.is_element_node:
        step = step.prev
    return step


def _seat(rows: Sequence[_Row], heads: Sequence[str]) -> None:
    for row in rows:
        for place, stat in row.stats.items():
            stat.own, stat.tile, stat.group = f"{row.cells[0]}, {heads[place]}", row.box, row.box.parent or row.box
            stat.match = as_accounted(stat)
            stat.settled, stat.shape = True, Shape.LEADING
            stat.over_years = _PERIOD.fullmatch(heads[place]) is not None
