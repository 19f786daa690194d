"""What somebody should hear of a check, and the alert it becomes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from alerts.model import ChangeNotice, HealthNotice, HostRef, Notice, PageRef, SnapshotRef
from alerts.model import Health as Turn
from figures.change import Change
from figures.record import Figure, Record
from monitor.alerting import alerts_of, cited
from monitor.config.model import PageConfig, authority
from monitor.outage import Outage
from monitor.rooms import Rooms
from scraper.fetched import Fetched
from storage.earlier import Snapshot
from storage.messages import NewAlert
from storage.model import Page, PageState


def changed(
    page: PageConfig,
    record: Record,
    old: Snapshot,
    fetched: Fetched,
    changes: Sequence[Change],
    *,
    kept: Snapshot | None = None,
) -> ChangeNotice:
    """The page says something else than it did in `old`.

    `kept` is the snapshot that says so already; otherwise its number is known only once it is kept.
    """
    return ChangeNotice(
        page=PageRef(name=page.name, url=page.url, title=record.title),
        old=cited(old),
        new=cited(kept) if kept else _to_be_kept(fetched),
        changes=tuple(changes),
    )


def flapping(page: PageConfig, record: Record, changes: Sequence[Change], *, at: datetime) -> HealthNotice:
    """Figures of the page go to and fro between two values."""
    return HealthNotice(
        page=PageRef(name=page.name, url=page.url, title=record.title),
        health=Turn.FLAPPING,
        reason=FLAPPING,
        detail="; ".join(_to_and_fro(change) for change in changes),
        since=at,
        at=at,
        mapping=tuple(changes),
    )


FLAPPING = "flapping"


def restructured(page: PageConfig, record: Record, mapping: Sequence[Change], *, at: datetime) -> HealthNotice:
    """Nearly all figures of the page have other labels: which was taken for which."""
    return HealthNotice(
        page=PageRef(name=page.name, url=page.url, title=record.title),
        health=Turn.RESTRUCTURED,
        reason=str(Turn.RESTRUCTURED),
        detail=f"{len(mapping)} figures have other labels",
        since=at,
        at=at,
        mapping=tuple(mapping),
    )


def moved(page: PageConfig, known: Page, fetched: Fetched, *, left: str, at: datetime) -> HealthNotice:
    """The page's address leads to another host than it did; `left` is where it led."""
    return HealthNotice(
        page=PageRef(name=page.name, url=page.url, title=known.title),
        health=Turn.MOVED,
        reason=str(Turn.MOVED),
        detail=f"{authority(left)} → {authority(fetched.url)}",
        since=at,
        at=at,
    )


def cannot_be_read(
    page: PageConfig,
    known: Page,
    state: PageState,
    *,
    reason: str,
    detail: str,
    hint: str = "",
    at: datetime,
    outage: Outage | None = None,
) -> HealthNotice:
    """The page could not be read for so many checks in a row that somebody should look."""
    return HealthNotice(
        page=PageRef(name=page.name, url=page.url, title=known.title),
        health=Turn.UNREADABLE,
        reason=reason,
        detail=detail,
        since=state.failing_since or at,
        at=at,
        host=_host(outage),
        hint=hint,
    )


def back(page: PageConfig, known: Page, *, at: datetime, outage: Outage | None = None) -> HealthNotice:
    """A page whose failure was said can be read again."""
    return HealthNotice(
        page=PageRef(name=page.name, url=page.url, title=known.title),
        health=Turn.BACK,
        reason=known.reason or "",
        detail=known.detail or "",
        since=known.state.failing_since or at,
        at=at,
        host=_host(outage),
    )


def _host(outage: Outage | None) -> HostRef | None:
    return HostRef(name=outage.host, failing=outage.failing, others=outage.others) if outage else None


def new_alerts(notices: Sequence[Notice], snapshot_id: int | None, rooms: Rooms, now: datetime) -> tuple[NewAlert, ...]:
    """The alerts of a check with their rendered deliveries, without those that no channel is to hear of."""
    numbered = [_numbered(notice, snapshot_id) for notice in notices]
    return alerts_of(numbered, at=now, deliveries=rooms.owed(numbered, now))


def _numbered(notice: Notice, snapshot_id: int | None) -> Notice:
    if isinstance(notice, ChangeNotice) and notice.new.snapshot is None:
        return replace(notice, new=replace(notice.new, snapshot=snapshot_id))
    return notice


def _to_be_kept(fetched: Fetched) -> SnapshotRef:
    return SnapshotRef(snapshot=None, taken_at=fetched.fetched_at, url=fetched.url, sha256=fetched.sha256)


def _to_and_fro(change: Change) -> str:
    old, new = (side if isinstance(side, Figure) else None for side in (change.old, change.new))
    label = new.label if new else old.label if old else ""
    return f"{label}: {old.raw if old else NOT_THERE} ↔ {new.raw if new else NOT_THERE}"


NOT_THERE = "not there"
