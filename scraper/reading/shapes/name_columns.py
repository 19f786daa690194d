"""Columns of a table whose numbers are names: of rooms, lines, codes and rows.

The same words head columns that count ("No." beside "%", "Bus" beside "Tram"), so the numbers under them are asked too.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from scraper.numbers import NumberMatch
from scraper.reading.words.register_words import (
    COLUMNS_OF_NAMES,
    COLUMNS_OF_PLACES,
    COLUMNS_OF_VEHICLES,
    OTHER_VEHICLES,
    ROW_NUMBERS,
    TOTALS,
)

_LARGEST_NAME = 1000
_SEVERAL = 2


@dataclass(eq=False, slots=True, kw_only=True)
class NameColumns:
    """The columns of a table: the `numbers` of each, by its place and the words at its head, and the `leads`, what
    the rows begin with, which `are_periods` where those are years.
    """

    numbers: Mapping[tuple[int, str], Sequence[NumberMatch]]
    leads: Sequence[str]
    are_periods: bool
    _known: dict[tuple[int, str], bool] = field(default_factory=dict)

    def have(self, column: int, head: str) -> bool:
        """Whether the plain numbers of a column name something and count nothing."""
        place = (column, head)
        if place not in self._known:
            self._known[place] = bool(head) and self._are_names(column, head)
        return self._known[place]

    def _are_names(self, column: int, head: str) -> bool:
        numbers = self.numbers.get((column, head), ())
        if any(map(_is_counted, numbers)):
            return False
        if COLUMNS_OF_NAMES.fullmatch(head):
            return True
        if ROW_NUMBERS.fullmatch(head):
            return column == 0 or (_number_rows(numbers) and not self._have_shares())
        if COLUMNS_OF_VEHICLES.fullmatch(head):
            return not self._compare_vehicles() and self._may_be_names(column, numbers)
        return COLUMNS_OF_PLACES.fullmatch(head) is not None and self._may_be_names(column, numbers)

    def _may_be_names(self, column: int, numbers: Sequence[NumberMatch]) -> bool:
        """Whether nothing says that they are counted: rows of years or a sum, shares beside them, their size."""
        if column == 0:
            return True
        if self.are_periods or any(map(TOTALS.fullmatch, self.leads)) or self._have_shares():
            return False
        return all((number.quantity.value or 0) < _LARGEST_NAME for number in numbers)

    def _have_shares(self) -> bool:
        return any("%" in head or numbers[0].quantity.unit == "%" for (_, head), numbers in self.numbers.items())

    def _compare_vehicles(self) -> bool:
        heads = {
            head for _, head in self.numbers if COLUMNS_OF_VEHICLES.fullmatch(head) or OTHER_VEHICLES.fullmatch(head)
        }
        return len(heads) >= _SEVERAL


def _is_counted(number: NumberMatch) -> bool:
    """Whether a number is written as none is that names: "1,240", "4.5"."""
    value = number.quantity.value
    return value is not None and (value != int(value) or (value >= _LARGEST_NAME and not number.raw.strip().isdigit()))


def _number_rows(numbers: Sequence[NumberMatch]) -> bool:
    """Whether they are 1, 2, 3 and on."""
    return len(numbers) > 1 and all(number.quantity.value == place for place, number in enumerate(numbers, 1))
