"""Figures that one reading of a page has and the other lacks, looked for once more in the one that lacks them.

Whether a number is a figure is judged by what is shown beside it too. So somebody who adds a tile may make a sentence
above it look like one told in passing, and "removed" would be said of what still stands there. Only pages of which a
figure came or went are looked at again, and what a second look cannot tell, the first has to.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from figures.change import added_figures, removed_figures
from figures.fold import fold
from monitor.comparison import compare
from monitor.rereader import Rereader, moved, series
from scraper.errors import ReadError
from scraper.reading.recalled import Recalled
from storage.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from figures.record import Figure
    from monitor.found import Found
    from monitor.rooms import Rooms
    from scraper.child import PageSource
    from storage.earlier import Reread


def with_other_numbers(
    known: Iterable[Figure], plain: Sequence[Figure], second: Iterable[Figure]
) -> tuple[Figure, ...]:
    """What only a second look found, of numbers that none of the figures it looked for has."""
    sought = {_told(figure) for figure in known}
    return tuple(figure for figure in second if figure not in plain and _told(figure) not in sought)


def but_for(known: Iterable[Figure], standing: Iterable[Figure]) -> tuple[Figure, ...]:
    """The figures to look for without those that may be taken for what stood there before, as something else."""
    labels = {fold(figure.label) for figure in standing}
    return tuple(figure for figure in known if fold(figure.label) not in labels)


def standing(sought: Iterable[Figure], plain: Iterable[Figure], second: Iterable[Figure]) -> tuple[Figure, ...]:
    """Those that a second look found in a page of which the first made no figures."""
    found = Counter(map(_told, second))
    found.subtract(map(_told, plain))
    return tuple(figure for figure in sought if found[_told(figure)] > 0)


def stood_there(sought: Sequence[Figure], found: Sequence[Figure], *, among: Sequence[Figure]) -> bool:
    """Whether a page has more figures than those it was known for, and all of these tell what some sought do."""
    told = Counter(figure.quantity for figure in found)
    told.subtract(figure.quantity for figure in among)
    return len(found) > len(among) and set(+told) <= {figure.quantity for figure in sought}


async def look_again(first: Found, source: PageSource, rooms: Rooms) -> Found:
    """The same once what is gone was looked for in the page, and what has come in the page as it was.

    A page without a figure is judged as it is.
    """
    found = first
    for look in (_look_here, _look_back) if first.comparison.record.figures else ():
        try:
            found = await look(found, source, rooms)
        except (ReadError, StoreError):
            return found
    return found


async def _look_here(first: Found, source: PageSource, rooms: Rooms) -> Found:
    """What is gone, looked for in the page: not what says another number and stood there before."""
    known = removed_figures(first.comparison.changes)
    if not known:
        return first
    found = await _look_for(known, first, source, rooms)
    others = with_other_numbers(known, first.comparison.record.figures, found.comparison.record.figures)
    baseline = first.comparison.baseline
    if not others or baseline is None:
        return found
    before = await _before(first, others, source, rooms)
    stood = others if before is None else standing(others, baseline.record.figures, before.record.figures)
    return found if not stood else await _look_for(but_for(known, stood), first, source, rooms)


async def _look_for(known: tuple[Figure, ...], first: Found, source: PageSource, rooms: Rooms) -> Found:
    if not known:
        return first
    page_reading = await rooms.reader.read(source._replace(recalled=Recalled(missed=known)))
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
    reread = await _before(first, added, source, rooms)
    if reread is None or not stood_there(added, reread.record.figures, among=baseline.record.figures):
        return first
    footing = moved(first.footing, reread)
    comparison = compare(footing.known, first.comparison.record, pinned=source.pins.keys)
    return first._replace(footing=footing, comparison=comparison)


async def _before(first: Found, sought: Sequence[Figure], source: PageSource, rooms: Rooms) -> Reread | None:
    """The baseline's bytes, read for its own figures and some others; None where they are no longer kept."""
    baseline, known = first.comparison.baseline, first.footing.known
    if baseline is None:
        return None
    rereader = Rereader(
        store=rooms.store, reader=rooms.reader, pins=source.pins, extractor_version=rooms.extractor_version
    )
    return await rereader.read(baseline, series=series(known), retired=known.retired, sought=sought)


def _told(figure: Figure) -> tuple[str, object]:
    return fold(figure.label), figure.quantity
