"""Sending what is owed, with the rooms that are open."""

from datetime import datetime
from functools import partial

import structlog

from alerts.compose import digest_of
from alerts.delivery import Delivered, deliver_due
from monitor.wiring import Opened

log = structlog.get_logger("keyfigures")


async def deliver(opened: Opened) -> tuple[Delivered, ...]:
    """One round over everything that is due; opens no channel when nothing is."""
    fold_what_is_due(opened)
    due_at = opened.store.outbox.next_due()
    if due_at is None or due_at > opened.clock():
        return ()
    return await deliver_due(opened.postman())


def next_delivery(opened: Opened) -> datetime | None:
    """When something is to leave next, in the past if it already is; None if nothing waits."""
    waiting = (opened.store.outbox.next_due(), opened.store.digests.next_due())
    return min((moment for moment in waiting if moment is not None), default=None)


def fold_what_is_due(opened: Opened) -> None:
    """What was held back until now becomes one message for each who waits for it.

    Where the channel is gone, or a document is of another release, each leaves by itself: better many than none.
    """
    now = opened.clock()
    channels = {channel.name: channel for channel in opened.config.channel_settings}
    digests = opened.store.digests
    for channel, recipient in digests.due(now=now):
        if channel not in channels:
            digests.release(channel, recipient, now=now)
            continue
        compose = partial(digest_of, channel=channels[channel], recipient=recipient, now=now)
        try:
            while digests.fold(channel, recipient, now=now, compose=compose):
                pass
        except (ValueError, KeyError) as error:
            log.warning("no digest could be made", channel=channel, error=str(error))
            digests.release(channel, recipient, now=now)
