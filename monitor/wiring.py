"""Joining the rooms: from a configuration to everything that checks and deliveries work with."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import ssl
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property, partial
from types import TracebackType
from typing import TYPE_CHECKING, Self

from monitor.config.model import Config
from monitor.config.schedule import next_due
from monitor.lanes import ProcessLanes
from monitor.ledger import Ledger
from monitor.manners import RobotsShelf, well_mannered
from monitor.requests import limits_of
from monitor.rooms import Clock, Rooms
from monitor.turns import Turns
from monitor.version import VERSION
from network.gate import Gate
from network.resolve import Resolve, system_resolve
from scraper.connections import verifying_tls
from scraper.fetch import Fetcher
from scraper.polite import OnWait
from scraper.render import Renderer
from scraper.retry import RetryPolicy
from scraper.robots_book import RobotsBook
from scraper.user_agent import user_agent
from storage.store import Store, open_store

if TYPE_CHECKING:
    from alerts.channels import Channel
    from alerts.delivery import Postman
    from alerts.heartbeat import Heartbeat
    from alerts.model import ChangeNotice, Delivery, Notice, RuleNotice
    from alerts.model import Outcome as SendingOutcome
    from alerts.outbox import KeptDelivery
    from monitor.just_read import JustRead
    from monitor.rules_standing import Lookout
    from scraper.child import PageReading, PageSource
    from scraper.reader_pool import ReaderPool

MOST_BIG_BODIES = 4
"""A page may have ten megabytes: as many of more than one are in memory at once, whatever many workers fetch."""


def utc_now() -> datetime:
    """The clock of the house."""
    return datetime.now(UTC)


class Opened:
    """A configuration and the rooms opened for it. An async context manager that closes them.

    Raises:
        StoreError: the database cannot be used.
    """

    retries = RetryPolicy()
    resolve: Resolve = staticmethod(system_resolve)

    def __init__(self, config: Config, *, clock: Clock = utc_now) -> None:
        self.config = config
        self.clock = clock
        self.accepts = False
        self.on_wait: OnWait = lambda _: None
        self.store: Store = open_store(config.database, clock=clock)
        self._room = asyncio.Semaphore(MOST_BIG_BODIES)
        self._turns = Turns(self.store.hosts, clock=clock)
        self._lanes = ProcessLanes(self.store.lanes, clock=clock)
        self._robots = RobotsBook(RobotsShelf(self.store.hosts), clock=clock)

    async def __aenter__(self) -> Self:
        self.store.release_claims_of_the_dead(now=self.clock())
        await self._lanes.__aenter__()
        self._open_what_moved()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._lanes.__aexit__(kind, error, trace)
        if "_reader" in self.__dict__:
            await self._reader.__aexit__(kind, error, trace)
        self.store.close()

    def configure(self, config: Config) -> None:
        """Goes on with another configuration. The database stays: another one needs a restart."""
        self.config = config
        for name in ("gate", "user_agent", "channels", "heartbeat"):
            self.__dict__.pop(name, None)
        self._open_what_moved()

    @cached_property
    def gate(self) -> Gate:
        return Gate.allowing(self.config.network.allow)

    @cached_property
    def tls(self) -> ssl.SSLContext:
        return verifying_tls()

    @cached_property
    def _reader(self) -> ReaderPool:
        from scraper.reader_pool import ReaderPool  # a run in which no page has changed reads none

        return ReaderPool(workers=_readers(self.config))

    def expect(self) -> None:
        """A page to read is on its way; see `scraper.reader_pool.ReaderPool.expect`."""
        self._reader.expect()

    async def read(self, source: PageSource) -> PageReading:
        """Reads a page in a process of its own; see `scraper.reader_pool.ReaderPool.read`."""
        return await self._reader.read(source)

    @cached_property
    def channels(self) -> dict[str, Channel]:
        if not self.config.channel_settings:
            return {}
        from alerts.channels import open_channel

        return {
            settings.name: open_channel(
                settings, gate=self.gate, tls=self.tls, clock=self.clock, user_agent=self.user_agent
            )
            for settings in self.config.channel_settings
        }

    @cached_property
    def heartbeat(self) -> Heartbeat | None:
        """Where a sign of life is waited for."""
        url = self.config.heartbeat_url
        if not url:
            return None
        from alerts.channels import open_heartbeat

        return open_heartbeat(url, gate=self.gate, tls=self.tls, user_agent=self.user_agent)

    @cached_property
    def user_agent(self) -> str:
        return user_agent(version=VERSION, contact=self.config.contact)

    @contextlib.asynccontextmanager
    async def worker(self, ledger: Ledger) -> AsyncIterator[Rooms]:
        """What one worker's checks work with; its connections are its own."""
        limits = limits_of(self.config.network)
        opened = partial(
            Fetcher, user_agent=self.user_agent, clock=self.clock, gate=self.gate, limits=limits, resolve=self.resolve
        )
        plain, parts = opened(room=self._room), opened()
        async with plain, parts, self._polite(plain, parts) as fetcher:
            yield Rooms(
                store=self.store,
                fetcher=fetcher,
                reader=self,
                clock=self.clock,
                owed=self.owed,
                next_due=self.next_due,
                known=ledger.known,
                remember=self._remember,
                look_before=self._look_before,
                look_at=self._look_at,
                forget=plain.forget,
                accepts=self.accepts,
                pages_of=self.pages_of,
                hosts_told=ledger.hosts_told,
            )

    def _polite(self, plain: Fetcher, parts: Fetcher) -> contextlib.AbstractAsyncContextManager[Renderer]:
        return well_mannered(
            plain,
            parts=parts,
            turns=self._turns,
            lanes=self._lanes,
            robots=self._robots,
            retries=self.retries,
            config=self.config,
            clock=self.clock,
            on_wait=self.on_wait,
        )

    def postman(self, *, stopping: Callable[[], bool] = lambda: False) -> Postman:
        """What a round of deliveries works with."""
        from alerts.compose import kind_of  # most runs have nothing to send
        from alerts.delivery import Postman

        return Postman(
            outbox=self.store.outbox,
            channels=self.channels,
            clock=self.clock,
            jitter=random.random,
            stopping=stopping,
            obituary=self._obituary,
            kinds={each.name: kind_of(each) for each in self.config.channel_settings},
        )

    def owed(self, notices: Sequence[Notice], now: datetime) -> tuple[Delivery, ...]:
        """What the channels are owed for notices, rendered; see `alerts.compose.owed`."""
        from alerts.compose import owed  # e-mail and HTML, for those with something to say

        return owed(*notices, channels=self.config.channel_settings, rules=self.config.alert_rules, now=now)

    def next_due(self, page: str, after: datetime) -> datetime | None:
        """When a page is due after a moment; None when it is not configured."""
        found = self.config.page(page)
        return next_due(found.schedule, after=after, timezone=self.config.timezone, page=page) if found else None

    def pages_of(self, host: str) -> tuple[str, ...]:
        """The names of the pages of a host."""
        return tuple(page.name for page in self.config.pages_of(host))

    def _open_what_moved(self) -> None:
        """A channel whose receiver was gone is closed; one that leads elsewhere since is not."""
        self.store.closings.forget_moved({each.name: each.endpoint for each in self.config.channel_settings})

    def _remember(self, notice: ChangeNotice) -> ChangeNotice:
        from monitor.rules_history import history_for

        return replace(notice, history=history_for(notice, self.config.alert_rules, self.store))

    def _look_at(self, page: str, now: datetime) -> int:
        return self._lookout.look_at(page, now=now) if self.config.alert_rules else 0

    def _look_before(self, page: str, just_read: JustRead | None, now: datetime) -> RuleNotice | None:
        return self._lookout.look_before(page, just_read, now=now) if self.config.alert_rules else None

    @property
    def _lookout(self) -> Lookout:
        from monitor.rules_standing import Lookout

        return Lookout(store=self.store, rules=self.config.alert_rules, owed=self.owed)

    def _obituary(self, delivery: KeptDelivery, outcome: SendingOutcome, at: datetime) -> Sequence[Delivery]:
        """The other channels hear of one that gave up."""
        from alerts.compose import obituary

        return obituary(delivery, outcome, at, channels=self.config.channel_settings, rules=self.config.alert_rules)


def _readers(config: Config) -> int:
    """One child for a page or two; all cores for a sweep."""
    return max(1, min(os.cpu_count() or 1, len(config.pages)))
