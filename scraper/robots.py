"""What a host's robots.txt permits (RFC 9309). Pure, but for asking a fetcher and a cache that are handed in."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, Protocol

from network.url import origin_of, parse_url
from scraper.errors import FetchError, Reason
from scraper.fetched import Fetched
from scraper.request import FetchRequest
from scraper.user_agent import PRODUCT

if TYPE_CHECKING:
    from protego import Protego

Fetch = Callable[[FetchRequest], Awaitable[Fetched]]

MAX_BYTES = 500 * 1024  # section 2.5
MAX_CRAWL_DELAY_S = 300.0
FRESH = timedelta(hours=24)  # section 2.4
UNREACHABLE_FRESH = timedelta(hours=1)
STALE_IF_UNREACHABLE = timedelta(days=7)

_NOT_FOLLOWED = frozenset(
    {Reason.TOO_MANY_REDIRECTS, Reason.REDIRECT_LOOP, Reason.BAD_REDIRECT, Reason.INSECURE_REDIRECT}
)
_NEVER_REACHED = frozenset(
    {
        Reason.REFUSED_BY_GATE,
        Reason.NAME_NOT_RESOLVED,
        Reason.CONNECTION_REFUSED,
        Reason.UNREACHABLE,
        Reason.PROXY_FAILED,
        Reason.TLS_NAME,
        Reason.TLS_EXPIRED,
        Reason.TLS_UNTRUSTED,
        Reason.TLS_FAILED,
    }
)
"""The page of a host that was not reached is not to be had either, for a reason that a person can act on."""
_TOO_MANY_REQUESTS = 429
_UNAVAILABLE = 404


@dataclass(frozen=True, slots=True, kw_only=True)
class RobotsFile:
    """An origin's robots.txt as last fetched: `status` is None when there was no answer, `body` its beginning."""

    origin: str
    fetched_at: datetime
    status: int | None
    body: bytes = b""

    @property
    def reachable(self) -> bool:
        """Whether it says anything: an error of the server, no answer, and 429 say nothing (section 2.3.1.4)."""
        return self.status is not None and self.status < 500 and self.status != _TOO_MANY_REQUESTS

    @property
    def fresh_until(self) -> datetime:
        """When it must be asked for again: after a day, or an hour when there was no answer."""
        return self.fetched_at + (FRESH if self.reachable else UNREACHABLE_FRESH)

    def decide(self, url: str) -> "RobotsDecision":
        """Whether we may fetch a URL of this origin."""
        if not self.reachable:
            answer = "did not answer" if self.status is None else f"answered {self.status}"
            why = f"{self.origin}/robots.txt {answer}, which means keep out"
            return RobotsDecision(allowed=False, why=why, stated=False)
        assert self.status is not None
        if self.status >= 400:
            warned = f"{self.origin}/robots.txt is forbidden to us" if self.status in (401, 403) else None
            return RobotsDecision(allowed=True, why="there is no robots.txt", warning=warned)
        return self._by_rules(url)

    def _by_rules(self, url: str) -> "RobotsDecision":
        if self.body.lstrip()[:1] == b"<":
            return RobotsDecision(
                allowed=True, why="there are no rules", warning=f"{self.origin}/robots.txt is a web page"
            )
        rules = _parse(self.body)
        allowed = rules.can_fetch(url, PRODUCT)
        return RobotsDecision(
            allowed=allowed,
            why=f"{self.origin}/robots.txt {'allows' if allowed else 'disallows'} {url}",
            crawl_delay_s=min(rules.crawl_delay(PRODUCT) or 0.0, MAX_CRAWL_DELAY_S),
        )


class RobotsDecision(NamedTuple):
    """Whether a URL may be fetched and why, how far apart requests should be, and what its owner might look into.

    A refusal is `stated` where the host said so itself, rather than being silent.
    """

    allowed: bool
    why: str
    stated: bool = True
    crawl_delay_s: float = 0.0
    warning: str | None = None

    def require(self) -> None:
        """Goes on only where it is allowed.

        Raises:
            FetchError: `refused_by_robots`.
        """
        if not self.allowed:
            raise FetchError(Reason.REFUSED_BY_ROBOTS, self.why, lasting=self.stated)


class RobotsCache(Protocol):
    """Where robots files are kept, over restarts and between processes."""

    async def robots_file(self, origin: str) -> RobotsFile | None:
        """The last one kept for an origin."""
        ...

    async def keep_robots_file(self, file: RobotsFile) -> None:
        """Keeps it in place of the origin's last one."""
        ...


def origin_of_page(request: FetchRequest) -> str:
    """The origin whose robots.txt speaks for a page. Raises BadUrlError."""
    return origin_of(parse_url(request.url))


async def ask_robots(request: FetchRequest, *, fetch: Fetch, now: datetime) -> RobotsFile:
    """Asks a page's host for its robots.txt, by the page's own proxy and certificate rule, without its credentials.

    Raises:
        FetchError: the host was not reached, or not asked, since there was no turn for us. It has said nothing that
            could be kept; the page would fail alike.
    """
    origin = origin_of_page(request)
    asked = FetchRequest(
        url=f"{origin}/robots.txt",
        keep_bytes=MAX_BYTES,
        proxy=request.proxy,
        insecure=request.insecure,
        timeout_s=request.timeout_s,
    )
    try:
        fetched = await fetch(asked)
    except FetchError as error:
        if _was_not_asked(error):
            raise
        return RobotsFile(origin=origin, fetched_at=now, status=_status_of(error))
    return RobotsFile(origin=origin, fetched_at=now, status=fetched.status, body=fetched.body)


def outlives(known: RobotsFile, asked: RobotsFile) -> bool:
    """Whether the last file that said something still stands, for a week, after one that says nothing.

    Section 2.4: the cached version may be used for longer than a day if the file is unreachable. One that was fetched
    by a clock that was ahead is of no age.
    """
    age = asked.fetched_at - known.fetched_at
    return known.reachable and not asked.reachable and timedelta(0) <= age < STALE_IF_UNREACHABLE


_RESTS = frozenset({Reason.RATE_LIMITED, Reason.UNAVAILABLE})


def _was_not_asked(error: FetchError) -> bool:
    if error.reason is Reason.HOST_BUSY or (error.reason in _RESTS and error.fetched is None):
        return True  # no lane was free, or the host rests for longer than we wait
    return error.reason in _NEVER_REACHED and not error.redirects


def _status_of(error: FetchError) -> int | None:
    if error.fetched is not None:
        return error.fetched.status
    return _UNAVAILABLE if error.reason in _NOT_FOLLOWED else None  # section 2.3.1.2


@lru_cache(maxsize=64)
def _parse(body: bytes) -> "Protego":
    from protego import Protego

    whole = body if len(body) < MAX_BYTES else body[: body.rfind(b"\n") + 1]
    return Protego.parse(whole.decode("utf-8-sig", "replace"))
