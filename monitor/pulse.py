"""A ping before and after each sweep, beside it: it delays nothing, and nothing fails because of it."""

import asyncio
from types import TracebackType
from typing import Protocol, Self

from alerts.heartbeat import Beat, Heartbeat
from monitor.log import logger
from monitor.sweep import Swept


class HasHeartbeat(Protocol):
    """The configuration as it is now; None where nobody waits for a sign of life."""

    @property
    def heartbeat(self) -> Heartbeat | None: ...


class Pulse:
    """Pings in the order of what happened; of what waits for a ping under way only the newest is sent.

    Around one sweep it is an async context manager: on leaving it the pings have arrived or were given up, after some
    seconds at most.
    """

    def __init__(self, opened: HasHeartbeat) -> None:
        self._opened = opened
        self._sending: asyncio.Task[None] | None = None
        self._waiting: Beat | None = None

    async def __aenter__(self) -> Self:
        self.started()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            self.broke_off()
        await self.settled()

    def started(self) -> None:
        """A sweep begins. Nothing is said of it while the end of another still waits to be said."""
        if self._waiting is None:
            self._send(Beat.START)

    def ended(self, swept: Swept) -> None:
        """A sweep is over."""
        self._send(Beat.FAILURE if swept.came_to_nothing else Beat.SUCCESS)

    def broke_off(self) -> None:
        """A sweep could not be ended."""
        self._send(Beat.FAILURE)

    async def settled(self, *, within_s: float | None = None) -> None:
        """Every ping has arrived or was given up, those that take longer than `within_s` at once."""
        if self._sending is None:
            return
        _, late = await asyncio.wait([self._sending], timeout=within_s)
        for task in late:
            task.cancel()
        await asyncio.gather(self._sending, return_exceptions=True)

    def _send(self, beat: Beat) -> None:
        self._waiting = beat
        if self._sending is None or self._sending.done():
            self._sending = asyncio.create_task(self._send_what_waits())

    async def _send_what_waits(self) -> None:
        while (beat := self._waiting) is not None:
            self._waiting = None
            heartbeat = self._opened.heartbeat
            trouble = await heartbeat.send(beat) if heartbeat is not None else None
            if trouble is not None:
                logger().warning("heartbeat did not arrive", beat=beat.name.lower(), error=trouble)
