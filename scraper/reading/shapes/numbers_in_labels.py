"""Numbers that are part of another figure's label."""

import re
from collections.abc import Sequence

from figures.expressions import expression
from scraper.numbers import Problem
from scraper.reading.markup.layout import Box, Layout, Line
from scraper.reading.shapes.changes_beside import is_change
from scraper.reading.shapes.code_heads import is_code
from scraper.reading.stats.stat import Shape, Stat, climb, has_words, looks_like_year
from scraper.reading.words.earlier_words import earlier_tail


def without_numbers_of_labels(stats: Sequence[Stat], layout: Layout) -> list[Stat]:
    """The stats without those that are part of the label of a number alone: "540", "students from K to 12"."""
    kept: list[Stat] = []
    for place, stat in enumerate(stats):
        above = kept[-1] if kept else None
        if above is not None and stat.shape is Shape.BARE and _is_label_over(above, stat):
            kept.pop()
        near = stats[max(0, place - _NEAR) : place + _NEAR]
        if above is None or not _is_alone(above) or not _is_of_label(above, stat, near, layout):
            kept.append(stat)
    return kept


def _is_of_label(above: Stat, stat: Stat, near: Sequence[Stat], layout: Layout) -> bool:
    """Whether a line with a number is the label of the number above it, or its last line, as `near` stats tell."""
    return _is_label_of(above, stat, layout) or _is_last_of_a_tile(above, stat, near, layout)


_LINES_OF_A_TILE = 3
_NEAR = 8
"""How many stats before and behind one are asked whether they are its tile's brothers."""


def _is_last_of_a_tile(above: Stat, stat: Stat, near: Sequence[Stat], layout: Layout) -> bool:
    """Whether a line with a number is the last of a number's tile, "21", "Members", "9 farms + 12 shops": it adds up to
    that number, and a tile beside it is made alike and has words without a number there. Other lines are figures of
    their own: "1,200", "employees", "45 % women".
    """
    if not _adds_up(stat.line.text, above.match.quantity.value):
        return False
    if stat.first != above.first + _LINES_OF_A_TILE - 1 or stat.shape is Shape.BARE or is_change(stat):
        return False
    tile = _tile_of(above)
    if tile is None or not has_words(layout.lines[above.end].text) or ":" in stat.own:
        return False
    return any(_is_told_alike(other, tile, layout) for other in near if other is not above)


_WHOLE = expression(r"\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+|\d+")


def _adds_up(text: str, total: object) -> bool:
    """Whether a line adds counts up to a number: "9 farms + 12 shops"."""
    if "+" not in text:
        return False
    parts = [int("".join(filter(str.isdecimal, found))) for found in _WHOLE.findall(text)]
    return len(parts) > 1 and sum(parts) == total


def _is_told_alike(stat: Stat, tile: Box, layout: Layout) -> bool:
    """Whether a stat's tile stands beside another one, with its number alone over two lines of words alone."""
    own = _tile_of(stat) if stat.shape is Shape.BARE else None
    if own is None or own.parent is not tile.parent:
        return False
    worded = layout.lines[stat.end : own.end]
    if not all(has_words(line.text) and not layout.has_digit(line) for line in worded):
        return False
    return all(map(_are_made_alike, layout.within(own), layout.within(tile)))


def _are_made_alike(one: Line, other: Line) -> bool:
    return one.box.tag == other.box.tag and one.box.names == other.box.names


def _tile_of(stat: Stat) -> Box | None:
    """The element that holds a stat's line first and two others."""
    boxes = climb(stat.line.box, limit=3, own=True)
    return next((box for box in boxes if (box.first, box.end) == (stat.first, stat.first + _LINES_OF_A_TILE)), None)


_OUT_OF = expression(r"(?:in|out of|sur|su|von|de cada|em cada|em|op|na|z|av|af|på)\s\d{1,4}", re.IGNORECASE)


def _is_alone(stat: Stat) -> bool:
    """Whether a line shows a number alone, or with what it is out of: "1 in 4"."""
    return stat.shape is Shape.BARE or _OUT_OF.fullmatch(stat.own) is not None


_CHANGING = "(+−±▲▼↑↓"
_CHANGE = expression(r"[(+\-−–±↑↓▲▼]")


def _is_label_over(stat: Stat, below: Stat) -> bool:
    """Whether a line of words and a number is the label of the number alone below it: "Under 16", "18 %"."""
    if stat.line.box.tag == "dt" and is_code(stat.text.strip()):
        return below.line.box.tag == "dd" and below.first == stat.end
    is_worded = has_words(stat.text) and (not stat.has_own_element() or _ends_with_change(stat))
    is_known = stat.match.problem is not Problem.UNKNOWN_SUFFIX
    if not (is_worded and is_known) or looks_like_year(below.match) or _CHANGE.match(below.text.strip()):
        return False
    if below.first == stat.end and stat.shape is Shape.TRAILING and _tells_of_another_time(stat):
        return True
    if stat.line.box.tag == "dt":
        return below.line.box.tag == "dd" and below.first == stat.end
    return stat.line.box is not below.line.box and _are_a_tile(stat, below)


def _ends_with_change(stat: Stat) -> bool:
    """Whether words have a change behind them: "students", "+150"."""
    return stat.shape is Shape.TRAILING and stat.match.raw.lstrip()[:1] in _CHANGING


def _tells_of_another_time(stat: Stat) -> bool:
    """Whether the number is what the words before it were: "Apprentis (2023 : 18 000)"."""
    return "(" in stat.own and earlier_tail(stat.text) <= stat.text.rfind("(") + 1


def _is_label_of(above: Stat, stat: Stat, layout: Layout) -> bool:
    """Whether a line with a number is the label of the number right above it."""
    if stat.shape is Shape.BARE and not stat.own and stat.match.number_start == stat.match.start:
        return False
    if stat.has_own_element() or any(has_words(line.text) for line in layout.lines[above.end : stat.first]):
        return False
    if stat.shape is Shape.TRAILING:
        before = stat.text[: stat.match.start].rstrip()
        return before.count("(") > before.count(")") or not before.endswith((":", "："))
    is_worded = stat.shape is Shape.LEADING and len(stat.own.split()) > 1
    return (is_worded or _begins_like_a_qualifier(stat)) and _are_a_tile(above, stat) and not is_change(stat)


def _begins_like_a_qualifier(stat: Stat) -> bool:
    """Whether a line's number is one as labels of ages have it: "Over 65", "18–25 years"."""
    quantity, match = stat.match.quantity, stat.match
    is_led = has_words(stat.text[match.start : match.number_start])
    return quantity.unit is None and (is_led or (quantity.upper is not None and bool(stat.own)))


def _are_a_tile(above: Stat, stat: Stat) -> bool:
    """Whether an element holds the two lines and no other."""
    for box in climb(above.line.box, limit=3, own=True):
        if box.first <= stat.line.index < box.end:
            return box.end - box.first == stat.line.index - above.line.index + 1
    return False
