"""When a digest leaves. Pure."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


class Period(StrEnum):
    """How often a digest leaves."""

    HOURLY = "hourly"
    DAILY = "daily"
    WEEKLY = "weekly"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rhythm:
    """The moments when a digest leaves: each full hour, or `at` on the clock of `timezone` (IANA), every day or on one
    `weekday` (Monday is 0).
    """

    period: Period
    timezone: str
    at: time = time(8)
    weekday: int = 0

    def end(self, moment: datetime) -> datetime:
        """The first of these moments that is not before `moment`, in UTC."""
        here = moment.astimezone(ZoneInfo(self.timezone))
        if self.period is Period.HOURLY:
            past = timedelta(minutes=here.minute, seconds=here.second, microseconds=here.microsecond)
            return moment.astimezone(UTC) + (timedelta(hours=1) - past if past else past)
        candidates = (self._on(here, days) for days in range(9) if self._is_day(here, days))
        return next(end for end in candidates if end >= moment)

    def last_end(self, moment: datetime) -> datetime:
        """The last of these moments that is not after `moment`, in UTC."""
        length = {Period.HOURLY: timedelta(hours=1), Period.DAILY: timedelta(days=1), Period.WEEKLY: timedelta(days=7)}
        end = self.end(moment - length[self.period] - timedelta(hours=1))
        while (later := self.end(end + timedelta(seconds=1))) <= moment:
            end = later
        return end

    def _is_day(self, here: datetime, days: int) -> bool:
        return self.period is Period.DAILY or (here + timedelta(days=days)).weekday() == self.weekday

    def _on(self, here: datetime, days: int) -> datetime:
        day = here.date() + timedelta(days=days)
        return datetime.combine(day, self.at, ZoneInfo(self.timezone)).astimezone(UTC)
