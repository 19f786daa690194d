"""A webhook receiver on 127.0.0.1 that answers each request with the next of the answers it was given."""

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

Answer = Callable[[asyncio.StreamWriter], Awaitable[None]]


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Hook:
    """What arrived, and how much of long answers was sent."""

    port: int = 0
    requests: list[Request] = field(default_factory=list)

    def url(self, scheme: str = "http") -> str:
        return f"{scheme}://127.0.0.1:{self.port}/hook?key=1"


def answer(status: str, *, body: bytes = b"", **headers: str) -> Answer:
    """A whole answer: `answer("429 Too Many Requests", retry_after="3600")`."""

    async def give(writer: asyncio.StreamWriter) -> None:
        fields = {"Content-Length": str(len(body)), "Connection": "close"} | {
            name.replace("_", "-"): value for name, value in headers.items()
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        writer.write(f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body)
        await writer.drain()

    return give


async def reset_after_200(writer: asyncio.StreamWriter) -> None:
    """A success whose reply breaks off."""
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf")
    await writer.drain()


async def silence(writer: asyncio.StreamWriter) -> None:
    """Takes the request and says nothing until the other side gives up."""
    await asyncio.Event().wait()


async def hang_up(writer: asyncio.StreamWriter) -> None:
    """Takes the request and drops the connection."""


def drip(head: bytes) -> Answer:
    """Says `head` and then a byte at a time for ever."""

    async def give(writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        while True:
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.01)

    return give


def flood(status: str, *, total: int, sent: list[int]) -> Answer:
    """An answer of `total` bytes; `sent` is told how many the receiver was willing to take."""

    async def give(writer: asyncio.StreamWriter) -> None:
        writer.write(f"HTTP/1.1 {status}\r\nContent-Length: {total}\r\n\r\n".encode())
        chunk = b"x" * 65536
        for _ in range(total // len(chunk)):
            writer.write(chunk)
            await writer.drain()
            sent.append(len(chunk))

    return give


@asynccontextmanager
async def hook_server(answers: Sequence[Answer], *, tls: ssl.SSLContext | None = None) -> AsyncIterator[Hook]:
    """A receiver that gives `answers` in turn, and the last of them from then on."""
    hook = Hook()
    conversations: set[asyncio.Task[None]] = set()

    async def receive(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        conversations.add(asyncio.current_task())
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            try:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                first, *lines = head.strip().split("\r\n")
                headers = {n.lower(): v.strip() for n, _, v in (line.partition(":") for line in lines)}
                body = await reader.readexactly(int(headers.get("content-length", "0")))
                method, path, _ = first.split(" ")
                hook.requests.append(Request(method, path, headers, body))
                await answers[min(len(hook.requests), len(answers)) - 1](writer)
            finally:
                writer.transport.abort()

    server = await asyncio.start_server(receive, "127.0.0.1", 0, ssl=tls)
    hook.port = server.sockets[0].getsockname()[1]
    try:
        yield hook
    finally:
        server.close()
        for conversation in conversations:
            conversation.cancel()
        await asyncio.gather(*conversations, return_exceptions=True)
