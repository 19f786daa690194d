"""Turns at hosts as the database keeps them, looked up no oftener than is needed."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from monitor.grouped import Grouped
from monitor.rooms import Clock
from storage.hosts import AskedTurn, Hosts
from storage.model import HostPause

FRESH = timedelta(seconds=1)


class Turns:
    """What `scraper.manners.HostTurns` asks for, for all workers of a process.

    Each turn at a host with a pause is written, in groups: many hosts are visited at once, and a loop that waits for
    the disk at each visit keeps them all waiting. A host without one is asked hundreds of times a second. Which hosts
    want to be left alone is looked up for all of them together: what one said to this process is known at once, what it
    said to another one within a second.
    """

    def __init__(self, hosts: Hosts, *, clock: Clock) -> None:
        self._hosts = hosts
        self._clock = clock
        self._reservations: Grouped[AskedTurn, datetime] = Grouped(hosts.reserve_all)
        self._rests: Grouped[tuple[str, datetime], None] = Grouped(self._rest)
        self._resting: dict[str, HostPause] = {}
        self._looked_at: datetime | None = None

    def pause_of(self, host: str) -> HostPause:
        return self._hosts.pause_of(host, now=self._clock())

    def lately(self, host: str) -> HostPause:
        now = self._clock()
        if self._looked_at is None or not timedelta(0) <= now - self._looked_at < FRESH:
            self._resting = {pause.host: pause for pause in self._hosts.backing_off(now=now)}
            self._looked_at = now
        return self._resting.get(host) or HostPause(host=host, next_allowed_at=None, backoff_until=None)

    async def reserve(self, host: str, *, now: datetime, pause_s: float) -> datetime:
        return await self._reservations.ask(AskedTurn(host, now, pause_s))

    async def rest(self, host: str, *, until: datetime) -> None:
        await self._rests.ask((host, until))

    def _rest(self, rests: Sequence[tuple[str, datetime]]) -> Sequence[None]:
        self._hosts.rest_all(rests)
        return [None] * len(rests)

    def back_off(self, host: str, *, until: datetime, status: int) -> None:
        self._hosts.back_off(host, until=until, status=status)
        self._looked_at = None
