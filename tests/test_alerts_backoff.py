"""When to try again."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.backoff import MOST_ATTEMPTS, SCHEDULE_S, delay_s
from alerts.retry_after import retry_after_s

NOW = datetime(2026, 11, 23, 12, 0, 0, tzinfo=UTC)
DAY_S = 86_400.0


def test_schedule_is_that_of_standard_webhooks() -> None:
    """The waits are 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h, and then there is none."""
    waits = [delay_s(attempts, jitter=0.0) for attempts in range(1, 11)]
    hour = 3600.0
    assert waits == [5, 300, 1800, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour, None]


def test_whole_schedule_is_over_within_80_hours() -> None:
    """Ten attempts fit into 80 hours, whatever the jitter."""
    waits = [delay_s(attempts, jitter=1.0) or 0.0 for attempts in range(1, MOST_ATTEMPTS)]
    assert 75 * 3600 < sum(waits) < 80 * 3600


@given(st.integers(1, 9), st.floats(0, 1), st.none() | st.floats(0, 1e12))
def test_wait_is_never_shorter_than_scheduled_or_asked(attempts: int, jitter: float, asked: float | None) -> None:
    """A wait honours the schedule and the server's wish, and is never longer than either at its most."""
    wait = delay_s(attempts, jitter=jitter, retry_after_s=asked)
    assert wait is not None
    assert max(SCHEDULE_S[attempts], min(asked or 0.0, DAY_S)) <= wait
    assert wait <= max(SCHEDULE_S[attempts] * 1.05, DAY_S)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("", None),
        ("3600", 3600.0),
        (" 120 ", 120.0),
        ("0", 0.0),
        ("-5", None),
        ("1.5", None),
        ("²", None),
        ("٣٦٠٠", None),
        ("soon", None),
        ("315360000", DAY_S),
        ("9" * 5000, DAY_S),
        ("0" * 5000, 0.0),
        (format_datetime(NOW + timedelta(hours=2), usegmt=True), 7200.0),
        (format_datetime(NOW - timedelta(hours=2), usegmt=True), None),
        (format_datetime(NOW + timedelta(days=3650), usegmt=True), DAY_S),
        ("Monday, 23-Nov-26 14:00:00 GMT", 7200.0),
        ("Mon, 99 Nov 2026 99:99:99 GMT", None),
        ("Mon, 23 Nov 99999999999 14:00:00 GMT", None),
    ],
)
def test_retry_after_is_honoured_clamped_or_ignored(header: str | None, seconds: float | None) -> None:
    """Seconds and dates count up to 24 hours; what is no such thing, or has passed, says nothing."""
    assert retry_after_s(header, now=NOW) == seconds


@given(st.text())
def test_retry_after_never_fails(header: str) -> None:
    """Whatever a server says, there is an answer between 0 and 24 hours, or none."""
    seconds = retry_after_s(header, now=NOW)
    assert seconds is None or 0 <= seconds <= DAY_S
