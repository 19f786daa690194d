"""Fetching with manners: robots.txt, a turn at the host, and its wish to be left alone."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from http import HTTPStatus
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple, Protocol, Self

from network.errors import DialError
from network.url import parse_url
from scraper.errors import FetchError, Reason
from scraper.failures import dial_failure
from scraper.fetched import Fetched
from scraper.manners import HostLanes, HostPause, HostRules, HostTurns, backoff_s, pause_s
from scraper.request import FetchRequest
from scraper.robots import RobotsFile
from scraper.robots_book import RobotsBook
from scraper.stay import Stay

if TYPE_CHECKING:
    from scraper.long_wait import LongWait

MOST_WAIT_S = 600.0
"""A host that asks for more than this is not waited for: the page's next check comes back to it."""

LONG_WAIT_S = 5.0
"""A longer wait than this is worth a word to whoever looks on."""

Clock = Callable[[], datetime]
Sleep = Callable[[float], Awaitable[None]]
RulesOf = Callable[[str], HostRules]
BeforeRedirect = Callable[[str], Awaitable[None]]
CallOn = Callable[[FetchRequest, str], Awaitable["_Stop"]]
OnWait = Callable[["LongWait"], None]


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


class _Stop(NamedTuple):
    """A host at which it is our turn, and the pause that it is owed afterwards."""

    host: str
    pause_s: float


class PoliteFetcher:
    """Fetches as `Fetcher` does, and asks and waits before each hop. One fetch at a time; an async context manager.

    Takes the same turns and lanes as every process on these `turns` and `lanes`. `rules_of` knows the owner's rules
    for a host, named with its port where that is not the scheme's own. `on_wait` hears when a long wait begins.
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
        on_wait: OnWait = lambda _: None,
    ) -> None:
        self._client = client
        self._turns = turns
        self._stay = Stay(lanes, hang_up=client.hang_up, clock=clock, sleep=sleep, most_wait_s=most_wait_s)
        self._robots = robots
        self._rules_of = rules_of
        self._clock = clock
        self._sleep = sleep
        self._most_wait_s = most_wait_s
        self._on_wait = on_wait

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stay.leave()

    async def fetch(self, request: FetchRequest) -> Fetched:
        """Fetches a page when it is its turn, and follows its redirects likewise.

        Raises:
            FetchError: as `Fetcher.fetch`; `refused_by_robots`; `rate_limited` or `unavailable`, the host is still
                being left alone; `host_busy`, another process did not leave it.
        """
        return await self._fetch(request, self._call_on)

    async def _fetch(self, request: FetchRequest, call_on: CallOn) -> Fetched:
        stop = await call_on(request, request.url)

        async def move_on(url: str) -> None:
            nonlocal stop
            await self._rest(stop.host, stop.pause_s)
            stop = await call_on(request, url)

        try:
            return await self._client.fetch(request, before_redirect=move_on)
        except FetchError as error:
            wait_s = backoff_s(error)
            if wait_s is not None and error.fetched is not None:  # who was not asked has not refused
                until = self._clock() + timedelta(seconds=wait_s)
                self._turns.back_off(stop.host, until=until, status=error.fetched.status)
            raise
        finally:
            # The pause counts from the end: a request that was slow to leave would else be followed too soon.
            await self._rest(stop.host, stop.pause_s)

    async def _call_on(self, request: FetchRequest, url: str) -> _Stop:
        """Waits for our turn at a page of the request's chain. Raises FetchError where there is none."""
        host = host_of(url)
        rules = self._rules_of(host)
        self._require_near(host, self._turns.lately(host))
        delay_s = await self._heed_robots(request, url, rules.pause_s) if rules.robots else 0.0
        await self._stay.at(host, connections=rules.connections)
        return await self._wait(host, pause_s(rules.pause_s, delay_s))

    async def _call_for_robots(self, _request: FetchRequest, url: str) -> _Stop:
        host = host_of(url)
        rules = self._rules_of(host)
        await self._stay.at(host, connections=rules.connections)
        return await self._wait(host, rules.pause_s)

    async def _heed_robots(self, request: FetchRequest, url: str, pause: float) -> float:
        """The delay that the host's robots.txt asks for. Raises FetchError where it keeps us out."""
        page = as_asked(request, url)
        file = self._robots.at_hand(page) or await self._ask_robots(page, pause)
        decision = file.decide(url)
        decision.require()
        return decision.crawl_delay_s

    async def _ask_robots(self, page: FetchRequest, pause: float) -> RobotsFile:
        """A page's robots.txt, which another worker may be asking for. Whoever asks needs a lane, so we hold none."""
        asked = False

        async def ask(robots: FetchRequest) -> Fetched:
            nonlocal asked
            asked = True
            return await self._fetch(robots, self._call_for_robots)

        await self._stay.leave()
        file = await self._robots.file_for(page, fetch=ask)
        delay_s = file.decide(page.url).crawl_delay_s
        if asked and delay_s > pause:
            # The delay was not known when the turn for robots.txt was taken.
            await self._rest(host_of(page.url), delay_s)
        return file

    async def _rest(self, host: str, pause: float) -> None:
        if pause > 0:
            await self._turns.rest(host, until=self._clock() + timedelta(seconds=pause))

    async def _wait(self, host: str, pause: float) -> _Stop:
        """Sleeps until our turn, and longer if the host asked meanwhile to be left alone."""
        if pause > 0:
            self._require_near(host, self._turns.pause_of(host))
            until: datetime | None = await self._turns.reserve(host, now=self._clock(), pause_s=pause)
        else:
            until = self._require_near(host, self._turns.lately(host))
        while until is not None and until > self._clock():
            self._tell_if_long(host, until)
            await self._sleep_until(until)
            until = self._require_near(host, self._turns.pause_of(host))
            if until is not None and (until - self._clock()).total_seconds() >= pause > 0:
                # Others have turns before that moment or at it; only within our own pause is nobody else.
                until = await self._turns.reserve(host, now=self._clock(), pause_s=pause)
        return _Stop(host=host, pause_s=pause)

    def _tell_if_long(self, host: str, until: datetime) -> None:
        now = self._clock()
        seconds = (until - now).total_seconds()
        if seconds > LONG_WAIT_S:
            from scraper.long_wait import LongWait  # few checks wait

            standing = self._turns.lately(host)
            is_resting = standing.backoff_until is not None and standing.backoff_until > now
            status = standing.backoff_status if is_resting else None
            wait = LongWait(host=host, seconds=seconds, until=until, is_resting=is_resting, status=status)
            self._on_wait(wait)

    async def _sleep_until(self, moment: datetime) -> None:
        while (left_s := (moment - self._clock()).total_seconds()) > 0:
            await self._sleep(left_s)

    def _require_near(self, host: str, standing: HostPause) -> datetime | None:
        """Until when the host is left alone. Raises FetchError where that is too far to wait for: `unavailable` for a
        host that is down, `rate_limited` for one that was asked too often.
        """
        until = standing.backoff_until
        wait_s = 0.0 if until is None else (until - self._clock()).total_seconds()
        if wait_s > self._most_wait_s:
            raise _resting(host, standing, f"{until:%Y-%m-%d %H:%M} UTC", wait_s=wait_s)
        return until


def _resting(host: str, standing: HostPause, until: str, *, wait_s: float) -> FetchError:
    """That a host is left alone: one that is down, or one that was asked too often."""
    if standing.backoff_status == HTTPStatus.SERVICE_UNAVAILABLE:
        detail = f"{host} answered 503, and is left alone until {until}"
        return FetchError(Reason.UNAVAILABLE, detail, retry_after_s=wait_s)
    detail = f"{host} asked to be left alone until {until}"
    return FetchError(Reason.RATE_LIMITED, detail, retry_after_s=wait_s)


def as_asked(request: FetchRequest, url: str) -> FetchRequest:
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
