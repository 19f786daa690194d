"""The two sides of a comparison: snapshots, record files or HTML files become records."""

import json
import re
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from figures.change import added_figures, removed_figures
from figures.diff import diff
from figures.record import Figure, Record
from figures.wire import record_from_json
from monitor.cli.settings import Chosen
from monitor.cli.sources import STANDARD_INPUT, file_bytes, read_body
from monitor.cli.store import history_of, require_page
from monitor.cli.times import rfc3339
from monitor.cli.trouble import UsageError
from monitor.second_look import but_for, standing, stood_there, with_other_numbers
from scraper.reading.recalled import Recalled
from storage.model import Doubt

if TYPE_CHECKING:
    from storage.store import Store

_SNAPSHOT = re.compile(r"latest|previous|\d{1,18}|\d{4}-\d\d-\d\d(T.*)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One side. `keys` names the series of its figures, for a snapshot, and `doubts` which of them are no facts; `name`
    is what the user called it, `worded` the language in which to speak of it.

    `signals` and `garbled` speak against its being the page: only the reading of an HTML file, its `body`, tells them.
    """

    name: str
    record: Record
    snapshot: int | None = None
    page: str | None = None
    taken_at: datetime | None = None
    timezone: str = "UTC"
    worded: str = "en"
    url: str | None = None
    keys: tuple[str, ...] = ()
    doubts: Mapping[str, Doubt] = field(default_factory=dict)
    signals: tuple[str, ...] = ()
    garbled: bool = False
    body: bytes | None = None

    def to_json(self) -> dict[str, Any]:
        """`from` and `to` of a changes document."""
        place: dict[str, Any] = {"snapshot": self.snapshot, "taken_at": rfc3339(self.taken_at), "url": self.url}
        return place if self.snapshot is not None else place | {"file": self.name}


def two_sides(words: Sequence[str], chosen: Chosen) -> tuple[Side, Side]:
    """What `diff` was asked to compare: two names, or a page's name and two of its snapshots.

    Raises:
        UsageError: there is no such file, page or snapshot.
        StoreError: the database cannot be used, or has no such snapshot.
        ScrapeError: a page cannot be read.
    """
    page, first, second = _three(words)
    if first == second == STANDARD_INPUT:
        raise UsageError("standard input can be one side only; name a file for the other")
    with ExitStack() as opened:
        snapshots = _Snapshots(chosen, page, opened)
        sides = [
            snapshots.side(name) if _is_snapshot(name, page) else _file_side(name, chosen) for name in (first, second)
        ]
    return _looked_again(sides[0], sides[1])


def _looked_again(old: Side, new: Side) -> tuple[Side, Side]:
    """Both, once each that is an HTML file was looked at for the figures that only the other has."""
    if not (old.record.figures and new.record.figures):
        return old, new
    if new.body is not None and (known := removed_figures(diff(old.record, new.record))):
        new = replace(new, record=_found_in(new.body, known, plain=new.record, before=old))
    if old.body is not None and (added := added_figures(diff(old.record, new.record))):
        record = _read(old.body, Recalled(same=(*old.record.figures, *added)))
        if stood_there(added, record.figures, among=old.record.figures):
            old = replace(old, record=record)
    return old, new


def _found_in(body: bytes, known: tuple[Figure, ...], *, plain: Record, before: Side) -> Record:
    """What a page says, looked at for figures: not for what says another number and stood there before."""
    record = _read(body, Recalled(missed=known))
    others = with_other_numbers(known, plain.figures, record.figures)
    if not others:
        return record
    own = before.record.figures
    stood = others
    if before.body is not None:
        stood = standing(others, own, _read(before.body, Recalled(same=(*own, *others))).figures)
    return _read(body, Recalled(missed=but_for(known, stood))) if stood else record


def _read(body: bytes, recalled: Recalled) -> Record:
    return read_body(body, recalled=recalled).reading.record


def _three(words: Sequence[str]) -> tuple[str | None, str, str]:
    match words:
        case [first, second]:
            return None, first, second
        case [page, first, second]:
            return page, first, second
        case _:
            raise UsageError("diff compares two things; try `keyfigures diff previous latest`")


def _is_snapshot(name: str, page: str | None) -> bool:
    return page is not None or (bool(_SNAPSHOT.fullmatch(name)) and not Path(name).is_file())


class _Snapshots:
    """Snapshots by the names that people type; the database is opened for the first of them."""

    def __init__(self, chosen: Chosen, page: str | None, opened: ExitStack) -> None:
        self._chosen = chosen
        self._page = page
        self._opened = opened
        self._store: Store | None = None
        self._zone = ZoneInfo("UTC")
        self._worded = "en"

    def side(self, name: str) -> Side:
        store = self._store or self._open()
        if not _SNAPSHOT.fullmatch(name):
            raise UsageError(f'"{name}" names no snapshot; give its number, latest, previous or a date')
        found = store.snapshots.named(name, page=self._page, zone=self._zone)
        if not found.healthy:
            raise UsageError(f"snapshot {found.id} is of a page that could not be read; compare others")
        return Side(
            name=name,
            record=found.record,
            snapshot=found.id,
            page=found.page,
            taken_at=found.taken_at,
            timezone=str(self._zone),
            worded=self._worded,
            url=found.url,
            keys=found.keys,
            doubts=store.history.doubts(found.id),
        )

    def _open(self) -> "Store":
        config = self._chosen.load()
        self._zone, self._worded = ZoneInfo(config.timezone), config.language
        self._store = self._opened.enter_context(history_of(config))
        if self._page is not None:
            require_page(self._store, self._page, config=config)
        return self._store


def _file_side(name: str, chosen: Chosen) -> Side:
    if name != STANDARD_INPUT and not Path(name).exists():
        hint = "give a file, or a snapshot's number, latest, previous or a date"
        raise UsageError(f"{name}: no such file or snapshot; {hint}")
    body = file_bytes(name)
    if body.lstrip()[:1] == b"{":
        record = _record(body, name)
        return Side(name=name, record=record, worded=chosen.language, url=record.url)
    page = read_body(body)
    return Side(
        name=name,
        record=page.reading.record,
        worded=chosen.language,
        url=page.reading.record.url,
        signals=page.reading.signals,
        garbled=page.encoding_suspect,
        body=body,
    )


def _record(body: bytes, name: str) -> Record:
    try:
        return record_from_json(json.loads(body))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        what = " ".join(str(error).split())
        raise UsageError(f"{name}: not a record ({what}); `keyfigures extract --json` prints one") from error
