"""Dates as pages write them, to days of the calendar.

Month names are CLDR's; the grammar is ours, because a general date parser guesses (today's year for "12 mars", today's
month for "2024") and costs a third of a second to import. Nothing here knows today: what names no year is no date.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

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


_MONTH = r"(?P<month>[^\W\d_]{3,})"
_DAY = r"(?<![\d.,/:-])(?P<day>\d{1,2})"
_YEAR = r"(?P<year>\d{4})(?![\d%€$])"

_WORDED = (
    re.compile(
        rf"{_DAY}(?:er|re|st|nd|rd|th|[ºª°.])?[\s\-/.]*(?:(?:de|of|di)\s+|d['’])?{_MONTH}[.,]?[\s\-/.]*(?:del?\s+)?{_YEAR}"
    ),
    re.compile(rf"{_MONTH}\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.?,?\s+{_YEAR}"),
    re.compile(rf"(?<!\d)(?P<year>\d{{4}})\.?\s+gada\s+(?P<day>\d{{1,2}})\.?\s+{_MONTH}"),
    re.compile(rf"(?<!\d)(?P<year>\d{{4}})\.?\s+(?:m\.\s+)?{_MONTH}\.?\s+(?P<day>\d{{1,2}})(?!\d)"),
)
_DAY_AND_MONTH = re.compile(rf"{_DAY}(?:er|st|nd|rd|th|[ºª°.])?\s*(?:(?:de|of|di)\s+|d['’])?{_MONTH}")
_YEAR_FIRST = (
    re.compile(r"(?<![\d./-])(?P<year>\d{4})(?P<joint>[-/.])(?P<month>\d{1,2})(?P=joint)(?P<day>\d{1,2})(?!\d)"),
    re.compile(r"(?P<year>\d{4})\s*[年년]\s*(?P<month>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日일]"),
)
_NUMERIC = re.compile(
    r"(?<![\d.,/:-])(?P<first>\d{1,2})\s?(?P<joint>[./-])\s?(?P<second>\d{1,2})\s?(?P=joint)\s?(?P<year>\d{4}|\d{2})(?![\d.%€$]\d|\d|\s?[%€$])"
)
_ISO = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})(?!\d)")


def find_dates(text: str, *, language: str | None, order: DayOrder | None) -> Iterator[DateMatch]:
    """The dates of a text, left to right, not overlapping.

    `language` is a BCP 47 tag; `order` decides "04/10/2024" (None: such a date is found, and is no day).
    """
    matches = [*_worded(text, language), *_year_first(text), *_numeric(text, order)]
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
    return any(_plain(found["month"]) in month_names(language) for found in _DAY_AND_MONTH.finditer(text))


def machine_date(value: str | None) -> date | None:
    """The day of a `datetime` attribute, as written there: "2024-10-04T23:30:00+02:00" is the fourth."""
    found = _ISO.match(value or "")
    return _day(*map(int, found.groups())) if found else None


def learn_order(texts: Iterable[str], *, language: str | None) -> DayOrder | None:
    """Whether a page puts the day or the month first: by dates that read only one way, else as its language has it.

    Plain English has it both ways: without a region or a telling date the order is unknown.
    """
    votes: Counter[DayOrder] = Counter()
    for text in texts:
        for found in _NUMERIC.finditer(text):
            first, second = int(found["first"]), int(found["second"])
            if 12 < first <= 31 and second <= 12:
                votes[DayOrder.DAY_FIRST] += 1
            elif 12 < second <= 31 and first <= 12:
                votes[DayOrder.MONTH_FIRST] += 1
    if votes[DayOrder.DAY_FIRST] != votes[DayOrder.MONTH_FIRST]:
        return votes.most_common(1)[0][0]
    return _custom(language)


def _worded(text: str, language: str | None) -> Iterator[DateMatch]:
    if not any(c.isdigit() for c in text):
        return
    months = month_names(language)
    for pattern in _WORDED:
        for found in pattern.finditer(text):
            month = months.get(_plain(found["month"]))
            if month is not None:
                day = _day(int(found["year"]), month, int(found["day"]))
                yield DateMatch(start=found.start(), end=found.end(), day=day)


def _year_first(text: str) -> Iterator[DateMatch]:
    for pattern in _YEAR_FIRST:
        for found in pattern.finditer(text):
            day = _day(int(found["year"]), int(found["month"]), int(found["day"]))
            if day is not None:
                yield DateMatch(start=found.start(), end=found.end(), day=day)


def _numeric(text: str, order: DayOrder | None) -> Iterator[DateMatch]:
    for found in _NUMERIC.finditer(text):
        first, second, year = int(found["first"]), int(found["second"]), int(found["year"])
        day_first = _day(_whole_year(year), second, first)
        month_first = _day(_whole_year(year), first, second)
        if day_first is None and month_first is None:
            continue
        if found["joint"] == "." or order is DayOrder.DAY_FIRST:
            day = day_first or month_first
        elif order is DayOrder.MONTH_FIRST:
            day = month_first or day_first
        else:
            day = _agreed(day_first, month_first)
        yield DateMatch(start=found.start(), end=found.end(), day=day)


def _agreed(one: date | None, other: date | None) -> date | None:
    """The date that both orders give, or the only one there is."""
    return one if one == other or other is None else other if one is None else None


def _whole_year(year: int) -> int:
    return year + 2000 if year < 100 else year


def _day(year: int, month: int, day: int) -> date | None:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


@lru_cache(maxsize=64)
def _custom(language: str | None) -> DayOrder | None:
    """The order of the language's short dates in CLDR; languages that put the year first say days before months."""
    locale = _locale(language)
    if locale is None or (language or "").lower() == "en":
        return None
    from babel.dates import get_date_format

    pattern = get_date_format("short", locale=locale).pattern
    if pattern.lstrip().startswith("y"):
        return None if locale.startswith("en") else DayOrder.DAY_FIRST
    return DayOrder.DAY_FIRST if pattern.index("d") < pattern.index("M") else DayOrder.MONTH_FIRST


@lru_cache(maxsize=64)
def month_names(language: str | None) -> Mapping[str, int]:
    """The names of months, without accents and case folded, to their numbers: the language's in CLDR, then English.

    Wide and abbreviated, alone and in a date; also every beginning of three letters or more that means one month only
    ("fév", "sept"), as people abbreviate otherwise than CLDR. Without a language, those of the commonest eight.
    """
    names: dict[str, int] = {}
    wanted = (language, "en") if _locale(language) else FALLBACK_LANGUAGES
    for wish in wanted:
        for name, number in _names_of(_locale(wish)).items():
            names.setdefault(name, number)
    return MappingProxyType(names)


@lru_cache(maxsize=64)
def _names_of(locale: str | None) -> Mapping[str, int]:
    if locale is None:
        return {}
    from babel import Locale

    months = Locale.parse(locale).months
    beginnings: dict[str, set[int]] = {}
    whole: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for number, name in months[context]["wide"].items():
            word = _plain(name)
            whole[word] = number
            for length in range(3, len(word)):
                beginnings.setdefault(word[:length], set()).add(number)
        for number, name in months[context]["abbreviated"].items():
            whole.setdefault(_plain(name), number)
    return {start: min(numbers) for start, numbers in beginnings.items() if len(numbers) == 1} | whole


@lru_cache(maxsize=64)
def _locale(language: str | None) -> str | None:
    """The CLDR locale of a BCP 47 tag, "de_CH" for "de-CH"; its language alone where CLDR has no such region."""
    from babel.localedata import exists

    parts = (language or "").replace("_", "-").split("-")
    whole = "_".join([parts[0].lower(), *(p.title() if len(p) == 4 else p.upper() for p in parts[1:])])
    return next((name for name in (whole, parts[0].lower()) if name and exists(name)), None)


def _plain(word: str) -> str:
    """Case folded, without accents and the abbreviation's point."""
    word = word.casefold().rstrip(".")
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
