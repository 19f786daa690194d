"""When what is held back leaves: digests, quiet hours, and both together."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from alert_samples import HOOK, MORNING, notice
from hypothesis import given
from hypothesis import strategies as st

from alerts.audience import Audience
from alerts.compose import owed
from alerts.rhythm import Period, Rhythm
from alerts.rules.judging import Rule
from alerts.rules.model import QuietHours

PARIS = "Europe/Paris"
DAILY = Rhythm(period=Period.DAILY, timezone=PARIS)


def awake(_moment: datetime) -> None:
    """Rules without quiet hours."""


@pytest.mark.parametrize(
    ("rhythm", "moment", "end"),
    [
        (DAILY, MORNING, MORNING.replace(hour=7)),
        (DAILY, MORNING.replace(hour=7), MORNING.replace(hour=7)),
        (DAILY, MORNING.replace(hour=7, microsecond=1), MORNING.replace(day=24, hour=7)),
        (replace(DAILY, period=Period.HOURLY), MORNING.replace(minute=30), MORNING.replace(hour=7)),
        (replace(DAILY, period=Period.HOURLY, timezone="Asia/Kolkata"), MORNING, MORNING.replace(minute=30)),
        (replace(DAILY, period=Period.WEEKLY), MORNING.replace(hour=8), MORNING.replace(day=30, hour=7)),
        (replace(DAILY, period=Period.WEEKLY, weekday=4), MORNING, MORNING.replace(day=27, hour=7)),
        (
            replace(DAILY, at=time(2, 30)),
            datetime(2026, 3, 29, 0, tzinfo=UTC),
            datetime(2026, 3, 29, 1, 30, tzinfo=UTC),
        ),
    ],
)
def test_a_digest_leaves_by_the_owners_clock(rhythm: Rhythm, moment: datetime, end: datetime) -> None:
    """At the hour asked for, on the wall clock of the zone, also where summer time skips it."""
    assert rhythm.end(moment) == end


@given(
    moment=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis wants them naive
    period=st.sampled_from(Period),
    at=st.times(),
    weekday=st.integers(0, 6),
)
def test_every_moment_has_its_digest(moment: datetime, period: Period, at: time, weekday: int) -> None:
    """The next one is never past nor further off than the period and an hour of summer time; the last one is before."""
    rhythm = Rhythm(period=period, timezone=PARIS, at=at, weekday=weekday)
    length = {Period.HOURLY: timedelta(hours=1), Period.DAILY: timedelta(days=1), Period.WEEKLY: timedelta(days=7)}
    slack = timedelta(hours=1)

    assert moment <= rhythm.end(moment) <= moment + length[period] + slack
    assert moment - length[period] - slack <= rhythm.last_end(moment) <= moment
    assert rhythm.end(rhythm.last_end(moment)) == rhythm.last_end(moment)


def test_what_is_critical_waits_for_no_digest_and_what_is_quiet_for_its_end() -> None:
    """A critical message waits only for the end of quiet; the end of a rule's quiet hours counts as well."""
    quiet = QuietHours(start=time(6), end=time(9), timezone=PARIS)
    audience = Audience(digest=DAILY, quiet=quiet)

    assert audience.held_until(MORNING, by_rules=awake, is_urgent=True) == MORNING.replace(hour=8)
    assert Audience(quiet=quiet).held_until(MORNING, by_rules=lambda _: MORNING.replace(hour=9)) == MORNING.replace(
        hour=9
    )
    assert Audience().held_until(MORNING, by_rules=awake) is None


EVENING = MORNING.replace(hour=19)
"""Eight o'clock in Paris."""


@pytest.mark.parametrize(
    ("rhythm", "now", "leaves"),
    [
        (replace(DAILY, period=Period.HOURLY), EVENING.replace(hour=20, minute=30), EVENING + timedelta(hours=11)),
        (replace(DAILY, period=Period.HOURLY), EVENING, EVENING),
        (replace(DAILY, at=time(6)), EVENING, EVENING + timedelta(hours=11)),
        (replace(DAILY, at=time(6)), EVENING + timedelta(hours=9), EVENING + timedelta(hours=11)),
        (replace(DAILY, at=time(7)), EVENING, EVENING + timedelta(hours=11)),
        (replace(DAILY, at=time(6), period=Period.WEEKLY, weekday=1), EVENING, EVENING + timedelta(hours=11)),
    ],
)
def test_a_digest_breaks_no_quiet_hours(rhythm: Rhythm, now: datetime, leaves: datetime) -> None:
    """One that comes between 22:00 and 07:00 leaves at seven, with all that waited for it before and after bedtime."""
    quiet = QuietHours(start=time(22), end=time(7), timezone=PARIS)

    assert Audience(digest=rhythm, quiet=quiet).held_until(now, by_rules=awake) == leaves


def test_a_digest_breaks_no_quiet_hours_of_rules() -> None:
    """What a rule with quiet hours asked for leaves at their end, also where it came up before them."""
    hourly = replace(HOOK, audience=Audience(digest=replace(DAILY, period=Period.HOURLY)))
    rule = Rule(quiet=QuietHours(start=time(22), end=time(7), timezone=PARIS))
    moments = (EVENING.replace(minute=30), EVENING.replace(hour=20, minute=30), EVENING.replace(hour=23))

    held = [owed(notice(), channels=[hourly], rules=[rule], now=now)[0].not_before for now in moments]

    assert held == [EVENING.replace(hour=20), *[EVENING + timedelta(hours=11)] * 2]


@given(
    moment=st.datetimes(datetime(2026, 11, 1), datetime(2027, 3, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis wants them naive
    period=st.sampled_from(Period),
    at=st.times(),
    start=st.times(),
    end=st.times(),
)
def test_nothing_leaves_in_quiet_hours(moment: datetime, period: Period, at: time, start: time, end: time) -> None:
    """Whenever a digest would come, in winter time."""
    quiet = QuietHours(start=start, end=end, timezone=PARIS)
    leaves = Audience(digest=Rhythm(period=period, timezone=PARIS, at=at), quiet=quiet).held_until(
        moment, by_rules=awake
    )

    assert leaves is not None
    assert leaves >= moment
    assert quiet.end_after(leaves) is None
