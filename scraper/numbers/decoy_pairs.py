"""Numbers that are halves of what two of them say together: the sides of a thing, "17 × 13,5 m", and "1-on-1"."""

from figures.expressions import expression
from scraper.numbers.decoy import Decoy, Place

_SIGNS = "×✕xX"
_SIDE = r"(?:\s?(?:[cdmk]?m|ft|in|px|[\"″']))?"
_OTHER_BEHIND = expression(rf"{_SIDE}\s?[{_SIGNS}]\s?\d")
_OTHER_BEFORE = expression(rf"\d{_SIDE}\s?[{_SIGNS}]\s?\Z")
_FURTHEST = 8

ONE_TO_ONE = frozenset(("on", "op", "to", "zu", "à", "a", "na", "till", "til", "auf"))
"""Between the two of "1 on 1"."""
_ON = "|".join(sorted(ONE_TO_ONE))
_ONE_ON_ONE = expression(rf"1\s(?:{_ON})\s1(?![\d.,:/%]\d|\d|%)")
_LONGEST = 10
_HYPHENATED = expression(r"(\d{1,2})[-‑][^\W\d_]{1,4}[-‑](\1|1)(?!\d)")
"""Of how many to how many: "2-on-2", "3-in-1"."""


def half(place: Place) -> Decoy | None:
    """A number that is half of a measure of two sides, or of how many meet how many: no figure without the other."""
    text, start, end = place.text, place.start, place.end
    behind, before = text[end : end + _FURTHEST], text[max(0, start - _FURTHEST) : start]
    if any(sign in behind or sign in before for sign in _SIGNS) and (
        _OTHER_BEHIND.match(behind) is not None or _OTHER_BEFORE.search(before) is not None
    ):
        return Decoy.CODE
    if place.next in ("-", "‑") and place.digits.isdecimal():
        return Decoy.CODE if _HYPHENATED.match(text, start) is not None else None
    if place.digits != "1" or ONE_TO_ONE.isdisjoint((place.before, place.after)):
        return None
    near = _ONE_ON_ONE.finditer(text, max(0, start - _LONGEST), end + _LONGEST)
    return Decoy.CODE if any(found.start() <= start < found.end() for found in near) else None
