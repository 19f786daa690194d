"""What the attributes of a name say on a page, as one text.

Asking each value costs a call for each. Asked as one text, in which each stands once and between NULs, all of them cost
one search, and most that is looked for is nowhere.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import accumulate

from scraper.reading.selectors import Condition, in_lower_case


class Said:
    """The values of one attribute, and where on the page each stands."""

    __slots__ = ("_ends", "_folded", "_places", "_said")

    def __init__(self, name: str, having: Sequence[int], attributes: Sequence[Mapping[str, str | None]]) -> None:
        values: defaultdict[str, list[int]] = defaultdict(list)
        for place in having:
            values[attributes[place][name] or ""].append(place)
        self._said = "\0".join(("", *values, ""))
        self._folded = in_lower_case(self._said)
        self._places = list(values.values())
        self._ends: list[int] = []

    def has(self, word: str) -> bool:
        """Whether a word in lower case stands in one of the values, whatever their case."""
        return word in self._folded

    def meeting(self, condition: Condition) -> list[int]:
        """The elements of which the attribute says what a condition asks for."""
        said, sought = self._folded if condition.any_case else self._said, condition.sought
        found: list[int] = []
        at = said.find(sought)
        if at >= 0 and not self._ends:
            self._ends = self._ends_of_values()
        while at >= 0:
            number = bisect_right(self._ends, at)
            end = self._ends[number]
            if not condition.of_words or condition.value in said[said.rfind("\0", 0, at) + 1 : end].split():
                found += self._places[number]
            at = said.find(sought, end)
        return found

    def _ends_of_values(self) -> list[int]:
        """Where the NULs behind the values stand."""
        return list(accumulate(len(value) + 1 for value in self._said[1:-1].split("\0")))
