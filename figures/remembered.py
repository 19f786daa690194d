"""Answers about texts, kept because texts repeat: words on a page, names of its elements, labels from week to week."""

from collections.abc import Callable
from typing import TypeVar

LONGEST = 200
"""Characters of a text that is kept with others; longer ones are sentences, which do not repeat."""

_LONGEST_SENTENCE = 10_000
"""Characters of one whose answer is kept until the next: all the numbers of a sentence ask about it."""

_Answer = TypeVar("_Answer")


class _Known(dict[str, _Answer]):
    """The last answers to a question, so many at most. A known one is looked up without a call of Python's."""

    def __init__(self, ask: Callable[[str], _Answer], most: int) -> None:
        super().__init__()
        self._ask = ask
        self._most = most
        self._sentence: tuple[str, _Answer] | None = None

    def __missing__(self, text: str) -> _Answer:
        if len(text) > LONGEST:
            return self._of_sentence(text)
        answer = self._ask(text)
        if len(self) >= self._most:
            del self[next(iter(self))]
        self[text] = answer
        return answer

    def _of_sentence(self, text: str) -> _Answer:
        if self._sentence is not None and self._sentence[0] == text:
            return self._sentence[1]
        answer = self._ask(text)
        if len(text) <= _LONGEST_SENTENCE:
            self._sentence = text, answer
        return answer


def remembered(most: int) -> Callable[[Callable[[str], _Answer]], Callable[[str], _Answer]]:
    """Makes a pure function of a text keep its last answers, so many at most, but for long texts."""

    def keeping(ask: Callable[[str], _Answer]) -> Callable[[str], _Answer]:
        return _Known(ask, most).__getitem__

    return keeping
