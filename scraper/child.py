"""What a child process does: it reads pages. `scraper.reader_pool` hands them over, and kills it."""

import gc
import os
import pickle
import resource
import signal
from collections.abc import Sequence
from dataclasses import replace
from io import BufferedRWPair
from math import ceil
from socket import socket
from traceback import format_exc
from typing import NamedTuple

from figures.record import PageWarning
from scraper.reading.pins.pins import NO_PINS, Pins
from scraper.reading.reading import Reading
from scraper.reading.recalled import NOTHING, Recalled

MIB = 1024 * 1024

ENCODING_SUSPECT = "encoding_suspect"
"""The code of the warning that a page's text may be damaged."""


class ReadLimits(NamedTuple):
    """What one reading may cost."""

    wall_s: float = 5.0
    memory_bytes: int = 512 * MIB


class PageSource(NamedTuple):
    """A page's bytes and what is needed to read them; `recalled` and `explain` as in `scraper.reading.reader.read`."""

    body: bytes
    content_type: str | None = None
    url: str | None = None
    pins: Pins = NO_PINS
    explain: bool = False
    recalled: Recalled = NOTHING


class PageReading(NamedTuple):
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
        reading = read(
            decoded.text,
            utf8=decoded.utf8,
            url=source.url,
            pins=source.pins,
            recalled=source.recalled,
            explain=source.explain,
        )
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


_OBJECTS_BETWEEN_COLLECTIONS = 100_000
"""A reading makes no cycles, and so many more objects than Python's own 700 that each page would be looked through."""

OUT_OF_MEMORY = 3
"""What a child exits with that got no more memory: whatever it read next would get none either."""


READY = b"\n"
"""What a child sends when it has begun."""

LENGTH_BYTES = 8
"""So many tell how long an answer is, which is `list[PageReading]` or what the reader raised, pickled."""


ORPHAN_S = 3
"""So long after its time a reading ends by itself, where nobody lived to kill it."""


def serve(channel: socket, limits: ReadLimits) -> None:
    """Reads the groups of pages, each pickled, that come through a socket, until it ends."""
    prepare_child(limits.memory_bytes)
    with channel, channel.makefile("rwb") as stream:
        stream.write(READY)
        stream.flush()
        while (answer := _answer(stream, limits.wall_s)) is not None:
            stream.write(len(answer).to_bytes(LENGTH_BYTES))
            stream.write(answer)
            stream.flush()


def _answer(stream: BufferedRWPair, wall_s: float) -> bytes | None:
    """What comes of the next group; none when there is no other."""
    try:
        sources: list[PageSource] = pickle.load(stream)  # noqa: S301 - our own parent wrote it
        signal.alarm(ceil(wall_s * len(sources)) + ORPHAN_S)
        answer = pickle.dumps(_read_pages(sources), pickle.HIGHEST_PROTOCOL)
        signal.alarm(0)
        return answer
    except EOFError:
        return None
    except MemoryError:
        os._exit(OUT_OF_MEMORY)


def _read_pages(sources: Sequence[PageSource]) -> list[PageReading] | Exception:
    """Reads pages in this process, as `read_page` does. One that cannot be read costs all of them."""
    try:
        return [read_page(source) for source in sources]
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - a fault of the reader's is told where somebody can be told
        error.add_note(format_exc())
        return error


def spare_readings() -> None:
    """Has Python look for cycles less often than once a page."""
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)


def prepare_child(memory_bytes: int) -> None:
    """What a process is told before it reads its first page."""
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    gc.freeze()  # what the fork server loaded stays: looking through it would copy its memory, too
    spare_readings()
