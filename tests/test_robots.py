"""What robots.txt permits, and when it is asked."""

import asyncio
import gc
from collections.abc import Mapping
from datetime import timedelta

import pytest
from fault_server import Answer, FaultServer, answer, drip, in_turn, redirect, silence, then_close
from fetching import NOW, fetcher
from memory_hosts import FastTime, MemoryHosts, Time
from visitor import Rules, Visitor

from scraper.errors import FetchError, Reason
from scraper.fetch import FetchRequest
from scraper.fetched import Fetched
from scraper.robots import MAX_BYTES, RobotsDecision, RobotsFile
from scraper.robots_book import RobotsBook

PLAIN = "text/plain; charset=utf-8"
ORIGIN = "https://www.example.org"


def robots(text: str | bytes, status: str = "200 OK") -> bytes:
    """A robots.txt as a response."""
    return answer(text.encode() if isinstance(text, str) else text, status=status, content_type=PLAIN)


def decide(text: str | bytes, path: str = "/figures", *, status: int | None = 200) -> RobotsDecision:
    """What a robots.txt says of a path."""
    body = text.encode() if isinstance(text, str) else text
    return RobotsFile(origin=ORIGIN, fetched_at=NOW, status=status, body=body).decide(ORIGIN + path)


def visit(pages: Mapping[str, Answer], *paths: str, rules: Rules | None = None) -> list[int | Reason]:
    """What one visitor gets of a server."""

    async def run() -> list[int | Reason]:
        async with FaultServer(pages) as server:
            return await Visitor(server, MemoryHosts(), Time(NOW), rules or Rules()).visit(*paths)

    return asyncio.run(run())


ANSWERS: dict[str, tuple[Answer, int | Reason]] = {
    "none": (answer(b"", status="404 Not Found"), 200),
    "gone": (answer(b"", status="410 Gone"), 200),
    "forbidden": (answer(b"", status="403 Forbidden"), 200),
    "login": (answer(b"", status="401 Unauthorized"), 200),
    "empty": (robots(""), 200),
    "allows": (robots("User-agent: *\nDisallow: /private"), 200),
    "disallows": (robots("User-agent: *\nDisallow: /"), Reason.REFUSED_BY_ROBOTS),
    "disallows us": (
        robots("User-agent: keyfigures\nDisallow: /\n\nUser-agent: *\nAllow: /"),
        Reason.REFUSED_BY_ROBOTS,
    ),
    "disallows others": (robots("User-agent: GPTBot\nDisallow: /"), 200),
    "too many requests": (answer(b"", status="429 Too Many Requests"), Reason.REFUSED_BY_ROBOTS),
    "error": (answer(b"", status="500 Oh"), Reason.REFUSED_BY_ROBOTS),
    "maintenance": (answer(b"", status="503 Later"), Reason.REFUSED_BY_ROBOTS),
    "no answer": (silence, Reason.REFUSED_BY_ROBOTS),
    "dripping": (drip(answer(b"User-agent: *\n", length=9000)), Reason.REFUSED_BY_ROBOTS),
    "closed": (then_close(b""), Reason.REFUSED_BY_ROBOTS),
    "a web page": (answer(b"\n<!doctype html><html>Disallow: /</html>"), 200),
    "of any type": (
        answer(b"User-agent: *\nDisallow: /", content_type="application/octet-stream"),
        Reason.REFUSED_BY_ROBOTS,
    ),
    "2 MB": (robots(b"User-agent: *\nDisallow: /private\n" + b"# filling\n" * 200_000 + b"Disallow: /\n"), 200),
    "redirected": (redirect("/r1"), Reason.REFUSED_BY_ROBOTS),
    "redirected six times": (redirect("/l1"), 200),
    "redirected in a circle": (redirect("/robots.txt"), 200),
    "redirected inward": (redirect("http://10.0.0.1/robots.txt"), Reason.REFUSED_BY_ROBOTS),
}


@pytest.mark.parametrize(("asked", "came"), ANSWERS.values(), ids=ANSWERS.keys())
def test_every_answer_for_robots_txt_has_its_meaning(asked: Answer, came: int | Reason) -> None:
    """4xx and too many redirects mean no rules; 5xx, 429 and no answer mean keep out (RFC 9309, 2.3.1)."""
    pages = {
        "/": answer(),
        "/robots.txt": asked,
        "/r1": robots("User-agent: *\nDisallow: /"),
        **{f"/l{n}": redirect(f"/l{n + 1}") for n in range(1, 8)},
    }

    assert visit(pages, "/", rules=Rules(pause_s=0.0)) == [came]


def test_owner_of_a_host_need_not_ask() -> None:
    """`robots = false` asks for no robots.txt and obeys none."""
    pages = {"/": answer(), "/robots.txt": robots("User-agent: *\nDisallow: /")}

    assert visit(pages, "/", rules=Rules(robots=False)) == [200]


PATHS = {
    ("Disallow: /a\nAllow: /a/b", "/a/b/c"): True,
    ("Disallow: /a\nAllow: /a/b", "/a/c"): False,
    ("Allow: /a\nDisallow: /a", "/a"): True,
    ("Disallow: /*.php$", "/x.php"): False,
    ("Disallow: /*.php$", "/x.php?q"): True,
    ("Disallow: /caf%C3%A9", "/café"): False,
    ("Disallow: /*?", "/page?x=1"): False,
    ("Disallow:", "/"): True,
    ("Disallow: /", "/robots.txt"): True,
    ("Disallow: /a # comment", "/a"): False,
    ("Crawl-delay: 5", "/"): True,
}


@pytest.mark.parametrize(("rules", "path", "allowed"), [(*case, allowed) for case, allowed in PATHS.items()])
def test_longest_rule_wins(rules: str, path: str, allowed: bool) -> None:
    """The most specific rule decides, and an allowance between equals (RFC 9309, 2.2.2)."""
    assert decide(f"User-agent: *\n{rules}\n", path).allowed == allowed


def test_rules_past_500_kib_are_not_read() -> None:
    """A file is read to 500 KiB, to its last whole line."""
    head = b"User-agent: *\nDisallow: /private\n"
    body = head + b"#" * (MAX_BYTES - len(head) - 12) + b"\nDisallow: /"

    assert len(body) == MAX_BYTES
    assert decide(body, "/figures").allowed
    assert not decide(body, "/private").allowed


DELAYS = {"10": 10.0, "0.5": 0.5, "86400": 300.0, "-3": 0.0, "soon": 0.0, "inf": 0.0, "nan": 0.0}


@pytest.mark.parametrize(("written", "delay_s"), DELAYS.items())
def test_crawl_delay_is_read_and_clamped(written: str, delay_s: float) -> None:
    """Crawl-delay is honoured up to five minutes; nonsense is none."""
    assert decide(f"User-agent: *\nCrawl-delay: {written}\n").crawl_delay_s == delay_s


def test_oddities_are_warned_of() -> None:
    """A forbidden robots.txt and one that is a web page allow, and their owner is told."""
    assert decide("", status=403).warning is not None
    assert decide("<html>", status=200).warning is not None
    assert decide("", status=404).warning is None


def test_every_host_of_a_chain_is_asked() -> None:
    """Where a redirect leads is disallowed by its own host's robots.txt, or by the same one, before it is fetched."""

    async def run() -> tuple[list[int | Reason], list[str], list[str]]:
        pages = {"/": answer(), "/private": answer(), "/robots.txt": robots("User-agent: *\nDisallow: /private\n")}
        async with FaultServer(pages) as far:
            hops = {"/ok": redirect(far.url("/")), "/no": redirect(far.url("/private")), "/in": redirect("/closed")}
            own = {"/closed": answer(), "/robots.txt": robots("User-agent: *\nDisallow: /closed\n")}
            async with FaultServer({**hops, **own}) as near:
                visitor = Visitor(near, MemoryHosts(), Time(NOW), others=(far,))
                came = await visitor.visit("/ok", "/no", "/in")
                return came, [seen.path for seen in near.log], [seen.path for seen in far.log]

    came, near, far = asyncio.run(run())

    assert came == [200, Reason.REFUSED_BY_ROBOTS, Reason.REFUSED_BY_ROBOTS]
    assert near == ["/robots.txt", "/ok", "/no", "/in"]
    assert far == ["/robots.txt", "/"]


def test_refused_address_is_refused_by_the_gate() -> None:
    """A private host is not asked for its robots.txt either, and the reason is the gate's, not the file's."""

    async def run() -> Reason:
        async with FaultServer({"/": answer()}) as private:
            async with fetcher() as plain, Visitor(private, MemoryHosts(), Time(NOW)).polite(plain) as polite:
                with pytest.raises(FetchError) as caught:
                    await polite.fetch(FetchRequest(url=private.url("/")))
            assert private.log == []
            return caught.value.reason

    assert asyncio.run(run()) is Reason.REFUSED_BY_GATE


def test_robots_txt_is_asked_once_a_day() -> None:
    """The file is kept over a restart for 24 hours, and asked for once however many pages there are."""

    async def run() -> list[str]:
        hosts, time = MemoryHosts(), Time(NOW)
        async with FaultServer({"/a": answer(), "/robots.txt": robots("User-agent: *\nAllow: /")}) as server:
            await Visitor(server, hosts, time).visit("/a", "/a")
            await Visitor(server, hosts, time).visit("/a")
            time.now += timedelta(hours=25)
            await Visitor(server, hosts, time).visit("/a")
            return [seen.path for seen in server.log]

    assert asyncio.run(run()) == ["/robots.txt", "/a", "/a", "/a", "/robots.txt", "/a"]


def test_page_newly_disallowed_is_not_fetched() -> None:
    """What the host no longer wants is stopped before the next fetch."""

    async def run() -> tuple[list[int | Reason], list[str]]:
        hosts, time = MemoryHosts(), Time(NOW)
        text = in_turn(robots("User-agent: *\nAllow: /"), robots("User-agent: *\nDisallow: /a"))
        async with FaultServer({"/a": answer(), "/robots.txt": text}) as server:
            came = await Visitor(server, hosts, time).visit("/a")
            time.now += timedelta(hours=25)
            came += await Visitor(server, hosts, time).visit("/a")
            return came, [seen.path for seen in server.log]

    came, asked = asyncio.run(run())

    assert came == [200, Reason.REFUSED_BY_ROBOTS]
    assert asked == ["/robots.txt", "/a", "/robots.txt"]


def test_rules_of_a_clock_that_was_ahead_are_asked_for_again() -> None:
    """Once the clock is right they are no longer of today, in a file or in memory; nor do they outlive an outage."""

    async def run() -> list[int | Reason]:
        hosts, time = MemoryHosts(), Time(NOW + timedelta(days=3000))
        keep_out, welcome = robots("User-agent: *\nDisallow: /a"), robots("User-agent: *\nAllow: /")
        async with FaultServer({"/a": answer(), "/robots.txt": in_turn(keep_out, welcome)}) as server:
            visitor = Visitor(server, hosts, time)
            came = await visitor.visit("/a")
            time.now = NOW
            return came + await visitor.visit("/a") + await Visitor(server, hosts, time).visit("/a")

    assert asyncio.run(run()) == [Reason.REFUSED_BY_ROBOTS, 200, 200]


def test_rules_outlive_an_outage() -> None:
    """While robots.txt does not answer, what it said last stands for a week, and is asked for every hour; then not."""

    async def run() -> list[int | Reason]:
        hosts, time = MemoryHosts(), Time(NOW)
        text = in_turn(robots("User-agent: *\nDisallow: /b"), answer(b"", status="500 Oh"))
        came: list[int | Reason] = []
        async with FaultServer({"/a": answer(), "/b": answer(), "/robots.txt": text}) as server:
            visitor = Visitor(server, hosts, time)
            came += await visitor.visit("/a")
            time.now += timedelta(days=2)
            came += await visitor.visit("/a", "/b")
            time.now += timedelta(days=7)
            came += await visitor.visit("/a")
        return came

    assert asyncio.run(run()) == [200, 200, Reason.REFUSED_BY_ROBOTS, Reason.REFUSED_BY_ROBOTS]


def test_denial_for_want_of_an_answer_lasts_an_hour() -> None:
    """A host whose robots.txt failed is asked again after an hour, not after a day."""

    async def run() -> list[int | Reason]:
        hosts, time = MemoryHosts(), Time(NOW)
        text = in_turn(answer(b"", status="500 Oh"), robots("User-agent: *\nAllow: /"))
        came: list[int | Reason] = []
        async with FaultServer({"/a": answer(), "/robots.txt": text}) as server:
            for minutes in (0, 30, 31):
                time.now += timedelta(minutes=minutes)
                came += await Visitor(server, hosts, time).visit("/a")
        return came

    assert asyncio.run(run()) == [Reason.REFUSED_BY_ROBOTS, Reason.REFUSED_BY_ROBOTS, 200]


def test_host_that_was_not_reached_says_so() -> None:
    """A closed port is no wish to be left alone: it has its own word, and the host is asked as soon as it is back."""

    async def run() -> list[int | Reason]:
        hosts, time = MemoryHosts(), Time(NOW)
        async with FaultServer({}) as gone:
            visitor = Visitor(gone, hosts, time)
        came = await visitor.visit("/a")
        async with FaultServer({"/a": answer(), "/robots.txt": robots("")}, port=gone.port) as server:
            return came + await Visitor(server, hosts, time).visit("/a")

    assert asyncio.run(run()) == [Reason.CONNECTION_REFUSED, 200]


def test_workers_do_not_wait_for_each_other_in_a_circle() -> None:
    """Who waits for a robots.txt that another worker asks for keeps no lane from it, however long the asking takes."""

    async def run() -> tuple[list[list[int | Reason]], list[str]]:
        hosts, time = MemoryHosts(), FastTime()
        book = RobotsBook(hosts, clock=time)
        text = {"/robots.txt": redirect("/r1"), "/r1": redirect("/r2"), "/r2": robots("User-agent: *\nAllow: /")}
        async with FaultServer({"/a": answer(), "/b": answer(), **text}) as server:
            workers = [Visitor(server, hosts, time, Rules(pause_s=6.0), book=book) for _ in range(2)]
            came = await asyncio.gather(workers[0].visit("/a"), workers[1].visit("/b"))
            return came, [seen.path for seen in server.log]

    came, asked = asyncio.run(run())

    assert came == [[200], [200]]
    assert asked[:3] == ["/robots.txt", "/r1", "/r2"]
    assert sorted(asked[3:]) == ["/a", "/b"]


def test_hosts_that_answer_for_each_other_are_no_circle_either() -> None:
    """Two hosts, each with its robots.txt at the other, and two workers at each, on one lane each."""

    async def run() -> list[list[int | Reason]]:
        hosts, time = MemoryHosts(), FastTime()
        book = RobotsBook(hosts, clock=time)
        pages = {"/a": answer(), "/b": answer(), "/r": robots("User-agent: *\nAllow: /")}
        async with FaultServer(pages) as one, FaultServer(pages) as two:
            one.pages = {**pages, "/robots.txt": redirect(two.url("/r"))}
            two.pages = {**pages, "/robots.txt": redirect(one.url("/r"))}
            workers = [
                (Visitor(here, hosts, time, Rules(pause_s=0.0), others=(there,), book=book), path)
                for here, there in ((one, two), (two, one))
                for path in ("/a", "/b")
            ]
            return await asyncio.gather(*(worker.visit(path) for worker, path in workers))

    assert asyncio.run(run()) == [[200]] * 4


def test_own_wait_is_no_answer_of_the_host() -> None:
    """A robots.txt that we got no turn for is asked for at the next check, and its host is blamed for nothing."""

    async def run() -> tuple[list[int | Reason], dict[str, RobotsFile]]:
        hosts, time = MemoryHosts(), Time(NOW)
        async with FaultServer({"/r": robots("")}) as far, FaultServer({"/a": answer()}) as near:
            near.pages = {"/a": answer(), "/robots.txt": redirect(far.url("/r"))}
            visitor = Visitor(near, hosts, time, Rules(pause_s=0.0), others=(far,))
            place = await hosts.arrive(far.host)
            came = await visitor.visit("/a")
            kept = dict(hosts.files)
            await hosts.leave(place.number)
            return came + await visitor.visit("/a"), kept

    assert asyncio.run(run()) == ([Reason.HOST_BUSY, 200], {})


def test_memory_for_robots_files_has_a_bound() -> None:
    """What was not looked at for long is read again from the cache, not asked for again; nothing else is kept."""

    async def fetch(_: FetchRequest) -> Fetched:
        raise AssertionError

    def locks() -> int:
        return sum(isinstance(kept, asyncio.Lock) for kept in gc.get_objects())

    async def run() -> list[str]:
        before = locks()
        origins = [f"https://{name}.example" for name in "abc"]
        files = {origin: RobotsFile(origin=origin, fetched_at=NOW, status=200, body=b"#" * 9000) for origin in origins}
        hosts = MemoryHosts(files=files)
        book = RobotsBook(hosts, clock=Time(NOW), memory_bytes=25_000)
        for origin in (*origins[:2], *origins[:1], *origins[2:], *origins):
            page = FetchRequest(url=origin)
            assert (book.at_hand(page) or await book.file_for(page, fetch=fetch)) is files[origin]
        assert locks() == before
        return [origin[8] for origin in hosts.looked_up]

    assert asyncio.run(run()) == list("abcbc")
