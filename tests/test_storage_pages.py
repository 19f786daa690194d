"""Pages are known by name, and held by one process at a time."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from stored_pages import NOW, URL, commit, new_store

from storage.errors import StoreError, StoreReason
from storage.model import PageState
from storage.store import Store

LATER = NOW + timedelta(minutes=5)


@pytest.fixture
def store(tmp_path: Path):
    with new_store(tmp_path) as opened:
        yield opened


def names(pages) -> list[str]:
    return [page.name for page in pages]


def test_a_name_is_an_identity(store: Store):
    """A page keeps its number, and the time it was added, when its URL moves."""
    first = store.pages.ensure("school", URL, now=NOW)

    moved = store.pages.ensure("school", "https://new.example.org/", now=LATER)

    assert (moved.id, moved.added_at) == (first.id, NOW)
    assert moved.url == "https://new.example.org/"


def test_the_configuration_says_which_pages_there_are(store: Store):
    """Pages come back in the configuration's order; what it no longer names is retired, and returns with its past."""
    store.pages.ensure_all([("b", URL), ("a", URL), ("c", URL)], now=NOW)

    standing = store.pages.ensure_all([("c", URL), ("b", "https://moved.example.org/")], now=LATER)

    assert names(standing) == ["c", "b"]
    assert standing[1].url == "https://moved.example.org/"
    assert names(store.pages.all()) == ["b", "c"]
    assert store.pages.get("a").retired_at == LATER
    back = store.pages.ensure_all([("a", URL)], now=LATER)[0]
    assert (back.retired_at, back.added_at) == (None, NOW)


def test_an_unknown_page_is_refused_in_words(store: Store):
    """Asking for a page that is not there says its name."""
    with pytest.raises(StoreError, match="nobody") as refused:
        store.pages.get("nobody")

    assert refused.value.reason is StoreReason.NO_SUCH_PAGE


def test_a_held_page_is_not_given_away(store: Store):
    """Two claims of one page: the second gets nothing, however it read the page."""
    page = store.pages.ensure("school", URL, now=NOW)

    held = store.pages.claim(page, now=NOW, lease_s=60)

    assert held is not None
    assert store.pages.claim(page, now=NOW, lease_s=60) is None
    assert store.pages.claim(store.pages.get("school"), now=NOW, lease_s=60) is None


def test_a_claim_of_a_clock_that_was_ahead_is_none(store: Store):
    """Whoever took it died before the clock was put right: it would hold the page for days."""
    ahead = NOW + timedelta(days=5)
    due = PageState(next_due_at=NOW)
    for name in ("one", "two", "three"):
        store.pages.ensure(name, URL, now=NOW)
        store.commit_check(replace(commit(name), state=due))
        store.pages.claim(store.pages.get(name), now=ahead, lease_s=900)

    assert store.pages.next_due(free_at=NOW) == NOW
    assert store.pages.claim(store.pages.get("one"), now=NOW, lease_s=60) is not None
    assert store.pages.take([("two", URL)], now=NOW, lease_s=60) != (None,)
    assert names(store.pages.claim_due(now=NOW, limit=9, lease_s=60)) == ["three"]


def test_a_page_checked_meanwhile_is_not_checked_again(store: Store):
    """A claim on what was read before somebody's check is refused, although the page is free again."""
    seen = store.pages.ensure("school", URL, now=NOW)
    store.commit_check(commit("school"))

    assert store.pages.claim(seen, now=NOW, lease_s=60) is None
    assert store.pages.claim(store.pages.get("school"), now=NOW, lease_s=60) is not None


def test_a_claim_left_by_a_dead_process_is_taken_over(store: Store):
    """After its lease a page is free; the first holder's commit then counts for nothing."""
    dead = store.pages.claim(store.pages.ensure("school", URL, now=NOW), now=NOW, lease_s=60)

    heir = store.pages.claim(store.pages.get("school"), now=LATER, lease_s=60)

    assert dead is not None
    assert heir is not None
    assert store.commit_check(commit("school", fence=dead.fence)) is None
    assert store.commit_check(commit("school", fence=heir.fence)) is not None


def test_many_pages_are_claimed_at_once(store: Store):
    """Each of many claims stands or falls by itself, in the order asked."""
    pages = store.pages.ensure_all([(name, URL) for name in "abc"], now=NOW)
    store.pages.claim(pages[1], now=NOW, lease_s=60)

    claimed = store.pages.claim_many(pages, now=NOW, lease_s=60)

    assert [page and page.name for page in claimed] == ["a", None, "c"]


def test_pages_are_taken_by_name_and_made_where_need_be(store: Store):
    """In one go: a new page is made, a moved one has its new URL, a retired one is back; a held one is not given."""
    store.pages.ensure_all([(name, URL) for name in ("held", "moved", "retired")], now=NOW)
    store.pages.ensure_all([(name, URL) for name in ("held", "moved")], now=NOW)
    [held] = store.pages.take([("held", URL)], now=NOW, lease_s=60)
    elsewhere = "https://new.example.org/"

    asked = [("new", URL), ("held", elsewhere), ("moved", elsewhere), ("retired", URL)]
    taken = store.pages.take(asked, now=NOW, lease_s=60)

    assert held is not None
    assert [page and (page.name, page.url, page.retired_at) for page in taken] == [
        ("new", URL, None),
        None,
        ("moved", elsewhere, None),
        ("retired", URL, None),
    ]
    assert [store.pages.get(page.name) for page in taken if page] == [page for page in taken if page]
    assert store.pages.take(asked, now=NOW, lease_s=60) == (None,) * 4
    store.pages.release_all(page for page in (*taken, held) if page)
    assert all(store.pages.take(asked, now=NOW, lease_s=60))


def test_the_longest_overdue_comes_first(store: Store):
    """Due pages are claimed in the order of their time, as many as asked; those to come, held or retired are not."""
    store.pages.ensure_all([(name, URL) for name in ("late", "later", "held", "future", "gone", "never")], now=NOW)
    due = {"late": -2, "later": -1, "held": -3, "future": 1, "gone": -4}
    store.pages.schedule((name, NOW + timedelta(hours=hours)) for name, hours in due.items())
    store.pages.claim(store.pages.get("held"), now=NOW, lease_s=60)
    store.pages.ensure_all([(name, URL) for name in ("late", "later", "held", "future", "never")], now=NOW)

    assert names(store.pages.claim_due(now=NOW, limit=1, lease_s=60)) == ["late"]
    assert names(store.pages.claim_due(now=NOW, limit=9, lease_s=60)) == ["later"]
    assert names(store.pages.claim_due(now=NOW, limit=9, lease_s=60)) == []


def test_a_released_page_is_free(store: Store):
    """Giving a claim back frees the page at once; giving back what was taken over changes nothing."""
    held = store.pages.claim(store.pages.ensure("school", URL, now=NOW), now=NOW, lease_s=60)
    assert held is not None

    assert store.pages.release(held, next_due_at=LATER)
    heir = store.pages.claim(store.pages.get("school"), now=NOW, lease_s=60)

    assert heir is not None
    assert heir.state.next_due_at == LATER
    assert not store.pages.release(held)
    assert store.pages.get("school").lease_until is not None


def test_the_next_page_says_when_to_wake(store: Store):
    """The earliest time of a configured page is when the daemon must look again."""
    assert store.pages.next_due() is None
    store.pages.ensure_all([("a", URL), ("b", URL)], now=NOW)

    store.commit_check(commit("a", state=PageState(next_due_at=LATER)))

    assert store.pages.next_due() == LATER


def test_what_somebody_checks_is_not_waited_for(store: Store):
    """A page that is due and claimed is not due for others until its claim runs out, which its holder can put off."""
    (held,) = store.pages.ensure_all([("a", "https://a.example/")], now=NOW)
    store.pages.schedule([("a", NOW)])
    claimed = store.pages.claim(held, now=NOW, lease_s=60)
    assert claimed is not None

    assert store.pages.next_due(free_at=NOW) is None
    assert store.pages.next_due() == NOW
    assert store.pages.next_due(free_at=NOW + timedelta(seconds=61)) == NOW

    [kept] = store.pages.keep([claimed], now=NOW + timedelta(seconds=50), lease_s=60)
    assert kept == replace(claimed, lease_until=NOW + timedelta(seconds=110)) == store.pages.get("a")
    assert store.pages.next_due(free_at=NOW + timedelta(seconds=61)) is None

    assert store.pages.keep([held], now=NOW + timedelta(seconds=50), lease_s=600) == ()  # an old fence holds nothing
    assert store.pages.next_due(free_at=NOW + timedelta(seconds=111)) == NOW
