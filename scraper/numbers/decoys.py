"""Numbers that are no figures: dates, times, phone numbers, postcodes, codes.

A rule looks at the digits, the word before and the word after them; the first that applies names the decoy.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache

from figures.expressions import expression
from scraper.numbers import decoy_words as words
from scraper.numbers.code_words import GOALS, MAY_END_A_PHRASE, codes, versions
from scraper.numbers.compound import DATE, YEARS
from scraper.numbers.decoy import Decoy, Place, leads_up
from scraper.numbers.decoy_always import ALWAYS, is_always_open
from scraper.numbers.decoy_angles import angle
from scraper.numbers.decoy_codes import piece
from scraper.numbers.decoy_countdown import COUNTED_DOWN, countdown
from scraper.numbers.decoy_dialled import DIALLED
from scraper.numbers.decoy_index import example, index
from scraper.numbers.decoy_named import SINGULAR_VERBS, name
from scraper.numbers.decoy_pairs import BETWEEN_ONES, half
from scraper.numbers.decoy_places import (
    DESK,
    NAMED_BEFORE,
    PHONE_WORD,
    SIZES_IN_WORDS,
    SMALL_WORD,
    STREET_BEFORE,
    file_size,
    phone,
    postal,
    web_address,
)
from scraper.numbers.decoy_times import BETWEEN_DAYS, WORD, YEAR, date, day, days, hour, year
from scraper.numbers.east_asian_hours import east_asian_hour
from scraper.numbers.editions import is_edition
from scraper.numbers.match import Kind, NumberMatch, Problem
from scraper.numbers.members import RANK
from scraper.numbers.numbered import (
    begins_another,
    is_further_numbered,
    is_goal,
    is_numbered,
    is_year_of_degree,
    names_plan,
    tells_how_many,
)
from scraper.numbers.ratios import TIME
from scraper.numbers.registers import LEGAL, legal
from scraper.numbers.school_years import behind_classes, is_class, is_school_year, school_years, tells_of_each
from scraper.numbers.series import is_in_law, is_in_series, joints
from scraper.numbers.vocabulary import vocabulary

_WINDOW = 24
"""So many letters before a number may say what it is."""

_AFTER = expression(rf"[\s.\-–)ºª°]*({WORD}\.?)")
_IN_THOUSANDS = expression(r"[1-9]\d{0,2}(?:[.,'’\s]\d{3})+")
"""Behind a comma such a number bears no name: "studenti in uscita, 3.105 in entrata"."""


_LAST_PAGE = expression(r"\b(?:page|seite|página|pagina|strona|p\.)\s*\d+\s*(?:sur|of|von|de|di|z|/)\s*\Z")
_FOOT_OF_PAGE = expression(r"\s*[-–—]\s*\d{1,4}\s*[-–—]\s*")
_LONGEST_PLACE_IN_ROW = 32
_PLACE_IN_ROW = expression(
    rf"\W*([^\W\d_]+\.?)\s(\d{{1,3}})\s(?:{'|'.join(sorted(map(re.escape, words.OF_PAGES)))})\s(\d{{1,3}})\W*"
)
_IN_HEBREW = "ב"
"""Stands before the name of a month, as a part of its word: "12 in December"."""
_HYPHENS = frozenset("-‑–")
_JOINTS = frozenset("-‑–:/%")
_HIGHEST_RANK = 2000
_STREETS = ("straat", "straße", "strasse", "gasse", "laan", "gatan", "vägen", "gade", "vej", "gata", "utca", "gracht")
_SYSTEMS = frozenset(("x32", "x64", "x86", "X11"))
_COURSE = expression(r"(?<![A-Z] )\b[A-Z]{3,5}\s\Z")
"""The letters of a course's code: `MATH 220`."""
_RELEASE = expression(r"\d\.0")
"""How the number of what is released anew is written, and no count."""
_WORD = expression(WORD)
_EAST_ASIAN = frozenset("年月日년월일")
_BEHIND_A_RELEASE = frozenset(("", " ", ",", ";", ":", "!", "?", ")", "-", "–"))
_PLAIN_HEAD = expression(r"\s*[€$£~≈]?|(?:.*\s)?([^\W\d_]*[^\W\d_A-Z])\s", re.DOTALL)
_PLAIN_TAIL = expression(
    r"[ \u00a0\u202f](?![^\W\d_]\b)([^\W\d_A-ZÀ-Ý][^\W\d_]*(?:[\u0900-\u0963\u0970]+[^\W\d_]*)*)|"
    r"[ \u00a0\u202f]?(?:(?:%|[kKM]?[€$])(?=[ \n]|\Z)|\+?\Z)"
)


def find_decoy(text: str, match: NumberMatch, *, language: str | None = None) -> Decoy | None:
    """Why the match in its text is no figure, or None when it may be one.

    A lone year is a doubt, not a verdict: a text of nothing but `1998` counts people or names a year by its label.
    """
    start, end = match.number_start, match.number_end
    if match.quantity.unit == "%" and text[start - 1 : start] not in _JOINTS and "%2" not in text:
        return None  # nothing is dated, dialled or named by so many per cent, but for encoded signs in addresses
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
    place = Place(
        text,
        match,
        digits=_ascii(text[start:end]),
        before=before[-1].lower() if before else "",
        after=after[1].lower() if after else "",
        months=_months(language),
        language=language,
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
        and digits not in ALWAYS
        and (len(digits) != 4 or YEAR.match(digits) is None)
        and "/" not in digits
        and "." not in digits
        and match.quantity.unit != "h"
        and match.quantity.qualifier is not RANK
    )


@lru_cache(maxsize=4096)
def _counts_by_words(head: str, tail: str, language: str | None, *, may_be_legal: bool) -> bool:
    """Whether what stands around such a number says nothing to any rule: most often so, and mostly the same few words.

    Before it nothing or a word; behind it nothing, a word that is no name, or a sign.
    """
    before, after = _PLAIN_HEAD.fullmatch(head), _PLAIN_TAIL.match(tail)
    if before is None or after is None or "/" in head + tail or "×" in head + tail:
        return False
    telling_before, telling_between, telling_after = _telling(language)
    if before[1] is not None:
        word, said = before[1].lower(), head.lower()
        if word in telling_before or (word in telling_between and any(map(str.isdigit, said))):
            return False
        if (after[1] is None or after[1].lower() in words.NO_NOUN) and (DIALLED.search(said) or DESK.search(said)):
            return False
        if may_be_legal and LEGAL.search(said):
            return False
        if _may_end_street(word, tail) and (STREET_BEFORE.search(said) or NAMED_BEFORE.search(head)):
            return False
    return after[1] is None or after[1].lower() not in telling_after


def _may_end_street(word: str, tail: str) -> bool:
    """Whether a number behind a word may be a house's: at the end of its text, before a word that counts nothing, or
    behind a street by its ending.
    """
    return not tail or word.endswith(_STREETS) or SMALL_WORD.match(tail) is not None


@cache
def _telling(language: str | None) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The words of which a rule makes something where they stand before a number of few digits, between it and another
    ("page 3 of 12", "buses 4 and 11"), and behind it."""
    months = _months(language)
    named = (
        GOALS
        | versions(language)
        | codes(language)
        | school_years(language)
        | words.PAGE
        | words.POSTCODE
        | words.DEGREES
    )
    before = months | days(language) | words.CLOCK_BEFORE | named
    between = words.OF_PAGES | joints(language) | BETWEEN_ONES | {"x"}
    behind = (
        months
        | words.OF_PAGES
        | BETWEEN_DAYS
        | words.CLOCK
        | words.BEHIND_A_DAY
        | words.BEHIND_A_HOUSE
        | COUNTED_DOWN
        | {"bit", "bits"}
        | SIZES_IN_WORDS
        | joints(language)
        | BETWEEN_ONES
        | behind_classes(language)
        | SINGULAR_VERBS
    )
    return before, between, behind


def _ascii(digits: str) -> str:
    """Arabic and other digits as 0 to 9."""
    return digits if digits.isascii() else "".join(str(int(d)) if d.isdecimal() else d for d in digits)


@cache
def _months(language: str | None) -> frozenset[str]:
    """The names of the months in a language and in English; without a language, in all."""
    tables = vocabulary().months
    own = (language or "").partition("-")[0].lower()
    chosen = (own, "en") if own in tables else tuple(tables)
    names = {name for table in chosen for name in tables[table]}
    if "he" in chosen:
        names |= {_IN_HEBREW + name for name in tables["he"]}
    return frozenset(names)


def may_tell_day(text: str) -> bool:
    """Whether a number at the start of a text may be a day of the words behind it, in any language: there is a month's
    name, a sign that stands for one, or a point.
    """
    if "." in text or not _EAST_ASIAN.isdisjoint(text):
        return True
    return not _months(None).isdisjoint(_WORD.findall(text.lower()))


def _joined(place: Place) -> Decoy | None:
    """Digits joined to digits that are no fraction."""
    text, start = place.text, place.start
    if is_always_open(place):
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


def _other_joined(place: Place) -> Decoy:
    count = sum(character.isdigit() for character in place.digits)
    if leads_up(PHONE_WORD, place.text, place.start, within=24) or (count >= 8 and "/" not in place.digits):
        return Decoy.PHONE
    if place.before.strip(".:") in words.PAGE or leads_up(_LAST_PAGE, place.text, place.start, within=24):
        return Decoy.PAGE_NUMBER
    if re.fullmatch(r"(?:0?\d|1[0-2])\s?/\s?(?:19|20)\d\d", place.digits):
        return Decoy.DATE
    return Decoy.VERSION if "." in place.digits else Decoy.CODE


def _named(place: Place) -> Decoy | None:
    """What the word before says: a page, a version, a standard, a level."""
    before = place.before.strip("(,:")
    is_last_page = before in words.OF_PAGES and leads_up(_LAST_PAGE, place.text, place.start, within=24)
    if is_last_page or _FOOT_OF_PAGE.fullmatch(place.text) or _is_in_row(place):
        return Decoy.PAGE_NUMBER
    if place.match.raw in _SYSTEMS:
        return Decoy.CODE
    if not before or place.before.endswith(":"):
        return None
    if before in words.PAGE or before.rstrip(".") in words.PAGE:
        return Decoy.PAGE_NUMBER
    may_be_goal = before in GOALS or "'" in before or "’" in before
    if may_be_goal and is_goal(place, before):
        return Decoy.CODE
    return None if _is_counted(place, before) else _versioned(place, before)


def _is_in_row(place: Place) -> bool:
    """Whether a text says which page or picture of a row is shown, and no more: "Foto 1 de 24", "Bild 3 von 12"."""
    if len(place.text) > _LONGEST_PLACE_IN_ROW or place.match.quantity.qualifier is not None:
        return False
    found = _PLACE_IN_ROW.fullmatch(place.text)
    return found is not None and found[1].lower() in words.SHOWN_IN_ROW and int(found[2]) <= int(found[3])


def _versioned(place: Place, before: str) -> Decoy | None:
    """A version, or what bears a number as its name."""
    if before.rstrip(".") in versions(place.language) or _is_release(place):
        return Decoy.VERSION
    quantity = place.match.quantity
    is_bare = (
        len(place.digits) == 3 and place.digits.isdecimal() and quantity.unit is None and quantity.qualifier is None
    )
    if is_bare and _COURSE.search(place.text, max(0, place.start - 7), place.start):
        return Decoy.CODE
    if place.before.endswith(",") and (_IN_THOUSANDS.fullmatch(place.digits) or begins_another(place)):
        return None
    before = before.replace("’", "'").rpartition("'")[2]
    if before in words.DEGREES and is_year_of_degree(place):
        return Decoy.CODE
    stem = before.partition("+")[0] if before != "+" else _word_before_plus(place)
    is_code = not codes(place.language).isdisjoint((stem, before))
    return Decoy.CODE if is_code and not (tells_of_each(place) or tells_how_many(place)) else None


def _is_counted(place: Place, before: str) -> bool:
    """Whether a number has a unit, or counts what follows, since the word before it may end a phrase."""
    unit = place.match.quantity.unit
    if unit is not None and not unit.startswith("/"):
        return True
    word = before.replace("’", "'").rpartition("'")[2].rstrip(".")
    if word not in MAY_END_A_PHRASE or _RELEASE.fullmatch(place.digits) or YEAR.match(place.digits):
        return False
    return place.next.isspace() and bool(place.after) and place.after.rstrip(".") not in words.NO_NOUN


def _is_release(place: Place) -> bool:
    """Whether a number with a nought behind its point follows a name amid other words: "built on Magento 2.0"."""
    if _RELEASE.fullmatch(place.digits) is None or place.match.quantity.unit is not None:
        return False
    words_before = place.text[: place.start].split()
    name = words_before[-1]
    return len(words_before) > 1 and name[0].isupper() and name[1:].islower() and place.next in _BEHIND_A_RELEASE


def _in_series(place: Place) -> Decoy | None:
    if is_class(place):
        return Decoy.CODE
    if not place.before:
        return None
    is_name = is_school_year(place) or is_in_series(place.text, place.start, place.end, language=place.language)
    return Decoy.CODE if is_name else None


def _hyphenated(place: Place) -> Decoy | None:
    """Digits that a dash joins to others and that are no range, or that a law counts: a score, a paragraph."""
    text, start, end = place.text, place.start, place.end
    joined = start > 1 and text[start - 2].isdigit() and text[start - 1] in _HYPHENS
    if joined or (place.next in _HYPHENS and text[end + 1 : end + 2].isdigit() and place.match.kind is not Kind.RANGE):
        return Decoy.CODE
    if place.next in _HYPHENS and names_plan(place):
        return Decoy.CODE
    quantity = place.match.quantity
    if quantity.qualifier is not RANK or quantity.value is None:
        return Decoy.CODE if text[start - 2 : start] == ", " and is_further_numbered(place) else None
    is_name = quantity.value > _HIGHEST_RANK or is_in_law(text, place.match.start) or is_numbered(place)
    return Decoy.CODE if is_name or is_edition(place) else None


def _word_before_plus(place: Place) -> str:
    return place.text[: place.start].rstrip(" +\u00a0").rpartition(" ")[2].lower()


_RULES: tuple[Callable[[Place], Decoy | None], ...] = (
    web_address,
    _joined,
    hour,
    east_asian_hour,
    angle,
    file_size,
    legal,
    phone,
    countdown,
    day,
    date,
    year,
    _named,
    _in_series,
    half,
    postal,
    piece,
    _hyphenated,
    name,
    index,
    example,
)
