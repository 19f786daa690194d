"""What may be connected to, and that nothing else is dialled."""

import asyncio
from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from dialling import dial
from fault_server import FaultServer, Seen, answer, redirect
from fetching import NOW, USER_AGENT
from hypothesis import given
from hypothesis import strategies as st
from recording import Names, RecordingDialler

from network.addresses import special_range, wrapped
from network.errors import BadUrlError, RefusedError
from network.gate import Gate
from network.resolve import vet
from network.url import origin_of, parse_url, port_of
from scraper.errors import FetchError, Reason
from scraper.fetch import Fetcher, FetchRequest

PRIVATE = [
    "0.0.0.0",
    "0.1.2.3",
    "10.0.0.1",
    "100.64.0.1",
    "100.127.255.255",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.8",
    "192.0.0.170",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.7",
    "203.0.113.7",
    "224.0.0.1",
    "239.255.255.250",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::7f00:1",
    "::ffff:127.0.0.1",
    "::ffff:93.184.215.14",
    "::ffff:0:127.0.0.1",
    "64:ff9b::127.0.0.1",
    "64:ff9b::93.184.215.14",
    "64:ff9b:1::a00:1",
    "100::1",
    "100:0:0:1::1",
    "2001::1",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:10::1",
    "2001:db8::1",
    "2002:7f00:1::",
    "2002:5db8:d70e::1",
    "3fff::1",
    "4000::1",
    "5f00::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "fec0::1",
    "ff02::1",
    "1::1",
    "e000::1",
]


PUBLIC = [
    "1.1.1.1",
    "93.184.215.14",
    "100.63.255.255",
    "100.128.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "192.0.1.0",
    "198.17.255.255",
    "198.20.0.0",
    "223.255.255.255",
    "2001:200::1",
    "2606:4700::1111",
    "2a00:1450:4007::1",
]


ODD_HOSTS = [
    "2130706433",
    "0x7f000001",
    "0x7f.1",
    "0177.0.0.1",
    "127.1",
    "127.0.0.1.",
    "1.2.3",
    "999.1.1.1",
    "1.2.3.4.5",
    "example.0",
    "a..b",
    "-a.example",
    "a b",
    "a%2eb",
    "a_b.exa$mple",
    "[fe80::1%25eth0]",
    "localhost:80",
    "",
    "x" * 64 + ".example",
    "a." * 130,
]


@pytest.mark.parametrize("address", PRIVATE)
def test_address_that_is_not_public_is_never_dialled(address: str) -> None:
    """An address of a special range is refused, as a literal and as a name's; the hint is a line that allows it."""
    literal = f"[{address}]" if ":" in address else address

    for url in (f"http://{literal}/", "http://evil.example/"):
        refused, dialled = dial(url, names=Names({"evil.example": [[address]]}))

        assert isinstance(refused, FetchError)
        assert refused.reason is Reason.REFUSED_BY_GATE
        assert "allow" in refused.hint
        assert dialled == []


@pytest.mark.parametrize("address", PUBLIC)
def test_public_address_passes(address: str) -> None:
    """The neighbours of the special ranges are public."""
    assert special_range(ip_address(address)) is None
    assert Gate().judge_addresses("example.org", 443, (ip_address(address),)).allowed


@pytest.mark.parametrize("host", ODD_HOSTS)
def test_odd_host_is_refused_before_it_is_resolved(host: str) -> None:
    """Hosts that programs read in different ways, and what is no host name, are asked of no name server."""
    names = Names()

    async def run() -> None:
        await vet(host, 80, gate=Gate(), resolve=names)

    with pytest.raises(RefusedError):
        asyncio.run(run())
    assert names.asked == []


ODD_URLS = [
    "http://2130706433/",
    "http://0x7f.1/",
    "http://127.1/",
    "http://[::ffff:7f00:1]/",
    "http://[::1]:80/",
    "http://localhost/",
    "http://LOCALHOST./",
    "http://127。0。0。1/",
    "http://①②⑦.0.0.1/",
    "http://a:80\\@127.0.0.1/",
    "http://example.org@127.0.0.1/",
    "http://127.0.0.1#@example.org/",
    "http://127.0.0.1?@example.org/",
    "http://127.0.0.1\t.example.org/",
    "http://127.0.0.1%2f.example.org/",
    "http://127.0.0.1:25/",
    "http://[::]:6379/",
    "http://93.184.215.14:25/",
    "http://93.184.215.14:22/",
    "http://93.184.215.14:6379/",
    "https://93.184.215.14:8000/",
    "gopher://127.0.0.1:6379/_x",
    "file:///etc/passwd",
    "FILE://localhost/etc/passwd",
    "data:text/html,x",
    "unix:///run/x.sock",
    "//127.0.0.1/",
    "http:127.0.0.1",
]


@pytest.mark.parametrize("url", ODD_URLS)
def test_odd_address_is_never_dialled(url: str) -> None:
    """However a private address, a foreign port or another scheme is spelled, nothing is dialled."""
    refused, dialled = dial(url)

    assert isinstance(refused, FetchError)
    assert refused.reason in (Reason.REFUSED_BY_GATE, Reason.BAD_URL)
    assert dialled == []


INWARD = [
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://10.0.0.1/",
    "http://inside.example/",
    "http://0/",
    "//127.0.0.2/",
    "http://127.0.0.1:22/",
    "http://localhost:6379/",
]


@pytest.mark.parametrize("target", INWARD)
def test_redirect_inward_is_never_dialled(target: str) -> None:
    """Every hop passes the gate: an allowed server cannot send us to another private place."""
    dialler = RecordingDialler()
    names = Names({"inside.example": [["192.168.0.1"]], "localhost": [["127.0.0.1"]]})

    async def run() -> FetchError:
        async with (
            FaultServer({"/": redirect(target)}) as server,
            Fetcher(
                user_agent=USER_AGENT,
                clock=lambda: NOW,
                gate=Gate.allowing([server.host]),
                resolve=names,
                dialler=dialler,
            ) as client,
        ):
            with pytest.raises(FetchError) as caught:
                await client.fetch(FetchRequest(url=server.url("/")))
            assert dialler.dialled == [("127.0.0.1", server.port)]
            return caught.value

    assert asyncio.run(run()).reason is Reason.REFUSED_BY_GATE


def test_wrapped_addresses_are_found() -> None:
    """Each transition form tells what it carries."""
    carried = {
        "::ffff:127.0.0.1": ["127.0.0.1"],
        "64:ff9b::10.0.0.1": ["10.0.0.1"],
        "2002:7f00:1::": ["127.0.0.1"],
        "2001:0:4136:e378:8000:63bf:3fff:fdd2": ["65.54.227.120", "192.0.2.45"],
        "2606:4700::1": [],
        "1.1.1.1": [],
    }
    for address, inside in carried.items():
        assert [str(each) for each in wrapped(ip_address(address))] == inside


def test_address_is_normalised_once() -> None:
    """What is judged is what is dialled and sent: one reading of scheme, host and port."""
    url = parse_url(" HTTPS://Straße.Example:443/a b?q=é#top ")

    assert str(url) == "https://xn--strae-oqa.example/a%20b?q=%C3%A9"
    assert (origin_of(url), port_of(url)) == ("https://xn--strae-oqa.example", 443)
    assert origin_of(parse_url("http://[::1]:8000/x")) == "http://[::1]:8000"
    with pytest.raises(BadUrlError):
        parse_url("http://example.org/" + "x" * 9000)


def test_refusal_names_what_stands_inside() -> None:
    """A refusal says what the name resolved to, and what a transition form carries."""
    verdict = Gate.allowing(["64:ff9b::/96"]).judge_addresses("a.example", 443, (ip_address("64:ff9b::7f00:1"),))

    assert verdict.reason == (
        "a.example resolves to 127.0.0.1 inside 64:ff9b::7f00:1, which is not public (loopback, RFC 1122)"
    )


def test_refusal_of_an_address_is_a_sentence() -> None:
    """Nothing was resolved, so it is said of the address itself."""
    verdict = Gate.allowing([]).judge_addresses("127.0.0.1", 443, (ip_address("127.0.0.1"),))

    assert verdict.reason == "127.0.0.1 is not public (loopback, RFC 1122)"
    assert verdict.hint == 'if you mean it, add "127.0.0.1:443" to `allow` under `[network]`'


def test_environment_proxies_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    """HTTP_PROXY and its kin do not reroute a fetch."""
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")

    async def run() -> list[Seen]:
        async with FaultServer({"/": answer()}) as server:
            dialler = RecordingDialler()
            gate = Gate.allowing([server.host])
            async with Fetcher(user_agent=USER_AGENT, clock=lambda: NOW, gate=gate, dialler=dialler) as client:
                await client.fetch(FetchRequest(url=server.url("/")))
            assert dialler.dialled == [("127.0.0.1", server.port)]
            return server.log

    assert len(asyncio.run(run())) == 1


@given(st.ip_addresses(v=4) | st.ip_addresses(v=6))
def test_table_is_stricter_than_the_library(address: IPv4Address | IPv6Address) -> None:
    """What our table calls public the standard library's does too; the reverse is not true, which is why it is ours."""
    if special_range(address) is None:
        assert address.is_global
        assert not address.is_multicast
        assert not list(wrapped(address))


@given(st.text(max_size=30), st.integers(-1, 70000))
def test_any_host_has_a_verdict(host: str, port: int) -> None:
    """No host or port is too odd to be judged, and nothing odd is taken for a literal private address's way in."""
    verdict = Gate().judge_host(host, port)

    assert verdict.allowed or verdict.reason
    assert not Gate().judge_unresolved("127.0.0.1", port).allowed
