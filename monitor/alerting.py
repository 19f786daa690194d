"""Where what is said meets what is kept: an alert as storage keeps it, a snapshot as alerts cite it."""

import json
from collections.abc import Sequence
from datetime import datetime

from alerts.ids import alert_id
from alerts.model import Delivery, Notice, SnapshotRef
from storage.model import NewAlert, Snapshot


def alert_of(notice: Notice, *, at: datetime, deliveries: Sequence[Delivery], identity: str | None = None) -> NewAlert:
    """The alert to keep for a notice; `identity` is its id where that is not the notice's own."""
    from alerts.payload import document  # for those with something to say

    own = alert_id(notice)
    told = document(notice, message_id=own)
    return NewAlert(
        id=identity or own,
        kind=told.get("type", "page.changed"),
        created_at=at,
        subject=json.dumps(told, ensure_ascii=False),
        deliveries=deliveries,
    )


def cited(snapshot: Snapshot) -> SnapshotRef:
    """A snapshot as messages name it."""
    return SnapshotRef(
        snapshot=snapshot.id, taken_at=snapshot.taken_at, url=snapshot.url, sha256=snapshot.body_sha256 or ""
    )
