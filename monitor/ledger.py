"""Whose pages are, what is known of them, and what checks leave behind: asked in groups, however many workers ask."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack, suppress
from types import TracebackType
from typing import TYPE_CHECKING, Self

from monitor.config.model import PageConfig
from monitor.grouped import Grouped
from monitor.renewing import renewing
from monitor.rooms import Clock
from storage.errors import StoreError
from storage.model import CheckCommit, Committed, Page
from storage.store import Store

if TYPE_CHECKING:
    from storage.baseline import Known

CHECK_LEASE_S = 120.0
"""How long a claimed page belongs to a process that has died; one that lives renews its claims three times as often."""


class Ledger:
    """An async context manager; on leaving it all that was handed in has been written, and no claim is left behind.

    `claimed` are pages whose claims are held already. `hosts_told` are hosts whose outage a page of this sweep tells.
    """

    def __init__(self, store: Store, *, clock: Clock, claimed: Sequence[Page] = ()) -> None:
        self._store = store
        self._clock = clock
        self.hosts_told: set[str] = set()
        self._held = {page.name: page for page in claimed}
        self._claims: Grouped[Sequence[PageConfig], Page | None] = Grouped(self._take)
        self._commits: Grouped[CheckCommit, Committed | None] = Grouped(store.commit_checks)
        self._knowledge: Grouped[str, Known] = Grouped(self._know)
        self._open = AsyncExitStack()
        self._keeping: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._keeping = asyncio.create_task(renewing(self.renew, every_s=CHECK_LEASE_S / 3, what="claims"))
        for desk in (self._commits, self._claims, self._knowledge):
            await self._open.enter_async_context(desk)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._keeping is not None:
            self._keeping.cancel()
        await self._open.aclose()
        with suppress(StoreError):  # a claim that cannot be given back runs out
            self._store.pages.release_all(self._held.values())

    async def claim(self, page: PageConfig, *, ahead: Sequence[PageConfig] = ()) -> Page | None:
        """The right to check a page; None while another process has it.

        Those `ahead` are claimed with it where that is to be asked and they are free: who comes to them next need not
        wait again.

        Raises:
            StoreError: the database cannot be written.
        """
        held = self._held.get(page.name)
        if held is not None and held.lease_until is not None and held.lease_until > self._clock():
            return held
        self._held.pop(page.name, None)  # it ran out while the page waited for its host: somebody else may have it
        return await self._claims.ask((page, *ahead))

    async def known(self, page: str) -> Known:
        """What a new record of a page is compared with.

        Raises:
            StoreError: the database cannot be read.
        """
        return await self._knowledge.ask(page)

    async def commit(self, commit: CheckCommit) -> Committed | None:
        """Writes what one check leaves behind; None if its claim was taken over meanwhile.

        Raises:
            StoreError: nothing of it was kept.
            Exception: a fault of ours, such as a message that cannot be rendered; nothing of it was kept.
        """
        committed = await self._commits.ask(commit)
        self._held.pop(commit.page, None)
        return committed

    async def renew(self) -> None:
        """Holds what is claimed for longer: a host that wants two minutes between requests takes longer than a claim.

        Raises:
            StoreError: the database cannot be written.
        """
        held = tuple(self._held.values())
        kept = await asyncio.to_thread(self._store.pages.keep, held, now=self._clock(), lease_s=CHECK_LEASE_S)
        self._held |= {page.name: page for page in kept if page.name in self._held}

    def _take(self, asked: Sequence[Sequence[PageConfig]]) -> Sequence[Page | None]:
        urls = {page.name: page.url for pages in asked for page in pages}
        taken = self._store.pages.take(list(urls.items()), now=self._clock(), lease_s=CHECK_LEASE_S)
        mine = {page.name: page for page in taken if page is not None}
        self._held |= mine
        return [mine.get(first.name) for first, *_ in asked]

    def _know(self, pages: Sequence[str]) -> Sequence[Known]:
        known = self._store.known(pages)
        return [known[page] for page in pages]
