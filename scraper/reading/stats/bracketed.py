"""Numbers in brackets in cells, "(4)": losses, as accountants write them, where others of their column have none."""

from collections.abc import Sequence

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from scraper.reading.markup.layout import Box, Line
from scraper.reading.words.sum_words import is_of_accounts, speaks_of_sums

_BRACKETED = expression(r"\(\d{1,2}\)")
_PLAIN = expression(r"[€$£]?\s?[-−–+]?\s?\d[\d.,'’ \u00a0\u202f]*%?")
_RESULTS = expression(
    r"[€$£]|%|[±δ]|\b(?:results?|loss(?:es)?|net|cash|changes?|growth|margin|eur|usd|gbp|pertes?|variation|évolution|"
    r"verluste?|veränderung|resultado|pérdidas?|variación|risultato|perdit[ae]|variazione|resultaat|verlies|wynik|strata)\b|"
    r"ergebnis|ebit"
)
_TABLES = frozenset({"table", "grid"})
_ROLES = frozenset({"cell", "gridcell"})


def bracketed_cells(lines: Sequence[Line]) -> frozenset[int]:
    """The indices of lines that are such a cell, and no number of a note: a column of these has brackets all over.

    A rank, a note or a part is in brackets too: only what its row or the corner of its table calls money or a result
    can be a loss, in a column of a year or of such things.
    """
    found = [line for line in lines if line.raw.rstrip()[-1:] == ")" and _is_cell(line.box)]
    found = [line for line in found if _BRACKETED.fullmatch(line.text.strip())]
    if not found:
        return frozenset()
    plain = {_column(line.box) for line in lines if _is_cell(line.box) and _PLAIN.fullmatch(line.text.strip())}
    return frozenset(line.index for line in found if _column(line.box) in plain and _may_lose(line.box))


def _is_cell(box: Box) -> bool:
    return box.tag == "td" or box.attributes.get("role") in _ROLES


def _may_lose(cell: Box) -> bool:
    row = cell.parent
    above = row.parent if row is not None else None
    while above is not None and not _is_table(above) and above.parent is not None:
        above = above.parent
    first = above.node.css_first("tr, [role=row]") if above is not None and _is_table(above) else None
    if row is None or first is None:
        return False
    heads, place = _texts(first), _column(cell)[1]
    head = heads[place] if place < len(heads) else ""
    return _tells_results(head) or (
        any(map(str.isdigit, head)) and any(map(_tells_results, (_texts(row.node)[0], heads[0])))
    )


def _is_table(box: Box) -> bool:
    return box.tag == "table" or box.attributes.get("role") in _TABLES


def _texts(row: LexborNode) -> list[str]:
    return [cell.text().strip().lower() for cell in row.iter()] or [""]


def _tells_results(words: str) -> bool:
    return speaks_of_sums(words) or is_of_accounts(words) or _RESULTS.search(words) is not None


def _column(cell: Box) -> tuple[int, int]:
    """The table that a cell stands in, or its part, and how many cells stand before it in its row."""
    row = cell.parent
    around = row.parent if row is not None else None
    place, step = 0, cell.node.prev
    while step is not None:
        place += step.tag != "-text"
        step = step.prev
    return id(around), place
