"""What a fetch asks, follows, carries and brings back."""

import asyncio
import contextlib
import subprocess
import sys
from hashlib import sha256

import pytest
from fault_server import (
    Answer,
    FaultServer,
    Seen,
    answer,
    redirect,
    silence,
    then_close,
)
from fetching import NOW, USER_AGENT, failure, fetch, fetcher
from visits import PAGE, visit

from scraper.errors import FetchError, Reason
from scraper.fetch import FetchRequest
from scraper.fetched import Fetched, Validators
from scraper.limits import FetchLimits
from scraper.request import basic, check_cookie, check_header
from scraper.user_agent import user_agent

NOT_MODIFIED = b'HTTP/1.1 304 Not Modified\r\nETag: W/"v2"\r\n\r\n'


def test_a_page_comes_back_whole() -> None:
    """A fetch says what was asked, where it ended, when, and what came, hashed."""
    page = answer(PAGE, 'ETag: "v1"', "Last-Modified: Mon, 23 Nov 2026 05:00:00 GMT")

    fetched = fetch(page)

    assert (fetched.status, fetched.body, fetched.sha256) == (200, PAGE, sha256(PAGE).hexdigest())
    assert fetched.url == fetched.requested_url
    assert fetched.content_type == "text/html; charset=utf-8"
    assert fetched.fetched_at == NOW
    assert fetched.validators == Validators(etag='"v1"', last_modified="Mon, 23 Nov 2026 05:00:00 GMT", url=fetched.url)
    assert not fetched.not_modified
    assert 0 <= fetched.elapsed_s < 5


def test_we_say_who_we_are() -> None:
    """Every request names us and our contact, and asks for nothing that cannot be undone."""
    _, log = visit({"/": answer()})

    assert log[0].header("user-agent") == USER_AGENT
    assert log[0].header("accept-encoding") == "gzip, deflate, br, zstd"
    assert log[0].header("host") is not None
    assert log[0].header("cookie") is None


def test_user_agent_names_product_version_and_contact() -> None:
    """The contact stands in a comment that it cannot end."""
    assert user_agent(version="1.2.0", contact="mailto:me@example.org") == "keyfigures/1.2.0 (+mailto:me@example.org)"
    assert user_agent(version="1.2.0", contact=None) == "keyfigures/1.2.0"
    for odd in ("a)b", "a\r\nX: y", "é"):
        with pytest.raises(ValueError, match="contact"):
            user_agent(version="1", contact=odd)


def test_validators_go_back_as_they_came() -> None:
    """The server's own ETag and Last-Modified are sent back verbatim, odd ones too, and 304 means not modified."""
    odd = Validators(etag='W/"caf\xe9"', last_modified="yesterday, about noon")

    (fetched,), log = visit({"/": NOT_MODIFIED}, FetchRequest(url="/", validators=odd))

    assert isinstance(fetched, Fetched)
    assert log[0].header("if-none-match") == 'W/"caf\xe9"'
    assert log[0].header("if-modified-since") == "yesterday, about noon"
    assert fetched.not_modified
    assert fetched.body == b""


def test_not_modified_keeps_what_the_server_does_not_repeat() -> None:
    """A 304 replaces the validators that it names and keeps the others."""
    known = Validators(etag='"v1"', last_modified="Mon, 23 Nov 2026 05:00:00 GMT")

    (fetched,), _ = visit({"/": NOT_MODIFIED}, FetchRequest(url="/", validators=known))

    assert isinstance(fetched, Fetched)
    assert fetched.validators.etag == 'W/"v2"'
    assert fetched.validators.last_modified == known.last_modified


def test_validators_belong_to_their_url() -> None:
    """An ETag goes to the URL it came from, not to the redirect before it, nor to where the redirect leads now."""
    pages: dict[str, Answer] = {"/": redirect("/a"), "/a": NOT_MODIFIED, "/b": answer()}
    of_target = Validators(etag='"v1"', url="/a")
    of_another = Validators(etag='"v1"', url="/b")

    (modified, unasked), log = visit(
        pages, FetchRequest(url="/", validators=of_target), FetchRequest(url="/", validators=of_another)
    )

    assert [seen.header("if-none-match") for seen in log] == [None, '"v1"', None, None]
    assert isinstance(modified, Fetched)
    assert modified.not_modified
    assert isinstance(unasked, FetchError)
    assert unasked.reason is Reason.BAD_RESPONSE


def test_unasked_not_modified_is_no_answer() -> None:
    """A 304 to an unconditional request says nothing about the page."""
    assert failure(NOT_MODIFIED).reason is Reason.BAD_RESPONSE


def test_text_and_unlabelled_pages_are_taken() -> None:
    """HTML, XHTML, text, and what has no type at all may be a page."""
    for kind in ("text/html", "APPLICATION/XHTML+XML; charset=utf-8", "text/plain", None):
        assert fetch(answer(PAGE, content_type=kind)).body == PAGE


def test_one_connection_serves_page_after_page() -> None:
    """Pages, redirects and unmodified answers in a row use one connection; the server may end it in between."""
    pages: dict[str, Answer] = {
        "/": redirect("/a"),
        "/a": answer(PAGE),
        "/b": NOT_MODIFIED,
        "/c": answer(b"", status="404 No"),
    }
    asked = [FetchRequest(url="/"), FetchRequest(url="/b", validators=Validators(etag='"1"')), FetchRequest(url="/c")]

    _, log = visit(pages, *asked, *asked)

    assert {seen.connection for seen in log} == {1}


def test_connection_ended_between_pages_is_replaced() -> None:
    """A server that closes after its answer costs no page."""
    page = then_close(answer(PAGE))

    results, log = visit({"/": page}, FetchRequest(url="/"), FetchRequest(url="/"), FetchRequest(url="/"))

    assert all(isinstance(each, Fetched) for each in results)
    assert {seen.connection for seen in log} == {1, 2, 3}


def test_keep_bytes_reads_the_beginning_only() -> None:
    """A file of any type and size gives its first bytes."""

    async def run() -> Fetched:
        page = answer(b"x" * 5_000_000, content_type="application/octet-stream")
        async with (
            FaultServer({"/": page}) as server,
            fetcher(server, limits=FetchLimits(max_bytes=1_000_000)) as client,
        ):
            return await client.fetch(FetchRequest(url=server.url("/"), keep_bytes=1000))

    assert asyncio.run(run()).body == b"x" * 1000


def test_cancelled_fetch_leaves_a_usable_client() -> None:
    """A fetch that is cancelled half-way gives its connection up, and the next one works."""

    async def run() -> Fetched:
        asked = asyncio.Event()

        async def hang(seen: Seen, writer: asyncio.StreamWriter) -> None:
            asked.set()
            await silence(seen, writer)

        async with FaultServer({"/": hang, "/a": answer(PAGE)}) as server, fetcher(server) as client:
            task = asyncio.create_task(client.fetch(FetchRequest(url=server.url("/"))))
            await asked.wait()
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
            return await client.fetch(FetchRequest(url=server.url("/a")))

    assert asyncio.run(run()).body == PAGE


def test_secrets_are_in_no_repr() -> None:
    """A request that is printed tells none of its secrets."""
    request = FetchRequest(
        url="http://example.org/",
        headers=(("X-Key", "secret"),),
        cookies=(("session", "secret"),),
        authorization=basic("user", "secret"),
        proxy="http://user:secret@proxy.example.org/",
    )

    assert "secret" not in repr(request)
    assert "c2VjcmV0" not in repr(request)


def test_headers_and_cookies_that_would_break_out_are_refused() -> None:
    """A configured header or cookie can smuggle no second one, nor replace what we set."""
    check_header("X-Key", "value")
    check_cookie("session", "abc123==")
    for name, value in (("X Key", "v"), ("X", "a\r\nB: c"), ("Host", "v"), ("Cookie", "v"), ("content-length", "1")):
        with pytest.raises(ValueError, match=r".+"):
            check_header(name, value)
    for name, value in (("a=b", "v"), ("a", "b; c=d"), ("a", "b\n")):
        with pytest.raises(ValueError, match=r".+"):
            check_cookie(name, value)


def test_fetching_loads_no_command_line() -> None:
    """Whoever fetches one page does not wait for libraries that draw progress bars or detect encodings."""
    unwanted = ("rich", "click", "pygments", "charset_normalizer", "backports.zstd", "protego", "selectolax")
    script = f"import scraper.polite, scraper.fetch, sys; print([name for name in {unwanted} if name in sys.modules])"

    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert ran.stdout.strip() == "[]"
