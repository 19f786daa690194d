"""Why a page could not be fetched or read: a closed list, whose words stand in rows, metrics and messages."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scraper.fetched import Fetched


class Reason(StrEnum):
    """What went wrong, in one word."""

    BAD_URL = "bad_url"
    REFUSED_BY_GATE = "refused_by_gate"
    REFUSED_BY_ROBOTS = "refused_by_robots"
    NAME_NOT_RESOLVED = "name_not_resolved"
    CONNECTION_REFUSED = "connection_refused"
    UNREACHABLE = "unreachable"
    CONNECTION_LOST = "connection_lost"
    PROXY_FAILED = "proxy_failed"
    TLS_NAME = "tls_name"
    TLS_EXPIRED = "tls_expired"
    TLS_UNTRUSTED = "tls_untrusted"
    TLS_FAILED = "tls_failed"
    TIMEOUT = "timeout"
    TOO_SLOW = "too_slow"
    TOO_BIG = "too_big"
    HEADERS_TOO_BIG = "headers_too_big"
    TRUNCATED = "truncated"
    BAD_ENCODING = "bad_encoding"
    BAD_RESPONSE = "bad_response"
    NOT_HTML = "not_html"
    BAD_REDIRECT = "bad_redirect"
    INSECURE_REDIRECT = "insecure_redirect"
    REDIRECT_LOOP = "redirect_loop"
    TOO_MANY_REDIRECTS = "too_many_redirects"
    LOGIN_REQUIRED = "login_required"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    GONE = "gone"
    RATE_LIMITED = "rate_limited"
    CLIENT_ERROR = "client_error"
    UNAVAILABLE = "unavailable"
    SERVER_ERROR = "server_error"
    HOST_BUSY = "host_busy"
    NO_BROWSER = "no_browser"
    NO_READER = "no_reader"
    TOO_COMPLEX = "too_complex"
    UNREADABLE = "unreadable"

    @property
    def transient(self) -> bool:
        """Whether another try within seconds may well succeed."""
        return self in _TRANSIENT


_TRANSIENT = frozenset(
    {
        Reason.CONNECTION_REFUSED,
        Reason.CONNECTION_LOST,
        Reason.UNREACHABLE,
        Reason.PROXY_FAILED,
        Reason.TIMEOUT,
        Reason.TRUNCATED,
        Reason.SERVER_ERROR,
    }
)

HINTS: dict[Reason, str] = {
    Reason.BAD_URL: "give an absolute http or https address, without user name and password",
    Reason.REFUSED_BY_GATE: "add the address to `[network] allow` if you mean it",
    Reason.REFUSED_BY_ROBOTS: "ask the site's owner; for a host you own set `robots = false` under `[hosts]`",
    Reason.NAME_NOT_RESOLVED: "check the host's spelling and this machine's DNS",
    Reason.CONNECTION_REFUSED: "the host answers, the port does not: check the address, or try later",
    Reason.UNREACHABLE: "check this machine's network; the next check tries again",
    Reason.CONNECTION_LOST: "the server hung up; the next check tries again",
    Reason.PROXY_FAILED: "check the page's `proxy` setting",
    Reason.TLS_NAME: "the certificate is for another name: check the host in the address",
    Reason.TLS_EXPIRED: "the site's certificate has expired: tell its webmaster, and check this machine's clock",
    Reason.TLS_UNTRUSTED: "the certificate's issuer is unknown; `insecure = true` on this page accepts it",
    Reason.TLS_FAILED: "the server speaks no TLS we accept: check scheme and port",
    Reason.TIMEOUT: "the server did not answer in time; the next check tries again",
    Reason.TOO_SLOW: "the page came too slowly to be read whole; the next check tries again",
    Reason.TOO_BIG: "point the page at a smaller document",
    Reason.HEADERS_TOO_BIG: "the server's headers are not those of a web page",
    Reason.TRUNCATED: "the page arrived incomplete; the next check tries again",
    Reason.BAD_ENCODING: "the server's Content-Encoding and its bytes disagree: tell its webmaster",
    Reason.BAD_RESPONSE: "the server does not speak HTTP as it should: check the address",
    Reason.NOT_HTML: "point the page at an HTML document",
    Reason.BAD_REDIRECT: "the server redirects to nowhere: check the address in a browser",
    Reason.INSECURE_REDIRECT: "the server redirects from https to http, which is not followed: change the page's URL",
    Reason.REDIRECT_LOOP: "the site redirects in a circle, perhaps for want of a cookie or a login",
    Reason.TOO_MANY_REDIRECTS: "change the page's URL to where the redirects end",
    Reason.LOGIN_REQUIRED: "set the page's `auth`",
    Reason.FORBIDDEN: "the site refuses us: ask its owner",
    Reason.NOT_FOUND: "the page has moved or is gone: change its URL",
    Reason.GONE: "the page was taken away: change its URL, or remove the page",
    Reason.RATE_LIMITED: "the site asks for fewer visits: check it less often",
    Reason.CLIENT_ERROR: "check the address in a browser",
    Reason.UNAVAILABLE: "the site is down for a while; the next check tries again",
    Reason.SERVER_ERROR: "the site is broken for now; the next check tries again",
    Reason.HOST_BUSY: "try again when it is done, or allow the host more `connections` under `[hosts]`",
    Reason.NO_BROWSER: 'install the extra `render` (pip install "keyfigures[render]") and your system\'s chromium',
    Reason.NO_READER: "the machine is out of memory, processes or open files: end other programs, or raise its limits",
    Reason.TOO_COMPLEX: "the page may be hostile or broken",
    Reason.UNREADABLE: "look at the page in a browser",
}


class ScrapeError(Exception):
    """A page that could not be fetched or read.

    `detail` says what happened, in one line; `hint` what the user can do about it.
    """

    def __init__(self, reason: Reason, detail: str, hint: str | None = None) -> None:
        self.reason = reason
        self.detail = " ".join(detail.split())
        self.hint = HINTS[reason] if hint is None else hint
        super().__init__(reason, self.detail, self.hint)

    def __str__(self) -> str:
        return f"{self.reason}: {self.detail}"


class FetchError(ScrapeError):
    """A page that could not be fetched.

    `retry_after_s` is how long the server asked to be left alone, clamped; `fetched` the error page, as evidence;
    `redirects` the URLs that had been passed through. What is `lasting` stays so until somebody changes their mind.
    """

    def __init__(
        self,
        reason: Reason,
        detail: str,
        hint: str | None = None,
        *,
        retry_after_s: float | None = None,
        fetched: Fetched | None = None,
        lasting: bool = False,
    ) -> None:
        super().__init__(reason, detail, hint)
        self.retry_after_s = retry_after_s
        self.fetched = fetched
        self.lasting = lasting
        self.redirects: tuple[str, ...] = ()


class ReadError(ScrapeError):
    """A page that arrived and could not be read."""
