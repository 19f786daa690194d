"""What `doctor` says of the hosts that pages are on, from what they said last: nobody is asked."""

from collections.abc import Iterator
from datetime import datetime

from monitor.cli.findings import Finding, State
from monitor.config import Config, PageConfig
from monitor.manners import RobotsShelf
from scraper.errors import HINTS, Reason
from scraper.request import FetchRequest
from scraper.robots import origin_of_page
from storage.hosts import Hosts


def host_findings(config: Config, hosts: Hosts, now: datetime) -> Iterator[Finding]:
    """Hosts that asked to be left alone, and pages of which their host's robots.txt says something odd."""
    for host in hosts.backing_off(now=now):
        detail = f"{host.host} asked to be left alone until {host.backoff_until:%Y-%m-%d %H:%M} UTC"
        yield Finding(about="hosts", state=State.WARNING, detail=detail, hint="its pages are checked after that")
    shelf = RobotsShelf(hosts)
    for page in config.pages:
        if config.host(page.host).robots:
            yield from _robots_findings(page, shelf)


def _robots_findings(page: PageConfig, shelf: RobotsShelf) -> Iterator[Finding]:
    file = shelf.robots_file(origin_of_page(FetchRequest(url=page.url)))
    if file is None:
        return
    about, decision = f"page {page.name}", file.decide(page.url)
    if not decision.allowed:
        yield Finding(about=about, state=State.WARNING, detail=decision.why, hint=HINTS[Reason.REFUSED_BY_ROBOTS])
    elif decision.warning is not None:
        yield Finding(about=about, state=State.WARNING, detail=decision.warning, hint="it is fetched all the same")
