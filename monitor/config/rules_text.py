"""What stands in a rule, from the words of the file: limits, lengths of time, quiet hours and patterns."""

import re
from datetime import time, timedelta
from decimal import InvalidOperation

from alerts.rules.limit import Limit
from monitor.config.values_text import as_written, parse_number

_LENGTH = re.compile(r"(\d{1,6})\s*([hdw])", re.ASCII | re.IGNORECASE)
_UNITS = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)
_HOURS = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)\s*[-\u2013]\s*([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)
_PATTERN_LENGTH = 1000


def parse_limit(value: object) -> Limit:
    """An amount or a per cent that a figure must move by: 5, "2.5" or "10%"; zero means by anything at all.

    Raises:
        ValueError: it is neither, or negative.
    """
    text = as_written(value)
    is_percent = isinstance(value, str) and text.endswith("%")
    try:
        amount = parse_number(text.removesuffix("%").rstrip() if is_percent else value)
    except (ValueError, InvalidOperation):
        raise ValueError(f'"{text}": neither an amount such as 5 nor a per cent such as "5%"') from None
    if amount < 0:
        raise ValueError(f'"{text}": a limit is not negative; falls_by is for the other direction')
    return Limit(amount, is_percent)


def parse_length(value: object) -> timedelta:
    """A length of time in hours, days or weeks: "36h", "400d", "52w".

    Raises:
        ValueError: it is none.
    """
    found = _LENGTH.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise ValueError(f'"{as_written(value)}": not a length of time; write it as "400d", "36h" or "52w"')
    return int(found[1]) * _UNITS[found[2].lower()]


def parse_clock(value: object) -> time:
    """A time of the day: "08:00".

    Raises:
        ValueError: it is none.
    """
    found = _CLOCK.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise ValueError(f'"{as_written(value)}": not a time of the day; write it as "08:00"')
    return time(int(found[1]), int(found[2]))


def parse_hours(value: object) -> tuple[time, time]:
    """Hours on the clock, "22:00-07:00": from the first until just before the second, over midnight if it is earlier.

    Raises:
        ValueError: they are none.
    """
    found = _HOURS.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        raise ValueError(f'"{as_written(value)}": not hours; write them as "22:00-07:00"')
    start, end = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    if start == end:
        raise ValueError(f'"{as_written(value)}": begins when it ends')
    return start, end


def check_glob(text: str) -> str:
    """A pattern for labels or sections.

    Raises:
        ValueError: it could match nothing, or is too long to be meant.
    """
    if len(text) > _PATTERN_LENGTH:
        raise ValueError(f'"{text[:40]}…": a pattern has at most {_PATTERN_LENGTH} characters')
    from alerts.rules.selection import parse_glob  # for those who have rules

    parse_glob(text)
    return text
