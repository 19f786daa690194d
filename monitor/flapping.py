"""Pages that alternate between versions, as several servers behind one address do. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from figures.record import Quantity
from storage.model import Outcome

if TYPE_CHECKING:
    from storage.lines import States
    from storage.model import Check

READINGS_WATCHED = 10
"""Turns count while they are not older than so many checks."""

CALM_AFTER = 5
"""A figure that flapped has settled once so many checks in a row have found the same."""

_HEALTHY = frozenset({Outcome.FIRST, Outcome.UNCHANGED, Outcome.NOT_MODIFIED, Outcome.CHANGED})

_Shown = Mapping[str, Quantity]


def lately(
    keys: Iterable[str], history: "Sequence[States]", now: _Shown, *, checks: "Sequence[Check]"
) -> dict[str, tuple[Quantity | None, ...]]:
    """What each series was worth at the last healthy checks, the last one `now`; None where it was not there.

    `history` is the earlier readings, the oldest first, and `checks` the earlier checks, the newest first. What stood
    before the first of them counts too. What lies before a state that stood so long that it was settled counts no more.
    """
    seen = [*_found(history, checks), now]
    return {key: _since_calm([quantities.get(key) for quantities in seen]) for key in keys}


def _found(history: "Sequence[States]", checks: "Sequence[Check]") -> Iterator[_Shown]:
    """What stood before the checks, and what each healthy one found."""
    states = {state.snapshot: state.quantities for state in history}
    made = [check.snapshot_id for check in reversed(checks) if check.snapshot_id in states]
    before = [state for state in history if not made or state.snapshot < min(made)]
    standing = before[-1].quantities if before else None
    if standing is not None:
        yield standing
    for check in reversed(checks):
        if check.snapshot_id in states:
            standing = states[check.snapshot_id]
        if standing is not None and check.outcome in _HEALTHY:
            yield standing


def _since_calm(states: Sequence[Quantity | None]) -> tuple[Quantity | None, ...]:
    """The states from the last one on that stood for more checks than a figure that flapped needs to have settled."""
    start = at = 0
    for _, run in groupby(states):
        length = len(list(run))
        start = at if length > CALM_AFTER else start
        at += length
    return tuple(states[start:])


def alternates(states: Sequence[Quantity | None]) -> bool:
    """Whether the last turn of a sequence was taken before: A → B → A is two changes, and the next B is no news."""
    turns = list(pairwise(state for state, _ in groupby(states)))
    return len(turns) > 1 and turns[-1] in turns[:-1]
