"""Bringing the schedule in the database in line with the configuration."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from monitor.config.model import PageConfig
from monitor.config.schedule import Interval
from monitor.wiring import Opened
from scraper.manners import spread_s
from storage.model import Page

SPREAD_A_PAGE_S = 0.1
LONGEST_SPREAD_S = 300.0
CLOCK_SLACK = timedelta(hours=2)
"""A clock that is put back by no more, as people do for summer time, has no page checked twice for one hour of it."""


def settle_schedule(opened: Opened) -> None:
    """Every configured page gets a row and a time; pages no longer configured are retired.

    A page that was never checked is due now. One whose schedule was edited is due when the new schedule says, counted
    from its last check, so that a restart neither skips nor repeats one. One that is to be confirmed stays due soon.
    One that would wait longer than its schedule lets any page wait is due now: the clock was ahead when it was checked.
    Pages that are due already, after a restart perhaps hundreds, are spread over a short while.
    """
    now = opened.clock()
    pages = opened.config.pages
    rows = opened.store.pages.ensure_all([(page.name, page.url) for page in pages], now=now)
    settled = [(page.name, _due_at(opened, page, row, now)) for page, row in zip(pages, rows, strict=True)]
    due = spread(settled, now=now)
    standing = {row.name: row.state.next_due_at for row in rows}
    opened.store.pages.schedule((name, at) for name, at in due if standing[name] != at)


def spread(due: Sequence[tuple[str, datetime]], *, now: datetime) -> list[tuple[str, datetime]]:
    """Moments at which pages are due, those that have passed each at a place of its own in the time to come.

    Ten a second, so that a handful does not wait, and five minutes at most.
    """
    late = sum(at <= now for _, at in due)
    window_s = min(late * SPREAD_A_PAGE_S, LONGEST_SPREAD_S)
    return [(name, at if at > now else now + timedelta(seconds=spread_s(name, window_s))) for name, at in due]


def _due_at(opened: Opened, page: PageConfig, row: Page, now: datetime) -> datetime:
    if row.checked_at is None:
        return now
    scheduled = opened.next_due(page.name, row.checked_at) or now
    soon = row.state.next_due_at if row.state.held else None
    return _by_this_clock(opened, page, min(scheduled, soon) if soon else scheduled, now)


def _by_this_clock(opened: Opened, page: PageConfig, due: datetime, now: datetime) -> datetime:
    """When a page is due whose time may have been set by a clock that was ahead."""
    if due > (opened.next_due(page.name, now + CLOCK_SLACK) or now):
        return now
    step = opened.next_due(page.name, now) if isinstance(page.schedule, Interval) else None
    return min(due, step) if step else due
