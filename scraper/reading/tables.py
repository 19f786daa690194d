"""Figures in tables: what a cell counts is said by its row's and its column's header."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from selectolax.lexbor import LexborNode

from scraper.reading.layout import Box, Layout
from scraper.reading.stats import Refusal, Shape, Stat, climb, has_words
from scraper.reading.text import fold

_MAX_CELL_LINES = 3
_MAX_ROWS = 600
_MAX_COLUMNS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cell:
    box: Box
    column: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """The cells of a table, and for each row the words at the head of each column above it."""

    box: Box
    rows: list[list[_Cell]]
    heads: list[dict[int, str]]

    def text_at(self, row: int, column: int) -> str:
        cells = self.rows[row] if row < len(self.rows) else []
        return next((cell.text for cell in cells if cell.column == column), "")


def seat_in_tables(layout: Layout, stats: Sequence[Stat]) -> tuple[list[Stat], list[Refusal]]:
    """Labels the stats that stand in cells of data tables; gives the stats, and the numbers of header cells."""
    rest: list[Stat] = []
    by_table: dict[int, list[tuple[Stat, Box]]] = defaultdict(list)
    boxes: dict[int, Box] = {}
    for stat in stats:
        table, cell = _table_of(stat)
        if table is None or cell is None:
            rest.append(stat)
        else:
            boxes[id(table)] = table
            by_table[id(table)].append((stat, cell))
    refusals: list[Refusal] = []
    for key, seated in by_table.items():
        kept, refused = _label_cells(_grid(layout, boxes[key]), seated)
        rest += kept
        refusals += refused
    rest.sort(key=lambda stat: stat.line.index)
    return rest, refusals


def _table_of(stat: Stat) -> tuple[Box | None, Box | None]:
    cell: Box | None = None
    for box, _ in zip((stat.line.box, *climb(stat.line.box, limit=7)), range(8), strict=False):
        if cell is None and box.tag in ("td", "th"):
            if box.end - box.first > _MAX_CELL_LINES:
                return None, None
            cell = box
        if box.tag == "table":
            return (None, None) if box.attributes.get("role") == "presentation" else (box, cell)
    return None, None


def _grid(layout: Layout, table: Box) -> _Table:
    rows: list[list[_Cell]] = []
    heads: list[dict[int, str]] = []
    above: dict[int, str] = {}
    for number, row in enumerate(table.node.css("tr")[:_MAX_ROWS]):
        cells = list(_cells(layout, row))
        rows.append(cells)
        heads.append(above)
        above = above | {c.column: c.text for c in cells if c.text and (c.box.tag == "th" or number == 0)}
    return _Table(box=table, rows=rows, heads=heads)


def _cells(layout: Layout, row: LexborNode) -> Iterator[_Cell]:
    column = 0
    for node in islice(row.iter(), _MAX_COLUMNS):
        box = layout.boxes.get(node.mem_id)
        if box is None or box.tag not in ("td", "th"):
            continue
        is_small = box.end - box.first <= _MAX_CELL_LINES
        text = fold(" ".join(line.text for line in layout.within(box))) if is_small else ""
        yield _Cell(box=box, column=column, text=text)
        span = box.attributes.get("colspan") or "1"
        column += int(span) if span.isdecimal() and len(span) < 3 else 1


def _label_cells(table: _Table, seated: Sequence[tuple[Stat, Box]]) -> tuple[list[Stat], list[Refusal]]:
    places = {id(cell.box): (number, cell) for number, row in enumerate(table.rows) for cell in row}
    numeric_columns = {places[id(cell)][1].column for _, cell in seated if id(cell) in places}
    kept: list[Stat] = []
    refusals: list[Refusal] = []
    for stat, cell in seated:
        place = places.get(id(cell))
        if place is None:
            kept.append(stat)
            continue
        row, at = place
        label = _label(table, row, at, stat, several=len(numeric_columns - {0}) > 1)
        if label is None:
            refusals.append(Refusal(line=stat.line, raw=stat.match.raw, reason="a table's header"))
            continue
        stat.own, stat.tile, stat.group, stat.settled = label, cell.parent, table.box, True
        stat.shape = Shape.LEADING
        kept.append(stat)
    return kept, refusals


def _label(table: _Table, row: int, at: _Cell, stat: Stat, *, several: bool) -> str | None:
    """The label of a cell, "" where its row and column name nothing, None where the cell is itself a header."""
    if at.box.tag == "th":
        return None
    cells = table.rows[row]
    headers = [cell.text for cell in cells if cell.column < at.column and has_words(cell.text) and cell.box.tag == "th"]
    first = next((cell for cell in cells if cell.column < at.column and has_words(cell.text)), None)
    side = headers[-1] if headers else (first.text if first else "")
    if stat.shape is not Shape.BARE and has_words(stat.own):
        return f"{side} {stat.own}".strip()
    above = table.heads[row].get(at.column, "")
    if side:
        return f"{side}, {above}" if several and above else side
    below = table.text_at(row + 1, at.column)
    if row == 0:
        return below if has_words(below) else None
    return above or below
