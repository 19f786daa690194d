"""A ping before and after each sweep, beside it: it delays nothing, and nothing fails because of it."""

import asyncio
from collections.abc import Sequence
from types import TracebackType
from typing import Protocol, Self

from alerts.heartbeat import Beat, Heartbeat
from monitor.log import logger
from monitor.report import CheckReport


class HasHeartbeat(Protocol):
    """The configuration as it is now; None where nobody waits for a sign of life."""

    @property
    def heartbeat(self) -> Heartbeat | None: ...


class Pulse:
    """Pings in the order of what happened.

    Around one sweep it is an async context manager: on leaving it the pings have arrived or were given up, after some
    seconds at most.
    """

    def __init__(self, opened: HasHeartbeat) -> None:
        self._opened = opened
        self._last: asyncio.Task[None] | None = None

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
        """A sweep begins."""
        self._send(Beat.START)

    def ended(self, reports: Sequence[CheckReport]) -> None:
        """A sweep is over. It failed where not one page could be checked: then it is us, or our network."""
        self._send(Beat.FAILURE if reports and all(report.failed for report in reports) else Beat.SUCCESS)

    def broke_off(self) -> None:
        """A sweep could not be ended."""
        self._send(Beat.FAILURE)

    async def settled(self) -> None:
        """Every ping has arrived or was given up."""
        if self._last is not None:
            await asyncio.gather(self._last, return_exceptions=True)

    def _send(self, beat: Beat) -> None:
        heartbeat = self._opened.heartbeat
        if heartbeat is not None:
            self._last = asyncio.create_task(self._after(self._last, heartbeat, beat))

    async def _after(self, before: asyncio.Task[None] | None, heartbeat: Heartbeat, beat: Beat) -> None:
        if before is not None:
            await asyncio.gather(before, return_exceptions=True)
        trouble = await heartbeat.send(beat)
        if trouble is not None:
            logger().warning("heartbeat did not arrive", beat=beat.name.lower(), error=trouble)
