"""Writing many small things at a time.

A transaction waits for the disk, and costs as much for one row as for twenty: a sweep of a thousand pages must not
wait a thousand times. What is asked for while a transaction is being written goes into the next one together, each
answered only once its own is on disk.
"""

import asyncio
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Generic, Self, TypeVar

from storage.errors import StoreError

MOST_AT_ONCE = 200
LINGER_S = 0.01
"""How long a transaction waits for company where others are at work."""

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")
_Waiting = tuple[Asked, asyncio.Future[Answer]]


class Grouped(Generic[Asked, Answer]):
    """Asks `write` in groups, on a thread. An async context manager; on leaving it all that was asked is answered."""

    def __init__(self, write: Callable[[Sequence[Asked]], Sequence[Answer]], *, linger_s: float = LINGER_S) -> None:
        self._write = write
        self._linger_s = linger_s
        self._waiting: list[_Waiting[Asked, Answer]] = []
        self._writing: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        while self._writing is not None:
            await asyncio.shield(self._writing)

    async def ask(self, asked: Asked) -> Answer:
        """The answer to one.

        Raises:
            StoreError: nothing of it was kept.
            Exception: a fault of ours in this one; nothing of it was kept.
        """
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.append((asked, answer))
        if self._writing is None:
            self._writing = asyncio.create_task(self._write_all())
        return await answer

    async def _write_all(self) -> None:
        try:
            while self._waiting:
                await asyncio.sleep(self._linger_s)
                group, self._waiting = self._waiting[:MOST_AT_ONCE], self._waiting[MOST_AT_ONCE:]
                await self._answer(group)
        finally:
            self._writing = None

    async def _answer(self, group: Sequence[_Waiting[Asked, Answer]]) -> None:
        """Answers a group. What is wrong with one of it costs that one: then each is asked for by itself."""
        try:
            answers = await asyncio.to_thread(self._write, [asked for asked, _ in group])
        except StoreError as error:  # a full disk takes none of them
            _refuse(group, error)
        except Exception as error:  # noqa: BLE001 - whatever it was belongs to those who wait for it
            if len(group) == 1:
                _refuse(group, error)
            for one in group if len(group) > 1 else ():
                await self._answer([one])
        else:
            _give(group, answers)


def _give(group: Sequence[_Waiting[Asked, Answer]], answers: Sequence[Answer]) -> None:
    if len(answers) != len(group):  # who asked for what cannot be told, and what was written must not be written again
        _refuse(group, ValueError(f"{len(answers)} answers to {len(group)}"))
        return
    for (_, answer), given in zip(group, answers, strict=True):
        if not answer.done():
            answer.set_result(given)


def _refuse(group: Sequence[_Waiting[Asked, Answer]], error: Exception) -> None:
    for _, answer in group:
        if not answer.done():
            answer.set_exception(error)
