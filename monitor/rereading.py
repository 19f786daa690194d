"""What is known of a page, as the extractor reads it today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.footing import Footing
from storage.baseline import Known

if TYPE_CHECKING:
    from monitor.rooms import Rooms
    from scraper.reading.pins.pins import Pins
    from storage.model import Page


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
