"""Deliveries that are held back until a moment, and then told together.

They are rows of the outbox like any other, written in the transaction of what they tell, but nobody may claim them:
they have no `due_at`. When their time comes one transaction replaces them by one delivery that tells all of them, so a
process that dies leaves either all of them held or the one owed. It is composed before, while others may write: the
transaction replaces only what is held still.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, Connection, and_, func, select, update

from storage import tables
from storage.database import Database
from storage.model import DeliveryState
from storage.outbox import keep
from storage.owed import OwedDelivery

if TYPE_CHECKING:
    from storage.messages import HeldBack

_deliveries, _pages = tables.deliveries, tables.pages
MOST_AT_ONCE = 500

Compose = Callable[["Sequence[HeldBack]"], OwedDelivery | None]


class Digests:
    """What is held back."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def next_due(self) -> datetime | None:
        """When something held back is to leave, in the past if it already is; None if nothing is held."""
        with self._database.read() as connection:
            found: datetime | None = connection.execute(select(func.min(_deliveries.c.fold_at))).scalar()
        return found

    def due(self, *, now: datetime) -> tuple[tuple[str, str | None], ...]:
        """The channels, and recipients of them, for whom something held back is to leave."""
        query = select(_deliveries.c.channel, _deliveries.c.recipient).where(_deliveries.c.fold_at <= now).distinct()
        with self._database.read() as connection:
            rows = connection.execute(query.order_by(_deliveries.c.channel, _deliveries.c.recipient))
            return tuple((row.channel, row.recipient) for row in rows)

    def fold(self, channel: str, recipient: str | None, *, now: datetime, compose: Compose) -> str | None:
        """Replace what is due for somebody by the one delivery that `compose` makes of it, the oldest first.

        A single one leaves as it is. `compose` gives None where nothing is left to tell; it is called outside of any
        transaction. The id of what is owed now, None where that is nothing, or where another process was first.
        """
        held = self._held_for(channel, recipient, now)
        digest = compose(held) if len(held) > 1 else None
        ids = [each.id for each in held]
        with self._database.write() as connection:
            if not held or not _are_held(connection, ids):
                return None
            told = update(_deliveries).where(_deliveries.c.id.in_(ids))
            if len(held) == 1:
                connection.execute(told.values(fold_at=None, due_at=now))
                return ids[0]
            keep(connection, [digest] if digest else [], due_at=now)
            done = {"state": DeliveryState.FOLDED, "fold_at": None, "folded_into": digest.id if digest else None}
            connection.execute(told.values(**done))
        return digest.id if digest else None

    def _held_for(self, channel: str, recipient: str | None, now: datetime) -> "list[HeldBack]":
        from storage.messages import HeldBack  # most runs have nothing to fold

        columns = (*(_deliveries.c[name] for name in ("id", "alert_id", "document", "created_at")), _pages.c.name)
        query = select(*columns).outerjoin(_pages, _pages.c.id == _deliveries.c.page_id)
        order = (_deliveries.c.created_at, _pages.c.name, _deliveries.c.id)
        due = query.where(_due_for(channel, recipient, now)).order_by(*order).limit(MOST_AT_ONCE)
        with self._database.read() as connection:
            rows = connection.execute(due).all()
        return [HeldBack(id=r.id, alert_id=r.alert_id, page=r.name, document=r.document or "") for r in rows]

    def release(self, channel: str, recipient: str | None, *, now: datetime) -> int:
        """Let what is due for somebody leave one by one; how many there were."""
        with self._database.write() as connection:
            let_go = update(_deliveries).where(_due_for(channel, recipient, now)).values(fold_at=None, due_at=now)
            return connection.execute(let_go).rowcount

    def members(self, digest: str) -> tuple[str, ...]:
        """The deliveries that a digest tells, the oldest first."""
        query = select(_deliveries.c.id).where(_deliveries.c.folded_into == digest)
        with self._database.read() as connection:
            return tuple(connection.execute(query.order_by(_deliveries.c.created_at, _deliveries.c.id)).scalars())


def _are_held(connection: Connection, ids: Sequence[str]) -> bool:
    """Whether all of these are held back still."""
    held = select(_deliveries.c.id).where(_deliveries.c.id.in_(ids), _deliveries.c.fold_at.is_not(None))
    return len(connection.execute(held.with_for_update()).all()) == len(ids)


def _due_for(channel: str, recipient: str | None, now: datetime) -> ColumnElement[bool]:
    to = _deliveries.c.recipient.is_(None) if recipient is None else _deliveries.c.recipient == recipient
    return and_(_deliveries.c.channel == channel, to, _deliveries.c.fold_at <= now)
