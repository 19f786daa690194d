"""How often a host is asked: what the server sees."""

import asyncio
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from fault_server import Answer, FaultServer, Seen, answer, in_turn, redirect
from fetching import NOW
from memory_hosts import MemoryHosts, RealTime, Time
from visitor import Rules, Visitor

from monitor.lanes import ProcessLanes
from monitor.manners import RobotsShelf
from monitor.turns import Turns
from scraper.errors import FetchError, Reason
from scraper.manners import backoff_s, pause_s, spread_s
from scraper.retry import PatientFetcher, RetryPolicy
from storage.store import open_store


def gaps(log: list[Seen]) -> list[float]:
    """The seconds between the requests that a server saw."""
    return [later.at_s - earlier.at_s for earlier, later in pairwise(log)]


def crawl_delay(seconds: int) -> bytes:
    """A robots.txt that asks for a pause."""
    return answer(f"User-agent: *\nCrawl-delay: {seconds}\n".encode(), content_type="text/plain")


def watched(pages: dict[str, Answer], time: Time) -> FaultServer:
    """A server that keeps its log by the visitors' clock."""
    return FaultServer(pages, clock_s=time.seconds)


def test_pause_lies_between_all_requests() -> None:
    """A stranger's host sees two seconds between all requests, robots.txt and failures too, on one connection."""

    async def run() -> list[Seen]:
        time = Time(NOW)
        async with watched({f"/{n}": answer() for n in range(5)}, time) as server:
            await Visitor(server, MemoryHosts(), time).visit(*(f"/{n}" for n in range(7)))
            return server.log

    log = asyncio.run(run())

    assert len(log) == 8
    assert min(gaps(log)) >= 2.0
    assert {seen.connection for seen in log} == {1}


def test_crawl_delay_holds_across_a_restart(tmp_path: Path) -> None:
    """Thirty pages of a host that asks for 120 s see every gap kept, also by a process started half-way."""

    async def run() -> list[Seen]:
        time, database = Time(NOW), str(tmp_path / "keyfigures.db")
        pages: dict[str, Answer] = {f"/{n}": answer() for n in range(30)}
        async with watched({**pages, "/robots.txt": crawl_delay(120)}, time) as server:
            for half in (range(15), range(15, 30)):
                with open_store(database, clock=time) as store:
                    turns, cache = Turns(store.hosts, clock=time), RobotsShelf(store.hosts)
                    visitor = Visitor(server, turns, time, cache=cache)
                    assert await visitor.visit(*(f"/{n}" for n in half)) == [200] * 15
            return server.log

    log = asyncio.run(run())

    assert len(log) == 31
    assert min(gaps(log)) >= 120.0


def test_retry_after_is_never_undercut() -> None:
    """A host that asks for ten minutes is asked nothing for ten minutes, by nobody, for none of its pages."""

    async def run() -> tuple[list[int | Reason], list[Seen]]:
        time, hosts = Time(NOW), MemoryHosts()
        busy = answer(b"", "Retry-After: 600", status="429 Too Many Requests")
        async with watched({"/a": in_turn(busy, answer()), "/b": answer()}, time) as server:
            came = await Visitor(server, hosts, time, Rules(robots=False)).visit("/a", "/b")
            came += await Visitor(server, hosts, time, Rules(robots=False)).visit("/a")
            return came, server.log

    came, log = asyncio.run(run())

    assert came == [Reason.RATE_LIMITED, 200, 200]
    assert gaps(log)[0] >= 600.0


def test_processes_take_turns(tmp_path: Path) -> None:
    """Two processes with one database visit one host together, and it sees the pause between all their requests."""

    async def run() -> list[Seen]:
        clock = RealTime()
        database = str(tmp_path / "keyfigures.db")
        with open_store(database, clock=clock) as one, open_store(database, clock=clock) as other:
            async with FaultServer({"/a": answer()}, clock_s=lambda: clock().timestamp()) as server:
                rules = Rules(pause_s=0.1, robots=False)
                async with (
                    ProcessLanes(one.lanes, clock=clock) as lanes,
                    ProcessLanes(other.lanes, clock=clock) as more,
                ):
                    turns = [Turns(store.hosts, clock=clock) for store in (one, other)]
                    visitors = [
                        Visitor(server, t, clock, rules, lanes=mine)
                        for t, mine in zip(turns, (lanes, more), strict=True)
                    ]
                    await asyncio.gather(*(visitor.visit(*["/a"] * 3) for visitor in visitors))
                return server.log

    log = asyncio.run(run())

    assert len(log) == 6
    assert min(gaps(log)) >= 0.1


def test_retry_after_is_kept_over_a_restart(tmp_path: Path) -> None:
    """What a host said to one process, the next one knows, and one that runs beside it."""

    async def run() -> tuple[list[int | Reason], list[Seen]]:
        time, database, came = Time(NOW), str(tmp_path / "keyfigures.db"), []
        busy = answer(b"", "Retry-After: 600", status="429 Too Many Requests")
        async with watched({"/a": in_turn(busy, answer())}, time) as server:
            for _ in range(2):
                with open_store(database, clock=time) as one, open_store(database, clock=time) as other:
                    for store in (one, other):
                        turns = Turns(store.hosts, clock=time)
                        came += await Visitor(server, turns, time, Rules(pause_s=0.0, robots=False)).visit("/a")
            return came, server.log

    came, log = asyncio.run(run())

    assert came == [Reason.RATE_LIMITED, 200, 200, 200]
    assert gaps(log)[0] >= 600.0


@pytest.mark.parametrize(
    ("status", "reason"),
    [("503 Service Unavailable", Reason.UNAVAILABLE), ("429 Too Many Requests", Reason.RATE_LIMITED)],
)
def test_host_that_asks_for_a_day_is_not_waited_for(status: str, reason: Reason) -> None:
    """A long wish ends the check at once, without a request and for the same reason; then the host is asked again."""

    async def run() -> tuple[list[int | Reason], list[Seen], list[float]]:
        time, hosts = Time(NOW), MemoryHosts()
        busy = answer(b"", "Retry-After: 7200", status=status)
        async with watched({"/a": in_turn(busy, answer())}, time) as server:
            visitor = Visitor(server, hosts, time, Rules(robots=False))
            came = await visitor.visit("/a", "/a", "/a")
            slept = list(time.slept)
            await time.sleep(7200)
            came += await visitor.visit("/a")
            return came, server.log, slept

    came, log, slept = asyncio.run(run())

    assert came == [reason, reason, reason, 200]
    assert len(log) == 2
    assert slept == []


def test_redirects_are_requests_too() -> None:
    """The pause lies between the hops of a redirect chain as well, and waiting for it is not the server's slowness."""

    async def run() -> tuple[list[int | Reason], list[Seen]]:
        time = Time(NOW)
        pages = {"/": redirect("/a"), "/a": redirect("/b"), "/b": answer()}
        async with watched(pages, time) as server:
            return await Visitor(server, MemoryHosts(), time, Rules(robots=False)).visit("/", "/b"), server.log

    came, log = asyncio.run(run())

    assert came == [200, 200]
    assert [seen.path for seen in log] == ["/", "/a", "/b", "/b"]
    assert min(gaps(log)) >= 2.0


def test_waiting_between_hops_does_not_use_up_the_deadline() -> None:
    """A fetch that may take half a second may wait longer than that for its turn at where it is redirected to."""

    async def run() -> list[int | Reason]:
        pages = {"/": redirect("/a"), "/a": redirect("/b"), "/b": answer()}
        async with FaultServer(pages) as server:
            return await Visitor(server, MemoryHosts(), RealTime(), Rules(pause_s=0.6, robots=False)).visit("/")

    assert asyncio.run(run()) == [200]


def test_another_host_of_a_chain_has_turns_of_its_own() -> None:
    """Whom a redirect leads to is asked no sooner than whom it comes from, on one connection, with its own back-off."""

    async def run() -> tuple[list[int | Reason], list[Seen], MemoryHosts]:
        time, hosts = Time(NOW), MemoryHosts()
        busy = answer(b"", "Retry-After: 30", status="503 Service Unavailable")
        far, near = watched({"/": in_turn(answer(), busy, answer())}, time), watched({}, time)
        async with far, near:
            near.pages = {"/": redirect(far.url("/"))}
            visitor = Visitor(near, hosts, time, Rules(robots=False), others=(far,))
            came = await visitor.visit(*["/"] * 4)
            assert near.most_open == far.most_open == 1
            return came, far.log, hosts

    came, log, hosts = asyncio.run(run())

    assert came == [200, Reason.UNAVAILABLE, 200, 200]
    assert gaps(log)[0] >= 2.0
    assert gaps(log)[1] >= 60.0  # 30 s were asked for, a minute is the least
    assert hosts.places == {}


def test_a_host_does_not_answer_for_where_it_leads() -> None:
    """A redirect to a host that is left alone for hours ends the check, and the host it comes from is asked as ever."""

    async def run() -> tuple[list[int | Reason], int]:
        time, hosts = Time(NOW), MemoryHosts()
        far, near = watched({"/": answer()}, time), watched({}, time)
        async with far, near:
            near.pages = {"/": redirect(far.url("/")), "/b": answer()}
            hosts.back_off(far.host, until=NOW + timedelta(hours=3))
            came = await Visitor(near, hosts, time, Rules(robots=False), others=(far,)).visit("/", "/b")
            return came, len(far.log)

    assert asyncio.run(run()) == ([Reason.RATE_LIMITED, 200], 0)


def test_own_host_need_not_wait() -> None:
    """A host with `pause_s = 0` is asked without a pause, unless its robots.txt wants one."""

    async def run(pages: dict[str, Answer]) -> list[float]:
        time = Time(NOW)
        async with watched({"/a": answer(), **pages}, time) as server:
            await Visitor(server, MemoryHosts(), time, Rules(pause_s=0.0)).visit("/a", "/a", "/a")
        return time.slept

    assert asyncio.run(run({})) == []
    assert asyncio.run(run({"/robots.txt": crawl_delay(7)})) == [7.0, 7.0, 7.0]


def test_failure_that_passes_is_tried_again() -> None:
    """A transient failure is tried again after a random part of a span that doubles; then it stands."""

    async def run(*answers: Answer) -> tuple[list[int | Reason], list[float], int]:
        time = Time(NOW)
        async with watched({"/a": in_turn(*answers)}, time) as server:
            visitor = Visitor(server, MemoryHosts(), time, Rules(pause_s=0.0, robots=False))
            policy = RetryPolicy(tries=3, span_s=4.0)
            came = await visitor.visit(
                "/a", around=lambda inner: PatientFetcher(inner, policy=policy, sleep=time.sleep)
            )
            return came, time.slept, len(server.log)

    oh = answer(b"", status="502 Bad Gateway")

    came, [first_s, second_s], asked = asyncio.run(run(oh, oh, answer()))
    assert (came, asked) == ([200], 3)
    assert (0 <= first_s <= 4.0, 0 <= second_s <= 8.0) == (True, True)
    came, slept, asked = asyncio.run(run(oh))
    assert (came, len(slept), asked) == ([Reason.SERVER_ERROR], 2, 3)
    assert asyncio.run(run(answer(b"", status="404 No"))) == ([Reason.NOT_FOUND], [], 1)


def test_longest_wish_is_the_pause() -> None:
    """The owner's pause and the host's delay: the longer one counts."""
    assert pause_s(2.0, 0.0) == 2.0
    assert pause_s(2.0, 120.0) == 120.0
    assert pause_s(0.0, 0.0) == 0.0


def test_back_off_never_undercuts_retry_after() -> None:
    """A host that asks for time gets it, a minute at least and a day at most; other failures ask for none."""
    assert backoff_s(FetchError(Reason.RATE_LIMITED, "", retry_after_s=3600.0)) == 3600.0
    assert backoff_s(FetchError(Reason.UNAVAILABLE, "", retry_after_s=None)) == 60.0
    assert backoff_s(FetchError(Reason.RATE_LIMITED, "", retry_after_s=0.0)) == 60.0
    assert backoff_s(FetchError(Reason.SERVER_ERROR, "", retry_after_s=5.0)) is None


def test_herd_is_spread() -> None:
    """Pages that fall due together have places all over the window, the same ones after every restart."""
    places = sorted(spread_s(f"page-{number}", 600.0) for number in range(300))

    assert places == sorted(spread_s(f"page-{number}", 600.0) for number in range(300))
    assert 0.0 <= places[0] < places[-1] < 600.0
    assert max(later - earlier for earlier, later in pairwise(places)) < 30.0
