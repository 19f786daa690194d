"""Series that go on under other keys: all their values go with them, and the old keys lead there."""

from collections.abc import Sequence

from sqlalchemy import Connection, exists, insert, or_, select, update

from storage import tables
from storage.database import AnyRow

_series, _observations = tables.series, tables.observations


def rename_keys(connection: Connection, page_id: int, renamed: Sequence[tuple[str, str]]) -> None:
    """Gives series of a page other keys: in `renamed` the new one stands behind the old one.

    A new key that has values of its own is left alone, as are both where an old one is that of no series any more.
    """
    for key, new_key in renamed:
        old, new = _row(connection, page_id, key), _row(connection, page_id, new_key)
        if old is not None and old.merged_into is None and not (new and _has_values(connection, new.id)):
            _move(connection, old, new.id if new else _make(connection, old, new_key))


def _row(connection: Connection, page_id: int, key: str) -> AnyRow | None:
    return connection.execute(select(_series).where(_series.c.page_id == page_id, _series.c.key == key)).first()


def _has_values(connection: Connection, series_id: int) -> bool:
    return bool(connection.execute(select(exists().where(_observations.c.series_id == series_id))).scalar())


def _make(connection: Connection, old: AnyRow, key: str) -> int:
    values = {"page_id": old.page_id, "key": key, "created_at": old.created_at}
    return int(connection.execute(insert(_series).values(**values).returning(_series.c.id)).scalar_one())


def _move(connection: Connection, old: AnyRow, new: int) -> None:
    """All that the old series has; a key that once led elsewhere, perhaps to the old one, is a series again."""
    connection.execute(update(_observations).where(_observations.c.series_id == old.id).values(series_id=new))
    led_there = or_(_series.c.id == old.id, _series.c.merged_into == old.id)
    connection.execute(update(_series).where(led_there).values(merged_into=new))
    standing = {"merged_into": None, "name": old.name, "created_at": old.created_at}
    connection.execute(update(_series).where(_series.c.id == new).values(**standing))
    connection.execute(update(_series).where(_series.c.id == old.id).values(name=None))
