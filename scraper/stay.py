"""Where a worker is: at one host at a time, on one of the lanes that the host has for all processes together."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from scraper.errors import FetchError, Reason
from scraper.manners import HostLanes

STINT = timedelta(seconds=5)
"""How long a worker keeps a lane that somebody else waits for."""

LOOK_S = 0.25
"""How often a worker that waits for a lane looks whether it is its turn."""

Clock = Callable[[], datetime]
Sleep = Callable[[float], Awaitable[None]]


class Stay:
    """A worker's stay at a host. `hang_up` closes its connections, so that a host sees as many as it has lanes."""

    def __init__(
        self,
        lanes: HostLanes,
        *,
        hang_up: Callable[[], Awaitable[None]],
        clock: Clock,
        sleep: Sleep,
        most_wait_s: float,
    ) -> None:
        self._lanes = lanes
        self._hang_up = hang_up
        self._clock = clock
        self._sleep = sleep
        self._most_wait = timedelta(seconds=most_wait_s)
        self._host: str | None = None
        self._place: int | None = None
        self._since: datetime | None = None

    async def at(self, host: str, *, connections: int) -> None:
        """Goes to a host, or stays there; returns on a lane. Only when nothing is under way at the last host.

        Raises:
            FetchError: `host_busy`, others were at the host for longer than we wait.
        """
        if self._host == host and self._may_stay(host, connections):
            return
        await self.leave()
        await self._enter(host, connections)

    async def leave(self) -> None:
        """Hangs up and gives the lane back."""
        place, self._host, self._place, self._since = self._place, None, None, None
        if place is not None:
            try:
                await self._hang_up()
            finally:
                await self._lanes.leave(place)

    def _may_stay(self, host: str, connections: int) -> bool:
        """Whether the lane is still ours; looked up once a stint, when others who wait get their turn."""
        now = self._clock()
        if self._since is not None and timedelta(0) <= now - self._since < STINT:
            return True
        self._since = now
        queue = self._lanes.queue(host)
        return self._place in queue[:connections] and len(queue) <= connections

    async def _enter(self, host: str, connections: int) -> None:
        place = await self._lanes.arrive(host)
        self._host, self._place = host, place.number
        queue, give_up_at = place.queue, self._clock() + self._most_wait
        while self._place not in queue[:connections]:
            if self._clock() >= give_up_at:
                await self.leave()
                raise FetchError(Reason.HOST_BUSY, f"{host} is being visited by another process all the time")
            await self._sleep(LOOK_S)
            queue = self._lanes.queue(host)
            if place.number not in queue:  # it ran out while this machine slept
                await self._lanes.leave(place.number)
                place = await self._lanes.arrive(host)
                self._place, queue = place.number, place.queue
        self._since = self._clock()
