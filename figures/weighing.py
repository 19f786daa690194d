"""The evidence for each possible pair of figures, weighed."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from decimal import Decimal
from heapq import nlargest
from typing import NamedTuple

from figures import evidence
from figures.anchors import Anchors
from figures.evidence import Evidence, Profile
from figures.likeness import Lexicon, Vocabulary
from figures.timelines import Timelines
from figures.wording import are_two_things

_HARDLY_ALIKE = 0.15
"""Of a label's words: a pair that has less in common and no equal value is not worth weighing."""
_CANDIDATES = 16
"""So many alike ones are weighed for each figure, besides those of equal value; more matter only on very long pages."""


class Scales:
    """Weighs pairs of figures of two pages; what is common on these pages counts less than what is rare."""

    def __init__(self, olds: Sequence[Profile], news: Sequence[Profile], timelines: Timelines) -> None:
        self._olds, self._news, self._timelines = olds, news, timelines
        self._vocabulary = Vocabulary((p.words for p in olds), (p.words for p in news))
        self._labels = _counted(olds, news, lambda p: p.label)
        self._wordings = _counted(olds, news, lambda p: p.words)
        self._standing: dict[tuple[int, int], _Standing] = {}
        self._two: dict[tuple[int, int], bool] = {}

    def candidates(self, old_indexes: Iterable[int], new_indexes: Iterable[int]) -> dict[int, list[int]]:
        """The new figures that each old one may be: alike in the label or in the value, or one of them has no label."""
        index = _Index(self._news, new_indexes, self._vocabulary)
        return {i: [j for j in sorted(index.alike(self._olds[i])) if self._may_be(i, j)] for i in old_indexes}

    def _may_be(self, i: int, j: int) -> bool:
        """Whether the best section and place would make the pair worth naming, where the values have nothing to say."""
        old, new, said = self._olds[i], self._news[j], self._what_stays(i, j)
        if self._timelines.part(old, new):
            return False
        if said.nearness:
            return True
        label = evidence.label_evidence(said.likeness, old, new, nearness=0.0, upheaval=0.0)
        value = evidence.value_evidence(old.quantity, new.quantity, nearness=0.0, rivals=1)
        return sum(e.points for e in (label, value, *said.evidence)) + evidence.BEST_CONTEXT > evidence.NEAR

    def points(self, i: int, j: int, anchors: Anchors) -> int:
        """Never enough for the same figure where one label's word gave way to another word, beside another number."""
        total = sum(e.points for e in self._evidence(i, j, anchors))
        return evidence.THRESHOLD - 1 if total >= evidence.THRESHOLD and self._are_two(i, j) else total

    def reasons(self, i: int, j: int, anchors: Anchors) -> tuple[str, ...]:
        """What speaks for the pair or against it, the weightiest first."""
        found = sorted(self._evidence(i, j, anchors), key=lambda e: -abs(e.points))
        return tuple(e.reason for e in found if e.points)

    def _evidence(self, i: int, j: int, anchors: Anchors) -> tuple[Evidence, ...]:
        old, new, said = self._olds[i], self._news[j], self._what_stays(i, j)
        near = said.nearness
        continuity = anchors.section_continuity(old.section, new.section)
        return (
            evidence.label_evidence(said.likeness, old, new, nearness=near, upheaval=anchors.upheaval),
            evidence.value_evidence(old.quantity, new.quantity, nearness=near, rivals=anchors.rivals(i, j)),
            *said.evidence,
            evidence.section_evidence(continuity, old, new, telling=said.section_tells),
            evidence.place_evidence(*anchors.place(i, j), nearness=near),
            evidence.loneliness_evidence(anchors.others(i, j), nearness=near, upheaval=anchors.upheaval),
        )

    def _are_two(self, i: int, j: int) -> bool:
        if (i, j) not in self._two:
            old, new = self._olds[i], self._news[j]
            same = self._what_stays(i, j).nearness == 1.0 and old.quantity.unit == new.quantity.unit
            self._two[i, j] = not same and old.label != new.label and are_two_things(old, new)
        return self._two[i, j]

    def _what_stays(self, i: int, j: int) -> "_Standing":
        if (i, j) not in self._standing:
            old, new = self._olds[i], self._news[j]
            other_words = self._wordings[old.words] > 1 or self._wordings[new.words] > 1
            self._standing[i, j] = _Standing(
                nearness=evidence.value_nearness(old.quantity, new.quantity),
                likeness=self._vocabulary.likeness(old.words, new.words),
                section_tells=self._labels[old.label] > 1 or self._labels[new.label] > 1,
                evidence=(
                    evidence.unit_evidence(old.quantity, new.quantity),
                    evidence.numbers_evidence(old, new, telling=other_words),
                ),
            )
        return self._standing[i, j]


class _Standing(NamedTuple):
    """What is to be said of a pair whatever else is known of the pages."""

    nearness: float
    likeness: float
    section_tells: bool
    evidence: tuple[Evidence, ...]


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
        self._lexicon = Lexicon(self._by_word)
        self._kin: dict[str, set[int]] = {}

    def alike(self, profile: Profile) -> set[int]:
        if not profile.words:
            return set(self._weights)
        return {*self._wordless, *self._by_value.get(profile.quantity.value, ()), *self._alike_in_words(profile.words)}

    def _alike_in_words(self, words: Sequence[str]) -> Iterable[int]:
        """Those that have the most in common, by an upper bound of the labels' likeness: words alike, by weight."""
        shared: defaultdict[int, float] = defaultdict(float)
        for word in set(words):
            weight = self._vocabulary.weight((word,))
            for i in self._with_kin_of(word):
                shared[i] += weight
        own = self._vocabulary.weight(words)
        alike = {i: found / (own + self._weights[i]) for i, found in shared.items() if found >= _HARDLY_ALIKE * own}
        return alike if len(alike) <= _CANDIDATES else nlargest(_CANDIDATES, alike, key=alike.__getitem__)

    def _with_kin_of(self, word: str) -> set[int]:
        if word not in self._kin:
            self._kin[word] = {i for other in self._lexicon.kin(word) for i in self._by_word[other]}
        return self._kin[word]
