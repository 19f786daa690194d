"""Notices as the JSON that webhooks carry: a changes document by the contract, with `id`, `type` and `page`."""

from datetime import UTC, datetime

from alerts.ids import alert_id, event_id
from alerts.language import Language
from alerts.leaps import remark
from alerts.model import (
    AllQuietNotice,
    ChangeNotice,
    DeadNotice,
    DigestNotice,
    HealthNotice,
    HostRef,
    JointNotice,
    LateNotice,
    Notice,
    OfflineNotice,
    OwnNotice,
    PageRef,
    RuleNotice,
    SnapshotRef,
    TestNotice,
)
from alerts.rules.model import Because, Finding
from alerts.rules.words import reason
from figures.change import Change
from figures.change_wire import CHANGES_SCHEMA, change_to_json
from figures.decimals import number
from figures.record import Figure
from figures.wire import Json, figure_to_json, quantity_to_json

NOTICE_SCHEMA = "keyfigures/notice/1"
_ENGLISH = Language("en")


def document(notice: Notice, *, message_id: str) -> Json:
    """What a webhook says; `message_id` is also its `webhook-id`."""
    match notice:
        case ChangeNotice():
            return _changes(notice, message_id)
        case RuleNotice():
            return _rule(notice, message_id)
        case HealthNotice():
            return _health(notice, message_id)
        case JointNotice():
            return _joint(notice, message_id)
        case DigestNotice():
            return _digest(notice, message_id)
        case _:
            return _own(notice, message_id)


def _own(notice: OwnNotice, message_id: str) -> Json:
    match notice:
        case DeadNotice():
            return _dead(notice, message_id)
        case AllQuietNotice():
            return _all_quiet(notice, message_id)
        case LateNotice():
            return _late(notice, message_id)
        case OfflineNotice():
            return _offline(notice, message_id)
        case TestNotice():
            return _notice(notice, message_id)


def kind_of(notice: Notice) -> str:
    """The `type` of a notice's document: what it is about, and what happened."""
    match notice:
        case ChangeNotice():
            return "page.changed"
        case RuleNotice():
            return "page.rule"
        case HealthNotice():
            return f"page.{notice.health}"
        case JointNotice():
            return kind_of(notice.first)
        case DigestNotice():
            return "digest"
        case _:
            return _OWN_KINDS[type(notice)]


_OWN_KINDS: dict[type[OwnNotice], str] = {
    DeadNotice: "channel.dead",
    AllQuietNotice: "all.quiet",
    LateNotice: "checks.late",
    OfflineNotice: "checks.offline",
    TestNotice: "test",
}


def timestamp(when: datetime) -> str:
    """RFC 3339 in UTC, to the second: "2026-11-01T06:00:04Z"."""
    return when.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _changes(notice: ChangeNotice, message_id: str) -> Json:
    return {
        "schema": CHANGES_SCHEMA,
        "id": message_id,
        "type": kind_of(notice),
        "severity": notice.severity,
        "page": _page(notice.page),
        "from": _snapshot(notice.old),
        "to": _snapshot(notice.new),
        "changes": change_documents(notice),
    }


def change_documents(notice: ChangeNotice) -> list[Json]:
    """The changes of a notice, each with its id."""
    return [_change(notice, change) for change in notice.changes]


def _change(notice: ChangeNotice, change: Change) -> Json:
    """A change by the contract, with its id and, where rules ask for more than its kind, why it is told."""
    reasons = notice.reasons_for(change)
    because = {
        "because": [because_to_json(each) for each in reasons],
        "measured": [_measured(each) for each in reasons],
    }
    return {"id": event_id(notice, change), **change_to_json(change), **_remark(change), **(because if reasons else {})}


def _remark(change: Change) -> Json:
    if not (isinstance(change.old, Figure) and isinstance(change.new, Figure)):
        return {}
    said = remark(change.old.quantity, change.new.quantity, language=_ENGLISH)
    return {"remark": said} if said else {}


def because_to_json(because: Because) -> Json:
    """Which condition of a rule was met, by what limit, and in words."""
    limit = because.limit
    shown = None if limit is None else f"{number(limit.amount)}{'%' if limit.is_percent else ''}"
    return {"rule": because.ground, "limit": shown, "reason": reason(because, language=_ENGLISH)}


def _measured(because: Because) -> Json:
    """What was held against the limit."""
    return {
        "now": quantity_to_json(because.now) if because.now else None,
        "before": quantity_to_json(because.before) if because.before else None,
        "number": because.number,
        "page": because.page,
    }


def _rule(notice: RuleNotice, message_id: str) -> Json:
    return {
        **_notice(notice, message_id),
        "severity": notice.severity,
        "page": _page(notice.page),
        "findings": [_finding(finding) for finding in notice.findings],
        **({"page_changed": True} if notice.page_changed else {}),
    }


def _finding(finding: Finding) -> Json:
    return {
        "id": finding.id,
        "name": finding.rule.name,
        **because_to_json(finding.because),
        "key": finding.key,
        "figure": figure_to_json(finding.figure),
        "measured": _measured(finding.because),
    }


def _health(notice: HealthNotice, message_id: str) -> Json:
    return {
        **_notice(notice, message_id),
        "page": _page(notice.page),
        "reason": notice.reason,
        "detail": notice.detail,
        "since": timestamp(notice.since),
        **({"hint": notice.hint} if notice.hint else {}),
        **({"mapping": [change_to_json(change) for change in notice.mapping]} if notice.mapping else {}),
        **({"host": _host(notice.host)} if notice.host else {}),
    }


def _host(host: HostRef) -> Json:
    return {"name": host.name, "failing": host.failing, "others": list(host.others)}


def _joint(notice: JointNotice, message_id: str) -> Json:
    """The document of the first, by its own contract, with those of the others in a key of their own."""
    others = [document(part, message_id=alert_id(part)) for part in notice.besides]
    return document(notice.first, message_id=message_id) | {"notices": others}


def _digest(notice: DigestNotice, message_id: str) -> Json:
    return {
        **_notice(notice, message_id),
        "since": timestamp(notice.since),
        "alerts": [document(part, message_id=alert_id(part)) for part in notice.parts],
    }


def _dead(notice: DeadNotice, message_id: str) -> Json:
    return {
        **_notice(notice, message_id),
        "channel": notice.channel,
        "recipient": notice.recipient,
        "subject": notice.subject,
        "reason": notice.reason,
        "detail": notice.detail,
    }


def _all_quiet(notice: AllQuietNotice, message_id: str) -> Json:
    return {
        **_notice(notice, message_id),
        "pages": notice.pages,
        "checks": notice.checks,
        "unchanged_since": timestamp(notice.unchanged_since),
        "unreadable": [_page(page) for page in notice.unreadable],
        "since": timestamp(notice.since),
        "until": timestamp(notice.until),
    }


def _late(notice: LateNotice, message_id: str) -> Json:
    return {
        **_notice(notice, message_id),
        "pages": list(notice.pages),
        "due_at": timestamp(notice.due_at),
    }


def _offline(notice: OfflineNotice, message_id: str) -> Json:
    return {
        **_notice(notice, message_id),
        "pages": list(notice.pages),
        "hosts": notice.hosts,
        "since": timestamp(notice.since),
    }


def _notice(notice: RuleNotice | HealthNotice | DigestNotice | OwnNotice, message_id: str) -> Json:
    return {"schema": NOTICE_SCHEMA, "id": message_id, "type": kind_of(notice), "at": timestamp(notice.at)}


def _page(page: PageRef) -> Json:
    return {"name": page.name, "url": page.url, "title": page.title}


def _snapshot(snapshot: SnapshotRef) -> Json:
    return {
        "snapshot": snapshot.snapshot,
        "taken_at": timestamp(snapshot.taken_at),
        "url": snapshot.url,
        "sha256": snapshot.sha256,
    }
