"""What somebody should hear of a check, and the alert it becomes."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from alerts.ids import alert_id
from alerts.model import ChangeNotice, HealthNotice, Notice, PageRef, SnapshotRef
from alerts.model import Health as Turn
from alerts.payload import document
from figures.change import Change
from figures.record import Record
from monitor.config import PageConfig
from monitor.rooms import Rooms
from scraper.fetched import Fetched
from storage.model import NewAlert, Page, PageState, Snapshot


def changed(
    page: PageConfig, record: Record, baseline: Snapshot, fetched: Fetched, changes: Sequence[Change]
) -> ChangeNotice:
    """The page says something else than its baseline. The new snapshot's number is known only once it is kept."""
    return ChangeNotice(
        page=PageRef(name=page.name, url=page.url, title=record.title),
        old=SnapshotRef(
            snapshot=baseline.id, taken_at=baseline.taken_at, url=baseline.url, sha256=baseline.body_sha256 or ""
        ),
        new=SnapshotRef(snapshot=None, taken_at=fetched.fetched_at, url=fetched.url, sha256=fetched.sha256),
        changes=tuple(changes),
    )


def cannot_be_read(
    page: PageConfig, known: Page, state: PageState, *, reason: str, detail: str, at: datetime
) -> HealthNotice:
    """The page could not be read for so many checks in a row that somebody should look."""
    return HealthNotice(
        page=PageRef(name=page.name, url=page.url, title=known.title),
        health=Turn.UNREADABLE,
        reason=reason,
        detail=detail,
        since=state.failing_since or at,
        at=at,
    )


def back(page: PageConfig, known: Page, *, at: datetime) -> HealthNotice:
    """A page whose failure was said can be read again."""
    return HealthNotice(
        page=PageRef(name=page.name, url=page.url, title=known.title),
        health=Turn.BACK,
        reason=known.reason or "",
        detail=known.detail or "",
        since=known.state.failing_since or at,
        at=at,
    )


def new_alert(notice: Notice, snapshot_id: int | None, rooms: Rooms, now: datetime) -> NewAlert | None:
    """The alert and its rendered deliveries; None where no channel is to hear of it."""
    if isinstance(notice, ChangeNotice):
        notice = replace(notice, new=replace(notice.new, snapshot=snapshot_id))
    deliveries = rooms.owed(notice, now)
    if not deliveries:
        return None
    identity = alert_id(notice)
    told = document(notice, message_id=identity)
    return NewAlert(
        id=identity,
        kind=told.get("type", "page.changed"),
        created_at=now,
        subject=json.dumps(told, ensure_ascii=False),
        deliveries=deliveries,
    )
