"""How many are at a host at once, over all processes: what the server sees."""

import asyncio
import sqlite3
import sys
from collections.abc import Mapping
from contextlib import closing
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from fault_server import Answer, FaultServer, after, answer
from fetching import NOW
from memory_hosts import MemoryHosts, Time
from stored_pages import new_store
from visitor import Rules, Visitor

from monitor.lanes import LANE_LEASE_S, ProcessLanes
from monitor.outage import OF_THE_HOST
from scraper.errors import FetchError, Reason
from scraper.stay import STINT, Stay
from storage.errors import StoreError
from storage.store import Store

SECOND = timedelta(seconds=1)
CONFIG = """
[network]
allow = ["{host}"]
[hosts."{host}"]
robots = false
{manners}
"""


@pytest.fixture
def store(tmp_path: Path):
    with new_store(tmp_path) as opened:
        yield opened


def arrive(store: Store, host: str, holder: str, *, after_s: float = 0):
    (place,) = store.lanes.arrive([host], holder=holder, now=NOW + after_s * SECOND, lease_s=30)
    return place


class Renewals:
    """A clock that goes on from one renewal to the next, when the test lets it."""

    def __init__(self) -> None:
        self.time = Time(NOW)
        self._begun: asyncio.Queue[float] = asyncio.Queue()
        self._over: asyncio.Queue[None] = asyncio.Queue()

    async def sleep(self, seconds: float) -> None:
        self._begun.put_nowait(seconds)
        await self._over.get()

    async def until(self, passed_s: float) -> None:
        """Returns when the last renewal within this time is on disk."""
        while self.time() < NOW + passed_s * SECOND:
            self.time.now += timedelta(seconds=await self._begun.get())
            self._over.put_nowait(None)
        self._begun.put_nowait(await self._begun.get())  # who sleeps again has renewed


def check_together(folder: Path, pages: Mapping[str, Answer], *, manners: str, processes: int = 2) -> FaultServer:
    """As many `keyfigures check` at once with one database, each with its share of the pages; the server they saw."""

    async def check(names: list[str]) -> int:
        arguments = (sys.executable, "-m", "monitor", "check", "--quiet", *names)
        process = await asyncio.create_subprocess_exec(*arguments, cwd=folder, stdout=asyncio.subprocess.DEVNULL)
        return await process.wait()

    async def run() -> FaultServer:
        async with FaultServer(pages) as server:
            text = CONFIG.format(host=server.host, manners=manners)
            for path in pages:
                text += f'[[pages]]\nname = "p{path[1:]}"\nurl = "{server.url(path)}"\n'
            (folder / "config.toml").write_text(text)
            names = [f"p{path[1:]}" for path in pages]
            ended = await asyncio.gather(*(check(names[number::processes]) for number in range(processes)))
            assert set(ended) == {0}
            return server

    return asyncio.run(run())


@pytest.mark.slow
def test_two_processes_share_one_connection(tmp_path: Path) -> None:
    """A host with one connection and no pause sees one at a time, however many processes have pages there."""
    pages = {f"/{n}": after(0.1, answer(b"<html><p>45 nationalities</p></html>")) for n in range(12)}

    server = check_together(tmp_path, pages, manners="connections = 1\npause_s = 0.0")

    assert sorted(seen.path for seen in server.log) == sorted(pages)
    assert server.most_open == 1
    assert server.connections <= 12


@pytest.mark.slow
def test_two_processes_share_a_host_s_connections(tmp_path: Path) -> None:
    """A host with three connections sees three at most."""
    pages = {f"/{n}": after(0.1, answer(b"<html><p>45 nationalities</p></html>")) for n in range(24)}

    server = check_together(tmp_path, pages, manners="connections = 3\npause_s = 0.0")

    assert sorted(seen.path for seen in server.log) == sorted(pages)
    assert server.most_open == 3


@pytest.mark.slow
def test_two_processes_keep_the_pause(tmp_path: Path) -> None:
    """The gap lies between all requests, whoever makes them, on one connection at a time; answers may be slow."""
    pages = {f"/{n}": after(0.1, answer(b"<html><p>45 nationalities</p></html>")) for n in range(6)}

    server = check_together(tmp_path, pages, manners="pause_s = 0.4")

    assert len(server.log) == 6
    assert min(later.at_s - earlier.at_s for earlier, later in pairwise(server.log)) >= 0.4
    assert server.most_open == 1


def test_who_comes_first_goes_first(store: Store) -> None:
    """Places are numbered as they are taken; giving one back moves the others on; other hosts have theirs."""
    one, two, three = (arrive(store, "a.example", holder) for holder in ("one", "two", "two"))
    other = arrive(store, "b.example", "two")

    assert three.queue == store.lanes.queue("a.example", now=NOW) == (one.number, two.number, three.number)
    assert other.queue == (other.number,)

    store.lanes.leave([one.number], holder="one")
    assert store.lanes.queue("a.example", now=NOW) == (two.number, three.number)

    store.lanes.leave_all("two")
    assert store.lanes.queue("a.example", now=NOW) == store.lanes.queue("b.example", now=NOW) == ()


def test_a_process_that_died_leaves_its_lane(store: Store) -> None:
    """A place that nobody renews is free after its lease, one that is renewed is not; no name of the dead is left."""
    dead, living = arrive(store, "a.example", "dead"), arrive(store, "a.example", "living")
    store.lanes.renew([living.number], holder="living", now=NOW + 20 * SECOND, lease_s=30)

    assert store.lanes.queue("a.example", now=NOW + 29 * SECOND) == (dead.number, living.number)
    assert store.lanes.queue("a.example", now=NOW + 31 * SECOND) == (living.number,)

    late = arrive(store, "a.example", "late", after_s=31)
    store.lanes.renew([dead.number], holder="dead", now=NOW + 32 * SECOND, lease_s=30)
    assert late.queue == store.lanes.queue("a.example", now=NOW + 32 * SECOND) == (living.number, late.number)


def test_a_number_is_nobody_else_s_again(store: Store) -> None:
    """Who lost a place neither finds itself in the queue nor gives back the place of another."""
    slow = arrive(store, "a.example", "slow")
    next_one = arrive(store, "a.example", "next", after_s=31)
    assert slow.number not in next_one.queue

    store.lanes.leave([next_one.number], holder="slow")
    assert store.lanes.queue("a.example", now=NOW + 31 * SECOND) == (next_one.number,)


@pytest.mark.sqlite
def test_a_lane_that_could_not_be_given_back_runs_out(tmp_path: Path, store: Store) -> None:
    """A disk that is full for a moment costs a host its lane for half a minute; who still holds one keeps it."""

    async def run() -> Renewals:
        renewals = Renewals()
        async with ProcessLanes(store.lanes, clock=renewals.time, sleep=renewals.sleep) as lanes:
            left, kept = await lanes.arrive("a.example"), await lanes.arrive("b.example")
            with closing(sqlite3.connect(tmp_path / "keyfigures.db", isolation_level=None)) as disk:
                disk.execute(
                    "CREATE TRIGGER full BEFORE DELETE ON lanes BEGIN SELECT RAISE(ABORT, 'disk is full'); END"
                )
                with pytest.raises(StoreError, match="disk is full"):
                    await lanes.leave(left.number)
                disk.execute("DROP TRIGGER full")
            await renewals.until(LANE_LEASE_S)
            assert lanes.queue("a.example") == ()
            assert lanes.queue("b.example") == (kept.number,)
        return renewals

    renewals = asyncio.run(run())

    assert store.lanes.queue("b.example", now=renewals.time()) == ()


def test_a_lane_that_nobody_waited_for_any_more_runs_out(store: Store) -> None:
    """A worker that is cancelled while it queues blocks no host; nothing is left when the process ends."""

    async def run() -> Renewals:
        renewals = Renewals()
        async with ProcessLanes(store.lanes, clock=renewals.time, sleep=renewals.sleep) as lanes:
            queueing = asyncio.create_task(lanes.arrive("a.example"))
            await asyncio.sleep(0)
            queueing.cancel()
            await lanes.arrive("b.example")
            assert len(lanes.queue("a.example")) == 1
            await renewals.until(LANE_LEASE_S)
            assert lanes.queue("a.example") == ()
            cancelled = asyncio.create_task(lanes.arrive("a.example"))
            await asyncio.sleep(0)
            cancelled.cancel()
        return renewals

    renewals = asyncio.run(run())

    assert store.lanes.queue("a.example", now=renewals.time()) == ()


def test_a_lane_is_given_back_though_hanging_up_fails() -> None:
    """A connection that will not close is closed with the client; its host is free for others."""

    async def hang_up() -> None:
        raise ConnectionResetError

    async def run() -> MemoryHosts:
        hosts, time = MemoryHosts(), Time(NOW)
        stay = Stay(hosts, hang_up=hang_up, clock=time, sleep=time.sleep, most_wait_s=600)
        await stay.at("a.example", connections=1)
        with pytest.raises(ConnectionResetError):
            await stay.leave()
        return hosts

    assert asyncio.run(run()).places == {}


def test_a_clock_that_is_put_back_blocks_no_host(store: Store) -> None:
    """A place, or a turn, that only an earlier, faster clock can have given holds nobody up for hours."""
    arrive(store, "a.example", "before", after_s=7200)
    store.hosts.rest("a.example", until=NOW + 7200 * SECOND)

    place = arrive(store, "a.example", "after")

    assert place.queue == store.lanes.queue("a.example", now=NOW) == (place.number,)
    assert store.hosts.reserve("a.example", now=NOW, pause_s=2) <= NOW + 3600 * SECOND


def test_a_lane_is_shared_by_stints() -> None:
    """A worker with many pages gives way after a stint to one that waits, and goes on after it."""
    hosts, time = MemoryHosts(), Time(NOW)
    order: list[str] = []

    async def work(name: str, pages: int) -> None:
        async def hang_up() -> None:
            order.append(f"{name} hangs up")

        async def sleep(seconds: float) -> None:
            await asyncio.sleep(0)
            time.now += timedelta(seconds=seconds)

        stay = Stay(hosts, hang_up=hang_up, clock=time, sleep=sleep, most_wait_s=600)
        for _ in range(pages):
            await stay.at("a.example", connections=1)
            order.append(name)
            await sleep(STINT.total_seconds() / 2)
        await stay.leave()

    async def run() -> None:
        await asyncio.gather(work("one", 8), work("two", 4))

    asyncio.run(run())

    assert order.count("one") == 8
    assert order.count("two") == 4
    turns = [name for name in order if "hangs" not in name]
    assert sum(earlier != later for earlier, later in pairwise(turns)) >= 3
    assert hosts.places == {}
    assert all("hangs" in before for before, name in pairwise(order) if name in ("one", "two") and before[:3] != name)


def test_no_write_for_a_page_of_an_own_host(tmp_path: Path) -> None:
    """Without a pause a lane is taken once for many pages: one arrival, one leaving."""

    async def run() -> tuple[int, int]:
        time, hosts = Time(NOW), MemoryHosts()
        async with FaultServer({"/a": answer()}) as server:
            rules = Rules(pause_s=0.0, robots=False)
            assert set(await Visitor(server, hosts, time, rules).visit(*["/a"] * 50)) == {200}
            return hosts.arrivals, len(hosts.pauses)

    assert asyncio.run(run()) == (1, 0)


def test_a_host_that_others_never_leave_is_given_up() -> None:
    """Nobody waits for ever: after ten minutes the check ends, and says why."""

    async def run() -> list[int | Reason]:
        time, hosts = Time(NOW), MemoryHosts()
        async with FaultServer({"/a": answer()}) as server:
            await hosts.arrive(server.host)
            return await Visitor(server, hosts, time, Rules(robots=False)).visit("/a")

    assert asyncio.run(run()) == [Reason.HOST_BUSY]


def test_a_host_is_not_blamed_for_our_own_queue() -> None:
    """Who finds no lane is told what to do about the other process; the host has asked for nothing."""

    async def nothing() -> None:
        pass

    async def run() -> FetchError:
        hosts, time = MemoryHosts(), Time(NOW)
        await hosts.arrive("a.example")
        stay = Stay(hosts, hang_up=nothing, clock=time, sleep=time.sleep, most_wait_s=600)
        with pytest.raises(FetchError) as caught:
            await stay.at("a.example", connections=1)
        return caught.value

    error = asyncio.run(run())

    assert "another process" in error.detail
    assert "`connections`" in error.hint
    assert error.reason not in OF_THE_HOST
