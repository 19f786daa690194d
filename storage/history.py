"""What figures were worth over time."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Select, func, or_, select

from figures.record import Qualifier, Quantity
from storage import tables
from storage.database import AnyRow, Database
from storage.lines import Observation, States
from storage.model import Doubt

_observations, _snapshots = tables.observations, tables.snapshots
_series, _pages = tables.series, tables.pages
_ROWS_AT_ONCE = 1000


class History:
    """Observations, in the order of pages, time and place on the page."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, page: str, *keys: str) -> tuple[Observation, ...]:
        """What was seen of some series of a page, or of all."""
        query = _rows().where(_pages.c.name == page)
        if keys:
            query = query.where(_series.c.key.in_(keys))
        with self._database.read() as connection:
            return tuple(_observation_of(row) for row in connection.execute(query))

    def turns(self, page: str, *keys: str) -> tuple[Observation, ...]:
        """The facts that `of` gives, less those that show just the number of the one before of their series."""
        with self._database.read() as connection:
            return tuple(_observation_of(row) for row in connection.execute(_turns(page, keys)))

    def doubts(self, snapshot: int) -> dict[str, Doubt]:
        """The doubts there are of what a snapshot says, by the keys of its series."""
        query = select(_series.c.key, _observations.c.doubt).join(_series, _series.c.id == _observations.c.series_id)
        mine = query.where(_observations.c.snapshot_id == snapshot, _observations.c.doubt.is_not(None))
        with self._database.read() as connection:
            return {row.key: Doubt(row.doubt) for row in connection.execute(mine)}

    def states(self, page: str, *keys: str, snapshots: int) -> tuple[States, ...]:
        """What the last healthy snapshots of a page say of some series, the oldest first; a gone one is not in it."""
        query = _last_snapshots(page, snapshots)
        seen = _rows().where(_series.c.key.in_(keys))
        with self._database.read() as connection:
            quantities: dict[int, dict[str, Quantity]] = {row.id: {} for row in connection.execute(query)}
            for row in connection.execute(seen.where(_snapshots.c.id.in_(list(quantities)))):
                quantities[row.snapshot][row.figure] = _quantity_of(row)
        return tuple(States(snapshot=number, quantities=quantities[number]) for number in sorted(quantities))

    def labels(self, page: str, *, snapshots: int) -> tuple[frozenset[str], ...]:
        """The labels that each of the last healthy snapshots of a page shows, the oldest first."""
        last = _last_snapshots(page, snapshots).subquery()
        shown = select(_observations.c.snapshot_id, _observations.c.label)
        with self._database.read() as connection:
            labels = defaultdict[int, set[str]](set)
            for row in connection.execute(shown.join(last, last.c.id == _observations.c.snapshot_id)):
                labels[row.snapshot_id].add(row.label)
        return tuple(frozenset(labels[number]) for number in sorted(labels))

    def export(self) -> Iterator[Observation]:
        """Everything, a thousand rows in memory at most; one consistent view however long it takes."""
        with self._database.read() as connection:
            for row in connection.execution_options(yield_per=_ROWS_AT_ONCE).execute(_rows()):
                yield _observation_of(row)


def _rows() -> Select[Any]:
    columns = (
        _pages.c.name.label("page"),
        _series.c.key.label("figure"),
        _observations.c.section,
        _observations.c.label,
        _observations.c.value,
        _observations.c.upper,
        _observations.c.unit,
        _observations.c.qualifier,
        _snapshots.c.taken_at,
        _observations.c.snapshot_id.label("snapshot"),
        _observations.c.doubt,
        _observations.c.raw,
    )
    joined = (
        select(*columns)
        .join(_snapshots, _snapshots.c.id == _observations.c.snapshot_id)
        .join(_series, _series.c.id == _observations.c.series_id)
        .join(_pages, _pages.c.id == _snapshots.c.page_id)
    )
    return joined.order_by(_pages.c.name, _snapshots.c.taken_at, _snapshots.c.id, _observations.c.position)


_NUMBER = ("value", "upper", "unit", "qualifier")


def _turns(page: str, keys: Sequence[str]) -> Select[Any]:
    """Told apart in the database: of a long life few rows are left."""
    facts = _rows().where(_pages.c.name == page, _series.c.key.in_(keys), _observations.c.doubt.is_(None))
    seen = facts.order_by(None)
    series, in_time = _series.c.id, (_snapshots.c.taken_at, _snapshots.c.id)
    before = [
        func.lag(_observations.c[name]).over(partition_by=series, order_by=in_time).label(f"{name}_before")
        for name in _NUMBER
    ]
    place = func.row_number().over(partition_by=series, order_by=in_time).label("place")
    lined = seen.add_columns(_observations.c.position, place, *before).subquery()
    turned = or_(lined.c.place == 1, *(lined.c[name].is_distinct_from(lined.c[f"{name}_before"]) for name in _NUMBER))
    shown = [lined.c[column.name] for column in _rows().selected_columns]
    return select(*shown).where(turned).order_by(lined.c.taken_at, lined.c.snapshot, lined.c.position)


def _last_snapshots(page: str, limit: int) -> Select[Any]:
    query = select(_snapshots.c.id, _snapshots.c.taken_at).join(_pages, _pages.c.id == _snapshots.c.page_id)
    return query.where(_pages.c.name == page, _snapshots.c.healthy).order_by(_snapshots.c.id.desc()).limit(limit)


def _quantity_of(row: AnyRow) -> Quantity:
    qualifier = Qualifier(row.qualifier) if row.qualifier else None
    return Quantity(value=row.value, upper=row.upper, unit=row.unit, qualifier=qualifier)


def _observation_of(row: AnyRow) -> Observation:
    qualifier = Qualifier(row.qualifier) if row.qualifier else None
    doubt = Doubt(row.doubt) if row.doubt else None
    return Observation(**{**row._mapping, "qualifier": qualifier, "doubt": doubt})
