"""Whether pages are checked in time."""

from datetime import datetime, timedelta

from monitor.config.model import Config
from monitor.config.schedule import next_due
from storage.model import Page

PATIENCE = timedelta(hours=1)
"""How long a page may wait for its turn, with its host's pauses and the pages before it."""


def is_late(page: Page, config: Config, *, now: datetime) -> bool:
    """Whether a page was not checked although its next check is due as well; never within an hour."""
    due_at, configured = page.state.next_due_at, config.page(page.name)
    if due_at is None or configured is None or now - due_at <= PATIENCE:
        return False
    following = next_due(configured.schedule, after=due_at, timezone=config.timezone, page=page.name)
    return following is not None and following <= now
