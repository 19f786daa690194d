"""What a fetch asks, follows, carries and brings back."""

import asyncio
import contextlib
import subprocess
import sys
from datetime import UTC, datetime
from email.utils import format_datetime
from hashlib import sha256

import pytest
from fault_server import (
    Answer,
    FaultServer,
    Seen,
    after,
    answer,
    drip,
    in_turn,
    redirect,
    silence,
    then_close,
    then_reset,
)
from fetching import NOW, USER_AGENT, failure, fetch, fetcher

from scraper.errors import HINTS, FetchError, Reason
from scraper.fetch import FetchRequest
from scraper.fetched import Fetched, Validators
from scraper.limits import FetchLimits
from scraper.request import basic, bearer, check_cookie, check_header
from scraper.user_agent import user_agent

PAGE = b"<html><p>45 nationalities</p></html>"
NOT_MODIFIED = b'HTTP/1.1 304 Not Modified\r\nETag: W/"v2"\r\n\r\n'


def visit(
    pages: dict[str, Answer], *requests: FetchRequest, start: str = "/", limits: FetchLimits | None = None
) -> tuple[list[Fetched | FetchError], list[Seen]]:
    """Fetches paths (as `url`) of a server one after another; what came of each, and what the server saw."""

    async def run() -> tuple[list[Fetched | FetchError], list[Seen]]:
        results: list[Fetched | FetchError] = []
        async with FaultServer(pages) as server, fetcher(server, limits=limits) as client:
            for request in requests or (FetchRequest(url=start),):
                try:
                    results.append(await client.fetch(_at(server, request)))
                except FetchError as error:
                    results.append(error)
        return results, server.log

    return asyncio.run(run())


def _at(server: FaultServer, request: FetchRequest) -> FetchRequest:
    fields = {name: getattr(request, name) for name in FetchRequest.__slots__}
    known = request.validators
    if known is not None and known.url is not None:
        fields["validators"] = Validators(etag=known.etag, last_modified=known.last_modified, url=server.url(known.url))
    return FetchRequest(**{**fields, "url": server.url(request.url)})


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


def test_redirects_are_followed_and_listed() -> None:
    """Five redirects of any kind are followed, relative ones too; the result knows the way."""
    pages: dict[str, Answer] = {
        "/": redirect("/1", status="301 Moved Permanently"),
        "/1": redirect("2", status="302 Found"),
        "/2": redirect("?q=é x", status="303 See Other"),
        "/2?q=%C3%A9%20x": redirect("./4#part", status="307 Temporary Redirect"),
        "/4": redirect("//{host}/5", status="308 Permanent Redirect"),
        "/5": answer(PAGE),
    }

    async def run() -> Fetched:
        async with FaultServer(pages) as server, fetcher(server) as client:
            pages["/4"] = redirect(f"//{server.host}/5", status="308 Permanent Redirect")
            return await client.fetch(FetchRequest(url=server.url("/#top")))

    fetched = asyncio.run(run())

    assert fetched.body == PAGE
    assert [url.split("/", 3)[3] for url in (*fetched.redirects, fetched.url)] == [
        "",
        "1",
        "2",
        "2?q=%C3%A9%20x",
        "4",
        "5",
    ]


BAD_REDIRECTS = {
    "six": ({f"/{n}": redirect(f"/{n + 1}") for n in range(7)}, "/0", Reason.TOO_MANY_REDIRECTS),
    "to itself": ({"/": redirect("/")}, "/", Reason.REDIRECT_LOOP),
    "in a circle": ({"/": redirect("/a"), "/a": redirect("/")}, "/", Reason.REDIRECT_LOOP),
    "nowhere": ({"/": answer(b"", status="302 Found")}, "/", Reason.BAD_REDIRECT),
    "to a file": ({"/": redirect("file:///etc/passwd")}, "/", Reason.BAD_REDIRECT),
    "to ftp": ({"/": redirect("ftp://example.org/")}, "/", Reason.BAD_REDIRECT),
    "to a script": ({"/": redirect("javascript:alert(1)")}, "/", Reason.BAD_REDIRECT),
    "with credentials": ({"/": redirect("http://user:pw@example.org/")}, "/", Reason.BAD_REDIRECT),
    "with a backslash": ({"/": redirect("http://a:80\\@b/")}, "/", Reason.BAD_REDIRECT),
    "to a bad port": ({"/": redirect("http://a:0/")}, "/", Reason.BAD_REDIRECT),
    "to a broken address": ({"/": redirect("http://[::1/")}, "/", Reason.BAD_REDIRECT),
}


@pytest.mark.parametrize(("pages", "start", "reason"), BAD_REDIRECTS.values(), ids=BAD_REDIRECTS.keys())
def test_redirect_that_leads_nowhere(pages: dict[str, Answer], start: str, reason: Reason) -> None:
    """Too many, circular and unfollowable redirects have their reasons."""
    (failed,), _ = visit(pages, start=start)

    assert isinstance(failed, FetchError)
    assert failed.reason is reason


def test_cookie_of_the_chain_is_given_back() -> None:
    """A site that sets a cookie and redirects to the same page gets it back, and the next fetch knows nothing of it."""
    page = in_turn(redirect("/", "Set-Cookie: seen=1; Path=/"), answer(PAGE), answer(PAGE))

    (fetched, _), log = visit({"/": page}, FetchRequest(url="/"), FetchRequest(url="/", cookies=(("lang", "fr"),)))

    assert isinstance(fetched, Fetched)
    assert [seen.header("cookie") for seen in log] == [None, "seen=1", "lang=fr"]


def test_cookies_of_page_and_chain_are_sent_together() -> None:
    """A configured cookie stays beside those of the chain."""
    page = in_turn(redirect("/a", "Set-Cookie: seen=1; Path=/"), answer(PAGE))

    _, log = visit({"/": page, "/a": answer()}, FetchRequest(url="/", cookies=(("lang", "fr"), ("wall", "no"))))

    assert log[1].header("cookie") == "lang=fr; wall=no; seen=1"


def test_nothing_is_carried_to_another_host() -> None:
    """Authorization, cookies and headers of a page go to its own host, and are back when the chain is."""

    async def run() -> tuple[list[Seen], list[Seen]]:
        async with FaultServer({"/b": answer(PAGE)}) as other, FaultServer({"/a": answer(PAGE)}) as own:
            other.pages = {"/b": redirect(own.url("/a"))}
            own.pages = {"/": redirect(other.url("/b"), "Set-Cookie: seen=1; Path=/"), "/a": answer(PAGE)}
            async with fetcher(own, other) as client:
                await client.fetch(
                    FetchRequest(
                        url=own.url("/"),
                        headers=(("X-Key", "secret"),),
                        cookies=(("session", "secret"),),
                        authorization=bearer("secret"),
                    )
                )
            return own.log, other.log

    own, other = asyncio.run(run())

    assert [seen.header("authorization") for seen in own] == ["Bearer secret", "Bearer secret"]
    assert [seen.header("x-key") for seen in own] == ["secret", "secret"]
    assert "secret" not in str(other[0].headers)
    assert other[0].header("cookie") is None


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


def test_text_and_unlabelled_pages_are_taken() -> None:
    """HTML, XHTML, text, and what has no type at all may be a page."""
    for kind in ("text/html", "APPLICATION/XHTML+XML; charset=utf-8", "text/plain", None):
        assert fetch(answer(PAGE, content_type=kind)).body == PAGE


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


def test_every_reason_has_a_hint() -> None:
    """Whoever reads a reason is told what to do."""
    assert set(HINTS) == set(Reason)


def test_fetching_loads_no_command_line() -> None:
    """Whoever fetches one page does not wait for libraries that draw progress bars or detect encodings."""
    unwanted = ("rich", "click", "pygments", "charset_normalizer", "backports.zstd", "protego", "selectolax")
    script = f"import scraper.polite, scraper.fetch, sys; print([name for name in {unwanted} if name in sys.modules])"

    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert ran.stdout.strip() == "[]"
