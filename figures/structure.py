"""Whether a page was rebuilt: the same figures under other names."""

from collections.abc import Collection, Iterable

from figures.change import Change
from figures.fold import fold, words
from figures.record import Figure

_ENOUGH = 3
"""Two figures with other names are two rewordings."""
_SHARE = 0.8
_COMMON = 0.5


def restructured(changes: Iterable[Change], *, figures: int) -> tuple[Change, ...]:
    """Which figure was taken for which, where nearly all of a page's figures have other labels; else nothing.

    `figures` is how many the page has, or had if those were more. A label that goes on with most of its words is no
    other one, and neither is another year in it.
    """
    renamed = tuple(change for change in changes if _is_renamed(change))
    return renamed if len(renamed) >= max(_ENOUGH, _SHARE * figures) else ()


def stood(mapping: Collection[Change], readings: Iterable[Collection[str]]) -> bool:
    """Whether one of several earlier readings, each given by its labels, has nearly all of the labels of a mapping.

    The page then goes back to what it was, as one that is served in two layouts in turn does.
    """
    now = {fold(change.new.label) for change in mapping if isinstance(change.new, Figure)}
    return any(len(now & set(map(fold, labels))) >= _SHARE * len(now) for labels in readings)


def _is_renamed(change: Change) -> bool:
    if not (isinstance(change.old, Figure) and isinstance(change.new, Figure)):
        return False
    before, after = set(words(change.old.label)), set(words(change.new.label))
    return bool(before and after) and len(before & after) <= _COMMON * max(len(before), len(after))
