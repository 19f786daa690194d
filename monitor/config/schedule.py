"""When a page is due: cron expressions that mean what crontab(5) says, and intervals.

APScheduler's trigger finds the times, but counts weekdays from Monday, takes day of month AND weekday where cron takes
OR, fires a daily job twice at the end of summer time and at hours that its beginning skips. So expressions are read
here and become lists of plain numbers, and what summer time does to them is decided here, as Debian's cron does.
"""

import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from monitor.config.cron_fields import CronFields, ScheduleError, parse_cron

if TYPE_CHECKING:
    from apscheduler.triggers.cron import CronTrigger

JITTER_S = 30.0
"""Pages of one schedule are spread over so many seconds, each always at its own."""

_SHORTEST = timedelta(seconds=1)
_LONGEST = timedelta(days=366)
_INTERVAL = re.compile(r"(\d{1,9})\s*([smhdw])", re.ASCII | re.IGNORECASE)
_UNITS_S = {"s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800}


@dataclass(frozen=True, slots=True)
class Interval:
    """A page checked so long after its last check."""

    text: str
    length: timedelta


@dataclass(frozen=True, slots=True)
class Cron:
    """A page checked when the clock on the wall says so."""

    text: str
    fields: CronFields


Schedule = Cron | Interval


@lru_cache(maxsize=1024)
def parse_schedule(text: str) -> Schedule:
    """Reads a cron expression ("30 6 * * 1-5", "@daily") or an interval ("90m", "6h", "1d").

    Raises:
        ScheduleError: it is neither; the message quotes it and says what is wrong.
    """
    try:
        interval = _INTERVAL.fullmatch(text.strip())
        if interval:
            return Interval(text, _length(int(interval[1]), interval[2].lower()))
        return Cron(text, parse_cron(text))
    except ScheduleError as error:
        raise ScheduleError(f'"{text}": {error}') from None


def next_due(
    schedule: Schedule, *, after: datetime, timezone: str, page: str, jitter_s: float = JITTER_S
) -> datetime | None:
    """When a page is due after a moment, in UTC; None if never.

    `timezone` is that of the wall clock. `page` seeds the page's own delay of up to `jitter_s`, so that pages of one
    schedule do not all start at once and each keeps its time from day to day.
    """
    delay = _delay(page, jitter_s)
    if isinstance(schedule, Interval):
        return after.astimezone(UTC) + schedule.length + min(delay, schedule.length / 10)
    minute = (after.astimezone(UTC) - delay).replace(second=0, microsecond=0)
    due = _next_time(schedule, minute, ZoneInfo(timezone))
    return due and due + delay


def _length(count: int, unit: str) -> timedelta:
    seconds = count * _UNITS_S[unit]
    if not _SHORTEST.total_seconds() <= seconds <= _LONGEST.total_seconds():
        raise ScheduleError("an interval is between 1s and 366d")
    return timedelta(seconds=seconds)


def _delay(page: str, jitter_s: float) -> timedelta:
    share = int.from_bytes(hashlib.sha256(page.encode()).digest()[:4]) / 2**32
    return timedelta(seconds=int(share * jitter_s))


@lru_cache(maxsize=4096)
def _next_time(cron: Cron, after: datetime, zone: ZoneInfo) -> datetime | None:
    """The next time in UTC. A fixed hour that summer time skips is made up for right after the gap; one that comes
    twice counts once. `*` in minute or hour follows the clock through both.

    Remembered by the minute: a sweep asks the same for thousands of pages, and APScheduler takes 0.3 ms to answer.
    """
    return _next_fixed(cron, after, zone) if cron.fields.is_fixed else _next_recurring(cron, after, zone)


def _next_fixed(cron: Cron, after: datetime, zone: ZoneInfo) -> datetime | None:
    wall: datetime | None = after.astimezone(zone).replace(tzinfo=UTC)
    while (wall := wall and _fire_time(cron, wall, UTC)) is not None:
        due = _existing(wall.replace(tzinfo=None), zone)
        if due > after:
            return due
    return None


def _next_recurring(cron: Cron, after: datetime, zone: ZoneInfo) -> datetime | None:
    moment: datetime | None = after
    while (moment := moment and _fire_time(cron, moment, zone)) is not None:
        moment = moment.astimezone(UTC)
        if cron.fields.allow_time(moment.astimezone(zone)):  # not one that APScheduler found inside a gap
            return moment
    return None


def _existing(wall: datetime, zone: ZoneInfo) -> datetime:
    """The first moment in UTC at which the wall clock says `wall`, or, if it skips it, the moment after the gap."""
    moment = wall.replace(tzinfo=zone).astimezone(UTC)
    while moment.astimezone(zone).replace(tzinfo=None) != wall:
        wall += timedelta(minutes=1)
        moment = wall.replace(tzinfo=zone).astimezone(UTC)
    return moment


def _fire_time(cron: Cron, after: datetime, zone: tzinfo) -> datetime | None:
    moment = (after + timedelta.resolution).astimezone(zone)
    times = [trigger.get_next_fire_time(None, moment) for trigger in _triggers(cron.fields, zone)]
    return min((time for time in times if time is not None), default=None)


@lru_cache(maxsize=256)
def _triggers(fields: CronFields, zone: tzinfo) -> "tuple[CronTrigger, ...]":
    """The earliest of them counts. Remembered: thousands of pages share few schedules."""
    from apscheduler.triggers.cron import CronTrigger

    return tuple(CronTrigger(timezone=zone, second=0, **words) for words in fields.trigger_words())
