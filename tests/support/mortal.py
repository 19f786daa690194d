"""Processes that check a page, send what is owed, and are killed at a named step on the way.

Run as a script this is a server: it has everything imported, reads one case a line from standard input, forks a child
that runs it, and says on standard output which process that is and how it ended. The child runs the real check and
the real delivery on a real database; only the reading of the page, which writes nothing, is done in the same process.
"""

import asyncio
import contextlib
import gc
import json
import os
import signal
import sys
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from alerts.channels import Channel
from alerts.delivery import Postman
from alerts.model import Outcome
from alerts.outbox import KeptDelivery
from monitor.config.file import load_config
from monitor.ledger import Ledger
from monitor.once import check_pages
from monitor.rooms import Rooms
from monitor.wiring import Opened
from scraper.child import PageReading, PageSource, read_page
from scraper.fetch import FetchRequest
from scraper.fetched import Fetched

_WRITES = ("INSERT", "UPDATE", "DELETE")


@dataclass
class Steps:
    """Counts the steps of a run; at the `last` one the process is gone."""

    last: int | None = None
    names: list[str] = field(default_factory=list)

    def __call__(self, name: str) -> None:
        self.names.append(name)
        if len(self.names) == self.last:
            os.kill(os.getpid(), signal.SIGKILL)

    async def around(self, name: str, work: Awaitable[Any]) -> Any:
        self(f"before {name}")
        result = await work
        self(f"after {name}")
        return result

    def of_every_engine(self) -> None:
        """Steps before and after every statement that writes, and around every transaction that does."""

        @event.listens_for(Engine, "before_cursor_execute")
        def before(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
            self._statement("before", statement)

        @event.listens_for(Engine, "after_cursor_execute")
        def after(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
            self._statement("after", statement)

        @event.listens_for(Engine, "commit")
        def commit(connection: Any) -> None:
            if connection.get_execution_options().get("writes"):
                self("before COMMIT")
                event.listen(connection.engine, "checkin", lambda *_: self("after COMMIT"), once=True)

    def _statement(self, when: str, statement: str) -> None:
        words = statement.split()
        if words[0] in _WRITES or statement == "BEGIN IMMEDIATE":
            table = words[2] if words[0] in ("INSERT", "DELETE") else words[1]
            self(f"{when} {words[0]} {table}")


@dataclass(frozen=True)
class SteppingFetcher:
    fetcher: Any
    steps: Steps

    async def fetch(self, request: FetchRequest) -> Fetched:
        return await self.steps.around("fetch", self.fetcher.fetch(request))


@dataclass(frozen=True)
class SteppingReader:
    steps: Steps

    def expect(self) -> None:
        pass

    async def read(self, source: PageSource) -> PageReading:
        return await self.steps.around("read", asyncio.to_thread(read_page, source))


@dataclass(frozen=True)
class SteppingChannel:
    channel: Channel
    steps: Steps

    def __getattr__(self, name: str) -> Any:
        return getattr(self.channel, name)

    async def send(self, delivery: KeptDelivery, /) -> Outcome:
        return await self.steps.around("send", self.channel.send(delivery))


STEPS = Steps()


class MortalOpened(Opened):
    """The rooms, with a step before and after everything that leaves the process."""

    steps = STEPS

    @contextlib.asynccontextmanager
    async def worker(self, ledger: Ledger) -> AsyncIterator[Rooms]:
        async with super().worker(ledger) as rooms:
            fetcher = SteppingFetcher(rooms.fetcher, self.steps)
            yield replace(rooms, fetcher=fetcher, reader=SteppingReader(self.steps))

    def postman(self, *, stopping: Callable[[], bool] = lambda: False) -> Postman:
        man = super().postman(stopping=stopping)
        channels = {name: SteppingChannel(channel, self.steps) for name, channel in man.channels.items()}
        return replace(man, channels=channels)


def say(**words: int) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def run_case(line: str) -> None:
    """What `keyfigures check` does; the names of its steps are kept beside the database."""
    case = json.loads(line)
    folder, now, STEPS.last = Path(case["folder"]), datetime.fromisoformat(case["now"]), case["last"]
    config = load_config(folder / "config.toml")
    checking = check_pages(config, on_report=lambda _report: None, clock=lambda: now, open_rooms=MortalOpened)
    asyncio.run(checking)
    (folder / "steps.json").write_text(json.dumps(STEPS.names))


def run_in_child(line: str) -> None:
    """Ends this process, with 1 after an exception."""
    try:
        run_case(line)
    except Exception:  # noqa: BLE001 - whatever it was, the child ends here
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def serve() -> None:
    """A child for each case, one after another. The first two run here: they import what is imported late."""
    STEPS.of_every_engine()
    for number, line in enumerate(sys.stdin):
        STEPS.names.clear()
        gc.freeze()  # what a child's collector looks through, the child would have copied
        child = os.fork() if number > 1 else os.getpid()
        if child == 0:
            run_in_child(line)
        say(process=child)
        if child == os.getpid():
            run_case(line)
            say(ended=0)
        else:
            say(ended=os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


if __name__ == "__main__":
    serve()
