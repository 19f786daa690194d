"""This machine's own network: where no host can be reached, no page is to blame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.config.model import authority
from scraper.errors import Reason

if TYPE_CHECKING:
    from datetime import datetime

    from alerts.model import OfflineNotice
    from monitor.run import Run
    from storage.model import Page

OF_THE_NETWORK = frozenset({Reason.NAME_NOT_RESOLVED, Reason.UNREACHABLE})
"""Failures that no host is asked for: of one they may be its own, of several at once they are hardly."""

_FEWEST_HOSTS = 3
_NO_HOST = "*"
"""What stands for this machine among the hosts whose outage is told."""


def is_offline(run: Run, since: datetime) -> bool:
    """Whether a page that fails `OF_THE_NETWORK` since a moment does so because this machine reaches nobody: no page
    was read since, and others on two more hosts fail so. Those that were told by themselves say nothing of it.
    """
    if run.rooms.store.pages.read_since(since):
        return False
    return _NO_HOST in run.rooms.hosts_told or len({authority(page.url) for page in _failing(run)}) >= _FEWEST_HOSTS


def offline_notices(run: Run, since: datetime) -> tuple[OfflineNotice, ...]:
    """The news that this machine is offline, once as long as it is."""
    if _NO_HOST in run.rooms.hosts_told:
        return ()
    run.rooms.hosts_told.add(_NO_HOST)
    from alerts.ids import alert_id  # for those with something to say
    from alerts.model import OfflineNotice

    pages = _failing(run)
    notice = OfflineNotice(
        pages=tuple(sorted(page.name for page in pages)),
        hosts=len({authority(page.url) for page in pages}),
        since=min([since, *(page.state.failing_since for page in pages if page.state.failing_since)]),
        at=run.started_at,
    )
    return () if run.rooms.store.alerts.known([alert_id(notice)]) else (notice,)


def _failing(run: Run) -> list[Page]:
    """The pages that were not told and that the network keeps from being read, with the one that is being checked."""
    return [
        page
        for page in run.rooms.store.pages.all()
        if page.name == run.page.name
        or (page.state.failing_since and page.reason in OF_THE_NETWORK and page.state.reported_at is None)
    ]
