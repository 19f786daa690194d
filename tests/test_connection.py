"""A worker's own connection, beside httpcore's: whatever a server does on the wire, both make the same of it."""

import asyncio
from collections.abc import AsyncIterator, Callable

import httpcore
import pytest
from fault_server import Answer, FaultServer, answer, chunked, in_turn, silence, then_close, then_reset

from network.connection import Connection
from network.dial import TcpBackend
from scraper.connections import no_tls

Carrier = Connection | httpcore.AsyncHTTPConnection
PAGE = b"<html><p>45 nationalities</p></html>"
WIRE: dict[str, Answer] = {
    "whole": answer(PAGE),
    "without a body": answer(b"", status="204 No Content", length=None),
    "not modified": answer(b"", 'ETag: "a"', status="304 Not Modified", length=None),
    "twice the same header": answer(PAGE, "Set-Cookie: a=1", "Set-Cookie: b=2"),
    "chunked": chunked(b"<html>", b"45", b"</html>"),
    "after hints": b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + answer(PAGE),
    "its last": answer(PAGE, "Connection: close"),
    "of the last century": then_close(b"HTTP/1.0 200 OK\r\n\r\n" + PAGE),
    "ended by the connection": then_close(answer(PAGE, length=None)),
    "more than was announced": answer(PAGE + b"and more", length=len(PAGE)),
    "less than was announced": then_close(answer(PAGE, length=1_000)),
    "a chunk short": then_close(chunked(b"<html>", end=False)),
    "torn": then_reset(answer(PAGE, length=1_000)),
    "closed before a word": then_close(b""),
    "closed within the head": then_close(b"HTTP/1.1 200 OK\r\nContent-Le"),
    "no HTTP": then_close(b"SSH-2.0-OpenSSH_9.2\r\n\r\n"),
    "an upgrade nobody asked for": answer(b"", "Upgrade: h2c", status="101 Switching Protocols", length=None),
    "a head without end": b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000,
    "two lengths": answer(PAGE, "Content-Length: 1"),
    "silence": silence,
}


def ours(server: FaultServer) -> Connection:
    return Connection(_origin(server), backend=TcpBackend(), tls=no_tls(), keepalive_s=5.0)


def httpcores(server: FaultServer) -> httpcore.AsyncHTTPConnection:
    return httpcore.AsyncHTTPConnection(
        _origin(server), network_backend=TcpBackend(), ssl_context=no_tls(), keepalive_expiry=5.0
    )


def _origin(server: FaultServer) -> httpcore.Origin:
    return httpcore.Origin(b"http", b"127.0.0.1", server.port)


def request(server: FaultServer, *, body: bytes | AsyncIterator[bytes] | None = None) -> httpcore.Request:
    timeouts = {"connect": 5.0, "read": 0.3, "write": 5.0, "pool": 5.0}
    method, length = ("GET", []) if body is None else ("POST", [(b"Content-Length", b"8")])
    headers = [(b"Host", server.host.encode()), *length]
    return httpcore.Request(method, server.url("/"), headers=headers, content=body, extensions={"timeout": timeouts})


async def said(carrier: Carrier, asked: httpcore.Request) -> tuple[object, ...]:
    """All that a caller learns of an exchange, and how the connection stands then."""
    try:
        response = await carrier.handle_async_request(asked)
        try:
            body = b"".join([piece async for piece in response.aiter_stream()])
        finally:
            await response.aclose()
    except (httpcore.NetworkError, httpcore.ProtocolError, httpcore.TimeoutException) as error:
        return type(error), str(error), carrier.is_available(), carrier.is_closed()
    known = response.extensions["http_version"], response.extensions["reason_phrase"]
    stands = carrier.is_available(), carrier.is_closed()
    return response.status, tuple(response.headers), body, *known, *stands


@pytest.mark.parametrize("wire", WIRE.values(), ids=WIRE.keys())
def test_both_make_the_same_of_what_a_server_does(wire: Answer) -> None:
    """Status, headers, body, error and its words, and whether the connection may be used again."""

    async def run(opened: Callable[[FaultServer], Carrier]) -> tuple[object, ...]:
        async with FaultServer({"/": wire}) as server:
            carrier = opened(server)
            try:
                return await said(carrier, request(server))
            finally:
                await carrier.aclose()

    assert asyncio.run(run(ours)) == asyncio.run(run(httpcores))


@pytest.mark.parametrize("opened", [ours, httpcores])
def test_one_connection_carries_one_request_after_another(opened: Callable[[FaultServer], Carrier]) -> None:
    """Bodies and their absence leave nothing behind that the next response could be taken for."""

    async def run() -> tuple[list[object], int]:
        async def pieces() -> AsyncIterator[bytes]:
            yield b"four"
            yield b"more"

        answers = in_turn(chunked(b"1"), answer(b"", status="304 Not Modified", length=None), answer(b"3"))
        async with FaultServer({"/": answers}) as server:
            carrier = opened(server)
            bodies = [(await said(carrier, request(server)))[2] for _ in range(3)]
            bodies.append((await said(carrier, request(server, body=pieces())))[2])
            await carrier.aclose()
            return bodies, server.connections

    assert asyncio.run(run()) == ([b"1", b"", b"3", b"3"], 1)


@pytest.mark.parametrize("opened", [ours, httpcores])
def test_a_response_that_is_left_half_way_takes_its_connection_with_it(
    opened: Callable[[FaultServer], Carrier],
) -> None:
    """What is left of it would be read as the next one."""

    async def run() -> tuple[bool, bool]:
        async with FaultServer({"/": answer(PAGE, length=1_000)}) as server:
            carrier = opened(server)
            response = await carrier.handle_async_request(request(server))
            await response.aclose()
            return carrier.is_available(), carrier.is_closed()

    assert asyncio.run(run()) == (False, True)


@pytest.mark.parametrize("opened", [ours, httpcores])
def test_who_comes_while_a_request_is_under_way_is_sent_elsewhere(opened: Callable[[FaultServer], Carrier]) -> None:
    """And nothing of what it asks has left."""

    async def run() -> int:
        async with FaultServer({"/": answer(PAGE)}) as server:
            carrier = opened(server)
            response = await carrier.handle_async_request(request(server))
            with pytest.raises(httpcore.ConnectionNotAvailable):
                await carrier.handle_async_request(request(server))
            await response.aclose()
            await carrier.aclose()
            return len(server.log)

    assert asyncio.run(run()) == 1


@pytest.mark.parametrize("opened", [ours, httpcores])
def test_a_connection_that_its_server_ended_is_known_to_have_expired(opened: Callable[[FaultServer], Carrier]) -> None:
    """It looks available, and a request on it would be lost."""

    async def run() -> bool:
        async with FaultServer({"/": answer(PAGE)}) as server:
            carrier = opened(server)
            await said(carrier, request(server))
            assert not carrier.has_expired()
        expired = carrier.has_expired()
        await carrier.aclose()
        return expired

    assert asyncio.run(run())
