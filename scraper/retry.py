"""Trying again what failed for a passing reason.

Between two tries lies the pause that the host is owed anyway, and a random part of a growing span, so that many pages
that failed together do not come back together ("full jitter",
https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
"""

import asyncio
from collections.abc import Awaitable, Callable
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from scraper.errors import FetchError
from scraper.fetched import Fetched
from scraper.polite import Fetches
from scraper.request import FetchRequest

if TYPE_CHECKING:
    from tenacity import AsyncRetrying

Sleep = Callable[[float], Awaitable[None]]


class RetryPolicy(NamedTuple):
    """How often, and how far apart: up to `span_s`, which doubles with each try to `most_span_s`."""

    tries: int = 3
    span_s: float = 1.0
    most_span_s: float = 30.0


class PatientFetcher:
    """Fetches as the fetcher that it is given, again where the failure is transient. One fetch at a time."""

    def __init__(self, fetcher: Fetches, *, policy: RetryPolicy | None = None, sleep: Sleep = asyncio.sleep) -> None:
        self._fetcher = fetcher
        self._policy = policy or RetryPolicy()
        self._sleep = sleep

    @cached_property
    def _retrying(self) -> "AsyncRetrying":
        from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt, wait_random_exponential

        return AsyncRetrying(
            sleep=self._sleep,
            stop=stop_after_attempt(self._policy.tries),
            wait=wait_random_exponential(multiplier=self._policy.span_s, max=self._policy.most_span_s),
            retry=retry_if_exception(_is_transient),
            reraise=True,
        )

    async def fetch(self, request: FetchRequest) -> Fetched:
        """Fetches a page.

        Raises:
            FetchError: of the last try.
        """
        try:  # tenacity looks at itself for a tenth of a millisecond a call; most calls need none of it
            return await self._fetcher.fetch(request)
        except FetchError as error:
            failed = [error]
        return await self._retrying(self._go_on, failed, request)

    async def _go_on(self, failed: list[FetchError], request: FetchRequest) -> Fetched:
        """The tries of one fetch; the first one has been made, and failed."""
        if failed:
            raise failed.pop()
        return await self._fetcher.fetch(request)


def _is_transient(error: BaseException) -> bool:
    return isinstance(error, FetchError) and error.reason.transient
