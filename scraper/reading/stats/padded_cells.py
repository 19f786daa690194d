"""Counts that a table writes with two digits, "06" under "33069": the zero fills a place and is no code's."""

from collections.abc import Sequence

from scraper.reading.markup.layout import Box, Layout, Line
from scraper.reading.words.vocabulary import NO_EVENTS

_PLACES = 2
_SEVERAL = 3
"""Digits of a number that no list of items and no code of two digits has."""


def padded_cells(lines: Sequence[Line], layout: Layout) -> frozenset[int]:
    """The indices of lines that are such a cell: their rows begin with what is counted, and others beside them count
    more, in a column without a longer number that begins with a zero.
    """
    padded = [line for line in lines if line.box.tag == "td" and _is_padded(line.text.strip())]
    padded = [line for line in padded if _is_counted(line, layout)]
    if not padded:
        return frozenset()
    columns: dict[tuple[int, int], list[str]] = {}
    for line in lines:
        if line.box.tag == "td" and (place := _place(line)) is not None:
            columns.setdefault(place, []).append(line.text.strip())
    return frozenset(line.index for line in padded if _has_counts(columns.get(_place(line) or (0, 0), ())))


def _is_padded(text: str) -> bool:
    return len(text) == _PLACES and text[0] == "0" != text[1] and text.isdecimal()


def _is_counted(line: Line, layout: Layout) -> bool:
    row = line.box.parent
    first = layout.lines[row.first] if row is not None and row.tag == "tr" else line
    return first.box is not line.box and NO_EVENTS.search(first.text) is not None


def _place(line: Line) -> tuple[int, int] | None:
    """The table part that a cell's row stands in, and which of the row's lines the cell is."""
    row: Box | None = line.box.parent
    above = row.parent if row is not None else None
    return None if row is None or above is None else (id(above), line.index - row.first)


def _has_counts(texts: Sequence[str]) -> bool:
    digits = ["".join(filter(str.isdigit, text)) for text in texts if text[:1].isdigit()]
    longer = [found for found in digits if len(found) >= _SEVERAL]
    return len(longer) > 1 and not any(found[0] == "0" for found in longer)
