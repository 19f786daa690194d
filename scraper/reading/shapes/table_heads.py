"""What heads the columns and the rows of a table."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from figures.expressions import expression
from scraper.reading.markup.layout import Box
from scraper.reading.shapes.letter_heads import is_letter
from scraper.reading.stats.stat import has_words

PERIOD = expression(r"(?:[A-Z]\w{0,3}\.?\s)?(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?|[^\W\d]+\s\((?:19|20)\d\d\)")
"""A year, a school year or a term ("WS 2024/25") over a column, or another name of one: "aktuell (2024)"."""

CLASS = expression(r"\d{1,3}\s?(?:[–-]\s?\d{1,3}|\+)")
"""Ages from one to another, or from one on."""

_PAIR = 2
_MAX_PART_WORDS = 8


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


def names_rows(text: str) -> bool:
    """Whether a cell can head a row: by words, a period, or a class of ages."""
    return has_words(text) or PERIOD.fullmatch(text) is not None or CLASS.fullmatch(text) is not None


def _heads_others(cell: Cell) -> bool:
    return not cell.is_amount and names_rows(cell.text)


def corner_of(rows: Sequence[Sequence[Cell]]) -> str:
    """What the first cell of the first row says, where that row is one of headers."""
    first = rows[0] if rows else ()
    is_headers = len(first) > 1 and (is_header(first) or all(map(_heads_others, first)))
    return first[0].text if is_headers and not first[0].column else ""


def parts_of(rows: Sequence[Sequence[Cell]]) -> list[str]:
    """For each row what it says where it is of one cell, which heads those under it; the first is rather a title."""
    parts = [_part(cells) for cells in rows]
    if parts and (sum(map(bool, parts)) < _PAIR or (len(rows) > 1 and is_header(rows[1]))):
        parts[0] = ""
    return parts


def _part(cells: Sequence[Cell]) -> str:
    text = cells[0].text if len(cells) == 1 else ""
    is_told = PERIOD.fullmatch(text) is not None or (has_words(text) and not any(map(str.isdigit, text)))
    return text.rstrip(": ") if is_told and len(text.split()) <= _MAX_PART_WORDS and text[-1] != "." else ""


def carried(parts: Sequence[str]) -> list[str]:
    """The part that each row stands in."""
    carried: list[str] = []
    for part in parts:
        carried.append(part or (carried[-1] if carried else ""))
    return carried


def heads_above(rows: Sequence[Sequence[Cell]], parts: Sequence[str]) -> list[dict[int, str]]:
    """The words at the head of each column above each row, by the cells that stand in the rows themselves."""
    heads: list[dict[int, str]] = []
    above: dict[int, str] = {}
    last: Sequence[Cell] = ()
    for number, (cells, part) in enumerate(zip(rows, parts, strict=True)):
        heads.append(above)
        if part:
            continue
        if is_header(cells) and is_header(last):
            above = above | _heads(cells, under=above)
        elif len(cells) > 1 or not any(above.values()):
            told = [c for c in cells if c.box.tag == "th" or (not number and (_heads_others(c) or is_letter(c.text)))]
            above = above | _heads(told, under={})
        last = cells
    return heads


def is_header(cells: Sequence[Cell]) -> bool:
    return bool(cells) and all(cell.box.tag == "th" for cell in cells)


def _heads(cells: Sequence[Cell], *, under: Mapping[int, str]) -> dict[int, str]:
    """The words at the head of each column that some cells span, behind those of the row they stand `under`."""
    return {
        column: f"{under.get(column, '')} {cell.text}".strip()
        for cell in cells
        if cell.text
        for column in range(cell.column, cell.column + cell.width)
    }
