"""A check that is stopped, or that nobody listens to any more: what it had done is kept, nothing else is."""

import json
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Semaphore

import pytest
from live_site import Site

from monitor.demo.sinks import HookReceiver
from monitor.walk import PAGES_AT_ONCE
from monitor.wiring import utc_now
from storage.store import open_store

pytestmark = pytest.mark.slow  # whole runs, seconds each

COMMAND = [sys.executable, "-m", "monitor", "check"]
ROOT = Path(__file__).parent.parent
PAGES, ANSWERED, CONNECTIONS = 30, 10, 4
PAGE = "<html lang=fr><title>Chiffres</title><h1>Chiffres clés</h1><ul><li><b>{}</b> laboratoires</li></ul></html>"
STUBBORN = """
import asyncio
from monitor.cli.stopping import run_stoppable
async def work():
    print("working", flush=True)
    try:
        await asyncio.Event().wait()
    finally:
        print("tidying up", flush=True)
        await asyncio.Event().wait()
run_stoppable(work())
"""


class LetGo(Event):
    """What pages wait for; `waiting` counts the requests that do."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = Semaphore(0)

    def wait(self, timeout: float | None = None) -> bool:
        self.waiting.release()
        return super().wait(timeout)


@pytest.fixture
def let_go() -> LetGo:
    return LetGo()


@pytest.fixture
def site(let_go: Event) -> Iterator[Site]:
    """Pages of one host, of which the first answer at once and the others once the test lets them."""
    with Site() as running:
        for number in range(PAGES):
            until = let_go if number >= ANSWERED else None
            running.publish(f"/{number}", PAGE.format(100 + number), until=until)
        yield running
        let_go.set()


@pytest.fixture
def folder(tmp_path: Path, site: Site) -> Path:
    pages = "\n".join(f'[[pages]]\nname = "page-{n}"\nurl = "{site.url(f"/{n}")}"' for n in range(PAGES))
    (tmp_path / "config.toml").write_text(f"""
[network]
allow = ["127.0.0.1"]
[hosts."{site.authority}"]
connections = {CONNECTIONS}
pause_s = 0.0
robots = false
{pages}
""")
    return tmp_path


def start(folder: Path, *options: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    return subprocess.Popen(
        [*COMMAND, *options], cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_stopped_check_keeps_what_it_did(folder: Path, let_go: Event, number: signal.Signals, code: int) -> None:
    """One line says how far it came; the database is whole, no page stays claimed, and the next run does all."""
    process = start(folder)
    assert process.stdout is not None
    printed = [process.stdout.readline() for _ in range(ANSWERED)]
    process.send_signal(number)
    _, err = process.communicate(timeout=60)

    assert all(line.split()[1:] == ["first", "1", "figure"] for line in printed)
    assert (process.returncode, err) == (
        code,
        f"keyfigures: stopped: {ANSWERED} of {PAGES} pages checked; run it again for the rest\n",
    )
    with open_store(str(folder / "keyfigures.db"), clock=utc_now) as store:
        assert store.integrity() == ()
        assert [page.name for page in store.pages.all() if page.lease_until] == []
        assert len(store.snapshots.lines(limit=PAGES)) == ANSWERED
    let_go.set()
    again = start(folder)
    out, err = again.communicate(timeout=60)
    assert (again.returncode, err) == (0, "")
    assert sorted(line.split()[1] for line in out.splitlines()) == sorted(
        ["first"] * (PAGES - ANSWERED) + ["not-modified"] * ANSWERED
    )


def test_a_stopped_check_prints_the_document_of_what_it_did(folder: Path, let_go: LetGo) -> None:
    """A program that stops it learns which pages were checked, and that these are not all."""
    process = start(folder, "--json")
    for _ in range(CONNECTIONS):  # whoever waits may still have the last pages under way
        assert let_go.waiting.acquire(timeout=60)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)

    document = json.loads(out)
    listed = {(page["page"], page["outcome"]) for page in document["pages"]}
    assert (process.returncode, document["stopped"]) == (130, True)
    assert len(listed) >= ANSWERED - CONNECTIONS * (PAGES_AT_ONCE - 1)
    assert listed <= {(f"page-{number}", "first") for number in range(ANSWERED)}
    assert f"stopped: {len(listed)} of 30 pages checked" in err
    with open_store(str(folder / "keyfigures.db"), clock=utc_now) as store:
        assert listed <= {(page.name, str(page.outcome)) for page in store.pages.all()}


class Receiver(HookReceiver):
    """`arrived` is set by the first webhook."""

    def __init__(self) -> None:
        self.arrived = Event()
        super().__init__("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")

    def receive(self, body: bytes, headers: dict[str, str]) -> None:
        super().receive(body, headers)
        self.arrived.set()


@pytest.mark.parametrize("options", [("--json",), ()])
def test_a_stopped_check_lists_what_it_had_sent(
    folder: Path, site: Site, let_go: LetGo, options: tuple[str, ...]
) -> None:
    """Also the message that is on its way when the signal comes: it arrives, and is told."""
    with Receiver() as receiver:
        config = folder / "config.toml"
        config.write_text(
            f'{config.read_text()}\n[[channels]]\nname = "hook"\nkind = "webhook"\nurl = "{receiver.url}"'
        )
        let_go.set()
        start(folder, "--quiet").communicate(timeout=60)
        let_go.clear()
        site.publish("/0", PAGE.format(120))
        process = start(folder, *options)
        assert receiver.arrived.wait(60)
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=60)

    assert process.returncode == 130
    if options:
        assert [(each["channel"], each["state"]) for each in json.loads(out)["deliveries"]] == [("hook", "sent")]
    else:
        assert "alert sent by hook: page-0: 1 figure changed" in out


def test_a_second_signal_ends_it_at_once() -> None:
    """However long tidying up would take."""
    command = [sys.executable, "-c", STUBBORN]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "working\n"
        process.send_signal(signal.SIGINT)
        assert process.stdout.readline() == "tidying up\n"
        process.send_signal(signal.SIGINT)

        assert process.wait(timeout=60) == -signal.SIGINT


def test_nobody_reads_on(folder: Path, let_go: Event) -> None:
    """`keyfigures check | head -1` ends quietly with 141; what was checked is kept whole, and no page stays claimed."""
    let_go.set()
    process = start(folder)
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    _, err = process.communicate(timeout=60)

    assert (process.returncode, err) == (141, "")
    with open_store(str(folder / "keyfigures.db"), clock=utc_now) as store:
        assert store.integrity() == ()
        assert [page.name for page in store.pages.all() if page.lease_until] == []


@pytest.mark.parametrize("options", [(), ("--quiet",), ("--json",)])
def test_nothing_moves_in_a_pipe(folder: Path, let_go: Event, options: tuple[str, ...]) -> None:
    """Neither a bar nor a control character, whatever is asked for; standard error stays empty."""
    let_go.set()

    out, err = start(folder, *options).communicate(timeout=60)

    assert err == ""
    assert not {"\r", "\x1b", "\b"} & set(out)


def test_a_bar_on_a_terminal(folder: Path, let_go: Event) -> None:
    """It says how many of how many, and is gone at the end; the lines of the pages stay."""
    let_go.set()
    ours, theirs = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "100"}
    process = subprocess.Popen(COMMAND, cwd=folder, env=environment, stdout=theirs, stderr=theirs)
    os.close(theirs)
    shown = b"".join(iter(lambda: _read(ours), b"")).decode()

    assert process.wait(timeout=60) == 0
    assert f"{PAGES}/{PAGES}" in shown
    assert shown.count("laboratoires") == 0
    assert sum(f"page-{n} " in shown for n in range(PAGES)) == PAGES
    assert shown.rstrip("\r\n").endswith("\x1b[2K")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says EIO when the other side has closed
        return b""


@pytest.mark.parametrize("closed", [(0,), (1,), (2,), (0, 1, 2)], ids=str)
def test_a_stream_that_is_closed_is_nobody(folder: Path, let_go: Event, closed: tuple[int, ...]) -> None:
    """What is printed goes nowhere, above all into no file that got the stream's number."""
    let_go.set()

    def close() -> None:
        for number in closed:
            os.close(number)

    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ended = subprocess.run(
        COMMAND, cwd=folder, env=environment, preexec_fn=close, capture_output=True, text=True, check=False
    )

    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.count("first") == (0 if 1 in closed else PAGES)
    with open_store(str(folder / "keyfigures.db"), clock=utc_now) as store:
        assert store.integrity() == ()
        assert len(store.snapshots.lines(limit=PAGES)) == PAGES
