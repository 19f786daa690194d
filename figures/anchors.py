"""What the pairs known already say about the others: which section goes on as which, who stands beside whom."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from figures.evidence import Profile
from figures.fold import words
from figures.likeness import Vocabulary

_BEFORE_ALL, _AFTER_ALL = -1, -2


class Anchors:
    """The known pairs, old index to new index, as the frame in which the rest is seen."""

    def __init__(self, olds: Sequence[Profile], news: Sequence[Profile], known: Mapping[int, int]) -> None:
        self._old_gaps = _Neighbours(len(olds), {i: i for i in known})
        self._new_gaps = _Neighbours(len(news), {j: i for i, j in known.items()})
        pairs = [(olds[i].section, news[j].section) for i, j in known.items()]
        self._together = Counter(pairs)
        self._from = Counter(old for old, _ in pairs)
        self._to = Counter(new for _, new in pairs)
        self._names = Vocabulary({words(p.section) for p in olds}, {words(p.section) for p in news})

    def section_continuity(self, old: Profile, new: Profile) -> float:
        """0 to 1: the greater of how alike the headings are and how much of one section is found in the other."""
        if old.section == new.section:
            return 1.0
        together = self._together[old.section, new.section]
        if together:
            return max(together / self._from[old.section], together / self._to[new.section])
        return self._names.likeness(words(old.section), words(new.section))

    def place(self, old_index: int, new_index: int) -> tuple[float, float]:
        """0 to 1 twice: how surely both come after the same known figure, and before the same."""
        old_before, old_after = self._old_gaps.around(old_index)
        new_before, new_after = self._new_gaps.around(new_index)
        return _agree(old_before, new_before), _agree(old_after, new_after)


def _agree(one: tuple[int, int], other: tuple[int, int]) -> float:
    (anchor, steps), (other_anchor, other_steps) = one, other
    return 1.0 / (1 + abs(steps - other_steps)) if anchor == other_anchor else 0.0


class _Neighbours:
    """Where a page's known figures stand; each is called by its index on the old page."""

    def __init__(self, length: int, names: Mapping[int, int]) -> None:
        self._length = length
        self._names = names
        self._places = sorted(names)

    def around(self, index: int) -> tuple[tuple[int, int], tuple[int, int]]:
        """The known figure before and the one after, each with the number of steps to it; the page's ends are known."""
        at = bisect_left(self._places, index)
        before = self._places[at - 1] if at else None
        at += at < len(self._places) and self._places[at] == index
        after = self._places[at] if at < len(self._places) else None
        return (
            (_BEFORE_ALL, index) if before is None else (self._names[before], index - before),
            (_AFTER_ALL, self._length - index) if after is None else (self._names[after], after - index),
        )


def certain_pairs(olds: Sequence[Profile], news: Sequence[Profile]) -> dict[int, int]:
    """Pairs that need no weighing: alike in label, section and unit, or in label and quantity, and unique in that."""
    known: dict[int, int] = {}
    for keys in (_keys_in_section, _keys_with_quantity):
        left_old = [i for i in range(len(olds)) if i not in known]
        taken = set(known.values())
        left_new = [j for j in range(len(news)) if j not in taken]
        known |= _unique_in_both(keys(olds, left_old), keys(news, left_new))
    return known


def _keys_in_section(profiles: Sequence[Profile], indexes: Iterable[int]) -> dict[int, object]:
    return {i: (p.label, p.section, p.quantity.unit) for i in indexes if (p := profiles[i]).label}


def _keys_with_quantity(profiles: Sequence[Profile], indexes: Iterable[int]) -> dict[int, object]:
    return {i: (p.label, p.quantity) for i in indexes if (p := profiles[i]).label and p.quantity.value is not None}


def _unique_in_both(old_keys: Mapping[int, object], new_keys: Mapping[int, object]) -> dict[int, int]:
    old_count, new_count = Counter(old_keys.values()), Counter(new_keys.values())
    place = {key: j for j, key in new_keys.items() if new_count[key] == 1}
    return {i: place[key] for i, key in old_keys.items() if old_count[key] == 1 and key in place}
