"""Turns at hosts as the database keeps them, looked up no oftener than is needed."""

from datetime import datetime, timedelta

from monitor.rooms import Clock
from storage.hosts import Hosts
from storage.model import HostPause

FRESH = timedelta(seconds=1)


class Turns:
    """What `scraper.manners.HostTurns` asks for, for all workers of a process.

    A host without a pause is asked hundreds of times a second. What it said to this process is known at once, what it
    said to another one within a second.
    """

    def __init__(self, hosts: Hosts, *, clock: Clock) -> None:
        self._hosts = hosts
        self._clock = clock
        self._known: dict[str, tuple[HostPause, datetime]] = {}

    def pause_of(self, host: str) -> HostPause:
        pause = self._hosts.pause_of(host)
        self._known[host] = pause, self._clock()
        return pause

    def lately(self, host: str) -> HostPause:
        known, at = self._known.get(host, (None, None))
        if known is not None and at is not None and timedelta(0) <= self._clock() - at < FRESH:
            return known
        return self.pause_of(host)

    def reserve(self, host: str, *, now: datetime, pause_s: float) -> datetime:
        return self._hosts.reserve(host, now=now, pause_s=pause_s)

    def rest(self, host: str, *, until: datetime) -> None:
        self._hosts.rest(host, until=until)

    def back_off(self, host: str, *, until: datetime) -> None:
        self._hosts.back_off(host, until=until)
        self._known.pop(host, None)
