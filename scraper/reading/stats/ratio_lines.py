"""Lines that are one to so many where words say so: "1:14", "1 pour 14", "1 to 14"."""

from figures.expressions import expression
from scraper.numbers import may_be_one_to, may_be_range, speaks_of_ratios, speaks_of_scores
from scraper.reading.markup.layout import Line
from scraper.reading.stats.stat import climb
from scraper.reading.words.vocabulary import DURATION

_TO_ONE = expression(r"(?:.*\D)?1\s?[:∶]\s?\d{1,3}(?:[.,]\d{1,2})?")
_MAX_AROUND = 400
_HIGHEST = 3


def is_ratio(line: Line) -> bool:
    """Whether a line ends like "1:14", or is "1 pour 14", in a small element that speaks of ratios.

    Words that join ranges too, as in "1 to 14", need a label of their own that does: "1 to 3" beside a ratio is none.
    """
    if may_be_range(line.text):
        words = _own_words(line)
        return speaks_of_ratios(words) and DURATION.match(words) is None
    if _TO_ONE.fullmatch(line.text) is None and not may_be_one_to(line.text):
        return False
    for box in climb(line.box, limit=_HIGHEST):
        text = box.node.text(separator=" ")
        if len(text) > _MAX_AROUND:
            return False
        if speaks_of_ratios(text):
            return True
    return False


def tells_score(line: Line) -> bool:
    """Whether the words beside a line say that it counts points: `45/50`, "points"."""
    return speaks_of_scores(_own_words(line), line.text)


def _own_words(line: Line) -> str:
    """What stands beside a line in the innermost element with more than it, or heads its cell; nothing amid others."""
    if line.box.tag in ("dd", "td"):
        return _head(line)
    for box in climb(line.box, limit=_HIGHEST, own=True):
        words = box.node.text(separator=" ").replace(line.text, " ", 1).strip()
        if words:
            return "" if len(words) > _MAX_AROUND or any(map(str.isdecimal, words)) else words
    return ""


def _head(line: Line) -> str:
    """The first cell of a row, or the term before a description."""
    node = line.box.node
    if line.box.tag == "td":
        first = next(node.parent.iter(), None) if node.parent is not None else None
        return first.text() if first is not None else ""
    step = node.prev
    while step is not None and step.tag != "dt":
        step = step.prev
    return step.text() if step is not None else ""
