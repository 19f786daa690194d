"""A worker's way from page to page: the next one is fetched while the last ones are read and kept."""

import asyncio
from collections.abc import Callable, Sequence

from monitor.config.model import PageConfig
from monitor.ledger import Ledger
from monitor.report import CheckReport
from monitor.rooms import Rooms
from monitor.visit import Visit
from storage.model import Page

PAGES_AT_ONCE = 3
"""Of one worker: one that is fetched, one that is read, and one that is written."""

Tell = Callable[[PageConfig, CheckReport | None], None]


class Walk:
    """Visits of one worker, who is never at two pages of a host at once. `tell` hears of each page that was visited,
    and, without a report, of one that another process is checking. Visits that go on in the background are tasks of
    `beside`, which also hears of their failures.
    """

    def __init__(self, *, rooms: Rooms, ledger: Ledger, beside: asyncio.TaskGroup, tell: Tell) -> None:
        self._visit = Visit(rooms=rooms, ledger=ledger)
        self._ledger = ledger
        self._beside = beside
        self._tell = tell
        self._under_way: set[asyncio.Task[None]] = set()

    async def to(self, page: PageConfig, *, ahead: Sequence[PageConfig] = ()) -> None:
        """Visits a page; returns once the next one, of those `ahead`, may be fetched.

        Raises:
            StoreError: the database cannot be written.
        """
        claimed = await self._ledger.claim(page, ahead=ahead)
        if claimed is None:
            self._tell(page, None)
        elif claimed.state.failures:
            await self._alone(page, claimed)
        else:
            await self._beside_others(page, claimed)

    async def _alone(self, page: PageConfig, claimed: Page) -> None:
        """What is said of a page in trouble depends on what is kept of the others of its host."""
        if self._under_way:
            await asyncio.wait(self._under_way)
        await self._pay(page, claimed, asyncio.Event())

    async def _beside_others(self, page: PageConfig, claimed: Page) -> None:
        while len(self._under_way) >= PAGES_AT_ONCE:
            await asyncio.wait(self._under_way, return_when=asyncio.FIRST_COMPLETED)
        fetched = asyncio.Event()
        visiting = self._beside.create_task(self._pay(page, claimed, fetched))
        self._under_way.add(visiting)
        visiting.add_done_callback(self._under_way.discard)
        await fetched.wait()

    async def _pay(self, page: PageConfig, claimed: Page, fetched: asyncio.Event) -> None:
        self._tell(page, await self._visit.pay(page, claimed, fetched))
