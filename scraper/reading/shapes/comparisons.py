"""What a label ends with that its number is compared with: "students +3 % vs 2023", "Apprentis (2023 : 18 000)".

It is another number the next year, and says nothing of what is counted.
"""

import re

from figures.expressions import expression
from scraper.reading.words.comparison_words import COMPARISON
from scraper.reading.words.earlier import earlier_tail

_DIGIT = expression(r"\d")
_SIGNS = "+-−–±▲▼↑↓↗↘"
_CHANGE = expression(r"(?:(?<!\d)\s|[,;(\[])[\s,;(\[]*[+\-−–±▲▼↑↓↗↘]\s?\d[\d.,]*\s?%?")
"""A number with a sign that nothing but white space would join to one before it: "3 – 6" are ages."""

_BARE_CHANGE = expression(r"\s[+▲▼↑↓]\s?\d[\d.,]*\Z")
"""At the end of a label: "teachers +12"."""

_FROM_ON = expression(
    r"\b(?:bac|niveau|level|licence|master|bachelor|de|of|von|di|van|over|aged?|ages?|population|"
    r"seniors?|séniors?|adultes?|adults?|ados?|adolescents?|enfants?|jeunes?|retraités?|personnes|people|pensioners?|"
    r"children|teens?|kids|senioren|erwachsene|jugendliche|kinder|generation|mayores|adultos?|jóvenes|población|"
    r"jubilados|anziani|adulti|giovani|ouderen|volwassenen|jongeren|idosos|população|jovens|seniorzy|dorośli|osoby|"
    r"rodzina)[\s(]*\Z",
    re.IGNORECASE,
)
"""Before years from which on somebody is meant, or a diploma: "niveau bac +5", "Seniors (+65)"."""

_LONGEST = 400
_BESIDE = " .,;:()[]"
_AROUND = " ,;:(–—-[|/"


def without_comparison(label: str) -> str:
    """The label without a change or what its number was at its end."""
    if len(label) > _LONGEST or _DIGIT.search(label) is None:
        return label
    is_signed = any(sign in label for sign in _SIGNS)
    for change in _CHANGE.finditer(label) if is_signed else ():
        rest = label[change.end() :].strip(_BESIDE)
        is_share = "%" in change.group()
        if (rest or is_share or _is_closed(label, change)) and COMPARISON.fullmatch(rest) is not None:
            return _head(label, change.start())
    bare = _BARE_CHANGE.search(label) if is_signed else None
    if bare is not None and _FROM_ON.search(label, 0, bare.start()) is None:
        return _head(label, bare.start())
    return _head(label, earlier_tail(label))


def _is_closed(label: str, change: re.Match[str]) -> bool:
    """Whether brackets around a change and nothing else end a label."""
    return label.endswith(")") and _FROM_ON.search(label, 0, change.start()) is None


def _head(label: str, end: int) -> str:
    """The label up to a place; the whole of it where that would part a bracket, or leave nothing."""
    head = label[:end].rstrip(_AROUND)
    return head if head and head.count("(") <= head.count(")") else label
