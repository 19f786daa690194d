"""A child process that reads pages, and the next one that takes its place when it is killed or dies."""

import asyncio
import signal
from collections.abc import Sequence

from scraper.child import MIB, OUT_OF_MEMORY, PageReading, PageSource, ReadLimits
from scraper.child_process import Child, ChildDiedError, ChildGoneError, ChildKilledError
from scraper.errors import ReadError, Reason

GROUPS_A_LIFE = 2_000
"""Then another child takes its place: what the parser keeps of strange pages does not pile up."""

_MOST_TRIES = 3
_A_MOMENT_S = 0.1
TOO_MUCH = "the page may be hostile or broken; narrow it with `only`"


class ReaderProcess:
    """Reads groups of pages, one after the other. `groups` are those that it has or waits for."""

    def __init__(self, limits: ReadLimits) -> None:
        self.groups = 0
        self._limits = limits
        self._child: asyncio.Task[Child] | None = None
        self._ending: set[asyncio.Task[None]] = set()

    def expect(self) -> asyncio.Task[Child]:
        """A page is on its way: has the child start meanwhile, which takes it as long as many a fetch."""
        if self._child is None:
            self._child = asyncio.create_task(Child.start(self._limits))
        return self._child

    async def read(self, sources: Sequence[PageSource]) -> list[PageReading]:
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
        if self._child is not None:
            self._replace(self._child)
        await asyncio.gather(*self._ending)

    async def _read(self, sources: Sequence[PageSource]) -> list[PageReading]:
        tries = 0
        while True:
            starting = self.expect()
            try:
                return await self._read_in(starting, sources)
            except ChildKilledError:  # the next is killed for other reasons, or it is the page's fault after all
                tries += 1
                trouble = ReadError(Reason.TOO_COMPLEX, f"the reading process was killed {_MOST_TRIES} times", TOO_MUCH)
            except _NoChildError as error:
                tries += 1
                trouble = ReadError(Reason.NO_READER, str(error))
                await asyncio.sleep(_A_MOMENT_S)  # a fork server that was killed refuses until it has ended
            except ChildGoneError:  # by the pages before these
                pass
            self._replace(starting)
            if tries == _MOST_TRIES:
                raise trouble

    async def _read_in(self, starting: asyncio.Task[Child], sources: Sequence[PageSource]) -> list[PageReading]:
        child = await _begun(starting)
        longest_s = self._limits.wall_s * len(sources)
        try:
            return await child.read(sources, most_s=longest_s)
        except TimeoutError:
            detail = f"reading it took more than {longest_s:g} s"
        except ChildDiedError as error:
            detail = self._death(error.exit_code)
        finally:
            if child.groups >= GROUPS_A_LIFE:
                self._replace(starting)
        self._replace(starting)
        raise ReadError(Reason.TOO_COMPLEX, detail, TOO_MUCH)

    def _death(self, exit_code: int) -> str:
        if exit_code == -signal.SIGALRM:
            return "reading it took too long"
        if exit_code == OUT_OF_MEMORY:
            return f"reading it needed more than {self._limits.memory_bytes // MIB} MiB of memory"
        return f"the reading process died with exit code {exit_code}"

    def _replace(self, child: asyncio.Task[Child]) -> None:
        """The first who finds a child of no use has it end; the next reading starts another."""
        if self._child is child:
            self._child = None
            ending = asyncio.create_task(_end(child))
            self._ending.add(ending)
            ending.add_done_callback(self._ending.discard)


class _NoChildError(Exception):
    """A child could not be started."""


async def _begun(starting: asyncio.Task[Child]) -> Child:
    try:
        return await asyncio.shield(starting)
    except Exception as error:  # of whatever the machine has too little: files, memory, threads, processes
        raise _NoChildError(f"no process could be started: {str(error) or type(error).__name__}") from error


async def _end(starting: asyncio.Task[Child]) -> None:
    try:
        child = await starting
    except Exception:  # noqa: BLE001 - whoever waited for it was told why it never began
        return
    await child.end()
