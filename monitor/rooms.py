"""What a check works with: the rooms, opened."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from scraper.reading import EXTRACTOR_VERSION

if TYPE_CHECKING:
    from alerts.model import ChangeNotice, Delivery, Notice, RuleNotice
    from monitor.just_read import JustRead
    from scraper.child import PageReading, PageSource
    from scraper.fetch import FetchRequest
    from scraper.fetched import Fetched
    from storage.baseline import Known
    from storage.store import Store

Clock = Callable[[], datetime]


class Fetches(Protocol):
    """Brings pages; see `scraper.fetch.Fetcher`."""

    async def fetch(self, request: FetchRequest) -> Fetched: ...


class Reads(Protocol):
    """Reads pages; see `scraper.reader_pool.ReaderPool`."""

    def expect(self) -> None: ...

    async def read(self, source: PageSource) -> PageReading: ...


def _as_it_is(notice: ChangeNotice) -> ChangeNotice:
    return notice


def _none(_host: str) -> tuple[str, ...]:
    return ()


def _nothing(_page: str, _now: datetime) -> int:
    return 0


def _no_body() -> None:
    pass


def _nothing_yet(_page: str, _just_read: JustRead | None, _now: datetime) -> None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rooms:
    """The opened rooms. `owed` renders what the channels are owed for notices; `next_due` knows the schedules;
    `known` says what the records of a page are compared with.

    `remember` gives a notice what the rules may ask of the past; `look_before` says what rules find on a page that is
    not kept yet, `look_at` keeps what they find afterwards, and says how many deliveries that made. `accepts` says that
    somebody has seen the pages and takes them as they are. `pages_of` names the pages of a host, `hosts_told` are hosts
    whose outage another page tells, as far as this sweep knows. `forget` says that what was fetched is needed no more.
    `extractor_version` is that of `reader`.
    """

    store: Store
    fetcher: Fetches
    reader: Reads
    clock: Clock
    owed: Callable[[Sequence[Notice], datetime], tuple[Delivery, ...]]
    next_due: Callable[[str, datetime], datetime | None]
    known: Callable[[str], Awaitable[Known]]
    remember: Callable[[ChangeNotice], ChangeNotice] = _as_it_is
    look_before: Callable[[str, JustRead | None, datetime], RuleNotice | None] = _nothing_yet
    look_at: Callable[[str, datetime], int] = _nothing
    forget: Callable[[], None] = _no_body
    accepts: bool = False
    pages_of: Callable[[str], tuple[str, ...]] = _none
    hosts_told: set[str] = field(default_factory=set)
    extractor_version: int = EXTRACTOR_VERSION
