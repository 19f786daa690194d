"""What we owe to hosts, kept over restarts and shared by processes: pauses, and their robots.txt."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from storage import tables
from storage.database import Database
from storage.engine import insert_once
from storage.model import HostPause, RobotsCopy

_hosts, _robots = tables.hosts, tables.robots

LONGEST_PAUSE = timedelta(hours=1)
"""A turn that is further off was taken before the clock was put back."""
LONGEST_REST = timedelta(hours=25)
"""So is a host's wish to be left alone: none is heeded for more than a day."""

_ALLOW_NEXT = update(_hosts).where(_hosts.c.host == bindparam("of")).values(next_allowed_at=bindparam("at"))
_REPLACE_ROBOTS = (
    update(_robots)
    .where(_robots.c.host == bindparam("to_host"))
    .values({name: bindparam(f"to_{name}") for name in ("fetched_at", "status", "body")})
)


class AskedTurn(NamedTuple):
    """A turn at a host that somebody asks for, and the pause that follows it."""

    host: str
    now: datetime
    pause_s: float


class Hosts:
    """Hosts by name, with the port where it is not the default one."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def pause_of(self, host: str, *, now: datetime) -> HostPause:
        """When a host may be asked again."""
        with self._database.read() as connection:
            pause = _pause(connection, host)
        return pause if _rest_of(pause, now) is not None else replace(pause, backoff_until=None, backoff_status=None)

    def reserve(self, host: str, *, now: datetime, pause_s: float) -> datetime:
        """Take the next turn at a host: the moment it may be asked. The turn after it comes `pause_s` later."""
        return self.reserve_all([AskedTurn(host, now, pause_s)])[0]

    def reserve_all(self, asked: Sequence[AskedTurn]) -> tuple[datetime, ...]:
        """`reserve` for each, in their order and in one transaction."""
        turns: list[datetime] = []
        with self._database.write() as connection:
            pauses = hold_hosts(connection, {each.host for each in asked})
            for each in asked:
                turns.append(turn := _next_turn(pauses[each.host], each.now))
                following = turn + timedelta(seconds=each.pause_s)
                pauses[each.host] = replace(pauses[each.host], next_allowed_at=following)
            _allow_next(connection, {host: pause.next_allowed_at for host, pause in pauses.items()})
        return tuple(turns)

    def rest(self, host: str, *, until: datetime) -> None:
        """No turn before then; a later one that was taken stands."""
        self.rest_all([(host, until)])

    def rest_all(self, rests: Sequence[tuple[str, datetime]]) -> None:
        """`rest` for each, in one transaction."""
        with self._database.write() as connection:
            standing = hold_hosts(connection, {host for host, _ in rests})
            later = {host: pause.next_allowed_at for host, pause in standing.items()}
            for host, until in rests:
                later[host] = max(until, later[host] or until)
            _allow_next(connection, later)

    def back_off(self, host: str, *, until: datetime, status: int | None = None) -> None:
        """The host asks to be left alone, by answering `status`; a longer wish that stands is kept."""
        with self._database.write() as connection:
            standing = hold_hosts(connection, [host])[host].backoff_until
            if standing is None or not until <= standing <= until + LONGEST_REST:
                values = {"backoff_until": until, "backoff_status": status}
                connection.execute(update(_hosts).where(_hosts.c.host == host).values(**values))

    def backing_off(self, *, now: datetime) -> tuple[HostPause, ...]:
        """The hosts that asked to be left alone and still are, by name."""
        until = _hosts.c.backoff_until
        query = select(_hosts).where(until > now, until <= now + LONGEST_REST).order_by(_hosts.c.host)
        with self._database.read() as connection:
            return tuple(HostPause(**row) for row in connection.execute(query).mappings())

    def robots(self, hosts: Collection[str]) -> Mapping[str, RobotsCopy]:
        """The robots.txt last fetched from each of these hosts; one that was never asked is missing."""
        with self._database.read() as connection:
            rows = connection.execute(select(_robots).where(_robots.c.host.in_(hosts))).mappings()
            return {row["host"]: RobotsCopy(**row) for row in rows}

    def keep_robots(self, copies: Sequence[RobotsCopy]) -> None:
        """Each in place of its host's last one; no host may be named twice."""
        rows = [asdict(copy) for copy in copies]
        with self._database.write() as connection:
            connection.execute(insert_once(connection.dialect, _robots), rows)
            connection.execute(_REPLACE_ROBOTS, [{f"to_{name}": row[name] for name in row} for row in rows])


def _pause(connection: Connection, host: str) -> HostPause:
    row = connection.execute(select(_hosts).where(_hosts.c.host == host)).mappings().one_or_none()
    return HostPause(**row) if row else HostPause(host=host, next_allowed_at=None, backoff_until=None)


def hold_hosts(connection: Connection, hosts: Collection[str]) -> dict[str, HostPause]:
    """The rows of hosts, made where they are missing, and nobody else's until the transaction ends.

    In one order for everybody: nobody waits in a circle.
    """
    connection.execute(insert_once(connection.dialect, _hosts), [{"host": host} for host in sorted(hosts)])
    query = select(_hosts).where(_hosts.c.host.in_(hosts)).order_by(_hosts.c.host).with_for_update()
    return {row["host"]: HostPause(**row) for row in connection.execute(query).mappings()}


def _next_turn(pause: HostPause, now: datetime) -> datetime:
    following = pause.next_allowed_at and min(pause.next_allowed_at, now + LONGEST_PAUSE)
    return max(filter(None, (now, following, _rest_of(pause, now))))


def _rest_of(pause: HostPause, now: datetime) -> datetime | None:
    """Until when a host wishes to be left alone, if that can be."""
    until = pause.backoff_until
    return until if until is not None and until <= now + LONGEST_REST else None


def _allow_next(connection: Connection, moments: Mapping[str, datetime | None]) -> None:
    connection.execute(_ALLOW_NEXT, [{"of": host, "at": at} for host, at in moments.items()])
