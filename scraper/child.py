"""Reading untrusted pages in child processes that can be killed.

The parser is native code and quadratic on nesting (390 KiB of nested `<div>` took 6 s), so no page is read in the
process that holds the database and the secrets. A reading that outlives its wall-clock limit is killed, one that
outgrows its memory limit dies; either way the page is `too_complex` and the next one goes on in a fresh child.
"""

import asyncio
import gc
import resource
from concurrent.futures import BrokenExecutor
from dataclasses import dataclass, replace
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self

from figures.record import PageWarning
from scraper.errors import ReadError, Reason
from scraper.reading.pins import NO_PINS, Pins
from scraper.reading.reading import Reading

if TYPE_CHECKING:
    from pebble import ProcessPool

MIB = 1024 * 1024

ENCODING_SUSPECT = "encoding_suspect"
"""The code of the warning that a page's text may be damaged."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadLimits:
    """What one reading may cost."""

    wall_s: float = 5.0
    memory_bytes: int = 512 * MIB


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSource:
    """A page's bytes and what is needed to read them; `explain` as in `scraper.reading.reader.read`."""

    body: bytes
    content_type: str | None = None
    url: str | None = None
    pins: Pins = NO_PINS
    explain: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PageReading:
    """What a child read: the reading, and how its text was decoded."""

    reading: Reading
    encoding: str
    encoding_suspect: bool


def read_page(source: PageSource) -> PageReading:
    """Decodes and reads a page in this process.

    Raises:
        MemoryError: Python or the parser got no more memory.
    """
    from selectolax.lexbor import SelectolaxError  # only children need these

    from scraper.decode import decode
    from scraper.reading.reader import read

    decoded = decode(source.body, content_type=source.content_type)
    try:
        reading = read(decoded.text, url=source.url, pins=source.pins, explain=source.explain)
    except SelectolaxError as error:  # lexbor refuses no HTML: it only ever runs out of memory
        raise MemoryError(str(error)) from error
    if decoded.suspect:
        reading = _doubted(reading, encoding=decoded.encoding)
    return PageReading(
        reading=reading,
        encoding=decoded.encoding,
        encoding_suspect=decoded.suspect,
    )


def _doubted(reading: Reading, *, encoding: str) -> Reading:
    message = f"some characters of the page could not be read as {encoding}"
    doubt = PageWarning(code=ENCODING_SUSPECT, message=message)
    return replace(reading, record=replace(reading.record, warnings=(*reading.record.warnings, doubt)))


class ReaderPool:
    """Child processes that read pages. An async context manager; children start with the first reading."""

    def __init__(self, *, workers: int = 1, limits: ReadLimits | None = None) -> None:
        self._workers = workers
        self._limits = limits or ReadLimits()

    @cached_property
    def _pool(self) -> "ProcessPool":
        from multiprocessing import get_context  # a run in which no page has changed reads none

        from pebble import ProcessPool

        # A fork of a process with threads can inherit a held lock: the fork server has none, and has the reader loaded.
        context = get_context("forkserver")
        context.set_forkserver_preload(["scraper.reading.reader", "scraper.decode"])
        return ProcessPool(
            max_workers=self._workers,
            initializer=_prepare_child,
            initargs=(self._limits.memory_bytes,),
            context=context,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if "_pool" in self.__dict__:
            self._pool.stop()
            await asyncio.to_thread(self._pool.join)

    async def read(self, source: PageSource) -> PageReading:
        """Reads one page.

        Raises:
            ReadError: `too_complex`, the page exceeded the time or memory limit, or crashed the parser.
        """
        pool = self._pool
        try:
            return await self._read(pool, source)
        except BrokenExecutor:  # all children died while none was reading: others take their place
            await self._abandon(pool)
        try:
            return await self._read(self._pool, source)
        except BrokenExecutor:
            raise self._too_complex("the reading processes died, twice") from None

    async def _read(self, pool: "ProcessPool", source: PageSource) -> PageReading:
        from pebble import ProcessExpired

        try:
            future = pool.schedule(read_page, args=(source,), timeout=self._limits.wall_s)
        except RuntimeError as error:
            raise BrokenExecutor(str(error)) from error
        try:
            return await asyncio.wrap_future(future)
        except TimeoutError:
            raise self._too_complex(f"reading it took more than {self._limits.wall_s:g} s") from None
        except MemoryError:
            limit_mib = self._limits.memory_bytes // MIB
            raise self._too_complex(f"reading it needed more than {limit_mib} MiB of memory") from None
        except ProcessExpired as error:
            raise self._too_complex(f"the reading process died with exit code {error.exitcode}") from None

    async def _abandon(self, pool: "ProcessPool") -> None:
        """The first who finds a pool broken takes it away; the next reading makes another."""
        if self.__dict__.get("_pool") is pool:
            del self._pool
            pool.stop()
            await asyncio.to_thread(pool.join)

    @staticmethod
    def _too_complex(detail: str) -> ReadError:
        hint = "the page may be hostile or broken; narrow it with `only`"
        return ReadError(Reason.TOO_COMPLEX, detail, hint)


def _prepare_child(memory_bytes: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    gc.freeze()  # what the fork server loaded stays: looking through it would copy its memory, too
