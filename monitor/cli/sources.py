"""A page's address, a file or standard input becomes a reading."""

import asyncio
import sys
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from monitor.cli.settings import ENGLISH, Chosen
from monitor.cli.trouble import PageError, UsageError
from monitor.config.model import PLAIN, STRANGER, Config, HostConfig, NetworkConfig
from monitor.version import VERSION
from scraper.child import PageReading, PageSource
from scraper.errors import ScrapeError
from scraper.kinds import kind_of_foreign
from scraper.reader_pool import ReaderPool
from scraper.reading.recalled import NOTHING, Recalled

STANDARD_INPUT = "-"
_LONGEST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What was given, and the page that was read there. `fetched_url` is the final address of a fetched page."""

    name: str
    page: PageReading
    fetched_url: str | None = None


def is_url(text: str) -> bool:
    """Whether a source is an address."""
    return text.partition("://")[0].lower() in {"http", "https"}


def read_source(text: str, *, url: str | None, explain: bool = False, chosen: Chosen) -> Source:
    """Reads a page. `url` says where a file's page stands; `chosen` says which private addresses may be fetched.

    Raises:
        UsageError: there is no such file.
        PageError: the page cannot be fetched or read.
    """
    if is_url(text):
        return read_url(text, chosen.load_if_any(fetching=text), explain=explain)
    body = file_bytes(text)
    try:
        return Source(name=text, page=asyncio.run(_read(PageSource(body=body, url=url, explain=explain))))
    except ScrapeError as error:
        raise PageError(error, chosen.language) from error


def read_url(url: str, config: Config | None, *, explain: bool = False) -> Source:
    """Fetches and reads a page as a configuration says of it, or of pages of which it says nothing.

    Raises:
        PageError: it cannot be fetched or read, or its host's robots.txt disallows it.
    """
    try:
        return asyncio.run(_fetch_and_read(url, config, explain=explain))
    except ScrapeError as error:
        raise PageError(error, config.language if config else ENGLISH) from error


def read_body(body: bytes, *, url: str | None = None, recalled: Recalled = NOTHING) -> PageReading:
    """Reads a page's bytes; `recalled` are figures of other readings, to be looked for.

    Raises:
        ScrapeError: it cannot be read.
    """
    return asyncio.run(_read(PageSource(body=body, url=url, recalled=recalled)))


def file_bytes(name: str) -> bytes:
    """A file's bytes, or standard input's.

    Raises:
        UsageError: there is no such file, or it is no document.
    """
    try:
        if name == STANDARD_INPUT:
            body = sys.stdin.buffer.read(_LONGEST_BYTES + 1)
        else:
            with Path(name).open("rb") as file:
                body = file.read(_LONGEST_BYTES + 1)
    except FileNotFoundError:
        hint = "give a file, an address that begins with https://, or - for standard input"
        raise UsageError(f"{name}: no such file; {hint}") from None
    except OSError as error:
        raise UsageError(f"{name}: {error.strerror}; give an HTML file that this user can read") from error
    if len(body) > _LONGEST_BYTES:
        raise UsageError(f"{name}: more than {_LONGEST_BYTES // 1024**2} MiB; that is no page")
    if not body.strip():
        raise UsageError(f"{name}: nothing in it; give an HTML file or the page's address")
    if (kind := kind_of_foreign(body)) is not None:
        raise UsageError(f"{name}: {kind}, no page; give an HTML file or the page's address")
    return body


async def _read(source: PageSource) -> PageReading:
    async with ReaderPool() as pool:
        return await pool.read(source)


async def _fetch_and_read(url: str, config: Config | None, *, explain: bool) -> Source:
    from monitor.requests import limits_of, request_for, request_with
    from network.gate import Gate
    from scraper.fetch import Fetcher
    from scraper.obedient import ObedientFetcher
    from scraper.render import Renderer
    from scraper.user_agent import user_agent

    who = user_agent(version=VERSION, contact=config.contact if config else None)
    network = config.network if config else NetworkConfig()
    page = config.page_at(url) if config else None
    request = request_for(page) if page else request_with(config.access if config else PLAIN, url)
    gate, limits = Gate.allowing(network.allow), limits_of(network)
    async with Fetcher(user_agent=who, clock=_now, gate=gate, limits=limits) as fetcher:
        pages = ObedientFetcher(fetcher, rules_of=config.host if config else _stranger, clock=_now)
        fetched = await Renderer(pages=pages, parts=fetcher).fetch(replace(request, url=url))
    source = PageSource(body=fetched.body, content_type=fetched.content_type, url=fetched.url, explain=explain)
    return Source(name=url, page=await _read(source), fetched_url=fetched.url)


def _now() -> datetime:
    return datetime.now(UTC)


def _stranger(_name: str) -> HostConfig:
    return STRANGER
