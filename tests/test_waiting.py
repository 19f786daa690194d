"""A wait for a host: who runs a check hears of it as it begins, unless told to be quiet."""

import asyncio
import json
import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from fault_server import Answer, FaultServer, answer, in_turn
from fetching import NOW
from memory_hosts import MemoryHosts, Time
from visitor import Rules, Visitor

from monitor.cli.progress import waits
from monitor.config.file import load_config
from monitor.wiring import utc_now
from scraper.long_wait import LongWait
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


@pytest.fixture
def resting(tmp_path: Path) -> datetime:
    """Until when the host of the only page asked to be left alone, by a database in `tmp_path`."""
    until = (utc_now() + timedelta(seconds=90)).replace(microsecond=0)
    (tmp_path / "config.toml").write_text(
        '[network]\nallow = ["127.0.0.1:9"]\n[[pages]]\nname = "e2"\nurl = "http://127.0.0.1:9/"\n'
    )
    with open_store(str(tmp_path / "keyfigures.db"), clock=utc_now) as store:
        store.hosts.back_off("127.0.0.1:9", until=until, status=429)
    return until


def said_while_waiting(folder: Path, *words: str, ours: int, theirs: int) -> tuple[str, bytes]:
    """What `check` says on its standard error as the wait begins, and on standard output until it is stopped."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm"}
    process = subprocess.Popen([*COMMAND, *words], cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=theirs)
    os.close(theirs)
    shown = os.read(ours, 4096).decode()
    process.send_signal(signal.SIGTERM)
    printed, _ = process.communicate(timeout=60)
    os.close(ours)
    return shown, printed


@pytest.mark.parametrize(
    ("words", "opened"), [((), pty.openpty), ((), os.pipe), (("--json",), os.pipe)], ids=["terminal", "pipe", "json"]
)
def test_check_says_what_it_waits_for(
    tmp_path: Path, resting: datetime, words: tuple[str, ...], opened: Callable[[], tuple[int, int]]
) -> None:
    """How long, until when and why, as the wait begins, whoever reads; standard output has results alone."""
    ours, theirs = opened()
    shown, printed = said_while_waiting(tmp_path, *words, ours=ours, theirs=theirs)

    line = rf"waiting (\d\d) s for 127\.0\.0\.1:9, until {resting:%H:%M:%S} \(it answered 429\)"
    found = re.fullmatch(line, shown.splitlines()[0])
    assert found is not None
    assert 0 < int(found[1]) <= 90
    assert (json.loads(printed)["pages"] if words else printed) in ([], b"")


def test_quiet_says_nothing_of_waits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Cron would mail it."""
    (tmp_path / "config.toml").write_text('[[pages]]\nname = "a"\nurl = "http://127.0.0.1/"\n')
    config = load_config(tmp_path / "config.toml")
    for wanted in (False, True):
        on_wait = waits(config, wanted=wanted)
        for _ in range(2):
            on_wait(LongWait(host="127.0.0.1", seconds=12.4, until=NOW, is_resting=False))

    assert capsys.readouterr().err == (
        f"waiting 13 s for 127.0.0.1, until {NOW:%H:%M:%S} (the pause between two requests)\n"
    )
