"""What the attributes of a name say on a page, as one text.

Asking each value costs a call for each. Asked as one text, in which each stands once and between NULs, all of them cost
one search, and most that is looked for is nowhere.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from scraper.reading.markup.selectors import Condition, in_lower_case

_WORD_ENDS = " \0\t\n\f\r"
"""Sought with the word: most that it is only a part of go on otherwise."""


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
        self._in_lower_case: str | None = None
        self._folded: dict[str, list[int]] | None = None

    def has(self, word: str) -> bool:
        """Whether a word in lower case stands in one of the values, whatever their case."""
        return word in self._whole(any_case=True)

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
        text = self._whole(any_case=condition.any_case)
        if condition.sought not in text:
            return []
        places = self.values() if condition.any_case else self._exact
        found: list[int] = []
        for value in self._values_with(condition.sought, text, of_words=condition.of_words):
            found += places[value]
        return found

    def _values_with(self, sought: str, text: str, *, of_words: bool) -> list[str]:
        """The values in a text of all of them that have what is sought, or have it as a word."""
        found: list[str] = []
        for needle in [sought + end for end in _WORD_ENDS if end in text] if of_words else [sought]:
            at = text.find(needle)
            while at >= 0:
                behind = at + 1
                if not of_words or text[at - 1] <= " ":
                    behind = text.find("\0", at + 1)
                    found.append(text[text.rfind("\0", 0, at + 1) + 1 : behind])
                at = text.find(needle, behind)
        return found

    def _whole(self, *, any_case: bool) -> str:
        """All values, between NULs."""
        if not any_case:
            return self._text
        if self._in_lower_case is None:
            self._in_lower_case = in_lower_case(self._text)
        return self._in_lower_case

    def _fold(self) -> dict[str, list[int]]:
        text = self._whole(any_case=True)
        if text == self._text:
            return self._exact
        folded: defaultdict[str, list[int]] = defaultdict(list)
        for value, places in zip(text[1:-1].split("\0"), self._exact.values(), strict=True):
            folded[value] += places
        return folded
