"""Figures that one reading of a page has and the other lacks, looked for once more in the one that lacks them.

Whether a number is a figure is judged by what is shown beside it too. So somebody who adds a tile may make a sentence
above it look like one told in passing, and "removed" would be said of what still stands there. Only pages of which a
figure came or went are looked at again.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from figures.change import added_figures, removed_figures
from monitor.comparison import compare
from monitor.rereader import Rereader, moved, series

if TYPE_CHECKING:
    from collections.abc import Sequence

    from figures.record import Figure
    from monitor.found import Found
    from monitor.rooms import Rooms
    from scraper.child import PageSource


def stood_there(sought: Sequence[Figure], found: Sequence[Figure], *, among: Sequence[Figure]) -> bool:
    """Whether a page has more figures than those it was known for, and all of these tell what some sought do."""
    told = Counter(figure.quantity for figure in found)
    told.subtract(figure.quantity for figure in among)
    return len(found) > len(among) and set(+told) <= {figure.quantity for figure in sought}


async def look_again(first: Found, source: PageSource, rooms: Rooms) -> Found:
    """The same once what is gone was looked for in the page, and what has come in the page as it was.

    Raises:
        ReadError: the page cannot be read.
        StoreError: the database or an archived page cannot be read.
    """
    return await _look_back(await _look_here(first, source, rooms), source, rooms)


async def _look_here(first: Found, source: PageSource, rooms: Rooms) -> Found:
    """What is gone, looked for in the page."""
    known = removed_figures(first.comparison.changes)
    if not known:
        return first
    page_reading = await rooms.reader.read(source._replace(known=known))
    record = page_reading.reading.record
    if record.figures == first.comparison.record.figures:
        return first
    comparison = compare(first.footing.known, record, pinned=source.pins.keys)
    return first._replace(page_reading=page_reading, comparison=comparison)


async def _look_back(first: Found, source: PageSource, rooms: Rooms) -> Found:
    """What has come, looked for in the bytes that the baseline was read from: what stood there is not new."""
    baseline, added = first.comparison.baseline, added_figures(first.comparison.changes)
    if baseline is None or not added:
        return first
    rereader = Rereader(
        store=rooms.store, reader=rooms.reader, pins=source.pins, extractor_version=rooms.extractor_version
    )
    known, standing = (*baseline.record.figures, *added), first.footing
    reread = await rereader.read(baseline, series=series(standing.known), retired=standing.known.retired, known=known)
    if reread is None or not stood_there(added, reread.record.figures, among=baseline.record.figures):
        return first
    standing = moved(standing, reread)
    comparison = compare(standing.known, first.comparison.record, pinned=source.pins.keys)
    return first._replace(footing=standing, comparison=comparison)
