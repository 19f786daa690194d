"""Rows of bars that ages, ordinals or codes head, each with a number alone: "18–25", "210"; "6e", "84"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from figures.expressions import expression
from scraper.reading.markup.layout import Box
from scraper.reading.shapes.code_heads import is_code
from scraper.reading.stats.stat import Shape, Stat, climb

_AGES = expression(r"\d{1,2}\s?[–-]\s?\d{1,3}|\d{2}\s?\+|[<>≤≥]\s?\d{1,3}")
_LONGEST = 9
_FEWEST_ROWS = 2
_LINES = 2
_MAX_DEPTH = 4

_Row = tuple[Box, Stat, Stat]
"""A row, its head and its number."""


def seat_coded_rows(stats: Sequence[Stat]) -> list[Stat]:
    """The stats, those in such rows labelled with what heads their row, and without the heads."""
    if sum(_is_head(stat) for stat in stats) < _FEWEST_ROWS:
        return list(stats)
    beside: dict[tuple[int, str, str], list[_Row]] = defaultdict(list)
    for row in _rows(stats):
        box = row[0]
        beside[id(box.parent), box.tag, box.names].append(row)
    heads: set[int] = set()
    for rows in beside.values():
        if len(rows) >= _FEWEST_ROWS and len({head.text for _, head, _ in rows}) == len(rows):
            for row in rows:
                _seat(*row)
                heads.add(id(row[1]))
    return [stat for stat in stats if id(stat) not in heads]


def _seat(row: Box, head: Stat, value: Stat) -> None:
    value.before, value.own, value.settled = (head.line,), head.text.strip(), True
    value.tile, value.group = row, row.parent or row


def _rows(stats: Sequence[Stat]) -> Iterator[_Row]:
    """The rows of two lines that a head and a number fill."""
    for one, two in pairwise(stats):
        is_pair = two.shape is Shape.BARE and not two.settled and not two.own and two.first == one.end
        if not is_pair or not _is_head(one) or _is_head(two):
            continue
        row = next((box for box in climb(one.line.box, limit=_MAX_DEPTH) if box.end - box.first > 1), None)
        if row is not None and row.first == one.first and row.end - row.first == _LINES:
            yield row, one, two


def _is_head(stat: Stat) -> bool:
    """Whether a line is but ages, an ordinal or a code."""
    text = stat.text.strip()
    if len(text) > _LONGEST or stat.shape is not Shape.BARE or stat.own or stat.settled:
        return False
    return not text.isdecimal() and (_AGES.fullmatch(text) is not None or is_code(text))
