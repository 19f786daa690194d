"""A new record held against what is known of its page. Pure.

What finds changes is imported where there are two readings to compare.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from figures.record import Figure, Record
from figures.series import Series, assign
from scraper.child import ENCODING_SUSPECT
from scraper.reading.words.signal_words import Signal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from figures.change import Change
    from storage.baseline import Known
    from storage.earlier import SeriesLine, Snapshot


class Comparison(NamedTuple):
    """`keys` names the series of each figure of `record`; `changes` are those since the baseline."""

    baseline: Snapshot | None
    record: Record
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
    def named(self) -> int:
        """How many of the baseline's figures were seen again under a name that goes on."""
        if not self.changes:
            return self.kept
        from figures.structure import under_other_names

        return self.kept - under_other_names(self.changes)

    @property
    def same(self) -> int:
        """How many of the baseline's figures read just as they did."""
        return self.known - sum(isinstance(change.old, Figure) for change in self.changes)

    @property
    def title(self) -> str | None:
        return self.baseline.record.title if self.baseline else None

    @property
    def garbled(self) -> bool:
        """Whether the baseline's own text was damaged."""
        return self.baseline is not None and is_garbled(self.baseline.record)

    @property
    def language(self) -> str | None:
        return self.baseline.record.language if self.baseline else None

    @property
    def figures(self) -> dict[str, Figure]:
        """The figures by the keys of their series, in the page's order."""
        return dict(zip(self.keys, self.record.figures, strict=True))

    @property
    def restructured(self) -> tuple[Change, ...]:
        """Which figure was taken for which, where nearly all of them have other labels than in the baseline."""
        if not self.changes:
            return ()
        from figures.structure import restructured

        return restructured(self.changes, figures=max(self.known, len(self.keys)))


def compare(known: Known, record: Record, *, pinned: Mapping[str, str]) -> Comparison:
    """What differs between a page's baseline and `record`; nothing does when there is no baseline.

    `pinned` are the keys that a person gave to labels.
    """
    baseline, series = known.baseline, [series_of(line) for line in known.series]
    if baseline is None:
        keys = assign(series, record.figures, pinned=pinned, retired=known.retired).keys
        return Comparison(baseline=None, record=record, keys=keys, changes=())
    if record == baseline.record and not pinned:  # other bytes that say the same, as on most pages that moved
        return confirmed(baseline)
    from figures.series_diff import diff_series

    changes, keys = diff_series(series, new=record, old=baseline.record, pinned=pinned, retired=known.retired)
    return Comparison(baseline=baseline, record=record, keys=keys, changes=changes)


def confirmed(baseline: Snapshot) -> Comparison:
    """The page is, byte for byte, as it was read last."""
    return Comparison(baseline=baseline, record=baseline.record, keys=baseline.keys, changes=())


def is_garbled(record: Record) -> bool:
    """Whether a record warns that text of its page was damaged."""
    return any(warning.code in _DAMAGES for warning in record.warnings)


_DAMAGES = frozenset({Signal.GARBLED_TEXT, ENCODING_SUSPECT})


def series_of(line: SeriesLine) -> Series:
    """A series as the database knows it, as matching wants it."""
    return Series(key=line.key, figure=line.figure, position=line.position, present=line.present)
