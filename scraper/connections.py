"""Connections of one worker: one pool for ordinary pages, and one for each proxy or waived certificate."""

import asyncio
import ssl
from contextlib import suppress
from functools import cache

import httpcore
import httpx

from network.dial import GatedBackend
from network.errors import RefusedError, UnresolvedError
from network.gate import Gate
from network.resolve import Resolve, system_resolve, vet
from network.transport import GatedTransport
from network.url import port_of
from scraper.errors import FetchError, Reason
from scraper.request import check_proxy

_SOCKS_PORT = 1080
_KNOWN_WITHIN_S = 2.0


@cache
def verifying_tls() -> ssl.SSLContext:
    """The process's TLS context, made once: it costs 19 ms. Trusts certifi's roots, or $SSL_CERT_FILE."""
    return httpx.create_ssl_context()


@cache
def no_tls() -> ssl.SSLContext:
    """For connections that are not encrypted: it trusts nobody, and costs a tenth of one that does."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


@cache
def unverifying_tls() -> ssl.SSLContext:
    """For a page whose owner said `insecure = true`."""
    return httpx.create_ssl_context(verify=False)


class Connections:
    """The transports of one worker."""

    def __init__(
        self,
        *,
        gate: Gate,
        tls: ssl.SSLContext | None = None,
        resolve: Resolve = system_resolve,
        dialler: httpcore.AsyncNetworkBackend | None = None,
    ) -> None:
        self._gate = gate
        self._tls = tls
        self._resolve = resolve
        self._dialler = dialler
        self._transports: dict[tuple[str | None, bool, bool], GatedTransport] = {}

    def transport_for(self, *, proxy: str | None, insecure: bool, encrypted: bool) -> GatedTransport:
        """The transport that a request goes by; `encrypted` where its URL is https."""
        key = (proxy, insecure, encrypted or proxy is not None)
        if key not in self._transports:
            self._transports[key] = self._open(*key)
        return self._transports[key]

    async def require_allowed(self, url: httpx.URL, *, proxy: str) -> None:
        """Judges a URL that a proxy will dial, whose name it will resolve as it likes.

        What this machine knows of the name is judged all the same; `socks5h` says that it is not to be asked.

        Raises:
            RefusedError: the gate says no.
        """
        host, port = url.raw_host.decode("ascii"), port_of(url)
        verdict = self._gate.judge_unresolved(host, port)
        if not verdict.allowed:
            raise RefusedError(verdict.reason or "", verdict.hint)
        if proxy.startswith("socks5h:"):
            return
        with suppress(UnresolvedError, TimeoutError):
            async with asyncio.timeout(_KNOWN_WITHIN_S):
                await vet(host, port, gate=self._gate, resolve=self._resolve)

    async def aclose(self) -> None:
        """Closes them all; who asks for one again gets a new one."""
        transports, self._transports = self._transports, {}
        for transport in transports.values():
            await transport.aclose()

    def _open(self, proxy: str | None, insecure: bool, encrypted: bool) -> GatedTransport:
        tls = self._tls_for(insecure=insecure) if encrypted else no_tls()
        if proxy is None:
            return GatedTransport(self._backend(self._gate), tls=tls)
        url = _proxy_url(proxy)
        # The owner named the proxy: that opens its own address, and no other, to the connections that go through it.
        gate = Gate.allowing([f"[{url.host}]:{url.port}" if ":" in url.host else f"{url.host}:{url.port}"])
        return GatedTransport(self._backend(gate), tls=tls, proxy=httpx.Proxy(url))

    def _tls_for(self, *, insecure: bool) -> ssl.SSLContext:
        return unverifying_tls() if insecure else self._tls or verifying_tls()

    def _backend(self, gate: Gate) -> GatedBackend:
        return GatedBackend(gate, resolve=self._resolve, dialler=self._dialler)


def _proxy_url(text: str) -> httpx.URL:
    try:
        check_proxy(text)
        url = httpx.URL(text)
    except (httpx.InvalidURL, ValueError) as error:
        raise FetchError(Reason.PROXY_FAILED, f"the proxy's address: {error}") from error
    default = _SOCKS_PORT if url.scheme.startswith("socks") else 443 if url.scheme == "https" else 80
    return url.copy_with(port=url.port or default)
