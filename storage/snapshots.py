"""Snapshots: the records kept, by number, by time, and as the baseline that a new record is compared with."""

import re
import shlex
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, select

from storage import tables
from storage.database import AnyRow, Database
from storage.earlier import Snapshot
from storage.errors import StoreError, StoreReason
from storage.lines import SnapshotLine
from storage.packing import unpack_record

_snapshots, _pages = tables.snapshots, tables.pages
_LINE_COLUMNS = (
    _snapshots.c.id,
    _pages.c.name.label("page"),
    _snapshots.c.taken_at,
    _snapshots.c.title,
    _snapshots.c.healthy,
    _snapshots.c.extractor_version,
    _snapshots.c.body_sha256,
)
_LINE = select(*_LINE_COLUMNS).join(_pages, _pages.c.id == _snapshots.c.page_id)
_WHOLE = select(_snapshots, _pages.c.name.label("page")).join(_pages, _pages.c.id == _snapshots.c.page_id)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBERS_TOLD = 8
_NEWEST_FIRST = (_snapshots.c.taken_at.desc(), _snapshots.c.id.desc())


class Snapshots:
    """The snapshots. Only healthy ones are `latest`, `previous` or found by date; any is found by its number."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, snapshot_id: int) -> Snapshot:
        """The snapshot of that number.

        Raises:
            StoreError: there is none.
        """
        found = self._one(_WHOLE.where(_snapshots.c.id == snapshot_id))
        if found is None:
            raise _no_such(f"snapshot {snapshot_id}")
        return found

    def baseline(self, page: str) -> Snapshot | None:
        """The last healthy snapshot of a page, None before the first."""
        return self._one(_WHOLE.where(_pages.c.name == page, _pages.c.baseline_id == _snapshots.c.id))

    def newest(self, page: str | None = None, *, skip: int = 0) -> Snapshot | None:
        """The newest healthy snapshot, or with `skip` the one so many before it."""
        query = _healthy(_WHOLE, page).order_by(*_NEWEST_FIRST).offset(skip).limit(1)
        return self._one(query)

    def at(self, moment: datetime, *, page: str | None = None) -> Snapshot | None:
        """The last healthy snapshot at or before a moment."""
        query = _healthy(_WHOLE, page).where(_snapshots.c.taken_at <= moment)
        return self._one(query.order_by(*_NEWEST_FIRST).limit(1))

    def named(self, name: str, *, page: str | None = None, zone: tzinfo) -> Snapshot:
        """The snapshot meant by a number, `latest`, `previous`, or a date: the last one at or before its end in `zone`.

        Raises:
            StoreError: there is none, or there are several pages and `page` says not which.
        """
        if name.isdecimal():
            return self._numbered(int(name), page=page)
        page = page or self._only_page()
        match name:
            case "latest":
                found = self.newest(page)
            case "previous":
                found = self.newest(page, skip=1)
            case _:
                found = self.at(_end_of(name, zone), page=page)
        if found is None:
            raise _no_such(
                f"{name} snapshot of {page}" if name.isalpha() else f"snapshot of {page} at {name}", page=page
            )
        return found

    def _numbered(self, snapshot_id: int, *, page: str | None) -> Snapshot:
        found = self._one(_WHOLE.where(_snapshots.c.id == snapshot_id))
        if found is not None and page in (None, found.page):
            return found
        named = f"there is no snapshot {snapshot_id}" + (f" of {page}" if page else "")
        elsewhere = f", it is one of {found.page}" if found else ""
        raise StoreError(StoreReason.NO_SUCH_SNAPSHOT, named + elsewhere, hint=self._numbers_of(page))

    def _numbers_of(self, page: str | None) -> str:
        """Which numbers a page's last snapshots have: they count over all pages, so nobody can guess them."""
        lines = self.lines(page, healthy=True, limit=_NUMBERS_TOLD)
        if len({line.page for line in lines}) > 1:
            return "`keyfigures history PAGE FIGURE` shows the numbers of a page's snapshots"
        if not lines:
            return "`keyfigures check` takes the first"
        *numbers, last = [str(line.id) for line in reversed(lines)]
        owner = lines[0].page
        return f"the last of {owner} are {', '.join(numbers)} and {last}" if numbers else f"{owner} has one, {last}"

    def _only_page(self) -> str:
        with self._database.read() as connection:
            watched = select(_pages.c.name).where(_pages.c.baseline_id.is_not(None))
            names = connection.execute(watched.order_by(_pages.c.name).limit(2)).scalars().all()
        if len(names) > 1:
            example = f"`keyfigures diff {shlex.quote(names[0])} previous latest`"
            hint = f"put the page's name before the snapshot's, as in {example}"
            raise StoreError(StoreReason.WHICH_PAGE, "there are several pages", hint=hint)
        if not names:
            hint = "`keyfigures check` takes the first"
            raise StoreError(StoreReason.NO_SUCH_SNAPSHOT, "there is no snapshot yet", hint=hint)
        return str(names[0])

    def lines(
        self, page: str | None = None, *, limit: int = 100, healthy: bool | None = None
    ) -> tuple[SnapshotLine, ...]:
        """Snapshots for lists, the newest first."""
        query = _LINE.order_by(*_NEWEST_FIRST).limit(limit)
        if page is not None:
            query = query.where(_pages.c.name == page)
        if healthy is not None:
            query = query.where(_snapshots.c.healthy.is_(healthy))
        names = SnapshotLine.__dataclass_fields__
        with self._database.read() as connection:
            rows = connection.execute(query).mappings()
            return tuple(SnapshotLine(**{name: row[name] for name in names}) for row in rows)

    def _one(self, query: Select[Any]) -> Snapshot | None:
        with self._database.read() as connection:
            row = connection.execute(query).one_or_none()
            return None if row is None else snapshot_of(row, keys=_keys(connection, row.id))


def _end_of(name: str, zone: tzinfo) -> datetime:
    """The end of a day in `zone`, or a moment (RFC 3339) itself."""
    try:
        if _DATE.fullmatch(name):
            return datetime.combine(date.fromisoformat(name) + timedelta(days=1), time(), zone) - timedelta.resolution
        moment = datetime.fromisoformat(name)
    except (ValueError, OverflowError) as error:
        raise _no_such(f"snapshot {name!r}") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=zone)


def _healthy(query: Select[Any], page: str | None) -> Select[Any]:
    mine: list[ColumnElement[bool]] = [_snapshots.c.healthy.is_(True)]
    if page is not None:
        mine.append(_pages.c.name == page)
    return query.where(*mine)


def snapshot_of(row: AnyRow, *, keys: tuple[str, ...]) -> Snapshot:
    """A snapshot from its row and its page's name."""
    return Snapshot(
        id=row.id,
        page=row.page,
        taken_at=row.taken_at,
        url=row.url,
        title=row.title,
        healthy=row.healthy,
        extractor_version=row.extractor_version,
        body_sha256=row.body_sha256,
        content_type=row.content_type,
        record=unpack_record(row.record, snapshot_id=row.id),
        keys=keys,
    )


def _keys(connection: Connection, snapshot_id: int) -> tuple[str, ...]:
    observations, series = tables.observations, tables.series
    query = select(series.c.key).join(observations, observations.c.series_id == series.c.id)
    mine = query.where(observations.c.snapshot_id == snapshot_id).order_by(observations.c.position)
    return tuple(connection.execute(mine).scalars())


def _no_such(what: str, *, page: str | None = None) -> StoreError:
    """The error, with the command that shows what there is of the page, or of one that is named in its place."""
    hint = f"`keyfigures history {shlex.quote(page) if page else 'PAGE'}` shows what there is"
    return StoreError(StoreReason.NO_SUCH_SNAPSHOT, f"there is no {what}", hint=hint)
