"""Sweeps of many pages: what one page, or one process, costs the others."""

import asyncio
import contextlib
import os
import signal
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from live_site import Site
from reader_children import readers

from alerts.model import ChangeNotice, Delivery, Health, HealthNotice, Notice
from monitor.config.file import load_config
from monitor.ledger import Ledger
from monitor.once import check_pages
from monitor.report import CheckReport
from monitor.rooms import Rooms
from monitor.wiring import Opened, utc_now
from scraper.child import PageReading, PageSource, read_page
from scraper.fetched import Fetched
from scraper.request import FetchRequest
from storage.store import open_store

PAGES = 40
PAGE = "<html lang=fr><title>Chiffres</title><h1>Chiffres clés</h1><ul><li><b>{}</b> laboratoires</li></ul></html>"


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as running:
        for number in range(PAGES):
            running.publish(f"/{number}", PAGE.format(100 + number))
        yield running


@pytest.fixture
def configuration(tmp_path: Path, site: Site) -> Path:
    pages = "\n".join(f'[[pages]]\nname = "page-{n}"\nurl = "{site.url(f"/{n}")}"' for n in range(PAGES))
    path = tmp_path / "config.toml"
    path.write_text(f"""
[network]
allow = ["127.0.0.1"]
[hosts."{site.authority}"]
connections = 8
pause_s = 0.0
robots = false
{pages}
""")
    return path


def test_a_reading_process_that_dies_costs_no_page(configuration: Path) -> None:
    """Killed in the middle of a sweep, its pages are read by the next one."""
    reports: list[CheckReport] = []

    def kill_the_readers(report: CheckReport) -> None:
        reports.append(report)
        if len(reports) == 3:
            for pid in readers():
                os.kill(pid, signal.SIGKILL)

    asyncio.run(check_pages(load_config(configuration), on_report=kill_the_readers))

    assert [report.reason for report in reports] == [None] * PAGES
    with open_store(str(configuration.with_name("keyfigures.db")), clock=utc_now) as store:
        assert Counter(page.outcome for page in store.pages.all()) == {"first": PAGES}
        assert all(page.lease_until is None for page in store.pages.all())


THREE = "<b>{}</b> laboratoires<li><b>45</b> nationalités<li><b>12</b> doubles diplômes"


class Unsayable(Opened):
    """Rooms in which the news of one page cannot be rendered."""

    def owed(self, notices: Sequence[Notice], now: datetime) -> tuple[Delivery, ...]:
        if any(isinstance(notice, ChangeNotice) and notice.page.name == "page-7" for notice in notices):
            raise KeyError("no such word")
        return super().owed(notices, now)


def test_a_page_whose_news_cannot_be_rendered_costs_itself(configuration: Path, site: Site) -> None:
    """All other checks are kept and the sweep goes on; of the page it is said what failed, and where. Nothing of it is
    kept, so that its news is told once it can be."""
    for rooms, more in ((Opened, 0), (Unsayable, 1)):
        for number in range(PAGES):
            site.publish(f"/{number}", PAGE.replace("<b>{}</b> laboratoires", THREE).format(100 + number + more))
        ran = asyncio.run(check_pages(load_config(configuration), on_report=lambda _: None, open_rooms=rooms))

    outcomes = {report.page: (report.outcome, report.reason) for report in ran.reports}
    assert outcomes.pop("page-7") == ("failed", "crashed")
    assert set(outcomes.values()) == {("changed", None)}
    with open_store(str(configuration.with_name("keyfigures.db")), clock=utc_now) as store:
        assert next((check.outcome, check.reason) for check in store.checks.of("page-7")) == ("failed", "crashed")
        assert "KeyError: 'no such word' (owed" in str(store.pages.get("page-7").detail)
        assert {len(store.snapshots.lines(f"page-{number}")) for number in range(PAGES) if number != 7} == {2}
    [told] = asyncio.run(check_pages(load_config(configuration), ["page-7"], on_report=lambda _: None)).reports
    assert told.outcome == "changed"


class Speechless(Opened):
    """Rooms in which nothing can be rendered."""

    def owed(self, notices: Sequence[Notice], now: datetime) -> tuple[Delivery, ...]:
        raise KeyError(f"no such word for {notices} at {now}")


def test_a_page_that_always_crashes_is_told_of(configuration: Path, site: Site) -> None:
    """A fault of ours is counted and said as any failure is, and said later where it cannot be said at once."""
    heard: list[tuple[str, str]] = []

    class Heard(Unsayable):
        def owed(self, notices: Sequence[Notice], now: datetime) -> tuple[Delivery, ...]:
            turns = [notice for notice in notices if isinstance(notice, HealthNotice)]
            heard.extend((turn.page.name, turn.reason) for turn in turns if turn.health is Health.UNREADABLE)
            return super().owed(notices, now)

    configuration.write_text(configuration.read_text(encoding="utf-8") + "\n[checks]\nfailures_before_alert = 2\n")
    for more, rooms in enumerate((Opened, Heard, Speechless, Heard, Heard)):
        site.publish("/7", PAGE.replace("<b>{}</b> laboratoires", THREE).format(107 + more))
        asyncio.run(check_pages(load_config(configuration), ["page-7"], on_report=lambda _: None, open_rooms=rooms))

    assert heard == [("page-7", "crashed")]


def test_a_host_is_asked_for_the_next_page_while_the_last_one_is_read(configuration: Path) -> None:
    """One connection to a host is never idle for want of a reader, and still one: no two requests at a time."""
    text = configuration.read_text(encoding="utf-8").replace("connections = 8", "connections = 1")
    configuration.write_text(text)

    async def sweep() -> tuple[int, int]:
        fetches = Fetches()

        class Watched(Opened):
            @contextlib.asynccontextmanager
            async def worker(self, ledger: Ledger) -> AsyncIterator[Rooms]:
                async with super().worker(ledger) as rooms:
                    fetches.fetcher = rooms.fetcher
                    yield replace(rooms, fetcher=fetches, reader=LateReader(fetches))

        async with asyncio.timeout(60):
            ran = await check_pages(load_config(configuration), on_report=lambda _: None, open_rooms=Watched)
        return sum(report.outcome == "first" for report in ran.reports), fetches.most_at_once

    assert asyncio.run(sweep()) == (PAGES, 1)


class Fetches:
    """A fetcher that counts, and says when the second page has come."""

    def __init__(self) -> None:
        self.fetcher: Any = None
        self.second = asyncio.Event()
        self.most_at_once = 0
        self._under_way = 0
        self._done = 0

    async def fetch(self, request: FetchRequest) -> Fetched:
        self._under_way += 1
        self.most_at_once = max(self.most_at_once, self._under_way)
        fetched: Fetched = await self.fetcher.fetch(request)
        self._under_way -= 1
        self._done += 1
        if self._done == 2:
            self.second.set()
        return fetched


@dataclass(frozen=True)
class LateReader:
    """A reader that is not done with the first page before the second has been fetched."""

    fetches: Fetches

    def expect(self) -> None:
        pass

    async def read(self, source: PageSource) -> PageReading:
        await self.fetches.second.wait()
        return read_page(source)
