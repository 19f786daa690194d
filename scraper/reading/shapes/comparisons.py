"""What a label ends with that its number is compared with: "students +3 % vs 2023", "Apprentis (2023 : 18 000)".

It is another number the next year, and says nothing of what is counted.
"""

import re

from figures.expressions import expression
from scraper.reading.words.comparison_words import COMPARISON
from scraper.reading.words.earlier_words import earlier_tail

_DIGIT = expression(r"\d")
_CHANGE = expression(r"[\s,;(\[]+[+\-−–±▲▼↑↓↗↘]\s?\d[\d.,]*\s?%?")
_BARE_CHANGE = expression(r"(?<!\bbac)\s[+▲▼↑↓]\s?\d[\d.,]*\Z", re.IGNORECASE)
"""At the end of a label: "teachers +12", but not the years of "niveau bac +5"."""

_BESIDE = " .,;:()[]"
_AROUND = " ,;:(–—-[|/"


def without_comparison(label: str) -> str:
    """The label without a change or what its number was at its end."""
    if _DIGIT.search(label) is None:
        return label
    for change in _CHANGE.finditer(label):
        rest = label[change.end() :].strip(_BESIDE)
        if (rest or "%" in change.group() or label.endswith(")")) and COMPARISON.fullmatch(rest) is not None:
            return label[: change.start()].rstrip(_AROUND) or label
    if (bare := _BARE_CHANGE.search(label)) is not None:
        return label[: bare.start()].rstrip(_AROUND) or label
    return label[: earlier_tail(label)].rstrip(_AROUND) or label
