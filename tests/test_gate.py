"""What may be connected to, and that nothing else is dialled."""

import asyncio
from ipaddress import IPv4Address, IPv6Address, ip_address

import pytest
from fault_server import FaultServer, Seen, answer, redirect
from fetching import NOW, USER_AGENT
from hypothesis import given
from hypothesis import strategies as st
from recording import Names, RecordingDialler

from network.addresses import IPAddress, special_range, wrapped
from network.dial import connect
from network.errors import BadUrlError, RefusedError
from network.gate import Gate, parse_allowance
from network.resolve import system_resolve, vet
from network.url import origin_of, parse_url, port_of
from scraper.errors import FetchError, Reason
from scraper.fetch import Fetcher, FetchRequest
from scraper.fetched import Fetched
from scraper.limits import FetchLimits

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


def dial(
    url: str, *, names: Names | None = None, allow: tuple[str, ...] = ()
) -> tuple[Fetched | FetchError, list[tuple[str, int]]]:
    """Fetches with a recording dialler; the outcome, and what was dialled."""
    dialler = RecordingDialler()

    async def run() -> Fetched | FetchError:
        async with Fetcher(
            user_agent=USER_AGENT,
            clock=lambda: NOW,
            gate=Gate.allowing(allow),
            resolve=names or Names({"localhost": [["127.0.0.1", "::1"]]}),
            dialler=dialler,
        ) as client:
            try:
                return await client.fetch(FetchRequest(url=url))
            except FetchError as error:
                return error

    return asyncio.run(run()), dialler.dialled


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


def test_one_private_address_condemns_a_name() -> None:
    """A name with a public and a private address is refused: whichever is dialled is the server's choice."""
    for addresses in (["93.184.215.14", "127.0.0.1"], ["2606:4700::1", "::1"], ["10.0.0.1", "93.184.215.14"]):
        refused, dialled = dial("http://mixed.example/", names=Names({"mixed.example": [addresses]}))

        assert isinstance(refused, FetchError)
        assert refused.reason is Reason.REFUSED_BY_GATE
        assert dialled == []


def test_a_name_is_resolved_once_and_what_was_judged_is_dialled() -> None:
    """A name server that answers publicly first and privately then is asked only once a connection."""
    names = Names({"rebind.example": [["93.184.215.14"], ["127.0.0.1"]]})

    async def run() -> list[tuple[str, int]]:
        async with FaultServer({"/": answer()}) as server:
            dialler = RecordingDialler(divert={("93.184.215.14", 80): server.port})
            async with Fetcher(user_agent=USER_AGENT, clock=lambda: NOW, resolve=names, dialler=dialler) as client:
                await client.fetch(FetchRequest(url="http://rebind.example/"))
            assert server.log[0].header("host") == "rebind.example"
            return dialler.dialled

    assert asyncio.run(run()) == [("93.184.215.14", 80)]
    assert names.asked == ["rebind.example"]


def test_the_next_address_is_tried_when_one_does_not_answer() -> None:
    """A host with a dead address is reached by its other one, both vetted."""

    async def run() -> tuple[Fetched, list[tuple[str, int]]]:
        async with FaultServer({}) as gone:
            dead = gone.port
        async with FaultServer({"/": answer()}) as server:
            dialler = RecordingDialler(divert={("1.1.1.1", 80): dead, ("93.184.215.14", 80): server.port})
            names = Names({"two.example": [["1.1.1.1", "93.184.215.14"]]})
            async with Fetcher(user_agent=USER_AGENT, clock=lambda: NOW, resolve=names, dialler=dialler) as client:
                return await client.fetch(FetchRequest(url="http://two.example/")), dialler.dialled

    fetched, dialled = asyncio.run(run())

    assert fetched.status == 200
    assert dialled == [("1.1.1.1", 80), ("93.184.215.14", 80)]


def test_name_server_that_never_answers_is_not_waited_for() -> None:
    """Looking a name up is part of connecting, and has no more time than that."""

    async def never(_host: str, _port: int) -> tuple[IPAddress, ...]:
        await asyncio.Event().wait()
        raise AssertionError

    async def run() -> FetchError:
        limits = FetchLimits(connect_s=0.1)
        async with Fetcher(user_agent=USER_AGENT, clock=lambda: NOW, resolve=never, limits=limits) as client:
            with pytest.raises(FetchError) as caught:
                await client.fetch(FetchRequest(url="http://slow.example/"))
            return caught.value

    failed = asyncio.run(run())

    assert failed.reason is Reason.TIMEOUT
    assert "slow.example was not resolved in 0.1 s" in failed.detail


def test_name_without_address_is_not_resolved() -> None:
    """A name that does not exist is said so, and nothing is dialled."""

    refused, dialled = dial("http://nowhere.example/", names=Names())

    assert isinstance(refused, FetchError)
    assert refused.reason is Reason.NAME_NOT_RESOLVED
    assert dialled == []


OPENED = {
    ("127.0.0.1:8000",): {
        "127.0.0.1:8000": True,
        "127.0.0.1:8001": False,
        "127.0.0.2:8000": False,
        "[::1]:8000": False,
    },
    ("127.0.0.1",): {"127.0.0.1:25": True, "127.0.0.1:80": True, "127.0.0.2:80": False},
    ("10.0.0.0/8",): {"10.9.8.7:80": True, "10.9.8.7:5000": True, "11.0.0.1:5000": False, "11.0.0.1:443": True},
    ("10.0.0.0/8:5000",): {"10.9.8.7:5000": True, "10.9.8.7:80": False},
    ("[::1]:8000",): {"[::1]:8000": True, "[::1]:80": False, "127.0.0.1:8000": False},
    ("::1",): {"[::1]:8000": True},
    ("[fd00::/8]:80",): {"[fd12::1]:80": True, "[fd12::1]:81": False},
    ("64:ff9b::/96",): {"[64:ff9b::5db8:d70e]:443": True, "[64:ff9b::7f00:1]:443": False},
    ("64:ff9b::/96", "127.0.0.0/8"): {"[64:ff9b::7f00:1]:443": True},
    ("93.184.215.14:25",): {"93.184.215.14:25": True, "93.184.215.15:25": False},
}
CASES = [(allow, target, opened) for allow, targets in OPENED.items() for target, opened in targets.items()]


@pytest.mark.parametrize(("allow", "target", "opened"), CASES)
def test_allowance_opens_what_it_says(allow: tuple[str, ...], target: str, opened: bool) -> None:
    """An allowance opens its addresses on its port, or on all of them, and nothing else."""
    host, _, port = target.rpartition(":")
    address = ip_address(host.strip("[]"))
    gate = Gate.allowing(allow)

    passes = gate.judge_host(host, int(port)).allowed and gate.judge_addresses(host, int(port), (address,)).allowed

    assert passes == opened
    assert gate.judge_unresolved(host, int(port)).allowed == opened


def test_allowed_name_opens_whatever_it_resolves_to() -> None:
    """An allowed name may be private, on its port, however it is written; its addresses stay closed to other names."""
    gate = Gate.allowing(["Intranet.Example:8000"])
    private = (ip_address("10.0.0.1"),)

    assert gate.judge_host("INTRANET.example.", 8000).allowed
    assert gate.judge_addresses("intranet.example", 8000, private).allowed
    assert not gate.judge_host("intranet.example", 8001).allowed
    assert not gate.judge_addresses("intranet.example", 80, private).allowed
    assert not gate.judge_addresses("other.example", 8000, private).allowed


def test_allowed_network_does_not_open_its_ports_elsewhere() -> None:
    """A network that is open on every port opens no odd port of a public host."""
    gate = Gate.allowing(["10.0.0.0/8"])

    assert gate.judge_host("example.org", 25).allowed  # it might be in the network
    assert not gate.judge_addresses("example.org", 25, (ip_address("93.184.215.14"),)).allowed


def test_mail_has_a_port_of_its_own() -> None:
    """The same gate judges mail servers: by their port, on this machine too, and elsewhere in private by allowance."""
    gate = Gate.allowing(["10.0.0.25:587"]).for_mail(587)

    judged = {
        address: gate.judge_addresses("smtp.example", 587, (ip_address(address),)).allowed
        for address in ("93.184.215.14", "127.0.0.1", "::1", "10.0.0.25", "10.0.0.26", "169.254.169.254", "::7f00:1")
    }

    assert [address for address, allowed in judged.items() if allowed] == [
        "93.184.215.14",
        "127.0.0.1",
        "::1",
        "10.0.0.25",
    ]
    assert gate.judge_host("smtp.example.org", 587).allowed
    assert not gate.judge_addresses("smtp.example.org", 80, (ip_address("93.184.215.14"),)).allowed


def test_hint_is_the_line_to_add() -> None:
    """What the hint says, put into `allow`, opens the gate."""
    for host, address in (("10.0.0.1", "10.0.0.1"), ("inside.example", "10.0.0.1"), ("::1", "::1")):
        verdict = Gate().judge_addresses(host, 8000, (ip_address(address),))
        line = verdict.hint.split('"')[1]

        gate = Gate.allowing([line])
        assert gate.judge_host(host, 8000).allowed
        assert gate.judge_addresses(host, 8000, (ip_address(address),)).allowed


@pytest.mark.parametrize("line", ["", "127.0.0.1:", "127.0.0.1:0", "127.0.0.1:70000", "127.0.0.1:http", "10.0.0.0/40",
    "10.0.0.1/8", "300.1.1.1", "http://a/", "a b", "*.example.org", "127.1", "[::1"])  # fmt: skip
def test_allowance_that_is_none_is_refused(line: str) -> None:
    """A misspelled line of `allow` opens nothing: it is refused, and quoted."""
    with pytest.raises(ValueError, match=r".+"):
        parse_allowance(line)


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


def test_the_system_resolves_names_and_takes_addresses() -> None:
    """The default name server is the system's; an address is its own answer."""
    assert ip_address("127.0.0.1") in asyncio.run(system_resolve("localhost", 80))
    assert asyncio.run(system_resolve("2606:4700::1", 80)) == (ip_address("2606:4700::1"),)


def test_socket_for_mail_passes_the_same_gate() -> None:
    """A plain socket is connected to a vetted address, or not at all."""

    async def run() -> None:
        names = Names({"smtp.example": [["127.0.0.1"]]})
        async with FaultServer({}) as server:
            gate = Gate.allowing([server.host]).for_mail(server.port)
            with await connect("smtp.example", server.port, gate=gate, timeout_s=5, resolve=names) as opened:
                assert opened.getpeername() == ("127.0.0.1", server.port)
            with pytest.raises(RefusedError):
                await connect("smtp.example", 587, gate=gate, timeout_s=5, resolve=names)
        with pytest.raises(ConnectionRefusedError):
            await connect("smtp.example", server.port, gate=gate, timeout_s=5, resolve=names)

    asyncio.run(run())


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
