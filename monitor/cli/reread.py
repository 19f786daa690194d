"""`keyfigures reread`: archived pages through this release's extractor."""

import asyncio
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from monitor.cli.check import require_pages
from monitor.cli.output import print_json, say
from monitor.cli.settings import Chosen
from monitor.config.model import Config

if TYPE_CHECKING:
    from monitor.rereading_history import PageReread

SCHEMA = "keyfigures/reread/1"


def run(pages: Sequence[str], *, as_json: bool, chosen: Chosen) -> int:
    """Reads the history of pages again; 1 when some of it could not be."""
    config = chosen.load()
    require_pages(config, pages, file=str(chosen.path))
    done = asyncio.run(_reread(config, pages))
    if as_json:
        print_json({"schema": SCHEMA, "pages": [asdict(each) for each in done]})
    else:
        for each in done:
            say(_line(each))
    return 1 if any(each.busy or each.unread for each in done) else 0


async def _reread(config: Config, names: Sequence[str]) -> "list[PageReread]":
    from monitor.rereading_history import reread_page  # the database and the reader, after the cheap refusals
    from monitor.wiring import Opened

    async with Opened(config) as opened:
        return [await reread_page(opened, page) for page in config.pages if not names or page.name in names]


def _line(done: "PageReread") -> str:
    if done.busy:
        return f"{done.page}: another process is checking it; try again later"
    snapshots = f"{done.snapshots} snapshot{'s' * (done.snapshots != 1)}"
    said = f"{done.page}: {snapshots} read again, {done.different} read differently"
    return f"{said}, {done.unread} cannot be read" if done.unread else said
