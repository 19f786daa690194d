"""What delivery needs of the store: a table of deliveries that are claimed, tried and settled.

Everything here is a shape; the store's own values fit it without importing this room.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from alerts.model import Settlement


class KeptMessage(Protocol):
    """A rendered message, byte for byte as it was put in."""

    @property
    def subject(self) -> str: ...
    @property
    def content_type(self) -> str: ...
    @property
    def body(self) -> bytes: ...


class KeptDelivery(Protocol):
    """A delivery as `alerts.model.Delivery` says it."""

    @property
    def id(self) -> str: ...
    @property
    def channel(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def recipient(self) -> str | None: ...
    @property
    def page(self) -> str | None: ...
    @property
    def message(self) -> KeptMessage: ...


class HeldDocument(Protocol):
    """A delivery that waits to be told together with others; `document` is what it says, as JSON."""

    @property
    def id(self) -> str: ...
    @property
    def document(self) -> str: ...


class Claim(Protocol):
    """The right to send one delivery until the lease runs out.

    `fence` grows with every claim of this delivery: a settlement with an older one is void. `attempt` counts from 1
    since the delivery was made, or last revived. `taken_over`: the claim before this one was never settled, so the
    message may have left already.
    """

    @property
    def delivery(self) -> KeptDelivery: ...
    @property
    def fence(self) -> int: ...
    @property
    def attempt(self) -> int: ...
    @property
    def taken_over(self) -> bool: ...


class Outbox(Protocol):
    """Deliveries owed. Each method is one short transaction; none is held open while a message is sent.

    A delivery is due when it is pending or retrying and its time has come, or when it is being sent under a lease that
    has run out. Order is oldest due first.
    """

    def channels_due(self, *, now: datetime) -> tuple[str, ...]:
        """The names of the channels that have something due."""

    def recipients_due(self, *, channel: str, now: datetime) -> tuple[str | None, ...]:
        """The recipients on one channel to whom something is due; None stands for a channel that has no recipients."""

    def due(self, *, channel: str, recipient: str | None, now: datetime, limit: int) -> tuple[str, ...]:
        """The ids of deliveries due on one channel to one recipient."""

    def next_due(self, *, besides: Collection[str] = ()) -> datetime | None:
        """When something is due next on channels `besides` these, in the past if already; None if nothing waits."""

    def claim(self, delivery_id: str, /, *, now: datetime, lease_s: float) -> Claim | None:
        """Take a due delivery by compare-and-set; None if it is not due (any more), taken, or unknown.

        The attempt is counted here, so that one that kills its process is counted too.
        """

    def settle(self, claim: Claim, settlement: Settlement, /) -> bool:
        """Record how a claim ended. False, and nothing is written, if the delivery was claimed again meanwhile."""

    def closed(self, channel: str, *, endpoint: str) -> str | None:
        """What the receiver at `endpoint` said when it wanted nothing more from this channel; None if it is open."""

    def revive(self, delivery_ids: Sequence[str] | None = None, /, *, now: datetime) -> int:
        """Make dead and retrying deliveries due at once, with a fresh schedule; None means all. How many there were.

        Their channels are open again: whoever asks for another try has mended them.
        """
