"""Visits to paths of a server on 127.0.0.1, one after another."""

import asyncio

from fault_server import (
    Answer,
    FaultServer,
    Seen,
)
from fetching import fetcher

from scraper.errors import FetchError
from scraper.fetch import FetchRequest
from scraper.fetched import Fetched, Validators
from scraper.limits import FetchLimits

PAGE = b"<html><p>45 nationalities</p></html>"


def visit(
    pages: dict[str, Answer], *requests: FetchRequest, start: str = "/", limits: FetchLimits | None = None
) -> tuple[list[Fetched | FetchError], list[Seen]]:
    """Fetches paths (as `url`) of a server one after another; what came of each, and what the server saw."""

    async def run() -> tuple[list[Fetched | FetchError], list[Seen]]:
        results: list[Fetched | FetchError] = []
        async with FaultServer(pages) as server, fetcher(server, limits=limits) as client:
            for request in requests or (FetchRequest(url=start),):
                try:
                    results.append(await client.fetch(request_at(server, request)))
                except FetchError as error:
                    results.append(error)
        return results, server.log

    return asyncio.run(run())


def request_at(server: FaultServer, request: FetchRequest) -> FetchRequest:
    """The request with its path, and its validators', on a server."""
    fields = {name: getattr(request, name) for name in FetchRequest.__slots__}
    known = request.validators
    if known is not None and known.url is not None:
        fields["validators"] = Validators(etag=known.etag, last_modified=known.last_modified, url=server.url(known.url))
    return FetchRequest(**{**fields, "url": server.url(request.url)})
