"""Leases: what only one process may do at a time, such as being the daemon."""

from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import and_, delete, or_, select, update

from storage import tables
from storage.database import Database
from storage.engine import insert_once

_leases = tables.leases

LONGEST_LEASE = timedelta(hours=3)
"""A lease or a claim that runs longer was taken before the clock was put back."""


class Lease(NamedTuple):
    """Whose it is, and until when if it is not renewed."""

    holder: str
    until: datetime


class Leases:
    """Leases by name. A holder that dies loses its lease when it runs out."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def take(self, name: str, *, holder: str, now: datetime, lease_s: float) -> bool:
        """Take or renew a lease; False while somebody else has it."""
        until = now + timedelta(seconds=lease_s)
        is_over = or_(_leases.c.until <= now, _leases.c.until > now + LONGEST_LEASE)
        mine_or_over = and_(_leases.c.name == name, or_(_leases.c.holder == holder, is_over))
        with self._database.write() as connection:
            new = insert_once(connection.dialect, _leases)
            if connection.execute(new, {"name": name, "holder": holder, "until": until}).rowcount:
                return True
            renewed = update(_leases).where(mine_or_over).values(holder=holder, until=until)
            return connection.execute(renewed).rowcount == 1

    def give_back(self, name: str, *, holder: str) -> None:
        mine = and_(_leases.c.name == name, _leases.c.holder == holder)
        with self._database.write() as connection:
            connection.execute(delete(_leases).where(mine))

    def standing(self, name: str, *, now: datetime) -> Lease | None:
        """Who has a lease now, and until when."""
        standing = and_(_leases.c.name == name, _leases.c.until > now)
        with self._database.read() as connection:
            found = connection.execute(select(_leases.c.holder, _leases.c.until).where(standing)).first()
        return Lease(found.holder, found.until) if found else None
