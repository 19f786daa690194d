"""What went on in a stretch of time: for those who want to know that nothing did."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, or_, select, true

from figures.kinds import Kind
from storage import tables
from storage.database import Database
from storage.lines import ActivityLine
from storage.model import DeliveryState

_pages, _checks, _changes = tables.pages, tables.checks, tables.changes
_deliveries, _alerts = tables.deliveries, tables.alerts
_ABOUT_FIGURES = ("page.changed", "page.rule")


class Activity:
    """Checks, changes and messages by time. A stretch begins with its first moment and ends before its last."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(
        self, pages: Collection[str] | None, *, kinds: Collection[Kind], since: datetime, until: datetime
    ) -> ActivityLine:
        """What was checked in a stretch of time, and when the last change of some kinds was found, whether in it or
        since, of some pages or of all.
        """
        mine = _named(pages)
        checked = and_(mine, _checks.c.started_at >= since, _checks.c.started_at < until)
        checks = select(func.count()).join(_pages, _pages.c.id == _checks.c.page_id).where(checked)
        last = select(func.max(_changes.c.found_at)).join(_pages, _pages.c.id == _changes.c.page_id)
        last = last.where(mine, _changes.c.kind.in_(kinds))
        began = select(func.min(_pages.c.added_at)).where(mine)
        with self._database.read() as connection:
            return ActivityLine(
                checks=connection.execute(checks.select_from(_checks)).scalar_one(),
                changed_at=connection.execute(last).scalar(),
                began_at=connection.execute(began).scalar(),
            )

    def was_told(self, channel: str, *, since: datetime, until: datetime) -> bool:
        """Whether a channel was owed any news of figures in a stretch of time; what a digest left out was none."""
        news = or_(_alerts.c.kind.in_(_ABOUT_FIGURES), and_(_alerts.c.id.is_(None), _deliveries.c.page_id.is_not(None)))
        made = and_(_deliveries.c.created_at >= since, _deliveries.c.created_at < until)
        told = or_(_deliveries.c.state != DeliveryState.FOLDED, _deliveries.c.folded_into.is_not(None))
        query = select(_deliveries.c.id).outerjoin(_alerts, _alerts.c.id == _deliveries.c.alert_id)
        with self._database.read() as connection:
            found = connection.execute(query.where(_deliveries.c.channel == channel, made, told, news).limit(1)).first()
        return found is not None


def _named(pages: Collection[str] | None) -> ColumnElement[bool]:
    return true() if pages is None else _pages.c.name.in_(pages)
