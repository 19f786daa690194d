"""Channels that are closed: where they lead, nobody wants to hear from us any more (HTTP 410).

A closing is about an endpoint, not about the channel's name: one that leads elsewhere since is open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, Connection, delete, insert, select

from storage import tables
from storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from storage.messages import Closing

_closings, _deliveries = tables.closings, tables.deliveries


class Closings:
    """What is closed. Settlements close, and open again by what arrives; reviving a delivery opens its channel."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Closing, ...]:
        """Every closed channel, by name."""
        from storage.messages import Closing  # for those who ask for them

        query = select(_closings).order_by(_closings.c.channel)
        with self._database.read() as connection:
            return tuple(Closing(**row) for row in connection.execute(query).mappings())

    def open(self, channel: str) -> None:
        """Open a channel through which a message has arrived outside of the outbox, if it was closed."""
        with self._database.write() as connection:
            reopen(connection, channel)

    def forget_moved(self, endpoints: Mapping[str, str]) -> int:
        """Open the channels that lead elsewhere now; how many there were. `endpoints` is by channel."""
        if not endpoints:
            return 0
        query = select(_closings.c.channel, _closings.c.endpoint).where(_closings.c.channel.in_(endpoints))
        with self._database.read() as connection:
            closed = connection.execute(query).all()
        moved = [channel for channel, endpoint in closed if endpoints[channel] != endpoint]
        if not moved:
            return 0
        with self._database.write() as connection:
            return connection.execute(delete(_closings).where(_closings.c.channel.in_(moved))).rowcount


def close(connection: Connection, channel: str, *, endpoint: str, detail: str, at: datetime) -> None:
    """Close a channel; what closed it before counts no more."""
    reopen(connection, channel)
    connection.execute(insert(_closings).values(channel=channel, endpoint=endpoint, detail=detail, closed_at=at))


def reopen(connection: Connection, channel: str) -> None:
    """Open a channel, if it is closed."""
    connection.execute(delete(_closings).where(_closings.c.channel == channel))


def reopen_of(connection: Connection, deliveries: ColumnElement[bool]) -> None:
    """Open the channels of these deliveries."""
    concerned = select(_deliveries.c.channel).where(deliveries)
    connection.execute(delete(_closings).where(_closings.c.channel.in_(concerned)))
