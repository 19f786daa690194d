"""The robots files that a process knows: in memory, then in the cache, then asked for."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple
from weakref import WeakValueDictionary

from scraper.request import FetchRequest
from scraper.robots import FRESH, Fetch, RobotsCache, RobotsFile, ask_robots, origin_of_page, outlives

MEMORY_BYTES = 16 * 1024 * 1024
"""What the files in memory may weigh together; the cache has them all."""

_WITHOUT_BODY_BYTES = 1024

Clock = Callable[[], datetime]


class _Known(NamedTuple):
    """A file, and until when it stands."""

    file: RobotsFile
    until: datetime

    @property
    def weight(self) -> int:
        return len(self.file.body) + _WITHOUT_BODY_BYTES


class RobotsBook:
    """Robots files, each asked for once however many want it. In memory are those that were looked at last."""

    def __init__(self, cache: RobotsCache, *, clock: Clock, memory_bytes: int = MEMORY_BYTES) -> None:
        self._cache = cache
        self._clock = clock
        self._room = memory_bytes
        self._known: OrderedDict[str, _Known] = OrderedDict()
        self._asking: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    def at_hand(self, request: FetchRequest) -> RobotsFile | None:
        """The file that speaks for a page, where it is in memory and fresh."""
        return self._in_memory(origin_of_page(request))

    async def file_for(self, request: FetchRequest, *, fetch: Fetch) -> RobotsFile:
        """The file that speaks for a page; `fetch` is called where it must be asked for.

        Waits for whoever asks for it already: the caller holds nothing that `fetch` may need.
        """
        origin = origin_of_page(request)
        async with self._asking.setdefault(origin, asyncio.Lock()):
            return self._in_memory(origin) or await self._find(origin, request, fetch)

    def _in_memory(self, origin: str) -> RobotsFile | None:
        known = self._known.get(origin)
        if known is None or not self._clock() < known.until <= self._clock() + FRESH:
            return None
        self._known.move_to_end(origin)
        return known.file

    async def _find(self, origin: str, request: FetchRequest, fetch: Fetch) -> RobotsFile:
        kept = await self._cache.robots_file(origin)
        if kept is not None and kept.fetched_at <= self._clock() < kept.fresh_until:
            return self._remember(kept, until=kept.fresh_until)
        asked = await ask_robots(request, fetch=fetch, now=self._clock())
        if kept is not None and outlives(kept, asked):
            return self._remember(kept, until=asked.fresh_until)
        await self._cache.keep_robots_file(asked)
        return self._remember(asked, until=asked.fresh_until)

    def _remember(self, file: RobotsFile, *, until: datetime) -> RobotsFile:
        self._forget(file.origin)
        self._known[file.origin] = known = _Known(file, until)
        self._room -= known.weight
        while self._room < 0:
            self._forget(next(iter(self._known)))
        return file

    def _forget(self, origin: str) -> None:
        known = self._known.pop(origin, None)
        if known is not None:
            self._room += known.weight
