"""What was kept of a page that is known: its snapshots, and its series as they were seen last. All times are UTC."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage.kept import require_fit

if TYPE_CHECKING:
    from datetime import datetime

    from figures.record import Figure, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A record kept. `keys` as in `NewSnapshot`, once its figures are observations."""

    id: int
    page: str
    taken_at: datetime
    url: str
    title: str | None
    healthy: bool
    extractor_version: int
    body_sha256: str | None
    content_type: str | None
    record: Record
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesLine:
    """A series: its key, the name a person gave it, and the figure as last seen, in snapshot `seen_in`.

    `position` is its place there; `present`: that snapshot is the page's baseline.
    """

    key: str
    name: str | None
    figure: Figure
    position: int
    present: bool
    created_at: datetime
    seen_in: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reread:
    """The archived page of a snapshot, read again: its new record, and the series of each figure.

    Raises:
        ValueError: the keys do not fit the figures, one to one.
    """

    snapshot_id: int
    record: Record
    keys: tuple[str, ...]
    extractor_version: int

    def __post_init__(self) -> None:
        require_fit(self.record, self.keys)
