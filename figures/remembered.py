"""Answers about texts, kept because texts repeat: words on a page, names of its elements, labels from week to week."""

from collections.abc import Callable
from functools import lru_cache, wraps
from typing import TypeVar

LONGEST = 200
"""Characters of a text that is kept; a page may have texts of megabytes, and those do not repeat."""

_Answer = TypeVar("_Answer")


def remembered(most: int) -> Callable[[Callable[[str], _Answer]], Callable[[str], _Answer]]:
    """Makes a pure function of a text keep its last answers, so many at most, but for long texts."""

    def keeping(ask: Callable[[str], _Answer]) -> Callable[[str], _Answer]:
        known = lru_cache(maxsize=most)(ask)

        @wraps(ask)
        def answer(text: str, /) -> _Answer:
            return known(text) if len(text) <= LONGEST else ask(text)

        return answer

    return keeping
