"""Work that a person, or the system, may stop: once in good order, twice at once."""

import asyncio
import signal
from collections.abc import Coroutine
from typing import Any, TypeVar

from monitor.cli.collecting import spare_what_stands
from monitor.cli.trouble import StoppedError

Result = TypeVar("Result")

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def run_stoppable(work: Coroutine[Any, Any, Result]) -> Result:
    """Runs work to its end. SIGINT and SIGTERM cancel it; a second one ends the process there and then.

    Raises:
        StoppedError: it was cancelled, and has tidied up.
    """
    return asyncio.run(_heeding(work))


async def _heeding(work: Coroutine[Any, Any, Result]) -> Result:
    spare_what_stands()
    loop, task = asyncio.get_running_loop(), asyncio.ensure_future(work)
    heard: list[signal.Signals] = []

    def stop(number: signal.Signals) -> None:
        heard.append(number)
        for each in _SIGNALS:
            loop.remove_signal_handler(each)
            signal.signal(each, signal.SIG_DFL)
        task.cancel()

    for each in _SIGNALS:
        loop.add_signal_handler(each, stop, each)
    try:
        return await task
    except asyncio.CancelledError:
        if not heard:
            raise
        raise StoppedError(heard[0]) from None
