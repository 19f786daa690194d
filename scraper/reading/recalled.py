"""Figures of another reading of a page, known again in this one.

What is shown beside a number speaks for it or against it: a sentence tells a figure until the page shows its figures in
tiles. So a number that stands there as it did may be a figure in one reading of a page and none in another, because of
what somebody put beside it. Asked for by name it is one in both, where nothing else speaks against it.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from figures.fold import fold
from figures.record import Figure
from scraper.reading.candidate import Candidate
from scraper.reading.evidence.company import BESIDE_FIGURES, OUTSIDE_THE_ANNOUNCED
from scraper.reading.evidence.weighing import THRESHOLD

_OF_OTHERS = (BESIDE_FIGURES, OUTSIDE_THE_ANNOUNCED)

REASON = "a figure in another reading of the page"


class Recalled(NamedTuple):
    """Figures of other readings: `same` are of the same page and have their numbers, `missed` may have others now."""

    same: tuple[Figure, ...] = ()
    missed: tuple[Figure, ...] = ()


NOTHING = Recalled()


def recall(candidates: Sequence[Candidate], recalled: Recalled) -> None:
    """Lets numbers be figures that were some in another reading, and that nothing in this one continues.

    Such a number has the figure's label, unit and heading, and would be one if nothing else were shown on its page.
    """
    if recalled == NOTHING:
        return
    refused = [c for c in candidates if not c.evidence.suffices and _suffices_alone(c)]
    shown = {(fold(c.label), c.quantity) for c in candidates if c.evidence.suffices}
    same = [figure for figure in recalled.same if (fold(figure.label), figure.quantity) not in shown]
    for figure in same:
        _take(_alike(figure, [c for c in refused if c.quantity == figure.quantity]), figure)
    for figure in recalled.missed:
        _take(_alike(figure, refused), figure)


def _suffices_alone(candidate: Candidate) -> bool:
    """Whether a number would be a figure but for what the page shows elsewhere."""
    counts = candidate.evidence.counts
    alone = sum(points for points, reason in counts if points > 0 or reason not in _OF_OTHERS)
    return candidate.problem is None and alone >= THRESHOLD


def _alike(figure: Figure, refused: Iterable[Candidate]) -> list[Candidate]:
    """The numbers that a figure may be."""
    label, section, unit = fold(figure.label), fold(figure.section or ""), figure.quantity.unit
    left = (c for c in refused if label and not c.evidence.suffices and c.quantity.unit == unit)
    return [c for c in left if fold(c.label) == label and fold(c.section or "") == section]


def _take(alike: Sequence[Candidate], figure: Figure) -> None:
    """Makes a figure of the likeliest, one with the figure's value before any other."""
    found = max(alike, key=lambda c: (c.quantity == figure.quantity, c.evidence.points), default=None)
    if found is not None:
        found.evidence.count(THRESHOLD - found.evidence.points, REASON)
