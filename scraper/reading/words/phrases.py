"""Many phrases looked for at once.

`re` tries every alternative at every character, and where case is to be ignored it cannot pass one over by its first
letter. So phrases are written in lower case and looked for in lower case, what begins a word is tried only where one
begins, and phrases that begin alike are tried together.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from figures.expressions import expression
from figures.remembered import remembered

_SIGN = re.compile(r"\\.|\[(?:\\.|[^\]\\])+\]|([|()])", re.DOTALL)
_FIRST = re.compile(r"(?:\\[bwsSdWD]|\[(?:\\.|[^\]\\])+\]|\^|[^\W\d_])(?![?*+{])")
_GROUP, _QUANTIFIERS = "(?:", ("?", "*", "+", "{")


class Phrases:
    """Regular expressions in lower case, of which one is enough; parted by bars or one by one.

    They are joined and compiled when they are first looked for: of all the words we know a page asks for half, and
    making them all takes longer than reading it.
    """

    __slots__ = ("_compiled", "_patterns")

    def __init__(self, *patterns: str) -> None:
        self._patterns = patterns
        self._compiled: re.Pattern[str] | None = None

    @property
    def pattern(self) -> str:
        """All of them as one."""
        return "|".join(_joined(phrase for pattern in self._patterns for phrase in _alternatives(pattern)))

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """One of them anywhere in a text, or a part of it, whatever its case."""
        return (self._compiled or self._compile()).search(text[start:end].lower())

    def match(self, text: str) -> re.Match[str] | None:
        """One of them at the start of a text."""
        return (self._compiled or self._compile()).match(text.lower())

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """A text that is one of them and no more."""
        return (self._compiled or self._compile()).fullmatch(text.lower())

    def _compile(self) -> re.Pattern[str]:
        if self._compiled is None:
            self._compiled = re.compile(self.pattern)
        return self._compiled


class Names:
    """A regular expression in lower case for what authors call their elements, whatever the case.

    Elements of one kind share their names, so what was found in them is kept.
    """

    __slots__ = ("_pattern", "_search")

    def __init__(self, pattern: str) -> None:
        self._pattern = expression(pattern)
        self._search = remembered(4096)(self._ask)

    def search(self, names: str) -> re.Match[str] | None:
        """The pattern anywhere in an element's names."""
        return self._search(names.lower())

    def are(self, names: str) -> bool:
        """Whether the pattern is anywhere in an element's names, which are in lower case."""
        return self._search(names) is not None

    def _ask(self, names: str) -> re.Match[str] | None:
        return self._pattern.search(names)


def _alternatives(pattern: str) -> Iterator[str]:
    """The parts of a pattern that its outermost bars part."""
    depth, start = 0, 0
    for sign in _SIGN.finditer(pattern):
        if sign[1] != "|":
            depth += _depth_of(sign)
        elif not depth:
            yield pattern[start : sign.start()]
            start = sign.end()
    yield pattern[start:]


def _depth_of(sign: re.Match[str]) -> int:
    """How much deeper one is behind a sign; a bracket that is escaped, or in a set, is none."""
    return 1 if sign[1] == "(" else -1 if sign[1] == ")" else 0


def _joined(phrases: Iterable[str]) -> list[str]:
    """Phrases as fewer alternatives: those that begin with the same letter or sign behind that one, and so on."""
    rests: dict[str, list[str]] = defaultdict(list)
    parts: list[str] = []
    for phrase in phrases:
        for opened in _opened(phrase) if phrase.startswith(_GROUP) else (phrase,):
            first = _FIRST.match(opened)
            if first is None:
                parts.append(opened)
            else:
                rests[first[0]].append(opened[first.end() :])
    parts += [start + _behind(rest) for start, rest in rests.items()]
    return parts


def _behind(rests: Sequence[str]) -> str:
    """What follows a letter that phrases begin with."""
    parts = rests if len(rests) == 1 else _joined(rests)
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"


def _opened(phrase: str) -> Iterator[str]:
    """What a phrase that begins with a group stands for, which is ac or bc for "(?:a|b)c"."""
    group = _group(phrase)
    rest = phrase[len(group) :]
    if not group or rest.startswith(_QUANTIFIERS):
        yield phrase
        return
    for alternative in _alternatives(group.removeprefix(_GROUP).removesuffix(")")):
        yield from _opened(alternative + rest)


def _group(phrase: str) -> str:
    """The group that a phrase begins with, in its brackets; "" where it begins with none."""
    depth = 0
    for sign in _SIGN.finditer(phrase) if phrase.startswith(_GROUP) else ():
        depth += _depth_of(sign)
        if not depth:
            return phrase[: sign.end()]
    return ""
