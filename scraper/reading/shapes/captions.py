"""Captions that tell the tables under one heading apart: "Bachelor" and "Master", each with its students."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from scraper.reading.markup.layout import Layout, Line
from scraper.reading.markup.text import fold
from scraper.reading.stats.stat import has_words


class Captioned(NamedTuple):
    """The lines of a table, half open, and what its caption says."""

    first: int
    end: int
    caption: str


def captioned_tables(layout: Layout, headings: Sequence[int]) -> list[Captioned]:
    """The tables whose captions say which of several they are; `headings` are the lines that tables stand under.

    Under a heading of its own a table needs no other: what its caption adds there may be its source or its unit.
    """
    if "caption" not in layout.flow.outline.tagged:
        return []
    beside: dict[int, list[Captioned]] = defaultdict(list)
    for line in layout.lines:
        if line.box.tag == "caption" and line.box.parent is not None and _names(line):
            table = line.box.parent
            told = Captioned(first=table.first, end=table.end, caption=fold(line.text))
            beside[bisect_left(headings, line.index)].append(told)
    apart = (tables for tables in beside.values() if 1 < len(tables) == len({table.caption for table in tables}))
    return [table for tables in apart for table in tables]


def _names(caption: Line) -> bool:
    return caption.box.end - caption.box.first == 1 and has_words(caption.text)
