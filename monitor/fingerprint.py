"""What shapes a reading: the extractor's version, the page's pins, and how it is asked for.

When it changes, a page is fetched whole and read anew.
"""

import hashlib

from monitor.config.model import PageConfig
from scraper.reading import EXTRACTOR_VERSION


def fingerprint(page: PageConfig, *, extractor_version: int = EXTRACTOR_VERSION) -> str:
    """A short name for what shapes the reading of this page."""
    shape: tuple[object, ...] = (page.pins, page.render)
    if page.access.written:
        shape = (*shape, page.access.written)
    return f"{extractor_version}:{hashlib.sha256(repr(shape).encode()).hexdigest()[:12]}"
