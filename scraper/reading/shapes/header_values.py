"""Rows of header cells that hold values: "Total", "252", "56" below the rows of a table, or all that a table counts."""

from collections.abc import Sequence

from figures.expressions import expression
from scraper.reading.shapes.table_heads import Cell
from scraper.reading.words.counted_words import is_counted
from scraper.reading.words.register_words import MEANS, SHARES, TOTALS

_NUMBER = expression(
    r"[+\-−–~≈<>]?\s?(?:[€$£]\s?)?\d{1,3}(?:\d*|(?:[.,'’ \u00a0\u202f]\d{3})*)(?:[.,]\d{1,2})?"
    r"\s?(?:%|‰|[€$£]|[^\W\d_]{1,3}[²³]?)?\+?"
)
_NO_NUMBER = frozenset(("-", "–", "—", "/", "."))
_PAIR = 2


def show_values(own: Sequence[list[Cell]], rows: Sequence[list[Cell]]) -> None:
    """Marks the values among the header cells of the last rows; `own` has the cells that stand in each row itself.

    Rows below others do so where they add them up; a table of nothing else where each row is of what is counted.
    """
    if not own or not own[-1] or not _is_th(own[-1][-1]):
        return
    first = len(own)
    if first >= _PAIR and all(len(cells) == _PAIR and _counts(*cells) for cells in own):
        first = 0
    else:
        while first and (not own[first - 1] or _adds_up(own[first - 1])):
            first -= 1
        if not first:
            return
    for cells in (*own[first:], *rows[first:]):
        cells[:] = [cell._replace(is_value=True) if cell.column and _is_th(cell) else cell for cell in cells]


def _is_th(cell: Cell) -> bool:
    return cell.box.tag == "th"


def _adds_up(cells: Sequence[Cell]) -> bool:
    """Whether a row has a total, a mean or a share of those above, and its numbers, whatever they come to."""
    lead, *others = cells
    texts = [cell.text for cell in others if cell.text and cell.text not in _NO_NUMBER]
    if not texts or lead.column or not all(map(_is_th, others)) or not all(map(_NUMBER.fullmatch, texts)):
        return False
    said = lead.text.strip(" :")
    sums, _, rest = said.partition(" ")
    if SHARES.fullmatch(sums) is not None:
        return all(text.endswith("%") for text in texts)
    if TOTALS.fullmatch(said) is not None or MEANS.fullmatch(said) is not None:
        return True
    return is_counted(rest) and (TOTALS.fullmatch(sums) is not None or MEANS.fullmatch(sums) is not None)


def _counts(lead: Cell, other: Cell) -> bool:
    """Whether a row of two header cells is what is counted, or all of it, and how many there are."""
    if lead.column or not _is_th(lead) or not _is_th(other) or _NUMBER.fullmatch(other.text) is None:
        return False
    return is_counted(lead.text) or TOTALS.fullmatch(lead.text.strip(" :")) is not None
