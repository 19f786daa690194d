"""Fetching from a server of ours in one call."""

import asyncio
import ssl
from datetime import UTC, datetime

import pytest
from fault_server import Answer, FaultServer

from network.gate import Gate
from scraper.errors import FetchError
from scraper.fetch import Fetcher, FetchRequest
from scraper.fetched import Fetched
from scraper.limits import FetchLimits

NOW = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
NO_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # trusts nobody, and costs nothing to make
USER_AGENT = "keyfigures/1.0 (+mailto:figures@example.org)"


def fetcher(
    *servers: FaultServer,
    limits: FetchLimits | None = None,
    tls: ssl.SSLContext | None = None,
    room: asyncio.Semaphore | None = None,
) -> Fetcher:
    """A fetcher that may reach the servers, at a standing clock."""
    gate = Gate.allowing(server.host for server in servers)
    return Fetcher(user_agent=USER_AGENT, clock=lambda: NOW, gate=gate, limits=limits, tls=tls or NO_TLS, room=room)


def fetch(page: Answer, *, limits: FetchLimits | None = None) -> Fetched:
    """What fetching a page with this answer brings."""

    async def run() -> Fetched:
        async with FaultServer({"/": page}) as server, fetcher(server, limits=limits) as client:
            return await client.fetch(FetchRequest(url=server.url("/")))

    return asyncio.run(run())


def failure(page: Answer, *, limits: FetchLimits | None = None) -> FetchError:
    """How fetching a page with this answer fails."""
    with pytest.raises(FetchError) as caught:
        fetch(page, limits=limits)
    return caught.value
