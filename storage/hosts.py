"""What we owe to hosts, kept over restarts and shared by processes: pauses, and their robots.txt."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, select, update

from storage import tables
from storage.database import Database
from storage.engine import insert_once
from storage.model import HostPause, RobotsCopy

_hosts, _robots = tables.hosts, tables.robots

LONGEST_PAUSE = timedelta(hours=1)
"""A turn that is further off was taken before the clock was put back."""


class Hosts:
    """Hosts by name, with the port where it is not the default one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def pause_of(self, host: str) -> HostPause:
        """When a host may be asked again."""
        with self._database.read() as connection:
            return _pause(connection, host)

    def reserve(self, host: str, *, now: datetime, pause_s: float) -> datetime:
        """Take the next turn at a host: the moment it may be asked. The turn after it comes `pause_s` later."""
        with self._database.write() as connection:
            pause = hold_host(connection, host)
            following = pause.next_allowed_at and min(pause.next_allowed_at, now + LONGEST_PAUSE)
            turn = max(filter(None, (now, following, pause.backoff_until)))
            _set(connection, host, next_allowed_at=turn + timedelta(seconds=pause_s))
        return turn

    def rest(self, host: str, *, until: datetime) -> None:
        """No turn before then; a later one that was taken stands."""
        with self._database.write() as connection:
            standing = hold_host(connection, host).next_allowed_at
            if standing is None or standing < until:
                _set(connection, host, next_allowed_at=until)

    def back_off(self, host: str, *, until: datetime) -> None:
        """The host asks to be left alone; a longer wish that stands is kept."""
        with self._database.write() as connection:
            standing = hold_host(connection, host).backoff_until
            _set(connection, host, backoff_until=max(until, standing) if standing else until)

    def backing_off(self, *, now: datetime) -> tuple[HostPause, ...]:
        """The hosts that asked to be left alone and still are, by name."""
        query = select(_hosts).where(_hosts.c.backoff_until > now).order_by(_hosts.c.host)
        with self._database.read() as connection:
            return tuple(HostPause(**row) for row in connection.execute(query).mappings())

    def robots(self, host: str) -> RobotsCopy | None:
        """The robots.txt last fetched from a host."""
        with self._database.read() as connection:
            row = connection.execute(select(_robots).where(_robots.c.host == host)).mappings().one_or_none()
        return None if row is None else RobotsCopy(**row)

    def keep_robots(self, copy: RobotsCopy) -> None:
        values = {"fetched_at": copy.fetched_at, "status": copy.status, "body": copy.body}
        with self._database.write() as connection:
            connection.execute(insert_once(connection, _robots), {"host": copy.host, **values})
            connection.execute(update(_robots).where(_robots.c.host == copy.host).values(**values))


def _pause(connection: Connection, host: str) -> HostPause:
    row = connection.execute(select(_hosts).where(_hosts.c.host == host)).mappings().one_or_none()
    return HostPause(**row) if row else HostPause(host=host, next_allowed_at=None, backoff_until=None)


def hold_host(connection: Connection, host: str) -> HostPause:
    """A host's row, made if it is not there, and nobody else's until the transaction ends."""
    connection.execute(insert_once(connection, _hosts), {"host": host})
    query = select(_hosts).where(_hosts.c.host == host).with_for_update()
    return HostPause(**connection.execute(query).mappings().one())


def _set(connection: Connection, host: str, **values: datetime) -> None:
    connection.execute(update(_hosts).where(_hosts.c.host == host).values(**values))
