"""Bringing the schedule in the database in line with the configuration."""

from datetime import datetime

from monitor.config import PageConfig
from monitor.wiring import Opened
from storage.model import Page


def settle_schedule(opened: Opened) -> None:
    """Every configured page gets a row and a time; pages no longer configured are retired.

    A page that was never checked is due now. One whose schedule was edited is due when the new schedule says, counted
    from its last check, so that a restart neither skips nor repeats one. One that is to be confirmed stays due soon.
    """
    now = opened.clock()
    pages = opened.config.pages
    rows = opened.store.pages.ensure_all([(page.name, page.url) for page in pages], now=now)
    due = [(page.name, _due_at(opened, page, row, now)) for page, row in zip(pages, rows, strict=True)]
    standing = {row.name: row.state.next_due_at for row in rows}
    opened.store.pages.schedule((name, at) for name, at in due if standing[name] != at)


def _due_at(opened: Opened, page: PageConfig, row: Page, now: datetime) -> datetime:
    if row.checked_at is None:
        return now
    scheduled = opened.next_due(page.name, row.checked_at) or now
    soon = row.state.next_due_at if row.state.held else None
    return min(scheduled, soon) if soon else scheduled
