"""Bodies arrive whole, inflated and within their bounds, or not at all."""

import asyncio
import contextlib
import gzip
import zlib
from functools import cache, partial

import brotli
import pytest
from backports import zstd
from fault_server import FaultServer, answer, chunked, drip, then_close, then_reset
from fetching import failure, fetch, fetcher
from hypothesis import given
from hypothesis import strategies as st

from scraper.errors import FetchError, Reason
from scraper.inflate import Inflater
from scraper.limits import MIB, FetchLimits
from scraper.request import FetchRequest

PAGE = b"<html><p>" + b"45 nationalities. " * 400 + b"</p></html>"
BARE_DEFLATE = zlib.compressobj(wbits=-15)
SQUEEZED = {
    "gzip": gzip.compress(PAGE),
    "x-gzip": gzip.compress(PAGE),
    "deflate": zlib.compress(PAGE),
    "br": brotli.compress(PAGE),
    "zstd": zstd.compress(PAGE),
}
CODERS = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": partial(brotli.compress, quality=1),
    "zstd": zstd.compress,
}


@cache
def bomb(coding: str) -> bytes:
    """A few KiB that grow to 32 MiB."""
    return bytes(CODERS[coding](bytes(32 * MIB)))


@pytest.mark.parametrize("coding", SQUEEZED)
def test_every_coding_that_is_asked_for_is_undone(coding: str) -> None:
    """gzip, deflate, br and zstd bodies come out as they went in, in whatever pieces they arrive."""
    squeezed = SQUEEZED[coding]
    pieces = [squeezed[start : start + 7] for start in range(0, len(squeezed), 7)]

    assert fetch(answer(squeezed, f"Content-Encoding: {coding}")).body == PAGE
    assert fetch(chunked(*pieces, headers=(f"Content-Encoding: {coding}",))).body == PAGE


def test_deflate_without_its_wrapper_is_undone() -> None:
    """Some servers mean bare deflate by `deflate`; browsers take both."""
    bare = BARE_DEFLATE.compress(PAGE) + BARE_DEFLATE.flush()

    assert fetch(answer(bare, "Content-Encoding: deflate")).body == PAGE


def test_stacked_codings_are_undone_in_reverse() -> None:
    """Two codings are undone last one first."""
    stacked = brotli.compress(gzip.compress(PAGE))

    assert fetch(answer(stacked, "Content-Encoding: gzip, br")).body == PAGE


def test_members_and_frames_in_a_row_are_one_body() -> None:
    """gzip members and zstd frames may follow each other; padding after gzip is dropped."""
    halves = PAGE[:3000], PAGE[3000:]

    assert fetch(answer(b"".join(map(gzip.compress, halves)) + bytes(8), "Content-Encoding: gzip")).body == PAGE
    assert fetch(answer(b"".join(map(zstd.compress, halves)), "Content-Encoding: zstd")).body == PAGE


@pytest.mark.parametrize("coding", CODERS)
def test_bomb_is_cut_at_the_bound(coding: str) -> None:
    """A body that inflates past the bound stops there."""
    failed = failure(answer(bomb(coding), f"Content-Encoding: {coding}"))

    assert failed.reason is Reason.TOO_BIG


@pytest.mark.parametrize("coding", CODERS)
def test_decoder_yields_no_more_than_the_bound(coding: str) -> None:
    """A decoder gives what fits the bound exactly, and one byte less of a bound is too little."""
    squeezed = SQUEEZED[coding]

    assert Inflater([coding], max_bytes=len(PAGE)).feed(squeezed) == PAGE
    with pytest.raises(Exception, match="too_big"):
        Inflater([coding], max_bytes=len(PAGE) - 1).feed(squeezed)


def test_bomb_inside_a_coding_is_cut() -> None:
    """The inner of two codings is bounded too."""
    assert failure(answer(brotli.compress(bomb("gzip")), "Content-Encoding: gzip, br")).reason is Reason.TOO_BIG


BAD_CODINGS = {
    "three stacked": answer(PAGE, "Content-Encoding: gzip, gzip, gzip"),
    "unknown": answer(PAGE, "Content-Encoding: compress"),
    "not gzip": answer(PAGE, "Content-Encoding: gzip"),
    "not deflate": answer(b"\xff" * 50, "Content-Encoding: deflate"),
    "not br": answer(b"\xff" * 50, "Content-Encoding: br"),
    "not zstd": answer(PAGE, "Content-Encoding: zstd"),
    "corrupt gzip": answer(SQUEEZED["gzip"][:-6] + b"\0\0\0\0\0\0", "Content-Encoding: gzip"),
}


@pytest.mark.parametrize("page", BAD_CODINGS.values(), ids=BAD_CODINGS.keys())
def test_coding_that_cannot_be_undone_is_refused(page: bytes) -> None:
    """Unknown, stacked or false content codings give no page."""
    assert failure(page).reason is Reason.BAD_ENCODING


TRUNCATED = {
    "Content-Length": then_close(answer(PAGE, length=len(PAGE) + 10)),
    "Content-Length, reset": then_reset(answer(PAGE, length=len(PAGE) + 10)),
    "chunked": then_close(chunked(PAGE, end=False)),
    "inside a chunk": then_close(chunked(PAGE, end=False)[:-50]),
    "close-delimited": then_close(answer(PAGE[:-20], length=None)),
    "gzip": answer(SQUEEZED["gzip"][:-1], "Content-Encoding: gzip"),
    "gzip, second member": answer(SQUEEZED["gzip"] + SQUEEZED["gzip"][:30], "Content-Encoding: gzip"),
    "deflate": answer(SQUEEZED["deflate"][:-5], "Content-Encoding: deflate"),
    "br": answer(SQUEEZED["br"][:-3], "Content-Encoding: br"),
    "zstd": answer(SQUEEZED["zstd"][:-3], "Content-Encoding: zstd"),
    "gzip, close-delimited": then_close(answer(SQUEEZED["gzip"][:-1], "Content-Encoding: gzip", length=None)),
    "outer of two": answer(brotli.compress(SQUEEZED["gzip"])[:-2], "Content-Encoding: gzip, br"),
}


@pytest.mark.parametrize("page", TRUNCATED.values(), ids=TRUNCATED.keys())
def test_truncated_page_is_never_a_smaller_page(page: bytes) -> None:
    """A body whose end is missing is a transient failure, whatever would have ended it."""
    failed = failure(page)

    assert failed.reason is Reason.TRUNCATED
    assert failed.reason.transient


WHOLE = {
    "close-delimited": then_close(answer(PAGE + b"<!-- cached -->", length=None)),
    "close-delimited, upper case": then_close(answer(b"<HTML>x</HTML >", length=None)),
    "close-delimited text": then_close(answer(b"45 nationalities", length=None, content_type="text/plain")),
    "close-delimited gzip": then_close(answer(gzip.compress(b"<p>45"), "Content-Encoding: gzip", length=None)),
    "no end tag, but a length": answer(b"<p>45"),
    "identity": answer(PAGE, "Content-Encoding: identity"),
    "empty": answer(b""),
    "empty gzip": answer(b"", "Content-Encoding: gzip"),
}


@pytest.mark.parametrize("page", WHOLE.values(), ids=WHOLE.keys())
def test_whole_page_is_taken(page: bytes) -> None:
    """What does end as it should is no truncation, even without a length or an end tag."""
    assert fetch(page).status == 200


def test_bigger_than_the_bound_is_refused() -> None:
    """A body over the bound is refused, announced or not."""
    limits = FetchLimits(max_bytes=1000)

    assert failure(answer(PAGE), limits=limits).reason is Reason.TOO_BIG
    assert failure(chunked(PAGE), limits=limits).reason is Reason.TOO_BIG
    assert fetch(answer(b"x" * 1000), limits=limits).body == b"x" * 1000


def test_slow_body_is_cut() -> None:
    """A body that drips for ever is cut by the minimum rate, and else by the deadline."""
    page = drip(answer(b"", length=100_000))

    assert failure(page, limits=FetchLimits(slow_grace_s=0.05, min_bytes_per_s=10_000)).reason is Reason.TOO_SLOW
    assert failure(page, limits=FetchLimits(deadline_s=0.1)).reason is Reason.TOO_SLOW


def test_stalled_body_is_cut() -> None:
    """A body that stops coming is cut."""
    page = drip(answer(b"<html>", length=100_000), b"")

    assert failure(page, limits=FetchLimits(stall_s=0.05)).reason is Reason.TOO_SLOW


@given(body=st.binary(min_size=1, max_size=500), coding=st.sampled_from(sorted(CODERS)), size=st.integers(1, 40))
def test_pieces_make_no_difference(body: bytes, coding: str, size: int) -> None:
    """However a squeezed body is cut into pieces, it comes out the same, and its end is seen."""
    squeezed = CODERS[coding](body)
    inflater = Inflater([coding], max_bytes=500)

    pieces = [inflater.feed(squeezed[start : start + size]) for start in range(0, len(squeezed), size)]
    inflater.finish()

    assert b"".join(pieces) == body


@given(body=st.binary(min_size=1, max_size=500), coding=st.sampled_from(sorted(CODERS)), data=st.data())
def test_every_beginning_is_truncated(body: bytes, coding: str, data: st.DataObject) -> None:
    """No proper beginning of a squeezed body passes for a whole one."""
    squeezed = CODERS[coding](body)
    inflater = Inflater([coding], max_bytes=500)

    inflater.feed(squeezed[: data.draw(st.integers(1, len(squeezed) - 1))])

    with pytest.raises(FetchError, match="truncated"):
        inflater.finish()


def test_big_bodies_wait_for_room() -> None:
    """Of many fetchers one at a time has a big body, until it forgets it; the wait is not the server's, and who reads
    a small one does not wait."""

    async def run() -> list[int]:
        room, hasty = asyncio.Semaphore(1), FetchLimits(deadline_s=5.0)
        pages = {"/big": answer(b"<p>" + bytes(3 * MIB)), "/small": answer(PAGE)}
        async with FaultServer(pages) as server, contextlib.AsyncExitStack() as stack:
            first, second, third = [
                await stack.enter_async_context(fetcher(server, limits=hasty, room=room)) for _ in range(3)
            ]
            big = FetchRequest(url=server.url("/big"))
            held = await first.fetch(big)
            waiting = asyncio.create_task(second.fetch(big))
            small = await third.fetch(FetchRequest(url=server.url("/small")))
            assert room.locked()
            assert not waiting.done()
            first.forget()
            return [len(fetched.body) for fetched in (held, small, await waiting)]

    assert asyncio.run(run()) == [3 * MIB + 3, len(PAGE), 3 * MIB + 3]
