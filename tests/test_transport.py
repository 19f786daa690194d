"""The transport beneath fetches and webhooks, against a server that knows its connections."""

import asyncio

import httpx
import pytest
from fault_server import Answer, FaultServer, after, answer, drip

from network.dial import GatedBackend
from network.gate import Gate
from network.transport import GatedTransport
from scraper.connections import no_tls

ENDLESS = drip(answer(b"", length=10_000_000))


def transport(*, connections: int = 2) -> GatedTransport:
    return GatedTransport(GatedBackend(Gate.allowing(["127.0.0.1"])), tls=no_tls(), max_connections=connections)


def get(server: FaultServer, path: str, *, pool_s: float = 5.0) -> httpx.Request:
    timeouts = {"connect": 5.0, "read": 5.0, "write": 5.0, "pool": pool_s}
    return httpx.Request("GET", server.url(path), extensions={"timeout": timeouts})


async def fetched(through: GatedTransport, request: httpx.Request) -> bytes:
    response = await through.handle_async_request(request)
    try:
        return await response.aread()
    finally:
        await response.aclose()


def test_tasks_share_as_many_connections_as_there_may_be() -> None:
    """However many ask, all are answered over the few connections that may be open, each used again and again."""

    async def run() -> tuple[list[bytes], set[int], int]:
        pages: dict[str, Answer] = {f"/{n}": after(0.01, answer(b"page %d" % n)) for n in range(8)}
        async with FaultServer(pages) as server, transport(connections=2) as through:
            bodies = await asyncio.gather(*(fetched(through, get(server, path)) for path in pages))
            return bodies, {seen.connection for seen in server.log}, server.most_open

    bodies, connections, most_open = asyncio.run(run())

    assert bodies == [b"page %d" % n for n in range(8)]
    assert (connections, most_open) == ({1, 2}, 2)


def test_who_gets_no_connection_in_time_hears_so() -> None:
    """A place is waited for as long as the request says, and is free again once its response is closed half-way."""

    async def run() -> bytes:
        async with (
            FaultServer({"/": answer(b"page"), "/endless": ENDLESS}) as server,
            transport(connections=1) as through,
        ):
            endless = await through.handle_async_request(get(server, "/endless"))
            with pytest.raises(httpx.PoolTimeout):
                await through.handle_async_request(get(server, "/", pool_s=0.01))
            await endless.aclose()
            return await fetched(through, get(server, "/"))

    assert asyncio.run(run()) == b"page"
