"""A new record held against what is known of its page. Reads the store, writes nothing."""

from collections.abc import Mapping
from dataclasses import dataclass

from figures.change import Change
from figures.record import Record
from figures.series import Series, diff_series
from storage.model import Snapshot
from storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """`keys` names the series of each figure; `kept` counts the baseline's figures that were seen again."""

    baseline: Snapshot | None
    keys: tuple[str, ...]
    changes: tuple[Change, ...]

    @property
    def known(self) -> int:
        """How many figures the baseline has."""
        return len(self.baseline.record.figures) if self.baseline else 0

    @property
    def kept(self) -> int:
        """How many of the baseline's figures were seen again."""
        return len(set(self.baseline.keys) & set(self.keys)) if self.baseline else 0

    @property
    def language(self) -> str | None:
        return self.baseline.record.language if self.baseline else None


def compare(store: Store, page: str, record: Record, *, pinned: Mapping[str, str]) -> Comparison:
    """What differs between a page's baseline and `record`; nothing does when there is no baseline.

    `pinned` are the keys that a person gave to labels.
    """
    baseline = store.snapshots.baseline(page)
    series = tuple(
        Series(key=line.key, figure=line.figure, position=line.position, present=line.present)
        for line in store.series.of(page)
    )
    changes, keys = diff_series(series, new=record, old=baseline.record if baseline else record, pinned=pinned)
    return Comparison(baseline=baseline, keys=keys, changes=changes if baseline else ())
