"""Fetching a page over HTTP: conditional, bounded, and each failure with its reason."""

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from types import TracebackType
from typing import Self

import httpx

from scraper.errors import FetchError, Reason
from scraper.fetched import Fetched, Validators
from scraper.limits import FetchLimits


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchRequest:
    """What to fetch. `headers` go to the URL's own host only."""

    url: str
    validators: Validators | None = None
    headers: tuple[tuple[str, str], ...] = ()


class Fetcher:
    """An HTTP client for one worker. An async context manager."""

    def __init__(self, *, user_agent: str, clock: Callable[[], datetime], limits: FetchLimits | None = None) -> None:
        self._limits = limits or FetchLimits()
        self._clock = clock
        self._client = httpx.AsyncClient(
            headers={"User-Agent": user_agent}, follow_redirects=True, trust_env=False, max_redirects=5
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def fetch(self, request: FetchRequest) -> Fetched:
        """Fetches one page.

        Raises:
            FetchError: with the reason, and the error page where there is one.
        """
        started = time.monotonic()
        headers = dict(request.headers)
        if request.validators and request.validators.etag:
            headers["If-None-Match"] = request.validators.etag
        if request.validators and request.validators.last_modified:
            headers["If-Modified-Since"] = request.validators.last_modified
        try:
            response = await self._client.get(request.url, headers=headers)
        except httpx.TimeoutException as error:
            raise FetchError(Reason.TIMEOUT, str(error) or "no answer in time") from error
        except httpx.HTTPError as error:
            raise FetchError(Reason.CONNECTION_LOST, str(error) or type(error).__name__) from error
        fetched = Fetched(
            requested_url=request.url,
            url=str(response.url),
            status=response.status_code,
            headers=tuple((name.lower(), value) for name, value in response.headers.multi_items()),
            body=response.content,
            sha256=hashlib.sha256(response.content).hexdigest(),
            validators=Validators(
                etag=response.headers.get("etag"),
                last_modified=response.headers.get("last-modified"),
                url=str(response.url),
            ),
            not_modified=response.status_code == 304,
            fetched_at=self._clock(),
            elapsed_s=time.monotonic() - started,
            redirects=tuple(str(hop.url) for hop in response.history),
        )
        if response.status_code >= 400:
            reason = Reason.SERVER_ERROR if response.status_code >= 500 else Reason.CLIENT_ERROR
            raise FetchError(reason, f"the server answered {response.status_code}", fetched=fetched)
        return fetched
