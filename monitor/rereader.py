"""Archived pages read again, so that a new release or other pins change no figure.

Both readings are of the same bytes: what the new one says otherwise is our doing, and nobody hears of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from figures.record import Figure, Record
from figures.series import Series, assign
from monitor.comparison import series_of
from monitor.footing import Footing
from monitor.pinned_keys import now_called, under_pinned_keys
from monitor.rooms import Reads, Rooms
from scraper.child import PageSource
from scraper.errors import ReadError
from scraper.reading import EXTRACTOR_VERSION
from scraper.reading.pins.pins import Pins
from scraper.reading.recalled import Recalled
from storage.baseline import Known
from storage.earlier import Reread, SeriesLine, Snapshot
from storage.store import Store


async def read_again(standing: Footing, baseline: Snapshot, rooms: Rooms, *, pins: Pins) -> Footing:
    """What a reading of a page is compared with once the bytes that it stands on are read again.

    Raises:
        StoreError: the database or an archived page cannot be read.
    """
    rereader = Rereader(store=rooms.store, reader=rooms.reader, pins=pins, extractor_version=rooms.extractor_version)
    told = [rooms.store.snapshots.get(number) for number in {h.snapshot for h in standing.held} - {baseline.id}]
    for snapshot in (baseline, *told):
        reread = await rereader.read(snapshot, series=series(standing.known), retired=standing.known.retired)
        if reread is not None:
            standing = moved(*_under_pinned_keys(standing, snapshot, reread, pins))
    return standing


def _under_pinned_keys(standing: Footing, snapshot: Snapshot, reread: Reread, pins: Pins) -> tuple[Footing, Reread]:
    """Both, once the series of figures that were pinned to new keys are called by these."""
    standing = under_pinned_keys(standing, reread.record, pins)
    if not standing.renamed:
        return standing, reread
    known, called = standing.known, replace(snapshot, keys=now_called(snapshot.keys, dict(standing.renamed)))
    keys = same_series(called, reread.record, series=series(known), pinned=pins.keys, retired=known.retired)
    return standing, replace(reread, keys=keys)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rereader:
    """What archived pages are read again with; `extractor_version` is that of `reader`."""

    store: Store
    reader: Reads
    pins: Pins
    extractor_version: int = EXTRACTOR_VERSION

    async def read(
        self, snapshot: Snapshot, *, series: Sequence[Series], retired: frozenset[str], sought: Sequence[Figure] = ()
    ) -> Reread | None:
        """What the extractor makes of a snapshot's bytes today; None where it cannot, or they were never kept.

        `series` are the page's, `retired` the keys that none of them may be given. The snapshot's own figures are
        looked for, since it may be known by them alone, and those `sought`.
        """
        body = self.store.archive.get(snapshot.body_sha256) if snapshot.body_sha256 else None
        if body is None:
            return None
        source = PageSource(
            body=body,
            content_type=snapshot.content_type,
            url=snapshot.url,
            pins=self.pins,
            recalled=Recalled(same=(*snapshot.record.figures, *sought)),
        )
        try:
            page_reading = await self.reader.read(source)
        except ReadError:
            return None
        record = page_reading.reading.record
        keys = same_series(snapshot, record, series=series, pinned=self.pins.keys, retired=retired)
        return Reread(snapshot_id=snapshot.id, record=record, keys=keys, extractor_version=self.extractor_version)


def same_series(
    snapshot: Snapshot,
    record: Record,
    *,
    series: Sequence[Series],
    pinned: Mapping[str, str],
    retired: frozenset[str] = frozenset(),
) -> tuple[str, ...]:
    """The series of each figure of another reading of a snapshot's bytes: first its own, then the page's others."""
    own = [
        Series(key=key, figure=figure, position=position)
        for position, (key, figure) in enumerate(zip(snapshot.keys, snapshot.record.figures, strict=True))
    ]
    others = [replace(other, present=False) for other in series if other.key not in snapshot.keys]
    return assign([*own, *others], record.figures, pinned=pinned, retired=retired).keys


def series(known: Known) -> tuple[Series, ...]:
    """The series of a page, as matching wants them."""
    return tuple(series_of(line) for line in known.series)


def moved(footing: Footing, reread: Reread) -> Footing:
    """The footing once a snapshot says what its bytes say today."""
    figures = dict(zip(reread.keys, reread.record.figures, strict=True))
    held = tuple(replace(h, told=figures.get(h.key)) if h.snapshot == reread.snapshot_id else h for h in footing.held)
    return footing._replace(known=_known_again(footing.known, reread), held=held, rereads=(*footing.rereads, reread))


def _known_again(known: Known, reread: Reread) -> Known:
    if known.baseline is None or known.baseline.id != reread.snapshot_id:
        return known
    lines = {line.key: replace(line, present=False) for line in known.series}
    for position, key in enumerate(reread.keys):
        lines[key] = _line(reread, position, lines.get(key), at=known.baseline.taken_at)
    baseline = replace(
        known.baseline, record=reread.record, keys=reread.keys, extractor_version=reread.extractor_version
    )
    return replace(known, baseline=baseline, series=tuple(lines.values()))


def _line(reread: Reread, position: int, line: SeriesLine | None, *, at: datetime) -> SeriesLine:
    return SeriesLine(
        key=reread.keys[position],
        name=line.name if line else None,
        figure=reread.record.figures[position],
        position=position,
        present=True,
        created_at=line.created_at if line else at,
        seen_in=reread.snapshot_id,
    )
