"""One run of everything, as cron asks for it: check pages, then send what is owed."""

from collections.abc import Sequence
from dataclasses import dataclass

from alerts.delivery import Delivered
from monitor.config import Config
from monitor.delivering import deliver
from monitor.report import CheckReport
from monitor.rooms import Clock
from monitor.sweep import OnReport, sweep
from monitor.wiring import Opened, utc_now


@dataclass(frozen=True, slots=True, kw_only=True)
class Ran:
    """What a run did. `busy` names pages that another process was checking; they are not in `reports`."""

    reports: tuple[CheckReport, ...]
    busy: tuple[str, ...]
    delivered: tuple[Delivered, ...]


async def check_pages(config: Config, names: Sequence[str] = (), *, on_report: OnReport, clock: Clock = utc_now) -> Ran:
    """Checks the configured pages, or those named, and sends what is owed, also from earlier runs.

    Raises:
        StoreError: the database cannot be used.
        KeyError: no configured page has that name.
    """
    configured = {page.name: page for page in config.pages}
    pages = [configured[name] for name in names] if names else list(config.pages)
    async with Opened(config, clock=clock) as opened:
        swept = await sweep(opened, pages, on_report=on_report)
        delivered = await deliver(opened)
    return Ran(reports=swept.reports, busy=swept.busy, delivered=delivered)
