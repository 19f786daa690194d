"""What a new record is compared with, for many pages at once: a sweep asks for each page whose bytes have changed."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import bindparam, select

from storage import tables
from storage.database import AnyRow, Database
from storage.model import Known, SeriesLine, Snapshot
from storage.series import last_seen
from storage.snapshots import snapshot_of

_pages, _snapshots = tables.pages, tables.snapshots
_BASELINES = (
    select(_snapshots, _pages.c.name.label("page"))
    .join(_pages, _pages.c.baseline_id == _snapshots.c.id)
    .where(_pages.c.name.in_(bindparam("pages", expanding=True)))
)


def known_of(database: Database, pages: Collection[str]) -> dict[str, Known]:
    """Baseline and series of each page, by its name; every name is there."""
    with database.read() as connection:
        rows = {row.page: row for row in connection.execute(_BASELINES, {"pages": list(pages)})}
        baselines = {row.id: snapshot_of(row, keys=()) for row in rows.values()}
        records = {snapshot_id: snapshot.record for snapshot_id, snapshot in baselines.items()}
        series = last_seen(connection, list(pages), records=records)
    return {page: _known(rows.get(page), baselines, series.get(page, ())) for page in pages}


def _known(row: AnyRow | None, baselines: dict[int, Snapshot], series: tuple[SeriesLine, ...]) -> Known:
    if row is None:
        return Known(baseline=None, series=series)
    keys = tuple(line.key for line in series if line.present)
    return Known(baseline=replace(baselines[row.id], keys=keys), series=series)
