"""Fetching with manners: robots.txt, a turn at the host, and its wish to be left alone."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Protocol

from network.errors import DialError
from network.url import parse_url
from scraper.errors import FetchError, Reason
from scraper.failures import dial_failure
from scraper.fetched import Fetched
from scraper.manners import HostRules, HostTurns, backoff_s, pause_s
from scraper.request import FetchRequest
from scraper.robots import Fetch, RobotsCache, RobotsDecision, RobotsFile, ask_robots, origin_of_page, outlives

MOST_WAIT_S = 600.0
"""A host that asks for more than this is not waited for: the page's next check comes back to it."""

Clock = Callable[[], datetime]
Sleep = Callable[[float], Awaitable[None]]
RulesOf = Callable[[str], HostRules]
Warn = Callable[[str], None]


class Fetches(Protocol):
    """Brings a document; see `scraper.fetch.Fetcher`."""

    async def fetch(self, request: FetchRequest) -> Fetched:
        """Fetches, or raises FetchError."""
        ...


class RobotsBook:
    """The robots files that a process knows: in memory, then in the cache, then asked for, once however many ask."""

    def __init__(self, cache: RobotsCache, *, clock: Clock) -> None:
        self._cache = cache
        self._clock = clock
        self._known: dict[str, tuple[RobotsFile, datetime]] = {}
        self._asking: dict[str, asyncio.Lock] = {}

    async def file_for(self, request: FetchRequest, *, fetch: Fetch) -> RobotsFile:
        """The file that speaks for a page; `fetch` is called where it must be asked for."""
        origin = origin_of_page(request)
        known = self._in_memory(origin)
        if known is not None:
            return known
        async with self._asking.setdefault(origin, asyncio.Lock()):
            return self._in_memory(origin) or await self._find(origin, request, fetch)

    def _in_memory(self, origin: str) -> RobotsFile | None:
        known, until = self._known.get(origin, (None, None))
        return known if until is not None and self._clock() < until else None

    async def _find(self, origin: str, request: FetchRequest, fetch: Fetch) -> RobotsFile:
        kept = self._cache.robots_file(origin)
        if kept is not None and self._clock() < kept.fresh_until:
            return self._remember(kept, until=kept.fresh_until)
        asked = await ask_robots(request, fetch=fetch, now=self._clock())
        if kept is not None and outlives(kept, asked):
            return self._remember(kept, until=asked.fresh_until)
        self._cache.keep_robots_file(asked)
        return self._remember(asked, until=asked.fresh_until)

    def _remember(self, file: RobotsFile, *, until: datetime) -> RobotsFile:
        self._known[file.origin] = file, until
        return file


def _silently(_: str) -> None: ...


class PoliteFetcher:
    """Fetches as `Fetcher` does, and asks and waits before. Takes the same turns as every process on these `turns`.

    `rules_of` knows the owner's rules for a host, named with its port where that is not the scheme's own; `warn` hears,
    once each time a robots.txt is asked for, what its owner might look into.
    """

    def __init__(
        self,
        fetcher: Fetches,
        *,
        turns: HostTurns,
        robots: RobotsBook,
        rules_of: RulesOf,
        clock: Clock,
        sleep: Sleep = asyncio.sleep,
        most_wait_s: float = MOST_WAIT_S,
        warn: Warn = _silently,
    ) -> None:
        self._fetcher = fetcher
        self._turns = turns
        self._robots = robots
        self._rules_of = rules_of
        self._clock = clock
        self._sleep = sleep
        self._most_wait_s = most_wait_s
        self._warn = warn

    async def fetch(self, request: FetchRequest) -> Fetched:
        """Fetches a page when it is its turn.

        Raises:
            FetchError: as `Fetcher.fetch`; `refused_by_robots`; `rate_limited`, the host is still being left alone.
        """
        host = _host_of(request)
        rules = self._rules_of(host)
        delay_s = 0.0
        if rules.robots:
            decision = await self._decide(request, host, rules.pause_s)
            decision.require()
            delay_s = decision.crawl_delay_s
        return await self._in_turn(request, host, pause_s(rules.pause_s, delay_s))

    async def _decide(self, request: FetchRequest, host: str, pause: float) -> RobotsDecision:
        asked = False

        async def ask(robots: FetchRequest) -> Fetched:
            nonlocal asked
            asked = True
            return await self._in_turn(robots, host, pause)

        decision = (await self._robots.file_for(request, fetch=ask)).decide(request.url)
        if asked and decision.warning is not None:
            self._warn(decision.warning)
        if asked and decision.crawl_delay_s > pause:
            # The delay was not known when the turn for robots.txt was taken.
            self._leave_alone(host, decision.crawl_delay_s)
        return decision

    async def _in_turn(self, request: FetchRequest, host: str, pause: float) -> Fetched:
        await self._wait(host, pause)
        wait_s: float | None = None
        try:
            return await self._fetcher.fetch(request)
        except FetchError as error:
            wait_s = backoff_s(error)
            raise
        finally:
            # The pause counts from the end: a request that was slow to leave would else be followed too soon.
            self._leave_alone(host, max(wait_s or 0.0, pause))

    def _leave_alone(self, host: str, wait_s: float) -> None:
        if wait_s > 0:
            self._turns.back_off(host, until=self._clock() + timedelta(seconds=wait_s))

    async def _wait(self, host: str, pause: float) -> None:
        """Sleeps until our turn, and longer if the host was asked meanwhile, or asked to be left alone."""
        until = self._require_near(host)
        if pause > 0:
            until = self._turns.reserve(host, now=self._clock(), pause_s=pause)
        while until is not None and until > self._clock():
            await self._sleep_until(until)
            until = self._require_near(host)
            if until is not None and (until - self._clock()).total_seconds() >= pause > 0:
                # Others have turns before that moment or at it; only within our own pause is nobody else.
                until = self._turns.reserve(host, now=self._clock(), pause_s=pause)

    async def _sleep_until(self, moment: datetime) -> None:
        while (left_s := (moment - self._clock()).total_seconds()) > 0:
            await self._sleep(left_s)

    def _require_near(self, host: str) -> datetime | None:
        """Until when the host is left alone. Raises FetchError `rate_limited` where that is too far to wait for."""
        until = self._turns.pause_of(host).backoff_until
        wait_s = 0.0 if until is None else (until - self._clock()).total_seconds()
        if wait_s > self._most_wait_s:
            detail = f"{host} asked to be left alone until {until:%Y-%m-%d %H:%M} UTC"
            raise FetchError(Reason.RATE_LIMITED, detail, retry_after_s=wait_s)
        return until


def _host_of(request: FetchRequest) -> str:
    try:
        return parse_url(request.url).netloc.decode("ascii")
    except DialError as error:
        raise dial_failure(error) from error
