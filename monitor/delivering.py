"""Sending what is owed, with the rooms that are open."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from monitor.log import logger
from monitor.wiring import Opened
from storage.errors import StoreError

if TYPE_CHECKING:
    from alerts.delivery import Delivered
    from alerts.rounds import Rounds
    from alerts.settings import ChannelSettings
    from storage.digests import Digests


def rounds(
    opened: Opened, *, stopping: Callable[[], bool] = lambda: False, on_end: Callable[[], None] = lambda: None
) -> "Rounds":
    """Rounds of delivery; those that begin after the configuration was read again go by the new one."""
    from alerts.rounds import Rounds

    return Rounds(
        opened.store.outbox,
        clock=opened.clock,
        postman=lambda: opened.postman(stopping=stopping),
        prepare=lambda: _prepare(opened),
        on_end=on_end,
    )


async def deliver(opened: Opened) -> "tuple[Delivered, ...]":
    """Sends everything that is due."""
    return await rounds(opened).finish()


def next_delivery(opened: Opened, sending: "Rounds") -> datetime | None:
    """When a round should begin next, in the past if it already should; None if nothing waits for one."""
    waiting = (sending.next_due(), opened.store.digests.next_due())
    return min((moment for moment in waiting if moment is not None), default=None)


def tell_or_log(opened: Opened, tell: Callable[[Opened], None], *, what: str) -> None:
    """Has something told that no check found; a fault of ours in it is logged, and stops no delivery.

    Raises:
        StoreError: the database cannot be used.
    """
    try:
        tell(opened)
    except StoreError:
        raise
    except Exception as error:  # noqa: BLE001 - around a whole notice
        logger().warning("could not be told", what=what, error=f"{type(error).__name__}: {error}")


def _prepare(opened: Opened) -> None:
    """What is told although no check found it, and what waits because the clock has been wrong."""
    opened.store.outbox.catch_up(now=opened.clock())
    if any(channel.audience.all_quiet for channel in opened.config.channel_settings):
        from monitor.all_quiet import tell_all_quiet

        tell_or_log(opened, tell_all_quiet, what="all quiet")
    tell_or_log(opened, fold_what_is_due, what="digests")


def fold_what_is_due(opened: Opened) -> None:
    """What was held back until now becomes one message for each who waits for it.

    Where the channel is gone, or no digest can be made, each leaves by itself: better many than none.
    """
    now = opened.clock()
    channels = {channel.name: channel for channel in opened.config.channel_settings}
    digests = opened.store.digests
    for channel, recipient in digests.due(now=now):
        if channel in channels:
            _fold(digests, channels[channel], recipient, now=now)
        else:
            digests.release(channel, recipient, now=now)


def _fold(digests: "Digests", channel: "ChannelSettings", recipient: str | None, *, now: datetime) -> None:
    from alerts.compose import digest_of  # most runs have nothing to fold

    compose = partial(digest_of, channel=channel, recipient=recipient, now=now)
    try:
        while digests.fold(channel.name, recipient, now=now, compose=compose):
            pass
    except StoreError:
        raise
    except Exception as error:  # noqa: BLE001 - around a whole delivery; said, and each leaves as it was rendered
        logger().warning("no digest could be made", channel=channel.name, error=f"{type(error).__name__}: {error}")
        digests.release(channel.name, recipient, now=now)
