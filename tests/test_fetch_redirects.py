"""Where redirects lead, and what is carried along."""

import asyncio

import pytest
from fault_server import (
    Answer,
    FaultServer,
    Seen,
    answer,
    in_turn,
    redirect,
)
from fetching import fetcher
from visits import PAGE, visit

from scraper.errors import FetchError, Reason
from scraper.fetch import FetchRequest
from scraper.fetched import Fetched
from scraper.request import bearer


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
