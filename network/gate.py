"""The gate: which hosts, ports and addresses may be connected to. Pure: it resolves nothing and dials nothing."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import NamedTuple

from network.addresses import IPAddress, IPNetwork, special_range, wrapped

WEB_PORTS = frozenset({80, 443, 8080, 8443})

_LOOPBACK_V4 = IPv4Network("127.0.0.0/8")
_LOOPBACK_V6 = IPv6Network("::1/128")
_NAME = re.compile(
    r"(?=.{1,254}\Z)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.?"
)
_IS_HERE = re.compile(r"(?:.*\.)?localhost")  # RFC 6761, section 6.3
_ENDS_IN_NUMBER = re.compile(r"(?:.*\.)?(?:[0-9]+|0x[0-9a-f]*)\.?")


class Verdict(NamedTuple):
    """Whether a connection may be made, and else why not and what its owner could allow."""

    reason: str | None = None
    hint: str = ""

    @property
    def allowed(self) -> bool:
        """Whether nothing speaks against it."""
        return self.reason is None


ALLOWED = Verdict()


class Allowance(NamedTuple):
    """One line of `[network] allow`: a host name or a network, and a port or (None) all of them."""

    name: str | None = None
    network: IPNetwork | None = None
    port: int | None = None

    def admits_port(self, port: int) -> bool:
        """Whether it opens this port."""
        return self.port is None or self.port == port

    def admits_address(self, address: IPAddress) -> bool:
        """Whether it opens this address."""
        # A 4-in-6 comparison is False in itself: an allowed 127.0.0.1 opens no form that wraps it.
        return self.network is not None and address in self.network


@dataclass(frozen=True, slots=True)
class Gate:
    """Judges outgoing connections: public addresses and `ports`, and what the allowances open.

    An allowance of a name opens whatever it resolves to; one of an address or a network opens those addresses,
    for every name that resolves to them. One with a port opens that port, one without opens all ports.
    """

    allowances: tuple[Allowance, ...] = ()
    ports: frozenset[int] = WEB_PORTS

    @classmethod
    def allowing(cls, allow: Iterable[str], *, ports: frozenset[int] = WEB_PORTS) -> "Gate":
        """The gate of a configuration, from lines such as "127.0.0.1:8000", "10.0.0.0/8", "[::1]", "intranet:8080".

        Raises:
            ValueError: a line is none of these; the message quotes it.
        """
        return cls(tuple(parse_allowance(line) for line in allow), ports)

    def for_mail(self, port: int) -> "Gate":
        """The same gate for a mail server: on its port only, and open to one on this machine.

        A relay on localhost is what most servers have; a private address elsewhere needs an allowance.
        """
        here = (Allowance(network=each, port=port) for each in (_LOOPBACK_V4, _LOOPBACK_V6))
        return Gate((*self.allowances, *here), frozenset({port}))

    def judge_host(self, host: str, port: int) -> Verdict:
        """Judges what can be judged before the name is resolved: its form and the port."""
        host = canonical_host(host)
        literal = _literal(host)
        if literal is None and not _NAME.fullmatch(host):
            return Verdict(
                reason=f"{json.dumps(host, ensure_ascii=False)} is not a host name",
                hint="check the spelling of the host",
            )
        if literal is None and _ENDS_IN_NUMBER.fullmatch(host):
            return Verdict(
                reason=f"{host} is an ambiguous spelling of an IPv4 address", hint="write it as four decimal numbers"
            )
        may_open = any(each.admits_port(port) and self._may_open(each, host, literal) for each in self.allowances)
        return ALLOWED if port in self.ports or may_open else self._port_refused(host, port)

    def judge_addresses(self, host: str, port: int, addresses: Sequence[IPAddress]) -> Verdict:
        """Judges what a name resolved to. One address that is not public condemns them all: they are one host's."""
        host = canonical_host(host)
        named = any(each.name == host and each.admits_port(port) for each in self.allowances)
        if named:
            return ALLOWED
        return next(
            (v for v in (self._judge_address(host, port, each) for each in addresses) if not v.allowed), ALLOWED
        )

    def judge_unresolved(self, host: str, port: int) -> Verdict:
        """Judges a host whose name somebody else will resolve, such as a proxy: its form, port, or literal address."""
        verdict = self.judge_host(host, port)
        host = canonical_host(host)
        literal = ip_address("127.0.0.1") if _IS_HERE.fullmatch(host) else _literal(host)
        if not verdict.allowed or literal is None:
            return verdict
        return self.judge_addresses(host, port, (literal,))

    def _judge_address(self, host: str, port: int, address: IPAddress) -> Verdict:
        for form in (address, *wrapped(address)):
            named_range = special_range(form)
            if (named_range is None and port in self.ports) or self._admits(form, port):
                continue
            if named_range is None:
                return self._port_refused(host, port)
            inside = "" if form == address else f" inside {address}"
            reason = f"{form}{inside} is not public ({named_range})"
            if host != str(address):
                reason = f"{host} resolves to {form}{inside}, which is not public ({named_range})"
            return Verdict(reason=reason, hint=_allow_hint(str(form), port))
        return ALLOWED

    def _port_refused(self, host: str, port: int) -> Verdict:
        listed = ", ".join(map(str, sorted(self.ports)))
        return Verdict(reason=f"port {port} is not one of {listed}", hint=_allow_hint(host, port))

    def _admits(self, address: IPAddress, port: int) -> bool:
        return any(each.admits_port(port) and each.admits_address(address) for each in self.allowances)

    @staticmethod
    def _may_open(allowance: Allowance, host: str, literal: IPAddress | None) -> bool:
        """Whether an allowance may concern this host: a network may hold any name's address, which is judged later."""
        if allowance.name is not None:
            return allowance.name == host
        return literal is None or allowance.admits_address(literal)


def canonical_host(host: str) -> str:
    """A host as it is compared: lower case, without brackets and trailing dot."""
    host = host.lower()
    if host.startswith("[") and host.endswith("]"):
        return host[1:-1]
    return host.removesuffix(".")


def parse_allowance(line: str) -> Allowance:
    """Reads one line of `[network] allow`.

    Raises:
        ValueError: it is no address, network or host name, or its port is none.
    """
    text = line.strip()
    host, port = _split_port(text)
    try:
        return Allowance(network=_network(host), port=port)
    except ValueError as error:
        host = canonical_host(host)
        if "/" in text or not _NAME.fullmatch(host) or _ENDS_IN_NUMBER.fullmatch(host):
            raise ValueError(f'"{line}" is no address, network or host name; {_spelling(host)}') from error
    return Allowance(name=host, port=port)


def _spelling(host: str) -> str:
    """How to write what was meant."""
    try:
        return f'did you mean "{ip_network(host, strict=False)}"?'
    except ValueError:
        return 'write it as "127.0.0.1:8000", "10.0.0.0/8" or "intranet.example.org"'


def _split_port(text: str) -> tuple[str, int | None]:
    bare_v6 = text.count(":") > 1 and not text.startswith("[")
    host, colon, digits = text.rpartition(":")
    if bare_v6 or not colon or text.endswith("]"):
        return text, None
    if not (digits.isascii() and digits.isdigit() and 0 < int(digits) < 65536):
        raise ValueError(f'"{text}": "{digits}" is not a port')
    return host, int(digits)


def _network(host: str) -> IPv4Network | IPv6Network:
    bare = host[1:-1] if host.startswith("[") and host.endswith("]") else host
    return ip_network(bare)


def _literal(host: str) -> IPAddress | None:
    try:
        return ip_address(host)
    except ValueError:
        return None


def _allow_hint(host: str, port: int) -> str:
    spelled = f"[{host}]" if ":" in host else host
    return f'if you mean it, add "{spelled}:{port}" to `allow` under `[network]`'
