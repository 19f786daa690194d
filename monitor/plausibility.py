"""Which changes are too large to be believed at first sight. Pure.

A page caught half rendered, a counter that shows its start, a slip of an editor's comma: a second look costs minutes,
a false alarm costs trust.
"""

from collections.abc import Collection, Iterable, Sequence
from decimal import Decimal

from figures.change import Change, Side
from figures.evidence import Profile
from figures.kinds import Kind
from figures.periods import rolled_back, rolled_on
from figures.record import Figure, Quantity
from figures.renamed_rows import renamed_rows
from figures.rolling import from_newest
from monitor.config.model import CHECKS, CheckConfig

MANY_AT_ONCE = 3
"""Half of a page's figures are an edit like any other while they are fewer than so many."""

_UNSETTLING = frozenset({Kind.FIGURE_CHANGED, Kind.FIGURE_REMOVED})
_OF_FIGURES = frozenset({*_UNSETTLING, Kind.FIGURE_ADDED})


def doubtful(
    changes: Sequence[Change],
    *,
    figures: int,
    checks: CheckConfig = CHECKS,
    stayed: Sequence[Figure] = (),
) -> frozenset[str]:
    """The keys of the changes that a second fetch must confirm. `figures` is how many the page had, and `stayed`
    are those that did not change. A number that came to a row of years is a step from the one that it follows.

    These are removals with what may have taken their place, but not what left a table of years that rolled on; what
    came to one that rolled back; numbers beyond a plausible size; and every figure's change where half of the page's
    figures, or what `checks` says, changed or went at once, not counting such tables.
    """
    if changed_at_once(changes, figures=figures, checks=checks):
        return frozenset(change.key for change in changes if change.kind in _OF_FIGURES and change.key)
    leaps = {change.key for change in changes if is_implausible(from_newest(change), checks)}
    credible = [change for change in changes if change.kind is not Kind.FIGURE_ADDED or change.key not in leaps]
    removed = {change.key for change in changes if change.kind is Kind.FIGURE_REMOVED} - _rolled_on(credible, stayed)
    doubted = leaps | removed | _rolled_back(changes, removed)
    return frozenset(c.key for c in changes if c.key and (c.key in doubted or c.possibly in removed - {None}))


def changed_at_once(changes: Sequence[Change], *, figures: int, checks: CheckConfig = CHECKS) -> int | None:
    """How many of a page's `figures` changed or went, where that is why all are doubtful; else None."""
    rolled = _rolled_on(changes)
    number = sum(change.kind in _UNSETTLING and change.key not in rolled for change in changes)
    return number if number >= MANY_AT_ONCE and number >= checks.share_at_once * figures else None


def _rolled_on(changes: Sequence[Change], stayed: Sequence[Figure] = ()) -> set[str]:
    """The keys of what left the tables of years that rolled on: what came in its place says that it was meant to."""
    gone = [change for change in changes if change.kind is Kind.FIGURE_REMOVED]
    if not any(change.kind is Kind.FIGURE_ADDED for change in changes):
        return set()
    come = _profiles(change.new for change in changes if change.kind is Kind.FIGURE_ADDED)
    moved = _profiles(change.new for change in changes if change.kind is Kind.FIGURE_CHANGED)
    left = _profiles(change.old for change in gone)
    rolled = rolled_on(left, come, moved, _profiles(stayed), names=renamed_rows(changes))
    return {key for index in rolled if (key := gone[index].key) is not None}


def _rolled_back(changes: Sequence[Change], removed: Collection[str | None]) -> set[str | None]:
    """The keys of what came to rows that lost a later period, where that is not known to have left."""
    come = [change for change in changes if change.kind is Kind.FIGURE_ADDED]
    left = (change.old for change in changes if change.key in removed) if come else ()
    return {come[index].key for index in rolled_back(_profiles(left), _profiles(c.new for c in come))}


def _profiles(sides: Iterable[Side | None]) -> list[Profile]:
    return [Profile.of(side) for side in sides if isinstance(side, Figure)]


def is_implausible(change: Change, checks: CheckConfig = CHECKS) -> bool:
    """Whether a figure's value, the end of its range, or a number inside its label grew or shrank beyond belief, or
    cannot be read any more.
    """
    if not (isinstance(change.old, Figure) and isinstance(change.new, Figure)):
        return False
    numbers = ((change.old.quantity, change.new.quantity), *change.inside)
    return any(_is_beyond_belief(old, new, checks.implausible_factor) for old, new in numbers)


def _is_beyond_belief(old: Quantity, new: Quantity, factor: Decimal) -> bool:
    is_lost = old.value is not None and new.value is None
    return is_lost or _is_leap(old.value, new.value, factor) or _is_leap(old.upper, new.upper, factor)


def _is_leap(old: Decimal | None, new: Decimal | None, factor: Decimal) -> bool:
    """From zero, and to zero, every step is a leap: counters start there, and so do templates that got no value."""
    if old is None or new is None or old == new:
        return False
    smaller, larger = sorted((abs(old), abs(new)))
    return larger > smaller * factor
