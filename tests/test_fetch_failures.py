"""What is no page has a reason, and each reason a hint."""

import asyncio
from datetime import UTC, datetime
from email.utils import format_datetime

import pytest
from fault_server import (
    Answer,
    FaultServer,
    after,
    answer,
    drip,
    silence,
    then_close,
    then_reset,
)
from fetching import failure, fetcher
from visits import PAGE, visit

from scraper.errors import HINTS, FetchError, Reason
from scraper.fetch import FetchRequest
from scraper.fetched import Fetched
from scraper.limits import FetchLimits

STATUS = {
    "206 Partial Content": Reason.BAD_RESPONSE,
    "300 Multiple Choices": Reason.BAD_REDIRECT,
    "400 Bad Request": Reason.CLIENT_ERROR,
    "401 Unauthorized": Reason.LOGIN_REQUIRED,
    "403 Forbidden": Reason.FORBIDDEN,
    "404 Not Found": Reason.NOT_FOUND,
    "410 Gone": Reason.GONE,
    "418 I'm a Teapot": Reason.CLIENT_ERROR,
    "429 Too Many Requests": Reason.RATE_LIMITED,
    "451 Unavailable For Legal Reasons": Reason.FORBIDDEN,
    "500 Internal Server Error": Reason.SERVER_ERROR,
    "502 Bad Gateway": Reason.SERVER_ERROR,
    "503 Service Unavailable": Reason.UNAVAILABLE,
    "599 Odd": Reason.SERVER_ERROR,
    "999 Odder": Reason.BAD_RESPONSE,
}


@pytest.mark.parametrize(("status", "reason"), STATUS.items())
def test_status_has_a_reason_and_its_page_as_evidence(status: str, reason: Reason) -> None:
    """Every status that is no page fails with its reason, and the error page is kept."""
    failed = failure(answer(PAGE, status=status))

    assert failed.reason is reason
    assert status[:3] in failed.detail
    assert failed.fetched is not None
    assert failed.fetched.body == PAGE


def test_broken_error_page_is_still_its_status() -> None:
    """An error page that cannot be read changes nothing about the status."""
    failed = failure(then_close(answer(PAGE, status="500 Oh", length=9999)))

    assert failed.reason is Reason.SERVER_ERROR
    assert failed.fetched is not None
    assert failed.fetched.body == b""


RETRY_AFTER = {
    "120": 120.0,
    "0": 0.0,
    format_datetime(datetime(2026, 11, 23, 7, 0, tzinfo=UTC), usegmt=True): 3600.0,
    format_datetime(datetime(2020, 1, 1, tzinfo=UTC), usegmt=True): 0.0,
    format_datetime(datetime(2036, 1, 1, tzinfo=UTC), usegmt=True): 86400.0,
    "315360000": 86400.0,
    "9" * 400: 86400.0,
    "-5": None,
    "soon": None,
    "1.5": None,
    "": None,
    "Mon, 99 Nov 2026 99:99:99 GMT": None,
}


@pytest.mark.parametrize(("value", "wait_s"), RETRY_AFTER.items())
@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
def test_retry_after_is_read_and_clamped(status: str, value: str, wait_s: float | None) -> None:
    """Seconds and dates are honoured up to a day, nonsense is none."""
    assert failure(answer(b"", f"Retry-After: {value}", status=status)).retry_after_s == wait_s


CUT_SHORT = {
    "closed without an answer": (then_close(b""), Reason.CONNECTION_LOST),
    "reset": (then_reset(b""), Reason.CONNECTION_LOST),
    "closed inside the headers": (then_close(b"HTTP/1.1 200 OK\r\nContent-"), Reason.CONNECTION_LOST),
    "not HTTP": (b"220 mail.example.org ESMTP\r\n\r\n", Reason.BAD_RESPONSE),
    "two lengths": (answer(PAGE, "Content-Length: 5"), Reason.BAD_RESPONSE),
    "headers of 200 KiB": (answer(PAGE, "X: " + "x" * 200_000), Reason.HEADERS_TOO_BIG),
    "300 headers": (answer(PAGE, *("X: y" for _ in range(300))), Reason.HEADERS_TOO_BIG),
    "a picture": (answer(b"\x89PNG", content_type="image/png"), Reason.NOT_HTML),
    "a PDF": (answer(b"%PDF", content_type="application/pdf"), Reason.NOT_HTML),
    "a PDF that is called a page": (answer(b"%PDF-1.7 %", content_type="text/html"), Reason.NOT_HTML),
}


@pytest.mark.parametrize(("page", "reason"), CUT_SHORT.values(), ids=CUT_SHORT.keys())
def test_what_is_no_page_has_a_reason(page: Answer, reason: Reason) -> None:
    """Whatever a server does instead of sending a page is named."""
    assert failure(page).reason is reason


def test_silent_server_is_left() -> None:
    """No answer is a time-out, whichever clock runs out first; dripping headers do not stretch it."""
    dripping = drip(b"HTTP/1.1 200 OK\r\nX: ")

    for limits in (FetchLimits(headers_s=0.05), FetchLimits(deadline_s=0.05), FetchLimits(stall_s=0.05)):
        assert failure(silence, limits=limits).reason is Reason.TIMEOUT
    for limits in (FetchLimits(headers_s=0.05), FetchLimits(deadline_s=0.05)):
        assert failure(dripping, limits=limits).reason is Reason.TIMEOUT


def test_a_page_s_own_time_out_is_kept() -> None:
    """A request may ask for less time than all others have, or for more."""
    hasty = FetchLimits(deadline_s=0.2, headers_s=0.2, stall_s=0.2)
    late = after(0.4, answer(PAGE))

    (fetched, failed), _ = visit({"/": late}, FetchRequest(url="/", timeout_s=5), FetchRequest(url="/"), limits=hasty)

    assert isinstance(fetched, Fetched)
    assert isinstance(failed, FetchError)
    assert failed.reason is Reason.TIMEOUT
    (failed,), _ = visit({"/": silence}, FetchRequest(url="/", timeout_s=0.2))
    assert isinstance(failed, FetchError)
    assert failed.reason is Reason.TIMEOUT


def test_closed_port_is_a_refused_connection() -> None:
    """Nobody listening is told from nobody answering."""

    async def run() -> None:
        async with FaultServer({}) as server:
            closed = server
        async with fetcher(closed) as client:
            await client.fetch(FetchRequest(url=closed.url("/")))

    with pytest.raises(FetchError) as caught:
        asyncio.run(run())
    assert caught.value.reason is Reason.CONNECTION_REFUSED
    assert caught.value.reason.transient


BAD_URLS = [
    "ftp://example.org/",
    "file:///etc/passwd",
    "example.org",
    "",
    "http://",
    "http://u:p@example.org/",
    "http://a\\b/",
]


@pytest.mark.parametrize("url", BAD_URLS)
def test_address_that_is_none_is_refused(url: str) -> None:
    """What is no absolute web address, or hides credentials, is not tried."""

    async def run() -> None:
        async with FaultServer({}) as server, fetcher(server) as client:
            await client.fetch(FetchRequest(url=url))

    with pytest.raises(FetchError) as caught:
        asyncio.run(run())
    assert caught.value.reason is Reason.BAD_URL


def test_every_reason_has_a_hint() -> None:
    """Whoever reads a reason is told what to do."""
    assert set(HINTS) == set(Reason)
