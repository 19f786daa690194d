"""What heads the row of a number: a cell or several before it, or the one that heads its half of the row."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from scraper.reading.shapes.table_heads import Cell, is_header, is_th, names_period, names_rows
from scraper.reading.stats.stat import has_words
from scraper.reading.words.remark_words import OF_WHICH

_PAIR = 2
_MOST_LEADS = 4
_LONGEST_SPAN = 30
"""Years from the first to the last that rows are told of."""


def side_of(cells: Sequence[Cell], at: Cell, *, heads: Mapping[int, str], is_coded: bool, leads: int) -> str:
    """The words at the head of a cell's row, behind those that head several.

    `heads` are those over its columns; `leads` columns are all needed to tell which row it is, or none in particular.
    """
    before = [c for c in cells if c.column < at.column and (names_rows(c.text) or (is_coded and not c.column))]
    if len(before) > 1 and (half := _of_half(cells, at, heads)):
        before = half
    elif leads and leads <= at.column and len(named := _leads(cells, leads)) > 1:
        return ", ".join(dict.fromkeys(cell.text for cell in named if cell.height >= at.height or not cell.column))
    headers = [cell for cell in before if is_th(cell)] or before
    if not headers:
        return _side_behind(cells, at)
    told = [cell.text for cell in headers if cell.reaches and has_words(cell.text)]
    if len(before) > len(headers) and all(cell.reaches for cell in headers):
        headers = before  # a header over several rows, whose plain cells name each
    nearest = headers[-1] if is_th(headers[-1]) else headers[min(len(told), len(headers) - 1)]
    if nearest is not before[-1] and OF_WHICH.match(before[-1].text):
        told += [nearest.text]
        nearest = before[-1]
    return ", ".join((*told, nearest.text)) if nearest.text not in told else nearest.text


def _side_behind(cells: Sequence[Cell], at: Cell) -> str:
    """The header of a row that stands behind its number; a cell of words is one in a row of two."""
    behind = [cell for cell in cells if cell.column > at.column and has_words(cell.text)]
    is_header = bool(behind) and (is_th(behind[0]) or len(cells) == _PAIR)
    return behind[0].text if is_header and not any(map(str.isdigit, behind[0].text)) else ""


def _of_half(cells: Sequence[Cell], at: Cell, heads: Mapping[int, str]) -> list[Cell]:
    """The names that stand between a number and those of another half of its row, under heads like its own.

    "Income", "2023", "2022", "Expenses", "2023", "2022" are two tables side by side; so is a row of names and numbers
    by turns, without heads.
    """
    half: list[Cell] = []
    before = [cell for cell in cells if cell.column < at.column and cell.text]
    while before and not _is_name(before[-1]):
        before.pop()
    while before and _is_name(before[-1]):
        half.insert(0, before.pop())
    numbers = [cell for cell in before if not _is_name(cell) and any(map(str.isdigit, cell.text))]
    if not any(map(_is_name, before)):
        return []
    head = heads.get(at.column, "")
    return half if any(heads.get(cell.column, "") == head for cell in numbers) else []


def _is_name(cell: Cell) -> bool:
    """Whether a cell may name what stands behind it, and is no value with words of its own: "10 (of 12)"."""
    is_value = cell.is_amount or cell.is_value or cell.text[:1].isdigit()
    return not is_value and has_words(cell.text) and cell.text[0].isalpha()


def lead_columns(rows: Sequence[Sequence[Cell]]) -> int:
    """How many columns stand before the first that has a number in some row: they name the rows."""
    first = _MOST_LEADS + 1
    for cells in rows:
        if is_header(cells):
            continue
        for cell in cells:
            if cell.column >= first:
                break
            if any(map(str.isdigit, cell.text)) and (cell.is_amount or cell.is_value or not names_rows(cell.text)):
                first = cell.column
                break
    return first if first <= _MOST_LEADS else 0


def needs_all_leads(rows: Sequence[Sequence[Cell]], first: int) -> bool:
    """Whether rows with numbers are called alike by the first cells that name them, and differ in the next ones."""
    called: dict[tuple[str, ...], set[tuple[str, ...]]] = defaultdict(set)
    for cells in rows:
        leads = [] if is_header(cells) else _leads(cells, first)
        if len(leads) > 1 and any(cell.text for cell in cells[len(leads) :]):
            reaching = sum(cell.reaches and has_words(cell.text) for cell in leads[:-1])
            called[tuple(cell.text for cell in leads[: reaching + 1])].add(tuple(cell.text for cell in leads))
    return any(len(different) > 1 for different in called.values())


def year_leads(rows: Sequence[Sequence[Cell]], first: int) -> frozenset[int]:
    """The column before the numbers, behind cells that reach down over its rows, which says of which year these are."""
    years: dict[int, set[str]] = defaultdict(set)
    for cells in rows:
        for cell in _leads(cells, first)[1:] if cells and cells[0].reaches else ():
            years[cell.column].add(cell.text)
    return frozenset(column for column, told in years.items() if len(told) > 1 and _are_near(told))


def _are_near(told: set[str]) -> bool:
    if not all(map(names_period, told)):
        return False
    found = sorted(int(digits) for text in told if (digits := "".join(filter(str.isdigit, text))[:4]))
    return found[-1] - found[0] <= _LONGEST_SPAN


def _leads(cells: Sequence[Cell], first: int) -> list[Cell]:
    """The cells of a row before the column with the first number that say something."""
    return [cell for cell in cells if cell.column < first and any(map(str.isalnum, cell.text))]
