"""Numbers that are parts of what some say together: the sides of a thing, "17 × 13,5 m", "1-on-1", terms of a sum."""

import re

from figures.expressions import expression
from scraper.numbers.decoy import Decoy, Place

_SIGNS = "×✕xX"
_UNIT = r"(?:[ck]?m|mm|ft)"
_BY = rf"\s?[{_SIGNS}]\s?"
_SIDES = expression(
    rf"(\d{{1,4}}(?:[.,]\d{{1,2}})?)(?:\s?({_UNIT}))?{_BY}"
    rf"(\d{{1,4}}(?:[.,]\d{{1,2}})?)(?:\s?{_UNIT})?({_BY}\d{{1,4}}(?:[.,]\d{{1,2}})?)?\s?({_UNIT})(?!\w)"
)
_FURTHEST = 30
_SHORTEST, _LONGER = 5, 3
"""The least side in metres and how many times as long the other is, of one thing: "2 x 50 m" are several of it."""

_IN_NUMBERS = frozenset("0123456789.,")

BETWEEN_ONES = frozenset(("on", "op"))
"""Between the two of "1 on 1"; "1 to 1" and "1 à 1" are as soon a ratio."""
_ONE_ON_ONE = expression(r"1(?:\s(?:on|op)\s|[-‑](?:on|op|a)[-‑])1(?![\d.,:/%]\d|\d|%)")
_LONGEST = 10
_TERMS = expression(r"\d[\d.,]*(?:(?:\s\+\s|\+)\d[\d.,]*){2,}")
"""A sum of three says how a total came about: "118 + 132 + 256 in three camps"."""


def half(place: Place) -> Decoy | None:
    """A number that is half of a measure of two sides, or of how many meet how many: no figure without the other."""
    text, start, end = place.text, place.start, place.end
    near = text[max(0, start - _FURTHEST) : end + _FURTHEST]
    if any(sign in near for sign in _SIGNS):
        sides = _SIDES.finditer(text, max(0, start - _FURTHEST), end + _FURTHEST)
        if any(one.start() <= start < one.end() and _are_sides(one) for one in sides):
            return Decoy.CODE
    if near.count("+") > 1:
        terms = _TERMS.finditer(text, max(0, start - _FURTHEST), end + _FURTHEST)
        if any(one.start() <= start < one.end() for one in terms):
            return Decoy.CODE
    if place.digits != "1" or "ratio" in text.lower():
        return None
    ones = _ONE_ON_ONE.finditer(text, max(0, start - _LONGEST), end + _LONGEST)
    return Decoy.CODE if any(one.start() <= start < one.end() for one in ones) else None


def _are_sides(found: re.Match[str]) -> bool:
    """Whether two lengths are of one thing: each has its unit, or a third follows, or they are alike in size."""
    if found.string[max(0, found.start() - 1) : found.start()] in _IN_NUMBERS:
        return False
    if found[2] or found[4] or found[5] in ("cm", "mm"):
        return True
    lesser, greater = sorted((float(found[1].replace(",", ".")), float(found[3].replace(",", "."))))
    return lesser >= _SHORTEST and greater <= lesser * _LONGER


def sides_in(text: str) -> int:
    """How many numbers of a text are sides of a thing: "The hall of 20 x 30 m"."""
    if not any(sign in text for sign in _SIGNS):
        return 0
    return sum(3 if one[4] else 2 for one in _SIDES.finditer(text) if _are_sides(one))
