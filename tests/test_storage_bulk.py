"""Many rows at a time, as SQLAlchemy would write them."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import hypothesis.strategies as st
from hypothesis import given
from sqlalchemy import Column, Integer, MetaData, Table, create_engine, insert, select

from storage.bulk import Bulk
from storage.columns import DecimalText, LeaseEnd, UtcDateTime
from storage.engine import insert_once

_METADATA = MetaData()
_KEPT = Table(
    "kept",
    _METADATA,
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("number", DecimalText),
    Column("moment", UtcDateTime),
    Column("lease", LeaseEnd),
)
_NAMES = ("lease", "place", "number", "moment")
_KEEP = Bulk(lambda dialect: insert_once(dialect, _KEPT), *_NAMES)

moments = st.none() | st.builds(
    lambda seconds, hours: datetime.fromtimestamp(seconds, timezone(timedelta(hours=hours))),
    st.integers(0, 7_000_000_000),
    st.integers(-12, 14),
)
rows = st.lists(
    st.tuples(moments, st.integers(0, 99), st.none() | st.decimals(allow_nan=False, allow_infinity=False), moments),
    unique_by=lambda row: row[1],
)


@given(rows)
def test_rows_are_written_as_sqlalchemy_writes_them(rows: list[tuple[datetime | None, int, Decimal | None, object]]):
    """To the letter, in whatever order a statement names its columns; and none is no row."""
    written = []
    for by_sqlalchemy in (True, False):
        engine = create_engine("sqlite://")
        with engine.begin() as connection:
            _METADATA.create_all(connection)
            if by_sqlalchemy:
                for row in rows:
                    connection.execute(insert(_KEPT).values(dict(zip(_NAMES, row, strict=True))))
            else:
                _KEEP.execute(connection, rows)
            written.append(
                (connection.execute(select(_KEPT)).all(), connection.exec_driver_sql("SELECT * FROM kept").all())
            )

    assert written[0] == written[1]


def test_a_driver_that_takes_values_by_name_gets_names():
    """PostgreSQL's does; its instants stay instants."""
    from sqlalchemy.dialects import postgresql  # half a second that one test needs

    sent = _KEEP._compile(postgresql.dialect())
    moment = datetime(2026, 3, 1, 6, tzinfo=UTC)

    assert _KEEP._arranged(sent, [(None, 1, Decimal("4.5"), moment)]) == [
        {"lease": datetime(1970, 1, 1, tzinfo=UTC), "place": 1, "number": "4.5", "moment": moment}
    ]
