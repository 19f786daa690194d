"""Certificates, names and proxies: whom we believe, and what each of them is told."""

import asyncio
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest
import trustme
from fault_server import Answer, FaultServer, Seen, answer, redirect
from fetching import NOW, USER_AGENT
from proxies import TunnelProxy
from recording import Names, RecordingDialler

from scraper.errors import FetchError, Reason
from scraper.fetch import Fetcher, FetchRequest
from scraper.fetched import Fetched
from scraper.request import basic

CA = trustme.CA()
PUBLIC = "93.184.215.14"
NAMES = {"pages.example": [[PUBLIC]], "other.example": [[PUBLIC]]}


def server_tls(certificate: trustme.LeafCert) -> ssl.SSLContext:
    """A server's side, with this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def our_tls() -> ssl.SSLContext:
    """Our side, trusting the tests' authority only."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    CA.configure_trust(context)
    return context


OURS = our_tls()
GOOD = server_tls(CA.issue_cert("pages.example"))


def visit(
    server_side: ssl.SSLContext | None,
    request: FetchRequest,
    *,
    pages: Mapping[str, Answer] | None = None,
    plain: Mapping[str, Answer] | None = None,
) -> tuple[Fetched, list[Seen], list[Seen]]:
    """Fetches from a server on port 443, beside a plain one on port 80; the result and both logs."""

    async def run() -> tuple[Fetched, list[Seen], list[Seen]]:
        async with (
            FaultServer(pages or {"/": answer()}, tls=server_side) as secure,
            FaultServer(plain or {}) as other,
        ):
            dialler = RecordingDialler(divert={(PUBLIC, 443): secure.port, (PUBLIC, 80): other.port})
            async with Fetcher(
                user_agent=USER_AGENT, clock=lambda: NOW, tls=OURS, resolve=Names(NAMES), dialler=dialler
            ) as client:
                return await client.fetch(request), secure.log, other.log

    return asyncio.run(run())


def test_certificate_and_host_are_of_the_name() -> None:
    """The vetted address is dialled, the name is what TLS and Host speak of."""
    asked: list[str] = []
    context = server_tls(CA.issue_cert("pages.example"))
    context.sni_callback = lambda _object, name, _context: asked.append(name)  # type: ignore[assignment, return-value]

    fetched, log, _ = visit(context, FetchRequest(url="https://pages.example/"))

    assert fetched.status == 200
    assert asked == ["pages.example"]
    assert log[0].header("host") == "pages.example"


BAD = {
    "another name": (server_tls(CA.issue_cert("other.example")), Reason.TLS_NAME),
    "expired": (
        server_tls(
            CA.issue_cert(
                "pages.example", not_before=datetime(2020, 1, 1, tzinfo=UTC), not_after=datetime(2021, 1, 1, tzinfo=UTC)
            )
        ),
        Reason.TLS_EXPIRED,
    ),
    "unknown issuer": (server_tls(trustme.CA().issue_cert("pages.example")), Reason.TLS_UNTRUSTED),
    "no TLS at all": (None, Reason.TLS_FAILED),
}


@pytest.mark.parametrize(("server_side", "reason"), BAD.values(), ids=BAD.keys())
def test_certificate_that_proves_nothing_is_refused(server_side: ssl.SSLContext | None, reason: Reason) -> None:
    """A wrong name, an expired certificate, an unknown issuer and a plain server are told apart."""
    with pytest.raises(FetchError) as caught:
        visit(server_side, FetchRequest(url="https://pages.example/"))

    assert caught.value.reason is reason


def test_insecure_is_for_one_page_only() -> None:
    """`insecure` takes any certificate for its own request; the next request of the client does not."""

    async def run() -> None:
        certificate = server_tls(trustme.CA().issue_cert("else.example"))
        async with FaultServer({"/": answer()}, tls=certificate) as server:
            dialler = RecordingDialler(divert={(PUBLIC, 443): server.port})
            async with Fetcher(
                user_agent=USER_AGENT, clock=lambda: NOW, tls=OURS, resolve=Names(NAMES), dialler=dialler
            ) as client:
                fetched = await client.fetch(FetchRequest(url="https://pages.example/", insecure=True))
                assert fetched.status == 200
                await client.fetch(FetchRequest(url="https://pages.example/"))

    with pytest.raises(FetchError) as caught:
        asyncio.run(run())
    assert caught.value.reason is Reason.TLS_UNTRUSTED


def test_insecure_is_for_the_page_s_own_host_only() -> None:
    """Where the page redirects to another host, that one's certificate is checked."""

    async def run() -> None:
        certificate = server_tls(trustme.CA().issue_cert("pages.example", "other.example"))
        async with FaultServer({"/": redirect("https://other.example/x"), "/x": answer()}, tls=certificate) as server:
            dialler = RecordingDialler(divert={(PUBLIC, 443): server.port})
            async with Fetcher(
                user_agent=USER_AGENT, clock=lambda: NOW, tls=OURS, resolve=Names(NAMES), dialler=dialler
            ) as client:
                fetched = await client.fetch(FetchRequest(url="https://pages.example/x", insecure=True))
                assert fetched.status == 200
                await client.fetch(FetchRequest(url="https://pages.example/", insecure=True))

    with pytest.raises(FetchError) as caught:
        asyncio.run(run())
    assert caught.value.reason is Reason.TLS_UNTRUSTED


def test_password_of_a_proxy_is_repeated_nowhere() -> None:
    """A proxy that refuses, or is not there, is named without what was said to it."""

    async def run(port: int) -> FetchError:
        async with Fetcher(user_agent=USER_AGENT, clock=lambda: NOW, tls=OURS, resolve=Names(NAMES)) as client:
            proxy = f"http://me:hunter2@127.0.0.1:{port}"
            with pytest.raises(FetchError) as caught:
                await client.fetch(FetchRequest(url="https://pages.example/", proxy=proxy))
            return caught.value

    async def both() -> tuple[FetchError, FetchError, str | None]:
        refusal = answer(b"", status="407 Proxy Authentication Required")
        async with FaultServer({"pages.example:443": refusal}) as proxy:
            refused = await run(proxy.port)
        return refused, await run(proxy.port), proxy.log[0].header("proxy-authorization")

    refused, gone, sent = asyncio.run(both())

    assert sent == basic("me", "hunter2")
    for error in (refused, gone):
        assert error.reason is Reason.PROXY_FAILED
        assert "hunter2" not in f"{error!r} {error} {error.hint}"


def test_insecure_waives_no_gate() -> None:
    """A page whose certificate is waived may still not be private."""

    async def run() -> None:
        async with Fetcher(user_agent=USER_AGENT, clock=lambda: NOW) as client:
            await client.fetch(FetchRequest(url="https://127.0.0.1/", insecure=True))

    with pytest.raises(FetchError) as caught:
        asyncio.run(run())
    assert caught.value.reason is Reason.REFUSED_BY_GATE


def test_redirect_from_https_to_http_is_not_followed() -> None:
    """What came over TLS is not replaced by what anybody can forge."""
    with pytest.raises(FetchError) as caught:
        visit(GOOD, FetchRequest(url="https://pages.example/"), pages={"/": redirect("http://pages.example/")})

    assert caught.value.reason is Reason.INSECURE_REDIRECT


def test_credentials_follow_the_upgrade_to_https() -> None:
    """A host that moves us to its https gets the page's credentials there; another host does not."""
    secret = FetchRequest(url="http://pages.example/", authorization=basic("user", "secret"))
    both = server_tls(CA.issue_cert("pages.example", "other.example"))

    _, upgraded, _ = visit(both, secret, plain={"/": redirect("https://pages.example/")})
    _, elsewhere, _ = visit(both, secret, plain={"/": redirect("https://other.example/")})

    assert upgraded[0].header("authorization") == "Basic dXNlcjpzZWNyZXQ="
    assert elsewhere[0].header("authorization") is None


@pytest.mark.parametrize("kind", ["http", "socks5"])
def test_configured_proxy_is_used_and_tls_goes_through_it(kind: str) -> None:
    """The owner's proxy may be private; TLS and its name are checked with the server behind it."""

    async def run() -> tuple[Fetched, list[str], list[tuple[str, int]]]:
        async with FaultServer({"/": answer()}, tls=GOOD) as server, TunnelProxy(server.port, kind=kind) as proxy:
            dialler = RecordingDialler()
            async with Fetcher(
                user_agent=USER_AGENT, clock=lambda: NOW, tls=OURS, resolve=Names(), dialler=dialler
            ) as client:
                fetched = await client.fetch(FetchRequest(url="https://pages.example/", proxy=proxy.url))
                with pytest.raises(FetchError, match="tls_name"):
                    await client.fetch(FetchRequest(url="https://other.example/", proxy=proxy.url))
            assert {port for _, port in dialler.dialled} == {proxy.port}
            return fetched, proxy.wanted, dialler.dialled

    fetched, wanted, _ = asyncio.run(run())

    assert fetched.status == 200
    assert wanted == ["pages.example:443", "other.example:443"]


def test_plain_pages_go_through_a_proxy() -> None:
    """A plain page is asked of an HTTP proxy by its whole address."""

    async def run() -> list[Seen]:
        async with FaultServer({"http://pages.example/": answer()}) as proxy:
            async with Fetcher(user_agent=USER_AGENT, clock=lambda: NOW, resolve=Names()) as client:
                await client.fetch(FetchRequest(url="http://pages.example/", proxy=proxy.origin))
            return proxy.log

    assert asyncio.run(run())[0].header("host") == "pages.example"


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://169.254.169.254/",
        "http://a.example:25/",
        "http://127.1/",
        "http://localhost/",
        "http://a.localhost/",
        "http://inside.example/",
    ],
)
def test_proxy_is_no_way_around_the_gate(url: str) -> None:
    """Addresses, names and ports that are refused directly are not asked of a proxy either."""

    async def run() -> None:
        names = Names({"inside.example": [["10.0.0.1"]]})
        async with (
            FaultServer({}) as proxy,
            Fetcher(user_agent=USER_AGENT, clock=lambda: NOW, resolve=names) as client,
        ):
            try:
                await client.fetch(FetchRequest(url=url, proxy=proxy.origin))
            finally:
                assert proxy.log == []

    with pytest.raises(FetchError) as caught:
        asyncio.run(run())
    assert caught.value.reason is Reason.REFUSED_BY_GATE


@pytest.mark.parametrize("proxy", ["ftp://127.0.0.1/", "http://", "127.0.0.1:3128", "http://127.0.0.1:1"])
def test_proxy_that_does_not_work_is_named(proxy: str) -> None:
    """A misspelled or dead proxy is the reason, not the page."""

    async def run() -> None:
        async with Fetcher(user_agent=USER_AGENT, clock=lambda: NOW) as client:
            await client.fetch(FetchRequest(url="http://pages.example/", proxy=proxy))

    with pytest.raises(FetchError) as caught:
        asyncio.run(run())
    assert caught.value.reason is Reason.PROXY_FAILED
