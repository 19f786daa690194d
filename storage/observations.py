"""Observations as they are written: each figure of a snapshot to its series, which is made if it is new."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from figures.record import Figure
from storage import tables

_series = tables.series
_INSERT_SERIES = insert(_series)
_INSERT_OBSERVATION = insert(tables.observations)

_SeriesIds = dict[tuple[int, str], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """The figures of a snapshot of a page, each with the key of its series; `at` is the age of a new one."""

    page_id: int
    snapshot_id: int
    keys: Sequence[str]
    figures: Sequence[Figure]
    at: datetime


def keep_observations(connection: Connection, sights: Sequence[Sight]) -> None:
    """Writes the observations of any number of snapshots, in four statements at most."""
    known = _known_series(connection, {s.page_id for s in sights})
    new = {(s.page_id, key): s.at for s in sights for key in s.keys if (s.page_id, key) not in known}
    if new:
        rows = [{"page_id": page_id, "key": key, "created_at": at} for (page_id, key), at in new.items()]
        connection.execute(_INSERT_SERIES, rows)  # RETURNING their numbers would cost a statement each
        known = _known_series(connection, {s.page_id for s in sights})
    observations = [row for s in sights for row in _rows(s, known)]
    if observations:
        connection.execute(_INSERT_OBSERVATION, observations)


def _known_series(connection: Connection, page_ids: Collection[int]) -> _SeriesIds:
    """Series by page and key; a key that was merged leads to where it went."""
    columns = (_series.c.id, _series.c.page_id, _series.c.key, _series.c.merged_into)
    rows = connection.execute(select(*columns).where(_series.c.page_id.in_(page_ids)))
    return {(page_id, key): merged_into or series_id for series_id, page_id, key, merged_into in rows}


def _rows(sight: Sight, known: _SeriesIds) -> list[dict[str, Any]]:
    return [
        {
            "snapshot_id": sight.snapshot_id,
            "position": position,
            "series_id": known[sight.page_id, key],
            "value": figure.quantity.value,
            "upper": figure.quantity.upper,
            "unit": figure.quantity.unit,
            "qualifier": figure.quantity.qualifier,
            "label": figure.label,
            "section": figure.section,
            "raw": figure.raw,
        }
        for position, (key, figure) in enumerate(zip(sight.keys, sight.figures, strict=True))
    ]
