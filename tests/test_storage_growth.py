"""What stays of a check that found nothing new: a page that never changes must not fill a disk."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from stored_pages import NOW, URL, new_store, snapshot

from storage.engine import copy_database
from storage.model import Check, CheckCommit, Outcome, Page
from storage.store import Store

PAGES, ROUNDS, MANY = 100, 25, 500
MOST_BYTES = 100


@pytest.fixture
def store(tmp_path: Path):
    with new_store(tmp_path) as opened:
        yield opened


def test_an_unchanged_check_stores_a_hundred_bytes_at_most(store: Store, tmp_path: Path):
    """Over thousands of checks, with all that goes with them: claims, times, validators."""
    check_all(store, round_=0)
    before = size(store, tmp_path)

    for round_ in range(1, ROUNDS + 1):
        check_all(store, round_=round_)

    assert (size(store, tmp_path) - before) / (PAGES * ROUNDS) <= MOST_BYTES


def test_the_first_unchanged_check_of_a_page_stores_no_more(store: Store, tmp_path: Path):
    """The row of a page has its size once the page was read: a claim, and another outcome, move no row."""
    see_all(store)
    before = size(store, tmp_path)

    check_all(store, round_=1, pages=MANY)

    assert (size(store, tmp_path) - before) / MANY <= MOST_BYTES


def see_all(store: Store) -> None:
    """The first sweep, written as a sweep does it: some pages at a time."""
    for start in range(0, MANY, 50):
        asked = [(f"page-{n}", f"{URL}?{n}") for n in range(start, start + 50)]
        taken = store.pages.take(asked, now=NOW, lease_s=900)
        store.commit_checks([first(page) for page in taken if page is not None])


def check_all(store: Store, *, round_: int, pages: int = PAGES) -> None:
    """One sweep in which the server says that no page was modified."""
    now = NOW + timedelta(hours=round_)
    taken = store.pages.take([(f"page-{n}", f"{URL}?{n}") for n in range(pages)], now=now, lease_s=900)
    store.commit_checks([unchanged(page, round_=round_) for page in taken if page is not None])


def first(page: Page) -> CheckCommit:
    found = replace(unchanged(page, round_=0).check, outcome=Outcome.FIRST, status=200)
    return replace(unchanged(page, round_=0), check=found, snapshot=snapshot({"a": 1}))


def unchanged(page: Page, *, round_: int) -> CheckCommit:
    now = NOW + timedelta(hours=round_, milliseconds=page.id * 37)
    check = Check(started_at=now, outcome=Outcome.NOT_MODIFIED, status=304, fetch_ms=120 + page.id)
    state = replace(
        page.state,
        next_due_at=now + timedelta(hours=1),
        etag='"65a1-60f2b7c1d3e40"',
        body_sha256="0" * 64,
        checks_since_unconditional=round_ % 10,
    )
    return CheckCommit(page=page.name, fence=page.fence, check=check, state=state)


def size(store: Store, folder: Path) -> int:
    """The file's, once everything is in it."""
    with store._database.engine.connect() as connection:
        copy_database(connection, folder / "copy.db")
    copied = (folder / "copy.db").stat().st_size
    (folder / "copy.db").unlink()
    return copied
