"""Captions that tell the tables under one heading apart: "Bachelor" and "Master", each with its students."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from figures.expressions import expression
from scraper.reading.markup.layout import Layout
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
        if line.box.tag == "caption" and line.box.parent is not None and line.box.end - line.box.first == 1:
            table = line.box.parent
            told = Captioned(first=table.first, end=table.end, caption=fold(line.text))
            beside[bisect_left(headings, line.index)].append(told)
    return [table for tables in beside.values() if _are_parts([table.caption for table in tables]) for table in tables]


def _are_parts(captions: Sequence[str]) -> bool:
    """Whether the captions under one heading tell its parts: each has a name of its own."""
    return 1 < len(captions) == len(set(captions)) and all(map(_names, captions))


def _names(caption: str) -> bool:
    return (
        has_words(caption)
        and len(caption.split()) <= _MOST_WORDS
        and not (_NO_PART.match(caption) or UNIT_LINE.fullmatch(caption) or REMARK_TITLE.fullmatch(caption))
    )
