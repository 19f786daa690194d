"""Rows of a table that set tiles side by side: each cell is a number alone on its line, with its words on others."""

from collections.abc import Iterable, Sequence

from figures.expressions import expression
from scraper.reading.markup.layout import Box, Layout
from scraper.reading.stats.stat import has_words

_ALONE = expression(r"[^\w\s]{0,2}\s?\d[\d.,'’\s]*\s?(?:[^\w\s]|[^\W\d_]{1,3}\.?)?\s?[€$£]?")
"""A line that is a number, with its unit at most."""

_PAIR = 2


def in_rows_of_tiles(rows: Iterable[Sequence[Box]], layout: Layout) -> frozenset[int]:
    """The cells of such rows, by their ids: no data, in which one cell would head the others."""
    return frozenset(id(cell) for cells in rows if _are_tiles(cells, layout) for cell in cells)


def _are_tiles(cells: Sequence[Box], layout: Layout) -> bool:
    if len(cells) < _PAIR or any(cell.end - cell.first < _PAIR or cell.tag == "th" for cell in cells):
        return False
    return all(_is_tile([line.text for line in layout.within(cell)]) for cell in cells)


def _is_tile(lines: Sequence[str]) -> bool:
    return any(map(has_words, lines)) and any(map(_ALONE.fullmatch, lines))
