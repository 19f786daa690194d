"""What to fetch, and how."""

import base64
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from scraper.fetched import Validators

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CREDENTIALS = frozenset({"authorization", "cookie"})
_OURS = frozenset(
    {
        "accept-encoding",
        "connection",
        "content-encoding",
        "content-length",
        "expect",
        "host",
        "http2-settings",
        "if-match",
        "if-modified-since",
        "if-none-match",
        "if-range",
        "if-unmodified-since",
        "keep-alive",
        "proxy-authorization",
        "proxy-connection",
        "range",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
_PROXY_SCHEMES = frozenset({"http", "https", "socks5", "socks5h"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchRequest:
    """One page to fetch.

    `headers`, `cookies` and `authorization` (the header's value) go to the URL's own host only, also over its upgrade
    to https; a header replaces ours of the same name. `proxy` is an http, https, socks5 or socks5h URL.
    `insecure` accepts any certificate of the URL's own host. `timeout_s` goes before the fetcher's deadline and
    time-outs. `render` has a browser run the page's scripts before it is read.
    `keep_bytes` reads no more than that and takes any Content-Type, for files such as robots.txt.
    """

    url: str
    validators: Validators | None = None
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    cookies: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    authorization: str | None = field(default=None, repr=False)
    proxy: str | None = field(default=None, repr=False)
    insecure: bool = False
    timeout_s: float | None = None
    render: bool = False
    keep_bytes: int | None = None


def basic(username: str, password: str) -> str:
    """The Authorization of a user name and password (RFC 7617, in UTF-8)."""
    return "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode("ascii")


def bearer(token: str) -> str:
    """The Authorization of a token (RFC 6750)."""
    return f"Bearer {token}"


def check_header(name: str, value: str) -> None:
    """Checks a header that a page's configuration adds.

    Raises:
        ValueError: no header name, a control character in the value, or a header that we set ourselves.
    """
    if not _TOKEN.fullmatch(name):
        raise ValueError(f"{name!r} is not a header name")
    if name.lower() in _CREDENTIALS:
        raise ValueError(f"{name} holds credentials; use `auth` and `cookies`")
    if name.lower() == "user-agent":
        raise ValueError("we say who we are; `contact` adds how to reach you")
    if name.lower() in _OURS:
        raise ValueError(f"{name} is set by us; leave it out")
    if not value.isprintable() or value != value.strip():
        raise ValueError(f"the value of {name} holds a control character, or spaces around it")


def check_cookie(name: str, value: str) -> None:
    """Checks a cookie that a page's configuration adds (RFC 6265, 4.1.1).

    Raises:
        ValueError: its name or value would end the cookie.
    """
    if not _TOKEN.fullmatch(name):
        raise ValueError(f"{name!r} is not a cookie name")
    if not value.isprintable() or set(value) & set(' ",;\\'):
        raise ValueError(f"cookie {name} holds a character that must be percent-encoded")


def check_proxy(url: str) -> None:
    """Checks a proxy's address. It may hold a password, so no message shows it.

    Raises:
        ValueError: it is no http, https, socks5 or socks5h URL, or more than host and port.
    """
    try:
        parts = urlsplit(url)
        is_proxy = parts.scheme in _PROXY_SCHEMES and parts.hostname and (parts.port is None or parts.port)
    except ValueError:
        is_proxy = None
    if not is_proxy or not url.isprintable() or " " in url or parts.path.strip("/") or parts.query or parts.fragment:
        raise ValueError("not a proxy; write it as http://host:port, https://…, socks5://… or socks5h://…")
