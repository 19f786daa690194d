"""What heads the columns and the rows of a table."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from figures.expressions import expression
from figures.remembered import remembered
from scraper.reading.evidence.labels import counts_things
from scraper.reading.markup.layout import Box, Layout
from scraper.reading.shapes.changes import tells_change
from scraper.reading.shapes.letter_heads import is_letter
from scraper.reading.stats.stat import climb, has_words
from scraper.reading.words.head_words import YEARS
from scraper.reading.words.remark_words import REMARK_TITLE

_PERIOD = expression(r"(?:[A-Z]\w{0,3}\.?\s)?(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?|[^\W\d]+\s\((?:19|20)\d\d\)")
"""A year, a school year or a term ("WS 2024/25") over a column, or another name of one: "aktuell (2024)"."""

CLASS = expression(r"\d{1,3}\s?(?:[–-]\s?\d{1,3}|\+)")
"""Ages from one to another, or from one on."""

_YEAR = expression(r"(?:19|20)\d\d")
_WIDEST_STEP = 10
"""Years from one column to the next."""

_PAIR = 2
_MAX_PART_WORDS = 8
_STRONG = frozenset(("strong", "b", "em", "i", "u"))


@remembered(1024)
def names_period(text: str) -> bool:
    """Whether a head is a year or another name of one: all numbers of a column ask about the same."""
    return _PERIOD.fullmatch(text) is not None


class Cell(NamedTuple):
    box: Box
    column: int
    text: str
    width: int = 1
    height: int = 1
    reaches: bool = False
    """Whether it reaches down into other rows than its own."""
    is_amount: bool = False
    """Whether it shows a number with a unit and nothing else: "289 Mio. €" heads nothing."""
    is_value: bool = False
    """Whether it is a header cell that shows a value."""


_DATED_HEAD = expression(r"(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\s")
"""How a head begins that says more of a period than its name: "2015/16, 15 months, DKK m"."""


def dated_heads(rows: Sequence[Sequence[Cell]]) -> frozenset[int]:
    """The columns of a first row of which two cells or more begin with a period, near ones and none that counts what
    follows, over rows that do not.
    """
    first, *others = rows or ([],)
    dated = {cell.column: found for cell in first if (found := _DATED_HEAD.match(cell.text)) is not None}
    years = [int(found[0][:4]) for found in dated.values()]
    if len(years) < _PAIR or not others or len(set(years)) < len(years) or max(years) - min(years) > _WIDEST_STEP:
        return frozenset()
    counts = any(counts_things(cell.text.split()[1]) for cell in first if cell.column in dated)
    is_repeated = any(_DATED_HEAD.match(cell.text) for row in others for cell in row)
    return frozenset() if counts or is_repeated else frozenset(dated)


def is_th(cell: Cell) -> bool:
    """Whether a cell is a header by its element, and by what it shows."""
    return cell.box.tag == "th" and not cell.is_value


def names_rows(text: str) -> bool:
    """Whether a cell can head a row: by words, a period, or a class of ages."""
    return has_words(text) or names_period(text) or CLASS.fullmatch(text) is not None


def _heads_others(cell: Cell) -> bool:
    return not cell.is_amount and not cell.is_value and names_rows(cell.text)


def corner_of(rows: Sequence[Sequence[Cell]]) -> str:
    """What the first cell of the first row says, where that row is one of headers."""
    first = rows[0] if rows else ()
    is_headers = len(first) > 1 and (is_header(first) or all(map(_heads_others, first)))
    return first[0].text if is_headers and not first[0].column else ""


def carry_groups(rows: Sequence[list[Cell]]) -> None:
    """Puts the name of a group, said once, in the empty first cells of the rows below that a second cell names.

    One such row alone, the last below several that are named by both, sums them up.
    """
    owners: list[list[Cell] | None] = []
    group: list[Cell] | None = None
    for row, cells in enumerate(rows):
        first = cells[0] if len(cells) > _PAIR and cells[0].column == 0 and cells[0].width == 1 else None
        is_of_group = first is not None and not first.text and group is not None and _is_of_group(cells)
        owners.append(group if is_of_group else None)
        if first is None or first.text:
            group = cells if first is not None and _may_be_group(cells, may_head=not row) else None
    found = [at for at, owner in enumerate(owners) if owner is not None]
    if (
        len(found) == 1
        and found[0] == len(rows) - 1
        and sum(_may_be_group(cells, may_head=not row) for row, cells in enumerate(rows)) > 1
    ):
        return
    for at in found:
        above = owners[at] or []
        above[0] = above[0]._replace(reaches=True)
        rows[at][0] = rows[at][0]._replace(text=above[0].text, reaches=True)


def _may_be_group(cells: Sequence[Cell], *, may_head: bool) -> bool:
    """Whether the first cell of a row may name a group: the row is none of headers, as one of years at the top is."""
    others = [cell for cell in cells[1:] if cell.text]
    has_number = any(_is_number(cell, may_head=may_head) for cell in others)
    return bool(cells) and has_words(cells[0].text) and (has_number or not others)


def _is_number(cell: Cell, *, may_head: bool) -> bool:
    is_period = names_period(cell.text) and (may_head or is_th(cell))
    return any(map(str.isdigit, cell.text)) and not is_period


def _is_of_group(cells: Sequence[Cell]) -> bool:
    """Whether a row whose first cell is empty is named by its second, and has a number behind it."""
    name, *others = cells[1:]
    has_number = any(cell.text[:1].isdigit() or any(map(str.isdigit, cell.text)) for cell in others)
    return has_words(name.text) and not any(map(str.isdigit, name.text[:1])) and has_number


def parts_of(rows: Sequence[Sequence[Cell]], layout: Layout) -> list[str]:
    """For each row what it says where it is of one cell, which heads those under it; the first is rather a title."""
    parts = [_part(cells) or _strong_part(cells, below, layout) for cells, below in pairwise((*rows, ()))]
    if parts and (sum(map(bool, parts)) < _PAIR or (len(rows) > 1 and is_header(rows[1]))):
        parts[0] = ""
    return parts


def _part(cells: Sequence[Cell]) -> str:
    text = cells[0].text if len(cells) == 1 else ""
    is_told = names_period(text) or (has_words(text) and not any(map(str.isdigit, text)))
    return text.rstrip(": ") if is_told and _is_short(text) and not REMARK_TITLE.fullmatch(text) else ""


def _is_short(text: str) -> bool:
    return len(text.split()) <= _MAX_PART_WORDS and text[-1] != "."


def _strong_part(cells: Sequence[Cell], below: Sequence[Cell], layout: Layout) -> str:
    """What the first cell of a row says where the others are empty, and it is set apart from that of the next row."""
    filled = [cell for cell in cells if cell.text]
    if len(cells) < _PAIR or len(filled) != 1 or filled[0].column:
        return ""
    text = filled[0].text
    is_told = has_words(text) and not text[0].isdigit() and _is_short(text)
    is_apart = is_told and _is_strong(filled[0], layout) and len(below) > 1 and not _is_strong(below[0], layout)
    return text.rstrip(": ") if is_apart else ""


def _is_strong(cell: Cell, layout: Layout) -> bool:
    """Whether all that a cell shows is set apart by its type, or the cell is a header."""
    if is_th(cell):
        return True
    shown = [box for line in layout.within(cell.box) for _, box in line.pieces]
    return bool(shown) and all(any(step.tag in _STRONG for step in climb(box, limit=4, own=True)) for box in shown)


def carried(parts: Sequence[str], rows: Sequence[Sequence[Cell]], layout: Layout) -> list[str]:
    """The part that each row stands in; one that a cell among others names by its type ends at the next such cell."""
    carried: list[str] = []
    part, is_by_type = "", False
    for told, cells in zip(parts, rows, strict=True):
        if told:
            part, is_by_type = told, len(cells) > 1
        elif is_by_type and cells and cells[0].text and not cells[0].column and _is_strong(cells[0], layout):
            part = ""
        carried.append(part)
    return carried


def heads_above(rows: Sequence[Sequence[Cell]], parts: Sequence[str]) -> list[dict[int, str]]:
    """The words at the head of each column above each row, by the cells that stand in the rows themselves."""
    heads: list[dict[int, str]] = []
    above: dict[int, str] = {}
    told_apart: dict[int, str] = {}
    last: Sequence[Cell] = ()
    plain = _plain_headers(rows)
    for number, cells in enumerate(rows):
        heads.append(told_apart)
        if parts[number]:
            continue
        before = above
        if (_heads_columns(cells) and _heads_columns(last)) or 0 < number < plain:
            above = above | _heads(cells, under=above)
        elif len(cells) > 1 or not any(above.values()):
            may_head = not number and not _is_of_period(cells) and not _counts_like_years(cells)
            told = [c for c in cells if is_th(c) or (may_head and (_heads_others(c) or is_letter(c.text)))]
            above = above | _heads(told, under={}) if told else above
        if above is not before:
            told_apart = _told_apart(above)
        last = cells
    return heads


def years_over_numbers(rows: Sequence[Sequence[Cell]], alone: Mapping[int, Collection[int]]) -> frozenset[int]:
    """The columns that a first row of plain cells heads by years, one after another, over the numbers of other rows.

    `alone` has for each row the columns whose cells are a number and nothing else.
    """
    cells = _like_years(rows[0]) if rows else []
    if not cells or not _are_series(rows[0], cells):
        return frozenset()
    columns = frozenset([cell.column for cell in cells])
    is_over_numbers = any(row and len(columns.intersection(found)) >= _PAIR for row, found in alone.items())
    return columns if is_over_numbers else frozenset()


def _like_years(row: Sequence[Cell]) -> list[Cell]:
    """The cells with digits behind the first of a row, where they are two or more and all could be years."""
    cells = [cell for cell in row if cell.column and any(map(str.isdigit, cell.text))]
    return cells if len(cells) >= _PAIR and all(_YEAR.fullmatch(cell.text) for cell in cells) else []


def _are_series(row: Sequence[Cell], cells: Sequence[Cell]) -> bool:
    """Whether numbers like years follow one another as heads do.

    What stands before them, "Key data", is what the table is called, where they are three or one year apart; where it
    counts, as "Students" does, they have to be three with the same step.
    """
    steps = {int(later.text) - int(cell.text) for cell, later in pairwise(cells)}
    if not (0 < min(steps) <= max(steps) <= _WIDEST_STEP or -_WIDEST_STEP <= min(steps) <= max(steps) < 0):
        return False
    called = " ".join([cell.text for cell in row if cell.column < cells[0].column])
    if counts_things(called):
        return len(cells) > _PAIR and len(steps) == 1
    return not called or len(cells) > _PAIR or not steps.isdisjoint((-1, 1))


def _counts_like_years(row: Sequence[Cell]) -> bool:
    """Whether a row has counts that could be years, and what they count before them."""
    cells = _like_years(row)
    return bool(cells and row[0].text) and not is_th(row[0]) and not _are_series(row, cells)


def _is_of_period(cells: Sequence[Cell]) -> bool:
    """Whether a row is headed by its year: the plain cells behind it have that year's numbers."""
    return bool(cells) and is_th(cells[0]) and names_period(cells[0].text)


def _told_apart(heads: dict[int, str]) -> dict[int, str]:
    """The heads of columns, those of changes that are called alike behind the head of what changed: "Total Change".

    Behind one with a number, which may name a period that moves, only where all of them stand behind such.
    """
    if len({*heads.values()}) == len(heads):
        return heads
    alike = {text for text, count in Counter(heads.values()).items() if count > 1 and tells_change(text)}
    if not alike:
        return heads
    beside = {column: heads.get(column - 1, "") for column, text in heads.items() if text in alike}
    still = {c: other for c, other in beside.items() if not any(map(str.isdigit, other))} or beside
    return heads | {c: f"{other} {heads[c]}" for c, other in still.items() if other and other not in alike}


def _plain_headers(rows: Sequence[Sequence[Cell]]) -> int:
    """How many rows of plain cells head the columns: of words alone, each under cells that span several of them.

    The first may be of years ("2023", "2024"), or of header cells above such a row that names nothing itself.
    """
    is_spanned = False
    for number, cells in enumerate(rows):
        told = [cell for cell in cells if cell.column and cell.text]
        is_of_words = bool(told) and all(_is_of_words(cell, may_be_year=not number) for cell in told)
        if not is_of_words or (number and not is_spanned):
            return number
        if number and is_th(rows[0][-1]) and cells[0].text and not cells[0].column:
            return number
        is_spanned = any(cell.width > 1 for cell in told)
    return 0


def _is_of_words(cell: Cell, *, may_be_year: bool) -> bool:
    return _heads_others(cell) and (not cell.text[0].isdigit() or (may_be_year and names_period(cell.text)))


def _heads_columns(cells: Sequence[Cell]) -> bool:
    """Whether a row is of header cells, but for an empty one over the names of the rows."""
    if is_header(cells):
        return True
    if len(cells) <= _PAIR or cells[0].text or cells[0].column:
        return False
    return all(map(is_th, cells[1:])) and any(cell.text for cell in cells[1:])


def is_header(cells: Sequence[Cell]) -> bool:
    return bool(cells) and all(map(is_th, cells))


def _heads(cells: Sequence[Cell], *, under: Mapping[int, str]) -> dict[int, str]:
    """The words at the head of each column that some cells span, behind those of the row they stand `under`.

    A foot repeats the head: what is the same is said once. "Years" over years says nothing of what is counted.
    """
    return {
        column: _behind(under.get(column, ""), cell.text)
        for cell in cells
        if cell.text
        for column in range(cell.column, cell.column + cell.width)
    }


def _behind(above: str, text: str) -> str:
    if not above or above == text or (names_period(text) and YEARS.fullmatch(above)):
        return text
    return f"{above} {text}"
