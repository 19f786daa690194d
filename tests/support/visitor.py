"""A process that visits a server of ours with manners."""

from collections.abc import Callable
from dataclasses import dataclass, field

from fault_server import FaultServer
from fetching import fetcher
from memory_hosts import FastTime, MemoryHosts, RealTime, Time

from scraper.errors import FetchError, Reason
from scraper.fetch import Fetcher, FetchRequest
from scraper.limits import FetchLimits
from scraper.manners import DEFAULT_PAUSE_S, HostLanes, HostTurns
from scraper.polite import Fetches, OnWait, PoliteFetcher
from scraper.robots import RobotsCache
from scraper.robots_book import RobotsBook


@dataclass(frozen=True, slots=True)
class Rules:
    """What an owner says of a host."""

    connections: int = 1
    pause_s: float = DEFAULT_PAUSE_S
    robots: bool = True


@dataclass(slots=True)
class Visitor:
    """A process that visits a server politely, with its own memory of robots files, or the `book` of many."""

    server: FaultServer
    hosts: HostTurns
    time: Time | RealTime | FastTime
    rules: Rules = Rules()
    cache: RobotsCache = field(default_factory=MemoryHosts)
    lanes: HostLanes = field(default_factory=MemoryHosts)
    others: tuple[FaultServer, ...] = ()
    book: RobotsBook | None = None
    on_wait: OnWait = lambda _: None

    def __post_init__(self) -> None:
        if isinstance(self.hosts, MemoryHosts):
            self.cache = self.lanes = self.hosts

    async def visit(
        self, *paths: str, around: Callable[[Fetches], Fetches] = lambda inner: inner
    ) -> list[int | Reason]:
        """Fetches paths one after another, with another fetcher `around` if wanted: their status, or why not."""
        came: list[int | Reason] = []
        limits = FetchLimits(deadline_s=0.5, max_bytes=1_000_000)
        async with fetcher(self.server, *self.others, limits=limits) as plain, self.polite(plain) as polite:
            outer = around(polite)
            for path in paths:
                try:
                    came.append((await outer.fetch(FetchRequest(url=self.server.url(path)))).status)
                except FetchError as error:
                    came.append(error.reason)
        return came

    def polite(self, plain: Fetcher) -> PoliteFetcher:
        """A fetcher with manners, which knows no robots.txt but those of the cache."""
        return PoliteFetcher(
            plain,
            turns=self.hosts,
            lanes=self.lanes,
            robots=self.book or RobotsBook(self.cache, clock=self.time),
            rules_of=lambda _: self.rules,
            clock=self.time,
            sleep=self.time.sleep,
            on_wait=self.on_wait,
        )
