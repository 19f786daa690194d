"""The manners of every visit, joined: robots.txt and pauses from the database, retries of what may pass."""

import contextlib
from collections.abc import AsyncIterator

from monitor.config import Config
from monitor.lanes import ProcessLanes
from monitor.rooms import Clock
from monitor.turns import Turns
from scraper.fetch import Fetcher
from scraper.polite import PoliteFetcher
from scraper.render import Renderer
from scraper.retry import PatientFetcher
from scraper.robots import RobotsFile
from scraper.robots_book import RobotsBook
from storage.hosts import Hosts
from storage.model import RobotsCopy


class RobotsShelf:
    """robots.txt files in the database, as `scraper.robots.RobotsCache`."""

    def __init__(self, hosts: Hosts) -> None:
        self._hosts = hosts

    def robots_file(self, origin: str) -> RobotsFile | None:
        copy = self._hosts.robots(origin)
        if copy is None:
            return None
        return RobotsFile(origin=copy.host, fetched_at=copy.fetched_at, status=copy.status, body=copy.body)

    def keep_robots_file(self, file: RobotsFile) -> None:
        self._hosts.keep_robots(
            RobotsCopy(host=file.origin, fetched_at=file.fetched_at, status=file.status, body=file.body)
        )


@contextlib.asynccontextmanager
async def well_mannered(
    fetcher: Fetcher,
    *,
    parts: Fetcher,
    turns: Turns,
    lanes: ProcessLanes,
    robots: RobotsBook,
    config: Config,
    clock: Clock,
) -> AsyncIterator[Renderer]:
    """A fetcher that asks, waits its turn, tries again what may pass, and renders what asks for it with its `parts`."""
    polite = PoliteFetcher(fetcher, turns=turns, lanes=lanes, robots=robots, rules_of=config.host, clock=clock)
    async with polite:
        yield Renderer(pages=PatientFetcher(polite), parts=parts)
