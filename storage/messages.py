"""What somebody should hear, as the outbox keeps it and hands it out. All times are UTC."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from storage.owed import OwedDelivery


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAlert:
    """What somebody should hear. `subject` is a JSON document: a changes document, or a health notice.

    `supersedes` is the kind of the alerts about the same page that it tells the end of: one that has not arrived by now
    would be read after it, and be wrong.
    """

    id: str
    kind: str
    created_at: datetime
    subject: str
    deliveries: Sequence[OwedDelivery] = ()
    supersedes: str | None = None


Compose = Callable[[int | None], Sequence[NewAlert]]
"""Makes the alerts of a check; see `storage.model.CheckCommit`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAlert:
    """An alert as it was committed; its deliveries are in the outbox."""

    id: str
    page: str | None
    kind: str
    created_at: datetime
    subject: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """The exact bytes that are sent, on the first try and on every other."""

    subject: str
    content_type: str
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """A message owed to one channel, and for e-mail to one recipient of it."""

    id: str
    alert_id: str
    channel: str
    kind: str
    recipient: str | None
    page: str | None
    message: Message
    created_at: datetime
    not_before: datetime | None = None
    document: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldBack:
    """A delivery that waits to be told together with others; `document` is what it says, as JSON."""

    id: str
    alert_id: str
    page: str | None
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """The right to send a delivery until the lease runs out; `fence` tells it from every other claim.

    `attempt` counts from 1 since the delivery was made or last revived. `taken_over`: the claim before this one was
    never settled, so the message may have left already.
    """

    delivery: Delivery
    fence: int
    attempt: int
    taken_over: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """A channel that sends nothing, since the receiver at `endpoint` is gone; `detail` is what it said."""

    channel: str
    endpoint: str
    detail: str
    closed_at: datetime
