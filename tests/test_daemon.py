"""The daemon as a service manager sees it: a process, its signals and what it tells."""

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from queue import Queue

import pytest
import structlog
import time_machine
from live_site import Site

from monitor.config.file import load_config
from monitor.daemon import Daemon
from monitor.log import logger
from monitor.once import check_pages
from monitor.sole import LEASE, LEASE_S
from monitor.wiring import Opened, utc_now
from storage.store import open_store

PAGE = "<html lang=en><h1>Key figures</h1><h2>At a glance</h2><ul>{}</ul>"
FIGURES = (
    "<li><b>45 %</b> international students",
    "<li><b>120</b> partner universities",
    "<li><b>37</b> nationalities",
)
PATIENCE_S = 30
LATE_S = 5
START_S = 8  # longer than a daemon takes to start on a machine that is busy with other tests


class Log:
    """What the daemon says, read line by line as it comes."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._lines: Queue[str | None] = Queue()
        self._thread = threading.Thread(target=self._read, args=(process,), daemon=True)
        self._thread.start()

    def _read(self, process: subprocess.Popen[str]) -> None:
        assert process.stderr is not None
        for line in process.stderr:
            self._lines.put(line)
        self._lines.put(None)

    def close(self) -> None:
        self._thread.join(PATIENCE_S)

    def until(self, event: str) -> dict[str, object]:
        """The next event of that name."""
        seen = []
        while (line := self._lines.get(timeout=PATIENCE_S)) is not None:
            seen.append(line)
            if line.startswith("{") and (said := json.loads(line))["event"] == event:
                return dict(said)
        raise AssertionError(f"the daemon ended before it said {event!r}: {seen}")


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as served:
        served.publish("/figures", PAGE.format("".join(FIGURES)))
        yield served


def configure(folder: Path, site: Site, *, schedule: str = "1h", extra: str = "") -> None:
    (folder / "config.toml").write_text(f"""
database = "figures.db"
schedule = "{schedule}"
[network]
allow = ["127.0.0.1"]
[hosts."{site.authority}"]
pause_s = 0.0
robots = false
[[pages]]
name = "figures"
url = "{site.url("/figures")}"
{extra}
""")


@contextmanager
def serving(folder: Path, **environment: str) -> Iterator[tuple[subprocess.Popen[str], Log]]:
    command = [sys.executable, "-m", "monitor", "serve", "--json"]
    environ = {**os.environ, **environment}
    with subprocess.Popen(
        command, cwd=folder, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as process:
        log = Log(process)
        try:
            yield process, log
        finally:
            process.kill()
            log.close()


def test_the_daemon_checks_what_is_due_and_ends_on_sigterm(tmp_path: Path, site: Site) -> None:
    """A page never checked is due at once; SIGTERM ends the daemon in good order, and the database is whole."""
    configure(tmp_path, site)
    with serving(tmp_path) as (process, log):
        assert log.until("checked")["outcome"] == "first"
        process.send_signal(signal.SIGTERM)
        log.until("stopped")
        assert process.wait(timeout=25) == 0
    with open_store(str(tmp_path / "figures.db"), clock=lambda: datetime.now(UTC)) as store:
        assert len(store.snapshots.lines()) == 1
        assert store.pages.next_due() is not None


def test_the_daemon_keeps_to_a_pages_own_schedule(tmp_path: Path, site: Site) -> None:
    """An interval of a second: the page is checked again and again, and a change is seen."""
    configure(tmp_path, site, schedule="1s")
    with serving(tmp_path) as (_, log):
        assert log.until("checked")["outcome"] == "first"
        site.publish("/figures", PAGE.format("".join(FIGURES).replace("120", "125")))
        while log.until("checked")["outcome"] != "changed":
            pass


@pytest.mark.slow
def test_a_host_that_takes_its_time_keeps_no_other_waiting(tmp_path: Path, site: Site) -> None:
    """While the pages of one host are minutes apart, another host's page is checked on its own schedule."""
    with Site() as slow:
        pages = [f'[[pages]]\nname = "slow-{n}"\nurl = "{slow.url(f"/{n}")}"\nschedule = "1d"' for n in range(3)]
        manners = f'[hosts."{slow.authority}"]\npause_s = 120\nrobots = false'
        configure(tmp_path, site, schedule="1s", extra="\n".join([*pages, manners]))
        with serving(tmp_path) as (_, log):
            checked = [log.until("checked")["page"] for _ in range(6)]

    assert checked.count("figures") >= 5
    assert len(slow.visits) == 1


@pytest.mark.slow
def test_a_daemon_that_was_down_says_so(tmp_path: Path, site: Site) -> None:
    """Started after days in which nothing was checked, it tells which pages were late before it checks them."""
    configure(tmp_path, site)
    days_ago = datetime.now(UTC) - timedelta(days=3)
    config = load_config(tmp_path / "config.toml")
    asyncio.run(check_pages(config, on_report=lambda _: None, clock=lambda: days_ago))

    with serving(tmp_path) as (process, log):
        log.until("checked")
        process.send_signal(signal.SIGTERM)
        log.until("stopped")

    with open_store(str(tmp_path / "figures.db"), clock=lambda: datetime.now(UTC)) as store:
        (told,) = store.alerts.of()
        assert json.loads(told.subject)["type"] == told.kind == "checks.late"
        assert store.pages.next_due() > datetime.now(UTC)


async def asked(site: Site, times: int) -> None:
    """Waits until the site was asked so often."""
    async with asyncio.timeout(PATIENCE_S):
        while len(site.visits) < times:  # noqa: ASYNC110 - waits for the daemon, not for time
            await asyncio.sleep(0.01)


@pytest.mark.slow
@pytest.mark.parametrize(("by", "seconds"), [(timedelta(days=5), 432_000), (timedelta(minutes=90), 5400)])
def test_a_daemon_whose_clock_is_put_back_goes_on(tmp_path: Path, site: Site, by: timedelta, seconds: int) -> None:
    """Neither its timers nor its pages wait until the clock is again where it was; what it does is logged."""
    configure(tmp_path, site, schedule="1s")
    config = load_config(tmp_path / "config.toml")
    now = datetime.now(UTC)

    async def run(clock: time_machine.Traveller) -> None:
        async with Opened(config) as opened:
            running = asyncio.create_task(Daemon(opened, reload=lambda: config, heed_s=0.1).run())
            await asked(site, 1)
            clock.move_to(now)
            await asked(site, len(site.visits) + 2)
            signal.raise_signal(signal.SIGTERM)
            await running

    logger()  # sets it up: capturing would otherwise leave it as structlog has it, on standard output
    with time_machine.travel(now + by, tick=True) as clock, structlog.testing.capture_logs() as logged:
        asyncio.run(run(clock))

    (said,) = (event for event in logged if event["event"] == "the clock was put back")
    assert 0 <= said["seconds"] - seconds + PATIENCE_S <= 2 * PATIENCE_S


def test_a_page_that_the_daemon_does_not_know_is_left_to_who_does(tmp_path: Path, site: Site) -> None:
    """Added to the configuration, and not yet read by the daemon: cron checks it, and finds it free."""
    configure(tmp_path, site, schedule="1s")
    with serving(tmp_path) as (_, log), open_store(str(tmp_path / "figures.db"), clock=lambda: datetime.now(UTC)) as s:
        log.until("checked")
        long_due = datetime.now(UTC) - timedelta(hours=1)
        s.pages.ensure("new", site.url("/new"), now=long_due)
        s.pages.schedule([("new", long_due)])
        for _ in range(3):
            log.until("checked")

        (taken,) = s.pages.take([("new", site.url("/new"))], now=datetime.now(UTC), lease_s=60)

    assert taken is not None


def test_another_contact_is_told_from_then_on(tmp_path: Path, site: Site) -> None:
    """Read again, the configuration says who asks; another database would need a restart, and the log says so."""
    configure(tmp_path, site, schedule="1s")
    with serving(tmp_path) as (process, log):
        log.until("checked")
        config = tmp_path / "config.toml"
        text = config.read_text("utf-8").replace('"figures.db"', '"other.db"')
        config.write_text(f'contact = "figures@example.org"\n{text}', "utf-8")
        process.send_signal(signal.SIGHUP)
        assert "figures.db" in str(log.until("another database takes a restart")["database"])
        log.until("configuration read again")
        log.until("checked")
        log.until("checked")

    assert "figures@example.org" in site.visits[-1].headers["user-agent"]
    assert not (tmp_path / "other.db").exists()


@pytest.mark.slow
def test_a_broken_configuration_is_refused_and_the_old_one_kept(tmp_path: Path, site: Site) -> None:
    """SIGHUP with a bad file: the problem is said and the daemon goes on; with a good one it takes it over."""
    configure(tmp_path, site)
    with serving(tmp_path) as (process, log):
        log.until("checked")
        (tmp_path / "config.toml").write_text("database = 3\n")
        process.send_signal(signal.SIGHUP)
        assert "database" in str(log.until("configuration kept as it was")["problem"])
        site.publish("/more", PAGE.format("<li><b>8</b> campuses"))
        configure(tmp_path, site, extra=f'[[pages]]\nname = "more"\nurl = "{site.url("/more")}"')
        process.send_signal(signal.SIGHUP)
        assert log.until("configuration read again")["pages"] == 2
        assert log.until("checked")["page"] == "more"


@pytest.mark.slow
def test_the_service_manager_is_told(tmp_path: Path, site: Site) -> None:
    """READY=1 once the daemon runs, WATCHDOG=1 in time, STOPPING=1 when it is asked to stop (sd_notify(3))."""
    configure(tmp_path, site)
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(address)
        manager.settimeout(PATIENCE_S)
        with serving(tmp_path, NOTIFY_SOCKET=address, WATCHDOG_USEC="1000000") as (process, _):
            told = {manager.recv(64), manager.recv(64)}
            process.send_signal(signal.SIGTERM)
            while b"STOPPING=1" not in told:
                told.add(manager.recv(64))
    assert told == {b"READY=1", b"WATCHDOG=1", b"STOPPING=1"}


@pytest.mark.slow
def test_signs_of_life_that_are_late_are_given_all_the_same(tmp_path: Path, site: Site, monkeypatch) -> None:
    """The loop was held up past the time of a ping and of the lease: both are caught up on, and once."""
    configure(tmp_path, site)
    config = load_config(tmp_path / "config.toml")
    address = str(tmp_path / "notify")
    monkeypatch.setenv("NOTIFY_SOCKET", address)
    monkeypatch.setenv("WATCHDOG_USEC", "80000000")

    async def run(clock: time_machine.Traveller, manager: socket.socket) -> list[bytes]:
        async with Opened(config) as opened:
            running = asyncio.create_task(Daemon(opened, reload=lambda: config).run())
            await asked(site, 1)
            clock.shift(timedelta(seconds=55))
            signal.raise_signal(signal.SIGHUP)  # the next thing to happen: timers that the clock has passed are due
            told: list[bytes] = []
            with suppress(TimeoutError):
                while b"WATCHDOG=1" not in told:
                    told.append(await asyncio.to_thread(manager.recv, 64))
            renewed_until = datetime.now(UTC) + timedelta(seconds=LEASE_S - 10)
            async with asyncio.timeout(LATE_S):
                while opened.store.leases.standing(LEASE, now=renewed_until) is None:  # noqa: ASYNC110 - as `asked`
                    await asyncio.sleep(0.01)
            signal.raise_signal(signal.SIGTERM)
            await running
        return told

    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(address)
        manager.settimeout(LATE_S)
        with time_machine.travel(datetime.now(UTC), tick=True) as clock:
            told = asyncio.run(run(clock, manager))

    assert told.count(b"WATCHDOG=1") == 1


@pytest.mark.slow
def test_a_second_daemon_gives_way(tmp_path: Path, site: Site) -> None:
    """Two daemons on one database: the second ends with 75 (EX_TEMPFAIL) in one line, and fetches nothing."""
    configure(tmp_path, site)
    with serving(tmp_path) as (_, log):
        log.until("checked")
        asked = len(site.visits)
        second = subprocess.run(
            [sys.executable, "-m", "monitor", "serve"],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
        assert second.returncode == 75
        assert second.stderr.count("\n") == 1
        assert len(site.visits) == asked


def leased(folder: Path, holder: str, *, lease_s: float) -> None:
    """A place that somebody has at the database."""
    with open_store(str(folder / "figures.db"), clock=utc_now) as store:
        assert store.leases.take(LEASE, holder=holder, now=utc_now(), lease_s=lease_s)


def nobody() -> str:
    """A process of this machine that has died."""
    with subprocess.Popen([sys.executable, "-c", ""]) as died:
        died.wait()
    return f"process {died.pid} on {socket.gethostname()}"


@pytest.mark.slow
@pytest.mark.parametrize("is_here", [True, False])
def test_a_daemon_takes_the_place_of_one_that_died(tmp_path: Path, site: Site, *, is_here: bool) -> None:
    """Killed, it could not give its place back: the service manager's next start waits until that has run out."""
    configure(tmp_path, site)
    holder = nobody() if is_here else "process 1 on another.example"
    leased(tmp_path, holder, lease_s=START_S)
    with serving(tmp_path) as (_, log):
        assert holder in str(log.until("waiting")["problem"])
        log.until("started")
        assert log.until("checked")["outcome"] == "first"


@pytest.mark.slow
def test_a_daemon_gives_way_to_one_elsewhere_that_lives(tmp_path: Path, site: Site) -> None:
    """Of another machine's only its renewing tells."""
    configure(tmp_path, site)
    leased(tmp_path, "process 1 on another.example", lease_s=60)
    with serving(tmp_path) as (process, log):
        log.until("waiting")
        leased(tmp_path, "process 1 on another.example", lease_s=90)
        assert process.wait(timeout=PATIENCE_S) == 75


@pytest.mark.slow
def test_a_daemon_that_waits_for_its_place_can_be_stopped(tmp_path: Path, site: Site) -> None:
    """SIGTERM ends it, and whoever has the place keeps it."""
    configure(tmp_path, site)
    leased(tmp_path, "process 1 on another.example", lease_s=60)
    with serving(tmp_path) as (process, log):
        log.until("waiting")
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=PATIENCE_S) == 0
    with open_store(str(tmp_path / "figures.db"), clock=utc_now) as store:
        standing = store.leases.standing(LEASE, now=utc_now())
    assert standing is not None
    assert standing.holder == "process 1 on another.example"
