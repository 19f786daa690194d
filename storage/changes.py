"""The differences that were found, for feeds, replays and those who ask."""

import json
from datetime import datetime

from sqlalchemy import select

from figures.change_wire import change_from_json
from storage import tables
from storage.database import AnyRow, Database
from storage.lines import StoredChange

_changes, _pages = tables.changes, tables.pages


class Changes:
    """The changes. They are written by commits."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(
        self, page: str | None = None, *, since: datetime | None = None, limit: int = 1000
    ) -> tuple[StoredChange, ...]:
        """The last changes of a page or of all, the newest snapshot first, those of one snapshot in their order."""
        query = select(_changes, _pages.c.name.label("page")).join(_pages, _pages.c.id == _changes.c.page_id)
        if page is not None:
            query = query.where(_pages.c.name == page)
        if since is not None:
            query = query.where(_changes.c.found_at >= since)
        order = (_changes.c.found_at.desc(), _changes.c.to_snapshot.desc(), _changes.c.position)
        with self._database.read() as connection:
            return tuple(_change_of(row) for row in connection.execute(query.order_by(*order).limit(limit)))

    def run_before(self, page: str | None = None, *, runs: int) -> datetime | None:
        """When the run was that lies `runs` runs back, counting the last as 1; None where there were not so many."""
        query = select(_changes.c.found_at).join(_pages, _pages.c.id == _changes.c.page_id)
        if page is not None:
            query = query.where(_pages.c.name == page)
        per_run = query.group_by(_changes.c.page_id, _changes.c.to_snapshot, _changes.c.found_at)
        newest = per_run.order_by(_changes.c.found_at.desc()).offset(runs - 1).limit(1)
        with self._database.read() as connection:
            found: datetime | None = connection.execute(newest).scalar()
        return found


def _change_of(row: AnyRow) -> StoredChange:
    return StoredChange(
        id=row.id,
        page=row.page,
        from_snapshot=row.from_snapshot,
        to_snapshot=row.to_snapshot,
        found_at=row.found_at,
        change=change_from_json(json.loads(row.body)),
    )
