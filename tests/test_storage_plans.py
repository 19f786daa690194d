"""What a check asks the database stays cheap however long the history is: every question goes by an index."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from live_site import Site
from sqlalchemy import Engine, event

from monitor.config.file import load_config
from monitor.once import check_pages
from monitor.wiring import utc_now
from storage.store import open_store

GROWS = ("checks", "observations", "snapshots", "changes", "blobs", "deliveries", "attempts", "alerts", "series")
PAGE = "<html lang=fr><title>Chiffres</title><h1>Chiffres clés</h1><ul><li><b>{}</b> laboratoires</li></ul></html>"
PATHS = ("/a", "/b", "/c")

Asked = dict[str, Any]


@pytest.fixture
def asked() -> Iterator[Asked]:
    """Every statement that is sent to a database meanwhile, with the parameters it was sent with last."""
    statements: Asked = {}

    def remember(_connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, many: bool) -> None:
        statements[statement] = parameters[0] if many else parameters

    event.listen(Engine, "before_cursor_execute", remember)
    yield statements
    event.remove(Engine, "before_cursor_execute", remember)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as running:
        for number, path in enumerate(PATHS):
            running.publish(path, PAGE.format(100 + number))
        yield running


def configure(folder: Path, site: Site) -> Path:
    pages = "\n".join(f'[[pages]]\nname = "{path[1:]}"\nurl = "{site.url(path)}"' for path in PATHS)
    path = folder / "config.toml"
    path.write_text(f'[network]\nallow = ["127.0.0.1"]\n[hosts."{site.authority}"]\npause_s = 0.0\n{pages}\n')
    return path


def check(configuration: Path) -> None:
    asyncio.run(check_pages(load_config(configuration), on_report=lambda _report: None))


def scans(database: Path, asked: Asked) -> list[str]:
    """The steps of SQLite's plans that read a growing table from end to end, with what asked for it."""
    found = []
    with closing(sqlite3.connect(database)) as connection:
        for statement, parameters in asked.items():
            if not statement.lstrip().upper().startswith(("SELECT", "INSERT", "UPDATE", "DELETE", "WITH")):
                continue
            for *_, step in connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters):
                verb, table, *how = step.split()
                if verb == "SCAN" and table in GROWS and "INDEX" not in how:
                    found.append(f"{step}: {statement}")
    return found


def test_checks_ask_by_indexes(tmp_path: Path, site: Site, asked: Asked) -> None:
    """First, unchanged and changed: nothing that grows is read from end to end."""
    configuration = configure(tmp_path, site)
    check(configuration)
    asked.clear()  # what making the database asks is asked once

    check(configuration)
    unchanged = dict(asked)
    site.publish(PATHS[0], PAGE.format(999))
    check(configuration)

    database = tmp_path / "keyfigures.db"
    assert scans(database, asked) == []
    for table in ("series", "observations", "snapshots"):
        assert [s for s in unchanged if f"FROM {table}" in s or f"JOIN {table}" in s] == []
    assert any("FROM series" in s or "JOIN series" in s for s in asked)


def test_the_daemon_and_status_ask_by_indexes(tmp_path: Path, site: Site, asked: Asked) -> None:
    """What is due, when to wake, how every page does, and the past of one page."""
    configuration = configure(tmp_path, site)
    check(configuration)
    asked.clear()

    with open_store(str(tmp_path / "keyfigures.db"), clock=utc_now) as store:
        store.pages.claim_due(now=utc_now(), limit=200, lease_s=60)
        store.pages.next_due()
        store.outbox.next_due()
        store.outbox.channels_due(now=utc_now())
        store.status.lines()
        store.checks.of("a")
        store.history.of("a")
        store.snapshots.lines("a")

    assert scans(tmp_path / "keyfigures.db", asked) == []


def test_what_is_due_is_found_by_its_time(tmp_path: Path, site: Site, asked: Asked) -> None:
    """Not by looking at every page there is."""
    configuration = configure(tmp_path, site)
    check(configuration)
    asked.clear()

    with open_store(str(tmp_path / "keyfigures.db"), clock=utc_now) as store:
        store.pages.claim_due(now=utc_now(), limit=200, lease_s=60)
        store.pages.next_due()

    with closing(sqlite3.connect(tmp_path / "keyfigures.db")) as connection:
        due = [(s, p) for s, p in asked.items() if "FROM pages" in s and "next_due_at" in s.partition("WHERE")[2]]
        plans = [step for s, p in due for *_, step in connection.execute(f"EXPLAIN QUERY PLAN {s}", p)]
    assert len(due) == 2
    assert all("ix_pages_next_due_at" in step for step in plans if "pages" in step)
