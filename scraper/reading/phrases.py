"""Many phrases looked for at once.

`re` tries every alternative at every character, and where case is to be ignored it cannot pass one over by its first
letter. So phrases are written in lower case and looked for in lower case, and what begins a word is tried only where
one begins.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

_TOKEN = re.compile(r"\\.|\[(?:\\.|[^\]\\])+\]|.", re.DOTALL)
_WORD_START = r"\b"


class Phrases:
    """Regular expressions in lower case, of which one is enough; parted by bars or one by one."""

    __slots__ = ("_compiled", "pattern")

    def __init__(self, *patterns: str) -> None:
        phrases = [phrase for pattern in patterns for phrase in _alternatives(pattern)]
        words = [phrase.removeprefix(_WORD_START) for phrase in phrases if phrase.startswith(_WORD_START)]
        others = [phrase for phrase in phrases if not phrase.startswith(_WORD_START)]
        if words:
            others.append(rf"{_WORD_START}(?:{'|'.join(words)})")
        self.pattern = "|".join(others)
        self._compiled = re.compile(self.pattern)

    def search(self, text: str) -> re.Match[str] | None:
        """One of them anywhere in a text, whatever its case."""
        return self._compiled.search(text.lower())

    def match(self, text: str) -> re.Match[str] | None:
        """One of them at the start of a text."""
        return self._compiled.match(text.lower())

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """A text that is one of them and no more."""
        return self._compiled.fullmatch(text.lower())


class Names:
    """A regular expression in lower case for what authors call their elements, whatever the case.

    Elements of one kind share their names, so what was found in them is kept.
    """

    __slots__ = ("_search",)

    def __init__(self, pattern: str) -> None:
        self._search = lru_cache(maxsize=4096)(re.compile(pattern).search)

    def search(self, names: str) -> re.Match[str] | None:
        """The pattern anywhere in an element's names."""
        return self._search(names.lower())


def _alternatives(pattern: str) -> Iterator[str]:
    """The parts of a pattern that its outermost bars part."""
    depth, start = 0, 0
    for token in _TOKEN.finditer(pattern):
        depth += {"(": 1, ")": -1}.get(token[0], 0)
        if token[0] == "|" and not depth:
            yield pattern[start : token.start()]
            start = token.end()
    yield pattern[start:]
