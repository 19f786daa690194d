"""Phrases looked up at a place in a text, the longest first, without a search."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from figures.remembered import remembered
from scraper.numbers.numerals import SPACES

Meaning = TypeVar("Meaning")

_KEY, _LONG_KEY = 3, 6
_MARKS = "\u200b\u200e\u200f\u061c\u2060\ufeff"
_GAP = frozenset(SPACES + _MARKS)
_CANONICAL = str.maketrans(dict.fromkeys(SPACES, " ") | dict.fromkeys("’ʼ", "'") | {"İ": "i"})
_SIGNS = {"i": "\u0130", "k": "\u212a", "å": "\u212b"}
"""What is lowered to a letter and yet is not its capital: the dotted I, the signs of kelvin and ångström."""
UNSPACED_SCRIPTS = 0x2E80
"""Chinese, Japanese and Korean put no space between a number and a word: from here on letters part nothing."""


def is_word_character(character: str) -> bool:
    """Whether the character belongs to a word or number, in a script that parts words."""
    return character == "_" or (character.isalnum() and ord(character) < UNSPACED_SCRIPTS)


def skip_gap(text: str, position: int, *, limit: int = 4) -> int:
    """The place after at most `limit` spaces and invisible marks."""
    if position >= len(text) or text[position] not in _GAP:
        return position
    end = min(len(text), position + limit)
    while position < end and text[position] in _GAP:
        position += 1
    return position


def skip_gap_back(text: str, position: int, *, limit: int = 4) -> int:
    """The place before at most `limit` spaces and invisible marks."""
    if position <= 0 or text[position - 1] not in _GAP:
        return position
    end = max(0, position - limit)
    while position > end and text[position - 1] in _GAP:
        position -= 1
    return position


def _canonical(text: str) -> str:
    return text if text.isascii() else text.translate(_CANONICAL)


def _lower(text: str) -> str:
    lower = text.lower()
    return lower if len(lower) == len(text) else text


_Entry = tuple[str, bool, Meaning]
_Index = dict[str, tuple[_Entry[Meaning], ...]]


class Phrasebook(Generic[Meaning]):
    """What each phrase means. `exact` phrases are told apart by case ("M", "m"), `folded` ones are lower case.

    Most are looked up in one direction only, and are put in order for it when they are.

    `starts` and `ends` are the first and last three characters of its phrases, lower case; all of a shorter phrase.
    """

    __slots__ = ("_by_ends", "_by_start", "_entries", "_finals", "_initials", "ends", "starts")

    def __init__(self, exact: Mapping[str, Meaning], folded: Mapping[str, Meaning] | None = None) -> None:
        entries = [(phrase, False, meaning) for phrase, meaning in exact.items()]
        entries += [(phrase, True, meaning) for phrase, meaning in (folded or {}).items()]
        self._entries = entries
        self._by_start: _Index[Meaning] | None = None
        self._by_ends: tuple[_Index[Meaning], _Index[Meaning]] | None = None
        self.starts = frozenset(phrase[:_KEY].lower() for phrase, _, _ in entries)
        self.ends = frozenset(phrase[-_KEY:].lower() for phrase, _, _ in entries)
        self._initials = _written(start[:1] for start in self.starts)
        self._finals = _written(end[-1:] for end in self.ends)

    def after(self, text: str, position: int) -> tuple[int, Meaning] | None:
        """The end and meaning of the longest phrase that starts at a position."""
        if text[position : position + 1] not in self._initials:
            return None
        key = canonical_lower(text[position : position + _KEY])
        index = self._by_start or self._look_from_the_start()
        if (candidates := index.get(key) or index.get(key[:2]) or index.get(key[:1])) is None:
            return None
        window = _canonical(text[position : position + len(candidates[0][0])])
        lower = _lower(window)
        for phrase, folded, meaning in candidates:
            if (lower if folded else window).startswith(phrase):
                end = position + len(phrase)
                if end >= len(text) or not (is_word_character(phrase[-1]) and is_word_character(text[end])):
                    return end, meaning
        return None

    def before(self, text: str, position: int) -> tuple[int, Meaning] | None:
        """The start and meaning of the longest phrase that ends at a position."""
        if position <= 0 or text[position - 1] not in self._finals:
            return None
        key = canonical_lower(text[max(0, position - _LONG_KEY) : position])
        index, longer = self._by_ends or self._look_from_the_end()
        candidates = index.get(key[-_KEY:]) or index.get(key[-2:]) or index.get(key[-1:]) or ()
        candidates = longer.get(key, ()) + candidates
        if not candidates:
            return None
        window = _canonical(text[max(0, position - len(candidates[0][0])) : position])
        lower = _lower(window)
        for phrase, folded, meaning in candidates:
            if (lower if folded else window).endswith(phrase):
                start = position - len(phrase)
                if start <= 0 or not (is_word_character(phrase[0]) and is_word_character(text[start - 1])):
                    return start, meaning
        return None

    def _look_from_the_start(self) -> _Index[Meaning]:
        self._by_start = _indexed(self._entries, slice(None, _KEY))
        return self._by_start

    def _look_from_the_end(self) -> tuple[_Index[Meaning], _Index[Meaning]]:
        short = _indexed((entry for entry in self._entries if len(entry[0]) < _LONG_KEY), slice(-_KEY, None))
        long = _indexed((entry for entry in self._entries if len(entry[0]) >= _LONG_KEY), slice(-_LONG_KEY, None))
        self._by_ends = short, long
        return self._by_ends


def _written(characters: Iterable[str]) -> frozenset[str]:
    """Characters of phrases as a text may have them: in both cases, spaces and apostrophes of every kind."""
    lower = set(characters)
    others = {chr(code) for code, canonical in _CANONICAL.items() if canonical in lower}
    signs = {sign for letter, sign in _SIGNS.items() if letter in lower}
    return frozenset(lower | others | signs | {character.upper() for character in lower})


def canonical_lower(text: str) -> str:
    """Lower case, with one kind of space and one of apostrophe."""
    return text.lower() if text.isascii() else _other_canonical_lower(text)


@remembered(4096)
def _other_canonical_lower(text: str) -> str:
    """The same where one is none of ASCII's: replacing takes long, and the same few letters stand beside numbers."""
    return text.translate(_CANONICAL).lower()


def _indexed(entries: Iterable[_Entry[Meaning]], end: slice) -> _Index[Meaning]:
    """The phrases by their first or last characters, each list with the shorter phrases that may stand there."""
    index: dict[str, list[_Entry[Meaning]]] = defaultdict(list)
    for entry in entries:
        index[entry[0][end].lower()].append(entry)
    for key in sorted(index, key=len, reverse=True):
        for shorter in range(1, len(key)):
            index[key] += index.get(key[:shorter] if end.start is None else key[-shorter:], [])
    return {key: tuple(sorted(found, key=lambda entry: -len(entry[0]))) for key, found in index.items()}
