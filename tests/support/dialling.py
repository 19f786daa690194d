"""Dialling what a gate is to judge."""

import asyncio

from fetching import NOW, USER_AGENT
from recording import Names, RecordingDialler

from network.gate import Gate
from scraper.errors import FetchError
from scraper.fetch import Fetcher, FetchRequest
from scraper.fetched import Fetched


def dial(
    url: str, *, names: Names | None = None, allow: tuple[str, ...] = ()
) -> tuple[Fetched | FetchError, list[tuple[str, int]]]:
    """Fetches with a recording dialler; the outcome, and what was dialled."""
    dialler = RecordingDialler()

    async def run() -> Fetched | FetchError:
        async with Fetcher(
            user_agent=USER_AGENT,
            clock=lambda: NOW,
            gate=Gate.allowing(allow),
            resolve=names or Names({"localhost": [["127.0.0.1", "::1"]]}),
            dialler=dialler,
        ) as client:
            try:
                return await client.fetch(FetchRequest(url=url))
            except FetchError as error:
                return error

    return asyncio.run(run()), dialler.dialled
