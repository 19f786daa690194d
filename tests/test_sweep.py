"""Sweeps of many pages: what one page, or one process, costs the others."""

import asyncio
import os
import signal
from collections import Counter
from collections.abc import Iterator
from multiprocessing import forkserver
from pathlib import Path

import pytest
from live_site import Site

from monitor.config_file import load_config
from monitor.once import check_pages
from monitor.report import CheckReport
from monitor.wiring import utc_now
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


def test_a_reading_process_that_dies_costs_the_page_it_read(configuration: Path) -> None:
    """Killed in the middle of a sweep, each costs one page at most, which says why; all others are read."""
    reports: list[CheckReport] = []

    def kill_the_readers(report: CheckReport) -> None:
        reports.append(report)
        if len(reports) == 3:
            for pid in _readers():
                os.kill(pid, signal.SIGKILL)

    asyncio.run(check_pages(load_config(configuration), on_report=kill_the_readers))

    failed = [report for report in reports if report.failed]
    assert len(reports) == PAGES
    assert len(failed) <= (os.cpu_count() or 1)
    assert {report.reason for report in failed} <= {"too_complex"}
    with open_store(str(configuration.with_name("keyfigures.db")), clock=utc_now) as store:
        assert Counter(page.outcome for page in store.pages.all())["first"] == PAGES - len(failed)
        assert all(page.lease_until is None for page in store.pages.all())


def _readers() -> list[int]:
    server = forkserver._forkserver._forkserver_pid  # type: ignore[attr-defined]
    return [int(word) for word in Path(f"/proc/{server}/task/{server}/children").read_text().split()]
