"""A host that is down: one trouble, however many of its pages are watched."""

from collections.abc import Iterable
from dataclasses import dataclass

from monitor.config import authority
from scraper.errors import Reason
from storage.model import Page

OF_THE_HOST = frozenset(
    {
        Reason.NAME_NOT_RESOLVED,
        Reason.CONNECTION_REFUSED,
        Reason.UNREACHABLE,
        Reason.CONNECTION_LOST,
        Reason.TIMEOUT,
        Reason.TLS_NAME,
        Reason.TLS_EXPIRED,
        Reason.TLS_UNTRUSTED,
        Reason.TLS_FAILED,
        Reason.UNAVAILABLE,
        Reason.RATE_LIMITED,
    }
)
"""Failures that say nothing about a page but about the host that it stands on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outage:
    """Pages of one host that cannot be read because of it. `others` are its other pages, by name, readable or not.

    `is_told`: one of them has been reported, and stands for all.
    """

    host: str
    others: tuple[str, ...]
    failing: int
    is_told: bool


def outage_of(page: str, url: str, pages: Iterable[Page]) -> Outage | None:
    """What a page's failure `OF_THE_HOST` says about it, given the host's pages; None where it is the page's own."""
    host = authority(url)
    others = [each for each in pages if each.name != page and authority(each.url) == host]
    failing = [each for each in others if each.state.failing_since and each.reason in OF_THE_HOST]
    if not failing:
        return None
    return Outage(
        host=host,
        others=tuple(each.name for each in others),
        failing=len(failing) + 1,
        is_told=any(each.state.reported_at is not None for each in failing),
    )
