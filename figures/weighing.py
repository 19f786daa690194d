"""The evidence for each possible pair of figures, weighed."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from decimal import Decimal

from figures import evidence
from figures.anchors import Anchors
from figures.evidence import Evidence, Profile
from figures.likeness import Vocabulary, word_likeness

_HARDLY_ALIKE = 0.3
"""Of the words of the shorter label: below that, a pair without an equal value is not worth weighing."""


class Scales:
    """Weighs pairs of figures of two pages; what is common on these pages counts less than what is rare."""

    def __init__(self, olds: Sequence[Profile], news: Sequence[Profile]) -> None:
        self._olds, self._news = olds, news
        self._vocabulary = Vocabulary((p.words for p in olds), (p.words for p in news))
        self._labels = _counted(olds, news, lambda p: p.label)
        self._wordings = _counted(olds, news, lambda p: p.words)
        self._values = _counted(olds, news, lambda p: (p.quantity.value, p.quantity.unit))
        self._settled: dict[tuple[int, int], int] = {}

    def candidates(self, old_indexes: Iterable[int], new_indexes: Iterable[int]) -> dict[int, list[int]]:
        """The new figures that each old one may be: alike in the label or in the value, or one of them has no label."""
        index = _Index(self._news, new_indexes, self._vocabulary)
        return {i: sorted(index.alike(self._olds[i])) for i in old_indexes}

    def points(self, i: int, j: int, anchors: Anchors) -> int:
        settled = self._settled.get((i, j))
        if settled is None:
            settled = self._settled[i, j] = sum(e.points for e in self._own(i, j))
        return settled + sum(e.points for e in self._context(i, j, anchors))

    def reasons(self, i: int, j: int, anchors: Anchors) -> tuple[str, ...]:
        """What speaks for the pair or against it, the weightiest first."""
        found = [*self._own(i, j), *self._context(i, j, anchors)]
        return tuple(e.reason for e in sorted(found, key=lambda e: -abs(e.points)) if e.points)

    def _own(self, i: int, j: int) -> Iterator[Evidence]:
        """What the two figures say by themselves."""
        old, new = self._olds[i], self._news[j]
        yield evidence.label_evidence(self._vocabulary.likeness(old.words, new.words), old, new)
        yield evidence.value_evidence(
            old.quantity, new.quantity, rivals=self._values[old.quantity.value, old.quantity.unit]
        )
        yield evidence.unit_evidence(old.quantity, new.quantity)
        telling = self._wordings[old.words] > 1 or self._wordings[new.words] > 1
        yield evidence.numbers_evidence(old, new, telling=telling)

    def _context(self, i: int, j: int, anchors: Anchors) -> Iterator[Evidence]:
        """What the rest of the page says."""
        old, new = self._olds[i], self._news[j]
        telling = self._labels[old.label] > 1 or self._labels[new.label] > 1
        yield evidence.section_evidence(anchors.section_continuity(old.section, new.section), old, new, telling=telling)
        before, after = anchors.place(i, j)
        yield evidence.place_evidence(before, after, same_value=evidence.same_number(old.quantity, new.quantity))


def _counted(olds: Iterable[Profile], news: Iterable[Profile], key: Callable[[Profile], Hashable]) -> Counter[Hashable]:
    """How often each key occurs on the page that has it more often."""
    return Counter(map(key, olds)) | Counter(map(key, news))


class _Index:
    """Finds the figures that share something with a given one."""

    def __init__(self, profiles: Sequence[Profile], indexes: Iterable[int], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._by_word: defaultdict[str, list[int]] = defaultdict(list)
        self._by_value: defaultdict[Decimal | None, list[int]] = defaultdict(list)
        self._weights = {i: vocabulary.weight(profiles[i].words) for i in indexes}
        self._wordless = [i for i in self._weights if not profiles[i].words]
        for i in self._weights:
            for word in set(profiles[i].words):
                self._by_word[word].append(i)
            if profiles[i].quantity.value is not None:
                self._by_value[profiles[i].quantity.value].append(i)
        self._kin: dict[str, set[int]] = {}

    def alike(self, profile: Profile) -> set[int]:
        if not profile.words:
            return set(self._weights)
        return {*self._wordless, *self._by_value.get(profile.quantity.value, ()), *self._alike_in_words(profile.words)}

    def _alike_in_words(self, words: Sequence[str]) -> Iterator[int]:
        """An upper bound of the labels' likeness, summed up word by word, keeps most pairs from being weighed."""
        shared: defaultdict[int, float] = defaultdict(float)
        for word in set(words):
            weight = self._vocabulary.weight((word,))
            for i in self._with_kin_of(word):
                shared[i] += weight
        own = self._vocabulary.weight(words)
        return (i for i, weight in shared.items() if weight >= _HARDLY_ALIKE * min(own, self._weights[i]))

    def _with_kin_of(self, word: str) -> set[int]:
        if word not in self._kin:
            kin = (places for other, places in self._by_word.items() if word_likeness(word, other))
            self._kin[word] = {i for places in kin for i in places}
        return self._kin[word]
