"""A child process that reads pages, and the next one that takes its place when it is killed or dies.

Each has its pipe and its locks to itself: of several children that wait at one pipe, one that is killed from outside
while its hand is on the lock would keep the others waiting for a minute.
"""

import asyncio
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor
from functools import cached_property
from typing import TYPE_CHECKING

from scraper.child import MIB, OUT_OF_MEMORY, PageReading, PageSource, ReadLimits, prepare_child, read_pages
from scraper.errors import ReadError, Reason

if TYPE_CHECKING:
    from pebble import ProcessFuture, ProcessPool

GROUPS_A_LIFE = 300
"""Then another child takes its place: what the parser keeps of strange pages does not pile up."""

STUCK_S = 60.0
"""How long the group before, its end and the start of a child may take, on a machine with other work."""

LOOK_S = 0.5
"""How often who waits for an answer looks whether the child is still there to give it."""

_MOST_DEATHS = 2
_HINT = "the page may be hostile or broken; narrow it with `only`"


class ReaderProcess:
    """Reads groups of pages, one after the other. `groups` are those that it has or waits for.

    A group may have `most_pages`: so many may be under way when another is handed over.
    """

    def __init__(self, limits: ReadLimits, *, most_pages: int) -> None:
        self.groups = 0
        self._limits = limits
        self._most_wait_s = STUCK_S + most_pages * limits.wall_s
        self._starting: asyncio.Task[None] | None = None

    @cached_property
    def _pool(self) -> "ProcessPool":
        from multiprocessing import get_context  # a run in which no page has changed reads none

        from pebble import ProcessPool

        # A fork of a process with threads can inherit a held lock: the fork server has none, and has the reader loaded.
        context = get_context("forkserver")
        context.set_forkserver_preload(["scraper.reading.reader", "scraper.decode"])
        return ProcessPool(
            max_workers=1,
            max_tasks=GROUPS_A_LIFE,
            initializer=prepare_child,
            initargs=(self._limits.memory_bytes,),
            context=context,
        )

    def expect(self) -> None:
        """A page is on its way: has the child start meanwhile, which takes it as long as many a fetch."""
        self._start(self._pool)

    async def read(self, sources: Sequence[PageSource]) -> Sequence[PageReading]:
        """Reads pages.

        Raises:
            ReadError: one of them exceeded a limit, or crashed the parser.
        """
        self.groups += 1
        try:
            return await self._read(sources)
        finally:
            self.groups -= 1

    async def stop(self) -> None:
        """Ends the child, if there is one."""
        if "_pool" in self.__dict__:
            await self._abandon(self._pool)

    async def _read(self, sources: Sequence[PageSource]) -> Sequence[PageReading]:
        died = 0
        while died < _MOST_DEATHS:
            pool = self._pool
            try:
                return await self._read_in(pool, sources)
            except BrokenExecutor:  # the child died while it was not reading: another takes its place
                died += self._is_at_work(pool)  # else it read for another group, which has taken it away
                await self._abandon(pool)
        raise ReadError(Reason.TOO_COMPLEX, "the reading process died, twice", _HINT)

    def _start(self, pool: "ProcessPool") -> asyncio.Task[None]:
        if self._starting is None:
            self._starting = asyncio.create_task(asyncio.to_thread(_start, pool))
        return self._starting

    async def _read_in(self, pool: "ProcessPool", sources: Sequence[PageSource]) -> Sequence[PageReading]:
        """Reads pages in the child.

        Raises:
            ReadError: one of the pages exceeded a limit.
            BrokenExecutor: the pool is of no use any more.
        """
        from pebble import ProcessExpired

        try:
            await asyncio.shield(self._start(pool))
        except OSError as error:  # the machine has no room for one more process; the next reading tries again
            raise BrokenExecutor(str(error)) from error
        longest_s = self._limits.wall_s * len(sources)
        try:
            future = pool.schedule(read_pages, args=(sources,), timeout=longest_s)
        except RuntimeError as error:
            raise BrokenExecutor(str(error)) from error
        try:
            return await _answer(future, pool, self._most_wait_s + longest_s)
        except TimeoutError:
            detail = f"reading it took more than {longest_s:g} s"
        except ProcessExpired as error:
            detail = self._death(error.exitcode)
            await self._abandon(pool)  # killed from outside, its hand may have been on a lock or half an answer written
        raise ReadError(Reason.TOO_COMPLEX, detail, _HINT)

    def _death(self, exit_code: int) -> str:
        if exit_code == OUT_OF_MEMORY:
            return f"reading it needed more than {self._limits.memory_bytes // MIB} MiB of memory"
        return f"the reading process died with exit code {exit_code}"

    def _is_at_work(self, pool: "ProcessPool") -> bool:
        return self.__dict__.get("_pool") is pool

    async def _abandon(self, pool: "ProcessPool") -> None:
        """The first who finds a pool broken takes it away; the next reading makes another."""
        if self._is_at_work(pool):
            starting, self._starting = self._starting, None
            del self._pool
            if starting is not None:
                await asyncio.gather(starting, return_exceptions=True)
            pool.stop()
            await asyncio.to_thread(pool.join)


def _start(pool: "ProcessPool") -> None:
    """Starts the child; on a thread, since the fork server answers once it has loaded the reader."""
    _ = pool.active  # who asks has it started


async def _answer(future: "ProcessFuture[list[PageReading]]", pool: "ProcessPool", most_s: float) -> list[PageReading]:
    """What comes of a reading.

    A pool that is stopped answers nobody, one that breaks down not who asks at that very moment: so who waits looks.

    Raises:
        BrokenExecutor: none comes.
        TimeoutError, ProcessExpired: the child was killed for the time it took, or died of it.
    """
    answer = asyncio.wrap_future(future)
    try:
        async with asyncio.timeout(most_s):
            while not answer.done():
                if not pool.active:
                    raise BrokenExecutor("stopped")
                await asyncio.wait((answer,), timeout=LOOK_S)
    except TimeoutError:
        raise BrokenExecutor("no answer") from None
    finally:
        answer.cancel()
    return answer.result()
