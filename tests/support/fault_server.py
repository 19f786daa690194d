"""A web server on 127.0.0.1 that misbehaves to order, and keeps a log of who asked for what, when.

Answers are written to the socket as they are, so that every fault of the wire can be had.
"""

import asyncio
import contextlib
import ssl
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One request as it arrived."""

    path: str
    headers: tuple[tuple[str, str], ...]
    connection: int
    at_s: float

    def header(self, name: str) -> str | None:
        """The first header of that lower-case name."""
        return next((value for known, value in self.headers if known == name), None)


_TLS_HELLO = b"\x16"

Answer = bytes | Callable[[Seen, asyncio.StreamWriter], Awaitable[None]]


def answer(
    body: bytes = b"<html><p>45 nationalities</p></html>",
    *headers: str,
    status: str = "200 OK",
    content_type: str | None = "text/html; charset=utf-8",
    length: int | None = -1,
) -> bytes:
    """A response as bytes. `length` is the announced one: None announces nothing, -1 the truth."""
    lines = [f"HTTP/1.1 {status}", *headers]
    if content_type is not None:
        lines.append(f"Content-Type: {content_type}")
    if length is not None:
        lines.append(f"Content-Length: {len(body) if length < 0 else length}")
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def redirect(location: str, *headers: str, status: str = "302 Found") -> bytes:
    """A redirect."""
    return answer(b"", f"Location: {location}", *headers, status=status, content_type=None)


def chunked(*chunks: bytes, end: bool = True, headers: tuple[str, ...] = ()) -> bytes:
    """A chunked response, with or without the chunk that ends it."""
    head = answer(b"", "Transfer-Encoding: chunked", *headers, length=None)
    return head + b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks) + (b"0\r\n\r\n" if end else b"")


def drip(head: bytes, drop: bytes = b"x", *, every_s: float = 0.01) -> Answer:
    """Writes `head`, then a little, for ever."""

    async def write(_: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        while not writer.is_closing():
            writer.write(drop)
            await writer.drain()
            await asyncio.sleep(every_s)

    return write


async def silence(_: Seen, writer: asyncio.StreamWriter) -> None:
    """Never answers, until the other side goes."""
    await writer.wait_closed()


def after(seconds: float, response: bytes) -> Answer:
    """Takes its time to answer."""

    async def write(_: Seen, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(seconds)
        writer.write(response)

    return write


def then_close(response: bytes) -> Answer:
    """Writes a response and closes the connection."""

    async def write(_: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(response)
        await writer.drain()
        writer.close()

    return write


def then_reset(response: bytes) -> Answer:
    """Writes a response and tears the connection."""

    async def write(_: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(response)
        await writer.drain()
        writer.transport.abort()

    return write


def in_turn(*answers: Answer) -> Answer:
    """Another answer for each request; the last one for all that follow."""
    left = list(answers)

    async def write(seen: Seen, writer: asyncio.StreamWriter) -> None:
        this = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(this, bytes):
            writer.write(this)
        else:
            await this(seen, writer)

    return write


@dataclass(slots=True)
class FaultServer:
    """Serves `pages` (path to answer; 404 for the rest) while its context is open. `log` is what was asked.

    `port` is a free one unless it is given.
    """

    pages: Mapping[str, Answer]
    tls: ssl.SSLContext | None = None
    clock_s: Callable[[], float] = time.monotonic
    log: list[Seen] = field(default_factory=list)
    connections: int = 0
    most_open: int = 0
    port: int = 0
    _server: asyncio.Server | None = None
    _open: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def origin(self) -> str:
        """The server's address without a path."""
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    @property
    def host(self) -> str:
        """Host and port, as an allowance."""
        return f"127.0.0.1:{self.port}"

    def url(self, path: str) -> str:
        """A page's address."""
        return self.origin + path

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, ssl=self.tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)
        await asyncio.sleep(0)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        self.most_open = max(self.most_open, len(self._open))
        try:
            with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
                await self._converse(reader, writer, self.connections)
        finally:
            self._open.discard(task)
            writer.transport.abort()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int) -> None:
        while not writer.is_closing():
            first = await reader.readexactly(1)
            if first == _TLS_HELLO:
                writer.write(answer(b"", status="400 Bad Request"))
                return
            head = first + await reader.readuntil(b"\r\n\r\n")
            seen = _parse(head, number, self.clock_s())
            self.log.append(seen)
            chosen = self.pages.get(seen.path, answer(b"not here", status="404 Not Found"))
            if isinstance(chosen, bytes):
                writer.write(chosen)
            else:
                await chosen(seen, writer)
            if not writer.is_closing():
                await writer.drain()


def _parse(head: bytes, number: int, at_s: float) -> Seen:
    first, *lines = head.decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in lines if line)
    headers = tuple((name.strip().lower(), value.strip()) for name, _, value in pairs)
    return Seen(path=first.split(" ")[1], headers=headers, connection=number, at_s=at_s)
