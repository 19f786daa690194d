"""Tables made of elements that are none: rows of as many cells each, mostly under a row of headers.

The rows are elements of their own, or all cells stand in one, as a grid has them.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from scraper.reading.markup.document import text_of
from scraper.reading.markup.layout import Box
from scraper.reading.shapes.accounted import as_accounted
from scraper.reading.shapes.letter_heads import is_letter
from scraper.reading.stats.stat import Shape, Stat, climb, has_words

_PERIOD = expression(r"(?:[A-Z]\w{0,3}\.?\s)?(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?")
_BRACKETED = expression(r"\([^()]*\)")
_FEWEST_ROWS = 2
_FEWEST_CELLS = 3
_MAX_CELLS = 24
_MAX_DEPTH = 4
_MAX_TEXT = 120
_FEWEST_IN_GRID = 4
_FEWEST_GRID_ROWS = 3
_MAX_IN_GRID = 240
_SIGNS = "+-−–±▲▼↑↓"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """A row with its cells, all but one of which hold a number alone, and those numbers by their place."""

    box: Box
    cells: Sequence[LexborNode]
    stats: Mapping[int, Stat]

    def text(self, place: int) -> str:
        """What one of its cells says."""
        return _text(self.cells[place])

    @property
    def is_told(self) -> bool:
        """Whether words stand before numbers, and nothing else, in all other cells, and no mere years."""
        label = _BRACKETED.sub("", self.text(0))
        is_headed = has_words(label) and not any(map(str.isdigit, label))
        if any(has_words(self.text(place).replace(stat.text, "", 1)) for place, stat in self.stats.items()):
            return False
        return is_headed and not all(_PERIOD.fullmatch(stat.text.strip()) for stat in self.stats.values())


def seat_in_div_tables(stats: Sequence[Stat]) -> list[Stat]:
    """The stats, those in such tables labelled by row and column, and without the years in their headers."""
    rows = _rows(stats)
    tables: dict[int, list[_Row]] = defaultdict(list)
    for row in rows.values():
        tables[id(row.box.parent)].append(row)
    headers: set[int] = set()
    for beside in tables.values():
        told = [row for row in beside if row.is_told] if len(beside) >= _FEWEST_ROWS else []
        if len(told) < _FEWEST_ROWS or len({len(row.cells) for row in told}) > 1:
            continue
        header = _header(told[0])
        if header is not None:
            headers.add(header.mem_id)
            _seat(told, _texts(header))
        elif all(map(_is_of_one_kind, told)):
            _seat(told, ("",) * len(told[0].cells))
    years = {id(stat) for row in rows.values() if row.box.node.mem_id in headers for stat in row.stats.values()}
    years |= _seat_grids(stats)
    return [stat for stat in stats if id(stat) not in years]


def _is_of_one_kind(row: _Row) -> bool:
    """Whether all numbers of a row are counted alike, alone in their cells, and none is a change of another."""
    units = {stat.match.quantity.unit for stat in row.stats.values()}
    are_alone = all(row.text(place) == stat.text for place, stat in row.stats.items())
    return (
        are_alone and len(units) == 1 and not any(stat.text.lstrip(" (")[:1] in _SIGNS for stat in row.stats.values())
    )


def _seat_grids(stats: Sequence[Stat]) -> set[int]:
    """Labels the stats in grids; gives the identities of the years among their headers."""
    by_grid: dict[int, list[Stat]] = defaultdict(list)
    for stat in stats:
        if stat.shape is Shape.BARE and not stat.settled and stat.line.box.parent is not None:
            by_grid[id(stat.line.box.parent)].append(stat)
    years: set[int] = set()
    for held in by_grid.values():
        grid = held[0].line.box.parent
        if grid is None or len(held) < _FEWEST_IN_GRID:
            continue
        cells = list(islice(grid.node.iter(), _MAX_IN_GRID))
        texts = list(map(_text, cells)) if len(cells) >= _FEWEST_GRID_ROWS * _FEWEST_CELLS else []
        width = _width(texts)
        places = {cell.mem_id: place for place, cell in enumerate(cells)}
        for stat in held if width else ():
            place = places.get(stat.line.box.node.mem_id, 0)
            if place < width:
                years.add(id(stat))
            elif place % width:
                head = texts[place % width]
                _seat_stat(stat, f"{texts[place - place % width]}, {head}", grid, grid, head)
    return years


def _width(texts: Sequence[str]) -> int:
    """How many cells a grid has in a row: a row of headers, then rows of words and numbers; 0 where it has none."""
    for width in range(_FEWEST_CELLS, min(_MAX_CELLS, len(texts) // _FEWEST_GRID_ROWS) + 1):
        rows = [texts[at : at + width] for at in range(0, len(texts), width)]
        if len(rows[-1]) == width and _are_heads(rows[0]) and all(map(_is_row, rows[1:])):
            return width
    return 0


def _are_heads(texts: Sequence[str]) -> bool:
    return all(_names(text) for text in texts[1:]) and not any(map(str.isdigit, texts[0]))


def _is_row(texts: Sequence[str]) -> bool:
    words, *numbers = texts
    return has_words(words) and all(
        not number or not has_words(number) or any(map(str.isdigit, number)) for number in numbers
    )


def _names(text: str) -> bool:
    """Whether a text heads a column: by words without a number, by a letter for people, or by a period."""
    return (
        is_letter(text) or _PERIOD.fullmatch(text) is not None or (has_words(text) and not any(map(str.isdigit, text)))
    )


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
        key: _Row(box=boxes[key], cells=cells[key], stats=found)
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
            are_told = all(has_words(head) or is_letter(head) or _PERIOD.fullmatch(head) for head in heads[1:])
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
        said = row.text(0)
        for place, stat in row.stats.items():
            label = f"{said}, {heads[place]}" if heads[place] else said
            _seat_stat(stat, label, row.box, row.box.parent or row.box, heads[place])


def _seat_stat(stat: Stat, label: str, tile: Box, group: Box, head: str) -> None:
    stat.own, stat.tile, stat.group = label, tile, group
    stat.match = as_accounted(stat)
    stat.settled, stat.shape = True, Shape.LEADING
    stat.over_years = _PERIOD.fullmatch(head) is not None
