"""Fetching a page over HTTP: conditional, bounded, gated at every hop, and each failure with its reason.

Redirects, cookies, credentials and content codings are followed here rather than by httpx's client, which would
carry headers where they do not belong, allocate what a body asks for, and take a truncated one for whole.
"""

import asyncio
import hashlib
import ssl
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from types import TracebackType
from typing import Self

import httpcore
import httpx

from network.errors import DialError
from network.gate import Gate
from network.resolve import Resolve, system_resolve
from network.retry_after import retry_after_s
from network.transport import GatedTransport
from network.url import parse_url
from scraper.body import drain, read_body
from scraper.connections import Connections
from scraper.cookies import ChainCookies
from scraper.errors import FetchError, Reason
from scraper.failures import PROXY_TO_BLAME, dial_failure, transport_failure
from scraper.fetched import Fetched, Validators
from scraper.inflate import ACCEPT_ENCODING
from scraper.kinds import kind_of_foreign
from scraper.limits import FetchLimits
from scraper.redirects import next_url, same_place
from scraper.request import FetchRequest
from scraper.status import REDIRECTS, failure_of, phrase

__all__ = ["FetchRequest", "Fetcher"]

_ACCEPT = b"text/html,application/xhtml+xml,text/*;q=0.8,*/*;q=0.1"
_NO_BODY = hashlib.sha256(b"").hexdigest()
_PAGE_TYPES = frozenset({"application/xhtml+xml", "application/xml"})

Headers = list[tuple[bytes, bytes]]
BeforeRedirect = Callable[[str], Awaitable[None]]


@dataclass(slots=True)
class _Chain:
    """One fetch under way: where it stands, and what it has passed."""

    request: FetchRequest
    asked: httpx.URL
    url: httpx.URL
    limits: FetchLimits
    started: float
    passed: list[str] = field(default_factory=list)
    cookies: ChainCookies = field(default_factory=ChainCookies)
    reading: bool = False


class Fetcher:
    """An HTTP client for one worker: an async context manager. Clients are cheap, but not to be shared by many tasks.

    `resolve` and `dialler` stand for the name server and the network; what the gate refuses reaches neither. `room`, if
    given, is for how many bodies of many fetchers may be big at once: one that is keeps its place until `forget`.
    """

    def __init__(
        self,
        *,
        user_agent: str,
        clock: Callable[[], datetime],
        gate: Gate | None = None,
        limits: FetchLimits | None = None,
        tls: ssl.SSLContext | None = None,
        resolve: Resolve = system_resolve,
        dialler: httpcore.AsyncNetworkBackend | None = None,
        room: asyncio.Semaphore | None = None,
    ) -> None:
        self._limits = limits or FetchLimits()
        self._room = room
        self._takes_room = False
        self._clock = clock
        self._connections = Connections(gate=gate or Gate(), tls=tls, resolve=resolve, dialler=dialler)
        self._headers: Headers = [
            (b"User-Agent", user_agent.encode("ascii")),
            (b"Accept", _ACCEPT),
            (b"Accept-Encoding", ACCEPT_ENCODING.encode("ascii")),
        ]

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.forget()
        await self._connections.aclose()

    def forget(self) -> None:
        """The body that was fetched last is needed no more."""
        if self._takes_room and self._room is not None:
            self._takes_room = False
            self._room.release()

    async def hang_up(self) -> None:
        """Closes all connections; the next request opens one."""
        await self._connections.aclose()

    async def fetch(self, request: FetchRequest, *, before_redirect: BeforeRedirect | None = None) -> Fetched:
        """Fetches one page, through at most `max_redirects` redirects and within the deadline.

        `before_redirect` is told where one leads before it is followed, and may wait, which does not count, or refuse.

        Raises:
            FetchError: with the reason, and the error page where the server sent one.
        """
        try:
            url = parse_url(request.url)
        except DialError as error:
            raise dial_failure(error) from error
        limits = self._limits.within(request.timeout_s)
        chain = _Chain(request=request, asked=url, url=url, limits=limits, started=asyncio.get_running_loop().time())
        self.forget()
        try:
            async with asyncio.timeout(limits.deadline_s) as deadline:
                return await self._follow(chain, deadline, before_redirect)
        except FetchError as error:
            error.redirects = tuple(chain.passed)
            raise
        except TimeoutError as error:
            reason = Reason.TOO_SLOW if chain.reading else Reason.TIMEOUT
            raise FetchError(reason, f"not done after {limits.deadline_s:g} s") from error

    async def _follow(
        self, chain: _Chain, deadline: asyncio.Timeout, before_redirect: BeforeRedirect | None
    ) -> Fetched:
        while True:
            sent = self._hop(chain)
            response = await self._send(chain, sent)
            try:
                if response.status_code not in REDIRECTS:
                    return await self._receive(chain, response, deadline)
                await drain(response)
            finally:
                assert isinstance(response.stream, httpx.AsyncByteStream)
                await response.stream.aclose()
            self._advance(chain, sent, response)
            if before_redirect is not None:
                await _while_time_stands(chain, deadline, before_redirect(str(chain.url)))

    def _hop(self, chain: _Chain) -> httpx.Request:
        """The request for where the chain stands."""
        request = chain.request
        headers = self._headers
        if same_place(chain.asked, chain.url):
            headers = _with(headers, request)
        headers = headers + _conditions(request.validators, chain.url)
        hop = httpx.Request("GET", chain.url, headers=headers, extensions={"timeout": chain.limits.timeouts})
        chain.cookies.add_to(hop)
        return hop

    async def _send(self, chain: _Chain, sent: httpx.Request) -> httpx.Response:
        request = chain.request
        insecure = request.insecure and chain.url.raw_host == chain.asked.raw_host
        encrypted = chain.url.scheme == "https"
        transport = self._connections.transport_for(proxy=request.proxy, insecure=insecure, encrypted=encrypted)
        if request.proxy is None:
            return await self._exchange(chain, transport, sent)
        try:
            await self._connections.require_allowed(chain.url, proxy=request.proxy)
        except DialError as error:
            raise dial_failure(error) from error
        try:
            return await self._exchange(chain, transport, sent)
        except FetchError as error:
            if error.reason not in PROXY_TO_BLAME:
                raise
            raise FetchError(Reason.PROXY_FAILED, f"the proxy: {error.detail}") from error

    @staticmethod
    async def _exchange(chain: _Chain, transport: GatedTransport, sent: httpx.Request) -> httpx.Response:
        try:
            async with asyncio.timeout(chain.limits.headers_s):
                return await transport.handle_async_request(sent)
        except DialError as error:
            raise dial_failure(error) from error
        except httpx.TransportError as error:
            raise transport_failure(error) from error
        except TimeoutError as error:
            raise FetchError(Reason.TIMEOUT, f"no answer after {chain.limits.headers_s:g} s") from error

    def _advance(self, chain: _Chain, sent: httpx.Request, response: httpx.Response) -> None:
        status = phrase(response.status_code)
        target = next_url(chain.url, response.headers.get("location"), status=status)
        told = chain.cookies.remember(sent, response)
        chain.passed.append(str(chain.url))
        is_last = len(chain.passed) > chain.limits.max_redirects
        if str(target) in chain.passed and (is_last or not told):
            raise FetchError(Reason.REDIRECT_LOOP, f"{status} leads back to {target}")
        if is_last:
            raise FetchError(
                Reason.TOO_MANY_REDIRECTS, f"more than {chain.limits.max_redirects} redirects, to {target}"
            )
        chain.url = target

    async def _receive(self, chain: _Chain, response: httpx.Response, deadline: asyncio.Timeout) -> Fetched:
        if len(response.headers.raw) > chain.limits.max_header_fields:
            raise FetchError(Reason.HEADERS_TOO_BIG, f"{len(response.headers.raw)} header fields")
        asked = chain.request.validators
        if response.status_code == 304 and asked is not None and _conditions(asked, chain.url):
            await drain(response)
            return self._fetched(chain, response, b"")
        chain.reading = True
        failure = failure_of(response.status_code)
        if failure is not None:
            raise await self._refused(chain, response, failure, deadline)
        if chain.request.keep_bytes is not None:
            body = await self._body(chain, response, deadline, keep_bytes=chain.request.keep_bytes)
            return self._fetched(chain, response, body)
        _require_page(response)
        body = await self._body(chain, response, deadline)
        if (kind := kind_of_foreign(body)) is not None:
            raise FetchError(Reason.NOT_HTML, f"the server sent {kind}")
        return self._fetched(chain, response, body)

    async def _body(
        self, chain: _Chain, response: httpx.Response, deadline: asyncio.Timeout, *, keep_bytes: int | None = None
    ) -> bytes:
        room = partial(self._make_room, chain, deadline) if self._room is not None else None
        return await read_body(response, limits=chain.limits, keep_bytes=keep_bytes, make_room=room)

    async def _make_room(self, chain: _Chain, deadline: asyncio.Timeout) -> None:
        assert self._room is not None
        await _while_time_stands(chain, deadline, self._room.acquire())
        self._takes_room = True

    async def _refused(
        self, chain: _Chain, response: httpx.Response, reason: Reason, deadline: asyncio.Timeout
    ) -> FetchError:
        """The failure that a status means, with the error page as evidence as far as it can be read."""
        try:
            body = await self._body(chain, response, deadline)
        except FetchError:
            body = b""
        wait_s = retry_after_s(response.headers.get("retry-after"), now=self._clock())
        detail = f"the server answered {phrase(response.status_code)}"
        return FetchError(reason, detail, retry_after_s=wait_s, fetched=self._fetched(chain, response, body))

    def _fetched(self, chain: _Chain, response: httpx.Response, body: bytes) -> Fetched:
        headers = tuple(
            (name.lower().decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw
        )
        known = dict(reversed(headers))
        old = (chain.request.validators if response.status_code == 304 else None) or Validators()
        url = str(chain.url)
        return Fetched(
            requested_url=chain.request.url,
            url=url,
            status=response.status_code,
            headers=headers,
            body=body,
            sha256=hashlib.sha256(body).hexdigest() if body else _NO_BODY,
            validators=Validators(
                etag=known.get("etag", old.etag),
                last_modified=known.get("last-modified", old.last_modified),
                url=url,
            ),
            not_modified=response.status_code == 304,
            fetched_at=self._clock(),
            elapsed_s=asyncio.get_running_loop().time() - chain.started,
            redirects=tuple(chain.passed),
        )


async def _while_time_stands(chain: _Chain, deadline: asyncio.Timeout, waiting: Awaitable[object]) -> None:
    """Waits without using up the time of the fetch."""
    loop = asyncio.get_running_loop()
    ends_at, began = deadline.when(), loop.time()
    deadline.reschedule(None)
    await waiting
    waited = loop.time() - began
    chain.started += waited
    deadline.reschedule(None if ends_at is None else ends_at + waited)


def _with(headers: Headers, request: FetchRequest) -> Headers:
    """Our headers and those that the page's own host gets."""
    own = [(name.encode("ascii"), value.encode()) for name, value in request.headers]
    replaced = {name.lower() for name, _ in own}
    own = [(name, value) for name, value in headers if name.lower() not in replaced] + own
    if request.authorization is not None:
        own.append((b"Authorization", request.authorization.encode()))
    if request.cookies:
        own.append((b"Cookie", "; ".join(f"{name}={value}" for name, value in request.cookies).encode()))
    return own


def _conditions(validators: Validators | None, url: httpx.URL) -> Headers:
    """The server's own validators, given back to the URL that they belong to (RFC 9110, 13.1)."""
    if validators is None or (validators.url is not None and validators.url != str(url)):
        return []
    headers: Headers = []
    if validators.etag is not None:
        headers.append((b"If-None-Match", validators.etag.encode("latin-1")))
    if validators.last_modified is not None:
        headers.append((b"If-Modified-Since", validators.last_modified.encode("latin-1")))
    return headers


def _require_page(response: httpx.Response) -> None:
    """Refuses what is no text before a byte of it is read; a missing Content-Type is given the benefit of the doubt."""
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind and not kind.startswith("text/") and kind not in _PAGE_TYPES:
        raise FetchError(Reason.NOT_HTML, f"the server sent {kind}")
