"""Lanes at hosts: as many requests at once as a host takes, over all processes. Who comes first goes first."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, bindparam, delete, insert, or_, select, update

from storage import tables
from storage.database import Database
from storage.hosts import hold_hosts
from storage.model import LanePlace

_lanes = tables.lanes

LONGEST_LEASE = timedelta(minutes=5)
"""A place that stands for longer than this was taken before the clock was put back."""


class Lanes:
    """Queues for the lanes of hosts. A place belongs to a holder, and runs out unless it is renewed.

    Its number is never given to another place.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def arrive(self, hosts: Sequence[str], *, holder: str, now: datetime, lease_s: float) -> tuple[LanePlace, ...]:
        """A place in the queue of each of these hosts, a host as often as it is named, in one transaction."""
        until = now + timedelta(seconds=lease_s)
        numbers: dict[int, str] = {}
        with self._database.write() as connection:
            hold_hosts(connection, set(hosts))
            connection.execute(delete(_lanes).where(or_(_lanes.c.until <= now, _lanes.c.until > now + LONGEST_LEASE)))
            for host in hosts:
                made = connection.execute(insert(_lanes).values(host=host, holder=holder, until=until))
                numbers[_number_of(made.inserted_primary_key)] = host
            queues = _queues(connection, now)
        return tuple(LanePlace(number=number, queue=queues[host]) for number, host in numbers.items())

    def queue(self, host: str, *, now: datetime) -> tuple[int, ...]:
        """The places in the queue of a host, in order."""
        return self.queues(now=now).get(host, ())

    def queues(self, *, now: datetime) -> Mapping[str, tuple[int, ...]]:
        """The places in the queues of all hosts at which somebody is, in order."""
        with self._database.read() as connection:
            return _queues(connection, now)

    def renew(self, numbers: Collection[int], *, holder: str, now: datetime, lease_s: float) -> None:
        """Keeps these places of a holder; what has run out is lost."""
        standing = _places_of(holder, numbers) & (_lanes.c.until > now)
        with self._database.write() as connection:
            connection.execute(update(_lanes).where(standing).values(until=now + timedelta(seconds=lease_s)))

    def leave(self, numbers: Collection[int], *, holder: str) -> None:
        """Gives these places of a holder back."""
        with self._database.write() as connection:
            connection.execute(delete(_lanes).where(_places_of(holder, numbers)))

    def leave_all(self, holder: str) -> None:
        """Gives back all that a holder has."""
        with self._database.write() as connection:
            connection.execute(delete(_lanes).where(_lanes.c.holder == holder))


def _places_of(holder: str, numbers: Collection[int]) -> ColumnElement[bool]:
    return (_lanes.c.holder == holder) & _lanes.c.number.in_(numbers)


def _number_of(key: Sequence[int] | None) -> int:
    assert key is not None
    return key[0]


_STANDING = (
    select(_lanes.c.host, _lanes.c.number)
    .where(_lanes.c.until > bindparam("now"), _lanes.c.until <= bindparam("latest"))
    .order_by(_lanes.c.number)
)


def _queues(connection: Connection, now: datetime) -> dict[str, tuple[int, ...]]:
    queues: dict[str, list[int]] = defaultdict(list)
    for host, number in connection.execute(_STANDING, {"now": now, "latest": now + LONGEST_LEASE}):
        queues[host].append(number)
    return {host: tuple(numbers) for host, numbers in queues.items()}
