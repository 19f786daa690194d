"""Lanes at hosts for the workers of one process: taken and given back in groups, renewed while the process lives."""

import asyncio
import os
import socket
import uuid
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

from monitor.grouped import Grouped
from monitor.renewing import Sleep, renewing
from monitor.rooms import Clock
from storage.errors import StoreError
from storage.lanes import Lanes
from storage.model import LanePlace

LANE_LEASE_S = 30.0
"""A process that dies leaves its lanes after so long."""

RENEWED_EVERY_S = LANE_LEASE_S / 3
A_MOMENT = timedelta(seconds=0.2)


class ProcessLanes:
    """What `scraper.manners.HostLanes` asks for. An async context manager that leaves no place behind.

    Only what somebody holds is renewed: a place that could not be given back, or came when nobody waited any more, must
    run out while the process lives.
    """

    def __init__(self, lanes: Lanes, *, clock: Clock, sleep: Sleep = asyncio.sleep) -> None:
        self._lanes = lanes
        self._clock = clock
        self._sleep = sleep
        self._holder = f"{socket.gethostname()}:{os.getpid()}:{uuid.uuid4().hex}"
        self._seen: Mapping[str, tuple[int, ...]] = {}
        self._looked_at: datetime | None = None
        self._held: set[int] = set()
        self._standing: set[int] = set()
        self._arrivals: Grouped[str, LanePlace] = Grouped(self._arrive)
        self._leavings: Grouped[int, None] = Grouped(self._leave)
        self._open = AsyncExitStack()
        self._renewing: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        await self._open.enter_async_context(self._arrivals)
        await self._open.enter_async_context(self._leavings)
        self._renewing = asyncio.create_task(
            renewing(self._renew, every_s=RENEWED_EVERY_S, what="lanes", sleep=self._sleep)
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._renewing is not None
        self._renewing.cancel()
        await self._open.aclose()
        if self._standing:
            with suppress(StoreError):  # what cannot be given back runs out
                self._lanes.leave_all(self._holder)

    async def arrive(self, host: str) -> LanePlace:
        """Queues for a lane.

        Raises:
            StoreError: the database cannot be written.
        """
        place = await self._arrivals.ask(host)
        self._looked_at = None
        self._held.add(place.number)
        return place

    def queue(self, host: str) -> tuple[int, ...]:
        """As it stands, or, for places of other processes, as it stood a moment ago: all who wait look together."""
        now = self._clock()
        if self._looked_at is None or not timedelta(0) <= now - self._looked_at < A_MOMENT:
            self._seen, self._looked_at = self._lanes.queues(now=now), now
        return self._seen.get(host, ())

    async def leave(self, number: int) -> None:
        """Gives a place back.

        Raises:
            StoreError: the database cannot be written; the place runs out.
        """
        self._held.discard(number)
        await self._leavings.ask(number)
        self._looked_at = None

    def _arrive(self, hosts: Sequence[str]) -> Sequence[LanePlace]:
        places = self._lanes.arrive(hosts, holder=self._holder, now=self._clock(), lease_s=LANE_LEASE_S)
        self._standing.update(place.number for place in places)
        return places

    def _leave(self, numbers: Sequence[int]) -> Sequence[None]:
        self._lanes.leave(numbers, holder=self._holder)
        self._standing.difference_update(numbers)
        return [None] * len(numbers)

    async def _renew(self) -> None:
        if self._held:
            await asyncio.to_thread(self._renew_held, tuple(self._held))

    def _renew_held(self, numbers: Sequence[int]) -> None:
        self._lanes.renew(numbers, holder=self._holder, now=self._clock(), lease_s=LANE_LEASE_S)
