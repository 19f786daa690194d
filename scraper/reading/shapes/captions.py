"""Captions that tell the tables under one heading apart: "Bachelor" and "Master", each with its students."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from figures.expressions import expression
from scraper.reading.markup.layout import Layout, Line
from scraper.reading.markup.text import fold
from scraper.reading.stats.stat import has_words
from scraper.reading.words.remark_words import REMARK_TITLE, UNIT_LINE

_MOST_WORDS = 8
_NO_PART = expression(
    r"\(|(?:hover|click|tap|scroll)\b|(?:data|daten|données|datos|dati)(?:\s?[:(\d]|\s(?:from|by|of|as|in|for|aus|von|vom|zu|"
    r"de|du|des|en|del|dal|al|di)\b|\s?\Z)|"
    r"(?:sources?|quellen?|fuentes?|fonti|fontes?|bron(?:nen)?|źródł[oa]|källa|kilder?|lähde|zdroj|forrás|sursa|πηγή|"
    r"kaynak)\b|(?:tables?|tableau|tabelle|tabla|tabella|tabela|tabel|tabell|taulukko|tabulka|táblázat)\s?\w{0,4}\W*\Z|"
    r"\(?(?:(?:in|en|em|w|i|v)\s)?(?:[%‰€$£]|(?:prozent|percent|per cent|pourcent|porcent|percentual|procent|"
    r"[tkm]?€|euros?|eur)\b|(?:mio|mill|mld|mrd|tsd|tausend|thousand|milliers|miles|migliaia|milhares)\b"
    r"(?=\W*\Z|\.|\s(?:de|d['’]|di|of|€|\$|£|euros?|eur)))|.*[.!?…:]\s?\Z",
    re.IGNORECASE,
)
"""What captions say that name no part of what a heading tells: a source, a number, a unit, a sentence."""


_YEARS = expression(r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d))?")


class Captioned(NamedTuple):
    """The lines of a table or of a group, half open, and what its caption says."""

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
        if line.box.tag == "caption" and line.box.parent is not None and line.box.end - line.box.first == 1:
            table = line.box.parent
            told = Captioned(first=table.first, end=table.end, caption=fold(line.text))
            beside[bisect_left(headings, line.index)].append(told)
    return [table for tables in beside.values() if _are_parts([table.caption for table in tables]) for table in tables]


def dated_groups(layout: Layout) -> list[Captioned]:
    """The groups of lines, two or more, of which a figure's caption says nothing but the year: "2023", "2022".

    It is of what stands beside it in the figure, of what follows in the element around where it stands there alone.
    """
    if "figcaption" not in layout.flow.outline.tagged:
        return []
    captions = [line for line in layout.lines if line.box.tag == "figcaption" and _YEARS.fullmatch(line.text)]
    found = [_dated_group(layout, line, below) for line, below in zip(captions, (*captions, None)[1:], strict=True)]
    groups = [group for group in found if group is not None]
    return groups if len({group.caption for group in groups}) > 1 else []


def _dated_group(layout: Layout, caption: Line, below: Line | None) -> Captioned | None:
    """What a caption is of, up to the figure of the one `below` and the next heading; None where that has no number."""
    figure = caption.box.parent
    if figure is None:
        return None
    around = figure if figure.end - figure.first > 1 else figure.parent or figure
    end = around.end if below is None else min(around.end, (below.box.parent or below.box).first)
    end = next((line.index for line in layout.lines[caption.index : end] if line.is_heading), end)
    others = (line for line in layout.lines[figure.first : end] if line.index != caption.index)
    is_told = any(map(layout.has_digit, others))
    return Captioned(first=figure.first, end=end, caption=caption.text) if is_told else None


def _are_parts(captions: Sequence[str]) -> bool:
    """Whether the captions under one heading tell its parts: each has a name of its own."""
    return 1 < len(captions) == len(set(captions)) and all(map(_names, captions))


def _names(caption: str) -> bool:
    return (
        has_words(caption)
        and len(caption.split()) <= _MOST_WORDS
        and not (_NO_PART.match(caption) or UNIT_LINE.fullmatch(caption) or REMARK_TITLE.fullmatch(caption))
    )
