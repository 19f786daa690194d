"""What the attributes of a name say on a page, as one text.

Asking each value costs a call for each. Asked as one text, in which each stands once and between NULs, all of them cost
one search, and most that is looked for is nowhere.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from scraper.reading.markup.selectors import Condition, in_lower_case


class Said:
    """The values of one attribute, and where on the page each stands."""

    __slots__ = ("_exact", "_folded", "_in_lower_case", "_text")

    def __init__(self, name: str, having: Sequence[Any], attributes: list[dict[str, str | None]]) -> None:
        exact: dict[str, list[int]] = {}
        for place in having:  # an object as it is: compiled, an `int` would be made anew
            value = attributes[place][name] or ""
            known = exact.get(value)
            if known is None:
                exact[value] = [place]
            else:
                known.append(place)
        self._exact = exact
        self._text = "\0".join(("", *self._exact, ""))
        self._in_lower_case = in_lower_case(self._text)
        self._folded: dict[str, list[int]] | None = self._exact if self._in_lower_case == self._text else None

    def has(self, word: str) -> bool:
        """Whether a word in lower case stands in one of the values, whatever their case."""
        return word in self._in_lower_case

    def values(self) -> dict[str, list[int]]:
        """Each of the values once, in lower case, with the elements that have it."""
        if self._folded is None:
            self._folded = self._fold()
        return self._folded

    def places_of(self, value: str) -> Sequence[int]:
        """The elements with exactly this value."""
        return self._exact.get(value, ())

    def meeting(self, condition: Condition) -> list[int]:
        """The elements of which the attribute says what a condition asks for."""
        text, sought = self._in_lower_case if condition.any_case else self._text, condition.sought
        if sought not in text:
            return []
        places = self.values() if condition.any_case else self._exact
        found: list[int] = []
        at = text.find(sought)
        while at >= 0:
            behind = at + 1
            if not condition.of_words or _stands_alone(text, at, at + len(sought)):
                behind = text.find("\0", at + 1)
                found += places[text[text.rfind("\0", 0, at + 1) + 1 : behind]]
            at = text.find(sought, behind)
        return found

    def _fold(self) -> dict[str, list[int]]:
        folded: defaultdict[str, list[int]] = defaultdict(list)
        for value, places in zip(self._in_lower_case[1:-1].split("\0"), self._exact.values(), strict=True):
            folded[value] += places
        return folded


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a stretch is a word of a value: white space or a NUL on either side."""
    return text[start - 1] <= " " and text[end] <= " "
