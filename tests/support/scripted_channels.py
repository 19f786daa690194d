"""Channels that answer by a script, and rounds of delivery through them."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from alert_samples import Clock

from alerts.delivery import Delivered, Obituary, Postman
from alerts.model import Delivery, Outcome, Reason, Verdict
from alerts.outbox import KeptDelivery, Outbox
from alerts.rounds import Rounds

SENT = Outcome(verdict=Verdict.SENT, reason=Reason.ACCEPTED)
LATER = Outcome(verdict=Verdict.TRANSIENT, reason=Reason.SERVER_ERROR, detail="500 Oops")


class KeepingOutbox(Outbox, Protocol):
    """An outbox that things can also be put into."""

    def put(self, deliveries: Sequence[Delivery], /, *, now: object) -> int: ...


@dataclass
class Script:
    """A channel whose outcomes are written down beforehand; the last one is repeated."""

    name: str
    outcomes: Sequence[Outcome | Exception] = (SENT,)
    lease_s: float = 60.0
    endpoint: str = "here"
    sent: list[KeptDelivery] = field(default_factory=list)

    async def send(self, kept: KeptDelivery, /) -> Outcome:
        self.sent.append(kept)
        outcome = self.outcomes[min(len(self.sent), len(self.outcomes)) - 1]
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


def postman(outbox: Outbox, *channels: Script, clock: Clock | None = None, obituary: Obituary | None = None) -> Postman:
    """What a round needs, its pauses without chance."""
    return Postman(
        outbox=outbox,
        channels={channel.name: channel for channel in channels},
        clock=clock or Clock(),
        jitter=lambda: 0.0,
        obituary=obituary or (lambda _delivery, _outcome, _now: ()),
    )


def rounds(man: Postman) -> Rounds:
    """Rounds that all go by one postman."""
    return Rounds(man.outbox, clock=man.clock, postman=lambda: man)


def deliver(man: Postman) -> tuple[Delivered, ...]:
    """Sends everything that is due."""

    async def finish() -> tuple[Delivered, ...]:
        return await rounds(man).finish()

    return asyncio.run(finish())
