"""An httpx transport that goes through a proxy, on httpcore, which speaks to proxies of every kind.

httpx has no argument for a network backend, httpcore's pool has: this joins the two by their public interfaces only,
so that a new release cannot quietly leave the gate out.
"""

import ssl
from collections.abc import AsyncIterator
from types import TracebackType
from typing import Self, cast

import httpcore
import httpx

from network.dial import GatedBackend

_FROM_CORE: dict[type[Exception], type[httpx.TransportError]] = {
    httpcore.ConnectTimeout: httpx.ConnectTimeout,
    httpcore.ReadTimeout: httpx.ReadTimeout,
    httpcore.WriteTimeout: httpx.WriteTimeout,
    httpcore.PoolTimeout: httpx.PoolTimeout,
    httpcore.ConnectError: httpx.ConnectError,
    httpcore.ReadError: httpx.ReadError,
    httpcore.WriteError: httpx.WriteError,
    httpcore.ProxyError: httpx.ProxyError,
    httpcore.UnsupportedProtocol: httpx.UnsupportedProtocol,
    httpcore.LocalProtocolError: httpx.LocalProtocolError,
    httpcore.RemoteProtocolError: httpx.RemoteProtocolError,
}
_CORE_ERRORS = tuple(_FROM_CORE)


class ProxiedTransport(httpx.AsyncBaseTransport):
    """Speaks HTTP/1.1 through a proxy that `backend` dials. Take one for each worker, and share the TLS context.

    Its requests raise `httpx.TransportError`, and the backend's `RefusedError` and `UnresolvedError` as they are.
    """

    def __init__(
        self,
        backend: GatedBackend,
        *,
        tls: ssl.SSLContext,
        proxy: httpx.Proxy,
        max_connections: int = 4,
        keepalive_s: float = 5.0,
    ) -> None:
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=tls,
            proxy=_core_proxy(proxy),
            network_backend=cast("httpcore.AsyncNetworkBackend", backend),  # it has the methods of one
            max_connections=max_connections,
            keepalive_expiry=keepalive_s,
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Sends a request; the response's stream is as sent, not inflated."""
        url = request.url
        core = httpcore.Request(
            method=request.method,
            url=httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        try:
            answer = await self._pool.handle_async_request(core)
        except _CORE_ERRORS as error:
            raise _FROM_CORE.get(type(error), httpx.TransportError)(str(error)) from error
        return httpx.Response(
            answer.status, headers=answer.headers, stream=_Stream(answer), extensions=answer.extensions
        )

    async def aclose(self) -> None:
        """Closes every connection."""
        await self._pool.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()


class _Stream(httpx.AsyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._answer.aiter_stream():
                yield chunk
        except _CORE_ERRORS as error:
            raise _FROM_CORE.get(type(error), httpx.TransportError)(str(error)) from error

    async def aclose(self) -> None:
        await self._answer.aclose()


def _core_proxy(proxy: httpx.Proxy) -> httpcore.Proxy:
    url = proxy.url
    return httpcore.Proxy(
        httpcore.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
        auth=proxy.raw_auth,
        headers=proxy.headers.raw,
        ssl_context=proxy.ssl_context,
    )
