"""What `diff` does not compare: a page that is not the page which the other side shows."""

from collections.abc import Sequence

from alerts.history_words import not_the_page
from alerts.language import Language
from figures.change import Change
from figures.kinds import Kind
from figures.record import Figure
from figures.structure import under_other_names
from monitor.cli.sides import Side
from monitor.cli.trouble import UsageError
from monitor.comparison import is_garbled
from monitor.health import Known, Sighting, judge


def refuse_unhealthy(old: Side, new: Side, changes: Sequence[Change]) -> None:
    """A page that could not be read has no changes: it is judged as a check would judge it.

    The old one is looked at only where it shows a sign itself; snapshots were judged when they were taken.

    Raises:
        UsageError: one of them is not the page that the other shows.
    """
    if old.signals:
        _refuse(old, other=new, changes=changes, new=True)
    if new.snapshot is None:
        _refuse(new, other=old, changes=changes, new=False)


def _refuse(side: Side, *, other: Side, changes: Sequence[Change], new: bool) -> None:
    """`new`: the other side is the new one of the changes."""
    figures = len(other.record.figures)
    kept = figures - _count(changes, Kind.FIGURE_ADDED if new else Kind.FIGURE_REMOVED)
    sighting = Sighting(
        requested_url=side.url or "",
        url=side.url or "",
        language=side.record.language,
        title=side.record.title,
        figures=len(side.record.figures),
        signals=side.signals,
        garbled=side.garbled,
    )
    known = Known(
        figures=figures,
        kept=kept,
        named=kept - under_other_names(changes),
        same=figures - _differing(changes, new=new),
        language=other.record.language,
        title=other.record.title,
        garbled=is_garbled(other.record),
    )
    reason = judge(sighting, known).reason
    if reason is not None:
        why = reason.replace("_", " ")
        raise UsageError(not_the_page(side.name, other.name, why=why, language=Language(side.worded)))


def _count(changes: Sequence[Change], kind: Kind) -> int:
    return sum(change.kind is kind for change in changes)


def _differing(changes: Sequence[Change], *, new: bool) -> int:
    return sum(isinstance(change.new if new else change.old, Figure) for change in changes)
