"""Answers about texts, kept because texts repeat: words on a page, names of its elements, labels from week to week."""

from collections.abc import Callable
from typing import TypeVar

LONGEST = 200
"""Characters of a text that is kept; a page may have texts of megabytes, and those do not repeat."""

_Answer = TypeVar("_Answer")


class _Known(dict[str, _Answer]):
    """The last answers to a question, so many at most. A known one is looked up without a call of Python's."""

    def __init__(self, ask: Callable[[str], _Answer], most: int) -> None:
        super().__init__()
        self._ask = ask
        self._most = most

    def __missing__(self, text: str) -> _Answer:
        answer = self._ask(text)
        if len(text) <= LONGEST:
            if len(self) >= self._most:
                del self[next(iter(self))]
            self[text] = answer
        return answer


def remembered(most: int) -> Callable[[Callable[[str], _Answer]], Callable[[str], _Answer]]:
    """Makes a pure function of a text keep its last answers, so many at most, but for long texts."""

    def keeping(ask: Callable[[str], _Answer]) -> Callable[[str], _Answer]:
        return _Known(ask, most).__getitem__

    return keeping
