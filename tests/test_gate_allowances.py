"""What `[network] allow` opens, and what it leaves shut."""

import asyncio
from ipaddress import ip_address

import pytest
from fault_server import FaultServer
from recording import Names

from network.dial import connect
from network.errors import RefusedError
from network.gate import Gate, parse_allowance

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
