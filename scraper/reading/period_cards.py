"""Cards that compare periods: some values, as many years, then what they are ("412", "388", "2024", "2023", "Revenue").

The unit may stand once for all, in a line above the cards ("In $ millions"): it goes into the labels.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from scraper.reading.layout import Box, Layout
from scraper.reading.stats import Shape, Stat, climb, has_words, looks_like_year

_FEWEST = 2
_MOST_LINES = 12
_LINES_ABOVE = 6
_UNIT_LINE = re.compile(
    r"(?:figures|amounts|montants|chiffres|(?:alle )?angaben|importi|valores|importes|bedragen|kwoty)?\s?"
    r"(?:in|en|em|w)\s[^\d()]{1,24}",
    re.IGNORECASE,
)


def seat_in_cards(layout: Layout, stats: Sequence[Stat]) -> list[Stat]:
    """The stats, those in such cards labelled with what they are and when, and without the years."""
    years: set[int] = set()
    for card in _cards(stats):
        values = [stat for stat in card if not looks_like_year(stat.match)]
        box = _box(layout, card)
        label = _label(layout, card, box) if box is not None else None
        if box is None or label is None:
            continue
        unit = _unit_above(layout, box)
        for value, year in zip(values, card[len(values) :], strict=True):
            _seat(value, f"{label}, {year.text.strip()}{unit}", box)
            years.add(id(year))
    return [stat for stat in stats if id(stat) not in years]


def _cards(stats: Sequence[Stat]) -> Iterator[list[Stat]]:
    """Runs of numbers alone: two values or more, then as many years."""
    at = 0
    while at < len(stats):
        values = list(takewhile(_is_value, stats[at:]))
        years = list(takewhile(_is_year, stats[at + len(values) : at + 2 * len(values)]))
        if len(values) >= _FEWEST and len(years) == len(values):
            yield [*values, *years]
        at += max(1, len(values) + len(years))


def _is_value(stat: Stat) -> bool:
    return stat.shape is Shape.BARE and not looks_like_year(stat.match)


def _is_year(stat: Stat) -> bool:
    return stat.shape is Shape.BARE and looks_like_year(stat.match)


def _box(layout: Layout, card: Sequence[Stat]) -> Box | None:
    """The smallest element with all numbers of a card and other words; None where it is no small one."""
    first, last = card[0].line.index, card[-1].line.index
    for box in climb(card[0].line.box):
        if box.end - box.first > _MOST_LINES:
            return None
        if box.first <= first and last < box.end and any(has_words(line.text) for line in layout.within(box)):
            return box
    return None


def _label(layout: Layout, card: Sequence[Stat], box: Box) -> str | None:
    """The words under the numbers, or over them."""
    after = [line.text for line in layout.lines[card[-1].end : box.end] if has_words(line.text)]
    before = [line.text for line in layout.lines[box.first : card[0].first] if has_words(line.text)]
    return next(iter(after), None) or next(reversed(before), None)


def _seat(value: Stat, label: str, box: Box) -> None:
    value.own, value.tile, value.group = label, box, box.parent or box
    value.settled = value.over_years = True


def _unit_above(layout: Layout, box: Box) -> str:
    """What all cards are counted in, in brackets, where a line above them says so."""
    above = [line.text.strip("() ") for line in layout.lines[max(0, box.first - _LINES_ABOVE) : box.first]]
    found = next((text for text in reversed(above) if _UNIT_LINE.fullmatch(text)), None)
    return f" ({found})" if found is not None else ""
