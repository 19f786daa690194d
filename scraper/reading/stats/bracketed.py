"""Numbers in brackets in cells, "(4)": losses, as accountants write them, where others of their column have none."""

from collections.abc import Sequence

from figures.expressions import expression
from scraper.reading.markup.layout import Box, Line

_BRACKETED = expression(r"\(\d{1,2}\)")
_PLAIN = expression(r"[€$£]?\s?[-−–+]?\s?\d[\d.,'’ \u00a0\u202f]*%?")
_ROLES = frozenset({"cell", "gridcell"})


def bracketed_cells(lines: Sequence[Line]) -> frozenset[int]:
    """The indices of lines that are such a cell, and no number of a note: a column of these has brackets all over."""
    found = [line for line in lines if line.raw.rstrip()[-1:] == ")" and _is_cell(line.box)]
    found = [line for line in found if _BRACKETED.fullmatch(line.text.strip())]
    if not found:
        return frozenset()
    plain = {_column(line.box) for line in lines if _is_cell(line.box) and _PLAIN.fullmatch(line.text.strip())}
    return frozenset(line.index for line in found if _column(line.box) in plain)


def _is_cell(box: Box) -> bool:
    return box.tag == "td" or box.attributes.get("role") in _ROLES


def _column(cell: Box) -> tuple[int, int]:
    """The table that a cell stands in, or its part, and how many cells stand before it in its row."""
    row = cell.parent
    around = row.parent if row is not None else None
    place, step = 0, cell.node.prev
    while step is not None:
        place += step.tag != "-text"
        step = step.prev
    return id(around), place
