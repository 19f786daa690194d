"""The five fields of a crontab line, read as crontab(5) means them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

_NICKNAMES = {
    "@hourly": "0 * * * *",
    "@daily": "0 0 * * *",
    "@midnight": "0 0 * * *",
    "@weekly": "0 0 * * 0",
    "@monthly": "0 0 1 * *",
    "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
}
_LONGEST_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class ScheduleError(ValueError):
    """A text is no schedule; the message says why in one line."""


class _Field(NamedTuple):
    name: str
    first: int
    last: int
    names: tuple[str, ...] = ()

    def number(self, text: str) -> int:
        if text.lower() in self.names:
            return self.names.index(text.lower()) + self.first
        if not (text.isascii() and text.isdigit()):
            example = f", such as {self.names[0]}" if self.names else ""
            raise ScheduleError(f'{self.name} "{text}" is neither a number nor a name{example}')
        if not self.first <= int(text) <= self.last:
            raise ScheduleError(f"{self.name} {text} is not in {self.first}-{self.last}")
        return int(text)


_MINUTE = _Field("minute", 0, 59)
_HOUR = _Field("hour", 0, 23)
_DAY = _Field("day of month", 1, 31)
_MONTH = _Field("month", 1, 12, ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"))
_WEEKDAY = _Field("weekday", 0, 7, ("sun", "mon", "tue", "wed", "thu", "fri", "sat"))


@dataclass(frozen=True, slots=True, kw_only=True)
class CronFields:
    """What each field allows; weekdays count from Sunday = 0.

    `is_fixed`: neither minute nor hour begins with `*`, so a run belongs to a time of day and not to the clock.
    `any_day`: day of month and weekday are both restricted, and either suffices.
    """

    minutes: frozenset[int]
    hours: frozenset[int]
    days: frozenset[int]
    months: frozenset[int]
    weekdays: frozenset[int]
    is_fixed: bool
    any_day: bool

    def allow_time(self, wall: datetime) -> bool:
        """Whether minute and hour are allowed."""
        return wall.minute in self.minutes and wall.hour in self.hours

    def trigger_words(self) -> Iterator[dict[str, str]]:
        """The arguments of one APScheduler trigger for all fields, or of two where either kind of day suffices."""
        time = {"minute": _listed(self.minutes), "hour": _listed(self.hours), "month": _listed(self.months)}
        day = {"day": _listed(self.days)}
        weekday = {"day_of_week": _listed(frozenset((number - 1) % 7 for number in self.weekdays))}
        if self.any_day:
            yield time | day
            yield time | weekday
        else:
            yield time | day | weekday


def parse_cron(text: str) -> CronFields:
    """Reads five fields, or a nickname such as "@daily".

    Raises:
        ScheduleError: what is wrong, without quoting the text.
    """
    text = text.strip()
    words = _NICKNAMES.get(text.lower(), text).split()
    if len(words) != 5:
        raise ScheduleError(_not_five(text, len(words)))
    minute, hour, day, month, weekday = words
    fields = CronFields(
        minutes=_allowed(_MINUTE, minute),
        hours=_allowed(_HOUR, hour),
        days=_allowed(_DAY, day),
        months=_allowed(_MONTH, month),
        weekdays=frozenset(number % 7 for number in _allowed(_WEEKDAY, weekday)),
        is_fixed=not (minute.startswith("*") or hour.startswith("*")),
        any_day=not (day.startswith("*") or weekday.startswith("*")),
    )
    _require_a_date(fields)
    return fields


def _not_five(text: str, count: int) -> str:
    if text.startswith("@"):
        return f"is none of {', '.join(_NICKNAMES)}"
    if count < 3:
        return 'neither a cron expression ("30 6 * * 1-5") nor an interval ("6h")'
    return f"{count} fields, cron has 5: minute hour day month weekday"


def _allowed(field: _Field, text: str) -> frozenset[int]:
    return frozenset(number for part in text.split(",") for number in _part(field, part))


def _part(field: _Field, text: str) -> list[int]:
    span, slash, step = text.partition("/")
    numbers = _span(field, span, open_ended=bool(slash))
    return numbers[:: _step(field, step)] if slash else numbers


def _span(field: _Field, text: str, *, open_ended: bool) -> list[int]:
    if text == "*":
        return list(range(field.first, field.last + 1))
    low, dash, high = text.partition("-")
    first = field.number(low)
    if not dash:
        return list(range(first, field.last + 1)) if open_ended else [first]
    return _range(field, first, field.number(high))


def _range(field: _Field, first: int, last: int) -> list[int]:
    """A weekday range may run over the end of the week: 5-0 and fri-mon are what they look like."""
    if first <= last:
        return list(range(first, last + 1))
    if field is not _WEEKDAY:
        whole = f"{first}-{field.last},{field.first}-{last}"
        raise ScheduleError(f"{field.name} {first}-{last} runs backwards; write {whole}")
    return [*range(first, 7), *range(last + 1)]


def _step(field: _Field, text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise ScheduleError(f'{field.name} step "{text}" is not a number from 1 on')
    return int(text)


def _require_a_date(fields: CronFields) -> None:
    longest = max(_LONGEST_MONTH[month - 1] for month in fields.months)
    if not fields.any_day and min(fields.days) > longest:
        raise ScheduleError(f"never comes: no such month has a day {min(fields.days)}")


def _listed(numbers: frozenset[int]) -> str:
    return ",".join(map(str, sorted(numbers)))
