"""What changed between two readings of a page whose figures belong to series."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from figures.change import Change
from figures.diff import figure_changes, page_changes
from figures.record import Record
from figures.series import Series, assign


def diff_series(
    series: Sequence[Series],
    new: Record,
    old: Record,
    *,
    pinned: Mapping[str, str] | None = None,
    retired: Collection[str] = (),
) -> tuple[tuple[Change, ...], tuple[str, ...]]:
    """The changes since the baseline `old`, with the keys of their series, and the key of each figure of `new`.

    The present series are the baseline's figures. One that was gone and is back is added, with the key it had.
    `pinned` and `retired` as in `assign`.
    """
    assignment = assign(series, new.figures, pinned=pinned, retired=retired)
    baseline = sorted((s for s in series if s.present), key=lambda s: s.position)
    place = {s.key: i for i, s in enumerate(baseline)}
    continued = {place[key]: j for j, key in enumerate(assignment.keys) if key in place}
    changes = []
    for found in figure_changes([s.figure for s in baseline], new.figures, continued):
        if found.new_index is not None:
            key, possibly = assignment.keys[found.new_index], assignment.possibly.get(found.new_index)
        else:
            key, possibly = baseline[found.old_index or 0].key, None
        changes.append(replace(found.change, key=key, possibly=possibly))
    return (*changes, *page_changes(old, new)), assignment.keys
