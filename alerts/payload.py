"""Notices as the JSON that webhooks carry: a changes document by the contract, with `id`, `type` and `page`."""

import json
from datetime import UTC, datetime

from alerts.ids import event_id
from alerts.model import ChangeNotice, DeadNotice, HealthNotice, Notice, PageRef, SnapshotRef, TestNotice
from figures.wire import CHANGES_SCHEMA, Json, change_to_json

NOTICE_SCHEMA = "keyfigures/notice/1"


def document(notice: Notice, *, message_id: str) -> Json:
    """What a webhook says; `message_id` is also its `webhook-id`."""
    match notice:
        case ChangeNotice():
            return _changes(notice, message_id)
        case HealthNotice():
            return _health(notice, message_id)
        case DeadNotice():
            return _dead(notice, message_id)
        case TestNotice():
            return _notice("test", message_id, notice.at)


def payload(notice: Notice, *, message_id: str) -> bytes:
    """The document as the exact bytes that are signed and sent."""
    text = json.dumps(document(notice, message_id=message_id), ensure_ascii=False, separators=(",", ":"))
    return text.encode("utf-8", errors="replace")


def timestamp(when: datetime) -> str:
    """RFC 3339 in UTC, to the second: "2026-11-01T06:00:04Z"."""
    return when.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _changes(notice: ChangeNotice, message_id: str) -> Json:
    return {
        "schema": CHANGES_SCHEMA,
        "id": message_id,
        "type": "page.changed",
        "page": _page(notice.page),
        "from": _snapshot(notice.old),
        "to": _snapshot(notice.new),
        "changes": [{"id": event_id(notice, change), **change_to_json(change)} for change in notice.changes],
    }


def _health(notice: HealthNotice, message_id: str) -> Json:
    return {
        **_notice(f"page.{notice.health}", message_id, notice.at),
        "page": _page(notice.page),
        "reason": notice.reason,
        "detail": notice.detail,
        "since": timestamp(notice.since),
    }


def _dead(notice: DeadNotice, message_id: str) -> Json:
    return {
        **_notice("channel.dead", message_id, notice.at),
        "channel": notice.channel,
        "recipient": notice.recipient,
        "subject": notice.subject,
        "reason": notice.reason,
        "detail": notice.detail,
    }


def _notice(kind: str, message_id: str, at: datetime) -> Json:
    return {"schema": NOTICE_SCHEMA, "id": message_id, "type": kind, "at": timestamp(at)}


def _page(page: PageRef) -> Json:
    return {"name": page.name, "url": page.url, "title": page.title}


def _snapshot(snapshot: SnapshotRef) -> Json:
    return {
        "snapshot": snapshot.snapshot,
        "taken_at": timestamp(snapshot.taken_at),
        "url": snapshot.url,
        "sha256": snapshot.sha256,
    }
