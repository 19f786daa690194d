"""A dialler and a name server that keep a record, to be given to what connects."""

import asyncio
import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from ipaddress import ip_address

import httpcore

from network.addresses import IPAddress
from network.dial import TcpBackend
from network.errors import UnresolvedError


@dataclass(slots=True)
class RecordingDialler(httpcore.AsyncNetworkBackend):
    """Dials for real, and knows what it dialled. `divert` sends an address and port to another port of 127.0.0.1."""

    divert: Mapping[tuple[str, int], int] = field(default_factory=dict)
    dialled: list[tuple[str, int]] = field(default_factory=list)
    _real: TcpBackend = field(default_factory=TcpBackend)

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        self.dialled.append((host, port))
        if (host, port) in self.divert:
            host, port = "127.0.0.1", self.divert[host, port]
        # Whatever the gate may let slip: no packet of a test leaves this machine.
        assert ip_address(host).is_loopback, f"{host} would have been dialled"
        return await self._real.connect_tcp(host, port, timeout, local_address, socket_options)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


@dataclass(slots=True)
class Names:
    """A name server: answers from a table, in turn where there are several, and knows what it was asked."""

    table: Mapping[str, list[list[str]]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    async def __call__(self, host: str, _port: int) -> tuple[IPAddress, ...]:
        with contextlib.suppress(ValueError):
            return (ip_address(host),)
        self.asked.append(host)
        if host not in self.table:
            raise UnresolvedError(f"{host}: Name or service not known", "check it", temporary=False)
        answers = self.table[host]
        turn = min(self.asked.count(host), len(answers)) - 1
        return tuple(ip_address(address) for address in answers[turn])
