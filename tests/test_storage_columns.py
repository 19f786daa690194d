"""Columns give back what they were given."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from zoneinfo import ZoneInfo

import hypothesis.strategies as st
import pytest
from hypothesis import given
from sqlalchemy import Column, MetaData, Table, create_engine, insert, select

from storage.columns import DecimalText, UtcDateTime

_METADATA = MetaData()
_KEPT = Table("kept", _METADATA, Column("number", DecimalText), Column("moment", UtcDateTime))
_ENGINE = create_engine("sqlite://")
_METADATA.create_all(_ENGINE)

zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.builds(
    lambda seconds, microseconds, zone: datetime.fromtimestamp(seconds, zone).replace(microsecond=microseconds),
    st.integers(0, 7_000_000_000),
    st.integers(0, 999_999),
    zones,
)


def kept(column: str, value: object) -> object:
    with _ENGINE.connect() as connection:
        connection.execute(insert(_KEPT).values({column: value}))
        return connection.execute(select(_KEPT.c[column])).scalar_one()


@given(st.decimals(allow_nan=False, allow_infinity=False, places=6) | st.integers().map(Decimal))
def test_a_decimal_keeps_every_digit(value: Decimal):
    """No decimal passes through a float."""
    assert kept("number", value) == value


@given(moments)
def test_an_instant_comes_back_in_utc(moment: datetime):
    """The same instant to the microsecond, whatever zone it was said in."""
    found = kept("moment", moment)

    assert found == moment
    assert isinstance(found, datetime)
    assert found.tzinfo is UTC


def test_the_hour_that_comes_twice_is_two_instants():
    """In the night when clocks are set back, half past two is an hour later the second time."""
    first = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Paris"))

    assert kept("moment", first) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert kept("moment", first.replace(fold=1)) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


@given(moments, moments)
def test_instants_sort_as_text(one: datetime, other: datetime):
    """The database compares instants as their texts: the order is that of time."""
    column = UtcDateTime()
    texts = [column.process_bind_param(moment, _ENGINE.dialect) for moment in (one, other)]

    assert (texts[0] < texts[1]) == (one < other)


def test_an_instant_without_a_zone_is_refused():
    """A naive time is somebody's mistake."""
    with pytest.raises(ValueError, match="no time zone"):
        UtcDateTime().process_bind_param(datetime.fromisoformat("2026-11-23T06:00:00"), _ENGINE.dialect)


def test_missing_is_none():
    """Unknown is NULL, never zero or "" or an epoch."""
    assert kept("number", None) is None
    assert kept("moment", None) is None
