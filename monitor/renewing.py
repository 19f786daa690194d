"""Holding on to what runs out: leases are renewed for as long as the process lives."""

import asyncio
from collections.abc import Awaitable, Callable

from monitor.log import logger
from storage.errors import StoreError

Sleep = Callable[[float], Awaitable[None]]


async def renewing(
    renew: Callable[[], Awaitable[None]], *, every_s: float, what: str, sleep: Sleep = asyncio.sleep
) -> None:
    """Renews until it is cancelled; `every_s` leaves time for another try before the lease runs out.

    A full disk is told by whoever writes next. Any other failure is logged here, where nobody waits for the answer.
    """
    while True:
        await sleep(every_s)
        try:
            await renew()
        except StoreError:
            pass
        except Exception:  # noqa: BLE001 - one that ends the renewing would cost the lease, unnoticed
            logger().exception("failed", work=f"renewing {what}")
