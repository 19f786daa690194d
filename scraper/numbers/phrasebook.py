"""Phrases looked up at a place in a text, the longest first, without a search."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Generic, TypeVar

from scraper.numbers.numerals import SPACES

Meaning = TypeVar("Meaning")

_WINDOW = 36
_MARKS = "\u200b\u200e\u200f\u061c\u2060\ufeff"
_GAP = frozenset(SPACES + _MARKS)
_CANONICAL = str.maketrans(dict.fromkeys(SPACES, " ") | dict.fromkeys("’ʼ", "'"))
_UNSPACED_SCRIPTS = 0x2E80
"""Chinese, Japanese and Korean put no space between a number and a word: from here on letters part nothing."""


def is_word_character(character: str) -> bool:
    """Whether the character belongs to a word or number, in a script that parts words."""
    return character == "_" or (character.isalnum() and ord(character) < _UNSPACED_SCRIPTS)


def skip_gap(text: str, position: int, *, limit: int = 4) -> int:
    """The place after at most `limit` spaces and invisible marks."""
    end = min(len(text), position + limit)
    while position < end and text[position] in _GAP:
        position += 1
    return position


def skip_gap_back(text: str, position: int, *, limit: int = 4) -> int:
    """The place before at most `limit` spaces and invisible marks."""
    end = max(0, position - limit)
    while position > end and text[position - 1] in _GAP:
        position -= 1
    return position


def _lower(text: str) -> str:
    lower = text.lower()
    return lower if len(lower) == len(text) else text


class Phrasebook(Generic[Meaning]):
    """What each phrase means. `exact` phrases are told apart by case ("M", "m"), `folded` ones are lower case."""

    __slots__ = ("_by_first", "_by_last")

    def __init__(self, exact: Mapping[str, Meaning], folded: Mapping[str, Meaning] | None = None) -> None:
        entries = [(phrase, False, meaning) for phrase, meaning in exact.items()]
        entries += [(phrase, True, meaning) for phrase, meaning in (folded or {}).items()]
        self._by_first = _indexed(entries, at=0)
        self._by_last = _indexed(entries, at=-1)

    def after(self, text: str, position: int) -> tuple[int, Meaning] | None:
        """The end and meaning of the longest phrase that starts at a position."""
        if position >= len(text) or (candidates := self._by_first.get(text[position].lower())) is None:
            return None
        window = text[position : position + _WINDOW].translate(_CANONICAL)
        lower = _lower(window)
        for phrase, folded, meaning in candidates:
            if (lower if folded else window).startswith(phrase):
                end = position + len(phrase)
                if end >= len(text) or not (is_word_character(phrase[-1]) and is_word_character(text[end])):
                    return end, meaning
        return None

    def before(self, text: str, position: int) -> tuple[int, Meaning] | None:
        """The start and meaning of the longest phrase that ends at a position."""
        if position <= 0 or (candidates := self._by_last.get(_canonical_lower(text[position - 1]))) is None:
            return None
        window = text[max(0, position - _WINDOW) : position].translate(_CANONICAL)
        lower = _lower(window)
        for phrase, folded, meaning in candidates:
            if (lower if folded else window).endswith(phrase):
                start = position - len(phrase)
                if start <= 0 or not (is_word_character(phrase[0]) and is_word_character(text[start - 1])):
                    return start, meaning
        return None


def _canonical_lower(character: str) -> str:
    return character.translate(_CANONICAL).lower()


def _indexed(
    entries: Iterable[tuple[str, bool, Meaning]], *, at: int
) -> dict[str, tuple[tuple[str, bool, Meaning], ...]]:
    index: dict[str, list[tuple[str, bool, Meaning]]] = defaultdict(list)
    for entry in entries:
        index[entry[0][at].lower()].append(entry)
    return {key: tuple(sorted(found, key=lambda entry: -len(entry[0]))) for key, found in index.items()}
