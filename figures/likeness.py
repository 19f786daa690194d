"""How alike two labels are, whatever the inflection, the order of words, those that join them and their synonyms."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from math import log

from figures.like_words import mean_the_same, meanings

_STEM_LETTERS = 4
"""So many equal first letters make two words kin: "étudiante", "étudiants"."""
_SHORT = 3
"""Words with fewer letters have no kin."""
_LONG = 5
"""From so many letters on a word may be misspelt, or part of a compound."""
_LONGEST = 40
"""Letters beyond which a word has no kin: it is no word of any language, and comparing it would cost its square."""
_MISSPELT = 0.8
"""So much of a word is left by a slip of the pen."""
_USED_FOR = 0.9
"""Of two words that institutions use for one another: "staff", "employees"."""


def word_likeness(one: str, other: str) -> float:
    """0 to 1: 1 the same word, 0.9 another inflection or a slip of the pen, about 0.6 a derivation or a compound."""
    if one == other:
        return 1.0
    return _kindred(one, other) if max(len(one), len(other)) <= _LONGEST else 0.0


def _alikeness(one: str, other: str) -> float:
    """0 to 1: that of two words by their letters, or by what they mean."""
    by_letters = word_likeness(one, other)
    return _USED_FOR if by_letters < _USED_FOR and mean_the_same(one, other) else by_letters


@lru_cache(maxsize=65536)
def _kindred(one: str, other: str) -> float:
    """Of two different words that are not too long for words."""
    short, long = sorted((one, other), key=len)
    if len(short) < _SHORT:
        return 0.0
    stem = shared_prefix(short, long)
    if stem >= min(_STEM_LETTERS, len(short)):
        return _kinship(stem, len(long) - stem)
    if len(short) >= _LONG and _spelling_likeness(one, other) >= _MISSPELT:
        return 0.9
    return 0.6 if len(short) >= _LONG and short in long else 0.0


def _kinship(stem: int, ending: int) -> float:
    """Of two words that begin alike, by the letters they share and those of the longer ending."""
    if ending <= 3 and stem >= ending:
        return 0.95
    return 0.75 if ending <= 5 and stem >= ending - 1 else 0.45


def shared_prefix(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _spelling_likeness(one: str, other: str) -> float:
    from rapidfuzz.distance import Levenshtein  # late: most diffs never meet two different words

    return Levenshtein.normalized_similarity(one, other)


class Lexicon:
    """Words, looked up by kinship: by how they begin, by a slip of the pen, by what they hold, by what they mean."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        kindred = [word for word in self._words if len(word) <= _LONGEST]
        self._by_start: defaultdict[str, list[str]] = defaultdict(list)
        for word in kindred:
            self._by_start[word[:_SHORT]].append(word)
        self._by_meaning: defaultdict[int, list[str]] = defaultdict(list)
        for word in self._words:
            for meaning in meanings(word):
                self._by_meaning[meaning].append(word)
        self._long = [word for word in kindred if len(word) >= _LONG]
        self._text = "\n".join(self._long)

    def kin(self, word: str) -> set[str]:
        """The words whose `word_likeness` to this one is above 0, and those that are used for it."""
        if len(word) > _LONGEST:
            return {word} & self._words
        found = {other for meaning in meanings(word) for other in self._by_meaning.get(meaning, ())}
        found |= {other for other in self._by_start.get(word[:_SHORT], ()) if word_likeness(word, other)}
        if len(word) >= _LONG:
            found.update(self._spelt_like(word), self._held_by(word), self._holding(word))
        return found

    def _spelt_like(self, word: str) -> Iterator[str]:
        from rapidfuzz.distance import Levenshtein
        from rapidfuzz.process import extract_iter

        cutoff = _MISSPELT - 0.001  # with the exact one, rapidfuzz drops words that are just alike enough
        alike = extract_iter(word, self._long, scorer=Levenshtein.normalized_similarity, score_cutoff=cutoff)
        return (other for other, _, _ in alike if word_likeness(word, other))

    def _held_by(self, word: str) -> Iterator[str]:
        parts = (word[a:b] for a in range(len(word) - _LONG + 1) for b in range(a + _LONG, len(word) + 1))
        return (part for part in parts if part in self._words)

    def _holding(self, word: str) -> Iterator[str]:
        at = self._text.find(word)
        while at >= 0:
            start = self._text.rfind("\n", 0, at) + 1
            end = self._text.find("\n", at)
            yield self._text[start : end if end >= 0 else None]
            at = self._text.find(word, end) if end >= 0 else -1


class Vocabulary:
    """The words of the labels of two pages, weighted: a word of many labels tells little about any of them."""

    def __init__(self, old: Iterable[Sequence[str]], new: Iterable[Sequence[str]]) -> None:
        count = Counter(w for words in old for w in set(words)) | Counter(w for words in new for w in set(words))
        self._weights = {word: 1.0 / (1.0 + log(times)) for word, times in count.items()}

    def weight(self, words: Iterable[str]) -> float:
        """Of all the words together."""
        return sum(map(self._weights.__getitem__, words))

    def likeness(self, one: Sequence[str], other: Sequence[str]) -> float:
        """0 to 1: the weighed share of words on either side that have their like on the other."""
        if not one or not other:
            return 0.0
        return (self._found(one, other) + self._found(other, one)) / (self.weight(one) + self.weight(other))

    def _found(self, words: Sequence[str], among: Sequence[str]) -> float:
        found = 0.0
        for word in words:
            like = 1.0 if word in among else max([_alikeness(word, other) for other in among])
            if like:
                found += self._weights[word] * like
        return found
