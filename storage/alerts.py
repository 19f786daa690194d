"""What was said, for lists and feeds: each alert with the document it was rendered from."""

from collections.abc import Collection, Sequence

from sqlalchemy import select

from storage import outbox, tables
from storage.database import Database
from storage.engine import insert_once
from storage.messages import KeptAlert, NewAlert

_alerts, _pages = tables.alerts, tables.pages


class Alerts:
    """The alerts. Those about changes are written by commits."""

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

    def known(self, ids: Collection[str]) -> frozenset[str]:
        """Those of the ids that are kept already."""
        query = select(_alerts.c.id).where(_alerts.c.id.in_(ids))
        with self._database.read() as connection:
            return frozenset(connection.execute(query).scalars())

    def keep(self, page: str | None, alerts: Sequence[NewAlert]) -> None:
        """Keep alerts about a page, or about none, that belong to no check, with their deliveries; known ones stay."""
        if not alerts:
            return
        with self._database.write() as connection:
            page_id = connection.execute(select(_pages.c.id).where(_pages.c.name == page)).scalar_one_or_none()
            rows = [
                {"id": a.id, "page_id": page_id, "kind": a.kind, "created_at": a.created_at, "subject": a.subject}
                for a in alerts
            ]
            connection.execute(insert_once(connection.dialect, _alerts), rows)
            outbox.keep(connection, [delivery for alert in alerts for delivery in alert.deliveries])
