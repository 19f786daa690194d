"""Where what is said meets what is kept: alerts as storage keeps them, a snapshot as alerts cite it."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime

from alerts.ids import alert_id
from alerts.model import Delivery, Notice, RuleNotice, SnapshotRef
from storage.earlier import Snapshot
from storage.messages import NewAlert

_ENDS = {"page.back": "page.unreadable"}
"""What is over once the other is told."""


def alerts_of(notices: Sequence[Notice], *, at: datetime, deliveries: Sequence[Delivery]) -> tuple[NewAlert, ...]:
    """The alerts to keep for notices, each with the deliveries whose fact it is; none for a notice nobody hears of."""
    told = {alert for delivery in deliveries for alert in (delivery.alert_id, *delivery.besides)}
    heard = [notice for notice in notices if alert_id(notice) in told]
    return tuple(alert for notice in heard for alert in _rows_of(notice, at, deliveries))


def _rows_of(notice: Notice, at: datetime, deliveries: Sequence[Delivery]) -> Iterator[NewAlert]:
    """One alert; of what rules found one for each occurrence, by which it is known again."""
    ours = tuple(delivery for delivery in deliveries if delivery.alert_id == alert_id(notice))
    if isinstance(notice, RuleNotice):
        for number, finding in enumerate(notice.findings):
            single = replace(notice, findings=(finding,), severity=finding.rule.severity)
            yield alert_of(single, at, () if number else ours)
    else:
        yield alert_of(notice, at, ours)


def alert_of(notice: Notice, at: datetime, deliveries: Sequence[Delivery]) -> NewAlert:
    """The alert to keep for a notice, whether or not somebody hears of it."""
    from alerts.payload import document  # for those with something to say

    identity = alert_id(notice)
    told = document(notice, message_id=identity)
    kind = told.get("type", "page.changed")
    return NewAlert(
        id=identity,
        kind=kind,
        created_at=at,
        subject=json.dumps(told, ensure_ascii=False),
        deliveries=deliveries,
        supersedes=_ENDS.get(kind),
    )


def cited(snapshot: Snapshot) -> SnapshotRef:
    """A snapshot as messages name it."""
    return SnapshotRef(
        snapshot=snapshot.id, taken_at=snapshot.taken_at, url=snapshot.url, sha256=snapshot.body_sha256 or ""
    )
