"""A wait for a host: whoever looks on hears of it when it begins, and nobody else does."""

import asyncio
import os
import pty
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from fault_server import Answer, FaultServer, answer, in_turn
from fetching import NOW
from memory_hosts import MemoryHosts, Time
from visitor import Rules, Visitor

from monitor.cli.progress import waits
from monitor.wiring import utc_now
from scraper.polite import LongWait
from storage.store import open_store

ROOT = Path(__file__).parent.parent
COMMAND = [sys.executable, "-m", "monitor", "check"]
BUSY = answer(b"", "Retry-After: 90", status="503 Service Unavailable")


def waited_for(pages: dict[str, Answer], *paths: str, rules: Rules) -> list[LongWait]:
    """The long waits of one who visits the paths in turn."""

    async def run() -> list[LongWait]:
        time, heard = Time(NOW), list[LongWait]()
        async with FaultServer(pages, clock_s=time.seconds) as server:
            await Visitor(server, MemoryHosts(), time, rules, on_wait=heard.append).visit(*paths)
        return heard

    return asyncio.run(run())


@pytest.mark.parametrize("pause_s", [0.0, 2.0])
def test_a_wait_for_a_host_that_is_down_is_told(pause_s: float) -> None:
    """It is told once, with the moment at which it ends, whether or not the host has a pause besides."""
    pages: dict[str, Answer] = {"/a": BUSY, "/b": answer()}

    heard = waited_for(pages, "/a", "/b", "/b", rules=Rules(pause_s=pause_s, robots=False))

    assert [(wait.until, wait.is_resting) for wait in heard] == [(NOW + timedelta(seconds=90), True)]


def test_a_long_pause_is_told_as_what_it_is() -> None:
    """A host that takes a request every ten seconds turned nobody away; a pause of two is no wait to speak of."""
    pages: dict[str, Answer] = {"/a": in_turn(answer())}

    assert [wait.is_resting for wait in waited_for(pages, "/a", "/a", rules=Rules(pause_s=10.0, robots=False))] == [
        False
    ]
    assert waited_for(pages, "/a", "/a", rules=Rules(pause_s=2.0, robots=False)) == []


def test_check_says_on_a_terminal_what_it_waits_for(tmp_path: Path) -> None:
    """The line stands there while the wait goes on, with the time on the configuration's clock."""
    until = (utc_now() + timedelta(seconds=90)).replace(microsecond=0)
    (tmp_path / "config.toml").write_text(
        '[network]\nallow = ["127.0.0.1:9"]\n[[pages]]\nname = "e2"\nurl = "http://127.0.0.1:9/"\n'
    )
    with open_store(str(tmp_path / "keyfigures.db"), clock=utc_now) as store:
        store.hosts.back_off("127.0.0.1:9", until=until, status=429)
    ours, theirs = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm"}
    process = subprocess.Popen(COMMAND, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)

    shown = os.read(ours, 4096).decode()
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=60)
    os.close(ours)

    assert shown.splitlines()[0] == f"waiting for 127.0.0.1:9 until {until:%H:%M:%S} (it answered 429)"


@pytest.mark.parametrize("wanted", [True, False])
def test_nobody_looks_on_through_a_pipe(wanted: bool, capsys: pytest.CaptureFixture[str]) -> None:
    """What cron would mail says nothing of waits."""
    waits("UTC", wanted=wanted)(LongWait(host="127.0.0.1", until=NOW, is_resting=True))

    assert capsys.readouterr().err == ""
