"""Which figures are the same beyond doubt."""

from collections import Counter, defaultdict, deque
from collections.abc import Hashable, Mapping, Sequence

from figures.evidence import Profile
from figures.periods import place_of
from figures.renamed_rows import renamed
from figures.timelines import Timelines


def certain_pairs(olds: Sequence[Profile], news: Sequence[Profile], timelines: Timelines) -> dict[int, int]:
    """Pairs that need no weighing, old index to new index.

    First those that read the same, in whatever number; then, where each page has only one, those alike in label,
    section and unit, in label and quantity, or in the row of a table and in a column whose head is spelt otherwise.
    """

    def quantity(profile: Profile) -> Hashable:
        return profile.label, profile.quantity, timelines.column(profile)

    known = _paired_in_order(olds, news)
    for key in (_place_and_unit, quantity):
        taken = set(known.values())
        old_keys = {i: key(p) for i, p in enumerate(olds) if p.label and i not in known}
        new_keys = {j: key(p) for j, p in enumerate(news) if p.label and j not in taken}
        known |= _unique_in_both(old_keys, new_keys)
    return known | _respelt(olds, news, timelines, known)


def _respelt(
    olds: Sequence[Profile], news: Sequence[Profile], timelines: Timelines, known: Mapping[int, int]
) -> dict[int, int]:
    taken = set(known.values())
    old_keys = {i: key for i, p in enumerate(olds) if i not in known and (key := timelines.respelt(p))}
    new_keys = {j: key for j, p in enumerate(news) if j not in taken and (key := timelines.respelt(p))}
    return _unique_in_both(old_keys, new_keys)


def in_renamed_rows(olds: Sequence[Profile], news: Sequence[Profile], known: Mapping[int, int]) -> dict[int, int]:
    """What is left of the rows of a table of years that got another name, where other columns of theirs are `known`."""
    names = renamed((olds[i], news[j]) for i, j in known.items())
    if not names:
        return {}
    taken = set(known.values())
    before, now = ([place_of(profile) for profile in page] for page in (olds, news))
    rows, rows_now = {row for row, _ in before}, {row for row, _ in now}
    names = {row: name for row, name in names.items() if row not in rows_now and name not in rows}
    old_keys = {i: (names[row], period) for i, (row, period) in enumerate(before) if i not in known and row in names}
    new_keys = {j: place for j, place in enumerate(now) if j not in taken and place[1]}
    return _unique_in_both(old_keys, new_keys)


def _paired_in_order(olds: Sequence[Profile], news: Sequence[Profile]) -> dict[int, int]:
    waiting: defaultdict[Profile, deque[int]] = defaultdict(deque)
    for i, profile in enumerate(olds):
        waiting[profile].append(i)
    return {waiting[profile].popleft(): j for j, profile in enumerate(news) if waiting.get(profile)}


def _place_and_unit(profile: Profile) -> Hashable:
    return profile.label, profile.section, profile.quantity.unit


def _unique_in_both(old_keys: Mapping[int, Hashable], new_keys: Mapping[int, Hashable]) -> dict[int, int]:
    old_count, new_count = Counter(old_keys.values()), Counter(new_keys.values())
    place = {key: j for j, key in new_keys.items() if new_count[key] == 1}
    return {i: place[key] for i, key in old_keys.items() if old_count[key] == 1 and key in place}
