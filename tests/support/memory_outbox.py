"""An outbox that forgets when the test ends; otherwise it keeps every promise of `alerts.outbox.Outbox`."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from alerts.model import Attempt, Delivery, DeliveryState, Settlement
from alerts.outbox import Claim, KeptDelivery


@dataclass(frozen=True)
class Taken:
    """A claim."""

    delivery: Delivery
    fence: int
    attempt: int
    taken_over: bool


@dataclass(frozen=True)
class Row:
    delivery: Delivery
    due_at: datetime | None
    state: DeliveryState = DeliveryState.PENDING
    fence: int = 0
    attempts: int = 0
    history: tuple[Attempt, ...] = ()


@dataclass
class MemoryOutbox:
    rows: dict[str, Row] = field(default_factory=dict)
    closings: dict[str, tuple[str, str]] = field(default_factory=dict)

    def put(self, deliveries: Sequence[Delivery], /, *, now: datetime) -> int:
        fresh = {d.id: Row(d, max(now, d.not_before or now)) for d in deliveries if d.id not in self.rows}
        self.rows |= fresh
        return len(fresh)

    def channels_due(self, *, now: datetime) -> tuple[str, ...]:
        return tuple(sorted({row.delivery.channel for row in self._due(now)}))

    def recipients_due(self, *, channel: str, now: datetime) -> tuple[str | None, ...]:
        return tuple({row.delivery.recipient: None for row in self._due(now) if row.delivery.channel == channel})

    def due(self, *, channel: str, recipient: str | None, now: datetime, limit: int) -> tuple[str, ...]:
        theirs = (row.delivery for row in self._due(now))
        return tuple(d.id for d in theirs if (d.channel, d.recipient) == (channel, recipient))[:limit]

    def next_due(self, *, besides: Collection[str] = ()) -> datetime | None:
        waiting = (row for row in self.rows.values() if row.delivery.channel not in besides)
        return min((row.due_at for row in waiting if row.due_at is not None), default=None)

    def claim(self, delivery_id: str, /, *, now: datetime, lease_s: float) -> Claim | None:
        row = self.rows.get(delivery_id)
        if row is None or row.due_at is None or row.due_at > now:
            return None
        self.rows[delivery_id] = replace(
            row,
            state=DeliveryState.SENDING,
            due_at=now + timedelta(seconds=lease_s),
            fence=row.fence + 1,
            attempts=row.attempts + 1,
        )
        return Taken(row.delivery, row.fence + 1, row.attempts + 1, row.state is DeliveryState.SENDING)

    def settle(self, claim: Claim, settlement: Settlement, /) -> bool:
        row = self.rows[claim.delivery.id]
        if row.fence != claim.fence or row.state is not DeliveryState.SENDING:
            return False
        self.rows[claim.delivery.id] = replace(
            row, state=settlement.state, due_at=settlement.next_at, history=(*row.history, settlement.attempt)
        )
        channel = claim.delivery.channel
        if settlement.state is DeliveryState.SENT:
            self.closings.pop(channel, None)
        elif settlement.closes is not None:
            self.closings[channel] = (settlement.closes, settlement.attempt.outcome.detail)
        self.put(settlement.owed, now=settlement.attempt.ended_at)
        return True

    def closed(self, channel: str, *, endpoint: str) -> str | None:
        where, detail = self.closings.get(channel, ("", ""))
        return detail if where == endpoint else None

    def revive(self, delivery_ids: Sequence[str] | None = None, /, *, now: datetime) -> int:
        asked = self.rows if delivery_ids is None else delivery_ids
        states = {DeliveryState.DEAD, DeliveryState.RETRYING}
        found = [i for i in asked if i in self.rows and self.rows[i].state in states]
        for i in found:
            self.closings.pop(self.rows[i].delivery.channel, None)
            self.rows[i] = replace(self.rows[i], state=DeliveryState.PENDING, due_at=now, attempts=0)
        return len(found)

    def state(self, delivery: KeptDelivery) -> DeliveryState:
        return self.rows[delivery.id].state

    def _due(self, now: datetime) -> list[Row]:
        due = [row for row in self.rows.values() if row.due_at is not None and row.due_at <= now]
        return sorted(due, key=lambda row: (row.due_at, row.delivery.id))
