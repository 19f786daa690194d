"""Rows of a table that set tiles side by side: each cell is a number with its words, on other lines than these.

In a table of one row they may stand on one line.
"""

import re
from collections.abc import Iterable, Sequence

from figures.expressions import expression
from scraper.reading.markup.layout import Box, Layout
from scraper.reading.stats.stat import has_words

_ALONE = expression(r"[^\w\s]{0,2}\s?\d[\d.,'’\s]*\s?(?:[^\w\s]|[^\W\d_]{1,3}\.?)?\s?[€$£]?")
"""A line that is a number, with its unit at most."""

_LEADING = expression(r"[^\w\s]{0,2}\s?\d[\d.,'’\u00a0\u202f ]*+(?!\s?[–-]\s?\d).*[^\W\d_]{3}", re.DOTALL)
"""A number before words; ages that head a row are from one number to another."""

_PAIR = 2


def in_rows_of_tiles(rows: Iterable[Sequence[Box]], layout: Layout) -> frozenset[int]:
    """The cells of such rows, by their ids: no data, in which one cell would head the others."""
    told = [cells for cells in rows if cells]
    is_told = _are_on_lines if len(told) == 1 else _are_tiles
    return frozenset(id(cell) for cells in told if is_told(cells, layout) for cell in cells)


def _are_on_lines(cells: Sequence[Box], layout: Layout) -> bool:
    if len(cells) < _PAIR or any(cell.tag == "th" for cell in cells):
        return False
    texts = [" ".join([line.text for line in layout.within(cell)]) for cell in cells]
    return all(map(_LEADING.match, texts)) or _are_tiles(cells, layout)


def _are_tiles(cells: Sequence[Box], layout: Layout) -> bool:
    if len(cells) < _PAIR or any(cell.end - cell.first < _PAIR or cell.tag == "th" for cell in cells):
        return False
    return all(_is_tile([line.text for line in layout.within(cell)]) for cell in cells)


def _is_tile(lines: Sequence[str]) -> bool:
    return any(map(has_words, lines)) and any(map(_ALONE.fullmatch, lines))
