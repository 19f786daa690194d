"""Writing what checks leave behind, many at a time.

A commit waits for the disk; a sweep of a thousand pages must not wait a thousand times. Checks that end while a
transaction is being written go into the next one together, each promised only once its own is on disk.
"""

import asyncio
from collections.abc import Sequence
from types import TracebackType
from typing import Self

from storage.model import CheckCommit, Committed
from storage.store import Store

MOST_AT_ONCE = 200


class Committer:
    """An async context manager; on leaving it everything handed in has been written."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._waiting: list[tuple[CheckCommit, asyncio.Future[Committed | None]]] = []
        self._writing: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        while self._writing is not None:
            await asyncio.shield(self._writing)

    async def commit(self, commit: CheckCommit) -> Committed | None:
        """Writes one check; None if its claim was taken over meanwhile.

        Raises:
            StoreError: nothing of it was kept.
        """
        written: asyncio.Future[Committed | None] = asyncio.get_running_loop().create_future()
        self._waiting.append((commit, written))
        if self._writing is None:
            self._writing = asyncio.create_task(self._write_all())
        return await written

    async def _write_all(self) -> None:
        try:
            while self._waiting:
                batch, self._waiting = self._waiting[:MOST_AT_ONCE], self._waiting[MOST_AT_ONCE:]
                await self._write(batch)
        finally:
            self._writing = None

    async def _write(self, batch: Sequence[tuple[CheckCommit, asyncio.Future[Committed | None]]]) -> None:
        try:
            results = await asyncio.to_thread(self._store.commit_checks, [commit for commit, _ in batch])
        except Exception as error:  # noqa: BLE001 - whatever it was belongs to those who wait for it
            for _, written in batch:
                if not written.done():
                    written.set_exception(error)
        else:
            for (_, written), result in zip(batch, results, strict=True):
                if not written.done():
                    written.set_result(result)
