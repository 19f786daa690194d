"""The whole history of a page read again: every healthy snapshot, the oldest first, so that keys grow as they would."""

import asyncio
from dataclasses import dataclass, replace
from datetime import datetime

from figures.record import Record
from figures.series import Series
from monitor.config.model import PageConfig
from monitor.footing import Footing
from monitor.ledger import CHECK_LEASE_S
from monitor.pinned_keys import under_pinned_keys
from monitor.renewing import renewing
from monitor.rereader import Rereader, series
from monitor.wiring import Opened
from storage.baseline import Known
from storage.earlier import Reread, Snapshot
from storage.model import Page
from storage.store import Store

_AT_ONCE = 50
_ALL = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class PageReread:
    """What became of a page's snapshots: how many were read again, how many of them say something else than before.

    `unread` counts those whose bytes cannot be read, `busy` means that another process is checking the page.
    """

    page: str
    snapshots: int = 0
    different: int = 0
    unread: int = 0
    busy: bool = False


async def reread_page(opened: Opened, page: PageConfig) -> PageReread:
    """Reads a page's archived bytes again and replaces what its snapshots say. Checks wait meanwhile.

    Raises:
        StoreError: the database cannot be used; what was replaced until then stays.
    """
    pages, now = opened.store.pages, opened.clock()
    known = pages.find(page.name)
    if known is None:
        return PageReread(page=page.name)
    claimed = pages.claim(known, now=now, lease_s=CHECK_LEASE_S)
    if claimed is None:
        return PageReread(page=page.name, busy=True)

    async def hold() -> None:
        await asyncio.to_thread(pages.keep, (claimed,), now=opened.clock(), lease_s=CHECK_LEASE_S)

    holding = asyncio.create_task(renewing(hold, every_s=CHECK_LEASE_S / 3, what="the claim"))
    try:
        return await _reread(opened, page, claimed)
    finally:
        holding.cancel()
        pages.release(claimed)


async def _reread(opened: Opened, page: PageConfig, claimed: Page) -> PageReread:
    store = opened.store
    rereader = Rereader(store=store, reader=opened, pins=page.pins)
    numbers = sorted(line.id for line in store.snapshots.lines(page.name, healthy=True, limit=_ALL))
    known = store.known([page.name])[page.name]
    known = await _under_pinned_keys(store, rereader, claimed, known, now=opened.clock())
    grown, done = {each.key: each for each in series(known)}, PageReread(page=page.name)
    for start in range(0, len(numbers), _AT_ONCE):
        rereads: list[Reread] = []
        for snapshot in map(store.snapshots.get, numbers[start : start + _AT_ONCE]):
            reread = await rereader.read(snapshot, series=tuple(grown.values()), retired=known.retired)
            done = _counted(done, snapshot, reread)
            if reread is not None:
                rereads.append(reread)
                grown |= _new_series(reread, grown)
        if not store.commit_rereads(claimed, rereads, renamed=(), now=opened.clock()):
            return replace(done, busy=True)
    return done


async def _under_pinned_keys(store: Store, rereader: Rereader, claimed: Page, known: Known, *, now: datetime) -> Known:
    """What is known, once the series of figures that were pinned to new keys are called by these, as a check does.

    The page as it was read last says which they are: an older one may show another figure under that label.
    """
    if known.baseline is None or not rereader.pins.keys:
        return known
    reread = await rereader.read(known.baseline, series=series(known), retired=known.retired)
    if reread is None:
        return known
    standing = under_pinned_keys(Footing(known=known), reread.record, rereader.pins)
    kept = store.commit_rereads(claimed, (), renamed=standing.renamed, now=now)
    return standing.known if kept else known


def _counted(done: PageReread, snapshot: Snapshot, reread: Reread | None) -> PageReread:
    if reread is None:
        return replace(done, unread=done.unread + 1)
    differs = _what_it_says(reread.record) != _what_it_says(snapshot.record)
    return replace(done, snapshots=done.snapshots + 1, different=done.different + differs)


def _what_it_says(record: Record) -> Record:
    return replace(record, warnings=())


def _new_series(reread: Reread, known: dict[str, Series]) -> dict[str, Series]:
    """Figures that this extractor is the first to read: later snapshots go on with their keys."""
    return {
        key: Series(key=key, figure=figure, position=position, present=False)
        for position, (key, figure) in enumerate(zip(reread.keys, reread.record.figures, strict=True))
        if key not in known
    }
