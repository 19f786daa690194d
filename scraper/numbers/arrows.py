"""Arrows beside a per cent, which say whether it is a rise or a fall: "▼ 3 %", "3 % ↑"."""

from typing import NamedTuple

from scraper.numbers.phrasebook import skip_gap, skip_gap_back

_FALLING = frozenset("▼▽▾↓↘⇩⬇🔻")
_RISING = frozenset("▲△▴↑↗⇧⬆🔺")
_ARROWS = _FALLING | _RISING
_AS_A_PICTURE = "\ufe0f"
"""Behind an arrow that is to be shown in colour."""


class Arrow(NamedTuple):
    """Where a number with its arrow starts and ends, and whether it `falls`."""

    start: int
    end: int
    falls: bool


def read_arrow(text: str, start: int, end: int) -> Arrow | None:
    """The arrow before a number that stands between two places, else the one behind it; None where there is none.

    One that another number follows is that one's: "3 % ▼ 5 %".
    """
    sign = skip_gap_back(text, start, limit=2)
    if sign and text[sign - 1] == _AS_A_PICTURE:
        sign -= 1
    if sign and text[sign - 1] in _ARROWS:
        return Arrow(sign - 1, end, text[sign - 1] in _FALLING)
    sign = skip_gap(text, end, limit=2)
    if sign >= len(text) or text[sign] not in _ARROWS:
        return None
    behind = sign + 1 + text.startswith(_AS_A_PICTURE, sign + 1)
    following = skip_gap(text, behind)
    return None if text[following : following + 1].isdigit() else Arrow(start, behind, text[sign] in _FALLING)
