"""Changes of a page whose tables of years went on, with what the columns that came follow and replace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from figures.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from figures.change import Change
    from figures.record import Figure
    from storage.held import Held


def as_known(figures: Mapping[str, Figure], held: Sequence[Held]) -> dict[str, Figure]:
    """A page's figures by key as people know them: of one that is held what was told of it last, if anything was."""
    known: dict[str, Figure | None] = {**figures, **{each.key: each.told for each in held}}
    return {key: figure for key, figure in known.items() if figure is not None}


def rolled_rows(
    changes: Sequence[Change], *, before: Mapping[str, Figure], now: Mapping[str, Figure]
) -> tuple[Change, ...]:
    """The changes to a page, where `before` and `now` are its figures as people knew them, and as they know them now.

    What waits to be confirmed is in neither: no number that came may follow one that may be a slip.
    """
    if not changes:
        return ()
    from figures.rolling import rolled

    return rolled(changes, old=tuple(before.values()), new=tuple(now.values()))


def slipped(changes: Sequence[Change], *, before: Mapping[str, Figure]) -> frozenset[str]:
    """The keys of the changes to rows whose header went on alone, by what people know of the page `before`."""
    if not any(change.kind is Kind.FIGURE_ADDED for change in changes):
        return frozenset()
    from figures.rolling import of_slipped_rows

    found = of_slipped_rows(changes, old=tuple(before.values()))
    return frozenset(change.key for change in found if change.key is not None)
