"""Turns at hosts as the database keeps them, looked up no oftener than is needed."""

from datetime import datetime, timedelta

from monitor.rooms import Clock
from storage.hosts import Hosts
from storage.model import HostPause

FRESH = timedelta(seconds=1)


class Turns:
    """What `scraper.manners.HostTurns` asks for, for all workers of a process.

    A host without a pause is asked hundreds of times a second. Which hosts want to be left alone is looked up for all
    of them together: what one said to this process is known at once, what it said to another one within a second.
    """

    def __init__(self, hosts: Hosts, *, clock: Clock) -> None:
        self._hosts = hosts
        self._clock = clock
        self._resting: dict[str, HostPause] = {}
        self._looked_at: datetime | None = None

    def pause_of(self, host: str) -> HostPause:
        return self._hosts.pause_of(host)

    def lately(self, host: str) -> HostPause:
        now = self._clock()
        if self._looked_at is None or not timedelta(0) <= now - self._looked_at < FRESH:
            self._resting = {pause.host: pause for pause in self._hosts.backing_off(now=now)}
            self._looked_at = now
        return self._resting.get(host) or HostPause(host=host, next_allowed_at=None, backoff_until=None)

    def reserve(self, host: str, *, now: datetime, pause_s: float) -> datetime:
        return self._hosts.reserve(host, now=now, pause_s=pause_s)

    def rest(self, host: str, *, until: datetime) -> None:
        self._hosts.rest(host, until=until)

    def back_off(self, host: str, *, until: datetime) -> None:
        self._hosts.back_off(host, until=until)
        self._looked_at = None
