"""Rows of header cells that hold values: "Total", "252", "56" below the rows of a table, or a table of nothing else."""

from collections.abc import Sequence
from itertools import pairwise

from figures.expressions import expression
from scraper.reading.evidence.label_words import counts_things
from scraper.reading.shapes.table_heads import Cell, names_period
from scraper.reading.stats.stat import has_words
from scraper.reading.words.register_words import TOTALS

_NUMBER = expression(
    r"[+\-−–~≈<>]?\s?(?:[€$£]\s?)?\d{1,3}(?:\d*|(?:[.,'’ \u00a0\u202f]\d{3})*)(?:[.,]\d{1,2})?"
    r"\s?(?:%|‰|[€$£]|[^\W\d_]{1,3}[²³]?)?\+?"
)
_NO_NUMBER = frozenset(("-", "–", "—", "/", "."))
_PAIR = 2


def show_values(own: Sequence[list[Cell]], rows: Sequence[list[Cell]]) -> None:
    """Marks the values among the header cells of the last rows; `own` has the cells that stand in each row itself.

    What stands above other rows heads them, whatever it says; so do a first row of several numbers, and a row alone.
    """
    if not own or not own[-1] or not _is_th(own[-1][-1]):
        return
    first = len(own)
    while first and (not own[first - 1] or _shows_values(own[first - 1], own[: first - 1])):
        first -= 1
    if not first and (len(own) < _PAIR or any(len(cells) > _PAIR for cells in own)):
        return
    for cells in (*own[first:], *rows[first:]):
        cells[:] = [cell._replace(is_value=True) if cell.column and _is_th(cell) else cell for cell in cells]


def _is_th(cell: Cell) -> bool:
    return cell.box.tag == "th"


def _shows_values(cells: Sequence[Cell], above: Sequence[Sequence[Cell]]) -> bool:
    """Whether a row is words and numbers that head nothing: no years, no sizes in a row, no row above once more.

    What adds up the others heads none, whatever it comes to.
    """
    lead, *others = cells
    texts = [cell.text for cell in others if cell.text and cell.text not in _NO_NUMBER]
    if not texts or lead.column or not all(map(_is_th, others)) or not has_words(lead.text) or lead.text[0].isdigit():
        return False
    if not all(map(_NUMBER.fullmatch, texts)):
        return False
    if TOTALS.fullmatch(lead.text.strip(" :")) is not None:
        return True
    are_years = all(map(names_period, texts)) and not (len(texts) == 1 and counts_things(lead.text))
    if are_years or _are_series(texts):
        return False
    said = [cell.text for cell in cells]
    return not any([cell.text for cell in row] == said for row in above)


def _are_series(texts: Sequence[str]) -> bool:
    """Whether plain numbers go on by the same step, as those of classes, sizes and items do; two of them by one."""
    if len(texts) < _PAIR or not all(map(str.isdecimal, texts)):
        return False
    steps = {int(later) - int(text) for text, later in pairwise(texts)}
    return len(steps) == 1 and (len(texts) > _PAIR or steps <= {1, -1}) and steps != {0}
