"""Sending what is owed, with the rooms that are open."""

from alerts.delivery import Delivered, deliver_due
from monitor.wiring import Opened


async def deliver(opened: Opened) -> tuple[Delivered, ...]:
    """One round over everything that is due; opens no channel when nothing is."""
    due_at = opened.store.outbox.next_due()
    if due_at is None or due_at > opened.clock():
        return ()
    return await deliver_due(opened.postman())
