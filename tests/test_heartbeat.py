"""A sign of life after each sweep, which delays nothing, fails nothing and leads nowhere it may not."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from hook_server import answer, hook_server, silence
from live_site import Site
from office import Office, an_office

from alerts.heartbeat import Beat, Heartbeat
from monitor.config.errors import ConfigError
from monitor.config.file import load_config
from monitor.pulse import Pulse
from monitor.report import CheckReport
from monitor.sweep import Swept
from network.dial import GatedBackend
from network.gate import Gate
from network.transport import GatedTransport
from scraper.connections import verifying_tls
from storage.errors import StoreError
from storage.model import Outcome

MORNING = datetime(2026, 11, 23, 6, 0, 0, tzinfo=UTC)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """One whose heartbeat goes to the site it watches: whose log has both, in order."""
    with an_office(tmp_path) as made:
        made.site.publish("/ping?key=1", b"OK", etag=False)
        made.site.publish("/ping/start?key=1", b"OK", etag=False)
        made.site.publish("/ping/fail?key=1", b"OK", etag=False)
        made.more = f'[heartbeat]\nurl = "{made.site.url("/ping?key=1")}"'
        yield made


def pings(office: Office) -> list[str]:
    return [visit.path for visit in office.site.visits if visit.path.startswith("/ping")]


def test_a_sweep_begins_and_ends_with_a_ping(office: Office) -> None:
    """/start before, the URL itself after; the query stays where it was."""
    office.check(MORNING, school=2000)

    assert pings(office) == ["/ping/start?key=1", "/ping?key=1"]


def test_a_sweep_that_can_check_nothing_has_failed(office: Office) -> None:
    """Not one page of several hosts: /fail. What fails on one host, or beside what works, is its own trouble."""
    with Site() as other:
        office.pages = ("school", "gone")
        office.more += (
            f'\n[hosts."{other.authority}"]\npause_s = 0.0\n[[pages]]\nname = "other"\nurl = "{other.url("/other")}"'
        )
        office.check(MORNING, school=2000)
        office.check(MORNING, "gone")
        office.check(MORNING, "other")
        assert [ping for ping in pings(office) if "start" not in ping] == ["/ping?key=1"] * 3

        office.check(MORNING, "gone", "other")
        assert pings(office)[-1] == "/ping/fail?key=1"


def test_a_sweep_that_broke_off_has_failed(office: Office) -> None:
    """A database that takes nothing: the run ends with its error, after the ping."""
    office.check(MORNING, school=2000)
    with office.store() as store, store._database.write() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER full BEFORE INSERT ON checks BEGIN SELECT RAISE(ABORT, 'disk is full'); END"
        )

    with pytest.raises(StoreError, match="disk is full"):
        office.check(MORNING, school=2100)

    assert pings(office)[-2:] == ["/ping/start?key=1", "/ping/fail?key=1"]


@pytest.mark.parametrize("url", ["http://127.0.0.1:1/ping", "http://10.1.2.3/ping", "http://169.254.169.254/latest"])
def test_a_heartbeat_that_cannot_be_sent_costs_a_line(
    office: Office, url: str, capfd: pytest.CaptureFixture[str]
) -> None:
    """Refused by the server or by the gate: the sweep is what it would have been, and standard error says so."""
    office.more = f'[heartbeat]\nurl = "{url}"'

    ran = office.check(MORNING, school=2000)

    assert [report.outcome for report in ran.reports] == ["first"]
    said = capfd.readouterr()
    assert said.out == ""
    assert "heartbeat did not arrive" in said.err


async def send(url: str, beat: Beat = Beat.SUCCESS, *, longest_s: float = 10.0, gate: Gate | None = None) -> str | None:
    return await a_heartbeat(url, longest_s=longest_s, gate=gate).send(beat)


def a_heartbeat(url: str, *, longest_s: float = 10.0, gate: Gate | None = None) -> Heartbeat:
    through = GatedBackend(gate or Gate.allowing(["127.0.0.1"]))
    transport = partial(GatedTransport, through, tls=verifying_tls())
    return Heartbeat(url, transport=transport, user_agent="keyfigures/test", longest_s=longest_s)


def test_a_ping_is_tried_twice_and_no_redirect_followed() -> None:
    """A server that stumbles once has heard us; one that sends us elsewhere has not, nor has the other place."""

    async def run() -> tuple[str | None, str | None, int, list[str]]:
        async with hook_server([answer("500 Oops"), answer("200 OK")]) as stumbling:
            heard = await send(stumbling.url())
            async with hook_server([answer("302 Found", location=stumbling.url())] * 2) as elsewhere:
                sent_away = await send(elsewhere.url())
            return heard, sent_away, len(stumbling.requests), [r.headers["user-agent"] for r in stumbling.requests]

    heard, sent_away, asked, agents = asyncio.run(run())
    assert heard is None
    assert sent_away == "302 Found"
    assert (asked, set(agents)) == (2, {"keyfigures/test"})


def test_a_ping_ends_in_time() -> None:
    """A server that takes the connection and says nothing holds us for as long as was allowed."""

    async def run() -> str | None:
        async with hook_server([silence, silence]) as silent:
            return await send(silent.url(), longest_s=0.1)

    assert asyncio.run(run()) == "no answer in 0.1 s"


def test_the_gate_refuses_what_is_private() -> None:
    """Before anything is dialled."""

    async def run() -> tuple[str | None, int]:
        async with hook_server([answer("200 OK")]) as hook:
            return await send(hook.url(), gate=Gate()), len(hook.requests)

    trouble, asked = asyncio.run(run())
    assert trouble is not None
    assert asked == 0


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ('"nowhere"', "heartbeat.url: no address such as https://hooks.example.org/figures, "),
        ('"env:NOT_SET_ANYWHERE"', "heartbeat.url: "),
        ("1", "heartbeat.url: must be text, not a number"),
    ],
)
def test_what_is_wrong_with_it_is_one_line(tmp_path: Path, value: str, problem: str) -> None:
    """The key's path, and what to do."""
    (tmp_path / "config.toml").write_text(f"[heartbeat]\nurl = {value}\n")

    with pytest.raises(ConfigError) as refused:
        load_config(tmp_path / "config.toml")

    (said,) = refused.value.problems
    assert said.startswith(problem)


@dataclass
class Waited:
    """A configuration with somebody who waits for a sign of life."""

    heartbeat: Heartbeat


def swept(*, failed: bool = False) -> Swept:
    outcome = Outcome.FAILED if failed else Outcome.UNCHANGED
    return Swept(
        reports=(CheckReport(page="a", outcome=outcome), CheckReport(page="b", outcome=outcome)), busy=(), hosts=2
    )


def test_of_the_pings_that_wait_only_the_newest_is_sent() -> None:
    """However many sweeps end while one ping is under way; and no beginning pushes an ending aside."""

    async def run() -> list[str]:
        async with hook_server([answer("200 OK")] * 99) as hook:
            pulse = Pulse(Waited(a_heartbeat(hook.url())))
            pulse.started()
            await asyncio.sleep(0)
            for _ in range(40):
                pulse.ended(swept())
                pulse.started()
            pulse.ended(swept(failed=True))
            pulse.started()
            await pulse.settled()
            return [request.path for request in hook.requests]

    assert asyncio.run(run()) == ["/hook/start?key=1", "/hook/fail?key=1"]


def test_who_stops_does_not_wait_for_a_service_that_is_silent() -> None:
    """Its ping, and what waits behind it, are given up when it is said for how long they may take."""

    async def run() -> int:
        async with hook_server([silence] * 9) as silent:
            pulse = Pulse(Waited(a_heartbeat(silent.url(), longest_s=3600)))
            pulse.started()
            await pulse.settled(within_s=0.5)
            pulse.broke_off()
            await pulse.settled(within_s=0)
            return len(silent.requests)

    assert asyncio.run(run()) == 1
