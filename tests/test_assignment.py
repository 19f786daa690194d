from hypothesis import given
from hypothesis import strategies as st
from munkres import Munkres

from figures.assignment import best_assignment

GAINS = st.lists(st.dictionaries(st.integers(0, 6), st.integers(-5, 20), max_size=7), max_size=7)


def best_sum(gains: list[dict[int, int]]) -> int:
    """What the Hungarian algorithm of another author makes of it; a pair that gains nothing is as good as none."""
    size = max(7, len(gains))
    costs = [[-max(0, row.get(column, 0)) for column in range(size)] for row in gains]
    costs += [[0] * size for _ in range(size - len(gains))]
    return -sum(costs[row][column] for row, column in Munkres().compute(costs))


@given(GAINS)
def test_the_assignment_is_one_to_one_and_of_the_greatest_sum(gains: list[dict[int, int]]) -> None:
    """No other one-to-one assignment gains more, and only pairs that were offered and gain something are made."""
    assigned = best_assignment(gains)

    assert len(set(assigned.values())) == len(assigned)
    assert all(gains[row].get(column, 0) > 0 for row, column in assigned.items())
    assert sum(gains[row][column] for row, column in assigned.items()) == best_sum(gains)
