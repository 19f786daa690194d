"""What a reading is compared with: what is known of its page, as the extractor reads it today."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from storage.kept import Known

if TYPE_CHECKING:
    from monitor.rooms import Rooms
    from scraper.reading.pins.pins import Pins
    from storage.earlier import Reread
    from storage.held import Held
    from storage.model import Page


class Footing(NamedTuple):
    """What a reading is compared with: what is known of the page, and what is held, as the extractor reads it today.

    `rereads` is what must be kept so that it stays so, `renamed` the old and new keys of series.
    """

    known: Known
    held: tuple[Held, ...] = ()
    rereads: tuple[Reread, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()


async def footing(page: Page, rooms: Rooms, *, fingerprint: str, pins: Pins) -> Footing:
    """What is known of a page; where something else shaped it, its archived bytes are read again.

    Raises:
        StoreError: the database or an archived page cannot be read.
    """
    if page.baseline_id is None:
        return Footing(known=Known(baseline=None, series=()))
    known, state = await rooms.known(page.name), page.state
    keys = {line.key for line in known.series}
    standing = Footing(known=known, held=tuple(held for held in state.held if held.key in keys))  # merged ones are not
    if known.baseline is None or state.fingerprint == fingerprint:
        return standing
    from monitor.rereader import read_again  # for the pages that another release read, or other pins

    return await read_again(standing, known.baseline, rooms, pins=pins)
