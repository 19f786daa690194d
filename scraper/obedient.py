"""Fetching one page for somebody who asks for it by hand: robots.txt is obeyed, turns are not waited for."""

from functools import partial

from scraper.fetched import Fetched
from scraper.polite import Client, Clock, RulesOf, as_asked, host_of
from scraper.request import FetchRequest
from scraper.robots import RobotsFile, ask_robots, origin_of_page


class ObedientFetcher:
    """Fetches as `Fetcher` does, and asks each host's robots.txt before its first hop there. Remembers them itself.

    `rules_of` knows the owner's rules for a host, as for `PoliteFetcher`.
    """

    def __init__(self, client: Client, *, rules_of: RulesOf, clock: Clock) -> None:
        self._client = client
        self._rules_of = rules_of
        self._clock = clock
        self._files: dict[str, RobotsFile] = {}

    async def fetch(self, request: FetchRequest) -> Fetched:
        """Fetches a page, and follows its redirects, where the hosts allow it.

        Raises:
            FetchError: as `Fetcher.fetch`; `refused_by_robots`.
        """
        await self._heed_robots(request, request.url)
        return await self._client.fetch(request, before_redirect=partial(self._heed_robots, request))

    async def _heed_robots(self, request: FetchRequest, url: str) -> None:
        if not self._rules_of(host_of(url)).robots:
            return
        page = as_asked(request, url)
        origin = origin_of_page(page)
        if origin not in self._files:
            self._files[origin] = await ask_robots(page, fetch=self._client.fetch, now=self._clock())
        self._files[origin].decide(url).require()
