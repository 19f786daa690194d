"""How a number is set apart by its type: bold, large, in a heading."""

from collections.abc import Sequence

from figures.expressions import expression
from scraper.reading.markup.layout import Box
from scraper.reading.stats.stat import Stat
from scraper.reading.words.element_names import BIG_TYPE

_MAX_TIGHT_LINES = 8
_EMPHATIC_TAGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "em", "big", "dt", "dd", "mark"})
_FONT_SIZE = expression(r"font-size:\s*(\d+(?:\.\d+)?)(px|rem|em|pt)")


def is_emphasised(stat: Stat, boxes: Sequence[Box]) -> bool:
    """Whether the elements around a number set it in bold, in a heading or in large type, and hold little else."""
    for box in boxes[:3]:
        if box.tag in _EMPHATIC_TAGS:
            return _holds_little_else(box, stat)
        if not box.attributes:
            continue
        if BIG_TYPE.are(box.names) or _is_large_type(box.attributes.get("style") or ""):
            return _holds_little_else(box, stat)
    return False


def _holds_little_else(box: Box, stat: Stat) -> bool:
    return box.end - box.first <= _MAX_TIGHT_LINES and len(box.node.text()) <= len(stat.match.raw) + 60


def _is_large_type(style: str) -> bool:
    found = _FONT_SIZE.search(style) if style else None
    return found is not None and float(found[1]) >= {"px": 22, "pt": 18}.get(found[2], 1.5)
