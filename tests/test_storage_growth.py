"""What stays of a check that found nothing new: a page that never changes must not fill a disk."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from stored_pages import NOW, URL, new_store

from storage.model import Check, CheckCommit, Outcome, Page
from storage.store import Store

PAGES, ROUNDS = 100, 25
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


def check_all(store: Store, *, round_: int) -> None:
    """One sweep in which the server says that no page was modified."""
    now = NOW + timedelta(hours=round_)
    taken = store.pages.take([(f"page-{n}", f"{URL}?{n}") for n in range(PAGES)], now=now, lease_s=900)
    store.commit_checks([unchanged(page, round_=round_) for page in taken if page is not None])


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
    store.back_up(folder / "copy.db")
    copied = (folder / "copy.db").stat().st_size
    (folder / "copy.db").unlink()
    return copied
