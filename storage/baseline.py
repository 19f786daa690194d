"""What a new reading of a page is compared with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.earlier import SeriesLine, Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a new record of a page is compared with: its baseline, None before the first, and its series.

    `retired` are the keys of series that were merged into others.
    """

    baseline: Snapshot | None
    series: tuple[SeriesLine, ...]
    retired: frozenset[str] = frozenset()
