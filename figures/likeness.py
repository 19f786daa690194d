"""How alike two labels are, whatever the inflection, the order of words and the words that join them."""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import log

_STEM_LETTERS = 4
"""So many equal first letters make two words kin: "étudiante", "étudiants"."""


@lru_cache(maxsize=65536)
def word_likeness(one: str, other: str) -> float:
    """0 to 1: 1 the same word, 0.9 another inflection or a slip of the pen, about 0.6 a derivation or a compound."""
    if one == other:
        return 1.0
    short, long = sorted((one, other), key=len)
    if len(short) < 3:
        return 0.0
    stem = _shared_prefix(short, long)
    if stem >= min(_STEM_LETTERS, len(short)):
        return _kinship(stem, len(long) - stem)
    if len(short) >= 5 and _spelling_likeness(one, other) >= 0.8:
        return 0.9
    return 0.6 if len(short) >= 5 and short in long else 0.0


def _kinship(stem: int, ending: int) -> float:
    """Of two words that begin alike, by the letters they share and those of the longer ending."""
    if ending <= 3 and stem >= ending:
        return 0.95
    return 0.75 if ending <= 5 and stem >= ending - 1 else 0.45


def _shared_prefix(one: str, other: str) -> int:
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


def _spelling_likeness(one: str, other: str) -> float:
    from rapidfuzz.distance import Levenshtein  # late: most diffs never meet two different words

    return Levenshtein.normalized_similarity(one, other)


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
            like = 1.0 if word in among else max([word_likeness(word, other) for other in among])
            if like:
                found += self._weights[word] * like
        return found
