"""What the pairs known already say about the others: which section goes on as which, who stands beside whom."""

from collections import Counter, defaultdict, deque
from collections.abc import Hashable, Mapping, Sequence

from figures.evidence import Profile
from figures.fold import words
from figures.likeness import Vocabulary

Neighbour = tuple[int, int]
"""A known figure, by its index on the old page, and the number of steps to it."""
_END = -1


class Anchors:
    """The known pairs, old index to new index, as the frame in which the rest is seen."""

    def __init__(self, olds: Sequence[Profile], news: Sequence[Profile], known: Mapping[int, int]) -> None:
        self._old_places = _neighbours(len(olds), {i: i for i in known})
        self._new_places = _neighbours(len(news), {j: i for i, j in known.items()})
        pairs = [(olds[i].section, news[j].section) for i, j in known.items()]
        self._together = Counter(pairs)
        self._from = Counter(old for old, _ in pairs)
        self._to = Counter(new for _, new in pairs)
        self._continuity: dict[tuple[str, str], float] = {}
        self._known = dict(known)
        self._old_keys = [(p.quantity.value, p.quantity.unit) for p in olds]
        self._new_keys = [(p.quantity.value, p.quantity.unit) for p in news]
        self._open_old = Counter(key for i, key in enumerate(self._old_keys) if i not in known)
        taken = set(known.values())
        self._open_new = Counter(key for j, key in enumerate(self._new_keys) if j not in taken)
        self._taken = taken
        self._left_old, self._left_new = len(olds) - len(known), len(news) - len(known)
        altered = sum((olds[i].label != news[j].label) + (olds[i].section != news[j].section) for i, j in known.items())
        self.upheaval = altered / (2 * len(known)) if known else 0.5
        """0 to 1: the share of labels and sections that read otherwise, of the figures known to go on."""

    def rivals(self, i: int, j: int) -> int:
        """How many figures of one page, these included, are open and show the value that these show."""
        old = self._open_old[self._old_keys[i]] + (i in self._known)
        new = self._open_new[self._new_keys[j]] + (j in self._taken)
        return max(old, new)

    def others(self, i: int, j: int) -> int:
        """How many figures of one page besides these are open."""
        return max(self._left_old - (i not in self._known), self._left_new - (j not in self._taken))

    def section_continuity(self, old: str, new: str) -> float:
        """0 to 1: the greater of how alike the headings are and how much of one section is found in the other."""
        if (old, new) not in self._continuity:
            self._continuity[old, new] = self._judged(old, new)
        return self._continuity[old, new]

    def _judged(self, old: str, new: str) -> float:
        together = self._together[old, new]
        if together:
            return max(together / self._from[old], together / self._to[new])
        old_words, new_words = words(old), words(new)
        return Vocabulary([old_words], [new_words]).likeness(old_words, new_words)

    def place(self, old_index: int, new_index: int) -> tuple[float, float]:
        """0 to 1 twice: how surely both come after the same known figure, and before the same."""
        old_before, old_after = self._old_places[old_index]
        new_before, new_after = self._new_places[new_index]
        return _agree(old_before, new_before), _agree(old_after, new_after)


def _agree(one: Neighbour, other: Neighbour) -> float:
    (anchor, steps), (other_anchor, other_steps) = one, other
    return 1.0 / (1 + abs(steps - other_steps)) if anchor == other_anchor else 0.0


def _neighbours(length: int, names: Mapping[int, int]) -> list[tuple[Neighbour, Neighbour]]:
    """For each place on a page the known figure before it and the one after; the page's ends are known."""
    after = _walked(range(length - 1, -1, -1), names)[::-1]
    return list(zip(_walked(range(length), names), after, strict=True))


def _walked(places: range, names: Mapping[int, int]) -> list[Neighbour]:
    last, steps = _END, 0
    found = []
    for place in places:
        steps += 1
        found.append((last, steps))
        if place in names:
            last, steps = names[place], 0
    return found


def certain_pairs(olds: Sequence[Profile], news: Sequence[Profile]) -> dict[int, int]:
    """Pairs that need no weighing, old index to new index.

    First those that read the same, in whatever number; then those alike in label, section and unit, and those alike in
    label and quantity, where only one figure of each page is.
    """
    known = _paired_in_order(olds, news)
    for key in (_place_and_unit, _quantity):
        taken = set(known.values())
        old_keys = {i: key(p) for i, p in enumerate(olds) if p.label and i not in known}
        new_keys = {j: key(p) for j, p in enumerate(news) if p.label and j not in taken}
        known |= _unique_in_both(old_keys, new_keys)
    return known


def _paired_in_order(olds: Sequence[Profile], news: Sequence[Profile]) -> dict[int, int]:
    waiting: defaultdict[Profile, deque[int]] = defaultdict(deque)
    for i, profile in enumerate(olds):
        waiting[profile].append(i)
    return {waiting[profile].popleft(): j for j, profile in enumerate(news) if waiting.get(profile)}


def _place_and_unit(profile: Profile) -> Hashable:
    return profile.label, profile.section, profile.quantity.unit


def _quantity(profile: Profile) -> Hashable:
    return profile.label, profile.quantity


def _unique_in_both(old_keys: Mapping[int, Hashable], new_keys: Mapping[int, Hashable]) -> dict[int, int]:
    old_count, new_count = Counter(old_keys.values()), Counter(new_keys.values())
    place = {key: j for j, key in new_keys.items() if new_count[key] == 1}
    return {i: place[key] for i, key in old_keys.items() if old_count[key] == 1 and key in place}
