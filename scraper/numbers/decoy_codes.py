"""Numbers that are pieces of longer ones: of accounts and registers, of citations, norms, postcodes and tickets."""

import re

from figures.expressions import expression
from scraper.numbers.decoy import Decoy, Place
from scraper.numbers.match import Kind
from scraper.numbers.series import names_a_row

_SPACES = " \u00a0\u202f"
_RUN = expression(rf"[\d{_SPACES}]*")
_LONGEST_RUN = 40
_FEWEST_PIECES, _FEWEST_DIGITS, _FEWEST_ALIKE = 4, 8, 4
_YEARS = expression(rf"(?:(?:19|20)\d\d[{_SPACES}]?)+")
_GROUPED = expression(rf"(?:(?<!\d)[1-9]\d{{0,2}}(?:[{_SPACES}]\d{{3}})+[{_SPACES}]?)+")
"""Numbers in threes, one after another: "12 500 3 200"."""

_CITED = expression(r"\b(?:19|20)\d\d\s?[;,]\s?\d{1,4}\s?(?:\(\d{1,5}\)\s?:?|:)\s?[A-Za-z]?\d+")
"""A journal's year, volume, issue and pages: `2012;379(9823):131`."""
_NEAR = 24

_SOURCES = expression(r"[^\W\d_][.,;:!?»”\"')]?\s?\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,6}\](?=\s|[.,;:!?)]|\Z)")
_LONGEST_SOURCES = 24

_NORM = expression(
    r"(?<![A-Z])(?:(?:DIN|UNE|UNI|NEN|NBN|ASTM|ANSI|IEEE|NBR|OHSAS|ÖNORM|BS|PN|SN|NP|NF|NTC|CSN|ČSN|GOST)"
    r"(?:[- ](?:EN|ISO|IEC|[A-Z]))*|EN(?:[- ](?:ISO|IEC)))[- ]?\Z"
)
_LONGEST_NORM = 18

_POLISH = expression(r"\d\d-\d{3}")
_BEHIND_A_HOUSE = expression(r"\d[a-zA-Z]?,\s\Z")
_SUM_OF_PEOPLE = expression(r"(?<![\d+])[1-9]\+[1-9](?:\+[1-9])?(?![\d+]|\s?%)")


def account(place: Place) -> Decoy | None:
    """A piece of four or more with spaces between them that are no numbers in threes: an account, a register's code."""
    text, start, end = place.text, place.start, place.end
    is_behind = start > 1 and text[start - 1] in _SPACES and text[start - 2].isdigit()
    if not is_behind and not (place.next and place.next in _SPACES and text[end + 1 : end + 2].isdigit()):
        return None
    first = start
    while first > max(0, start - _LONGEST_RUN) and (text[first - 1].isdigit() or text[first - 1] in _SPACES):
        first -= 1
    found = _RUN.match(text, first, end + _LONGEST_RUN)
    run = found[0].strip() if found is not None else ""
    pieces = run.split()
    lengths = {len(piece) for piece in pieces}
    are_alike = len(lengths) == 1 and max(lengths) < _FEWEST_ALIKE
    if are_alike or len(pieces) < _FEWEST_PIECES or sum(map(len, pieces)) < _FEWEST_DIGITS:
        return None
    return None if _GROUPED.fullmatch(run) or _YEARS.fullmatch(run) else Decoy.CODE


def cited(place: Place) -> Decoy | None:
    """A piece of where an article was printed: `Lancet. 2012;379(9823):131-9`."""
    text, start = place.text, place.start
    if _is_source(text, start, place.end):
        return Decoy.CODE
    if text[start - 1 : start] not in ("(", ";", ":") and place.next not in ("(", ";", ":"):
        return None
    near = _CITED.finditer(text, max(0, start - _NEAR), place.end + _NEAR)
    return Decoy.CODE if any(one.start() <= start < one.end() for one in near) else None


def _is_source(text: str, start: int, end: int) -> bool:
    """Whether a number is one of those in square brackets that name sources: "more patients [9, 10] came"."""
    opened = text.rfind("[", max(0, start - _LONGEST_SOURCES), start)
    if opened < 0 or text.find("]", end, end + _LONGEST_SOURCES) < 0:
        return False
    found = _SOURCES.search(text, max(0, opened - 3))
    return found is not None and found.start() <= opened and end < found.end() < len(text.rstrip())


def norm(place: Place) -> Decoy | None:
    """What a norm is called, by the capitals before it: "NP EN 14411", "UNE-EN 1090"."""
    if len(place.digits) < _SHORTEST_NORM or not place.before:
        return None
    before = place.text[max(0, place.start - _LONGEST_NORM) : place.start]
    return Decoy.CODE if before[-2:-1].isupper() and _NORM.search(before) else None


_SHORTEST_NORM = 3


def postal_range(place: Place) -> Decoy | None:
    """A Polish postcode, which looks like a range: "32-852 Dębowa Góra"; round ones only behind a house's number."""
    if place.match.kind is not Kind.RANGE or _POLISH.fullmatch(place.digits) is None:
        return None
    town = place.text[place.end + 1 : place.end + 3]
    if not (place.next in _SPACES and town[:1].isupper() and town[1:].islower()):
        return None
    is_address = _BEHIND_A_HOUSE.search(place.text, max(0, place.start - 5), place.start) is not None
    is_polish = (place.language or "").lower().startswith("pl") and not re.fullmatch(r"\d0-\d\d0", place.digits)
    return Decoy.POSTCODE if is_address or is_polish else None


def sum_of_people(place: Place) -> Decoy | None:
    """Who enters with one ticket: "family (2+2)"."""
    if "+" not in place.text[max(0, place.start - 1) : place.end + 2]:
        return None
    near = _SUM_OF_PEOPLE.finditer(place.text, max(0, place.start - 4), place.end + 5)
    return Decoy.CODE if any(one.start() <= place.start < one.end() for one in near) else None


def row_of_names(place: Place) -> Decoy | None:
    """From one to another of what bears numbers as names: "Wards 1–9", "rooms 101-120"."""
    if place.match.kind is not Kind.RANGE or not place.before or place.match.quantity.unit is not None:
        return None
    return Decoy.CODE if names_a_row(place.before, language=place.language) else None
