"""A key that a person pins is another name of the series that its figure goes on with, and no new series."""

from collections.abc import Collection, Mapping, Sequence

from figures.fold import fold
from figures.record import Figure
from figures.series import Series, assign


def renamed_series(
    series: Sequence[Series], figures: Sequence[Figure], *, pinned: Mapping[str, str], retired: Collection[str] = ()
) -> dict[str, str]:
    """The keys of series whose figures were pinned to keys that no series has yet, and these.

    Of a pinned key that is a series already nothing is said: whether two that stand are one, a person must say.
    """
    standing = {one.key for one in series}
    fresh = {fold(label): key for label, key in pinned.items() if key not in standing}
    if not any(fold(figure.label) in fresh for figure in figures):
        return {}
    given = {label: key for label, key in pinned.items() if key in standing}
    unpinned = assign(series, figures, pinned=given, retired=retired).keys
    renamed: dict[str, str] = {}
    for figure, key in zip(figures, unpinned, strict=True):
        pin = fresh.pop(fold(figure.label), None)  # the first figure with this label, as in `assign`
        if pin is not None and key in standing and key not in given.values() and pin not in renamed.values():
            renamed[key] = pin
    return renamed
