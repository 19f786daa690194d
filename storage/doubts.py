"""Doubts of observations: a second fetch ends them, one way or the other, and a rereading leaves them as they are."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select, update

from storage import tables
from storage.database import AnyRow
from storage.model import Doubt
from storage.work import Work

_series, _observations = tables.series, tables.observations
_MINE = select(_series.c.id).where(_series.c.page_id == bindparam("of_page"), _series.c.key == bindparam("of_key"))
_SETTLE = (
    update(_observations)
    .where(_observations.c.series_id.in_(_MINE.scalar_subquery()), _observations.c.doubt == Doubt.UNCONFIRMED)
    .values(doubt=bindparam("to_doubt"))
)
_RESTORE = (
    update(_observations)
    .where(_observations.c.series_id == bindparam("of_series"), _observations.c.snapshot_id == bindparam("of_snapshot"))
    .values(doubt=bindparam("to_doubt"))
)


def settle_doubts(connection: Connection, work: Sequence[Work]) -> None:
    """What was unconfirmed becomes a fact, or is refuted."""
    rows = [row for w in work for row in _rows(w)]
    if rows:
        connection.execute(_SETTLE, rows)


def _rows(work: Work) -> list[dict[str, Any]]:
    commit = work.commit
    verdicts = {**dict.fromkeys(commit.confirmed), **dict.fromkeys(commit.refuted, Doubt.REFUTED)}
    return [{"of_page": work.page_id, "of_key": key, "to_doubt": doubt} for key, doubt in verdicts.items()]


def doubts_in(connection: Connection, snapshots: Collection[int]) -> Sequence[AnyRow]:
    """The doubts there are of the observations of some snapshots, for `restore_doubts`."""
    columns = (_observations.c.snapshot_id, _observations.c.series_id, _observations.c.doubt)
    doubted = select(*columns).where(_observations.c.snapshot_id.in_(snapshots), _observations.c.doubt.is_not(None))
    return connection.execute(doubted).all()


def restore_doubts(connection: Connection, doubts: Sequence[AnyRow]) -> None:
    """Gives the observations that stand in another's place the doubt there was of it."""
    rows = [{"of_snapshot": d.snapshot_id, "of_series": d.series_id, "to_doubt": d.doubt} for d in doubts]
    if rows:
        connection.execute(_RESTORE, rows)
