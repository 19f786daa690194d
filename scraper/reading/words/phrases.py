"""Many phrases looked for at once.

`re` tries every alternative at every character, and where case is to be ignored it cannot pass one over by its first
letter. So phrases are written in lower case and looked for in lower case. Most of them begin where a word begins: a
text is asked once how its words begin, and then is asked only for phrases that one of them may begin. The others have
letters that they cannot do without.

To make phrases ready takes longer than to read a page, and many a process reads one page only: each is made ready when
a text may hold it.

Capitals lose some marks, so phrases and texts are compared without.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar, Final

from figures.expressions import expression
from figures.remembered import remembered
from scraper.reading.words.marks import may_have_marks, unmarked
from scraper.reading.words.phrase_parts import (
    FIRST_LETTERS,
    alternatives,
    begins_word,
    begun_by_letters,
    first_letters,
    joined,
    opened_at_edge,
    telling_letters,
)

_WORD = re.compile(rf"(\w{{1,{FIRST_LETTERS}}})\w*")
_FIRST_WORD = re.compile(rf"\w{{1,{FIRST_LETTERS}}}")
_FEW_TEXTS = 64
_FEW_PAGES = 3
_FEW_LETTERS = 16
"""To look for more of them takes as long as to look for the phrases themselves."""
_FEW_LEADS = 10
"""To look how all words begin takes as long as to look for so few of the letters."""
_MOST_KEPT = 200_000
"""So many characters of texts are kept: many phrases are looked for in each, and texts repeat."""


class _Read:
    """How many pages this process has begun to read, whether the one it reads may have marks to lose, and how many
    characters of texts are kept.
    """

    pages: ClassVar[int] = 0
    is_marked: ClassVar[bool] = True
    kept: ClassVar[int] = 0


_ASKED: Final[dict[str, tuple[str, frozenset[str]]]] = {}
"""Texts in lower case, without marks, and how their words begin."""


def begin_page(utf8: bytes) -> None:
    """A page is about to be read, in UTF-8."""
    _Read.pages += 1
    _Read.is_marked = may_have_marks(utf8)


def end_page() -> None:
    """The page has been read: any text may be asked about."""
    _Read.is_marked = True


def _asked(text: str) -> tuple[str, frozenset[str]]:
    """What is to be known of a text in which phrases are looked for."""
    lower = text.lower()
    if _Read.is_marked and not lower.isascii():
        lower = unmarked(lower)
    known = lower, frozenset(_WORD.findall(lower))
    if _Read.kept > _MOST_KEPT:
        _Read.kept = 0
        _ASKED.clear()
    _Read.kept += len(text)
    _ASKED[text] = known
    return known


class Phrases:
    """Regular expressions in lower case, of which one is enough; parted by bars or one by one.

    What is found is one of them, not always the first. Nothing is made ready before it is looked for: of all the words
    we know a page asks for half.
    """

    __slots__ = ("_anywhere", "_at_start", "_flags", "patterns")

    def __init__(self, *patterns: str, flags: int = 0) -> None:
        self.patterns = patterns
        self._flags = flags
        self._anywhere: _Sought | None = None
        self._at_start: _Sought | None = None

    @property
    def pattern(self) -> str:
        """All of them as one."""
        return "|".join(joined(self._phrases()))

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """One of them anywhere in a text, or a part of it, whatever its case."""
        part = text[start:end]
        sought = self._anywhere
        if sought is None:
            sought = self._anywhere = _Sought(self._phrases(), self._flags, at_start=False)
        if sought.by_letters:
            lower = part.lower()
            if _Read.is_marked and not lower.isascii():
                lower = unmarked(lower)
        else:
            lower, begun = _ASKED[part] if part in _ASKED else _asked(part)
            for lead in sought.leads & begun:
                if (found := sought.begun_by(lead).search(lower)) is not None:
                    return found
        for pattern in sought.others(lower) if sought.has_others else ():
            if (found := pattern.search(lower)) is not None:
                return found
        return None

    def match(self, text: str) -> re.Match[str] | None:
        """One of them at the start of a text."""
        lower, patterns = self._likely_at_start(text)
        for pattern in patterns:
            if (found := pattern.match(lower)) is not None:
                return found
        return None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """A text that is one of them and no more."""
        lower, patterns = self._likely_at_start(text)
        for pattern in patterns:
            if (found := pattern.fullmatch(lower)) is not None:
                return found
        return None

    def _likely_at_start(self, text: str) -> tuple[str, Sequence[re.Pattern[str]]]:
        """A text as it is compared, and the phrases that it may begin with."""
        lower = text.lower()
        if _Read.is_marked and not lower.isascii():
            lower = unmarked(lower)
        sought = self._at_start
        if sought is None:
            sought = self._at_start = _Sought(self._phrases(), self._flags, at_start=True)
        others = sought.others(lower) if sought.has_others else ()
        begun = _FIRST_WORD.match(lower)
        return lower, others if begun is None or begun[0] not in sought.leads else (sought.begun_by(begun[0]), *others)

    def _phrases(self) -> Iterator[str]:
        for pattern in self.patterns:
            yield from alternatives(unmarked(pattern))


class _Sought:
    """Phrases by how the words begin that they begin with, and those of which that is not known by other letters."""

    __slots__ = ("_are_few", "_asked", "_by_lead", "_flags", "_others", "_whole", "by_letters", "has_others", "leads")

    def __init__(self, phrases: Iterable[str], flags: int, *, at_start: bool) -> None:
        begun: dict[str, list[str]] = defaultdict(list)
        others: dict[str, list[str]] = defaultdict(list)
        for phrase in phrases:
            for opened in opened_at_edge(phrase):
                leads = first_letters(opened) if at_start or begins_word(opened) else ()
                for lead in leads:
                    begun[lead].append(opened)
                if not leads:
                    others[telling_letters(opened)].append(opened)
        self.by_letters = not at_start and len(begun) + len(others) <= _FEW_LEADS
        if self.by_letters:
            for lead, alike in begun.items():
                others[lead] = [*others.get(lead, ()), *alike]
            begun.clear()
        self._by_lead = {lead: _Alike(lead, alike) for lead, alike in begun.items()}
        self._others = tuple(_Alike(letters, alike) for letters, alike in others.items())
        self._whole: tuple[re.Pattern[str], ...] = ()
        self._flags = flags
        self._asked = 0
        self.has_others = bool(others)
        self._are_few = len(others) <= _FEW_LETTERS
        self.leads = frozenset(begun)

    def begun_by(self, lead: str) -> re.Pattern[str]:
        """All that begin with a word that begins so, as one."""
        alike = self._by_lead[lead]
        return alike.pattern or alike.ready(self._flags)

    def others(self, text: str) -> Sequence[re.Pattern[str]]:
        """The others that may be in a text in lower case; all of them as one where it is sooner asked for them than for
        so many letters.
        """
        if self._are_few or not self._is_often_asked():
            return [alike.pattern or alike.ready(self._flags) for alike in self._others if alike.letters in text]
        if not self._whole:
            phrases = [phrase for alike in self._others for phrase in alike.phrases]
            self._whole = (re.compile("|".join(joined(phrases)), self._flags),)
        return self._whole

    def _is_often_asked(self) -> bool:
        self._asked += 1
        return self._asked > _FEW_TEXTS or _Read.pages > _FEW_PAGES


class _Alike:
    """Phrases that cannot do without the same letters, or begin with them."""

    __slots__ = ("letters", "pattern", "phrases")

    def __init__(self, letters: str, phrases: Sequence[str]) -> None:
        self.letters = letters
        self.phrases = phrases
        self.pattern: re.Pattern[str] | None = None

    def ready(self, flags: int) -> re.Pattern[str]:
        """Makes them one."""
        self.pattern = re.compile("|".join(map(begun_by_letters, self.phrases)), flags)
        return self.pattern


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
