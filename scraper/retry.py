"""Trying again what failed for a passing reason.

Between two tries lies the pause that the host is owed anyway, and a random part of a growing span, so that many pages
that failed together do not come back together ("full jitter",
https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
"""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from scraper.errors import FetchError
from scraper.fetched import Fetched
from scraper.polite import Fetches
from scraper.request import FetchRequest

Sleep = Callable[[float], Awaitable[None]]
Chance = Callable[[], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryPolicy:
    """How often, and how far apart: `pause_s` plus up to `span_s`, which doubles with each try to `most_span_s`."""

    tries: int = 3
    pause_s: float = 2.0
    span_s: float = 2.0
    most_span_s: float = 30.0

    def wait_s(self, failures: int, chance: float) -> float:
        """How long to wait after so many failures; `chance` is in [0, 1)."""
        span_s = min(self.span_s * 2.0 ** (failures - 1), self.most_span_s)
        return self.pause_s + chance * span_s


class PatientFetcher:
    """Fetches as the fetcher that it is given, again where the failure is transient."""

    def __init__(
        self,
        fetcher: Fetches,
        *,
        policy: RetryPolicy,
        sleep: Sleep = asyncio.sleep,
        chance: Chance = random.random,
    ) -> None:
        self._fetcher = fetcher
        self._policy = policy
        self._sleep = sleep
        self._chance = chance

    async def fetch(self, request: FetchRequest) -> Fetched:
        """Fetches a page.

        Raises:
            FetchError: of the last try.
        """
        failures = 0
        while True:
            try:
                return await self._fetcher.fetch(request)
            except FetchError as error:
                failures += 1
                if not error.reason.transient or failures >= self._policy.tries:
                    raise
            await self._sleep(self._policy.wait_s(failures, self._chance()))
