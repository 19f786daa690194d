"""The best one-to-one assignment, where most pairs are out of the question and nobody has to be paired."""

from collections.abc import Mapping, Sequence
from heapq import heappop, heappush


def best_assignment(gains: Sequence[Mapping[int, int]]) -> dict[int, int]:
    """Row to column, each used once at most, so that the sum of `gains[row][column]` is the greatest possible.

    `gains` names the allowed pairs only. A row stays alone rather than take a pair that gains nothing. Shortest
    augmenting paths with prices on the columns (Jonker and Volgenant 1987), on sparse rows: O(rows · pairs · log pairs)
    at worst, and next to linear where few rows compete.
    """
    most = max((gain for row in gains for gain in row.values()), default=0)
    costs = [{column: most - gain for column, gain in row.items() if gain > 0} for row in gains]
    for row, allowed in enumerate(costs):
        allowed[_alone(row)] = most
    column_of: dict[int, int] = {}
    row_of: dict[int, int] = {}
    prices: dict[int, int] = {}
    for row in range(len(costs)):
        _augment(row, costs, column_of, row_of, prices)
    return {row: column for row, column in column_of.items() if column >= 0}


def _alone(row: int) -> int:
    """The column that stands for "row is not paired": one of its own for each row."""
    return -1 - row


def _augment(
    start: int,
    costs: Sequence[Mapping[int, int]],
    column_of: dict[int, int],
    row_of: dict[int, int],
    prices: dict[int, int],
) -> None:
    """Pair `start` too, moving others along the cheapest path, and raise the prices on that path."""
    reached: dict[int, int] = {}
    came_from: dict[int, int] = {}
    frontier: list[tuple[int, int, int]] = []
    row, paid = start, 0
    while True:
        for column, cost in costs[row].items():
            if column not in reached:
                heappush(frontier, (paid + cost - prices.get(column, 0), column, row))
        distance, column, by = heappop(frontier)
        while column in reached:
            distance, column, by = heappop(frontier)
        reached[column], came_from[column] = distance, by
        if column not in row_of:
            break
        row = row_of[column]
        paid = distance - (costs[row][column] - prices.get(column, 0))
    for passed, at in reached.items():
        prices[passed] = prices.get(passed, 0) + at - distance
    _shift(start, column, came_from, column_of, row_of)


def _shift(
    start: int, column: int, came_from: Mapping[int, int], column_of: dict[int, int], row_of: dict[int, int]
) -> None:
    while True:
        row = came_from[column]
        freed = column_of.get(row)
        column_of[row], row_of[column] = column, row
        if row == start or freed is None:
            return
        column = freed
