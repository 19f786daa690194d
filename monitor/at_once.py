"""Why changes wait that are no leaps: much of the page changed at one time."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.config.model import CHECKS, CheckConfig
from monitor.plausibility import MANY_AT_ONCE, changed_at_once

if TYPE_CHECKING:
    from collections.abc import Sequence

    from figures.change import Change
    from storage.held import Held
    from storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class AtOnce:
    """So many of a page's `figures` `changed` or went between two readings."""

    changed: int
    figures: int


def at_once(
    store: Store, held: Sequence[Held], waiting: Sequence[Change], *, checks: CheckConfig = CHECKS
) -> AtOnce | None:
    """How many figures changed at once, where that is why changes are `waiting`; None where each has its own reason.

    Raises:
        StoreError: the database cannot be read.
    """
    if len(waiting) < MANY_AT_ONCE:
        return None
    since = {each.key: each.snapshot for each in held}
    together: dict[int, list[Change]] = defaultdict(list)
    for change in waiting:
        if change.key in since:
            together[since[change.key]].append(change)
    for snapshot, changes in together.items():
        figures = len(store.snapshots.get(snapshot).record.figures)
        changed = changed_at_once(changes, figures=figures, checks=checks)
        if changed is not None:
            return AtOnce(changed=changed, figures=figures)
    return None
