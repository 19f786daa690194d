"""Lines that say a number of two years or more: "Students: 2022: 1,204 / 2023: 1,310", "1 204 (2022) 1 310 (2023)"."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from figures.expressions import expression

_YEAR = r"(?P<year>(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?)(?!\d)"
_VALUE = (
    r"(?P<value>(?:[A-Z]{1,3}\s?)?(?:[€$£]\s?)?(?<![\d.,])\d++(?:[.,'’\u00a0\u202f ]\d{3}(?!\d))*+(?:[.,]\d++)?+"
    r"(?:\s?(?:%|[€$£]|[^\W\d_]{1,4}\.?(?:\s?[€$£])?(?!\w)))?)"
)
_FORMS = (
    expression(rf"\b{_YEAR}\s?[:=]\s?{_VALUE}"),
    expression(rf"{_VALUE}\s?[(\[](?:(?:in|en|im)\s)?{_YEAR}[)\]]"),
    expression(rf"{_VALUE}\s(?:in|en|im|nel|em|w|v|i|año|jaar)\s{_YEAR}"),
)
_FEWEST = 2
_MAX_TEXT = 240
_MAX_LABEL_WORDS = 9
_BETWEEN = expression(r"[\s,;/|→>–—·-]*(?:\b(?:and|et|und|en|e|y|i)\b\s)?")
_DATING = expression(
    r"(?:[(\[]|\b(?:in|en|im|nel|em|w|v|i|año|jaar)\s)(?:19|20)\d\d|\b(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\s?[:=]"
)
"""A year as it stands in such a text, before what else makes it one."""


class _Pair(NamedTuple):
    year: str
    value: str
    start: int
    end: int


def dated_values(text: str) -> list[str]:
    """A line for each value of such a text, with what it counts and when before it; none where the text is no such."""
    may_hold_two = text.count("20") + text.count("19") >= _FEWEST and len(text) <= _MAX_TEXT
    if not may_hold_two or len(_DATING.findall(text)) < _FEWEST:
        return []
    for form in _FORMS:
        pairs = [_Pair(found["year"], found["value"].strip(), *found.span()) for found in form.finditer(text)]
        label = _label(text, pairs) if _are_told(text, pairs) else None
        if label is not None:
            return [f"{label}, {pair.year}: {pair.value}" if label else f"{pair.year}: {pair.value}" for pair in pairs]
    return []


def _are_told(text: str, pairs: Sequence[_Pair]) -> bool:
    """Whether there are two values or more, of as many years, and no words between them."""
    if len(pairs) < _FEWEST or len({pair.year for pair in pairs}) < len(pairs):
        return False
    return all(_BETWEEN.fullmatch(text, one.end, two.start) is not None for one, two in pairwise(pairs))


def _label(text: str, pairs: Sequence[_Pair]) -> str | None:
    """The words before the values, or those behind them; None where both say something, or too much."""
    before, behind = text[: pairs[0].start].strip(" :–—-("), text[pairs[-1].end :].strip(" .,;:)")
    label = before or behind
    is_told = not (before and behind) and not any(map(str.isdigit, label))
    return label if is_told and len(label.split()) <= _MAX_LABEL_WORDS else None
