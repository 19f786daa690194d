"""Rows of a table whose cells are inline elements: on a line in the markup, apart in a style sheet.

A row is an element of three inline ones or more and nothing else: words first, numbers alone in the others, like a
brother of as many cells. What stands in each is no part of its neighbour's number.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from figures.expressions import expression
from scraper.reading.markup.document import BLOCK_TAGS, Document
from scraper.reading.markup.outline import Outline

_CELLS = '[role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]'
_NUMBER = expression(r"[^\w+±▲▼↑↓]*\d[\d\s.,'’/()–-]*[^\s\d]{0,4}\s*[^\s\d]{0,4}\s*")
"""A number that may have a unit, and no sign of a change before it."""

_WORDS = expression(r"[^\W\d_]{2}")
_CELL_TAGS = frozenset({"span", "strong", "b", "em", "i", "a", "data", "bdi", "font"})
_FEWEST_CELLS = 3
_MAX_CELLS = 24
_FEWEST_NUMBERS = 2
_MAX_DEPTH = 2


def inline_cells(document: Document) -> Iterator[int]:
    """The positions of the inline elements that are cells of such rows, or of the row of headers over them."""
    outline = document.outline
    yield from (cell for cell in outline.select(_CELLS) if outline.tags[cell] not in BLOCK_TAGS)
    alike: dict[tuple[int, int], list[Sequence[int]]] = defaultdict(list)
    for row, cells in _rows(document).items():
        alike[outline.parents[row], len(cells)].append(cells)
    for rows in alike.values():
        if len(rows) > 1:
            yield from (cell for cells in (_header(outline, rows[0]), *rows) for cell in cells)


def _rows(document: Document) -> dict[int, Sequence[int]]:
    """The cells of each element that could be a row, by its position."""
    outline = document.outline
    rows: dict[int, Sequence[int]] = {}
    judged: set[int] = set()
    for text in document.numbers:
        row = outline.parents[text]
        for _ in range(_MAX_DEPTH):
            row = outline.parents[row]
            if row < 0 or row in judged:
                break
            judged.add(row)
            cells = _cells(outline, row)
            if cells and _is_told(outline, cells):
                rows[row] = cells
    return rows


def _cells(outline: Outline, row: int) -> Sequence[int]:
    """The children of an element, where they are inline elements and as many as a row has; none otherwise."""
    cells: list[int] = []
    for child in outline.children(row):
        if outline.tags[child] not in _CELL_TAGS or len(cells) == _MAX_CELLS:
            return ()
        cells.append(child)
    return cells if len(cells) >= _FEWEST_CELLS else ()


def _is_told(outline: Outline, cells: Sequence[int]) -> bool:
    first, *others = [outline.said_at(cell).strip() for cell in cells]
    if any(map(str.isdigit, first)) or _WORDS.search(first) is None:
        return False
    numbers = [said for said in others if any(map(str.isdigit, said))]
    return len(numbers) >= _FEWEST_NUMBERS and all(map(_NUMBER.fullmatch, numbers))


def _header(outline: Outline, first: Sequence[int]) -> Sequence[int]:
    """The cells of the row before the first, which may stand in an element of its own; none where there is none."""
    row = outline.parents[first[0]]
    for place in (row, outline.parents[row]):
        before = outline.before(place)
        inside = list(outline.children(before)) if before >= 0 else []
        for head in (before, *inside[-1:]):
            cells = _cells(outline, head) if head >= 0 else ()
            if len(cells) == len(first):
                return cells
    return ()
