"""Numbers that are no figures: dates, times, phone numbers, postcodes, codes.

A rule looks at the digits, the word before and the word after them; the first that applies names the decoy.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from figures.record import Qualifier
from scraper.numbers import decoy_words as words
from scraper.numbers.clock import is_dotted_time, is_open_hours
from scraper.numbers.compound import DATE, TIME, YEARS
from scraper.numbers.match import Kind, NumberMatch, Problem
from scraper.numbers.series import JOINTS, is_in_law, is_in_series
from scraper.numbers.vocabulary import vocabulary


class Decoy(StrEnum):
    """Why a number in a text is no figure."""

    DATE = "date"
    YEAR = "year"
    LONE_YEAR = "lone_year"  # the whole text could be a year: its label decides
    TIME = "time"
    ALWAYS_OPEN = "always_open"  # 24/7, 7j/7
    PHONE = "phone"
    POSTCODE = "postcode"
    LEGAL_NUMBER = "legal_number"  # SIRET, VAT, ISSN, IBAN …
    PAGE_NUMBER = "page_number"
    VERSION = "version"
    CODE = "code"  # ISO 9001, Bac +5, level 7
    ADDRESS = "address"  # of the web: a URL, an e-mail address, a file name
    STREET = "street"
    LIST_INDEX = "list_index"  # 01, 02, … or 1., 2., … in front of items


_WINDOW = 24
"""So many letters before a number may say what it is."""

_AFTER = re.compile(r"[\s.\-–)ºª°]*([^\W\d_]+\.?)")
_EXTENSION = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|svg|html?|mp[34]|fr|com|org|eu|edu|de|net)\b", re.IGNORECASE
)
_LEGAL = re.compile(
    rf"\b(?:{words.LEGAL})(?!\w)[^\w\n]*(?:(?:n°|no|nr|number|numéro|intra\w*|communautaire)[\s.:]*)*"
    r"[a-z]{0,3}[\d\s.\-:/]*\Z"
)
_PHONE_WORD = re.compile(
    rf"(?<![^\W\d_])(?:{words.PHONE})(?:\s(?:al|au|at|on|op|pod|para|unter|lo))?\W*(?:\+|\(|\d|[\s.\-/)])*\Z"
)
_PHONE_PIECE = frozenset("0123456789 ()+./-\u00a0\u202f\u2009‑–")
_NAMED_STREET = re.compile(rf"\s(?:[A-Z][\w.'’-]*\s){{1,3}}(?i:{words.NAMED_STREET})\b")
_LONGEST_PHONE = 32
_PHONE_EDGES = re.compile(r"[\d+()]")
_AREA_CODE = re.compile(r"\(?\d{2,3}\)\s?\d{3,5}[\s.\-‑]\d{4}|1?[\s.\-]?\(?\d{3}\)?[\s.\-]\d{3}-\d{4}")
_LOCAL = re.compile(r"\d\d(?: \d\d){3}|(?=.*\d{3})\d{2,4}(?:[ \u00a0\u202f.]\d{2,3}){3,5}")
"""A telephone number without prefix: `33 12 34 56`, `91 123 45 67`."""
_STREET_AFTER = re.compile(rf"(?:\s?(?:bis|ter|quater|[a-zA-Z])\b)?,?\s+(?:{words.STREET})\b", re.IGNORECASE)
_STREET_BEFORE = re.compile(
    rf"(?:(?<=\w\w)(?:{words.STREET_ENDINGS})|\b(?:{words.STREET_STARTS})\s[\w\s.'’-]{{2,30}}),?\s*\Z"
)
_STREET_NUMBER_ENDS = frozenset(("", ",", ";", ".", ")", "\n", "|"))
_ALWAYS_OPEN = re.compile(r"24\s?[hH]?\s?/\s?(?:24|7|6)|7\s?[jJd]?\s?/\s?7|365\s?[jd]?\s?/\s?365|24\s?×\s?7|24x7")
_OPEN_MARKS = frozenset("/hHjJdx× ")
_LAST_PAGE = re.compile(r"\b(?:page|seite|página|pagina|strona|p\.)\s*\d+\s*(?:sur|of|von|de|di|z|/)\s*\Z")
_PLACE_AFTER = re.compile(r"\s(?:[A-ZÀ-Ý][\w'’-]+)")
_HYPHENS = frozenset("-‑–")
_AFTER_A_NUMBER = words.OF_PAGES | JOINTS
"""Before a number they lead on to it from another: "page 3 of 12", "buses 4 and 11"."""
_HIGHEST_RANK = 2000
_LONGEST_ADDRESS = 200
_YEAR_RANGE = re.compile(r"(?:1[4-9]|20)\d\d\D{1,12}(?:1[4-9]|20)\d\d")
_HOUR = re.compile(r"(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?(?!\d)")
_DAY = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\Z")
_COURSE = re.compile(r"(?<![A-Z] )\b[A-Z]{3,5}\s\Z")
"""The letters of a course's code: `MATH 220`."""
_OF_MONTH = re.compile(r"\.0\d\Z")
_US_POSTCODE = re.compile(r",\s[A-Z]{2}\s\Z")
_YEAR = re.compile(r"(?:1[4-9]|20)\d\d\Z")
_AMOUNT_FOLLOWS = re.compile(r"\s(?:[A-Z]{2,4}\s?|[€$£¥₹~≈><]\s?)?\d")
_SENTENCE_END = frozenset('.,;:!?)]»”"…')
_PLAIN_HEAD = re.compile(r"\s*[€$£~≈]?|(?:.*\s)?([^\W\d_]*[^\W\d_A-Z])\s", re.DOTALL)
_PLAIN_TAIL = re.compile(
    r"[ \u00a0\u202f](?![^\W\d_]\b)([^\W\d_A-ZÀ-Ý][^\W\d_]*)|"
    r"[ \u00a0\u202f]?(?:(?:%|[kKM]?[€$])(?=[ \n]|\Z)|\+?\Z)"
)


class _Place(NamedTuple):
    """A number in its text: `digits` as written, `before` and `after` the words next to it, lower case, or "";
    `next` is the character behind it."""

    text: str
    match: NumberMatch
    start: int
    end: int
    digits: str
    before: str
    after: str
    next: str
    months: frozenset[str]


def find_decoy(text: str, match: NumberMatch, *, language: str | None = None) -> Decoy | None:
    """Why the match in its text is no figure, or None when it may be one.

    A lone year is a doubt, not a verdict: a text of nothing but `1998` counts people or names a year by its label.
    """
    start, end = match.number_start, match.number_end
    digits = _ascii(text[start:end])
    if _counts_by_form(match, digits):
        head, tail = text[max(0, start - 2 * _WINDOW) : start], text[end : end + _WINDOW]
        if _counts_by_words(head, tail, language, may_be_legal=len(digits) > 2):
            return None
    return ask_rules(text, match, language=language)


def ask_rules(text: str, match: NumberMatch, *, language: str | None = None) -> Decoy | None:
    """What the first rule says that applies: `find_decoy` asks only where one may."""
    start, end = match.number_start, match.number_end
    before = text[max(0, start - _WINDOW) : start].split()
    after = _AFTER.match(text, end, end + 2 * _WINDOW)
    place = _Place(
        text=text,
        match=match,
        start=start,
        end=end,
        digits=_ascii(text[start:end]),
        before=before[-1].lower() if before else "",
        after=after[1].lower() if after else "",
        next=text[end : end + 1],
        months=_months(language),
    )
    for rule in _RULES:
        decoy = rule(place)
        if decoy is not None:
            return decoy
    return None


def _counts_by_form(match: NumberMatch, digits: str) -> bool:
    """Whether a number is a decoy only by the words beside it: few digits, and no year, hour, rank or fraction."""
    return (
        match.problem is None
        and match.kind is Kind.CARDINAL
        and len(digits) < 6
        and digits[0] != "0"
        and (len(digits) != 4 or _YEAR.match(digits) is None)
        and "/" not in digits
        and "." not in digits
        and match.quantity.unit != "h"
        and match.quantity.qualifier is not Qualifier.RANK
    )


@lru_cache(maxsize=4096)
def _counts_by_words(head: str, tail: str, language: str | None, *, may_be_legal: bool) -> bool:
    """Whether what stands around such a number says nothing to any rule: most often so, and mostly the same few words.

    Before it nothing or a word; behind it nothing, a word that is no name, or a sign.
    """
    before, after = _PLAIN_HEAD.fullmatch(head), _PLAIN_TAIL.match(tail)
    if before is None or after is None or "/" in head + tail or "×" in head + tail:
        return False
    telling_before, telling_after = _telling(language)
    if before[1] is not None:
        word, said = before[1].lower(), head.lower()
        if word in telling_before or (word in _AFTER_A_NUMBER and any(map(str.isdigit, said))):
            return False
        if (may_be_legal and _LEGAL.search(said)) or (not tail and _STREET_BEFORE.search(said)):
            return False
    return after[1] is None or after[1].lower() not in telling_after


@cache
def _telling(language: str | None) -> tuple[frozenset[str], frozenset[str]]:
    """The words of which a rule makes something where they stand before, and behind, a number of few digits."""
    months = _months(language)
    before = months | words.CLOCK_BEFORE | words.PAGE | words.VERSION | words.CODE | words.POSTCODE
    return before, months | words.CLOCK | words.BEHIND_A_DAY | words.BEHIND_A_HOUSE | JOINTS


def _ascii(digits: str) -> str:
    """Arabic and other digits as 0 to 9."""
    return digits if digits.isascii() else "".join(str(int(d)) if d.isdecimal() else d for d in digits)


@cache
def _months(language: str | None) -> frozenset[str]:
    """The names of the months in a language and in English; without a language, in all."""
    tables = vocabulary().months
    own = (language or "").partition("-")[0].lower()
    chosen = (own, "en") if own in tables else tuple(tables)
    return frozenset(name for table in chosen for name in tables[table])


def _leads_up(pattern: re.Pattern[str], text: str, start: int, *, within: int) -> bool:
    """Whether a pattern in lower case, in which case plays no part, leads up to a place from so many letters before."""
    margin = 1 if start > within else 0  # one letter more says whether a word begins there
    return pattern.search(text[max(0, start - within - margin) : start].lower(), margin) is not None


def _joined(place: _Place) -> Decoy | None:
    """Digits joined to digits that are no fraction."""
    text, start = place.text, place.start
    near = "/" in place.digits or place.next in _OPEN_MARKS or text[start - 1 : start] in _OPEN_MARKS
    if near and _ALWAYS_OPEN.search(text, max(0, start - 5), place.end + 5):
        return Decoy.ALWAYS_OPEN
    if place.match.problem is not Problem.MALFORMED_NUMBER:
        return None
    if DATE.match(text, start):
        return Decoy.DATE
    if YEARS.fullmatch(text, start, place.end):
        return Decoy.YEAR
    if TIME.match(text, start):
        return Decoy.TIME
    return _other_joined(place)


def _other_joined(place: _Place) -> Decoy:
    count = sum(character.isdigit() for character in place.digits)
    if _leads_up(_PHONE_WORD, place.text, place.start, within=24) or (count >= 8 and "/" not in place.digits):
        return Decoy.PHONE
    if place.before.strip(".:") in words.PAGE or _leads_up(_LAST_PAGE, place.text, place.start, within=24):
        return Decoy.PAGE_NUMBER
    if re.fullmatch(r"(?:0?\d|1[0-2])\s?/\s?(?:19|20)\d\d", place.digits):
        return Decoy.DATE
    return Decoy.VERSION if "." in place.digits else Decoy.CODE


def _web_address(place: _Place) -> Decoy | None:
    text = place.text
    if not (text[place.start - 1 : place.start] or " ").strip() and not place.next.strip():
        return None
    first, last = max(0, place.start - _LONGEST_ADDRESS), place.end + _LONGEST_ADDRESS
    start = max(text.rfind(" ", first, place.start), text.rfind("\n", first, place.start), first - 1) + 1
    end = text.find(" ", place.end, last)
    token = text[start : end if end >= 0 else last]
    if "://" in token or "www." in token or ("@" in token and "." in token):
        return Decoy.ADDRESS
    return Decoy.ADDRESS if _EXTENSION.search(token) and any(c.isalpha() for c in token.split(".")[0]) else None


def _measured(place: _Place) -> Decoy | None:
    """An hour of the day: what else carries a unit is a figure."""
    quantity = place.match.quantity
    is_small = quantity.unit is None and (quantity.value or 0) < 25
    if is_small and is_dotted_time(place.text, place.start, place.digits):
        return Decoy.TIME
    if place.before.rstrip(".") in words.CLOCK_BEFORE and _HOUR.match(place.digits):
        return Decoy.TIME
    last = quantity.upper if quantity.upper is not None else quantity.value
    if place.match.kind is Kind.RANGE and (
        quantity.unit == "h" or (quantity.unit is None and is_open_hours(place.text, place.start, place.digits))
    ):
        return Decoy.TIME
    if not last or last > 24 or not (quantity.unit == "h" or place.after.rstrip(".") in words.CLOCK):
        return None
    if quantity.unit != "h" or place.before in words.AT_A_TIME or place.match.kind is Kind.RANGE:
        return Decoy.TIME
    return None


def _measured_elsewhere(place: _Place) -> Decoy | None:
    """Degrees of latitude, or the size of a file: "PDF, 4.1 MB"."""
    unit = place.match.quantity.unit
    if unit == "°":
        return Decoy.CODE
    return Decoy.ADDRESS if unit in ("MB", "kB") else None


def _legal(place: _Place) -> Decoy | None:
    if len(place.digits) < 3 or not place.before:
        return Decoy.CODE if place.digits.isdecimal() and len(place.digits) > 9 else None
    if _leads_up(_LEGAL, place.text, place.start, within=48):
        return Decoy.LEGAL_NUMBER
    return Decoy.CODE if place.digits.isdecimal() and len(place.digits) > 9 else None


def _phone(place: _Place) -> Decoy | None:
    text, start, end = place.text, place.start, place.end
    if len(place.digits) < 6 and not (
        _PHONE_EDGES.search(text, max(0, start - 2), start) or _PHONE_EDGES.search(text, end, end + 2)
    ):
        return None
    first, last = max(0, start - _LONGEST_PHONE), min(len(text), end + _LONGEST_PHONE)
    while start > first and text[start - 1] in _PHONE_PIECE:
        start -= 1
    while end < last and text[end] in _PHONE_PIECE:
        end += 1
    run = text[start:end].strip(" \u00a0\u202f.-/–")
    count = sum(character.isdigit() for character in run)
    if count < 6 or count > 17:
        return None
    if _leads_up(_PHONE_WORD, text, start, within=16):
        return Decoy.PHONE
    pieces = re.findall(r"\d+", run)
    international = run.startswith(("+", "00", "(+", "(0", "0")) and len(pieces) > 1
    is_local = any(len(piece) != 3 for piece in pieces[1:]) and _LOCAL.fullmatch(run) is not None
    return Decoy.PHONE if count >= 8 and (international or is_local or _AREA_CODE.fullmatch(run)) else None


def _day(place: _Place) -> Decoy | None:
    """The German 11.10. for the eleventh of October; what ends a sentence is no day."""
    if place.next != "." or not _DAY.match(place.digits):
        return None
    goes_on = re.match(r"\.\s?[a-zà-ÿ\d]", place.text[place.end : place.end + 3])
    return Decoy.DATE if goes_on or _OF_MONTH.search(place.digits) or not place.before else None


def _date(place: _Place) -> Decoy | None:
    """A day or year beside the name of a month; 年, 月, 日."""
    if place.next in ("年", "年") or place.next in ("月", "日", "년", "월", "일"):
        return Decoy.YEAR if place.next in ("年", "년") and len(place.digits) == 4 else Decoy.DATE
    value = place.match.quantity.upper or place.match.quantity.value
    if value is None and place.digits.isdecimal() and len(place.digits) < 3:
        value = Decimal(place.digits)
    if value is None or not (1 <= value <= 31 or _YEAR.match(place.digits)):
        return None
    before = place.before.strip(".,(")
    if before in place.months and (len(before) > 3 or value > 31 or place.text[place.start - 1].isspace()):
        return Decoy.DATE
    return Decoy.DATE if value <= 31 and _month_follows(place) else None


def _month_follows(place: _Place) -> bool:
    after = re.match(
        r"[\s.]*(?:er|ᵉʳ|st|nd|rd|th|º|°)?[\s.\-]*(?:de\s|of\s|d['’])?\s*([^\W\d_]+)(\.?)(\s*\d)?",
        place.text[place.end : place.end + 32],
    )
    if after is None or after[1].lower() not in place.months:
        return False
    if after[1].lower() in ("may", "march", "mars", "set") and after[1].islower() and after[1] != "mars":
        return False
    if len(after[1]) > 3 or after[2] or after[3] is not None:
        return True
    return after[1][0].isupper() or not place.text[place.end + after.end() :].strip()


def _year(place: _Place) -> Decoy | None:
    """Four digits that name a year: by the word before, brackets, or their place at the end of a phrase."""
    match = place.match
    if match.kind is Kind.RANGE and match.quantity.unit is None and _YEAR_RANGE.fullmatch(place.digits):
        return Decoy.YEAR
    if not _YEAR.match(place.digits) or match.kind is not Kind.CARDINAL or match.quantity.unit is not None:
        return None
    if not place.before and not place.text[place.end : place.end + 24].strip():
        return Decoy.LONE_YEAR
    before = place.before.strip("(,.’'")
    if match.quantity.qualifier is not None and before not in words.UNTIL:
        return None
    is_followed = bool(place.after) and place.after not in words.AFTER_A_YEAR and place.next not in _SENTENCE_END
    round_count = place.digits.endswith("00") and is_followed
    if before in words.SURELY_YEAR or before.startswith("©") or (before in words.YEAR and not round_count):
        return Decoy.YEAR
    return _year_by_place(place, round_count=round_count)


def _year_by_place(place: _Place, *, round_count: bool) -> Decoy | None:
    """A year by what stands around it: brackets, the end of a phrase, a word that cannot be what is counted."""
    if not 1900 <= int(place.digits) <= 2100 or place.before.endswith((":", "=")):
        return None
    following = place.text[place.end : place.end + 4].lstrip()
    bracketed = place.text[place.start - 1 : place.start] == "(" and place.next in ")/,-–"
    if bracketed or not following or place.next in _SENTENCE_END or following[0] in ":–—|":
        return Decoy.YEAR
    if place.before and _AMOUNT_FOLLOWS.match(place.text, place.end):
        return Decoy.YEAR
    if round_count:
        return None
    after = place.after.rstrip(".")
    if place.before:
        named = (place.before in words.DETERMINERS and after) or after in words.AFTER_A_YEAR
        return Decoy.YEAR if named or place.next in "-–/" else None
    titled = following[0].isupper() and place.next == " "
    return Decoy.YEAR if titled or following[0] == "-" or after in words.YEARLY else None


def _named(place: _Place) -> Decoy | None:
    """What the word before says: a page, a version, a standard, a level."""
    before = place.before.strip("(,:")
    if before in words.OF_PAGES and _leads_up(_LAST_PAGE, place.text, place.start, within=24):
        return Decoy.PAGE_NUMBER
    if not before or place.before.endswith(":"):
        return None
    if before in words.PAGE or before.rstrip(".") in words.PAGE:
        return Decoy.PAGE_NUMBER
    if before.rstrip(".") in words.VERSION:
        return Decoy.VERSION
    is_bare = len(place.digits) == 3 and place.digits.isdecimal() and place.match.quantity.unit is None
    if is_bare and _COURSE.search(place.text, max(0, place.start - 7), place.start):
        return Decoy.CODE
    stem = re.split(r"[\s+]", before)[0] if before != "+" else _word_before_plus(place)
    return Decoy.CODE if stem in words.CODE or before in words.CODE else None


def _in_series(place: _Place) -> Decoy | None:
    return Decoy.CODE if place.before and is_in_series(place.text, place.start, place.end) else None


def _hyphenated(place: _Place) -> Decoy | None:
    """Digits that a dash joins to others and that are no range, or that a law counts: a score, a paragraph."""
    text, start, end = place.text, place.start, place.end
    joined = start > 1 and text[start - 2].isdigit() and text[start - 1] in _HYPHENS
    if joined or (place.next in _HYPHENS and text[end + 1 : end + 2].isdigit() and place.match.kind is not Kind.RANGE):
        return Decoy.CODE
    quantity = place.match.quantity
    if quantity.qualifier is not Qualifier.RANK or quantity.value is None:
        return None
    return Decoy.CODE if quantity.value > _HIGHEST_RANK or is_in_law(text, place.match.start) else None


def _word_before_plus(place: _Place) -> str:
    return place.text[: place.start].rstrip(" +\u00a0").rpartition(" ")[2].lower()


def _postal(place: _Place) -> Decoy | None:
    """A street number or postcode: both stand next to what they belong to."""
    if not place.digits.replace(" ", "").isdecimal() or place.match.quantity.qualifier is not None:
        return None
    if place.before.strip(".:：").rpartition("：")[2] in words.POSTCODE or _US_POSTCODE.search(
        place.text, max(0, place.start - 5), place.start
    ):
        return Decoy.POSTCODE
    if len(place.digits) <= 5 and (
        _STREET_AFTER.match(place.text, place.end) or _NAMED_STREET.match(place.text, place.end)
    ):
        return Decoy.STREET
    if (
        len(place.digits) <= 4
        and place.next in _STREET_NUMBER_ENDS
        and _leads_up(_STREET_BEFORE, place.text, place.start, within=40)
    ):
        return Decoy.STREET
    return _postcode(place)


def _postcode(place: _Place) -> Decoy | None:
    if len(place.digits) not in (4, 5) or not _PLACE_AFTER.match(place.text, place.end):
        return None
    before = place.text[max(0, place.start - 3) : place.start].rstrip()
    if re.search(r"(?:\b[A-Z]{1,2}-|[,–\n-])\Z", before) or "cedex" in place.text[place.end : place.end + 40].lower():
        return Decoy.POSTCODE
    return Decoy.POSTCODE if len(place.digits) == 5 and not place.digits.endswith("00") and place.before else None


def _index(place: _Place) -> Decoy | None:
    """The number of an item in a list, not what it says."""
    if len(place.digits) > 1 and place.digits[0] == "0" and place.digits.isdecimal():
        return Decoy.LIST_INDEX if len(place.digits) == 2 else Decoy.CODE
    if place.before.strip("(") or len(place.digits) > 2 or place.match.kind is not Kind.CARDINAL:
        return None
    if len(place.digits) == 2 and place.before == "(" and place.next == ")" and place.text[: place.start - 1].strip():
        return None  # "Professors (45)"
    return Decoy.LIST_INDEX if re.match(r"[.)]\s+\w|[.)]\s*\Z", place.text[place.end : place.end + 8]) else None


_RULES: tuple[Callable[[_Place], Decoy | None], ...] = (
    _web_address,
    _joined,
    _measured,
    _measured_elsewhere,
    _legal,
    _phone,
    _day,
    _date,
    _year,
    _named,
    _in_series,
    _postal,
    _hyphenated,
    _index,
)
