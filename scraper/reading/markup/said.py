"""What the attributes of a name say on a page, as one text.

Asking each value costs a call for each. Asked as one text, in which each stands once and between NULs, all of them cost
one search, and most that is looked for is nowhere. Classes say the same few words in many orders, joined and numbered
in many ways: most is already not found among the runs of their letters, which are a fraction of the text.
"""

from collections.abc import Sequence
from typing import Any

from scraper.reading.markup.selectors import Condition, in_lower_case, longest_run, runs_of_letters

_WORD_ENDS = " \0\t\n\f\r"
"""White space to CSS, and where values meet. Sought with the word: most that it is only a part of go on otherwise."""


class Said:
    """The values of one attribute, and where on the page each stands."""

    __slots__ = ("_ends", "_in_lower_case", "_lowered", "_name", "_places", "_runs", "_text")

    def __init__(self, name: str, having: Sequence[Any], attributes: list[dict[str, str | None]]) -> None:
        self._name = name
        places: dict[str, list[Any]] = {}
        for place in having:
            value = attributes[place][name] or ""
            known = places.get(value)
            if known is None:
                places[value] = [place]
            else:
                known.append(place)
        self._places = places
        self._text = "\0".join(("", *places, ""))
        self._in_lower_case: str | None = None
        self._lowered: list[str] | None = None
        self._ends: list[str] | None = None
        self._runs: bytes | None = None

    def has(self, word: str) -> bool:
        """Whether a word in lower case stands in one of the values, whatever their case."""
        return self._may_have(longest_run(word)) and word in self._whole(any_case=True)

    def places_of(self, value: str) -> Sequence[int]:
        """The elements with exactly this value."""
        return self._places.get(value, ())

    def holding(self, word: str) -> list[tuple[str, list[int]]]:
        """The values, in lower case, that a word in lower case stands in or is a part of, with their elements."""
        if not self.has(word):
            return []
        if self._lowered is None:
            self._lowered = self._whole(any_case=True)[1:-1].split("\0")
        said = zip(self._lowered, self._places.values(), strict=True)
        return [(value, places) for value, places in said if word in value]

    def meeting(self, condition: Condition) -> list[int]:
        """The elements of which the attribute says what a condition asks for."""
        found: list[int] = []
        if not self._may_have(condition.run):
            return found
        sought, text = condition.sought, self._whole(any_case=condition.any_case)
        if (first := text.find(sought)) >= 0:
            for start, end in _spans_with(sought, text, first, self._word_ends() if condition.of_words else ()):
                found += self._places[self._text[start:end]]  # no letter's case changes how long a text is
        return found

    def _may_have(self, run: bytes) -> bool:
        """Whether a run of letters in lower case may stand in one of the values."""
        if self._name != "class":
            return True
        if self._runs is None:
            words = {*self._text.replace("\0", " ").split()}  # few, and most of them many times
            self._runs = b" ".join({*runs_of_letters(" ".join(words))})
        return run in self._runs

    def _whole(self, *, any_case: bool) -> str:
        """All values, between NULs."""
        if not any_case:
            return self._text
        if self._in_lower_case is None:
            self._in_lower_case = in_lower_case(self._text)
        return self._in_lower_case

    def _word_ends(self) -> Sequence[str]:
        """Of what may end a word, what stands in one of the values."""
        if self._ends is None:
            self._ends = [end for end in _WORD_ENDS if end in self._text]
        return self._ends


def _spans_with(sought: str, text: str, first: int, word_ends: Sequence[str]) -> list[tuple[int, int]]:
    """Where the values stand, in a text of all of them, that have what is sought, or have it as a word, if some ends of
    words are given; `first` is where it stands first.
    """
    found: list[tuple[int, int]] = []
    for needle in [sought + end for end in word_ends] or (sought,):
        at = text.find(needle, first)
        while at >= 0:
            behind = at + 1
            if not word_ends or text[at - 1] in _WORD_ENDS:
                behind = text.find("\0", at + 1)
                found.append((text.rfind("\0", 0, at + 1) + 1, behind))
            at = text.find(needle, behind)
    return found
