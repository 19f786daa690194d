"""Checking many pages: hosts side by side, the pages of one host one after another."""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from monitor.config.model import Config, PageConfig
from monitor.ledger import Ledger
from monitor.report import CheckReport
from monitor.walk import Walk
from monitor.wiring import Opened
from storage.model import Page

MOST_WORKERS = 64
CLAIMED_AHEAD = 3

OnReport = Callable[[CheckReport], None]
Turn = tuple[PageConfig, ...]
"""Pages of one host that one worker checks in a row; the pauses between them are the fetcher's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Swept:
    """What a sweep did: a report for each page, and the names of those that another process was checking.

    `hosts` is at how many hosts the pages of the reports are.
    """

    reports: tuple[CheckReport, ...]
    busy: tuple[str, ...]
    hosts: int

    @property
    def came_to_nothing(self) -> bool:
        """Whether not one page of several hosts could be checked: then it is us, or our network."""
        return self.hosts > 1 and all(report.failed for report in self.reports)


def turns(config: Config, pages: Sequence[PageConfig]) -> list[Turn]:
    """The pages by host; a host that takes several connections gets as many turns."""
    by_host: dict[str, list[PageConfig]] = {}
    for page in pages:
        by_host.setdefault(page.host, []).append(page)
    return [
        tuple(mine[start::lanes])
        for name, mine in by_host.items()
        for host in [config.host(name)]
        for lanes in [min(host.connections, len(mine))]
        for start in range(lanes)
    ]


async def sweep(
    opened: Opened, pages: Sequence[PageConfig], *, claimed: Sequence[Page] = (), on_report: OnReport
) -> Swept:
    """Checks `pages`, telling each report as it comes. `claimed` are pages whose claim is held already.

    Raises:
        StoreError: the database failed; what was checked until then is kept, and no claim is left behind.
    """
    queue = deque(turns(opened.config, pages))
    reports: list[CheckReport] = []
    busy: list[str] = []

    def tell(page: PageConfig, report: CheckReport | None) -> None:
        if report is None:
            busy.append(page.name)
        else:
            reports.append(report)
            on_report(report)

    async def work() -> None:
        async with opened.worker(ledger) as rooms:
            walk = Walk(rooms=rooms, ledger=ledger, beside=workers, tell=tell)
            while queue:
                turn = queue.popleft()
                for place, page in enumerate(turn, start=1):
                    await walk.to(page, ahead=turn[place : place + CLAIMED_AHEAD])

    try:
        async with Ledger(opened.store, clock=opened.clock, claimed=claimed) as ledger, asyncio.TaskGroup() as workers:
            for _ in range(min(MOST_WORKERS, len(queue))):
                workers.create_task(work())
    except ExceptionGroup as group:
        raise group.exceptions[0] from group
    hosts = {page.host for page in pages if page.name not in busy}
    return Swept(reports=tuple(reports), busy=tuple(busy), hosts=len(hosts))
