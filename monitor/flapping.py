"""Pages that alternate between two versions, as two servers behind one address do. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING

from figures.record import Quantity

if TYPE_CHECKING:
    from storage.lines import States

READINGS_WATCHED = 10
"""Turns count while they are not older than so many checks."""

CALM_AFTER = 5
"""A figure that flapped has settled once so many checks in a row have found the same."""

TURNS = 3
"""A → B → A is two changes; the third turn between the same two is no news any more."""


def lately(
    keys: Iterable[str], history: "Sequence[States]", now: Mapping[str, Quantity], *, since: datetime | None
) -> dict[str, tuple[Quantity | None, ...]]:
    """What each series was worth in the readings since a moment, the last one `now`; None where it was not there.

    `history` is the earlier readings, the oldest first. The one before `since` counts too: what it said still stood.
    """
    earlier = sum(state.taken_at < since for state in history) if since else 0
    recent = [state.quantities for state in history[max(earlier - 1, 0) :]] + [now]
    return {key: tuple(quantities.get(key) for quantities in recent) for key in keys}


def alternates(states: Sequence[Quantity | None]) -> bool:
    """Whether the last turns of a sequence went to and fro between two states."""
    last = [state for state, _ in groupby(states)][-(TURNS + 1) :]
    return len(last) == TURNS + 1 and last[:-2] == last[2:]
