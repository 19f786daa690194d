"""Arrows before a per cent, which say whether it is a rise or a fall: "▼ 3 %". Behind one they fold out or lead on."""

from dataclasses import replace
from typing import NamedTuple

from scraper.numbers.match import NumberMatch
from scraper.numbers.phrasebook import skip_gap_back

_FALLING = frozenset("▼▽▾↓↘⇩⬇🔻")
_RISING = frozenset("▲△▴↑↗⇧⬆🔺")
ARROWS = _FALLING | _RISING
_SIGNS = ("+", "-", "−", "–")
_AS_A_PICTURE = "\ufe0f"
"""Behind an arrow that is to be shown in colour."""


class Arrow(NamedTuple):
    """Where the arrow of a number starts, and whether that `falls`."""

    start: int
    falls: bool


def read_arrow(text: str, start: int) -> Arrow | None:
    """The arrow right before a number that starts at a place; None where there is none."""
    sign = skip_gap_back(text, start, limit=2)
    if sign and text[sign - 1] == _AS_A_PICTURE:
        sign -= 1
    if sign and text[sign - 1] in ARROWS:
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
