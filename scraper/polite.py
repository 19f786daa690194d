"""Fetching with manners: robots.txt, a turn at the host, and its wish to be left alone."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import TracebackType
from typing import Protocol, Self

from network.errors import DialError
from network.url import parse_url
from scraper.errors import FetchError, Reason
from scraper.failures import dial_failure
from scraper.fetched import Fetched
from scraper.manners import HostLanes, HostPause, HostRules, HostTurns, backoff_s, pause_s
from scraper.request import FetchRequest
from scraper.robots import Fetch, RobotsCache, RobotsFile, ask_robots, origin_of_page, outlives
from scraper.stay import Stay

MOST_WAIT_S = 600.0
"""A host that asks for more than this is not waited for: the page's next check comes back to it."""

Clock = Callable[[], datetime]
Sleep = Callable[[float], Awaitable[None]]
RulesOf = Callable[[str], HostRules]
BeforeRedirect = Callable[[str], Awaitable[None]]
CallOn = Callable[[FetchRequest, str], Awaitable["_Stop"]]


class Fetches(Protocol):
    """Brings a document; see `scraper.fetch.Fetcher`."""

    async def fetch(self, request: FetchRequest) -> Fetched:
        """Fetches, or raises FetchError."""
        ...


class Client(Fetches, Protocol):
    """Brings documents over the network; see `scraper.fetch.Fetcher`."""

    async def fetch(self, request: FetchRequest, *, before_redirect: BeforeRedirect | None = None) -> Fetched:
        """Fetches, and lets `before_redirect` wait, or refuse, before each redirect is followed."""
        ...

    async def hang_up(self) -> None:
        """Closes all connections; the next request opens one."""
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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stop:
    """A host at which it is our turn, and the pause that it is owed afterwards."""

    host: str
    pause_s: float


class PoliteFetcher:
    """Fetches as `Fetcher` does, and asks and waits before each hop. One fetch at a time; an async context manager.

    Takes the same turns and lanes as every process on these `turns` and `lanes`. `rules_of` knows the owner's rules
    for a host, named with its port where that is not the scheme's own.
    """

    def __init__(
        self,
        client: Client,
        *,
        turns: HostTurns,
        lanes: HostLanes,
        robots: RobotsBook,
        rules_of: RulesOf,
        clock: Clock,
        sleep: Sleep = asyncio.sleep,
        most_wait_s: float = MOST_WAIT_S,
    ) -> None:
        self._client = client
        self._turns = turns
        self._stay = Stay(lanes, hang_up=client.hang_up, clock=clock, sleep=sleep, most_wait_s=most_wait_s)
        self._robots = robots
        self._rules_of = rules_of
        self._clock = clock
        self._sleep = sleep
        self._most_wait_s = most_wait_s

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stay.leave()

    async def fetch(self, request: FetchRequest) -> Fetched:
        """Fetches a page when it is its turn, and follows its redirects likewise.

        Raises:
            FetchError: as `Fetcher.fetch`; `refused_by_robots`; `rate_limited`, the host is still being left alone.
        """
        return await self._fetch(request, self._call_on)

    async def _fetch(self, request: FetchRequest, call_on: CallOn) -> Fetched:
        stop = await call_on(request, request.url)

        async def move_on(url: str) -> None:
            nonlocal stop
            self._rest(stop.host, stop.pause_s)
            stop = await call_on(request, url)

        try:
            return await self._client.fetch(request, before_redirect=move_on)
        except FetchError as error:
            wait_s = backoff_s(error) if error.fetched is not None else None  # who was not asked has not refused
            if wait_s is not None:
                self._turns.back_off(stop.host, until=self._clock() + timedelta(seconds=wait_s))
            raise
        finally:
            # The pause counts from the end: a request that was slow to leave would else be followed too soon.
            self._rest(stop.host, stop.pause_s)

    async def _call_on(self, request: FetchRequest, url: str) -> _Stop:
        """Waits for our turn at a page of the request's chain. Raises FetchError where there is none."""
        host = host_of(url)
        rules = self._rules_of(host)
        self._require_near(host, self._turns.lately(host))
        await self._stay.at(host, connections=rules.connections)
        delay_s = await self._ask_robots(request, url, rules.pause_s) if rules.robots else 0.0
        return await self._wait(host, pause_s(rules.pause_s, delay_s))

    async def _call_for_robots(self, _request: FetchRequest, url: str) -> _Stop:
        host = host_of(url)
        rules = self._rules_of(host)
        await self._stay.at(host, connections=rules.connections)
        return await self._wait(host, rules.pause_s)

    async def _ask_robots(self, request: FetchRequest, url: str, pause: float) -> float:
        """The delay that the host's robots.txt asks for. Raises FetchError where it keeps us out."""
        asked = False

        async def ask(robots: FetchRequest) -> Fetched:
            nonlocal asked
            asked = True
            return await self._fetch(robots, self._call_for_robots)

        host = host_of(url)
        decision = (await self._robots.file_for(_as_asked(request, url), fetch=ask)).decide(url)
        if asked:
            await self._stay.at(host, connections=self._rules_of(host).connections)
            if decision.crawl_delay_s > pause:
                # The delay was not known when the turn for robots.txt was taken.
                self._rest(host, decision.crawl_delay_s)
        decision.require()
        return decision.crawl_delay_s

    def _rest(self, host: str, pause: float) -> None:
        if pause > 0:
            self._turns.rest(host, until=self._clock() + timedelta(seconds=pause))

    async def _wait(self, host: str, pause: float) -> _Stop:
        """Sleeps until our turn, and longer if the host asked meanwhile to be left alone."""
        if pause > 0:
            self._require_near(host, self._turns.pause_of(host))
            until: datetime | None = self._turns.reserve(host, now=self._clock(), pause_s=pause)
        else:
            until = self._require_near(host, self._turns.lately(host))
        while until is not None and until > self._clock():
            await self._sleep_until(until)
            until = self._require_near(host, self._turns.pause_of(host))
            if until is not None and (until - self._clock()).total_seconds() >= pause > 0:
                # Others have turns before that moment or at it; only within our own pause is nobody else.
                until = self._turns.reserve(host, now=self._clock(), pause_s=pause)
        return _Stop(host=host, pause_s=pause)

    async def _sleep_until(self, moment: datetime) -> None:
        while (left_s := (moment - self._clock()).total_seconds()) > 0:
            await self._sleep(left_s)

    def _require_near(self, host: str, standing: HostPause) -> datetime | None:
        """Until when the host is left alone. Raises FetchError `rate_limited` where that is too far to wait for."""
        until = standing.backoff_until
        wait_s = 0.0 if until is None else (until - self._clock()).total_seconds()
        if wait_s > self._most_wait_s:
            detail = f"{host} asked to be left alone until {until:%Y-%m-%d %H:%M} UTC"
            raise FetchError(Reason.RATE_LIMITED, detail, retry_after_s=wait_s)
        return until


def _as_asked(request: FetchRequest, url: str) -> FetchRequest:
    """A hop of a request's chain, as far as its robots.txt is concerned."""
    if url == request.url:
        return request
    return replace(request, url=url, insecure=request.insecure and host_of(url) == host_of(request.url))


def host_of(url: str) -> str:
    """A URL's host, with its port where that is not the scheme's own. Raises FetchError `bad_url`."""
    try:
        return parse_url(url).netloc.decode("ascii")
    except DialError as error:
        raise dial_failure(error) from error
