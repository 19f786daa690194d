"""Numbers that are pieces of longer ones: of accounts and registers, of citations, norms, postcodes and tickets."""

import re

from figures.expressions import expression
from scraper.numbers import decoy_words as words
from scraper.numbers.decoy import Decoy, Place
from scraper.numbers.departments import is_department
from scraper.numbers.match import Kind
from scraper.numbers.series import names_a_row

_SPACES = " \u00a0\u202f"
_SPACED = frozenset(_SPACES)
_RUN = expression(rf"[\d{_SPACES}]*")
_LONGEST_RUN = 40
_FEWEST_PIECES, _FEWEST_DIGITS, _FEWEST_ALIKE = 4, 8, 4
_COUNTS = expression(rf"(?:(?<!\d)(?:[1-9]\d{{0,2}}(?:[{_SPACES}]\d{{3}})+|(?:19|20)\d\d)(?:[{_SPACES}]|\Z))+")
"""Numbers in threes and years, one after another: "12 500 3 200", "1 250 2024 1 310 2025"."""

_CITED = expression(r"\b(?:19|20)\d\d\s?[;,]\s?\d{1,4}\s?(?:\(\d{1,5}\)\s?:?|:)\s?[A-Za-z]?\d+")
"""A journal's year, volume, issue and pages: `2012;379(9823):131`."""
_NEAR = 24

_SOURCES = expression(r"[^\W\d_][.,;:!?»”\"')]?\s?\[\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,6}\](?=\s|[.,;:!?)]|\Z)")
_LONGEST_SOURCES = 24

_NORM = expression(
    r"(?<![A-Z])(?:(?:DIN|UNE|NEN|NBN|ASTM|ANSI|IEEE|NBR|OHSAS|ÖNORM|GOST)(?:[- ](?:EN|ISO|IEC|[A-Z]))*|"
    r"(?:UNI|BS|PN|SN|NP|NF|NTC|CSN|ČSN)(?:[- ](?:EN|ISO|IEC))+|EN[- ](?:ISO|IEC))[- ]?\Z"
)
_SHORTEST_NORM, _LONGEST_NORM = 3, 18

_AT_AN_HOUR = expression(r"(?:\s[^\W\d_][\w'’.-]*){1,4},?\s(?:[01]?\d|2[0-3])[:.][0-5]\d(?!\d)")
"""Behind the number of a flight: where it goes, and when."""

_POLISH = expression(r"\d\d-\d{3}")
_BEHIND_A_HOUSE = expression(r"\d[a-zA-Z]?,\s\Z")
_SUM_OF_PEOPLE = expression(r"(?<![\d+])[1-9]\+[1-9](?:\+[1-9])?(?![\d+]|\s?%)")

_BITS = expression(r"-bit|[ \u00a0]bits?(?![^\W\d_])", re.IGNORECASE)
"""Behind how wide a machine's words are: "64-bit", "32 bits"."""
_BEFORE_BITS, _FIRST_OF_BITS = frozenset("- \u00a0"), frozenset("bB")

_DIGITS = frozenset("0123456789")
_CITING = frozenset("(;:[],–-")
"""Signs beside the numbers of a citation."""


def piece(place: Place) -> Decoy | None:
    """A piece of a longer number, or a number that is a name: each rule is asked where the signs beside it allow."""
    text, start, end, behind = place.text, place.start, place.end, place.next
    before = text[start - 1 : start]
    if (before in _CITING or behind in _CITING) and (_is_cited(text, start, end) or is_department(place)):
        return Decoy.CODE
    if place.match.kind is Kind.RANGE:
        return _row_of_names(place) or _postal_range(place)
    if "+" in (before, behind):
        is_language = text[start - 2 : start] == "++" and text[start - 3 : start - 2].isalpha()
        return Decoy.CODE if is_language else _sum_of_people(place)  # "C++23"
    if behind in _BEFORE_BITS and text[end + 1 : end + 2] in _FIRST_OF_BITS and _BITS.match(text, end) is not None:
        return Decoy.CODE
    is_behind = before in _SPACED and text[start - 2 : start - 1] in _DIGITS
    is_ahead = behind in _SPACED and text[end + 1 : end + 2] in _DIGITS
    if (is_behind or is_ahead) and _is_of_account(text, start, end):
        return Decoy.CODE
    is_named = end - start >= _SHORTEST_NORM and (before in _SPACED or before == "-")
    is_name = is_named and "," not in place.digits and (_is_norm(text, start) or _is_flight(text, start, end))
    return Decoy.CODE if is_name else None


def _is_of_account(text: str, start: int, end: int) -> bool:
    """Whether four pieces or more stand in a row that are no numbers in threes: an account, a register's code."""
    first = start
    while first > max(0, start - _LONGEST_RUN) and (text[first - 1].isdigit() or text[first - 1] in _SPACES):
        first -= 1
    found = _RUN.match(text, first, end + _LONGEST_RUN)
    run = found[0].strip() if found is not None else ""
    pieces = run.split()
    lengths = {len(one) for one in pieces}
    are_alike = len(lengths) == 1 and max(lengths) < _FEWEST_ALIKE
    if are_alike or len(pieces) < _FEWEST_PIECES or sum(map(len, pieces)) < _FEWEST_DIGITS:
        return False
    return _COUNTS.fullmatch(run) is None


def _is_cited(text: str, start: int, end: int) -> bool:
    """Whether a number says where an article was printed, `Lancet. 2012;379(9823):131-9`, or names a source."""
    if _is_source(text, start, end):
        return True
    near = _CITED.finditer(text, max(0, start - _NEAR), end + _NEAR)
    return any(one.start() <= start < one.end() for one in near)


def _is_source(text: str, start: int, end: int) -> bool:
    """Whether a number is one of those in square brackets that name sources: "more patients [9, 10] came"."""
    opened = text.rfind("[", max(0, start - _LONGEST_SOURCES), start)
    if opened < 0 or text.find("]", end, end + _LONGEST_SOURCES) < 0:
        return False
    found = _SOURCES.search(text, max(0, opened - 3))
    return found is not None and found.start() <= opened and end < found.end() < len(text.rstrip())


def _is_norm(text: str, start: int) -> bool:
    """Whether a number is what a norm is called, by the capitals before it: "NP EN 14411", "UNE-EN 1090".

    It may have points, "NBR 9.050", and spaces, and never commas: "IEEE 1,250" counts members.
    """
    before = text[max(0, start - _LONGEST_NORM) : start]
    return before[-2:-1].isupper() and _NORM.search(before) is not None


def _is_flight(text: str, start: int, end: int) -> bool:
    """Whether a number is a flight's or a train's: behind two letters, with an hour of the day right behind."""
    is_behind = text[max(0, start - 3) : start - 1].isupper() and text[start - 2 : start - 1].isalpha()
    return is_behind and _AT_AN_HOUR.match(text, end) is not None


def _postal_range(place: Place) -> Decoy | None:
    """A Polish postcode, which looks like a range: "32-852 Dębowa Góra"; round ones only behind a house's number."""
    if _POLISH.fullmatch(place.digits) is None:
        return None
    town = place.text[place.end + 1 : place.end + 3]
    if not (place.next in _SPACED and town[:1].isupper() and town[1:].islower()):
        return None
    is_address = _BEHIND_A_HOUSE.search(place.text, max(0, place.start - 5), place.start) is not None
    is_polish = (place.language or "").lower().startswith("pl") and not re.fullmatch(r"\d0-\d\d0", place.digits)
    return Decoy.POSTCODE if is_address or is_polish else None


def _sum_of_people(place: Place) -> Decoy | None:
    """Who enters with one ticket: "family (2+2)"."""
    near = _SUM_OF_PEOPLE.finditer(place.text, max(0, place.start - 4), place.end + 5)
    return Decoy.CODE if any(one.start() <= place.start < one.end() for one in near) else None


def _row_of_names(place: Place) -> Decoy | None:
    """From one to another of what bears numbers as names: "Wards 1–9", "rooms 101-120"."""
    if not place.before or place.match.quantity.unit is not None:
        return None
    if place.next.isspace() and place.after and place.after.rstrip(".") not in words.NO_NOUN:
        return None  # "our wards 500–600 patients"
    return Decoy.CODE if names_a_row(place.before, language=place.language) else None
