"""A message as a channel would carry it, of something that was recorded, without sending it."""

import json
from datetime import datetime

from alerts.compose import rendered
from alerts.examples import examples
from alerts.model import ChangeNotice, Delivery, Notice
from alerts.read_back import notice_of
from alerts.settings import ChannelSettings
from monitor.feeding import notice_of_run, runs_of
from storage.store import Store

LAST = "LAST"
_ALL = 1_000_000


class NothingToShowError(Exception):
    """No such change or alert; the text says what to do."""


def preview(channel: ChannelSettings, store: Store | None, *, change: str | None, now: datetime) -> Delivery:
    """The message about `change`: the last one, that of a snapshot's number, or an alert's id; else an example.

    Raises:
        NothingToShowError: nothing was recorded that is called so.
    """
    return rendered(_notice(store, change), channel, now=now)


def _notice(store: Store | None, change: str | None) -> Notice:
    if change is None:
        return examples()[0]
    if store is None:
        raise NothingToShowError("nothing was checked yet; leave --change away for an example")
    if change.upper() == LAST or change.isdigit():
        return _recorded(store, None if change.upper() == LAST else int(change))
    return _alerted(store, change)


def _recorded(store: Store, snapshot: int | None) -> ChangeNotice:
    """What changed last, or with a snapshot."""
    since = store.changes.run_before(runs=1) if snapshot is None else None
    recorded = store.changes.of(since=since, limit=_ALL)
    for run in runs_of(recorded):
        if snapshot in (None, run[0].to_snapshot):
            return notice_of_run(store, store.pages.get(run[0].page), run)
    what = "no change was recorded yet" if snapshot is None else f"no change was recorded with snapshot {snapshot}"
    raise NothingToShowError(f"{what}; leave --change away for an example")


def _alerted(store: Store, wanted: str) -> Notice:
    found = [alert for alert in store.alerts.of(limit=_ALL) if alert.id.startswith(wanted.lower()) and alert.page]
    if len(found) != 1:
        what = "no alert about a page has this id" if not found else f"{len(found)} alerts have ids that begin so"
        raise NothingToShowError(f'"{wanted}": {what}; a snapshot\'s number or LAST will do as well')
    return notice_of(json.loads(found[0].subject))
