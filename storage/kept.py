"""What is kept of a page that was read. All times are UTC."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from figures.record import Record


class Evidence(NamedTuple):
    """The bytes behind a snapshot: `sha256` and `size` of what was received, `zstd` the same compressed."""

    sha256: str
    size: int
    zstd: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSnapshot:
    """A record to keep. `keys` names the series of each figure, in the record's order; empty when not healthy.

    `unconfirmed` are the keys of figures whose change a second fetch must confirm.

    Raises:
        ValueError: the keys do not fit the figures, one to one.
    """

    record: Record
    taken_at: datetime
    url: str
    extractor_version: int
    healthy: bool = True
    keys: tuple[str, ...] = ()
    unconfirmed: frozenset[str] = frozenset()
    evidence: Evidence | None = None
    content_type: str | None = None

    def __post_init__(self) -> None:
        if self.keys:
            require_fit(self.record, self.keys)


def require_fit(record: Record, keys: tuple[str, ...]) -> None:
    """Refuses keys that do not fit the figures of a record.

    Raises:
        ValueError: they do not, one to one.
    """
    if len(keys) != len(record.figures):
        raise ValueError(f"{len(keys)} keys for {len(record.figures)} figures")
    if len(set(keys)) != len(keys):
        raise ValueError("a key stands twice among those of one snapshot")
