"""Dialling: the gate's network backend for httpcore, and a connected socket for everything else.

The name is resolved once, its addresses are judged, and the very addresses that were judged are dialled, so a second
answer of the name server changes nothing. TLS, its certificate and the Host header stay on the name: httpcore takes
those from the URL.
"""

import asyncio
import contextlib
import select
import socket
import ssl
from collections.abc import Iterable
from typing import Any

import httpcore

from network.addresses import IPAddress
from network.gate import Gate
from network.resolve import Resolve, system_resolve, vet

_MAX_ADDRESSES = 4


class TcpStream(httpcore.AsyncNetworkStream):
    """A connection on asyncio's own streams: half the CPU of httpcore's default a request."""

    def __init__(self, reader: "_Reader", writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's signature
        try:
            async with asyncio.timeout(timeout):
                return await self._reader.read(max_bytes)
        except TimeoutError as error:
            raise httpcore.ReadTimeout(f"no byte in {timeout:g} s") from error
        except OSError as error:
            raise httpcore.ReadError(str(error)) from error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - httpcore's signature
        if not buffer:
            return
        self._writer.write(buffer)
        if not self._writer.transport.get_write_buffer_size():
            return  # it has left, as a request does that is no upload
        try:
            async with asyncio.timeout(timeout):
                await self._writer.drain()
        except TimeoutError as error:
            raise httpcore.WriteTimeout(f"nothing could be sent in {timeout:g} s") from error
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error

    async def aclose(self) -> None:
        # A close would wait for the peer's TLS goodbye; whoever closes has read all that was wanted.
        self._writer.transport.abort()
        await asyncio.sleep(0)

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
    ) -> httpcore.AsyncNetworkStream:
        try:
            async with asyncio.timeout(timeout):
                await self._writer.start_tls(ssl_context, server_hostname=server_hostname)
        except TimeoutError as error:
            await self.aclose()
            raise httpcore.ConnectTimeout(f"no TLS handshake in {timeout:g} s") from error
        except OSError as error:  # ssl.SSLError is one
            await self.aclose()
            raise httpcore.ConnectError(str(error)) from error
        return self

    def get_extra_info(self, info: str) -> Any:
        """What httpcore asks of a stream: the TLS object, the socket, and whether an idle connection was ended."""
        if info == "is_readable":
            return self._reader.touched or self._writer.is_closing() or _is_readable(self.get_extra_info("socket"))
        return self._writer.get_extra_info({"server_addr": "peername", "client_addr": "sockname"}.get(info, info))


def _is_readable(connected: socket.socket) -> bool:
    """Whether something came, or the end, that the event loop has not seen yet."""
    looking = select.poll()
    looking.register(connected, select.POLLIN)
    return bool(looking.poll(0))


class _Reader(asyncio.StreamReader):
    """Knows whether the peer has ended the stream, even if bytes stand before the end."""

    touched = False

    def feed_eof(self) -> None:
        self.touched = True
        super().feed_eof()


class TcpBackend(httpcore.AsyncNetworkBackend):
    """Dials what it is told."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        local = (local_address, 0) if local_address else None
        loop = asyncio.get_running_loop()
        reader = _Reader(loop=loop)
        protocol = asyncio.StreamReaderProtocol(reader, loop=loop)
        try:
            async with asyncio.timeout(timeout):
                transport, _ = await loop.create_connection(lambda: protocol, host, port, local_addr=local)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(f"no answer in {timeout:.3g} s") from error
        except OSError as error:
            raise httpcore.ConnectError(str(error)) from error
        for option in socket_options or ():
            transport.get_extra_info("socket").setsockopt(*option)
        return TcpStream(reader, asyncio.StreamWriter(transport, protocol, reader, loop))

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class GatedBackend(httpcore.AsyncNetworkBackend):
    """Lets httpcore dial only what the gate lets pass. `dialler` is handed numeric addresses only."""

    def __init__(
        self,
        gate: Gate,
        *,
        resolve: Resolve = system_resolve,
        dialler: httpcore.AsyncNetworkBackend | None = None,
    ) -> None:
        self._gate = gate
        self._resolve = resolve
        self._dialler = dialler or TcpBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - httpcore's signature
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Resolves, judges and dials.

        Raises:
            RefusedError, UnresolvedError: before anything is dialled.
            httpcore.ConnectError, httpcore.ConnectTimeout: no vetted address answered; the last one's failure.
        """
        loop = asyncio.get_running_loop()
        ends_at = None if timeout is None else loop.time() + timeout
        try:
            async with asyncio.timeout_at(ends_at):
                addresses = await vet(host, port, gate=self._gate, resolve=self._resolve)
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(f"the name {host} was not resolved in {timeout:g} s") from error
        untried = list(addresses[:_MAX_ADDRESSES])
        while True:
            address = untried.pop(0)
            share = None if ends_at is None else max(0.0, ends_at - loop.time()) / (len(untried) + 1)
            try:
                return await self._dialler.connect_tcp(str(address), port, share, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if not untried:
                    raise

    async def sleep(self, seconds: float) -> None:
        await self._dialler.sleep(seconds)


async def connect(
    host: str, port: int, *, gate: Gate, timeout_s: float, resolve: Resolve = system_resolve
) -> socket.socket:
    """A connected, non-blocking socket to a host that the gate lets pass: for SMTP, whose library takes a socket.

    Raises:
        RefusedError, UnresolvedError: before anything is dialled.
        OSError: no vetted address answered; TimeoutError is one.
    """
    failure: OSError | None = None
    async with asyncio.timeout(timeout_s):
        for address in (await vet(host, port, gate=gate, resolve=resolve))[:_MAX_ADDRESSES]:
            try:
                return await _open_socket(address, port)
            except OSError as error:
                failure = error
    raise failure or OSError(f"{host} has no address")


async def _open_socket(address: IPAddress, port: int) -> socket.socket:
    family = socket.AF_INET if address.version == 4 else socket.AF_INET6
    with contextlib.ExitStack() as undo:
        opened = undo.enter_context(socket.socket(family, socket.SOCK_STREAM))
        opened.setblocking(False)
        await asyncio.get_running_loop().sock_connect(opened, (str(address), port))
        undo.pop_all()
        return opened
