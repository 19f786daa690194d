"""What came of a fetch."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from monitor.comparison import Comparison
    from monitor.footing import Footing
    from scraper.child import PageReading
    from scraper.fetched import Fetched


class Found(NamedTuple):
    """What came of a fetch. `page_reading` is None where the page is as it was read last."""

    fetched: Fetched
    footing: Footing
    comparison: Comparison
    page_reading: PageReading | None = None
    read_ms: int | None = None
