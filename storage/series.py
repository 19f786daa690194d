"""Series: one figure over time, whatever its wording, and the mending of them by hand."""

from typing import Any

from sqlalchemy import Connection, Select, and_, exists, select, update

from figures.fold import fold
from figures.wire import figure_to_json
from storage import tables
from storage.database import AnyRow, Database
from storage.errors import StoreError, StoreReason
from storage.model import SeriesLine
from storage.packing import to_text, unpack_figure, unpack_record

_series, _pages = tables.series, tables.pages
_observations, _snapshots = tables.observations, tables.snapshots
_into = _series.alias("into")
_ASK_LIST = "`keyfigures series list` shows them"


class SeriesOfPages:
    """The series of a page, by key."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, page: str, *, merged: bool = False) -> tuple[SeriesLine, ...]:
        """The series of a page, those in its baseline first and in its order; with `merged`, those given up too."""
        query = _lines().where(_pages.c.name == page)
        if not merged:
            query = query.where(_series.c.merged_into.is_(None))
        with self._database.read() as connection:
            lines = [_line_of(row) for row in connection.execute(query)]
        return tuple(sorted(lines, key=lambda line: (not line.present, line.position, line.key)))

    def find(self, page: str, words: str) -> tuple[SeriesLine, ...]:
        """The series meant by a key, a name, a label, or some words of it; the first of these that finds any.

        Case, accents and typography do not count. A key that was merged finds where it went.
        """
        everything = self.of(page, merged=True)
        lines = [line for line in everything if line.merged_into is None]
        for line in everything:
            if line.key == words:
                return tuple(other for other in lines if other.key == (line.merged_into or line.key))
        wanted = fold(words)
        exact = tuple(line for line in lines if wanted in (fold(line.figure.label), fold(line.name or "")))
        return exact or tuple(line for line in lines if all(word in _text(line) for word in wanted.split()))

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
            mine = update(_observations).where(_observations.c.series_id == old).values(series_id=new)
            moved = connection.execute(mine).rowcount
            _show_newest(connection, old, new)
            given_up = _series.c.id.in_(select(_series.c.id).where(_series.c.merged_into == old)) | (
                _series.c.id == old
            )
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
            new = _copy(connection, old, new_key)
            later = and_(_observations.c.series_id == old, _observations.c.snapshot_id >= since)
            moved = connection.execute(update(_observations).where(later).values(series_id=new)).rowcount
            left = connection.execute(select(exists().where(_observations.c.series_id == old))).scalar()
            if not moved or not left:
                detail = f"{key} has {'no observation' if not moved else 'nothing but observations'} since {since}"
                raise StoreError(StoreReason.REFUSED, detail, hint="name a snapshot in the middle of its history")
            _show_last(connection, old)
            _touch(connection, page)
        return moved


def _lines() -> Select[Any]:
    columns = (
        _series,
        _into.c.key.label("into_key"),
        exists()
        .where(_observations.c.series_id == _series.c.id, _observations.c.snapshot_id == _pages.c.baseline_id)
        .label("present"),
    )
    return (
        select(*columns)
        .join(_pages, _pages.c.id == _series.c.page_id)
        .outerjoin(_into, _into.c.id == _series.c.merged_into)
    )


def _line_of(row: AnyRow) -> SeriesLine:
    return SeriesLine(
        key=row.key,
        name=row.name,
        figure=unpack_figure(row.figure),
        position=row.position,
        present=bool(row.present),
        created_at=row.created_at,
        seen_in=row.seen_in,
        merged_into=row.into_key,
    )


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


def _copy(connection: Connection, series_id: int, key: str) -> int:
    row = connection.execute(select(_series).where(_series.c.id == series_id)).mappings().one()
    values = {**row, "key": key, "name": None}
    del values["id"]
    return int(connection.execute(_series.insert().values(**values).returning(_series.c.id)).scalar_one())


def _show_newest(connection: Connection, old: int, new: int) -> None:
    """After a merge: the figure as last seen is the later one of the two."""
    rows = {row.id: row for row in connection.execute(select(_series).where(_series.c.id.in_((old, new))))}
    if rows[old].seen_in > rows[new].seen_in:
        seen = {"figure": rows[old].figure, "position": rows[old].position, "seen_in": rows[old].seen_in}
        connection.execute(update(_series).where(_series.c.id == new).values(**seen))


def _show_last(connection: Connection, series_id: int) -> None:
    """After a split: the figure as last seen is that of the last observation left."""
    mine = select(_observations).where(_observations.c.series_id == series_id)
    last = connection.execute(mine.order_by(_observations.c.snapshot_id.desc()).limit(1)).one()
    packed = connection.execute(select(_snapshots.c.record).where(_snapshots.c.id == last.snapshot_id)).scalar_one()
    figure = unpack_record(packed, snapshot_id=last.snapshot_id).figures[last.position]
    seen = {"figure": to_text(figure_to_json(figure)), "position": last.position, "seen_in": last.snapshot_id}
    connection.execute(update(_series).where(_series.c.id == series_id).values(**seen))


def _touch(connection: Connection, page: str) -> None:
    """A check that is under way assigned its figures to the series as they were: its commit must not stand."""
    touched = update(_pages).where(_pages.c.name == page)
    connection.execute(touched.values(fence=_pages.c.fence + 1, lease_until=None))
