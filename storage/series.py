"""Series: one figure over time, whatever its wording, and the mending of them by hand."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, case, exists, func, insert, or_, select, update

from figures.fold import fold
from figures.record import Record
from storage import tables
from storage.database import AnyRow, Database
from storage.earlier import SeriesLine
from storage.errors import StoreError, StoreReason
from storage.model import Doubt
from storage.packing import unpack_record

_series, _pages = tables.series, tables.pages
_observations, _snapshots = tables.observations, tables.snapshots
_SETTLED = case((_observations.c.doubt == Doubt.UNCONFIRMED, None), else_=_observations.c.doubt)
"""A person who says what a series is has looked: of a key that is given up no fetch will confirm anything."""
_ASK_LIST = "`keyfigures series list` shows them"


class SeriesOfPages:
    """The series of a page, by key."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, page: str) -> tuple[SeriesLine, ...]:
        """The series of a page, those in its baseline first and in its order."""
        with self._database.read() as connection:
            return last_seen(connection, [page], records={}).get(page, ())

    def find(self, page: str, words: str) -> tuple[SeriesLine, ...]:
        """The series meant by a key, a name, a label, or some words of it; the first of these that finds any.

        Words that no series has now are looked for in its key and in the labels that it had before. Case, accents and
        typography do not count. A key that was merged finds where it went.
        """
        lines = self.of(page)
        key = self._standing_key(page, words)
        wanted = fold(words)
        return (
            tuple(line for line in lines if line.key == key)
            or tuple(line for line in lines if wanted in (fold(line.figure.label), fold(line.name or "")))
            or tuple(line for line in lines if _has_all(wanted, _text(line)))
            or self._once_called(page, lines, wanted)
        )

    def _once_called(self, page: str, lines: tuple[SeriesLine, ...], wanted: str) -> tuple[SeriesLine, ...]:
        """Those that had just this label before, else those with all these words in their key or in one such label."""
        texts = {line.key: {fold(line.key)} for line in lines}
        query = select(_series.c.key, _observations.c.label).distinct()
        joined = query.join(_series, _series.c.id == _observations.c.series_id)
        mine = joined.join(_pages, _pages.c.id == _series.c.page_id).where(_pages.c.name == page)
        with self._database.read() as connection:
            for row in connection.execute(mine):
                texts.setdefault(row.key, set()).add(fold(row.label))
        return tuple(line for line in lines if wanted in texts[line.key]) or tuple(
            line for line in lines if any(_has_all(wanted, text) for text in texts[line.key])
        )

    def _standing_key(self, page: str, key: str) -> str:
        """Where a key that was merged went; any other is what it is."""
        into = _series.alias()
        query = select(into.c.key).join(_series, _series.c.merged_into == into.c.id)
        mine = query.join(_pages, _pages.c.id == _series.c.page_id).where(_pages.c.name == page, _series.c.key == key)
        with self._database.read() as connection:
            found: str | None = connection.execute(mine).scalar()
        return found or key

    def rename(self, page: str, key: str, name: str | None) -> None:
        """Give a series a name of a person's choosing; None takes it away. The key stays.

        Raises:
            StoreError: no series has that key.
        """
        with self._database.write() as connection:
            series_id = _id_of(connection, page, key)
            connection.execute(update(_series).where(_series.c.id == series_id).values(name=name))

    def merge(self, page: str, key: str, into: str) -> int:
        """Two series were one: the observations of `key` become those of `into`. How many there were.

        Raises:
            StoreError: one is unknown, or a snapshot holds both, so that they are two.
        """
        with self._database.write() as connection:
            old, new = _id_of(connection, page, key), _id_of(connection, page, into)
            _refuse_twins(connection, old, new, names=(key, into))
            mine = update(_observations).where(_observations.c.series_id == old).values(series_id=new, doubt=_SETTLED)
            moved = connection.execute(mine).rowcount
            given_up = or_(_series.c.id == old, _series.c.merged_into == old)
            connection.execute(update(_series).where(given_up).values(merged_into=new))
            _touch(connection, page)
        return moved

    def split(self, page: str, key: str, *, since: int, new_key: str) -> int:
        """One series was two: its observations from snapshot `since` on become those of `new_key`. How many.

        Raises:
            StoreError: the series is unknown, the new key is taken, or nothing or everything would move.
        """
        with self._database.write() as connection:
            old = _id_of(connection, page, key)
            _refuse_taken(connection, page, new_key)
            new = _make(connection, old, new_key)
            later = and_(_observations.c.series_id == old, _observations.c.snapshot_id >= since)
            moved = connection.execute(update(_observations).where(later).values(series_id=new)).rowcount
            left = connection.execute(select(exists().where(_observations.c.series_id == old))).scalar()
            if not moved or not left:
                detail = f"{key} has {'no observation' if not moved else 'nothing but observations'} since {since}"
                raise StoreError(StoreReason.REFUSED, detail, hint="name a snapshot in the middle of its history")
            _touch(connection, page)
        return moved


def last_seen(
    connection: Connection, pages: Collection[str], *, records: Mapping[int, Record]
) -> dict[str, tuple[SeriesLine, ...]]:
    """The series of pages, by page; `records` are those at hand, by snapshot, and need not be read again."""
    rows = connection.execute(_LAST_SEEN, {"pages": pages}).all()
    records = {**records, **_records(connection, {row.snapshot_id for row in rows} - set(records))}
    lines: dict[str, list[SeriesLine]] = {}
    for row in rows:
        lines.setdefault(row.page, []).append(_line_of(row, records))
    return {page: tuple(sorted(mine, key=_in_baseline_first)) for page, mine in lines.items()}


def _query_last_seen() -> Select[Any]:
    """Each series with its last observation: a snapshot and a position in it. A merged one has none."""
    seen = _observations.alias("seen")
    newest = select(func.max(seen.c.snapshot_id)).where(seen.c.series_id == _series.c.id).scalar_subquery()
    last = and_(_observations.c.series_id == _series.c.id, _observations.c.snapshot_id == newest)
    columns = (_series.c.key, _series.c.name, _series.c.created_at, _pages.c.name.label("page"), _pages.c.baseline_id)
    query = select(*columns, _observations.c.snapshot_id, _observations.c.position).select_from(_pages)
    joined = query.join(_series, _series.c.page_id == _pages.c.id).join(_observations, last)
    return joined.where(_pages.c.name.in_(bindparam("pages", expanding=True)))


_LAST_SEEN = _query_last_seen()
_RECORDS = select(_snapshots.c.id, _snapshots.c.record).where(_snapshots.c.id.in_(bindparam("ids", expanding=True)))


def _records(connection: Connection, ids: Collection[int]) -> dict[int, Record]:
    if not ids:
        return {}
    return {i: unpack_record(packed, snapshot_id=i) for i, packed in connection.execute(_RECORDS, {"ids": list(ids)})}


def _in_baseline_first(line: SeriesLine) -> tuple[bool, int, str]:
    return not line.present, line.position, line.key


def _line_of(row: AnyRow, records: Mapping[int, Record]) -> SeriesLine:
    return SeriesLine(
        key=row.key,
        name=row.name,
        figure=records[row.snapshot_id].figures[row.position],
        position=row.position,
        present=row.snapshot_id == row.baseline_id,
        created_at=row.created_at,
        seen_in=row.snapshot_id,
    )


def _has_all(wanted: str, text: str) -> bool:
    return all(word in text for word in wanted.split())


def _text(line: SeriesLine) -> str:
    return fold(" ".join(filter(None, (line.name, line.figure.label, line.figure.section))))


def _id_of(connection: Connection, page: str, key: str) -> int:
    query = select(_series.c.id).join(_pages, _pages.c.id == _series.c.page_id)
    standing = query.where(_pages.c.name == page, _series.c.key == key, _series.c.merged_into.is_(None))
    found: int | None = connection.execute(standing).scalar()
    if found is None:
        raise StoreError(StoreReason.NO_SUCH_FIGURE, f"no series of {page} is called {key!r}", hint=_ASK_LIST)
    return found


def _refuse_twins(connection: Connection, one: int, other: int, *, names: tuple[str, str]) -> None:
    twin = _observations.alias("twin")
    both = select(_observations.c.snapshot_id).join(twin, twin.c.snapshot_id == _observations.c.snapshot_id)
    found = connection.execute(
        both.where(_observations.c.series_id == one, twin.c.series_id == other).limit(1)
    ).scalar()
    if one == other or found is not None:
        detail = f"{names[0]} and {names[1]} both stand in snapshot {found}" if found else f"{names[0]} is one series"
        raise StoreError(StoreReason.REFUSED, detail, hint="only series that never stand side by side can be one")


def _refuse_taken(connection: Connection, page: str, key: str) -> None:
    query = select(_series.c.id).join(_pages, _pages.c.id == _series.c.page_id)
    if connection.execute(query.where(_pages.c.name == page, _series.c.key == key)).first():
        raise StoreError(StoreReason.REFUSED, f"{page} has a series {key!r} already", hint="choose another key")


def _make(connection: Connection, old: int, key: str) -> int:
    """A new series of the page, and the age, of another."""
    row = connection.execute(select(_series.c.page_id, _series.c.created_at).where(_series.c.id == old)).one()
    values = {"page_id": row.page_id, "created_at": row.created_at, "key": key}
    return int(connection.execute(insert(_series).values(**values).returning(_series.c.id)).scalar_one())


def _touch(connection: Connection, page: str) -> None:
    """A check that is under way assigned its figures to the series as they were: its commit must not stand."""
    touched = update(_pages).where(_pages.c.name == page)
    connection.execute(touched.values(fence=_pages.c.fence + 1, lease_until=None))
