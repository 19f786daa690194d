"""The runs of a page, for those who ask what happened."""

from datetime import datetime

from sqlalchemy import delete, select

from storage import tables
from storage.database import Database
from storage.model import Check, Outcome

_checks, _pages = tables.checks, tables.pages
_SILENT = (Outcome.UNCHANGED, Outcome.NOT_MODIFIED)


class Checks:
    """The checks. They are written by commits."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, page: str, *, limit: int = 100) -> tuple[Check, ...]:
        """The last checks of a page, the newest first."""
        query = select(_checks).join(_pages, _pages.c.id == _checks.c.page_id).where(_pages.c.name == page)
        names = Check.__dataclass_fields__
        with self._database.read() as connection:
            rows = connection.execute(query.order_by(_checks.c.id.desc()).limit(limit)).mappings()
            found = [{name: row[name] for name in names} for row in rows]
        return tuple(Check(**row) for row in found)

    def forget(self, *, before: datetime) -> int:
        """Drop the checks before a moment that found nothing new; how many there were. What they confirmed stays."""
        old = delete(_checks).where(_checks.c.started_at < before, _checks.c.outcome.in_(_SILENT))
        with self._database.write() as connection:
            return connection.execute(old).rowcount
