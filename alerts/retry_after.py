"""The Retry-After header (RFC 9110, 10.2.3): seconds or an HTTP date."""

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from alerts.backoff import LONGEST_WAIT_S


def retry_after_s(header: str | None, *, now: datetime) -> float | None:
    """Seconds to wait from `now`, at most 24 hours; None where the header says nothing that can be honoured."""
    if header is None:
        return None
    text = header.strip()
    if re.fullmatch(r"[0-9]+", text):
        # Ten digits are three centuries; more would only cost time to convert.
        return min(float(text[:10]), LONGEST_WAIT_S) if len(text.lstrip("0")) <= 10 else LONGEST_WAIT_S
    when = _http_date(text)
    if when is None or when <= now:
        return None
    return min((when - now).total_seconds(), LONGEST_WAIT_S)


def _http_date(text: str) -> datetime | None:
    try:
        when = parsedate_to_datetime(text)
        return when.astimezone(UTC) if when.tzinfo else when.replace(tzinfo=UTC)
    except (ValueError, OverflowError, TypeError):
        return None
