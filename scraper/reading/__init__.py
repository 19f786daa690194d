"""From a page's HTML to what it says: a pure function of the text, no network, no clock."""

EXTRACTOR_VERSION = 24
"""Raised by every change that reads an old page differently; snapshots carry it, older ones are read again."""
