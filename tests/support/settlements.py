"""How deliveries end, in the shape that the outbox takes."""

from dataclasses import dataclass
from datetime import datetime

from stored_pages import NOW

from storage.messages import Claim, Delivery
from storage.model import DeliveryState


@dataclass(frozen=True, kw_only=True)
class Ended:
    """How a try ended, in the outbox's shape."""

    verdict: str
    reason: str = "accepted"
    detail: str = "250 ok"
    possible_duplicate: bool = False


@dataclass(frozen=True, kw_only=True)
class Attempt:
    number: int
    started_at: datetime
    ended_at: datetime
    outcome: Ended


@dataclass(frozen=True, kw_only=True)
class Settled:
    state: DeliveryState
    attempt: Attempt
    next_at: datetime | None = None
    owed: tuple[Delivery, ...] = ()
    closes: str | None = None


def settled(claim: Claim, state: DeliveryState, *, at: datetime = NOW, **more: object) -> Settled:
    verdict = {"sent": "sent", "retrying": "transient", "dead": "permanent"}[state]
    attempt = Attempt(number=claim.attempt, started_at=at, ended_at=at, outcome=Ended(verdict=verdict))
    return Settled(state=state, attempt=attempt, **more)
