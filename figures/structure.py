"""Whether a page was rebuilt: the same figures under other names."""

from collections.abc import Collection, Iterable

from figures.change import Change
from figures.fold import fold, words
from figures.periods import dated
from figures.record import Figure
from figures.wording import share_a_word

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


def under_other_names(changes: Iterable[Change]) -> int:
    """How many figures go on under a label of which no word goes on, not even as a form or as a synonym: the number
    alone made them the same.
    """
    return sum(
        isinstance(change.old, Figure)
        and isinstance(change.new, Figure)
        and not _same_name(change.old.label, change.new.label)
        for change in changes
    )


def _same_name(old: str, new: str) -> bool:
    return fold(old) == fold(new) or share_a_word(words(old), words(new))


def stood(mapping: Collection[Change], readings: Iterable[Collection[str]]) -> bool:
    """Whether one of several earlier readings, each given by its labels, has nearly all of the labels of a mapping.

    The page then goes back to what it was, as one that is served in two layouts in turn does.
    """
    now = {fold(change.new.label) for change in mapping if isinstance(change.new, Figure)}
    return any(len(now & set(map(fold, labels))) >= _SHARE * len(now) for labels in readings)


def _undated(label: str) -> str:
    """A label without the period that it names: "fiscal year 2025", where it was 2025, is the same row."""
    return dated(fold(label)).wording


def _is_renamed(change: Change) -> bool:
    if not (isinstance(change.old, Figure) and isinstance(change.new, Figure)):
        return False
    before, after = (set(words(_undated(side.label))) for side in (change.old, change.new))
    return bool(before and after) and len(before & after) <= _COMMON * max(len(before), len(after))
