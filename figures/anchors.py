"""What the pairs known already say about the others: which section goes on as which, who stands beside whom."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from figures.evidence import Profile
from figures.fold import words
from figures.likeness import Vocabulary

Neighbour = tuple[int, int]
"""A known figure, by its index on the old page, and the number of steps to it."""
_END = -1
_UPHEAVAL_UNKNOWN = 0.5


class Anchors:
    """The known pairs, old index to new index, as the frame in which the rest is seen."""

    def __init__(self, olds: Sequence[Profile], news: Sequence[Profile], known: Mapping[int, int]) -> None:
        pairs = [(olds[i], news[j]) for i, j in known.items()]
        self.upheaval = _upheaval(pairs)
        """0 to 1: the share of labels and sections that read otherwise, of the figures known to go on."""
        self._sections = _Sections([(old.section, new.section) for old, new in pairs])
        self._old = _Side(olds, {i: i for i in known})
        self._new = _Side(news, {j: i for i, j in known.items()})

    def section_continuity(self, old: str, new: str) -> float:
        """0 to 1: how much of one section is found in the other, or else how alike their headings are."""
        return self._sections.continuity(old, new)

    def rivals(self, i: int, j: int) -> int:
        """How many figures of one page, these included, are open and show the value that these show."""
        return max(self._old.rivals(i), self._new.rivals(j))

    def others(self, i: int, j: int) -> int:
        """How many figures of one page besides these are open."""
        return max(self._old.others(i), self._new.others(j))

    def place(self, i: int, j: int) -> tuple[float, float]:
        """0 to 1 twice: how surely both come after the same known figure, and before the same."""
        return _agree(self._old.before[i], self._new.before[j]), _agree(self._old.after[i], self._new.after[j])

    def same_places(self, old_indexes: Iterable[int], new_indexes: Iterable[int]) -> dict[int, int]:
        """Which of the new figures stands just where an old one stood: as far behind one known figure, and as far
        before another.
        """
        there = {(self._new.before[j], self._new.after[j]): j for j in new_indexes}
        places = ((i, (self._old.before[i], self._old.after[i])) for i in old_indexes)
        return {i: there[place] for i, place in places if place in there}


def _upheaval(pairs: Collection[tuple[Profile, Profile]]) -> float:
    altered = sum((old.label != new.label) + (old.section != new.section) for old, new in pairs)
    return altered / (2 * len(pairs)) if pairs else _UPHEAVAL_UNKNOWN


def _agree(one: Neighbour, other: Neighbour) -> float:
    (anchor, steps), (other_anchor, other_steps) = one, other
    return 1.0 / (1 + abs(steps - other_steps)) if anchor == other_anchor else 0.0


class _Side:
    """One page with its known figures, each called by its index on the old page; its two ends are known too."""

    def __init__(self, profiles: Sequence[Profile], names: Mapping[int, int]) -> None:
        self._names = names
        self._open = len(profiles) - len(names)
        self._shown = [(p.quantity.value, p.quantity.unit) for p in profiles]
        self._open_shown = Counter(shown for place, shown in enumerate(self._shown) if place not in names)
        places = range(len(profiles))
        self.before = _neighbours(places, names)
        self.after = _neighbours(places[::-1], names)[::-1]

    def rivals(self, place: int) -> int:
        return self._open_shown[self._shown[place]] + (place in self._names)

    def others(self, place: int) -> int:
        return self._open - (place not in self._names)


def _neighbours(places: range, names: Mapping[int, int]) -> list[Neighbour]:
    """For each place the known figure passed last on the walk along `places`."""
    last, steps = _END, 0
    passed = []
    for place in places:
        steps += 1
        passed.append((last, steps))
        if place in names:
            last, steps = names[place], 0
    return passed


class _Sections:
    """How the sections of the known figures, old and new, go over into each other."""

    def __init__(self, pairs: Sequence[tuple[str, str]]) -> None:
        self._together = Counter(pairs)
        self._from = Counter(old for old, _ in pairs)
        self._to = Counter(new for _, new in pairs)
        self._found: dict[tuple[str, str], float] = {}

    def continuity(self, old: str, new: str) -> float:
        if (old, new) not in self._found:
            self._found[old, new] = self._by_content(old, new) or self._by_name(old, new)
        return self._found[old, new]

    def _by_content(self, old: str, new: str) -> float:
        together = self._together[old, new]
        return max(together / self._from[old], together / self._to[new]) if together else 0.0

    @staticmethod
    def _by_name(old: str, new: str) -> float:
        old_words, new_words = words(old), words(new)
        return Vocabulary([old_words], [new_words]).likeness(old_words, new_words)
