"""What to fetch, and how."""

import base64
import re
from dataclasses import dataclass, field

from scraper.fetched import Validators

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_OURS = frozenset(
    {
        "accept-encoding",
        "authorization",
        "connection",
        "content-length",
        "cookie",
        "host",
        "if-modified-since",
        "if-none-match",
        "range",
        "te",
        "transfer-encoding",
        "upgrade",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchRequest:
    """One page to fetch.

    `headers`, `cookies` and `authorization` (the header's value) go to the URL's own host only, also over its upgrade
    to https. `proxy` is an http, https, socks5 or socks5h URL. `insecure` accepts any certificate, for this page only.
    `render` has a browser run the page's scripts before it is read.
    `keep_bytes` reads no more than that and takes any Content-Type, for files such as robots.txt.
    """

    url: str
    validators: Validators | None = None
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    cookies: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    authorization: str | None = field(default=None, repr=False)
    proxy: str | None = field(default=None, repr=False)
    insecure: bool = False
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
    if name.lower() in _OURS:
        raise ValueError(f"{name} is set by us; use `auth` and `cookies` for credentials")
    if not value.isprintable():
        raise ValueError(f"{name} holds a control character")


def check_cookie(name: str, value: str) -> None:
    """Checks a cookie that a page's configuration adds (RFC 6265, 4.1.1).

    Raises:
        ValueError: its name or value would end the cookie.
    """
    if not _TOKEN.fullmatch(name):
        raise ValueError(f"{name!r} is not a cookie name")
    if not value.isprintable() or set(value) & set(' ",;\\'):
        raise ValueError(f"cookie {name} holds a character that must be percent-encoded")
