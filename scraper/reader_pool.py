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
from operator import attrgetter
from types import TracebackType
from typing import Self

from scraper.child import PageReading, PageSource, ReadLimits
from scraper.reader_process import ReaderProcess

MOST_AT_ONCE = 8
GROUPS_A_CHILD = 2
"""One that it reads, and one that is at hand when it is done."""

_Asked = tuple[PageSource, asyncio.Future[PageReading]]


class ReaderPool:
    """Child processes that read pages. An async context manager; children start with the first reading."""

    def __init__(self, *, workers: int = 1, limits: ReadLimits | None = None) -> None:
        self._children = [ReaderProcess(limits or ReadLimits()) for _ in range(workers)]
        self._waiting: deque[_Asked] = deque()
        self._groups: set[asyncio.Task[None]] = set()

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
        await asyncio.gather(*(child.stop() for child in self._children))

    def expect(self) -> None:
        """A page is on its way: has the children start meanwhile, which takes them as long as many a fetch."""
        for child in self._children:
            child.expect()

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
        most = GROUPS_A_CHILD * len(self._children)
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
            child = min(self._children, key=attrgetter("groups"))
            readings = await child.read([source for source, _ in wanted])
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
