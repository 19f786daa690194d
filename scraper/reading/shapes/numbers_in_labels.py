"""Numbers that are part of another figure's label."""

import re
from collections.abc import Sequence

from figures.expressions import expression
from scraper.numbers import Problem
from scraper.reading.markup.layout import Layout
from scraper.reading.shapes.changes_beside import is_change
from scraper.reading.shapes.code_heads import is_code
from scraper.reading.stats.stat import Shape, Stat, climb, has_words, looks_like_year
from scraper.reading.words.earlier import earlier_tail


def without_numbers_of_labels(stats: Sequence[Stat], layout: Layout) -> list[Stat]:
    """The stats without those that are part of the label of a number alone: "540", "students from K to 12"."""
    kept: list[Stat] = []
    for stat in stats:
        above = kept[-1] if kept else None
        if above is not None and stat.shape is Shape.BARE and _is_label_over(above, stat):
            kept.pop()
        if above is None or not _is_alone(above) or not _is_label_of(above, stat, layout):
            kept.append(stat)
    return kept


_DIGITS = frozenset("0123456789")
_OUT_OF = expression(r"(?:in|out of|sur|su|von|de cada|em cada|em|op|na|z|av|af|på)\s\d{1,4}", re.IGNORECASE)


def _is_alone(stat: Stat) -> bool:
    """Whether a line shows a number alone, or with what it is out of: "1 in 4"."""
    if stat.shape is Shape.BARE:
        return True
    own = stat.own
    return own[-1:] in _DIGITS and _OUT_OF.fullmatch(own) is not None


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
    is_cell = stat.line.box.tag == "td"  # which words head a row, and which stand over one, is told by the whole table
    return not is_cell and stat.line.box is not below.line.box and _are_a_tile(stat, below)


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
        if _ends_item(above, stat):
            return False
        before = stat.text[: stat.match.start].rstrip()
        return before.count("(") > before.count(")") or not before.endswith((":", "："))
    is_worded = stat.shape is Shape.LEADING and len(stat.own.split()) > 1
    return (is_worded or _begins_like_a_qualifier(stat)) and _are_a_tile(above, stat) and not is_change(stat)


_ITEMS = frozenset(("td", "th", "li", "dd"))


def _ends_item(above: Stat, stat: Stat) -> bool:
    """Whether a number ends a table or a list, and a line stands behind that in no such item."""
    item = next((step.tag for step in climb(above.line.box, limit=3, own=True) if step.tag in _ITEMS), None)
    return item is not None and all(step.tag != item for step in climb(stat.line.box, limit=3, own=True))


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
