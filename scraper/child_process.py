"""One child process that reads pages, as its parent sees it: what it is sent, what it answers, how it ends.

Pages and readings go through a socket that only the two hold: a child that is killed, in whatever it was about to do,
ends it, so that nobody waits for an answer that cannot come.
"""

import asyncio
import pickle
import signal
import socket
from collections.abc import Sequence
from typing import TYPE_CHECKING, Self

from scraper.child import LENGTH_BYTES, READY, PageReading, PageSource, ReadLimits, serve

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

_UNTOLD = 255
"""What `multiprocessing` says a process exited with where its fork server, which would know, is gone too."""
STUCK_S = 60.0
"""How long a child may take to begin and to end, on a machine with other work."""


class ChildGoneError(Exception):
    """The child ended before it came to these pages: another may read them."""


class ChildKilledError(ChildGoneError):
    """Somebody else killed the child."""


class ChildDiedError(Exception):
    """The child died of the pages that it read. `exit_code` is a process's, or minus a signal's number."""

    def __init__(self, exit_code: int) -> None:
        super().__init__(f"exit code {exit_code}")
        self.exit_code = exit_code


class Child:
    """A child process that has begun. It reads groups of pages in the order in which it is given them.

    `groups` counts those that it was ever given.
    """

    def __init__(self, process: "BaseProcess", reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.groups = 0
        self._process = process
        self._reader = reader
        self._writer = writer
        self._turn = asyncio.Lock()
        self._gone = False
        self._ending: asyncio.Task[int] | None = None

    @classmethod
    async def start(cls, limits: ReadLimits) -> Self:
        """A child that has begun.

        Raises:
            Exception: it did not begin; the machine may have no room for one more process, or thread, or file.
        """
        ours, theirs = socket.socketpair()
        try:
            with theirs:  # on a thread, since the fork server answers once it has loaded the reader
                process = await asyncio.to_thread(_started, theirs, limits)
            child = cls(process, *await asyncio.open_unix_connection(sock=ours))
        except BaseException:
            ours.close()  # with it ends a child that began
            raise
        return await child._begun()

    async def read(self, sources: Sequence[PageSource], *, most_s: float) -> list[PageReading]:
        """Reads pages, once those are read that it was given before.

        Raises:
            TimeoutError: they took longer than this, and the child was killed.
            ChildDiedError: they cost its life.
            ChildGoneError: it ended before it came to them.
            ChildKilledError: it was killed by somebody else.
            Exception: what the reader raised.
        """
        if self._reader.at_eof():
            raise ChildKilledError
        self.groups += 1
        self._writer.write(pickle.dumps(sources, pickle.HIGHEST_PROTOCOL))
        try:
            async with self._turn:
                if self._gone:
                    raise ChildGoneError
                answer = await self._answer(most_s)
        except asyncio.CancelledError:  # whoever asks next would take the answer for his
            self._kill()
            raise
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def end(self) -> int:
        """Asks it nothing more, and waits until it has answered and is gone. What it exited with."""
        if self._ending is None:
            self._ending = asyncio.create_task(self._end())
        return await asyncio.shield(self._ending)

    async def _end(self) -> int:
        if not self._gone:
            self._writer.write_eof()
        await asyncio.to_thread(self._process.join, STUCK_S)
        if self._process.exitcode is None:
            self._process.kill()
            await asyncio.to_thread(self._process.join)
        self._writer.close()
        exit_code = self._process.exitcode
        self._process.close()
        return exit_code or 0

    async def _begun(self) -> Self:
        try:
            async with asyncio.timeout(STUCK_S):
                await self._reader.readexactly(len(READY))
        except BaseException:
            self._kill()
            await self.end()
            raise
        return self

    async def _answer(self, most_s: float) -> list[PageReading] | Exception:
        try:
            async with asyncio.timeout(most_s):
                length = int.from_bytes(await self._reader.readexactly(LENGTH_BYTES))
                pickled = await self._reader.readexactly(length)
        except TimeoutError:
            self._kill()
            raise
        except (OSError, EOFError):
            self._gone = True
            raise await self._death() from None
        answer: list[PageReading] | Exception = pickle.loads(pickled)  # noqa: S301 - our own child wrote it
        return answer

    async def _death(self) -> Exception:
        exit_code = await self.end()
        return ChildKilledError() if exit_code in (-signal.SIGKILL, _UNTOLD) else ChildDiedError(exit_code)

    def _kill(self) -> None:
        self._gone = True
        self._process.kill()
        self._writer.close()


def _started(channel: socket.socket, limits: ReadLimits) -> "BaseProcess":
    from multiprocessing import get_context  # a run in which no page has changed reads none

    # A fork of a process with threads can inherit a held lock: the fork server has none, and has the reader loaded.
    context = get_context("forkserver")
    context.set_forkserver_preload(["scraper.ready"])
    process = context.Process(target=serve, args=(channel, limits), daemon=True)
    process.start()
    return process
