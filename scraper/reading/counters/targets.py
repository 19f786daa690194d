"""Which element of a counter shows its number."""

from collections.abc import Sequence
from itertools import islice

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from scraper.reading.counters.digit_columns import is_leaf, is_ribbon
from scraper.reading.markup.text import fold

_MAX_ELEMENTS = 60
_TAGS = frozenset({"span", "div", "p", "strong", "b", "em", "i", "h2", "h3", "h4"})
_WORD = expression(r"[^\W\d_]{2}")
_NUMBER_ALONE = expression(r"\W*\d[\d., ]*\W*")


def showing(counter: LexborNode) -> LexborNode | None:
    """The element that shows the number: the one with the attribute, or the first empty or numeric one inside it."""
    if is_leaf(counter) or is_ribbon(counter):
        return counter
    inner = list(islice(counter.traverse(), 1, _MAX_ELEMENTS + 2))
    if len(inner) > _MAX_ELEMENTS:
        return None
    leaves = [node for node in inner if node.tag in _TAGS and is_leaf(node)]
    if _WORD.search(counter.text()) is not None:
        return _first(leaves)
    return counter if _have_a_digit_each(leaves) else _first(leaves) or counter


def led_by_number(counter: LexborNode) -> LexborNode | None:
    """The first element in one that shows text, where that begins with a digit: "6.4m", its sign in an attribute."""
    inner = islice(counter.traverse(), 1, _MAX_ELEMENTS + 2)
    shown = next((node for node in inner if node.tag in _TAGS and is_leaf(node) and node.text().strip()), None)
    return shown if shown is not None and shown.text().lstrip()[:1].isdecimal() else None


def _first(leaves: Sequence[LexborNode]) -> LexborNode | None:
    numeric = (node for node in leaves if _NUMBER_ALONE.fullmatch(fold(node.text())) is not None)
    return next(numeric, None) or next((node for node in leaves if not node.text().strip()), None)


def _have_a_digit_each(leaves: Sequence[LexborNode]) -> bool:
    """Whether several elements show a number together."""
    shown = [text for node in leaves if (text := node.text().strip())]
    digits = [text for text in shown if text.isdecimal()]
    return len(digits) > 1 and all(len(digit) == 1 for digit in digits)
