"""What a check with news leaves behind: snapshot, observations, changes, alerts, deliveries.

Most checks have none, so `storage.commit` loads this only for those that do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, insert

from storage import archive, outbox, tables
from storage.doubts import settle_doubts
from storage.engine import insert_once
from storage.observations import Sight, keep_observations
from storage.packing import pack_record, pack_reread, to_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from figures.change import Change
    from storage.messages import NewAlert
    from storage.work import Work

_CHANGES = UUID("8d5b0f6a-2f0e-5f5e-9d5c-6b5f3f1f7a21")
_snapshots = tables.snapshots
_INSERT_SNAPSHOT = insert(_snapshots).returning(_snapshots.c.id, sort_by_parameter_order=True)


def pack(work: Work) -> None:
    """Compresses what is to be kept, so that no transaction waits for it."""
    work.record = pack_record(work.commit.snapshot.record) if work.commit.snapshot else None
    work.rereads = tuple(pack_reread(reread) for reread in work.commit.rereads)


def write_news(connection: Connection, work: Sequence[Work]) -> None:
    """Writes all but the rows of checks and pages themselves, of commits whose claims hold."""
    _write_rereads(connection, work)
    settle_doubts(connection, [w for w in work if w.commit.confirmed or w.commit.refuted])
    _write_snapshots(connection, [w for w in work if w.record])
    _write_changes(connection, [w for w in work if w.commit.changes])
    _write_alerts(connection, [w for w in work if w.commit.alerts or w.commit.compose])


def _write_rereads(connection: Connection, work: Sequence[Work]) -> None:
    for w in work:
        if w.commit.renamed:
            from storage.renaming import rename_keys  # figures are seldom pinned to a key

            rename_keys(connection, w.page_id, w.commit.renamed)
        if w.rereads:
            from storage.reread import replace_records

            replace_records(connection, w.page_id, w.rereads, now=w.commit.check.started_at)


def _write_snapshots(connection: Connection, work: Sequence[Work]) -> None:
    if not work:
        return
    archive.keep(connection, [e for w in work if w.commit.snapshot and (e := w.commit.snapshot.evidence)])
    ids = connection.execute(_INSERT_SNAPSHOT, [_snapshot_row(w) for w in work]).scalars().all()
    for w, snapshot_id in zip(work, ids, strict=True):
        w.snapshot_id = snapshot_id
    keep_observations(connection, [_sight(w) for w in work if _keys(w)])


def _snapshot_row(work: Work) -> dict[str, Any]:
    snapshot = work.commit.snapshot
    assert snapshot is not None
    return {
        "page_id": work.page_id,
        "taken_at": snapshot.taken_at,
        "url": snapshot.url,
        "title": snapshot.record.title,
        "healthy": snapshot.healthy,
        "extractor_version": snapshot.extractor_version,
        "body_sha256": snapshot.evidence.sha256 if snapshot.evidence else None,
        "content_type": snapshot.content_type,
        "record": work.record,
    }


def _sight(work: Work) -> Sight:
    snapshot = work.commit.snapshot
    assert snapshot is not None
    assert work.snapshot_id is not None
    return Sight(
        page_id=work.page_id,
        snapshot_id=work.snapshot_id,
        keys=snapshot.keys,
        figures=snapshot.record.figures,
        at=work.commit.check.started_at,
        unconfirmed=snapshot.unconfirmed,
    )


def _keys(work: Work) -> tuple[str, ...]:
    return work.commit.snapshot.keys if work.commit.snapshot else ()


def _write_changes(connection: Connection, work: Sequence[Work]) -> None:
    rows = [_change_row(w, change, position=position) for w in work for position, change in enumerate(w.commit.changes)]
    if rows:
        connection.execute(insert_once(connection.dialect, tables.changes), rows)


def _change_row(work: Work, change: Change, *, position: int) -> dict[str, Any]:
    assert work.page is not None
    from figures.change_wire import change_to_json  # a first reading has no changes

    body = to_text(change_to_json(change))
    baseline = work.page.baseline_id
    old, new = work.commit.changes_from or baseline, work.snapshot_id or baseline
    name = "\n".join([work.commit.page, str(old), str(new), body])
    return {
        "id": str(uuid5(_CHANGES, name)),
        "page_id": work.page_id,
        "from_snapshot": old,
        "to_snapshot": new,
        "position": position,
        "kind": change.kind,
        "series_key": change.key,
        "body": body,
        "found_at": work.commit.check.started_at,
    }


def _write_alerts(connection: Connection, work: Sequence[Work]) -> None:
    for w in work:
        composed = w.commit.compose(w.snapshot_id) if w.commit.compose else ()
        w.alerts = (*w.commit.alerts, *composed)
    rows = [_alert_row(w, alert) for w in work for alert in w.alerts]
    if rows:
        connection.execute(insert_once(connection.dialect, tables.alerts), rows)
        outbox.keep(connection, [d for w in work for alert in w.alerts for d in alert.deliveries])
    for w in work:
        deliveries = [delivery for alert in w.alerts for delivery in alert.deliveries]
        for kind in {alert.supersedes for alert in w.alerts if alert.supersedes}:
            outbox.supersede(connection, w.page_id, kind, by=deliveries)


def _alert_row(work: Work, alert: NewAlert) -> dict[str, Any]:
    return {
        "id": alert.id,
        "page_id": work.page_id,
        "kind": alert.kind,
        "created_at": alert.created_at,
        "subject": alert.subject,
    }
