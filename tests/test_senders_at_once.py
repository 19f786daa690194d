"""Two daemons and cron runs share one outbox: what is owed is sent once."""

import json
import os
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Event

import pytest
from live_site import Site
from scripted_hook import ScriptedHook

from monitor.cli.main import main

pytestmark = pytest.mark.slow

PAGES = 25
PATIENCE_S = 120
PAGE = "<html lang=en><h1>Key figures</h1><h2>At a glance</h2><ul>{}</ul>"
BEFORE = PAGE.format("<li><b>45 %</b> international students<li><b>120</b> partner universities<li><b>37</b> countries")
AFTER = BEFORE.replace("120", "125")


class CountingHook(ScriptedHook):
    """`complete` is set once so many different messages have arrived."""

    def __init__(self, expected: int) -> None:
        self.complete = Event()
        self.expected = expected
        super().__init__()

    def take(self, headers: dict[str, str], body: bytes) -> None:
        super().take(headers, body)
        if len({post.headers["webhook-id"] for post in self.posts}) >= self.expected:
            self.complete.set()


@contextmanager
def running(folder: Path, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "monitor", *words]
    root = str(Path(__file__).parent.parent)
    with subprocess.Popen(
        command, cwd=folder, env={**os.environ, "PYTHONPATH": root}, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def configure(folder: Path, site: Site, hook: ScriptedHook) -> None:
    pages = "".join(f'[[pages]]\nname = "page-{n}"\nurl = "{site.url(f"/{n}")}"\n' for n in range(PAGES))
    (folder / "config.toml").write_text(
        f'database = "figures.db"\nschedule = "1s"\n[network]\nallow = ["127.0.0.1"]\n[hosts."{site.authority}"]\n'
        f'connections = 4\npause_s = 0.0\nrobots = false\n{pages}[[channels]]\nname = "hook"\nkind = "webhook"\n'
        f'url = "{hook.url}"\n'
    )


def test_two_daemons_and_two_cron_runs_send_each_message_once(tmp_path: Path) -> None:
    """All start at once and find what changed: one id a page, each received once; one of the daemons gives way."""
    with ExitStack() as stack:
        site, hook = stack.enter_context(Site()), stack.enter_context(CountingHook(PAGES))
        configure(tmp_path, site, hook)
        for state in (BEFORE, AFTER):
            for n in range(PAGES):
                site.publish(f"/{n}", state)
            if state is BEFORE:
                assert main(["check", "--config", str(tmp_path / "config.toml"), "--quiet"]) == 0
        daemons = [stack.enter_context(running(tmp_path, "serve", "--json")) for _ in range(2)]
        crons = [stack.enter_context(running(tmp_path, "check", "--quiet")) for _ in range(2)]
        assert hook.complete.wait(PATIENCE_S)
        assert {cron.wait(PATIENCE_S) for cron in crons} == {0}
        with ThreadPoolExecutor() as waiting:
            ends = {waiting.submit(daemon.wait, PATIENCE_S): daemon for daemon in daemons}
            _, serving = wait(ends, return_when=FIRST_COMPLETED)
            for end in serving:
                ends[end].send_signal(signal.SIGTERM)
            assert sorted(end.result() for end in ends) == [0, 75]

    received = Counter(post.headers["webhook-id"] for post in hook.posts)
    assert set(received.values()) == {1}
    assert {json.loads(post.body)["page"]["name"] for post in hook.posts} == {f"page-{n}" for n in range(PAGES)}
