"""An HTTP/1.1 connection to one origin, on h11: one request at a time, as many as both sides want."""

import time
from collections.abc import AsyncIterator
from contextlib import suppress

import h11
import httpx

from network.dial import TcpStream

_Event = h11.Event | type[h11.NEED_DATA] | type[h11.PAUSED]

_MAX_HEAD_BYTES = 100 * 1024
_READ_BYTES = 64 * 1024


class Connection:
    """A connection that is open. Whatever fails on it raises `httpx.TransportError`, and is its end.

    Between two requests it is kept for `keepalive_s`, unless the server ends it sooner.
    """

    def __init__(self, stream: TcpStream, *, keepalive_s: float) -> None:
        self._stream = stream
        self._keepalive_s = keepalive_s
        self._protocol = h11.Connection(h11.CLIENT, max_incomplete_event_size=_MAX_HEAD_BYTES)
        self._read_timeout_s: float | None = None
        self._idle_until = 0.0

    @property
    def takes_another(self) -> bool:
        """Whether a next request can be sent now."""
        return time.monotonic() < self._idle_until and not self._stream.ended

    async def ask(self, request: httpx.Request) -> h11.Response | h11.InformationalResponse:
        """Sends a request, and reads the head of what is answered: the final one, or a switch of protocols."""
        timeouts = request.extensions.get("timeout", {})
        self._read_timeout_s = timeouts.get("read")
        sent = await self._spelled(request)
        with suppress(httpx.WriteError):  # a server may answer, and hang up, before it has read everything
            await self._stream.write(sent, timeouts.get("write"))
        while True:
            event = await self._event()
            if isinstance(event, h11.Response):
                return event
            if isinstance(event, h11.InformationalResponse) and event.status_code == httpx.codes.SWITCHING_PROTOCOLS:
                return event

    async def body(self) -> AsyncIterator[bytes]:
        """What follows the head, as it was sent."""
        while True:
            event = await self._event()
            if isinstance(event, h11.Data):
                yield bytes(event.data)
            else:
                return

    def settle(self) -> bool:
        """The answer is done with: whether another request may follow. Not before it was read to its end."""
        if self._protocol.our_state is not h11.DONE or self._protocol.their_state is not h11.DONE:
            return False
        self._protocol.start_next_cycle()
        self._idle_until = time.monotonic() + self._keepalive_s
        return True

    async def aclose(self) -> None:
        self._idle_until = 0.0
        await self._stream.aclose()

    async def _spelled(self, request: httpx.Request) -> bytes:
        """A request as it is sent, in one piece."""
        assert isinstance(request.stream, httpx.AsyncByteStream)
        try:
            head = h11.Request(method=request.method, target=request.url.raw_path, headers=request.headers.raw)
            events: list[h11.Event] = [head]
            events += [h11.Data(data=chunk) async for chunk in request.stream if chunk]
            return b"".join(self._protocol.send(event) or b"" for event in (*events, h11.EndOfMessage()))
        except h11.LocalProtocolError as error:
            raise httpx.LocalProtocolError(str(error)) from error

    async def _event(self) -> _Event:
        """What comes next."""
        try:
            while (event := self._protocol.next_event()) is h11.NEED_DATA:
                received = await self._stream.read(_READ_BYTES, self._read_timeout_s)
                if not received and self._protocol.their_state is h11.SEND_RESPONSE:
                    raise httpx.RemoteProtocolError("Server disconnected without sending a response.")
                self._protocol.receive_data(received)
        except h11.RemoteProtocolError as error:
            raise httpx.RemoteProtocolError(str(error)) from error
        return event
