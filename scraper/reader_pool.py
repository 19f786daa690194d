"""Reading untrusted pages in child processes that can be killed.

The parser is native code and quadratic on nesting (390 KiB of nested `<div>` took 6 s), so no page is read in the
process that holds the database and the secrets. A reading that outlives its wall-clock limit is killed, one that
outgrows its memory limit dies; either way the page is `too_complex` and the next one goes on in a fresh child.

A message to a child and back costs as much as a tenth of a page, so pages that wait go together. What goes wrong with
one of them costs that one: then each is read by itself.
"""

import asyncio
from collections import deque
from collections.abc import Sequence
from concurrent.futures import BrokenExecutor
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self

from scraper.child import MIB, OUT_OF_MEMORY, PageReading, PageSource, ReadLimits, prepare_child, read_pages
from scraper.errors import ReadError, Reason

if TYPE_CHECKING:
    from pebble import ProcessPool

MOST_AT_ONCE = 8
GROUPS_A_CHILD = 2
"""One that it reads, and one that is at hand when it is done."""

GROUPS_A_LIFE = 300
"""Then another child takes its place: what the parser keeps of strange pages does not pile up."""

STUCK_S = 60.0
"""How long the group before, its end and the start of a child may take, on a machine with other work."""

_MOST_DEATHS = 2
_HINT = "the page may be hostile or broken; narrow it with `only`"
_Asked = tuple[PageSource, asyncio.Future[PageReading]]


class _StoppedError(BrokenExecutor):
    """The pool was taken away while it read for us: nothing is wrong with the pages."""


class ReaderPool:
    """Child processes that read pages. An async context manager; children start with the first reading."""

    def __init__(self, *, workers: int = 1, limits: ReadLimits | None = None) -> None:
        self._workers = workers
        self._limits = limits or ReadLimits()
        self._waiting: deque[_Asked] = deque()
        self._groups: set[asyncio.Task[None]] = set()
        self._starting: asyncio.Task[None] | None = None

    @cached_property
    def _pool(self) -> "ProcessPool":
        from multiprocessing import get_context  # a run in which no page has changed reads none

        from pebble import ProcessPool

        # A fork of a process with threads can inherit a held lock: the fork server has none, and has the reader loaded.
        context = get_context("forkserver")
        context.set_forkserver_preload(["scraper.reading.reader", "scraper.decode"])
        return ProcessPool(
            max_workers=self._workers,
            max_tasks=GROUPS_A_LIFE,
            initializer=prepare_child,
            initargs=(self._limits.memory_bytes,),
            context=context,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        while self._waiting:
            self._waiting.popleft()[1].cancel()
        for group in self._groups:
            group.cancel()
        await asyncio.gather(*self._groups, return_exceptions=True)
        if "_pool" in self.__dict__:
            await self._abandon(self._pool)

    def expect(self) -> None:
        """A page is on its way: has the children start meanwhile, which takes them as long as many a fetch."""
        self._start(self._pool)

    async def read(self, source: PageSource) -> PageReading:
        """Reads one page.

        Raises:
            ReadError: `too_complex`, the page exceeded the time or memory limit, or crashed the parser.
        """
        answer: asyncio.Future[PageReading] = asyncio.get_running_loop().create_future()
        self._waiting.append((source, answer))
        self._hand_over()
        return await answer

    def _hand_over(self) -> None:
        most = GROUPS_A_CHILD * self._workers
        while self._waiting and len(self._groups) < most:
            size = min(MOST_AT_ONCE, -(-len(self._waiting) // most))
            self._begin([self._waiting.popleft() for _ in range(size)])

    def _begin(self, group: Sequence[_Asked]) -> None:
        answering = asyncio.create_task(self._answer(group))
        self._groups.add(answering)
        answering.add_done_callback(self._answered)

    def _answered(self, group: asyncio.Task[None]) -> None:
        self._groups.discard(group)
        self._hand_over()

    async def _answer(self, group: Sequence[_Asked]) -> None:
        wanted = [asked for asked in group if not asked[1].done()]  # who was cancelled wants no answer
        if not wanted:
            return
        try:
            readings = await self._read([source for source, _ in wanted])
        except Exception as error:  # noqa: BLE001 - whatever it was belongs to who waits for it
            await self._answer_each(wanted, error)
        except asyncio.CancelledError:
            for _, answer in wanted:
                answer.cancel()
            raise
        else:
            for (_, answer), reading in zip(wanted, readings, strict=True):
                if not answer.done():
                    answer.set_result(reading)

    async def _answer_each(self, group: Sequence[_Asked], error: Exception) -> None:
        """Something is wrong with one of a group: with which, is seen when each is read by itself."""
        if len(group) > 1:
            for asked in group:
                await self._answer([asked])
        elif not group[0][1].done():
            group[0][1].set_exception(error)

    async def _read(self, sources: Sequence[PageSource]) -> Sequence[PageReading]:
        died = 0
        while died < _MOST_DEATHS:
            pool = self._pool
            try:
                return await self._read_in(pool, sources)
            except _StoppedError:  # by another group, which has taken it away
                continue
            except BrokenExecutor:  # all children died while none was reading: others take their place
                died += 1
                await self._abandon(pool)
        raise ReadError(Reason.TOO_COMPLEX, "the reading processes died, twice", _HINT)

    def _start(self, pool: "ProcessPool") -> asyncio.Task[None]:
        if self._starting is None:
            self._starting = asyncio.create_task(asyncio.to_thread(_start, pool))
        return self._starting

    async def _read_in(self, pool: "ProcessPool", sources: Sequence[PageSource]) -> Sequence[PageReading]:
        """Reads pages in one of the pool's children.

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
            async with asyncio.timeout(STUCK_S + MOST_AT_ONCE * self._limits.wall_s + longest_s) as stuck:
                return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            if _is_cancelled():
                raise
            raise _StoppedError from None
        except TimeoutError:
            if stuck.expired():
                raise BrokenExecutor("no answer") from None
            detail = f"reading it took more than {longest_s:g} s"
        except ProcessExpired as error:
            detail = self._death(error.exitcode)
        raise ReadError(Reason.TOO_COMPLEX, detail, _HINT)

    def _death(self, exit_code: int) -> str:
        if exit_code == OUT_OF_MEMORY:
            return f"reading it needed more than {self._limits.memory_bytes // MIB} MiB of memory"
        return f"the reading process died with exit code {exit_code}"

    async def _abandon(self, pool: "ProcessPool") -> None:
        """The first who finds a pool broken takes it away; the next reading makes another."""
        if self.__dict__.get("_pool") is pool:
            starting, self._starting = self._starting, None
            del self._pool
            if starting is not None:
                await asyncio.gather(starting, return_exceptions=True)
            pool.stop()
            await asyncio.to_thread(pool.join)


def _start(pool: "ProcessPool") -> None:
    """Starts the children; on a thread, since the fork server answers once it has loaded the reader."""
    _ = pool.active  # who asks has them started


def _is_cancelled() -> bool:
    """Whether somebody wants this task to end."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
