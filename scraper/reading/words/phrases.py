"""Many phrases looked for at once.

`re` tries every alternative at every character, and where case is to be ignored it cannot pass one over by its first
letter. So phrases are written in lower case and looked for in lower case, what begins a word is tried only where one
begins, and phrases that begin alike are tried together.

To make that ready takes longer than to read a page, and many a process reads one page only. So until several were read,
phrases are made ready one by one, and only those that a text may hold: it has some letters that they cannot do without.
Few texts have any, so where there are few such letters a text is asked for these later, too.

Capitals lose some marks, so phrases and texts are compared without.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from figures.expressions import expression
from figures.remembered import remembered
from scraper.reading.words.marks import may_have_marks, unmarked

_SIGN = re.compile(r"\\(?:u[\da-f]{4}|x[\da-f]{2}|.)|\[(?:\\.|[^\]\\])+\]|([|()])", re.DOTALL)
_ODD = re.compile(r"\\[|()]|\[(?:\\.|[^\]\\])*[|()]")
_FIRST = re.compile(r"(?:\\[bwsSdWD]|\[(?:\\.|[^\]\\])+\]|\^|[^\W\d_])(?![?*+{])")
_EDGES = (r"\b", "^")
_GROUP, _QUANTIFIERS = "(?:", ("?", "*", "+", "{")
_LETTERS = re.compile(r"(?:[^\W\d_]|[ '’-]){1,3}(?![?*+{])")
_PLAIN = re.compile(r"(?:\\b|\^)?((?:[^\W\d_]|[ '’-]){3})(?![?*+{])")
_BEGUN = re.compile(r"\\b((?:[^\W\d_]{1,3}|\[[^\W\d_]+\])(?![?*+{]))")

_FEW_TEXTS = 64
_FEW_PAGES = 3
_FEW_LETTERS = 32
"""To look for more of them takes as long as to look for the phrases themselves."""


class _Read:
    """How many pages this process has begun to read, and whether the one it reads may have marks to lose."""

    pages: ClassVar[int] = 0
    is_marked: ClassVar[bool] = True


def begin_page(utf8: bytes) -> None:
    """A page is about to be read, in UTF-8: beyond a few, phrases are joined when they are next looked for."""
    _Read.pages += 1
    _Read.is_marked = may_have_marks(utf8)


def end_page() -> None:
    """The page has been read: any text may be asked about."""
    _Read.is_marked = True


class Phrases:
    """Regular expressions in lower case, of which one is enough; parted by bars or one by one.

    What is found is one of them, not always the first. Nothing is made ready before it is looked for: of all the words
    we know a page asks for half.
    """

    __slots__ = ("_asked", "_at_edges", "_flags", "_telling", "_whole", "patterns")

    def __init__(self, *patterns: str, flags: int = 0) -> None:
        self.patterns = patterns
        self._flags = flags
        self._whole: tuple[re.Pattern[str], ...] = ()
        self._at_edges: tuple[re.Pattern[str], ...] = ()
        self._telling: tuple[_Alike, ...] = ()
        self._asked = 0

    @property
    def pattern(self) -> str:
        """All of them as one."""
        return "|".join(_joined(self._phrases()))

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """One of them anywhere in a text, or a part of it, whatever its case."""
        text = text[start:end].lower()
        if _Read.is_marked and not text.isascii():
            text = unmarked(text)
        for pattern in self._sought(text):
            if (found := pattern.search(text)) is not None:
                return found
        return None

    def match(self, text: str) -> re.Match[str] | None:
        """One of them at the start of a text."""
        text = text.lower()
        if _Read.is_marked and not text.isascii():
            text = unmarked(text)
        for pattern in self._ready(text):
            if (found := pattern.match(text)) is not None:
                return found
        return None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """A text that is one of them and no more."""
        text = text.lower()
        if _Read.is_marked and not text.isascii():
            text = unmarked(text)
        for pattern in self._ready(text):
            if (found := pattern.fullmatch(text)) is not None:
                return found
        return None

    def _ready(self, text: str) -> Sequence[re.Pattern[str]]:
        """All of them as one, but before that is worth while those that may be in a text in lower case."""
        if self._whole:
            return self._whole
        if not self._is_often_asked():
            return self._likely(text)
        self._whole = (re.compile(self.pattern, self._flags),)
        return self._whole

    def _sought(self, text: str) -> Sequence[re.Pattern[str]]:
        """Those that may be in a text in lower case, or all of them where it is sooner asked for them than for letters:
        by where they begin, since `re` passes over an edge that all of them have.
        """
        if not self._telling:
            self._telling = _by_telling_letters(self._phrases())
        if len(self._telling) <= min(_FEW_LETTERS, len(text)) or not self._is_often_asked():
            return self._likely(text)
        if not self._at_edges:
            alike: dict[str, list[str]] = defaultdict(list)
            for phrase in self._phrases():
                alike[next((edge for edge in _EDGES if phrase.startswith(edge)), "")].append(phrase)
            self._at_edges = tuple(re.compile("|".join(_joined(each)), self._flags) for each in alike.values())
        return self._at_edges

    def _is_often_asked(self) -> bool:
        self._asked += 1
        return self._asked > _FEW_TEXTS or _Read.pages > _FEW_PAGES

    def _likely(self, text: str) -> Sequence[re.Pattern[str]]:
        """All that may be in a text in lower case, made ready."""
        if not self._telling:
            self._telling = _by_telling_letters(self._phrases())
        return [alike.ready(self._flags) for alike in self._telling if alike.letters in text]

    def _phrases(self) -> Iterator[str]:
        for pattern in self.patterns:
            yield from _alternatives(unmarked(pattern))


class _Alike:
    """Phrases that cannot do without the same letters."""

    __slots__ = ("_pattern", "letters", "phrases")

    def __init__(self, letters: str, phrases: Sequence[str]) -> None:
        self.letters = letters
        self.phrases = phrases
        self._pattern: re.Pattern[str] | None = None

    def ready(self, flags: int) -> re.Pattern[str]:
        """All of them as one."""
        if self._pattern is None:
            self._pattern = re.compile("|".join(map(_begun_by_letters, self.phrases)), flags)
        return self._pattern


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
    if not _ODD.search(pattern):
        yield from _parted(pattern)
        return
    depth, start = 0, 0
    for sign in _SIGN.finditer(pattern):
        if sign[1] != "|":
            depth += _depth_of(sign)
        elif not depth:
            yield pattern[start : sign.start()]
            start = sign.end()
    yield pattern[start:]


def _parted(pattern: str) -> Iterator[str]:
    """The same of a pattern of which each bracket and bar is one, which is sooner asked."""
    depth, part = 0, ""
    for piece in pattern.split("|"):
        part = f"{part}|{piece}" if depth else piece
        depth += piece.count("(") - piece.count(")")
        if not depth:
            yield part


def _depth_of(sign: re.Match[str]) -> int:
    """How much deeper one is behind a sign; a bracket that is escaped, or in a set, is none."""
    return 1 if sign[1] == "(" else -1 if sign[1] == ")" else 0


def _by_telling_letters(phrases: Iterable[str]) -> tuple[_Alike, ...]:
    """Phrases by up to three letters in a row that a text must have to hold them; "" where none are known."""
    found: dict[str, list[str]] = defaultdict(list)
    for phrase in phrases:
        for opened in _opened_at_edge(phrase):
            found[_telling_letters(opened)].append(opened)
    return tuple(_Alike(letters, alike) for letters, alike in found.items())


def _begun_by_letters(phrase: str) -> str:
    """The same phrase, in which the first letters of a word come before what says that they are the first.

    `re` passes over all that does not begin with these letters; an edge it would try at every character.
    """
    return _BEGUN.sub(r"\1(?<!\\w\1)", phrase, count=1) if phrase.startswith(r"\b") else phrase


def _opened_at_edge(phrase: str) -> Iterable[str]:
    """What a phrase stands for that begins with a group, also at the edge of a word or text."""
    edge = next((edge for edge in _EDGES if phrase.startswith(edge + _GROUP)), "")
    if not edge and not phrase.startswith(_GROUP):
        return (phrase,)
    return (edge + opened for opened in _opened(phrase.removeprefix(edge)))


def _telling_letters(phrase: str) -> str:
    """The first letters in a row that stand outside all groups and sets, three if there are so many."""
    if (plain := _PLAIN.match(phrase)) is not None:
        return plain[1]
    most, depth, start = "", 0, 0
    for sign in (*_SIGN.finditer(phrase), None):
        between = "" if depth else phrase[start : sign.start() if sign else None]
        most = max((most, *_LETTERS.findall(between)), key=len)
        if sign:
            depth, start = depth + _depth_of(sign), sign.end()
    return most


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
