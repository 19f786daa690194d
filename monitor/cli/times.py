"""Times for people and for programs."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo


def rfc3339(moment: datetime | None) -> str | None:
    """`2026-11-23T06:00:04Z`, to the second."""
    if moment is None:
        return None
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def local(moment: datetime | None, timezone: str) -> str:
    """`2026-11-23 07:00` on the wall clock of `timezone`; nothing for no time."""
    return moment.astimezone(ZoneInfo(timezone)).strftime("%Y-%m-%d %H:%M") if moment else ""
