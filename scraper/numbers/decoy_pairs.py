"""Numbers that are parts of what some say together: the sides of a thing, "17 × 13,5 m", "1-on-1", terms of a sum."""

import re

from figures.expressions import expression
from scraper.numbers.decoy import Decoy, Place

_SIGNS = "×✕xX"
_SIGNS_OF_SIDES = frozenset(_SIGNS)
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

_APOSTROPHES = frozenset("'’‘´`")
_SHORT_YEARS = expression(r"(?<!\w)['’‘´`]\d\d\s?[-‑–—/]\s?['’‘´`]\d\d(?![\d%])")
"""Two years without their centuries: "'23-'24"."""

_CENTURIES = ("19", "20")
_DIGITS_OF_A_YEAR = 4
_YEAR = r"((?:19|20)\d\d)"
_YEARS = (
    r"years|ann[ée]es|jahren|años|anos|anni|jaren|lat|latach|lata|lety|letech|åren|årene|vuosien|vuosina|anii|anilor|anys|"
    r"godina|godinama|godine|годы|годах|годов|роки|роках|років|години|годините|έτη|ετών|rokmi|rokoch|metų|metais|"
    r"aastate|aastatel|gadu|gados"
)
_YEARS_BEHIND = (
    r"годами|годы|годах|гг|роками|роки|роках|рр|години|yılları|yıllarında|urteen|urteetan|között|metais|metų|gados|"
    r"aastatel|aastate|godine|vuosina|vuosien|rokmi"
)
_AND = r"(?:and|to|et|à|und|bis|y|e|a|en|tot|i|do|och|till|og|til|ja|și|la|és|και|ve|ile|и|по|та|і|й|do|ir|ni|un|eta)"
_TWO_YEARS = expression(
    rf"(?<!\d\s)\b(?:{_YEARS})\s(?:de\s)?{_YEAR}\s{_AND}\s{_YEAR}(?![\w%])|\b{_YEAR}\s{_AND}\s{_YEAR}\s(?:{_YEARS_BEHIND})\b",
    re.IGNORECASE,
)
"""Two years beside the word for several: "entre els anys 2000 i 2007"; one round number behind it counts as soon."""


def half(place: Place) -> Decoy | None:
    """A number that is half of a measure of two sides, or of how many meet how many: no figure without the other."""
    text, start, end = place.text, place.start, place.end
    if text[start - 1 : start] in _APOSTROPHES and _is_short_year(place):
        return Decoy.YEAR
    if place.digits[:2] in _CENTURIES and end - start == _DIGITS_OF_A_YEAR and _is_one_of_years(place):
        return Decoy.YEAR
    near = text[max(0, start - _FURTHEST) : end + _FURTHEST]
    if not _SIGNS_OF_SIDES.isdisjoint(near):
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


def _is_short_year(place: Place) -> bool:
    """Whether a number is one of two years that stand behind apostrophes."""
    years = _SHORT_YEARS.finditer(place.text, max(0, place.start - _LONGEST), place.end + _LONGEST)
    return any(found.start() < place.start < found.end() for found in years)


def _is_one_of_years(place: Place) -> bool:
    around = _TWO_YEARS.finditer(place.text, max(0, place.start - _FURTHEST), place.end + _FURTHEST)
    return any(place.start in (found.start(group) for group in range(1, 5)) for found in around)


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
    if _SIGNS_OF_SIDES.isdisjoint(text):
        return 0
    return sum(3 if one[4] else 2 for one in _SIDES.finditer(text) if _are_sides(one))
