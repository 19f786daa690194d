"""What was said, for lists and feeds: each alert with the document it was rendered from."""

from sqlalchemy import select

from storage import tables
from storage.database import Database
from storage.model import KeptAlert

_alerts, _pages = tables.alerts, tables.pages


class Alerts:
    """The alerts. They are written by commits."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, page: str | None = None, *, limit: int = 100) -> tuple[KeptAlert, ...]:
        """The last alerts of a page or of all, the newest first."""
        columns = (_alerts.c.id, _pages.c.name.label("page"), _alerts.c.kind, _alerts.c.created_at, _alerts.c.subject)
        query = select(*columns).outerjoin(_pages, _pages.c.id == _alerts.c.page_id)
        if page is not None:
            query = query.where(_pages.c.name == page)
        newest_first = query.order_by(_alerts.c.created_at.desc(), _alerts.c.id).limit(limit)
        with self._database.read() as connection:
            return tuple(KeptAlert(**row) for row in connection.execute(newest_first).mappings())
