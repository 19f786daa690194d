"""What `doctor` says of the hosts that pages are on, from what they said last: nobody is asked."""

from collections.abc import Iterator
from datetime import datetime

from alerts.language import Language
from monitor.cli.finding import Finding, State
from monitor.cli.resting import resting_line
from monitor.config.model import Config, PageConfig
from monitor.manners import robots_file_of
from scraper.errors import HINTS, Reason
from scraper.request import FetchRequest
from scraper.robots import RobotsFile, origin_of_page
from storage.store import Store

_ENGLISH = Language("en")
"""What findings are kept in, for programs; people are told them in their language when they are shown."""


def host_findings(config: Config, store: Store, now: datetime) -> Iterator[Finding]:
    """Hosts that are left alone, and pages of which their host's robots.txt says something odd."""
    hosts = store.hosts
    for host in hosts.backing_off(now=now):
        detail = resting_line(host, config.timezone, worded=_ENGLISH)
        yield Finding(about="hosts", state=State.WARNING, detail=detail, hint="its pages are checked after that")
    for page in config.pages:
        if config.host(page.host).robots:
            for copy in hosts.robots([origin_of_page(FetchRequest(url=page.url))]).values():
                yield from _robots_findings(page, robots_file_of(copy))


def _robots_findings(page: PageConfig, file: RobotsFile) -> Iterator[Finding]:
    about, decision = f"page {page.name}", file.decide(page.url)
    if not decision.allowed:
        yield Finding(about=about, state=State.WARNING, detail=decision.why, hint=HINTS[Reason.REFUSED_BY_ROBOTS])
    elif decision.warning is not None:
        yield Finding(about=about, state=State.WARNING, detail=decision.warning, hint="it is fetched all the same")
