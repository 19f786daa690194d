"""Reading a body: as sent, bounded in size and pace, inflated, and whole."""

import contextlib
import re
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import httpx

from scraper.errors import FetchError, Reason
from scraper.failures import body_failure
from scraper.inflate import Inflater, codings_of
from scraper.limits import FetchLimits

_HTML_END = re.compile(rb"</html\s*>", re.IGNORECASE)
_DRAIN_BYTES = 64 * 1024
BIG_BYTES = 1024 * 1024
"""A body of more than this is big: it takes room in memory that others want, too."""

MakeRoom = Callable[[], Awaitable[None]]
_TAIL_BYTES = 64 * 1024  # caches append comments after the end of a page


@dataclass(slots=True)
class Pace:
    """How fast a body arrives."""

    limits: FetchLimits
    started: float = field(default_factory=time.monotonic)
    received: int = 0
    pieces: int = 0

    def stand_still(self, waited_s: float) -> None:
        """It was we who read nothing for so long."""
        self.started += waited_s

    def count(self, sent: int) -> None:
        """Counts bytes as sent.

        Raises:
            FetchError: `too_big`, `too_slow`, or `bad_response` for chunks of next to nothing, which cost as much
                as whole ones.
        """
        self.pieces += 1
        if self.pieces > self.limits.max_pieces:
            raise FetchError(Reason.BAD_RESPONSE, f"the page comes in more than {self.limits.max_pieces} chunks")
        self.received += sent
        if self.received > self.limits.max_bytes:
            raise FetchError(Reason.TOO_BIG, f"the page is bigger than {self.limits.max_bytes} bytes")
        elapsed = time.monotonic() - self.started
        if elapsed > self.limits.slow_grace_s and self.received < elapsed * self.limits.min_bytes_per_s:
            rate = self.received / elapsed
            raise FetchError(Reason.TOO_SLOW, f"{rate:.0f} bytes a second, less than {self.limits.min_bytes_per_s}")


async def read_body(
    response: httpx.Response, *, limits: FetchLimits, keep_bytes: int | None = None, make_room: MakeRoom | None = None
) -> bytes:
    """The body, inflated. With `keep_bytes`, no more than those are read, and a longer body is no failure.

    Before more of it is read than is small, `make_room` may wait.

    Raises:
        FetchError: `too_big`, `too_slow`, `truncated`, `bad_encoding`.
    """
    codings = codings_of(response.headers.get("content-encoding"), at_most=limits.max_encodings)
    inflater = Inflater(codings, max_bytes=limits.max_bytes) if codings else None
    announced = response.headers.get("content-length", "")
    if announced.isdigit() and keep_bytes is None and len(announced) < 20 and int(announced) > limits.max_bytes:
        raise FetchError(Reason.TOO_BIG, f"the page is {announced} bytes, more than {limits.max_bytes}")
    body, whole = await _read(response, Pace(limits), inflater, keep_bytes, make_room)
    if not whole:
        return body
    if inflater is not None:
        inflater.finish()
    elif _ends_with_connection(response) and _is_html(response) and not _HTML_END.search(body[-_TAIL_BYTES:]):
        raise FetchError(Reason.TRUNCATED, "the page has no announced length and ends without </html>")
    return body


async def drain(response: httpx.Response) -> None:
    """Reads a body that nobody wants, if it is short: only then can the connection be used again."""
    assert isinstance(response.stream, httpx.AsyncByteStream)
    left = _DRAIN_BYTES
    with contextlib.suppress(httpx.TransportError):
        async for sent in response.stream:
            left -= len(sent)
            if left < 0:
                return


async def _read(
    response: httpx.Response,
    pace: Pace,
    inflater: Inflater | None,
    keep_bytes: int | None,
    make_room: MakeRoom | None,
) -> tuple[bytes, bool]:
    assert isinstance(response.stream, httpx.AsyncByteStream)
    pieces: list[bytes] = []
    kept = 0
    try:
        async for sent in response.stream:
            pace.count(len(sent))
            piece = inflater.feed(sent) if inflater else sent
            pieces.append(piece)
            kept += len(piece)
            if keep_bytes is not None and kept >= keep_bytes:
                return b"".join(pieces)[:keep_bytes], False
            if kept > BIG_BYTES and make_room is not None:
                began = time.monotonic()
                await make_room()
                pace.stand_still(time.monotonic() - began)
                make_room = None
    except httpx.TransportError as error:
        raise body_failure(error) from error
    return pieces[0] if len(pieces) == 1 else b"".join(pieces), True


def _ends_with_connection(response: httpx.Response) -> bool:
    """Whether only the end of the connection ends the body (RFC 9112, 6.3): then a broken one looks whole."""
    return "content-length" not in response.headers and "transfer-encoding" not in response.headers


def _is_html(response: httpx.Response) -> bool:
    return "html" in response.headers.get("content-type", "").lower()
