"""Many rows at a time, as the driver takes them.

SQLAlchemy makes of each row a dictionary and of each value a call, which costs a snapshot as much as SQLite's own work.
It still writes the statement, and says how values of a type are sent.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Dialect
from sqlalchemy.sql.dml import UpdateBase

Row = tuple[Any, ...]


class _Sent(NamedTuple):
    """A statement as one driver takes it. `order` are the places of a row's values; None where it wants their names."""

    sql: str
    order: tuple[int, ...] | None
    spelled: tuple[tuple[int, Callable[[Any], Any]], ...]


class Bulk:
    """A statement of a dialect that is executed for rows, each of the values that it calls by these names.

    It has no other values: what is the same in all rows is part of its text.
    """

    def __init__(self, statement: Callable[[Dialect], UpdateBase], *names: str) -> None:
        self._statement = statement
        self._names = names
        self._sent: dict[str, _Sent] = {}

    def execute(self, connection: Connection, rows: Sequence[Row]) -> None:
        """Executes it for each of the rows; for none of them, nothing.

        Raises:
            DBAPIError: the database said no.
        """
        if not rows:
            return
        sent = self._sent.get(connection.dialect.name) or self._compile(connection.dialect)
        connection.exec_driver_sql(sent.sql, self._arranged(sent, rows))

    def _compile(self, dialect: Dialect) -> _Sent:
        compiled = self._statement(dialect).compile(dialect=dialect, column_keys=self._names)
        spellings = (compiled.binds[name].type.dialect_impl(dialect).bind_processor(dialect) for name in self._names)
        sent = _Sent(
            sql=str(compiled),
            order=tuple(map(self._names.index, compiled.positiontup)) if compiled.positiontup else None,
            spelled=tuple((place, spell) for place, spell in enumerate(spellings) if spell),
        )
        self._sent[dialect.name] = sent
        return sent

    def _arranged(self, sent: _Sent, rows: Sequence[Row]) -> list[Row] | list[dict[str, Any]]:
        columns = [*zip(*rows, strict=True)]
        for place, spell in sent.spelled:
            columns[place] = tuple(map(spell, columns[place]))
        if sent.order is None:
            return [dict(zip(self._names, row, strict=True)) for row in zip(*columns, strict=True)]
        return [*zip(*(columns[place] for place in sent.order), strict=True)]
