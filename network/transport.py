"""An httpx transport whose every connection passes the gate.

It keeps a few connections for a few tasks. httpcore's pool, made for any number of both and for several event loops,
takes longer for a request than h11 does for speaking HTTP.
"""

import asyncio
import ssl
from collections.abc import AsyncIterator
from types import TracebackType
from typing import Self

import httpx

from network.connection import Connection
from network.dial import GatedBackend
from network.url import port_of

Origin = tuple[str, bytes, int]


class GatedTransport(httpx.AsyncBaseTransport):
    """Speaks HTTP/1.1 over connections that `backend` dials. Take one for each worker, and share the TLS context.

    Its requests raise `httpx.TransportError`, and the backend's `RefusedError` and `UnresolvedError` as they are.
    """

    def __init__(
        self,
        backend: GatedBackend,
        *,
        tls: ssl.SSLContext,
        max_connections: int = 4,
        keepalive_s: float = 5.0,
    ) -> None:
        self._backend = backend
        self._tls = tls
        self._tls.set_alpn_protocols(["http/1.1"])
        self._most = max_connections
        self._keepalive_s = keepalive_s
        self._places = asyncio.Semaphore(max_connections)
        self._open: set[Connection] = set()
        self._idle: list[tuple[Origin, Connection]] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request; the response's stream is as sent, not inflated."""
        timeouts = request.extensions.get("timeout", {})
        await self._take_place(timeouts.get("pool"))
        connection: Connection | None = None
        try:
            origin = _origin_of(request.url)
            connection = await self._idle_one(origin) or await self._dial(origin, timeouts.get("connect"))
            head = await connection.ask(request)
        except BaseException:
            await self._give_up(connection)
            raise
        return httpx.Response(
            head.status_code,
            headers=head.headers.raw_items(),
            stream=_Body(self, origin, connection),
            extensions={"reason_phrase": head.reason},
        )

    async def give_back(self, origin: Origin, connection: Connection) -> None:
        """The answer to a connection's last request is done with."""
        if connection.settle():
            self._idle.append((origin, connection))
            self._places.release()
        else:
            await self._give_up(connection)

    async def aclose(self) -> None:
        """Closes every connection."""
        self._idle.clear()
        for connection in tuple(self._open):
            await self._close(connection)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    async def _take_place(self, timeout_s: float | None) -> None:
        try:
            async with asyncio.timeout(timeout_s if self._places.locked() else None):
                await self._places.acquire()
        except TimeoutError as error:
            raise httpx.PoolTimeout(f"none of {self._most} connections was free in {timeout_s:g} s") from error

    async def _idle_one(self, origin: Origin) -> Connection | None:
        """A connection that is open already; those that have ended are let go on the way."""
        for place in [place for place in self._idle if not place[1].takes_another]:
            self._idle.remove(place)
            await self._close(place[1])
        found = next((place for place in self._idle if place[0] == origin), None)
        if found is None:
            return None
        self._idle.remove(found)
        return found[1]

    async def _dial(self, origin: Origin, timeout_s: float | None) -> Connection:
        """A new connection, in the place of the one that was idle longest where all are taken."""
        while self._idle and len(self._open) >= self._most:
            await self._close(self._idle.pop(0)[1])
        scheme, name, port = origin
        host = name.decode("ascii")
        stream = await self._backend.connect_tcp(host, port, timeout_s)
        if scheme == "https":
            try:
                await stream.start_tls(self._tls, host, timeout_s)
            except BaseException:
                await stream.aclose()
                raise
        connection = Connection(stream, keepalive_s=self._keepalive_s)
        self._open.add(connection)
        return connection

    async def _give_up(self, connection: Connection | None) -> None:
        self._places.release()
        if connection is not None:
            await self._close(connection)

    async def _close(self, connection: Connection) -> None:
        self._open.discard(connection)
        await connection.aclose()


class _Body(httpx.AsyncByteStream):
    """What follows a response's head. Who closes it gives the connection back."""

    def __init__(self, transport: GatedTransport, origin: Origin, connection: Connection) -> None:
        self._transport = transport
        self._origin = origin
        self._connection: Connection | None = connection

    async def __aiter__(self) -> AsyncIterator[bytes]:
        assert self._connection is not None
        async for chunk in self._connection.body():
            yield chunk

    async def aclose(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await self._transport.give_back(self._origin, connection)


def _origin_of(url: httpx.URL) -> Origin:
    return url.scheme, url.raw_host, port_of(url)
