"""Observations as they are written: each figure of a snapshot to its series, which is made if it is new."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, insert, select

from figures.record import Figure
from storage import tables
from storage.bulk import Bulk, Row
from storage.engine import insert_once
from storage.model import Doubt

_series, _observations = tables.series, tables.observations
_SEEN = ("snapshot_id", "position", "value", "upper", "unit", "qualifier", "label", "section", "raw", "doubt")
_INSERT_OBSERVATION = insert(_observations).from_select(
    [*_SEEN, "series_id"],
    select(
        *(bindparam(name, type_=_observations.c[name].type) for name in _SEEN),
        func.coalesce(_series.c.merged_into, _series.c.id),  # a key that was merged leads to where it went
    ).where(_series.c.page_id == bindparam("page_id"), _series.c.key == bindparam("key")),
)
"""The row finds the number of its series itself: asking for the numbers would cost as much as writing the rows."""

_KEEP_SERIES = Bulk(lambda dialect: insert_once(dialect, _series).inline(), "page_id", "key", "created_at")
_KEEP_OBSERVATIONS = Bulk(lambda _: _INSERT_OBSERVATION, *_SEEN, "page_id", "key")


class Sight(NamedTuple):
    """The figures of a snapshot of a page, each with the key of its series; `at` is the age of a new one.

    `unconfirmed` are the keys of those that a second fetch must confirm.
    """

    page_id: int
    snapshot_id: int
    keys: Sequence[str]
    figures: Sequence[Figure]
    at: datetime
    unconfirmed: Collection[str] = ()


def keep_observations(connection: Connection, sights: Sequence[Sight]) -> None:
    """Writes the observations of any number of snapshots, in two statements."""
    _KEEP_SERIES.execute(connection, [(sight.page_id, key, sight.at) for sight in sights for key in sight.keys])
    _KEEP_OBSERVATIONS.execute(connection, [row for sight in sights for row in _rows(sight)])


def _rows(sight: Sight) -> list[Row]:
    return [
        (
            sight.snapshot_id,
            position,
            figure.quantity.value,
            figure.quantity.upper,
            figure.quantity.unit,
            figure.quantity.qualifier,
            figure.label,
            figure.section,
            figure.raw,
            Doubt.UNCONFIRMED if key in sight.unconfirmed else None,
            sight.page_id,
            key,
        )
        for position, (key, figure) in enumerate(zip(sight.keys, sight.figures, strict=True))
    ]
