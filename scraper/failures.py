"""Exceptions of the network become failures with a reason."""

import errno
import socket
import ssl

import httpcore
import httpx

from network.errors import BadUrlError, DialError, RefusedError, UnresolvedError
from scraper.errors import FetchError, Reason

# OpenSSL's X509_V_ERR_* codes (x509_vfy.h).
_EXPIRED = frozenset({9, 10})
_WRONG_NAME = frozenset({62, 64})
_NO_ROUTE = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL, errno.ENETDOWN, errno.EHOSTDOWN})
PROXY_TO_BLAME = frozenset({Reason.NAME_NOT_RESOLVED, Reason.CONNECTION_REFUSED, Reason.UNREACHABLE})
"""What went wrong before the request was out: behind a proxy, all of that is the proxy's."""

_WRAPPERS = (httpx.TransportError, httpcore.NetworkError, httpcore.TimeoutException)
_TIMEOUTS: tuple[tuple[type[httpx.TimeoutException], str], ...] = (
    (httpx.ConnectTimeout, "no connection in time"),
    (httpx.ReadTimeout, "no answer in time"),
    (httpx.WriteTimeout, "the request could not be sent in time"),
    (httpx.PoolTimeout, "no free connection in time"),
)


def dial_failure(error: DialError) -> FetchError:
    """What the gate or the name server said."""
    if isinstance(error, UnresolvedError):
        return FetchError(Reason.NAME_NOT_RESOLVED, error.detail, error.hint)
    reason = Reason.REFUSED_BY_GATE if isinstance(error, RefusedError) else Reason.BAD_URL
    assert isinstance(error, RefusedError | BadUrlError)
    return FetchError(reason, error.detail, error.hint)


def transport_failure(error: httpx.TransportError) -> FetchError:
    """What went wrong before the response's headers were read."""
    for kind, words in _TIMEOUTS:
        if isinstance(error, kind):
            return FetchError(Reason.TIMEOUT, f"{words}: {error}" if str(error) else words)
    if isinstance(error, httpx.ProxyError):
        return FetchError(Reason.PROXY_FAILED, str(error))
    if isinstance(error, httpx.ConnectError):
        return _connect_failure(error)
    if isinstance(error, httpx.RemoteProtocolError):
        return _protocol_failure(error)
    if isinstance(error, httpx.LocalProtocolError | httpx.UnsupportedProtocol):
        return FetchError(Reason.BAD_URL, str(error))
    return FetchError(Reason.CONNECTION_LOST, str(error) or "the connection was closed")


def body_failure(error: httpx.TransportError) -> FetchError:
    """What went wrong while the body was read: whatever it was, the page is not whole."""
    if isinstance(error, httpx.TimeoutException):
        return FetchError(Reason.TOO_SLOW, f"the body stalled: {error}")
    if isinstance(error, httpx.RemoteProtocolError) and "peer closed" not in str(error):  # h11's words for a cut body
        return _protocol_failure(error)
    return FetchError(Reason.TRUNCATED, str(error) or "the connection was closed before the end of the body")


def _connect_failure(error: httpx.ConnectError) -> FetchError:
    cause = _root(error)
    if isinstance(cause, ssl.SSLError):
        return _tls_failure(cause)
    if isinstance(cause, ConnectionRefusedError):
        return FetchError(Reason.CONNECTION_REFUSED, "nothing listens on that port")
    if isinstance(cause, socket.gaierror):
        return FetchError(Reason.NAME_NOT_RESOLVED, str(cause))
    if isinstance(cause, OSError) and cause.errno in _NO_ROUTE:
        return FetchError(Reason.UNREACHABLE, cause.strerror or str(cause))
    return FetchError(Reason.CONNECTION_LOST, str(error) or "the connection could not be made")


def _tls_failure(error: ssl.SSLError) -> FetchError:
    if not isinstance(error, ssl.SSLCertVerificationError):
        return FetchError(Reason.TLS_FAILED, error.reason or str(error))
    if error.verify_code in _EXPIRED:
        return FetchError(Reason.TLS_EXPIRED, error.verify_message)
    if error.verify_code in _WRONG_NAME:
        return FetchError(Reason.TLS_NAME, error.verify_message)
    return FetchError(Reason.TLS_UNTRUSTED, error.verify_message)


def _protocol_failure(error: httpx.RemoteProtocolError) -> FetchError:
    text = str(error)
    if "Receive buffer too long" in text:  # h11's words for headers over its bound
        return FetchError(Reason.HEADERS_TOO_BIG, "the response's headers or trailers are longer than 100 KiB")
    if "disconnected" in text:
        return FetchError(Reason.CONNECTION_LOST, text)
    return FetchError(Reason.BAD_RESPONSE, text)


def _root(error: BaseException) -> BaseException:
    """The exception beneath httpx's and httpcore's own."""
    # httpcore's pool raises `from None`, which hides the cause and leaves the context.
    while isinstance(error, _WRAPPERS) and (beneath := error.__cause__ or error.__context__) is not None:
        error = beneath
    return error
