"""A house whose runs are killed again and again, and what must be true of it afterwards."""

import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from alert_samples import NOON
from plug_pullers import Cue, CuedHook, CuedMailServer, CuedSite, Received

from storage.model import DeliveryState
from storage.store import open_store

SUPPORT = Path(__file__).parent
ROOT = SUPPORT.parent.parent
LEASES = timedelta(hours=1)
"""Longer than the lease of any page or delivery."""

PAGE = "<html lang=en><title>Figures</title><h1>Key figures</h1><h2>At a glance</h2><ul>{}</ul>"
BEFORE = PAGE.format(
    "<li><b>45 %</b> international students<li><b>120</b> partner universities<li><b>37</b> nationalities"
).encode()
AFTER = BEFORE.replace(b"120", b"125").replace(b"37", b"39")
KILLED = -9


class ForkServer:
    """`mortal.py` as a process; its children are the ones that die."""

    def __init__(self, cue: Cue) -> None:
        self._cue = cue
        command = [sys.executable, str(SUPPORT / "mortal.py")]
        self._process = subprocess.Popen(
            command, env=_environ(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def run(self, folder: Path, now: datetime, *, last: int | None = None) -> int:
        """How the child ended."""
        case = {"folder": str(folder), "now": now.isoformat(), "last": last}
        self._say(case)
        self._cue.name_victim(self._answer()["process"])
        return self._answer()["ended"]

    def _say(self, case: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(case) + "\n")
        self._process.stdin.flush()

    def _answer(self) -> dict[str, int]:
        assert self._process.stdout is not None
        answer: dict[str, int] = json.loads(self._process.stdout.readline())
        return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()


class Commands:
    """`keyfigures check`, a whole process each time."""

    def __init__(self, cue: Cue) -> None:
        self._cue = cue

    def run(self, folder: Path, now: datetime, *, last: int | None = None) -> int:
        """How it ended; only a server can kill it."""
        assert last is None
        command = [sys.executable, str(SUPPORT / "at_another_time.py"), now.isoformat(), "check"]
        with subprocess.Popen(command, env=_environ(), cwd=folder, stdout=subprocess.DEVNULL) as process:
            self._cue.name_victim(process.pid)
            return process.wait(120)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        pass


def _environ() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": f"{SUPPORT}:{ROOT}", "HOOK_SECRET": "whsec_" + "A" * 32}


@dataclass(frozen=True)
class Point:
    """Where a run is killed: at a step of its own, or of the server that it talks to."""

    own: int | None = None
    wire: int | None = None


@dataclass
class House:
    """A configuration with one page and one channel, a database that knows the page, and the page changed since."""

    folder: Path
    site: CuedSite
    sink: CuedHook | CuedMailServer
    cue: Cue
    runner: ForkServer | Commands
    kills: int = 0
    steps: Counter[str] = field(default_factory=Counter)

    def prepare(self) -> None:
        """The first check, undisturbed."""
        (self.folder / "config.toml").write_text(
            'database = "figures.db"\n[network]\nallow = ["127.0.0.1"]\n'
            f'[hosts."{self.site.authority}"]\npause_s = 0.0\n'
            f'[[pages]]\nname = "figures"\nurl = "http://{self.site.authority}/figures"\n'
            f'[[channels]]\nname = "out"\n{self.sink.settings()}'
        )
        self.site.page = BEFORE
        assert self.run(self.folder, NOON) == 0
        self.site.page = AFTER
        with self.fresh() as folder:
            assert self.run(folder, NOON + LEASES) == 0

    def points(self) -> list[Point]:
        """Every step of an undisturbed run, by its process and by its servers."""
        with self.fresh() as folder:
            assert self.run(folder, NOON + LEASES) == 0
            kept = folder / "steps.json"
            own = json.loads(kept.read_text()) if kept.exists() else []
        self.steps.update([*own, *self.cue.names])
        return [*(Point(own=n + 1) for n in range(len(own))), *(Point(wire=n + 1) for n in range(len(self.cue.names)))]

    @contextmanager
    def fresh(self) -> Iterator[Path]:
        """A copy of the house as it was prepared, and nothing received yet."""
        folder = self.folder / "case"
        folder.mkdir()
        for name in ("config.toml", "figures.db"):
            shutil.copyfile(self.folder / name, folder / name)
        self.sink.received.clear()
        yield folder
        shutil.rmtree(folder)

    def run(self, folder: Path, now: datetime, point: Point = Point()) -> int:
        self.cue.reset(point.wire)
        ended = self.runner.run(folder, now, last=point.own)
        self.kills += ended == KILLED
        return ended

    def left_in(self, folder: Path) -> "Left":
        with open_store(str(folder / "figures.db"), clock=lambda: NOON) as store:
            page = store.pages.get("figures")
            lines = store.outbox.lines()
            return Left(
                faults=store.integrity(),
                snapshots=len(store.snapshots.lines()),
                changes=tuple(change.id for change in store.changes.of("figures")),
                deliveries={line.id: line.state for line in lines},
                doubts=sum(try_.possible_duplicate for line in lines for try_ in store.outbox.attempts(line.id)),
                lease=page.lease_until if page else None,
                received=tuple(self.sink.received),
            )


@dataclass(frozen=True, kw_only=True)
class Left:
    """What a case left behind. `doubts` are attempts whose history says that the message may have left before."""

    faults: tuple[str, ...]
    snapshots: int
    changes: tuple[str, ...]
    deliveries: dict[str, DeliveryState]
    doubts: int
    lease: datetime | None
    received: tuple[Received, ...]


@contextmanager
def house(
    folder: Path, kind: type[CuedHook] | type[CuedMailServer], *, runner: type[ForkServer] | type[Commands]
) -> Iterator[House]:
    cue = Cue()
    with ExitStack() as stack:
        site = stack.enter_context(CuedSite(cue))
        sink = stack.enter_context(kind(cue))
        made = House(folder, site, sink, cue, stack.enter_context(runner(cue)))
        made.prepare()
        yield made
