"""A sign of life for a service that misses it: Healthchecks and what speaks as it does."""

import asyncio
import contextlib
from collections.abc import Callable
from enum import StrEnum

import httpx

from alerts.errors import SettingsError
from alerts.plain import one_line
from network.errors import BadUrlError
from network.url import parse_url

LONGEST_S = 10.0
_TRIES = 2


class Beat(StrEnum):
    """What happened; the word is what stands behind the URL."""

    START = "/start"
    SUCCESS = ""
    FAILURE = "/fail"


class Heartbeat:
    """Pings one URL, each time over a connection of its own, and follows no redirect."""

    def __init__(
        self,
        url: str,
        *,
        transport: Callable[[], httpx.AsyncBaseTransport],
        user_agent: str,
        longest_s: float = LONGEST_S,
    ) -> None:
        """`transport` makes a fresh transport for each ping (and is where addresses are judged).

        Raises:
            SettingsError: the URL cannot be used.
        """
        try:
            self._url = httpx.URL(str(parse_url(url)))
        except BadUrlError as error:
            raise SettingsError(f"the address {error.fault}", key="url") from None  # it may be a secret
        self._transport = transport
        self._user_agent = user_agent
        self._longest_s = longest_s

    async def send(self, beat: Beat) -> str | None:
        """Pings, at most twice and within `longest_s` in all. What went wrong, None if it arrived; it never raises for
        what is not ours.
        """
        trouble: str | None = None
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self._longest_s):
                for _ in range(_TRIES):
                    trouble = await self._try(beat)
                    if trouble is None:
                        return None
        return trouble or f"no answer in {self._longest_s:g} s"

    async def _try(self, beat: Beat) -> str | None:
        url = self._url.copy_with(path=self._url.path.rstrip("/") + beat) if beat else self._url
        headers = {"User-Agent": self._user_agent, "Accept-Encoding": "identity"}
        client = httpx.AsyncClient(transport=self._transport(), timeout=self._longest_s, trust_env=False)
        try:
            async with client, client.stream("GET", url, headers=headers, follow_redirects=False) as response:
                return None if response.is_success else f"{response.status_code} {one_line(response.reason_phrase)}"
        except Exception as error:
            from alerts.failures import connection_outcome  # for those that did not arrive

            if connection_outcome(error) is None and not isinstance(error, httpx.HTTPError):
                raise
            return one_line(str(error) or type(error).__name__, limit=200)
