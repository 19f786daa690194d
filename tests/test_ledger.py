"""Claims and commits of many workers, written in groups."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from stored_pages import NOW, URL, commit, new_store, snapshot

from monitor.config.model import PageConfig
from monitor.config.schedule import parse_schedule
from monitor.grouped import Grouped
from monitor.ledger import CHECK_LEASE_S, Ledger
from storage.errors import StoreError
from storage.messages import NewAlert
from storage.model import Page
from storage.store import Store

PAGES = [PageConfig(name=f"page-{n}", url=URL, schedule=parse_schedule("6h")) for n in range(50)]


@pytest.fixture
def store(tmp_path: Path):
    with new_store(tmp_path) as opened:
        yield opened


def free(store: Store) -> list[str]:
    return [page.name for page in store.pages.all() if page.lease_until is None]


def test_what_is_not_committed_is_given_back(store: Store):
    """A worker stopped between claim and commit, or while it waits for its claim, leaves no page behind."""

    async def claim_and_stop() -> None:
        async with Ledger(store, clock=lambda: NOW) as ledger:
            held = await asyncio.gather(*(ledger.claim(page) for page in PAGES[:20]))
            assert all(held)
            claiming = [asyncio.ensure_future(ledger.claim(page)) for page in PAGES[20:]]
            await asyncio.sleep(0)
            for task in claiming:
                task.cancel()

    asyncio.run(claim_and_stop())

    assert sorted(free(store)) == sorted(page.name for page in PAGES)
    assert {page.fence for page in store.pages.all()} == {2}


def test_a_group_keeps_all_of_a_check_or_nothing(store: Store):
    """Of many checks written together each has its snapshot; one that was overtaken meanwhile leaves nothing."""

    async def check_all() -> list[object]:
        async with Ledger(store, clock=lambda: NOW) as ledger:
            held = await asyncio.gather(*(ledger.claim(page) for page in PAGES))
            whole = [replace(commit(p.name, snapshot=snapshot({"a": 1})), fence=p.fence) for p in held if p]
            whole[7] = replace(whole[7], fence=99)
            return await asyncio.gather(*(ledger.commit(each) for each in whole))

    committed = asyncio.run(check_all())

    assert [n for n, each in enumerate(committed) if each is None] == [7]
    for number, page in enumerate(PAGES):
        expected = 0 if number == 7 else 1
        assert len(store.checks.of(page.name)) == len(store.snapshots.lines(page.name)) == expected


def test_a_group_that_fails_is_said_to_everyone_in_it(store: Store):
    """One StoreError for each that waits, and nothing of the group is kept."""

    async def check_all() -> list[object]:
        async with Ledger(store, clock=lambda: NOW) as ledger:
            held = await asyncio.gather(*(ledger.claim(page) for page in PAGES[:9]))
            whole = [replace(commit(p.name), fence=p.fence) for p in held if p] + [commit("nobody")]
            return await asyncio.gather(*(ledger.commit(each) for each in whole), return_exceptions=True)

    assert {type(each) for each in asyncio.run(check_all())} == {StoreError}
    assert store.checks.of(PAGES[0].name) == ()
    assert len(free(store)) == 9


def test_a_fault_in_one_of_a_group_costs_that_one(store: Store):
    """A message that cannot be rendered: who asked for that check hears what failed, all others are kept."""

    def fail(_snapshot: int | None) -> list[NewAlert]:
        raise KeyError("no such word")

    async def check_all() -> list[object]:
        async with Ledger(store, clock=lambda: NOW) as ledger:
            held = await asyncio.gather(*(ledger.claim(page) for page in PAGES[:9]))
            whole = [replace(commit(p.name), fence=p.fence) for p in held if p]
            whole[4] = replace(whole[4], compose=fail)
            return await asyncio.gather(*(ledger.commit(each) for each in whole), return_exceptions=True)

    committed = asyncio.run(check_all())

    assert [n for n, each in enumerate(committed) if isinstance(each, KeyError)] == [4]
    assert [len(store.checks.of(page.name)) for page in PAGES[:9]] == [1] * 4 + [0] + [1] * 4


def test_answers_that_do_not_fit_are_said_to_everyone():
    """Fewer answers than were asked for: nobody waits for ever, and nothing is asked for twice."""
    asked: list[int] = []

    def write(group: Sequence[int]) -> Sequence[int]:
        asked.extend(group)
        return group[1:]

    async def ask_all() -> list[object]:
        async with Grouped(write) as grouped, asyncio.timeout(20):
            return await asyncio.gather(*(grouped.ask(n) for n in range(3)), return_exceptions=True)

    assert {str(each) for each in asyncio.run(ask_all())} == {"2 answers to 3"}
    assert asked == [0, 1, 2]


def test_a_claim_that_ran_out_is_not_relied_on(store: Store):
    """A page that waited too long for its host is claimed anew; one that somebody else has by now is left to them."""
    late = NOW + timedelta(hours=1)
    old = store.pages.take([("page-0", URL), ("page-1", URL), ("page-2", URL)], now=NOW, lease_s=60)
    [current] = store.pages.take([("page-3", URL)], now=late, lease_s=60)
    store.pages.take([("page-1", URL)], now=late, lease_s=60)

    async def claim_all() -> list[Page | None]:
        async with Ledger(store, clock=lambda: late, claimed=[*filter(None, (*old, current))]) as ledger:
            return [await ledger.claim(page) for page in PAGES[:4]]

    anew, taken_over, also_anew, standing = asyncio.run(claim_all())

    assert taken_over is None
    assert standing == current
    assert [page.fence for page in (anew, also_anew) if page] == [2, 2]
    assert free(store) == ["page-0", "page-2", "page-3"]


def test_a_claim_that_is_held_for_longer_stays_ours(store: Store):
    """Pages of a host that wants minutes between requests, renewed while they wait, are checked by who claimed them
    first; a claim that somebody else took over is not relied on."""
    now = NOW

    async def wait_and_claim() -> tuple[list[Page | None], list[Page | None]]:
        nonlocal now
        async with Ledger(store, clock=lambda: now) as ledger:
            first = await asyncio.gather(*(ledger.claim(page) for page in PAGES[:3]))
            await ledger.commit(replace(commit("page-2"), fence=1))
            store.pages.take([("page-1", URL)], now=NOW + timedelta(hours=1), lease_s=2 * CHECK_LEASE_S)
            for _ in range(6):
                now += timedelta(seconds=CHECK_LEASE_S / 3)
                await ledger.renew()
            return first, await asyncio.gather(*(ledger.claim(page) for page in PAGES[:3]))

    first, later = asyncio.run(wait_and_claim())

    assert [page and page.fence for page in first] == [1, 1, 1]
    assert [page and page.fence for page in later] == [1, None, 3]


def test_pages_ahead_are_claimed_with_the_first(store: Store):
    """As far as they are free; who comes to them asks nothing again, and what nobody came to is given back."""
    store.pages.take([("page-2", URL)], now=NOW, lease_s=60)

    async def claim_some() -> list[Page | None]:
        async with Ledger(store, clock=lambda: NOW) as ledger:
            first = await ledger.claim(PAGES[0], ahead=PAGES[1:4])
            assert len(free(store)) == 0
            return [first, await ledger.claim(PAGES[1]), await ledger.claim(PAGES[2])]

    claimed = asyncio.run(claim_some())

    assert [page and page.fence for page in claimed] == [1, 1, None]
    assert free(store) == ["page-0", "page-1", "page-3"]


def test_a_page_of_a_process_that_died_is_checked_by_the_next_run(store: Store):
    """Every five minutes is how often cron is asked in earnest: a run that was killed costs no run after it."""

    store.pages.take([(PAGES[0].name, URL)], now=NOW, lease_s=CHECK_LEASE_S)

    async def claim(minutes: int) -> Page | None:
        async with Ledger(store, clock=lambda: NOW + timedelta(minutes=minutes)) as ledger:
            return await ledger.claim(PAGES[0])

    assert asyncio.run(claim(1)) is None
    next_run = asyncio.run(claim(5))
    assert next_run is not None
    assert next_run.fence == 2
