"""The manners of every visit, joined: robots.txt and pauses from the database, retries of what may pass."""

import contextlib
from collections.abc import AsyncIterator, Sequence

from monitor.config.model import Config
from monitor.grouped import Grouped
from monitor.lanes import ProcessLanes
from monitor.rooms import Clock
from monitor.turns import Turns
from scraper.fetch import Fetcher
from scraper.polite import OnWait, PoliteFetcher
from scraper.render import Renderer
from scraper.retry import PatientFetcher, RetryPolicy
from scraper.robots import RobotsFile
from scraper.robots_book import RobotsBook
from storage.hosts import Hosts
from storage.model import RobotsCopy


class RobotsShelf:
    """robots.txt files in the database, as `scraper.robots.RobotsCache`, looked up and kept in groups."""

    def __init__(self, hosts: Hosts) -> None:
        self._hosts = hosts
        self._asked: Grouped[str, RobotsFile | None] = Grouped(self._find)
        self._brought: Grouped[RobotsFile, None] = Grouped(self._keep)

    async def robots_file(self, origin: str) -> RobotsFile | None:
        return await self._asked.ask(origin)

    async def keep_robots_file(self, file: RobotsFile) -> None:
        await self._brought.ask(file)

    def _find(self, origins: Sequence[str]) -> Sequence[RobotsFile | None]:
        copies = self._hosts.robots(origins)
        return [robots_file_of(copies[origin]) if origin in copies else None for origin in origins]

    def _keep(self, files: Sequence[RobotsFile]) -> Sequence[None]:
        self._hosts.keep_robots(
            [
                RobotsCopy(host=each.origin, fetched_at=each.fetched_at, status=each.status, body=each.body)
                for each in files
            ]
        )
        return [None] * len(files)


def robots_file_of(copy: RobotsCopy) -> RobotsFile:
    """A copy from the database, to be asked what it says."""
    return RobotsFile(origin=copy.host, fetched_at=copy.fetched_at, status=copy.status, body=copy.body)


@contextlib.asynccontextmanager
async def well_mannered(
    fetcher: Fetcher,
    *,
    parts: Fetcher,
    turns: Turns,
    lanes: ProcessLanes,
    robots: RobotsBook,
    retries: RetryPolicy,
    config: Config,
    clock: Clock,
    on_wait: OnWait,
) -> AsyncIterator[Renderer]:
    """A fetcher that asks, waits its turn, tries again what may pass, and renders what asks for it with its `parts`."""
    polite = PoliteFetcher(
        fetcher, turns=turns, lanes=lanes, robots=robots, rules_of=config.host, clock=clock, on_wait=on_wait
    )
    async with polite:
        yield Renderer(pages=PatientFetcher(polite, policy=retries), parts=parts)
