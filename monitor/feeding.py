"""The recorded changes as a feed."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby, islice

from alerts.feed import Feed, FeedEntry
from alerts.language import Language
from alerts.model import ChangeNotice, PageRef
from monitor.alerting import cited
from monitor.config.model import Config
from storage.lines import StoredChange
from storage.model import Page
from storage.store import Store

_ALL = 1_000_000


def feed_of(store: Store, config: Config, *, page: str | None, limit: int, address: str | None, now: datetime) -> Feed:
    """The last `limit` runs that found something, of a page or of all."""
    pages = {each.name: each for each in store.pages.all(retired=True) if page in (None, each.name)}
    entries = _entries(store, pages, page, limit)
    began = min((each.added_at for each in pages.values()), default=now)
    return Feed(
        entries=entries,
        updated=max((entry.at for entry in entries), default=began),
        language=Language(config.language),
        timezone=config.timezone,
        page=page,
        home=pages[page].url if page in pages else None,
        address=address,
    )


def _entries(store: Store, pages: dict[str, Page], page: str | None, limit: int) -> list[FeedEntry]:
    since = store.changes.run_before(page, runs=limit)
    recorded = store.changes.of(page, since=since, limit=_ALL)
    return [_entry(store, pages[run[0].page], run) for run in islice(runs_of(recorded), limit)]


def runs_of(recorded: Iterable[StoredChange]) -> Iterator[list[StoredChange]]:
    """The changes that each run found together, as they are in a row."""
    return (list(run) for _, run in groupby(recorded, key=lambda each: (each.found_at, each.to_snapshot, each.page)))


def _entry(store: Store, page: Page, run: Sequence[StoredChange]) -> FeedEntry:
    return FeedEntry(ids=tuple(each.id for each in run), at=run[0].found_at, notice=notice_of_run(store, page, run))


def notice_of_run(store: Store, page: Page, run: Sequence[StoredChange]) -> ChangeNotice:
    """What one run found, as it could be told anew."""
    new = store.snapshots.get(run[0].to_snapshot)
    old = store.snapshots.get(run[0].from_snapshot) if run[0].from_snapshot is not None else new
    return ChangeNotice(
        page=PageRef(name=page.name, url=page.url, title=new.title),
        old=cited(old),
        new=cited(new),
        changes=tuple(each.change for each in run),
    )
