"""The transport beneath fetches and webhooks, against a server that knows its connections."""

import asyncio

import httpx
import pytest
from fault_server import Answer, FaultServer, after, answer, drip

from network.dial import GatedBackend
from network.gate import Gate
from network.transport import MOST_CONNECTIONS, GatedTransport
from scraper.connections import no_tls

ENDLESS = drip(answer(b"", length=10_000_000))


def transport() -> GatedTransport:
    return GatedTransport(GatedBackend(Gate.allowing(["127.0.0.1"])), tls=no_tls())


def get(server: FaultServer, path: str, *, pool_s: float = 5.0) -> httpx.Request:
    timeouts = {"connect": 5.0, "read": 5.0, "write": 5.0, "pool": pool_s}
    return httpx.Request("GET", server.url(path), extensions={"timeout": timeouts})


async def fetched(through: GatedTransport, request: httpx.Request) -> bytes:
    response = await through.handle_async_request(request)
    try:
        return await response.aread()
    finally:
        await response.aclose()


def test_one_request_after_another_takes_one_connection() -> None:
    """A worker that asks for page after page of a host is one connection to it, and one of each host that it visits."""

    async def run() -> tuple[set[int], set[int]]:
        pages: dict[str, Answer] = {f"/{n}": answer(b"page %d" % n) for n in range(5)}
        async with FaultServer(pages) as server, FaultServer(pages) as other, transport() as through:
            for path in pages:
                await fetched(through, get(server, path))
            for path in pages:
                await fetched(through, get(other, path))
            return {seen.connection for seen in server.log}, {seen.connection for seen in other.log}

    assert asyncio.run(run()) == ({1}, {1})


def test_tasks_share_as_many_connections_as_there_may_be() -> None:
    """However many ask, all are answered over the few connections that may be open, each used again and again."""

    async def run() -> tuple[list[bytes], int]:
        pages: dict[str, Answer] = {f"/{n}": after(0.01, answer(b"page %d" % n)) for n in range(16)}
        async with FaultServer(pages) as server, transport() as through:
            bodies = await asyncio.gather(*(fetched(through, get(server, path)) for path in pages))
            return bodies, server.connections

    bodies, connections = asyncio.run(run())

    assert bodies == [b"page %d" % n for n in range(16)]
    assert connections == MOST_CONNECTIONS


def test_a_kept_connection_takes_one_of_the_requests_that_come_at_once() -> None:
    """Where a connection is idle and several tasks ask at the same moment, all are answered."""

    async def run() -> list[bytes]:
        pages: dict[str, Answer] = {f"/{n}": answer(b"page %d" % n) for n in range(4)}
        async with FaultServer(pages) as server, transport() as through:
            first = await fetched(through, get(server, "/0"))
            return [first, *await asyncio.gather(*(fetched(through, get(server, path)) for path in list(pages)[1:]))]

    assert asyncio.run(run()) == [b"page %d" % n for n in range(4)]


def test_who_gets_no_connection_in_time_hears_so() -> None:
    """One is waited for as long as the request says, and is free again once its response is closed half-way."""

    async def run() -> bytes:
        async with FaultServer({"/": answer(b"page"), "/endless": ENDLESS}) as server, transport() as through:
            endless = [await through.handle_async_request(get(server, "/endless")) for _ in range(MOST_CONNECTIONS)]
            with pytest.raises(httpx.PoolTimeout):
                await through.handle_async_request(get(server, "/", pool_s=0.01))
            for response in endless:
                await response.aclose()
            return await fetched(through, get(server, "/"))

    assert asyncio.run(run()) == b"page"


def test_a_request_that_is_given_up_is_in_nobodys_way() -> None:
    """At whichever step a request to another host is cancelled, those after it share one connection again."""

    async def cancelled_after(steps: int) -> set[int]:
        page: dict[str, Answer] = {"/": answer(b"page")}
        async with FaultServer(page) as server, FaultServer(page) as other, transport() as through:
            await fetched(through, get(other, "/"))
            given_up = asyncio.create_task(fetched(through, get(server, "/")))
            for _ in range(steps):
                await asyncio.sleep(0)
            given_up.cancel()
            await asyncio.wait([given_up])
            asked_before = len(server.log)
            for _ in range(3):
                await fetched(through, get(server, "/"))
            return {seen.connection for seen in server.log[asked_before:]}

    assert [len(asyncio.run(cancelled_after(steps))) for steps in range(16)] == [1] * 16
