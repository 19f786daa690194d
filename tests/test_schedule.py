"""Schedules: what a crontab means, also on the nights when the clocks change."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from cronsim import CronSim
from hypothesis import given
from hypothesis import strategies as st

from monitor.config.cron_fields import ScheduleError
from monitor.config.schedule import Interval, next_due, parse_schedule

PARIS = "Europe/Paris"
EXPRESSIONS = (
    "0 6 * * *",
    "30 6 * * 1-5",
    "0 6 * * 1",
    "0 6 * * 7",
    "0 6 * * 0",
    "0 6 * * sun,WED",
    "15 10 1,15 * *",
    "0 0 1,15 * 1",
    "0 12 13 * fri",
    "0 0 */2 * 1",
    "0 0 1-7 * *",
    "5/20 * * * *",
    "*/20 1-3 * * *",
    "30 2 * * *",
    "10,50 2 * * *",
    "0 1-5/2 * * *",
    "0 */3 * * *",
    "59 23 31 12 *",
    "0 9 29 2 *",
    "0 8 * jan-mar,Dec mon",
    "0 7 * * 1-6/2",
    "0 7 * * */2",
)


def due_times(expression: str, *, zone: str, start: datetime, end: datetime) -> Iterator[datetime]:
    schedule = parse_schedule(expression)
    moment: datetime | None = start
    while moment := next_due(schedule, after=moment, timezone=zone, page="x", jitter_s=0):
        if moment > end:
            return
        yield moment


def cron_times(expression: str, *, zone: str, start: datetime, end: datetime) -> Iterator[datetime]:
    """Debian's cron, as cronsim has it; a run that is made up for twice counts once."""
    last = None
    for local in CronSim(expression, start.astimezone(ZoneInfo(zone))):
        moment = local.astimezone(UTC)
        if moment > end:
            return
        if moment != last:
            yield moment
        last = moment


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_a_year_of_a_crontab_is_cron_s_year(expression: str) -> None:
    """Every expression is due when cron would run it, for three sample weeks and both changes of the clocks."""
    for start in (
        datetime(2026, 3, 27, tzinfo=UTC),
        datetime(2026, 10, 23, tzinfo=UTC),
        datetime(2026, 12, 30, tzinfo=UTC),
    ):
        span = {"zone": PARIS, "start": start, "end": start + timedelta(days=8)}
        assert list(due_times(expression, **span)) == list(cron_times(expression, **span))


@pytest.mark.slow
@pytest.mark.parametrize("zone", ["Europe/Paris", "America/New_York", "America/Santiago", "Asia/Kolkata", "UTC"])
@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_a_whole_year_of_a_crontab_is_cron_s_year(expression: str, zone: str) -> None:
    """The same for every night of a year, in zones that change their clocks at other hours."""
    start = datetime(2026, 1, 1, tzinfo=UTC)
    span = {"zone": zone, "start": start, "end": start + timedelta(days=366)}

    assert list(due_times(expression, **span)) == list(cron_times(expression, **span))


def test_a_weekday_range_may_run_over_the_weekend() -> None:
    """5-0 and fri-mon are what they look like; 5-7 is the same as 5-0."""
    start = datetime(2026, 11, 23, tzinfo=UTC)  # a Monday
    span = {"zone": "UTC", "start": start, "end": start + timedelta(days=14)}

    friday_on = list(due_times("0 6 * * 5-0", **span))
    assert friday_on == list(due_times("0 6 * * 5-7", **span)) == list(due_times("0 6 * * fri-sun", **span))
    assert [moment.strftime("%a") for moment in friday_on[:3]] == ["Fri", "Sat", "Sun"]


def test_a_fixed_hour_that_comes_twice_counts_once() -> None:
    """On 25 October 2026 Paris has 02:30 twice; a daily check is made once, an hourly one twice."""
    start = datetime(2026, 10, 24, 23, tzinfo=UTC)
    end = start + timedelta(hours=5)

    assert len(list(due_times("30 2 * * *", zone=PARIS, start=start, end=end))) == 1
    assert len(list(due_times("30 * * * *", zone=PARIS, start=start, end=end))) == 5


def test_a_fixed_hour_that_is_skipped_is_made_up_for() -> None:
    """On 29 March 2026 Paris has no 02:30: the check is made at 03:00, once."""
    start = datetime(2026, 3, 28, 23, tzinfo=UTC)

    found = list(due_times("30 2 * * *", zone=PARIS, start=start, end=start + timedelta(hours=20)))

    assert [moment.astimezone(ZoneInfo(PARIS)).strftime("%H:%M") for moment in found] == ["03:00"]


@pytest.mark.parametrize(
    ("text", "minutes"), [("90m", 90), ("6h", 360), ("1d", 1440), ("2w", 20160), ("60s", 1), ("6 H", 360)]
)
def test_an_interval_counts_from_the_last_check(text: str, minutes: int) -> None:
    """An interval knows no clock on the wall."""
    schedule = parse_schedule(text)
    start = datetime(2026, 3, 29, 0, 30, tzinfo=UTC)

    assert isinstance(schedule, Interval)
    due = next_due(schedule, after=start, timezone=PARIS, page="x", jitter_s=0)
    assert due == start + timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("nickname", "expression"),
    [("@hourly", "0 * * * *"), ("@daily", "0 0 * * *"), ("@weekly", "0 0 * * 0"), ("@Monthly", "0 0 1 * *")],
)
def test_nicknames_are_what_they_stand_for(nickname: str, expression: str) -> None:
    """crontab(5) has them."""
    start = datetime(2026, 11, 23, 10, tzinfo=UTC)
    due = [
        next_due(parse_schedule(text), after=start, timezone="UTC", page="x", jitter_s=0)
        for text in (nickname, expression)
    ]

    assert due[0] == due[1]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("61 * * * *", "minute 61 is not in 0-59"),
        ("* 24 * * *", "hour 24 is not in 0-23"),
        ("* * 0 * *", "day of month 0 is not in 1-31"),
        ("* * * 13 *", "month 13 is not in 1-12"),
        ("* * * * 8", "weekday 8 is not in 0-7"),
        ("* * * * lundi", 'weekday "lundi" is neither a number nor a name, such as sun'),
        ("x * * * *", 'minute "x" is neither a number nor a name'),
        ("* * * *", "4 fields, cron has 5: minute hour day month weekday"),
        ("0 0 6 * * 1", "6 fields, cron has 5: minute hour day month weekday"),
        ("0 22-6 * * *", "hour 22-6 runs backwards; write 22-23,0-6"),
        ("*/0 * * * *", 'minute step "0" is not a number from 1 on'),
        ("*/-5 * * * *", 'minute step "-5" is not a number from 1 on'),
        ("1,,2 * * * *", 'minute "" is neither a number nor a name'),
        ("0 0 30 2 *", "never comes: no such month has a day 30"),
        ("0 0 L * *", 'day of month "L" is neither a number nor a name'),
        ("@reboot", "is none of @hourly, @daily"),
        ("", 'neither a cron expression ("30 6 * * 1-5") nor an interval ("6h")'),
        ("daily", 'neither a cron expression ("30 6 * * 1-5") nor an interval ("6h")'),
        ("0h", "an interval is between 1s and 366d"),
        ("999999999w", "an interval is between 1s and 366d"),
        ("٣ * * * *", 'minute "٣" is neither a number nor a name'),
    ],
)
def test_what_is_no_schedule_is_refused_in_one_line(text: str, said: str) -> None:
    """The message quotes the text and names the field."""
    with pytest.raises(ScheduleError) as raised:
        parse_schedule(text)

    assert str(raised.value).startswith(f'"{text}": {said}')


def test_pages_keep_their_own_second() -> None:
    """Pages of one schedule are spread over half a minute, each at the same second every day."""
    schedule, start = parse_schedule("0 6 * * *"), datetime(2026, 11, 23, tzinfo=UTC)
    delays = {
        page: [next_due(schedule, after=start + timedelta(days=day), timezone="UTC", page=page) for day in range(3)]
        for page in map(str, range(50))
    }

    seconds = {page: {moment.second for moment in moments if moment} for page, moments in delays.items()}
    assert all(len(found) == 1 for found in seconds.values())
    assert len(set.union(*seconds.values())) > 15
    assert all(
        moment and 0 <= (moment - start.replace(hour=6)).total_seconds() % 86400 < 30
        for moments in delays.values()
        for moment in moments
    )


def test_a_page_checked_at_its_time_is_next_due_the_next_time() -> None:
    """The delay never makes a time come twice or leaves one out."""
    schedule = parse_schedule("*/10 * * * *")
    moment: datetime | None = datetime(2026, 11, 23, tzinfo=UTC)
    found = []
    for _ in range(20):
        assert moment is not None
        moment = next_due(schedule, after=moment, timezone=PARIS, page="telecom-paris")
        found.append(moment)

    gaps = {later - earlier for earlier, later in pairwise(found) if earlier and later}
    assert gaps == {timedelta(minutes=10)}


@given(
    text=st.one_of(
        st.text(max_size=30),
        st.lists(st.text("0123456789*/,-LW#?ab ", max_size=6), max_size=6).map(" ".join),
    )
)
def test_any_text_is_a_schedule_or_is_refused(text: str) -> None:
    """No text makes anything but a schedule or a ScheduleError; a schedule is due after the moment asked about."""
    try:
        schedule = parse_schedule(text)
    except ScheduleError:
        return
    start = datetime(2026, 10, 24, 12, tzinfo=UTC)
    due = next_due(schedule, after=start, timezone=PARIS, page="x")
    assert due is None or due > start
