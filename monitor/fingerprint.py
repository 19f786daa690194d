"""What shapes a reading: the extractor's version and the page's pins. When it changes, a page is read anew."""

import hashlib

from monitor.config import PageConfig
from scraper.reading import EXTRACTOR_VERSION


def fingerprint(page: PageConfig, *, extractor_version: int = EXTRACTOR_VERSION) -> str:
    """A short name for what shapes the reading of this page."""
    pins = hashlib.sha256(repr((page.pins, page.render)).encode()).hexdigest()[:12]
    return f"{extractor_version}:{pins}"
