"""The segments of an address's lines, and what each can be: a street, a place with its postcode, a country."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from figures.expressions import expression
from scraper.numbers.clock import weekdays
from scraper.reading.contact.contact_words import LEGAL_NUMBER
from scraper.reading.contact.postal_words import (
    COUNTED,
    COUNTRY,
    DISTRICT,
    HOUSE,
    INSIDE,
    JOINING,
    POSTCODE,
    STREET,
    STREET_FIRST,
    STREETS,
    SURE_POSTCODE,
)

MAX_SEGMENT = 90
MAX_STREET_WORDS = 9
MAX_TOWN_WORDS = 5
_FIRST_YEAR, _LAST_YEAR = 1800, 2100

_JOINT = expression(
    r"\s*(?:[·•|;،，]|,(?<!\d,)|,(?!\d)|:(?<!\bNo:)(?<!\bno:)(?=\s|$)|(?<!\S)[^\s：]{1,6}：|：|\s[–—-]\s|\s/\s|"
    r"\s\((?=[^()]*\d)|\.(?<=\)\.)(?=\s|$)|\s(?<=\d:\d\d\s)|\.(?:(?<=\d\.)|(?<=/n\.))(?=\s+\d{4,5}\s)|"
    r"\.(?:(?<=[^\W\d_]{5}\.)|(?<=\d[A-Z]{2}\.)|(?<=\d{4}\.))(?=\s+(?:[^\W\d_a-zß-ÿ]|©)|\s*$))\s*"
)
"""What stands before a sign is asked behind it: so each sign is passed over at once where another stands."""

_WORD = expression(r"[^\W\d_][^\W\d_.'’-]*")
_WRITTEN = expression(r"\S+")
_BEHIND_SPACE = expression(r"\s*(\(?[^\s()]+\)?)")
_DISTRICT_NUMBER = expression(r"\d{1,2}")
_NAMED_THEN_NUMBERED = expression(
    r"(?P<name>[^\W\d_][\w'’.-]*(?:\s+[^\W\d_][\w'’.-]*){0,5}),?\s+(?P<number>(?P<digits>\d{1,4})(?:\s?[a-zA-Z])?"
    r"(?:\s?[-–/]\s?\d{1,4}[a-zA-Z]?)?)\.?$"
)
_OF_CODES = expression(r"\d(?:\d\d|(?<=[A-Z]\d))")
"""What stands in every postcode: three digits in a row, or one behind a letter."""

_OPENS_CODE = expression(r"[A-Z0-9〒邮и](?<![\w.,/-].)(?=[^\da-z]{0,18}\d|[A-Za-z ]{3,15},?\s+\d{5})")
"""Where a postcode may begin: looked for by its first sign, a line is passed over in a tenth of the time. Small letters
stand only in names of states between that and its digits.
"""

_TWO_NUMBERS = expression(r"\d\D+\d")
_LONGEST_HEAD = 32
"""So many characters may stand before that in one: "North Carolina, 27601"."""

_NUMBER_BEFORE = expression(r"\d{1,4}[a-zA-Z]?(?:\s?(?:bis|ter))?(?:\s?[-–/]\s?\d{1,4})?\s*,?\s*$")
_NUMBERED_STREET = expression(r"\d{1,5}[a-zA-Z]?(?:[-–/]\d{1,4})?,?\s+(?:[\w'’.-]+\s+){0,4}?$")
_TOWN_MARKS = ("г.", "м.", "с.")
_LEAD_IN = expression(
    r"(?:^|\s)(?:aux?|à|at|in|im|en|em|na|no|op|aan|przy|presso|alla|nella|an der|in der|på|ved|v|w)"
    r"(?:\s+(?:la|le|l['’]|el|der|die|the|no\.?|n[°º]))?\s*$",
    re.IGNORECASE,
)
_LEADING = frozenset({"in", "im", "an", "at", "au", "à", "en", "na", "no", "op", "v", "w", "på", "ved"})
_STREET_END = expression(rf"(?:{STREET.pattern})\W*$", re.IGNORECASE)
_PROVINCE = expression(r"\(?[A-Z]{2}\)?")
_FOREIGN = expression(r"[©@%€$£?!=+]|https?:|www\.")


class Kind(Enum):
    """What a segment can be in an address; FOREIGN is what cannot stand in one, PROSE may end in a street."""

    STREET = auto()
    HOUSE = auto()
    INSIDE = auto()
    TOWN = auto()
    COUNTRY = auto()
    PROSE = auto()
    FOREIGN = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Postcode:
    """Where a postcode stands in a segment, with its place: `end` is behind both.

    `has_place` where the place stands behind it in the segment, `is_sure` where its form tells it without a street,
    `is_plain` where it is a number such as any other.
    """

    start: int
    end: int
    has_place: bool = False
    is_sure: bool = False
    is_plain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of a line between commas and the like; `start` and `end` are its places in the line, `code` the
    postcode in it, None where it has none.
    """

    line: int
    start: int
    end: int
    text: str
    kind: Kind
    code: Postcode | None


def segments_of(lines: Sequence[str]) -> list[Segment]:
    """The segments of some lines; what stands before a postcode that begins a place is one of its own."""
    return [segment for n, line in enumerate(lines) for segment in _of_line(line, n)]


def may_hold_postcode(text: str) -> bool:
    """Whether a text has a number that may be a postcode by what follows: most have none, and need no parting."""
    digits = _OF_CODES.search(text)
    if digits is None:
        return False
    first = max(0, digits.start() - _LONGEST_HEAD)
    for start in _OPENS_CODE.finditer(text, first):
        if SURE_POSTCODE.match(text, start.start()) is not None:
            return True
        code = POSTCODE.match(text, start.start())
        if code is not None and _may_follow(text, code):
            return True
    return False


def may_hold_address(text: str) -> bool:
    """Whether a line may be an address, whole: beside a number that is a postcode only there, "2026 Report", it has the
    number of a house or a street's word.
    """
    if not may_hold_postcode(text):
        return False
    return (
        _TWO_NUMBERS.search(text) is not None
        or SURE_POSTCODE.search(text) is not None
        or STREETS.search(text) is not None
    )


def _may_follow(text: str, code: re.Match[str]) -> bool:
    """Whether a place, a joint or nothing follows a postcode; a place in any case, if it is one of four digits, and no
    comma, if it may be a year.
    """
    behind = text[code.end() : code.end() + 4].lstrip(" ,(")
    if code.lastgroup == "plain" and len(code[0]) == 4:
        is_of_date = text[code.end() : code.end() + 1] == "," and _FIRST_YEAR <= int(code[0]) < _LAST_YEAR
        return behind[:1].isalpha() and not behind[:1].islower() and not is_of_date
    return not behind[:1].islower() or behind.startswith(_TOWN_MARKS)


def _of_line(line: str, n: int) -> Iterator[Segment]:
    joints = [*_JOINT.finditer(line)]
    ends = [0, *(end for joint in joints for end in joint.span()), len(line)]
    for k, (start, end) in enumerate(zip(ends[::2], ends[1::2], strict=True)):
        if start >= end:
            continue
        is_label = k < len(joints) and joints[k][0].strip() == ":"
        code = None if is_label else find_postcode(line[start:end])
        place = start + code.start if code is not None and code.has_place else start
        before = line[start:place].rstrip(" ,-–")
        if before:
            yield Segment(line=n, start=start, end=start + len(before), text=before, kind=kind_of(before), code=None)
        else:
            place = start
        text = line[place:end]
        kind = Kind.FOREIGN if is_label else kind_of(text)
        yield Segment(line=n, start=place, end=end, text=text, kind=kind, code=find_postcode(text) if before else code)


def kind_of(text: str) -> Kind:
    """What a segment can be in an address."""
    if len(text) > MAX_SEGMENT * 2 or _FOREIGN.search(text) or LEGAL_NUMBER.search(text):
        return Kind.FOREIGN
    if COUNTRY.match(text):
        return Kind.COUNTRY
    if DISTRICT.fullmatch(text):
        return Kind.TOWN
    return Kind.HOUSE if HOUSE.fullmatch(text) else _kind_of_words(text)


def _kind_of_words(text: str) -> Kind:
    words = len(text.split())
    is_name = is_written_as_a_name(text)
    if words <= MAX_STREET_WORDS and is_written_as_a_street(text):
        return Kind.STREET
    if words <= MAX_TOWN_WORDS and INSIDE.search(text):
        return Kind.INSIDE
    if words <= MAX_TOWN_WORDS and is_name and not any(map(str.isdigit, text)):
        return Kind.TOWN
    return Kind.PROSE


def is_written_as_a_street(text: str) -> bool:
    """Whether a text is a street's as it is written: a name, or a street's word with small words that joints lead to
    ("rue du docteur Vidal"), perhaps behind a house's number.
    """
    if is_written_as_a_name(text):
        return names_street(text)
    house = HOUSE.match(text)
    if STREET_FIRST.match(text, house.end() + 1 if house is not None else 0) is None:
        return False
    words = text.split()
    return all(_may_follow_in_name(before, word) for before, word in pairwise(words))


def _may_follow_in_name(before: str, word: str) -> bool:
    if not word[:1].islower() or word.casefold() in JOINING or STREET.match(word):
        return True
    return before.casefold() in JOINING or STREET.match(before) is not None


def names_street(text: str) -> bool:
    """Whether a text has a street's word, or a name with a house's number."""
    return STREETS.search(text) is not None or names_house(text)


def names_house(text: str) -> bool:
    """Whether a text is a name with a house's number behind it."""
    named = _NAMED_THEN_NUMBERED.fullmatch(text)
    if named is None or COUNTED.search(text) or INSIDE.search(text) or not is_written_as_a_name(named["name"]):
        return False
    if named["name"].casefold() in weekdays(None):
        return False  # hours: "So 9–12"
    number = named["digits"]
    return not (number.startswith("0") or _FIRST_YEAR <= int(number) < _LAST_YEAR)


def is_sure_street(text: str) -> bool:
    """Whether a text has a street's word and a number."""
    return any(map(str.isdigit, text)) and STREETS.search(text) is not None


def street_tail(text: str, *, is_numbered: bool = False) -> int | None:
    """Where the street begins that a sentence ends with; None where it ends with none.

    It has its house's number, unless that follows in a segment of its own: then it `is_numbered`.
    """
    starts = []
    for word in STREET_FIRST.finditer(text):
        number = _NUMBER_BEFORE.search(text[: word.start()])
        if is_numbered or number is not None or any(map(str.isdigit, text[word.end() :])):
            starts.append(number.start() if number is not None else word.start())
    for word in STREET.finditer(text):
        number = _NUMBERED_STREET.search(text[: word.start()])
        if number is not None:
            starts.append(number.start())
    return min(starts, default=_named_tail(text))


def led_in(text: str) -> int:
    """Where a street begins in its segment: behind words that lead to it ("Située au 12 rue ..."), else where that
    does.
    """
    tail = street_tail(text)
    return tail if tail is not None and _LEAD_IN.search(text[:tail]) else 0


def _named_tail(text: str) -> int | None:
    """Where a name with a house's number behind it begins, at the end of a sentence."""
    found = _NAMED_THEN_NUMBERED.search(text)
    if found is None:
        return None
    start = found.start("number")
    for word in reversed([*_WRITTEN.finditer(text[: found.start("number")])]):
        if word[0][0].isupper():
            start = word.start()
        elif word[0] in _LEADING or word[0].strip(".,").casefold() not in JOINING:
            break
    return start if start < found.start("number") and start > 0 else None


def find_postcode(text: str) -> Postcode | None:
    """The postcode of a segment with its place, None where it has none; what begins a street's name is none."""
    if _OF_CODES.search(text) is None:
        return None
    sure = SURE_POSTCODE.search(text)
    if sure is not None:
        return Postcode(start=sure.start(), end=sure.end(), is_sure=True)
    for found in POSTCODE.finditer(text):
        code = _with_place(text, found)
        if code is not None:
            return code
    return None


def _with_place(text: str, found: re.Match[str]) -> Postcode | None:
    before = text[: found.start()]
    if "©" in before or (before.endswith("(") and found.lastgroup in ("spaced", "plain")):
        return None
    end = _end_of_town(text, found.end())
    return _before_a_place(text, found, end) if end > found.end() else _behind_a_place(text, found)


def _before_a_place(text: str, found: re.Match[str], end: int) -> Postcode | None:
    """A postcode with its place behind it: not a number in capitals, not a house's before its street."""
    is_short = found.lastgroup == "plain" and len(found[0]) == 4
    behind = text[found.end() :].partition("(")[0]
    if STREETS.search(behind) or (is_short and not _is_small_written(text[found.end() : end])):
        return None
    is_plain = found.lastgroup == "three" or (found.lastgroup == "spaced" and found[0][2:3].isspace())
    return Postcode(start=found.start(), end=end, has_place=True, is_plain=is_plain)


def _behind_a_place(text: str, found: re.Match[str]) -> Postcode | None:
    """A postcode that ends its segment: not a box's number, nor a year."""
    is_doubtful = found.lastgroup in ("spaced", "plain")
    rest = text[found.end() :].strip(" .–—-")
    before = text[: found.start()]
    if found.lastgroup == "three" or (rest and not _PROVINCE.fullmatch(rest)) or not is_written_as_a_name(before):
        return None
    if is_doubtful and (STREET_FIRST.match(text) or INSIDE.search(before) or _STREET_END.search(before)):
        return None
    if found.lastgroup == "plain" and len(found[0]) == 4 and _FIRST_YEAR <= int(found[0]) < _LAST_YEAR:
        return None
    return Postcode(start=found.start(), end=found.end(), is_plain=is_doubtful)


def _is_small_written(town: str) -> bool:
    """Whether a place is written as names are, in small letters behind a capital."""
    letters = [c for c in town if c.isalpha()]
    return len(letters) > 1 and (letters[1].islower() or not letters[1].isupper())


def _end_of_town(text: str, start: int) -> int:
    """Where the name of a place ends that begins at `start`, behind white space; `start` where none does."""
    end = start
    for n, word in enumerate(_BEHIND_SPACE.finditer(text[start:])):
        plain = word[1].strip("()")
        if word[1].count("(") > word[1].count(")"):
            break
        joins = plain.strip(".").casefold() in JOINING
        is_capital = plain[:1].isalpha() and not plain[:1].islower()
        if n > MAX_TOWN_WORDS or not (is_capital or (n and (joins or _DISTRICT_NUMBER.fullmatch(plain)))):
            break
        if not joins or plain.casefold() == "cedex":
            end = start + word.end()
        if (plain.endswith(".") and len(plain) > 4) or word[1].count("(") < word[1].count(")"):
            return end - 1
    return end


def is_written_as_a_name(text: str) -> bool:
    """Whether every word of a text begins with a capital, joins, or is a street's: no sentence does."""
    for word in _WORD.finditer(text):
        if (
            word[0][0].islower()
            and len(word[0]) > 1
            and word[0].strip(".").casefold() not in JOINING
            and not STREET.match(text, word.start())
        ):
            return False
    return True
