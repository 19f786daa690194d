"""Host names become addresses: one look-up a connection, whose answer is judged and then dialled."""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from ipaddress import ip_address

from network.addresses import IPAddress
from network.errors import RefusedError, UnresolvedError
from network.gate import Gate, canonical_host

Resolve = Callable[[str, int], Awaitable[tuple[IPAddress, ...]]]

_RESOLVER_THREADS = 16


async def system_resolve(host: str, port: int) -> tuple[IPAddress, ...]:
    """The addresses of a host in the system's order of preference (RFC 6724).

    Raises:
        UnresolvedError: there is none, or no answer.
    """
    try:
        return (ip_address(host),)
    except ValueError:
        pass
    try:
        found = await asyncio.get_running_loop().run_in_executor(_threads(), _look_up, host, port)
    except socket.gaierror as error:
        raise UnresolvedError(
            f"{host}: {error.strerror}",
            "check the host's spelling and this machine's DNS",
            temporary=error.errno == socket.EAI_AGAIN,
        ) from error
    except UnicodeError as error:
        raise UnresolvedError(f"{host}: {error}", "check the host's spelling", temporary=False) from error
    return tuple(dict.fromkeys(ip_address(address) for address in found))


async def vet(host: str, port: int, *, gate: Gate, resolve: Resolve = system_resolve) -> tuple[IPAddress, ...]:
    """Resolves a host once and returns its addresses, if the gate lets every one of them pass.

    Raises:
        RefusedError: the gate says no.
        UnresolvedError: the name has no address.
    """
    host = canonical_host(host)
    verdict = gate.judge_host(host, port)
    if not verdict.allowed:
        raise RefusedError(verdict.reason or "", verdict.hint)
    addresses = await resolve(host, port)
    verdict = gate.judge_addresses(host, port, addresses)
    if not verdict.allowed:
        raise RefusedError(verdict.reason or "", verdict.hint)
    return addresses


def _look_up(host: str, port: int) -> list[str]:
    return [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


@cache
def _threads() -> ThreadPoolExecutor:
    """Threads of our own: a slow name server must not hold up whatever else uses the event loop's few."""
    return ThreadPoolExecutor(max_workers=_RESOLVER_THREADS, thread_name_prefix="resolve")
