"""What delivery needs of the store: a table of deliveries that are claimed, tried and settled."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from alerts.model import Claim, Delivery, Settlement


class Outbox(Protocol):
    """Deliveries owed. Each method is one short transaction; none is held open while a message is sent.

    A delivery is due when it is pending or retrying and its time has come, or when it is being sent under a lease that
    has run out. Order is oldest due first.
    """

    def put(self, deliveries: Sequence[Delivery], /, *, now: datetime) -> int:
        """Keep deliveries as pending, due at `now`; one whose id is known is left as it is. How many were new."""

    def channels_due(self, *, now: datetime) -> tuple[str, ...]:
        """The names of the channels that have something due."""

    def due(self, *, channel: str, now: datetime, limit: int) -> tuple[str, ...]:
        """The ids of deliveries due on one channel."""

    def next_due(self) -> datetime | None:
        """When something is due next, in the past if already; None if nothing waits."""

    def claim(self, delivery_id: str, /, *, now: datetime, lease_s: float) -> Claim | None:
        """Take a due delivery by compare-and-set; None if it is not due (any more), taken, or unknown.

        The attempt is counted here, so that one that kills its process is counted too.
        """

    def settle(self, claim: Claim, settlement: Settlement, /) -> bool:
        """Record how a claim ended. False, and nothing is written, if the delivery was claimed again meanwhile."""

    def revive(self, delivery_ids: Sequence[str] | None = None, /, *, now: datetime) -> int:
        """Make dead and retrying deliveries due at once, with a fresh schedule; None means all. How many there were."""
