"""Rounds of delivery side by side, one for each channel, so that a slow or broken channel delays no other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from alerts.channels import Clock
    from alerts.delivery import Delivered, Postman
    from alerts.outbox import Outbox

    Round = asyncio.Task[list[Delivered]]

_MOST_PASSES = 3


class Rounds:
    """The rounds under way. `postman` is asked when one begins, so that nothing is opened while nothing is due.

    `prepare` is called before it is asked what is due: what was held back may become due by it. `on_end` is called
    whenever a round has ended, well or badly; `collect` then says how. An async context manager: on leaving it no round
    is under way.
    """

    def __init__(
        self,
        outbox: Outbox,
        *,
        clock: Clock,
        postman: Callable[[], Postman],
        prepare: Callable[[], None] = lambda: None,
        on_end: Callable[[], None] = lambda: None,
    ) -> None:
        self._outbox = outbox
        self._clock = clock
        self._postman = postman
        self._prepare = prepare
        self._on_end = on_end
        self._by_channel: dict[str, Round] = {}
        self._ended: list[Round] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._by_channel:
            await asyncio.wait(self.under_way)

    @property
    def under_way(self) -> frozenset[Round]:
        """Rounds that somebody may want to wait for, or cut short."""
        return frozenset(self._by_channel.values())

    def begin(self) -> None:
        """Starts a round on every channel that has something due and no round under way.

        Raises:
            Exception: the outbox failed.
        """
        self._prepare()
        for channel in self._outbox.channels_due(now=self._clock()):
            if channel not in self._by_channel:
                self._begin(channel)

    def next_due(self) -> datetime | None:
        """When a round should begin next, of the channels that have none under way."""
        return self._outbox.next_due(besides=tuple(self._by_channel))

    def collect(self) -> tuple[Delivered, ...]:
        """What became of the deliveries of all rounds that have ended since this was asked last.

        Raises:
            Exception: the outbox failed in one of them.
        """
        ended, self._ended = self._ended, []
        results = [one.exception() or one.result() for one in ended if not one.cancelled()]
        for result in results:
            if isinstance(result, BaseException):
                raise result
        return tuple(one for result in results if not isinstance(result, BaseException) for one in result)

    async def finish(self) -> tuple[Delivered, ...]:
        """Sends all that is due, also what a channel that dies meanwhile owes to the others; what became of it.

        Raises:
            Exception: the outbox failed, in whichever round.
        """
        for _ in range(_MOST_PASSES):
            self.begin()
            if not self._by_channel:
                break
            await asyncio.wait(self.under_way)
        return self.collect()

    def _begin(self, channel: str) -> None:
        from alerts.delivery import deliver_round  # most runs have nothing to send

        def end(ended: Round) -> None:
            del self._by_channel[channel]
            self._ended.append(ended)
            ended.cancelled() or ended.exception()  # looked at here, lest asyncio complain of one that nobody collects
            self._on_end()

        self._by_channel[channel] = asyncio.create_task(deliver_round(self._postman(), channel))
        self._by_channel[channel].add_done_callback(end)
