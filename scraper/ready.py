"""Loaded by the process that children are forked from: the reader, ready.

The first page that a process reads costs as much as twenty more, for what it asks its text is made ready by it. Half
of that is done here once, while pages are being fetched; each child would do it again, when its page is there.
"""

import signal

signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's, which ends its children

from scraper.child import PageSource, read_page  # noqa: E402 - after the signal: loading the reader takes a while

_PAGE = b"""<html lang=en><title>Key figures</title><h1>Key figures</h1>
<ul><li>2,000 students<li>45 % women</ul><p><b>12</b><span>laboratories</span>"""

read_page(PageSource(body=_PAGE))
