"""What came of a reading: what of it is told now, and what is held back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from figures.change import Change
    from storage.held import Held


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """`told` is to be said and recorded; `held` is not, and some of it has only now begun to flap.

    `since` is the oldest snapshot that what is told counts from, None where that is the baseline. Of what was
    unconfirmed, the keys are `confirmed` or `refuted` now.
    """

    told: tuple[Change, ...]
    held: tuple[Held, ...]
    confirmed: frozenset[str] = frozenset()
    refuted: frozenset[str] = frozenset()
    began_to_flap: tuple[Change, ...] = ()
    since: int | None = None

    @property
    def unconfirmed(self) -> frozenset[str]:
        """The keys of the figures whose change waits for a second fetch."""
        return frozenset(held.key for held in self.held if not held.flapping)
