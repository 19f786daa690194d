"""What a check leaves behind, written together: snapshot, observations, changes, alerts, deliveries, check, page.

A batch of checks costs one transaction and a fixed number of statements, each run over all rows at once.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import Connection, Integer, bindparam, case, func, insert, select, update

from figures.change import Change
from figures.wire import change_to_json
from storage import archive, outbox, tables
from storage.database import AnyRow, Database
from storage.engine import insert_once
from storage.model import CheckCommit, Committed, NewAlert, Outcome, PageState
from storage.observations import Sight, keep_observations
from storage.packing import pack_record, to_text
from storage.pages import no_such_page
from storage.reread import PackedReread, pack_reread, replace_records

_CHANGES = UUID("8d5b0f6a-2f0e-5f5e-9d5c-6b5f3f1f7a21")
_READABLE = frozenset({Outcome.UNCHANGED, Outcome.NOT_MODIFIED, Outcome.CHANGED, Outcome.FIRST})
_STATE = tuple(PageState.__dataclass_fields__)

_pages, _snapshots = tables.pages, tables.snapshots
_ALWAYS = {
    **{name: bindparam(f"to_{name}") for name in (*_STATE, "checked_at", "outcome", "reason", "detail")},
    "lease_until": None,
    "fence": _pages.c.fence + 1,
    "read_at": func.coalesce(bindparam("to_read_at", type_=_pages.c.read_at.type), _pages.c.read_at),
    "title": case((bindparam("to_baseline_id", type_=Integer).is_(None), _pages.c.title), else_=bindparam("to_title")),
    "baseline_id": func.coalesce(bindparam("to_baseline_id", type_=Integer), _pages.c.baseline_id),
}
_SETTLE_PAGE = update(_pages).where(_pages.c.id == bindparam("of")).values(**_ALWAYS)
_INSERT_SNAPSHOT = insert(_snapshots).returning(_snapshots.c.id, sort_by_parameter_order=True)
_INSERT_CHECK = insert(tables.checks)


@dataclass(slots=True)
class _Work:
    """A commit on its way; `record` and `rereads` are packed before the transaction begins."""

    commit: CheckCommit
    record: bytes | None
    rereads: tuple[PackedReread, ...]
    page: AnyRow | None = None
    snapshot_id: int | None = None
    alerts: tuple[NewAlert, ...] = ()

    @property
    def page_id(self) -> int:
        assert self.page is not None
        return int(self.page.id)


def commit_checks(database: Database, commits: Sequence[CheckCommit]) -> tuple[Committed | None, ...]:
    """Write the commits, each page at most once. None stands for one whose claim has been taken over meanwhile.

    Raises:
        StoreError: nothing of the whole batch was kept.
    """
    work = [_work(commit) for commit in commits]
    with database.write() as connection:
        standing = _standing(connection, work)
        _write_rereads(connection, standing)
        _write_snapshots(connection, [w for w in standing if w.record])
        _write_changes(connection, [w for w in standing if w.commit.changes])
        _write_alerts(connection, [w for w in standing if w.commit.alerts or w.commit.compose])
        _write_checks(connection, standing)
        _write_pages(connection, standing)
    return tuple(_committed(w) if w.page is not None else None for w in work)


def _work(commit: CheckCommit) -> _Work:
    record = pack_record(commit.snapshot.record) if commit.snapshot else None
    return _Work(commit, record, tuple(pack_reread(reread) for reread in commit.rereads))


def _committed(work: _Work) -> Committed:
    return Committed(
        snapshot_id=work.snapshot_id,
        alerts=tuple(alert.id for alert in work.alerts),
        deliveries=tuple(delivery.id for alert in work.alerts for delivery in alert.deliveries),
    )


def _standing(connection: Connection, work: list[_Work]) -> list[_Work]:
    """Those whose claim still holds, each with its page."""
    if not work:
        return []
    columns = (_pages.c.id, _pages.c.name, _pages.c.fence, _pages.c.baseline_id)
    query = select(*columns).where(_pages.c.name.in_([w.commit.page for w in work])).with_for_update()
    rows = {row.name: row for row in connection.execute(query)}
    for w in work:
        row = rows.get(w.commit.page)
        if row is None:
            raise no_such_page(w.commit.page)
        if w.commit.fence is None or w.commit.fence == row.fence:
            w.page = row
    return [w for w in work if w.page is not None]


def _write_rereads(connection: Connection, work: list[_Work]) -> None:
    for w in work:
        if w.rereads:
            replace_records(connection, w.page_id, w.rereads, now=w.commit.check.started_at)


def _write_snapshots(connection: Connection, work: list[_Work]) -> None:
    if not work:
        return
    archive.keep(connection, [e for w in work if w.commit.snapshot and (e := w.commit.snapshot.evidence)])
    ids = connection.execute(_INSERT_SNAPSHOT, [_snapshot_row(w) for w in work]).scalars().all()
    for w, snapshot_id in zip(work, ids, strict=True):
        w.snapshot_id = snapshot_id
    keep_observations(connection, [_sight(w) for w in work if _keys(w)])


def _snapshot_row(work: _Work) -> dict[str, Any]:
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


def _sight(work: _Work) -> Sight:
    snapshot = work.commit.snapshot
    assert snapshot is not None
    assert work.snapshot_id is not None
    return Sight(
        page_id=work.page_id,
        snapshot_id=work.snapshot_id,
        keys=snapshot.keys,
        figures=snapshot.record.figures,
        at=work.commit.check.started_at,
    )


def _keys(work: _Work) -> tuple[str, ...]:
    return work.commit.snapshot.keys if work.commit.snapshot else ()


def _write_changes(connection: Connection, work: list[_Work]) -> None:
    rows = [_change_row(w, change, position=position) for w in work for position, change in enumerate(w.commit.changes)]
    if rows:
        connection.execute(insert_once(connection, tables.changes), rows)


def _change_row(work: _Work, change: Change, *, position: int) -> dict[str, Any]:
    assert work.page is not None
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


def _write_alerts(connection: Connection, work: list[_Work]) -> None:
    for w in work:
        composed = w.commit.compose(w.snapshot_id) if w.commit.compose else ()
        w.alerts = (*w.commit.alerts, *composed)
    rows = [_alert_row(w, alert) for w in work for alert in w.alerts]
    if rows:
        connection.execute(insert_once(connection, tables.alerts), rows)
        outbox.keep(connection, [d for w in work for alert in w.alerts for d in alert.deliveries])


def _alert_row(work: _Work, alert: NewAlert) -> dict[str, Any]:
    return {
        "id": alert.id,
        "page_id": work.page_id,
        "kind": alert.kind,
        "created_at": alert.created_at,
        "subject": alert.subject,
    }


def _write_checks(connection: Connection, work: list[_Work]) -> None:
    rows = [
        {
            "page_id": w.page_id,
            "started_at": w.commit.check.started_at,
            "outcome": w.commit.check.outcome,
            "reason": w.commit.check.reason,
            "detail": w.commit.check.detail,
            "status": w.commit.check.status,
            "fetch_ms": w.commit.check.fetch_ms,
            "read_ms": w.commit.check.read_ms,
            "snapshot_id": w.snapshot_id,
        }
        for w in work
    ]
    if rows:
        connection.execute(_INSERT_CHECK, rows)


def _write_pages(connection: Connection, work: list[_Work]) -> None:
    if work:
        connection.execute(_SETTLE_PAGE, [_page_row(w) for w in work])


def _page_row(work: _Work) -> dict[str, Any]:
    commit = work.commit
    baseline = commit.snapshot if commit.snapshot and commit.snapshot.healthy else None
    return {
        "of": work.page_id,
        **{f"to_{name}": getattr(commit.state, name) for name in _STATE},
        "to_checked_at": commit.check.started_at,
        "to_outcome": commit.check.outcome,
        "to_reason": commit.check.reason,
        "to_detail": commit.check.detail,
        "to_read_at": commit.check.started_at if commit.check.outcome in _READABLE else None,
        "to_title": baseline.record.title if baseline else None,
        "to_baseline_id": work.snapshot_id if baseline else None,
    }
