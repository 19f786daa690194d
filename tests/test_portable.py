"""Values go from the process that reads to the one that compares."""

import pickle

import pytest
from hypothesis import given
from record_strategies import records

from figures.record import Record


@given(record=records)
def test_a_record_arrives_as_it_left(record: Record) -> None:
    """Equal, whatever it holds, and as unchangeable as before."""
    arrived = pickle.loads(pickle.dumps(record, pickle.HIGHEST_PROTOCOL))

    assert arrived == record
    assert hash(arrived) == hash(record)
    with pytest.raises(AttributeError):
        arrived.title = "another"  # type: ignore[misc]
