"""Emptying one channel's part of the outbox: claim, send, settle.

The order is what makes it safe. A delivery is claimed (and the attempt counted) in one transaction, sent outside of
any, and settled in another. Killed before the send, it is claimed again when the lease runs out; killed after it, it
is sent a second time under the same id, and its history says so. It is never forgotten.

Both transactions wait on a thread where another process is writing: a daemon has more to do meanwhile.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from alerts.backoff import MOST_ATTEMPTS, delay_s
from alerts.channels import Channel, Clock
from alerts.failures import permanent, transient
from alerts.model import Attempt, Delivery, DeliveryState, Outcome, Reason, Settlement, Verdict
from alerts.outbox import Claim, KeptDelivery, Outbox

RECIPIENTS_AT_ONCE = 3
"""Exchange Online takes three connections of one sender at a time, and is the strictest of the large servers."""

_BATCH = 50
_SHORT_LEASE_S = 60.0

Jitter = Callable[[], float]
Obituary = Callable[[KeptDelivery, Outcome, datetime], Sequence[Delivery]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivered:
    """What became of one delivery in this run; `next_at` is set when it will be tried again."""

    id: str
    channel: str
    recipient: str | None
    subject: str
    attempt: int
    state: DeliveryState
    outcome: Outcome
    next_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Postman:
    """Everything a round needs.

    `jitter` gives a number from 0 to 1. `stopping` is asked before each claim: nothing new is begun once it says so.
    `obituary` gives the deliveries by which the other channels hear of one that died. `kinds` are those of the channels
    now: what was made for a channel when it was of another kind is not sent.
    """

    outbox: Outbox
    channels: Mapping[str, Channel]
    clock: Clock
    jitter: Jitter
    stopping: Callable[[], bool] = lambda: False
    obituary: Obituary = lambda _delivery, _outcome, _now: ()
    kinds: Mapping[str, str] = field(default_factory=dict)


async def deliver_round(postman: Postman, channel: str) -> list[Delivered]:
    """Try everything that is due on one channel once: its recipients side by side, each one's longest due first.

    Raises:
        Exception: the outbox failed; what was being sent by then has been settled where that was possible.
    """
    slots = asyncio.Semaphore(RECIPIENTS_AT_ONCE)
    recipients = postman.outbox.recipients_due(channel=channel, now=postman.clock())
    lanes = [asyncio.create_task(_lane(postman, channel, recipient, slots)) for recipient in recipients]
    try:
        await asyncio.gather(*lanes, return_exceptions=True)  # one that fails cuts no other short
    finally:
        for lane in lanes:
            lane.cancel()
    return [delivered for lane in lanes for delivered in lane.result()]


async def _lane(postman: Postman, channel: str, recipient: str | None, slots: asyncio.Semaphore) -> list[Delivered]:
    """The deliveries to one recipient, one after another, each tried at most once."""
    delivered: list[Delivered] = []
    seen: set[str] = set()
    while fresh := [i for i in _due(postman, channel, recipient) if i not in seen]:
        for delivery_id in fresh:
            async with slots:
                if postman.stopping():
                    return delivered
                seen.add(delivery_id)
                if (one := await _deliver(postman, channel, delivery_id)) is not None:
                    delivered.append(one)
    return delivered


def _due(postman: Postman, channel: str, recipient: str | None) -> Sequence[str]:
    return postman.outbox.due(channel=channel, recipient=recipient, now=postman.clock(), limit=_BATCH)


async def _deliver(postman: Postman, name: str, delivery_id: str) -> Delivered | None:
    """Claim, send and settle one delivery; None if somebody else has it."""
    channel = postman.channels.get(name)
    started_at = postman.clock()
    lease_s = channel.lease_s if channel else _SHORT_LEASE_S
    claim = await asyncio.to_thread(postman.outbox.claim, delivery_id, now=started_at, lease_s=lease_s)
    if claim is None:
        return None
    closed = postman.outbox.closed(name, endpoint=channel.endpoint) if channel else None
    outcome = (
        await _outcome(channel, claim, kind=postman.kinds.get(name))
        if closed is None
        else permanent(Reason.GONE, f"not sent: {closed}")
    )
    settlement = settled(claim, outcome, started_at=started_at, ended_at=postman.clock(), jitter=postman.jitter())
    if settlement.state is DeliveryState.DEAD and closed is None:
        settlement = _mourned(postman, channel, claim, settlement)
    kept = await asyncio.to_thread(postman.outbox.settle, claim, settlement)
    return _delivered(claim, settlement) if kept else None


def _mourned(postman: Postman, channel: Channel | None, claim: Claim, settlement: Settlement) -> Settlement:
    """What a death owes to the other channels, and whether the channel is closed by it.

    Of a message that is about no page only a closing is told: the death of such a notice, or of a test, is told to
    nobody, or it would never end. A channel that is not configured any more was taken out by somebody, who knows.
    """
    if channel is None:
        return settlement
    outcome, died_at = settlement.attempt.outcome, settlement.attempt.ended_at
    closes = channel.endpoint if outcome.reason is Reason.GONE else None
    if closes is None and claim.delivery.page is None:
        return settlement
    return replace(settlement, closes=closes, owed=tuple(postman.obituary(claim.delivery, outcome, died_at)))


async def _outcome(channel: Channel | None, claim: Claim, *, kind: str | None) -> Outcome:
    if channel is None:
        return permanent(Reason.NO_SUCH_CHANNEL, f"no channel is named {claim.delivery.channel}")
    made_for = claim.delivery.kind
    if kind is not None and kind != made_for:
        return permanent(Reason.NO_SUCH_CHANNEL, f"made for {made_for}, and {channel.name} is {kind} now")
    if claim.attempt > MOST_ATTEMPTS:
        return permanent(Reason.INTERRUPTED, "each try ended with the process that made it")
    try:
        outcome = await channel.send(claim.delivery)
    except Exception as error:  # noqa: BLE001 - around a whole delivery; recorded in its history
        outcome = transient(Reason.CRASHED, f"{type(error).__name__}: {error}", possible_duplicate=True)
    return replace(outcome, possible_duplicate=True) if claim.taken_over else outcome


def settled(claim: Claim, outcome: Outcome, *, started_at: datetime, ended_at: datetime, jitter: float) -> Settlement:
    """What an outcome means for its delivery: sent, tried again at a time, or dead. Pure."""
    attempt = Attempt(number=claim.attempt, started_at=started_at, ended_at=ended_at, outcome=outcome)
    if outcome.verdict is Verdict.SENT:
        return Settlement(state=DeliveryState.SENT, attempt=attempt)
    pause_s = delay_s(claim.attempt, jitter=jitter, retry_after_s=outcome.retry_after_s)
    if outcome.verdict is Verdict.PERMANENT or pause_s is None:
        return Settlement(state=DeliveryState.DEAD, attempt=attempt)
    return Settlement(state=DeliveryState.RETRYING, attempt=attempt, next_at=ended_at + timedelta(seconds=pause_s))


def _delivered(claim: Claim, settlement: Settlement) -> Delivered:
    return Delivered(
        id=claim.delivery.id,
        channel=claim.delivery.channel,
        recipient=claim.delivery.recipient,
        subject=claim.delivery.message.subject,
        attempt=claim.attempt,
        state=settlement.state,
        outcome=settlement.attempt.outcome,
        next_at=settlement.next_at,
    )
