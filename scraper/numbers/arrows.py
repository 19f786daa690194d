"""Arrows before a per cent or points, which say whether it is a rise or a fall: "▼ 3 %", "▲ 1.2 pp", "↓ 2 Punkte".

Behind one they fold out or lead on.
"""

import re
from dataclasses import replace
from typing import NamedTuple

from figures.expressions import expression
from scraper.numbers.match import NumberMatch
from scraper.numbers.phrasebook import skip_gap_back

_FALLING = frozenset("▼▽▾↓↘⇩⬇🔻")
_RISING = frozenset("▲△▴↑↗⇧⬆🔺")
ARROWS = _FALLING | _RISING
_SIGNS = ("+", "-", "−", "–")
_OF_CHANGES = ("%", "pp", "pt")
_POINTS = expression(
    r"[\s-]?(?:(?:percent(?:age)? |%-)?points?|(?:Prozent|%-)?punkte?n?|puntos?|punt[io]|pontos?|punkt(?:y|ów)?|"
    r"(?:procent)?punt(?:en)?|(?:procent|prosent)(?:enheter?|poeng|point)|pkt)\b",
    re.IGNORECASE,
)
_AS_A_PICTURE = "\ufe0f"
"""Behind an arrow that is to be shown in colour."""


class Arrow(NamedTuple):
    """Where the arrow of a number starts, and whether that `falls`."""

    start: int
    falls: bool


def read_arrow(text: str, start: int, end: int, unit: str | None) -> Arrow | None:
    """The arrow right before a number from `start` to `end`; None where there is none, or it counts no points."""
    if not start or (unit is not None and unit not in _OF_CHANGES):
        return None
    sign = skip_gap_back(text, start, limit=2)
    if sign and text[sign - 1] == _AS_A_PICTURE:
        sign -= 1
    if sign and text[sign - 1] in ARROWS and (unit is not None or _POINTS.match(text, end) is not None):
        return Arrow(sign - 1, text[sign - 1] in _FALLING)
    return None


def without_arrow(match: NumberMatch) -> NumberMatch:
    """The match without an arrow that is no sign of it."""
    raw = match.raw[1:].lstrip(_AS_A_PICTURE).lstrip()
    value = match.quantity.value
    is_fall = match.raw[0] in _FALLING and raw[:1] not in _SIGNS
    quantity = replace(match.quantity, value=-value) if is_fall and value is not None else match.quantity
    return match._replace(start=match.end - len(raw), raw=raw, quantity=quantity)


def behind_arrow(text: str) -> str:
    """What follows a number, without an arrow that stands right behind it and before no other number."""
    if text[:1] not in ARROWS:
        return text
    rest = text[1:].removeprefix(_AS_A_PICTURE).lstrip()
    return text if rest[:1].isdigit() or rest[:1] in _SIGNS else rest
