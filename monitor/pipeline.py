"""One check of one page: from its URL to what is kept and what is owed because of it.

The order is the promise: nothing is written before all is known, everything is written in one transaction, and
nothing is sent before that.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from monitor.page_state import after_confirmation, confirms, validators
from monitor.requests import request_for
from monitor.run import Checked, Ending, Run, in_ms
from monitor.turning import and_found, turn_notices
from scraper.errors import ScrapeError
from storage.model import Outcome

if TYPE_CHECKING:
    from monitor.config.model import PageConfig
    from monitor.rooms import Rooms
    from scraper.fetched import Fetched
    from storage.model import Page

SMALL_BYTES = 256 * 1024
"""What a page may weigh that waits to be read while its worker fetches the next one; hardly one weighs more."""


async def check(
    page: PageConfig, known: Page, rooms: Rooms, *, fingerprint: str, on_fetched: Callable[[], None]
) -> Checked:
    """Fetch, read, judge, compare. Raises nothing that a page can cause.

    `on_fetched` is called once nothing more is wanted of the fetcher, and what it brought last is small.
    """
    run = Run(
        page=page,
        known=known,
        rooms=rooms,
        fingerprint=fingerprint,
        started_at=rooms.clock(),
        started_s=time.monotonic(),
    )
    try:
        if known.checked_at is None:
            rooms.reader.expect()
        every = page.checks.unconditional_every
        known_as = validators(known.state, fingerprint=fingerprint, unconditional_every=every)
        fetched = await rooms.fetcher.fetch(request_for(page, validators=known_as))
        if len(fetched.body) <= SMALL_BYTES:
            on_fetched()
        if confirms(fetched, known.state, fingerprint=fingerprint):
            return await _confirmed(run, fetched)
        from monitor.judging import judged  # most checks find the page as it was

        return await judged(run, fetched)
    except ScrapeError as error:
        from monitor.failing import failed

        return failed(run, error)


async def _confirmed(run: Run, fetched: Fetched) -> Checked:
    """The page is as it was read last; what was held because of that reading may be told now."""
    outcome = Outcome.NOT_MODIFIED if fetched.not_modified else Outcome.UNCHANGED
    state = after_confirmation(run.known.state, fetched, next_due_at=run.next_due_at)
    if run.known.state.held:
        from monitor.judging import confirmed_by

        told = await confirmed_by(run, fetched, outcome, state=state)
        if told is not None:
            return told
    return run.finished(
        Ending(
            outcome=outcome,
            state=state,
            status=fetched.status,
            fetch_ms=in_ms(fetched.elapsed_s),
            notices=and_found(run, turn_notices(run, fetched)),
        )
    )
