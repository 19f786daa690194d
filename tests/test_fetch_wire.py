"""What servers write on the wire, right and wrong: each way is a page or has its reason, in time and within bounds."""

import asyncio
from dataclasses import replace

import pytest
from fault_server import Answer, Seen, answer, chunked, redirect, then_close
from fetching import failure, fetch

from scraper.errors import Reason
from scraper.limits import FetchLimits

PAGE = b"<html><p>45 nationalities</p></html>"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
LENGTH = b"Content-Length: %d\r\n" % len(PAGE)
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
CHUNK = b"%x\r\n%s\r\n" % (len(PAGE), PAGE)
SOON = FetchLimits(deadline_s=20.0, headers_s=2.0, stall_s=5.0, max_pieces=5_000)


def flood(head: bytes, piece: bytes) -> Answer:
    """Writes `head`, then as much as is taken, for ever."""

    async def write(_: Seen, writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        while not writer.is_closing():
            writer.write(piece * 100)
            await writer.drain()

    return write


@pytest.mark.parametrize(
    "page",
    [
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + answer(PAGE),
        HEAD + b"Content-Length: %d\r\n" % len(PAGE) * 2 + b"\r\n" + PAGE,
        HEAD + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n" + CHUNK + b"0\r\n\r\n",
        CHUNKED + CHUNK + b"0\r\nX-Checksum: abc\r\n\r\n",
        CHUNKED + CHUNK.replace(b"\r\n", b";name=value\r\n", 1) + b"0\r\n\r\n",
        HEAD + b"X-Folded: one\r\n two\r\n" + LENGTH + b"\r\n" + PAGE,
        HEAD + b"X-Latin: \xe9\r\n" + LENGTH + b"\r\n" + PAGE,
        HEAD.replace(b"\r\n", b"\n") + LENGTH.replace(b"\r\n", b"\n") + b"\n" + PAGE,
        HEAD.replace(b" OK", b"") + LENGTH + b"\r\n" + PAGE,
        then_close(HEAD.replace(b"1.1", b"1.0") + b"\r\n" + PAGE),
        answer(PAGE, status="203 Non-Authoritative"),
        answer(PAGE, "Content-Encoding: identity"),
        answer(PAGE, "Content-Encoding: "),
        answer(PAGE, *[f"Set-Cookie: c{n}={'x' * 3000}" for n in range(20)]),
    ],
)
def test_odd_and_whole(page: Answer) -> None:
    """What HTTP allows, or what browsers forgive, is the page that was sent."""
    assert fetch(page).body == PAGE


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (HEAD + b"X: " + b"a" * 300_000 + b"\r\n\r\n", Reason.HEADERS_TOO_BIG),
        (HEAD + b"".join(b"X%d: y\r\n" % n for n in range(250)) + LENGTH + b"\r\n" + PAGE, Reason.HEADERS_TOO_BIG),
        (flood(HEAD, b"X: y\r\n"), Reason.HEADERS_TOO_BIG),
        (flood(CHUNKED + b"5\r\nhello\r\n0\r\n", b"X: y\r\n"), Reason.HEADERS_TOO_BIG),
        (flood(CHUNKED + b"5;", b"a"), Reason.HEADERS_TOO_BIG),
        (flood(CHUNKED, b"1\r\nx\r\n"), Reason.BAD_RESPONSE),
        (CHUNKED + b"zz\r\nhello\r\n0\r\n\r\n", Reason.BAD_RESPONSE),
        (CHUNKED + b"3\r\nhello\r\n0\r\n\r\n", Reason.BAD_RESPONSE),
        (CHUNKED + b"-5\r\nhello\r\n0\r\n\r\n", Reason.BAD_RESPONSE),
        (then_close(CHUNKED + b"ffffffffffffffff\r\nhello\r\n0\r\n\r\n"), Reason.TRUNCATED),
        (then_close(chunked(PAGE, end=False)), Reason.TRUNCATED),
        (then_close(answer(b"", length=100)), Reason.TRUNCATED),
        (HEAD + b"Content-Length: -5\r\n\r\n" + PAGE, Reason.BAD_RESPONSE),
        (HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\n" + PAGE, Reason.BAD_RESPONSE),
        (HEAD + b"Content-Length: " + b"9" * 30 + b"\r\n\r\n" + PAGE, Reason.BAD_RESPONSE),
        (HEAD + b"Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", Reason.BAD_RESPONSE),
        (HEAD + b"X: a\0b\r\n" + LENGTH + b"\r\n" + PAGE, Reason.BAD_RESPONSE),
        (HEAD + b"nonsense\r\n" + LENGTH + b"\r\n" + PAGE, Reason.BAD_RESPONSE),
        (then_close(b"SSH-2.0-OpenSSH_9.6\r\n\r\n"), Reason.BAD_RESPONSE),
        (then_close(PAGE), Reason.CONNECTION_LOST),
        (then_close(HEAD), Reason.CONNECTION_LOST),
        (b"HTTP/1.1 204 No Content\r\n\r\n", Reason.BAD_RESPONSE),
        (answer(b"", status="205 Reset Content"), Reason.BAD_RESPONSE),
        (answer(PAGE, "Content-Range: bytes 0-3/36", status="206 Partial Content"), Reason.BAD_RESPONSE),
        (answer(b"", status="300 Multiple Choices"), Reason.BAD_REDIRECT),
        (redirect("/x", status="305 Use Proxy"), Reason.BAD_REDIRECT),
        (b"HTTP/1.1 304 Not Modified\r\n\r\n", Reason.BAD_RESPONSE),
        (answer(PAGE, status="999 Request denied"), Reason.BAD_RESPONSE),
        (answer(PAGE, "Content-Encoding: compress"), Reason.BAD_ENCODING),
        (answer(PAGE, "Content-Encoding: gzip, gzip, gzip"), Reason.BAD_ENCODING),
        (answer(PAGE, "Content-Encoding: gzip", "Content-Encoding: br", "Content-Encoding: gzip"), Reason.BAD_ENCODING),
    ],
)
def test_wrong_has_its_reason(page: Answer, reason: Reason) -> None:
    """What breaks HTTP, or our bounds, is no page, and says so within the time that it has."""
    assert failure(page, limits=SOON).reason is reason


def test_promises_of_an_answer_are_none() -> None:
    """A server may say for ever that it goes on; it has the time that it has for its headers."""
    promises = flood(b"", b"HTTP/1.1 100 Continue\r\n\r\n")
    assert failure(promises, limits=replace(SOON, headers_s=0.3)).reason is Reason.TIMEOUT


@pytest.mark.parametrize(
    "location",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "mailto:a@example.org",
        "ftp://example.org/",
        "http://user:secret@example.org/",
        "http://example.org:99999/",
        "http://[::1/",
        "https:///x",
        "\\\\example.org\\share",
        "/" + "a" * 9000,
        "",
    ],
)
def test_redirect_to_no_page(location: str) -> None:
    """A Location that no page can be at is followed nowhere, and no password in it is repeated."""
    refused = failure(redirect(location))

    assert refused.reason is Reason.BAD_REDIRECT
    assert "secret" not in str(refused)


def test_login_loop_is_a_loop() -> None:
    """A site that sends us round in a circle with new cookies each time is told from one that leads far."""
    assert failure(redirect("/", "Set-Cookie: session=1")).reason is Reason.REDIRECT_LOOP
