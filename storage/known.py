"""What a new record is compared with, for many pages at once: a sweep asks for each page whose bytes have changed."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import Connection, bindparam, select

from storage import tables
from storage.baseline import Known
from storage.database import AnyRow, Database
from storage.earlier import SeriesLine, Snapshot
from storage.series import last_seen
from storage.snapshots import snapshot_of

_pages, _snapshots, _series = tables.pages, tables.snapshots, tables.series
_BASELINES = (
    select(_snapshots, _pages.c.name.label("page"))
    .join(_pages, _pages.c.baseline_id == _snapshots.c.id)
    .where(_pages.c.name.in_(bindparam("pages", expanding=True)))
)

_RETIRED = (
    select(_pages.c.name, _series.c.key)
    .join(_series, _series.c.page_id == _pages.c.id)
    .where(_pages.c.name.in_(bindparam("pages", expanding=True)), _series.c.merged_into.is_not(None))
)


def known_of(database: Database, pages: Collection[str]) -> dict[str, Known]:
    """Baseline and series of each page, by its name; every name is there."""
    with database.read() as connection:
        rows = {row.page: row for row in connection.execute(_BASELINES, {"pages": list(pages)})}
        baselines = {row.id: snapshot_of(row, keys=()) for row in rows.values()}
        records = {snapshot_id: snapshot.record for snapshot_id, snapshot in baselines.items()}
        series = last_seen(connection, list(pages), records=records)
        retired = _retired_keys(connection, pages)
    known = {page: _known(rows.get(page), baselines, series.get(page, ())) for page in pages}
    return {page: replace(of, retired=retired.get(page, frozenset())) for page, of in known.items()}


def _known(row: AnyRow | None, baselines: dict[int, Snapshot], series: tuple[SeriesLine, ...]) -> Known:
    if row is None:
        return Known(baseline=None, series=series)
    keys = tuple(line.key for line in series if line.present)
    return Known(baseline=replace(baselines[row.id], keys=keys), series=series)


def _retired_keys(connection: Connection, pages: Collection[str]) -> dict[str, frozenset[str]]:
    """The keys of merged series, by page."""
    keys: dict[str, set[str]] = {}
    for page, key in connection.execute(_RETIRED, {"pages": list(pages)}):
        keys.setdefault(page, set()).add(key)
    return {page: frozenset(mine) for page, mine in keys.items()}
