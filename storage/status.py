"""How every page does, for `status` and the dashboard: a fixed number of queries, however many pages."""

from collections import defaultdict

from sqlalchemy import Connection, func, select

from storage import tables
from storage.database import Database
from storage.lines import StatusLine
from storage.model import DeliveryState
from storage.pages import page_of

_pages, _snapshots, _observations = tables.pages, tables.snapshots, tables.observations
_deliveries = tables.deliveries
_WAITING = (DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.RETRYING)


class Status:
    """The state of things."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def lines(self) -> tuple[StatusLine, ...]:
        """Every configured page by name."""
        query = select(_pages).where(_pages.c.retired_at.is_(None)).order_by(_pages.c.name)
        with self._database.read() as connection:
            pages = [page_of(row) for row in connection.execute(query)]
            figures, snapshots = _figures(connection), _snapshot_counts(connection)
            owed = _owed(connection)
        return tuple(
            StatusLine(
                page=page,
                figures=figures.get(page.id, 0),
                snapshots=snapshots.get(page.id, 0),
                alerts_pending=sum(owed[page.id, state] for state in _WAITING),
                alerts_dead=owed[page.id, DeliveryState.DEAD],
            )
            for page in pages
        )


def _figures(connection: Connection) -> dict[int, int]:
    """How many figures the baseline of each page has."""
    query = select(_pages.c.id, func.count()).join(_observations, _observations.c.snapshot_id == _pages.c.baseline_id)
    return dict(connection.execute(query.group_by(_pages.c.id)).all())


def _snapshot_counts(connection: Connection) -> dict[int, int]:
    query = select(_snapshots.c.page_id, func.count()).group_by(_snapshots.c.page_id)
    return dict(connection.execute(query).all())


def _owed(connection: Connection) -> dict[tuple[int, str], int]:
    """How many deliveries of each page are in a state that is not the good end."""
    query = select(_deliveries.c.page_id, _deliveries.c.state, func.count()).where(
        _deliveries.c.state.in_((*_WAITING, DeliveryState.DEAD))
    )
    rows = connection.execute(query.group_by(_deliveries.c.page_id, _deliveries.c.state))
    return defaultdict(int, {(page, state): count for page, state, count in rows})
