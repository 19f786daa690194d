"""How long something takes in two units, "1 h 15", "2 hours 30 minutes", "12 ans et 3 mois": so many of the smaller."""

import re
from decimal import Decimal
from typing import NamedTuple

from figures.expressions import expression
from figures.record import Quantity
from figures.unit_words import unit_words
from scraper.numbers.clock import weekdays
from scraper.numbers.match import Kind, NumberMatch, Problem

_AND = r"(?:\s(?:et|and|und|y|e|en|og|och|i|ja|a|și|és|και))?"
_WORDS = unit_words(None)
_HOURS = rf"(?:{_WORDS['h']}|h|hrs?\.?|std\.?|u|godz\.?)"
_MINUTES = rf"(?:{_WORDS['min']}|mins?\.?|mn|m|['′’])"
_NOUN = (
    r"\s(?!(?:par|pour|avec|sans|depuis|entre|dans|des|aux|chaque|from|with|per|for|von|nach|mit|bis|del|dal|con|por|"
    r"desde|para|uit|van|met)\b)[^\W\d_]{3}"
)
"""What follows a number that counts something of its own: "35 h 12 élèves" are no minutes."""
_SPAN = expression(
    rf"(?i:(\d{{1,3}})\s?{_HOURS}{_AND}[\s,]?\s?(\d{{1,2}})\s?{_MINUTES}(?!\w)|"
    rf"(\d{{1,2}})\s(?:{_WORDS['a']}){_AND}\s(\d{{1,2}})\s(?:{_WORDS['mo']})(?!\w))|"
    rf"(\d{{1,3}})\s?h\s?([0-5]\d)(?!\w|[.,:/–-]\d)(?:(?<=h\d\d)|(?!{_NOUN}))|"
    rf"(?i:(\d{{1,3}})\s{_HOURS}{_AND}\s([0-5]\d)(?=\s*(?:[.,;)]\s|[.;)]?\Z)))"
)
_CLOCK = expression(r"(?:[01]?\d|2[0-4])\s?h\s?[0-5]\d")
_PAST = expression(r"\s?[0-5]\d")
_LONGEST = 24
_MORNING = 6 * 60
_LONGEST_SHORT_DAY = 3
_OF_SOMETHING = expression(r"\s(?:of|de|d['’]|di|von|van|do|af|av)\b", re.IGNORECASE)
_MINUTES_OF_AN_HOUR, _MONTHS_OF_A_YEAR = 60, 12


class Span(NamedTuple):
    """Where a time in two units ends, and how much it is."""

    end: int
    value: Decimal
    unit: str


def read_span(text: str, start: int) -> Span | None:
    """The time in two units whose digits start at a place."""
    found = _SPAN.match(text, start)
    if found is None:
        return None
    hours, minutes, years, months, clock, past, bare, behind = found.groups()
    pairs = ((hours, minutes), (years, months), (clock, past), (bare, behind))
    large, small = next(pair for pair in pairs if pair[0] is not None)
    size = _MONTHS_OF_A_YEAR if years is not None else _MINUTES_OF_AN_HOUR
    if int(small) >= size:
        return None
    return Span(found.end(), Decimal(int(large) * size + int(small)), "min" if years is None else "mo")


def as_span(text: str, first: NumberMatch, second: NumberMatch) -> NumberMatch | None:
    """Two numbers that follow each other as one time, None where they are two; "9 h à 18 h" takes in its minutes."""
    if first.kind is Kind.RANGE and first.quantity.unit == "h":
        is_end = _PAST.fullmatch(text, first.end, second.end) is not None
        return first._replace(end=second.end, raw=text[first.start : second.end]) if is_end else None
    if second.number_start - first.number_end > _LONGEST or second.problem is Problem.DAMAGED_NUMBER:
        return None
    span = read_span(text, first.number_start)
    if span is None or span.end < second.number_end:
        return None
    quantity = Quantity(value=span.value, unit=span.unit, qualifier=first.quantity.qualifier)
    end = max(span.end, second.end)
    return first._replace(end=end, number_end=span.end, raw=text[first.start : end], quantity=quantity)


def span_match(text: str, start: int) -> NumberMatch | None:
    """A time without spaces, `2h30`; None of an hour."""
    span = read_span(text, start)
    if span is None or is_hour(text[start : span.end], span.value):
        return None
    quantity = Quantity(value=span.value, unit=span.unit)
    return NumberMatch(start, span.end, start, span.end, text[start : span.end], quantity, Kind.CARDINAL)


def may_be_hour(raw: str) -> bool:
    """Whether a time is written as hours of the day are too: `20h30`."""
    return "h" in raw and _CLOCK.fullmatch(raw.strip()) is not None


def is_hour(raw: str, value: Decimal | None) -> bool:
    """Whether a time in so many minutes is rather an hour: `20h30`. Before six nothing opens or begins."""
    return may_be_hour(raw) and value is not None and value >= _MORNING


def is_on_weekday(text: str, end: int, before: str, language: str | None) -> bool:
    """Whether an hour that ends there is of the day named before it, "samedi 18 h", and not so many hours of something.

    Short names of days are words of their own.
    """
    is_day = len(before) > _LONGEST_SHORT_DAY and before.strip(".,") in weekdays(language)
    return is_day and _OF_SOMETHING.match(text, end) is None
