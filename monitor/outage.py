"""A host that is down: one trouble, however many of its pages are watched."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from monitor.config.model import authority
from scraper.errors import Reason
from storage.model import Page

UNREACHED = frozenset(
    {
        Reason.NAME_NOT_RESOLVED,
        Reason.CONNECTION_REFUSED,
        Reason.UNREACHABLE,
        Reason.TLS_NAME,
        Reason.TLS_EXPIRED,
        Reason.TLS_UNTRUSTED,
        Reason.TLS_FAILED,
    }
)
"""Failures of a host that nobody got to, so that no page of it was asked for."""

OF_THE_HOST = UNREACHED | {
    Reason.CONNECTION_LOST,
    Reason.TIMEOUT,
    Reason.UNAVAILABLE,
    Reason.SERVER_ERROR,
    Reason.RATE_LIMITED,
}
"""Failures that may be the host's. Some may be a page's own, a 500 above all: other pages of the host tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outage:
    """Pages of one host that cannot be read because of it. `others` are its other pages, by name, readable or not.

    `is_told`: one of them has been reported, and stands for all; one that failed alone when it was does not.
    """

    host: str
    others: tuple[str, ...]
    failing: int
    is_told: bool


def outage_of(page: str, url: str, pages: Sequence[Page], *, since: datetime) -> Outage | None:
    """What a page's failure `OF_THE_HOST` since a moment says about it, given the host's pages; None where it is the
    page's own: no other page fails so, or another was read meanwhile.
    """
    others, failing = _neighbours(page, url, pages)
    if not failing or _any_read(others, after=since):
        return None
    host = [*others, *(each for each in pages if each.name == page)]
    return _outage(url, others, failing, is_told=any(_stands_for(host, each, failing, since) for each in failing))


def end_of_outage(page: str, url: str, pages: Iterable[Page], *, reported_at: datetime) -> Outage | None:
    """What has ended as a page can be read again that was reported; None where it was reported alone, or where another
    that was reported still fails.
    """
    others, failing = _neighbours(page, url, pages)
    began = [each.state.failing_since for each in failing if each.state.failing_since is not None]
    if not began or min(began) > reported_at or any(each.state.reported_at for each in failing):
        return None
    return _outage(url, others, failing, is_told=True)


def _neighbours(page: str, url: str, pages: Iterable[Page]) -> tuple[list[Page], list[Page]]:
    """The other pages of a page's host, and those of them that fail by what may be the host's fault."""
    host = authority(url)
    others = [each for each in pages if each.name != page and authority(each.url) == host]
    return others, [each for each in others if each.state.failing_since and each.reason in OF_THE_HOST]


def _stands_for(host: Sequence[Page], told: Page, failing: Sequence[Page], since: datetime) -> bool:
    """Whether this one was reported as the host: another failed as well by then, and none was read since it began."""
    reported_at, began_at = told.state.reported_at, told.state.failing_since
    if reported_at is None or began_at is None or _any_read(host, after=began_at):
        return False
    began = (each.state.failing_since for each in failing if each is not told)
    return min([since, *(moment for moment in began if moment)]) <= reported_at


def _any_read(pages: Iterable[Page], *, after: datetime) -> bool:
    return any(each.read_at is not None and each.read_at > after for each in pages)


def _outage(url: str, others: Sequence[Page], failing: Sequence[Page], *, is_told: bool) -> Outage:
    names = tuple(each.name for each in others)
    return Outage(host=authority(url), others=names, failing=len(failing) + 1, is_told=is_told)
