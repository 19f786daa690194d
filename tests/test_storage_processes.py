"""Several processes share one database: the daemon, cron, and a person at the terminal."""

import fcntl
import os
import time
from datetime import timedelta
from pathlib import Path

import pytest
from store_workers import (
    claim_and_hold,
    claim_deliveries,
    claim_pages,
    commit_for_ever,
    open_and_close,
    run_together,
    start,
    take_turns,
)
from stored_pages import NOW, URL, delivery, new_store

from storage.store import open_store


@pytest.fixture
def database(tmp_path: Path) -> str:
    with new_store(tmp_path) as store:
        return store.name


@pytest.mark.slow
def test_writers_wait_for_each_other(database: str):
    """4 processes, 300 transactions each: none is refused with "locked", and no update is lost."""
    turns = run_together(take_turns, database, processes=4)

    assert turns == [300] * 4
    with open_store(database, clock=lambda: NOW) as store:
        assert store.hosts.pause_of("a.example", now=NOW).next_allowed_at == NOW + timedelta(seconds=1200)
        assert store.integrity() == ()


def test_a_new_database_is_made_once(tmp_path: Path):
    """Processes that all find no database end up with one."""
    path = str(tmp_path / "keyfigures.db")

    assert run_together(open_and_close, path, processes=3) == [0] * 3

    with open_store(path, clock=lambda: NOW) as store:
        assert store.integrity() == ()


def test_no_page_is_claimed_twice(database: str):
    """What is due is shared out: every page to one process."""
    with open_store(database, clock=lambda: NOW) as store:
        names = [f"page {n}" for n in range(60)]
        store.pages.ensure_all([(name, URL) for name in names], now=NOW)
        store.pages.schedule((name, NOW) for name in names)

    shares = run_together(claim_pages, database, processes=2)

    assert sorted(name for share in shares for name in share) == sorted(names)


def test_no_delivery_is_claimed_twice(database: str):
    """Senders that see the same list never send the same message."""
    with open_store(database, clock=lambda: NOW) as store:
        store.outbox.put([delivery(f"d{n}") for n in range(60)], now=NOW)

    shares = run_together(claim_deliveries, database, processes=2)

    assert sorted(name for share in shares for name in share) == sorted(f"d{n}" for n in range(60))


@pytest.mark.slow
def test_a_killed_writer_leaves_whole_commits(database: str):
    """kill -9 at any moment: every snapshot there has its observations, its check and its delivery."""
    for round_ in range(10):
        process = start(commit_for_ever, database)
        with open_store(database, clock=lambda: NOW) as store:
            before = len(store.snapshots.lines(limit=100_000))
            wait_until(lambda: len(store.snapshots.lines(limit=100_000)) > before + 3 * round_)  # noqa: B023
            process.kill()
            process.join()
            snapshots = len(store.snapshots.lines(limit=100_000))
            assert store.integrity() == ()
            assert len(store.checks.of("school", limit=100_000)) == snapshots
            assert len({row.snapshot for row in store.history.export()}) == snapshots


def wait_until(happened) -> None:
    """Watch for something another process does."""
    give_up_at = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < give_up_at


def held_after_release(path: str) -> list[str]:
    """What is claimed still once a new run has given back the claims of the dead."""
    with open_store(path, clock=lambda: NOW) as store:
        store.release_claims_of_the_dead(now=NOW)
        return [page.name for page in store.pages.claimed(now=NOW)]


@pytest.mark.sqlite
def test_a_page_of_a_process_that_died_is_free_at_once(tmp_path: Path):
    """Whatever its claim says; that of a process that lives stands, and whom it was given back to keeps it."""
    with new_store(tmp_path) as store:
        path = store.name
    holder = start(claim_and_hold, path)
    with open_store(path, clock=lambda: NOW) as store:
        give_up_at = time.monotonic() + 60
        while not store.pages.claimed(now=NOW):
            assert time.monotonic() < give_up_at
    assert held_after_release(path) == ["held"]
    holder.kill()
    holder.join(60)
    assert held_after_release(path) == []
    with open_store(path, clock=lambda: NOW) as store:
        assert store.pages.take([("held", URL)], now=NOW, lease_s=60) != (None,)
        assert held_after_release(path) == ["held"]


@pytest.mark.sqlite
def test_nobody_is_taken_for_dead_in_a_folder_that_its_owner_has_locked(tmp_path: Path):
    """`flock FOLDER keyfigures check`: who else lives cannot be known, so a claim lasts as long as it says."""
    with new_store(tmp_path) as store:
        path = store.name
        store.pages.take([("held", URL)], now=NOW, lease_s=60)
    folder = os.open(tmp_path, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        assert held_after_release(path) == ["held"]
    finally:
        os.close(folder)
    assert held_after_release(path) == []
