"""A worker's connection to one origin: h11 speaks HTTP/1.1 (RFC 9112), and here its bytes are sent and received.

It does what `httpcore.AsyncHTTPConnection` does, by the same types and errors. That one also serves trio, HTTP/2 and
traces, and has anyio lock it for tasks that share it. A worker shares it with nobody: without all this a request takes
a quarter less CPU time, and a start, which need not load anyio, a twenty-fifth.
"""

import contextlib
import ssl
import time
from collections.abc import AsyncIterable, AsyncIterator

import h11
import httpcore

_MOST_HEAD_BYTES = 100 * 1024
_READ_BYTES = 64 * 1024

_Said = h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]


class Connection:
    """Carries one request at a time; the next may come once the response of the one before is closed."""

    def __init__(
        self,
        origin: httpcore.Origin,
        *,
        backend: httpcore.AsyncNetworkBackend,
        tls: ssl.SSLContext,
        keepalive_s: float,
    ) -> None:
        self._origin = origin
        self._backend = backend
        self._tls = tls
        self._keepalive_s = keepalive_s
        self._talk = h11.Connection(h11.CLIENT, max_incomplete_event_size=_MOST_HEAD_BYTES)
        self._stream: httpcore.AsyncNetworkStream | None = None
        self._timeouts: dict[str, float | None] = {}
        self._is_busy = False
        self._is_closed = False
        self._expires_at_s = 0.0

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Sends a request, over a connection that is made for the first, and reads the head of the response.

        Raises:
            httpcore.ConnectionNotAvailable: another one is under way; nothing was sent.
            httpcore.NetworkError, httpcore.TimeoutException, httpcore.ProtocolError: and the connection is closed.
        """
        if self._is_busy or self._is_closed:
            raise httpcore.ConnectionNotAvailable
        self._is_busy = True
        self._timeouts = request.extensions.get("timeout", {})
        try:
            if self._stream is None:
                self._stream = await self._dial()
            with contextlib.suppress(httpcore.WriteError):  # a server that takes no more may have said why
                await self._send(request)
            head = await self._head()
        except BaseException:
            await self.aclose()
            raise
        return httpcore.Response(
            head.status_code,
            headers=head.headers.raw_items(),
            content=_Body(self),
            extensions={"http_version": b"HTTP/" + head.http_version, "reason_phrase": head.reason},
        )

    async def listen(self) -> _Said:
        """What the server says next.

        Raises:
            httpcore.ReadError, httpcore.ReadTimeout, httpcore.RemoteProtocolError: nothing, or what is no HTTP.
        """
        assert self._stream is not None
        while True:
            try:
                said = self._talk.next_event()
            except h11.RemoteProtocolError as error:
                raise httpcore.RemoteProtocolError(str(error)) from error
            if said is not h11.NEED_DATA:
                return said
            received = await self._stream.read(_READ_BYTES, timeout=self._timeouts.get("read"))
            if not received and self._talk.their_state is h11.SEND_RESPONSE:
                raise httpcore.RemoteProtocolError("Server disconnected without sending a response.")
            self._talk.receive_data(received)

    async def settle(self) -> None:
        """The response is wanted no more. One that was not read to its end would be in the way of the next."""
        if self._talk.our_state is h11.DONE and self._talk.their_state is h11.DONE:
            self._talk.start_next_cycle()
            self._expires_at_s = time.monotonic() + self._keepalive_s
            self._is_busy = False
        else:
            await self.aclose()

    async def aclose(self) -> None:
        """Closes it for good."""
        self._is_closed = True
        if self._stream is not None:
            await self._stream.aclose()

    def can_handle_request(self, origin: httpcore.Origin) -> bool:
        """Whether it leads there."""
        return origin == self._origin

    def is_available(self) -> bool:
        """Whether it is open and waits for the next request."""
        return self._stream is not None and not self._is_busy and not self._is_closed

    def is_closed(self) -> bool:
        return self._is_closed

    def has_expired(self) -> bool:
        """Whether it has waited for too long, or the server has ended it meanwhile."""
        assert self._stream is not None
        return time.monotonic() > self._expires_at_s or bool(self._stream.get_extra_info("is_readable"))

    async def _dial(self) -> httpcore.AsyncNetworkStream:
        host, timeout_s = self._origin.host.decode("ascii"), self._timeouts.get("connect")
        stream = await self._backend.connect_tcp(host, self._origin.port, timeout=timeout_s)
        if self._origin.scheme != b"https":
            return stream
        self._tls.set_alpn_protocols(["http/1.1"])
        return await stream.start_tls(self._tls, server_hostname=host, timeout=timeout_s)

    async def _send(self, request: httpcore.Request) -> None:
        assert isinstance(request.stream, AsyncIterable)
        try:
            await self._say(h11.Request(method=request.method, target=request.url.target, headers=request.headers))
            async for piece in request.stream:
                await self._say(h11.Data(data=piece))
            await self._say(h11.EndOfMessage())
        except h11.LocalProtocolError as error:
            raise httpcore.LocalProtocolError(str(error)) from error

    async def _say(self, event: h11.Request | h11.Data | h11.EndOfMessage) -> None:
        assert self._stream is not None
        await self._stream.write(self._talk.send(event), timeout=self._timeouts.get("write"))

    async def _head(self) -> h11.Response:
        """What comes before it ("103 Early Hints") concerns browsers."""
        while not isinstance(said := await self.listen(), h11.Response):
            pass
        return said


class _Body:
    """The body of a response as it comes, not inflated."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._is_closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            while isinstance(said := await self._connection.listen(), h11.Data):
                yield bytes(said.data)
        except BaseException:
            await self.aclose()
            raise

    async def aclose(self) -> None:
        if not self._is_closed:
            self._is_closed = True
            await self._connection.settle()
