"""How long a server asks to be left alone."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

MAX_RETRY_AFTER_S = 24 * 3600.0


def retry_after_s(value: str | None, *, now: datetime) -> float | None:
    """The seconds that a Retry-After header asks for (RFC 9110, 10.2.3), or None where it says nothing usable.

    Both forms, seconds and a date, are clamped to 24 hours; a date that has passed means 0.
    """
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        # A number of more digits than a day has seconds need not become an int.
        return min(float(int(text)), MAX_RETRY_AFTER_S) if len(text) < 12 else MAX_RETRY_AFTER_S
    try:
        until = parsedate_to_datetime(text)
    except ValueError:
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return min(max((until - now).total_seconds(), 0.0), MAX_RETRY_AFTER_S)
