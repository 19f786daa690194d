"""What a check leaves behind, written together: its news (see `storage.news`), itself, and its page.

A batch of checks costs one transaction and a fixed number of statements, each run over all rows at once.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, Integer, bindparam, case, func, insert, literal_column, select, update

from storage import tables
from storage.bulk import Bulk, Row
from storage.database import Database
from storage.model import CheckCommit, Committed, Outcome, PageState
from storage.pages import no_such_page
from storage.work import Work

_READABLE = frozenset({Outcome.UNCHANGED, Outcome.NOT_MODIFIED, Outcome.CHANGED, Outcome.FIRST})
_STATE = tuple(PageState.__dataclass_fields__)

_pages = tables.pages
_ALWAYS = {
    **{name: bindparam(f"to_{name}") for name in (*_STATE, "lease_until", "checked_at", "outcome", "reason", "detail")},
    "fence": _pages.c.fence + literal_column("1"),
    "read_at": func.coalesce(bindparam("to_read_at", type_=_pages.c.read_at.type), _pages.c.read_at),
    "title": case((bindparam("to_baseline_id", type_=Integer).is_(None), _pages.c.title), else_=bindparam("to_title")),
    "baseline_id": func.coalesce(bindparam("to_baseline_id", type_=Integer), _pages.c.baseline_id),
}
_SETTLE_PAGES = Bulk(
    lambda _: update(_pages).where(_pages.c.id == bindparam("of")).values(**_ALWAYS),
    "of",
    *(f"to_{name}" for name in _STATE),
    *(
        "to_lease_until",
        "to_checked_at",
        "to_outcome",
        "to_reason",
        "to_detail",
        "to_read_at",
        "to_title",
        "to_baseline_id",
    ),
)
_CHECK = ("started_at", "outcome", "reason", "detail", "status", "fetch_ms", "read_ms")
_INSERT_CHECKS = Bulk(lambda _: insert(tables.checks).inline(), "page_id", *_CHECK, "snapshot_id")


def commit_checks(database: Database, commits: Sequence[CheckCommit]) -> tuple[Committed | None, ...]:
    """Write the commits, each page at most once. None stands for one whose claim has been taken over meanwhile.

    Raises:
        StoreError: nothing of the whole batch was kept.
    """
    work = [Work(commit) for commit in commits]
    _pack([w for w in work if w.is_news])
    with database.write() as connection:
        standing = _standing(connection, work)
        _write_news(connection, [w for w in standing if w.is_news])
        _write_checks(connection, standing)
        _write_pages(connection, standing)
    return tuple(_committed(w) if w.page is not None else None for w in work)


def _pack(work: Sequence[Work]) -> None:
    if work:
        from storage import news  # most checks have none

        for w in work:
            news.pack(w)


def _write_news(connection: Connection, work: Sequence[Work]) -> None:
    if work:
        from storage.news import write_news

        write_news(connection, work)


def _committed(work: Work) -> Committed:
    return Committed(
        snapshot_id=work.snapshot_id,
        alerts=tuple(alert.id for alert in work.alerts),
        deliveries=tuple(delivery.id for alert in work.alerts for delivery in alert.deliveries),
    )


def _standing(connection: Connection, work: Sequence[Work]) -> list[Work]:
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


def _write_checks(connection: Connection, work: Sequence[Work]) -> None:
    _INSERT_CHECKS.execute(connection, [_check_row(w) for w in work])


def _check_row(work: Work) -> Row:
    check = work.commit.check
    return (work.page_id, *(getattr(check, name) for name in _CHECK), work.snapshot_id)


def _write_pages(connection: Connection, work: Sequence[Work]) -> None:
    _SETTLE_PAGES.execute(connection, [_page_row(w) for w in work])


def _page_row(work: Work) -> Row:
    """In the order of the names of `_SETTLE_PAGES`."""
    commit = work.commit
    baseline = commit.snapshot if commit.snapshot and commit.snapshot.healthy else None
    return (
        work.page_id,
        *(getattr(commit.state, name) for name in _STATE),
        None,
        commit.check.started_at,
        commit.check.outcome,
        commit.check.reason,
        commit.check.detail,
        commit.check.started_at if commit.check.outcome in _READABLE else None,
        baseline.record.title if baseline else None,
        work.snapshot_id if baseline else None,
    )
