"""Dates as pages write them, to days of the calendar.

Where a date may stand is found by its shape, without a word of any language; what its words say is dateparser's to
read. dateparser is asked for nothing but whole dates, as it would fill in from today; what names no year is no date. It
is imported where it is needed: that alone takes 0.15 s, and a language as long again. Day, month and whole year in
numbers need no language: they are a day of the calendar, or none.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from figures.expressions import expression
from scraper.reading.markup.text import has_digit

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

FIRST_YEAR, LAST_YEAR = 1900, 2199
FALLBACK_LANGUAGES = ("en", "fr", "de", "es", "it", "nl", "pt", "pl")


class DayOrder(StrEnum):
    """Which of the first two numbers of "04/10/2024" is the day."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True, kw_only=True)
class DateMatch:
    """A date in a text: `start` and `end` of its words; `day` is None where it cannot be read without guessing."""

    start: int
    end: int
    day: date | None


_DIGIT = expression(r"\d")
_YEAR_TO_READ = expression(r"\d{4}(?:(?<!\d[/-]\d{4})|(?!\Z))")
"""Four digits, but for those that end a text and a date in numbers: of that no word is a part."""

_LETTER = r"[^\W\d_]"
# Each begins with what it stands for, and looks back from there: `re` passes over what cannot begin it.
_DAY = rf"\d(?<![\d.,/:-]\d)\d?(?!\d)(?:{_LETTER}{{1,3}}\b|[ºª°])?\.?"
_YEAR = r"\d(?<!\d\d)\d{3}(?![\d%€$])"
_REST = r"[^\s\d!-&(-/:-@\[-`{-~–—]{0,24}+\.?"
_WORD = rf"{_LETTER}(?<!{_LETTER}{{2}}){_REST}"
_MONTH = rf"{_LETTER}(?<!{_LETTER}{{2}})(?:(?<=[^\W\d_a-zA-Z])|(?={_LETTER}{{2}})){_REST}"
"""Three letters at least, if they are Latin: to dateparser "a" and "an" are the number one, and so January."""

_LITTLE = rf"(?:{_LETTER}{{1,3}}(?:\s+|['’]))?"
_CHARACTER = r"\s*[^\W\d_a-zA-Z]\s*"
_WORDED = (
    expression(rf"{_DAY}[\s\-/.]*{_LITTLE}{_MONTH},?[\s\-/.]*{_LITTLE}{_YEAR}"),
    expression(rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}"),
    expression(rf"{_YEAR}\.?\s+(?:{_WORD}\s+)?{_MONTH}\s+{_DAY}"),
    expression(rf"{_YEAR}\.?\s+{_WORD}\s+{_DAY}\s+{_MONTH}"),
)
_DAY_AND_MONTH = expression(rf"{_DAY}\s*{_LITTLE}{_MONTH}")
_YEAR_FIRST = expression(
    r"(?P<year>\d(?<![\d./-]\d)\d{3})(?P<joint>[-/.])(?P<month>\d{1,2})(?P=joint)(?P<day>\d{1,2})(?!\d)"
)
_CHARACTERS = expression(rf"\d(?<!\d\d)\d{{3}}{_CHARACTER}\d{{1,2}}{_CHARACTER}\d{{1,2}}\s*[^\W\d_a-zA-Z]")
_NUMERIC = expression(
    r"(?P<first>\d(?<![\d.,/:-]\d)\d?)\s?(?P<joint>[./-])\s?(?P<second>\d{1,2})\s?(?P=joint)\s?(?P<year>\d{4}|\d{2})"
    r"(?![\d.%€$]\d|\d|\s?[%€$])"
)
_ORDINAL_SIGNS = str.maketrans("", "", "ºª°")


def find_dates(text: str, *, language: str | None, order: DayOrder | None) -> Iterator[DateMatch]:
    """The dates of a text, left to right, not overlapping.

    `language` is a BCP 47 tag; `order` decides "04/10/2024" (None: such a date is found, and is no day).
    """
    if _DIGIT.search(text) is None:
        return
    matches = list(_numeric(text, language, order))
    if _YEAR_TO_READ.search(text) is not None:
        matches = [*_worded(text, language), *_year_first(text, language), *matches]
    end = 0
    for match in sorted(matches, key=lambda m: (m.start, -m.end)):
        if match.start >= end:
            end = match.end
            yield match


def find_date(text: str, *, language: str | None, order: DayOrder | None) -> DateMatch | None:
    """The first date of a text."""
    return next(find_dates(text, language=language, order=order), None)


def names_a_day(text: str, *, language: str | None) -> bool:
    """Whether a text names a day and month of some year ("12 mars"): a date for people, and none for us."""
    some_leap_year = 2000
    return any(
        _read(f"{found[0]} {some_leap_year}", language, "DMY") is not None for found in _DAY_AND_MONTH.finditer(text)
    )


def machine_date(value: str | None) -> date | None:
    """The day of a `datetime` attribute, as written there: "2024-10-04T23:30:00+02:00" is the fourth."""
    try:
        return _of_our_time(date.fromisoformat((value or "").strip()[: len("2024-10-04")]))
    except ValueError:
        return None


def learn_order(texts: Iterable[str], *, language: str | None) -> DayOrder | None:
    """Whether a page puts the day or the month first: by dates that read only one way, else as its language has it.

    Plain English has it both ways: without a region or a telling date the order is unknown. So it is where the texts
    hold no date in numbers, which would ask for it.
    """
    votes: Counter[DayOrder] = Counter()
    dates = [found for text in texts if has_digit(text) for found in _NUMERIC.finditer(text)]
    for found in dates:
        first, second = int(found["first"]), int(found["second"])
        if 12 < first <= 31 and second <= 12:
            votes[DayOrder.DAY_FIRST] += 1
        elif 12 < second <= 31 and first <= 12:
            votes[DayOrder.MONTH_FIRST] += 1
    if not dates:
        return None
    if votes[DayOrder.DAY_FIRST] != votes[DayOrder.MONTH_FIRST]:
        return votes.most_common(1)[0][0]
    return _custom(language)


def _worded(text: str, language: str | None) -> Iterator[DateMatch]:
    for pattern in _WORDED:
        yield from _shaped(pattern, text, language, "DMY")


def _year_first(text: str, language: str | None) -> Iterator[DateMatch]:
    for found in _YEAR_FIRST.finditer(text):
        if found[0].isascii():
            day = _calendar_day(int(found["year"]), int(found["month"]), int(found["day"]))
        else:  # other digits are dateparser's to read
            day = _read(found[0], language, "YMD")
        if day is not None:
            yield DateMatch(start=found.start(), end=found.end(), day=day)
    yield from _shaped(_CHARACTERS, text, language, "YMD")


def _shaped(pattern: re.Pattern[str], text: str, language: str | None, letters: str) -> Iterator[DateMatch]:
    for found in pattern.finditer(text):
        day = _read(found[0], language, letters)
        if day is not None:
            yield DateMatch(start=found.start(), end=found.end(), day=day)


def _numeric(text: str, language: str | None, order: DayOrder | None) -> Iterator[DateMatch]:
    """Dates in numbers alone, of which the year comes last."""
    for found in _NUMERIC.finditer(text):
        known = DayOrder.DAY_FIRST if found["joint"] == "." else order
        readings = {_day_of(found, language, tried) for tried in ([known] if known else DayOrder)}
        if readings != {None}:
            day = readings.pop() if len(readings) == 1 else None
            yield DateMatch(start=found.start(), end=found.end(), day=day)


_LETTERS = {DayOrder.DAY_FIRST: "DMY", DayOrder.MONTH_FIRST: "MDY"}


def _day_of(found: re.Match[str], language: str | None, order: DayOrder) -> date | None:
    """The day of a date in numbers; one that cannot be in the wanted order is in the other."""
    if len(found["year"]) < 4 or not found[0].isascii():  # the century, and other digits, are dateparser's
        return _read(found[0], language, _LETTERS[order])
    first, second, year = int(found["first"]), int(found["second"]), int(found["year"])
    if order is DayOrder.MONTH_FIRST:
        first, second = second, first
    return _calendar_day(year, second, first) or _calendar_day(year, first, second)


def _calendar_day(year: int, month: int, day: int) -> date | None:
    try:
        return _of_our_time(date(year, month, day))
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def _read(stretch: str, language: str | None, letters: str | None) -> date | None:
    """The day that dateparser reads, None where it is not a whole date; `letters` as in `_parser`."""
    found = _parser(language, letters).get_date_data(stretch.translate(_ORDINAL_SIGNS))
    return _of_our_time(found.date_obj.date()) if found.date_obj else None


def _of_our_time(day: date) -> date | None:
    return day if FIRST_YEAR <= day.year <= LAST_YEAR else None


@lru_cache(maxsize=64)
def _parser(language: str | None, letters: str | None) -> "DateDataParser":
    """Of a language, then English; without one that dateparser knows, of the commonest eight.

    `letters` is dateparser's order of year, month and day; None for the territory's own.
    """
    from dateparser.date import DateDataParser

    own = _languages(language)
    wanted = [*own, "en"] if own else FALLBACK_LANGUAGES
    settings = {
        "STRICT_PARSING": True,
        "REQUIRE_PARTS": ["day", "month", "year"],
        "PARSERS": ["absolute-time"],
        "TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": False,
        # Nothing may depend on today, which must be some day.
        "RELATIVE_BASE": datetime(2000, 1, 1),  # noqa: DTZ001 - dateparser wants a naive one
        # Words in dates of Latvian, Lithuanian and Galician that dateparser does not know.
        "SKIP_TOKENS": ["t", "gada", "m", "d", "de"],
    }
    if letters:
        settings |= {"DATE_ORDER": letters, "STRICT_DATE_ORDER": "all" if letters == "YMD" else "none"}
    return DateDataParser(
        languages=list(dict.fromkeys(wanted)), region=_territory(language), use_given_order=True, settings=settings
    )


def _languages(language: str | None) -> list[str]:
    """dateparser's names of a BCP 47 tag's language: its scripts are languages of their own there."""
    from dateparser.data.languages_info import language_map

    code = _subtags(language)[0].lower()
    return list(language_map.get("nb" if code == "no" else code, ()))


def _territory(language: str | None) -> str | None:
    """The tag's own; to dateparser only Canada's French knows "juill.", beside all that France's knows."""
    code, *others = _subtags(language)
    if code.lower() == "fr":
        return "CA"
    return next((tag.upper() for tag in others if len(tag) == 2), None)


def _subtags(language: str | None) -> list[str]:
    return (language or "").replace("_", "-").split("-")


@lru_cache(maxsize=64)
def _custom(language: str | None) -> DayOrder | None:
    """The order of the language's dates in numbers; languages that put the year first say days before months."""
    if not _languages(language) or (language or "").lower() == "en":
        return None
    told = _read("01/02/03", language, None)
    if told == date(2001, 2, 3) and (language or "").lower().startswith("en"):
        return None
    return DayOrder.MONTH_FIRST if told == date(2003, 1, 2) else DayOrder.DAY_FIRST
