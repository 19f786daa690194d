"""Times for people and for programs."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_SOON = timedelta(minutes=2)


def rfc3339(moment: datetime | None) -> str | None:
    """`2026-11-23T06:00:04Z`, to the second."""
    if moment is None:
        return None
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def local(moment: datetime | None, timezone: str) -> str:
    """`2026-11-23 07:00` on the wall clock of `timezone`; nothing for no time."""
    return moment.astimezone(ZoneInfo(timezone)).strftime("%Y-%m-%d %H:%M") if moment else ""


def local_soon(moment: datetime | None, timezone: str, *, now: datetime) -> str:
    """As `local`; of a moment that is near with its seconds, since the minute may be the one in which it is read."""
    if moment is None or abs(moment - now) > _SOON:
        return local(moment, timezone)
    return moment.astimezone(ZoneInfo(timezone)).strftime("%Y-%m-%d %H:%M:%S")
