"""Changes of a page whose tables of years went on, with what the columns that came follow and replace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from figures.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from figures.change import Change
    from figures.record import Record
    from storage.store import Store


def rolled_since(store: Store, changes: Sequence[Change], *, snapshot: int, now: Record) -> tuple[Change, ...]:
    """The changes since a snapshot, which is looked up where there is something to ask of it.

    Raises:
        StoreError: the database cannot be read.
    """
    if not any(change.kind is Kind.FIGURE_ADDED for change in changes):
        return tuple(changes)
    from figures.rolling import rolled

    return rolled(changes, old=store.snapshots.get(snapshot).record.figures, new=now.figures)
