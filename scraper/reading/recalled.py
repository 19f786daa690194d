"""Figures of another reading of a page, known again in this one.

What is shown beside a number speaks for it or against it: a sentence tells a figure until the page shows its figures in
tiles. So a number that stands there as it did may be a figure in one reading of a page and none in another, because of
what somebody put beside it. Asked for by name it is one in both, where nothing else speaks against it.

How large it is speaks too: 1,010 hours a year are an institution's, 990 might be anybody's. What is said against a
number for its size alone is forgiven one that was a figure: its value changed, and it is not gone.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from figures.fold import fold
from figures.record import Figure
from scraper.reading.candidate import Candidate
from scraper.reading.evidence.company import BESIDE_FIGURES, OUTSIDE_THE_ANNOUNCED
from scraper.reading.evidence.reasons import OF_GOODS, SHORT_TIME, SMALL_SUM
from scraper.reading.evidence.weighing import THRESHOLD

_OF_OTHERS = (BESIDE_FIGURES, OUTSIDE_THE_ANNOUNCED)
_OF_SIZE = (SMALL_SUM, SHORT_TIME, OF_GOODS)
_FOR_ITS_SIZE = 1
"""So many points the least numbers miss that larger ones have for being large."""

REASON = "a figure in another reading of the page"


class Recalled(NamedTuple):
    """Figures of other readings: `same` are of the same page and have their numbers, `missed` may have others now."""

    same: tuple[Figure, ...] = ()
    missed: tuple[Figure, ...] = ()


NOTHING = Recalled()


def recall(candidates: Sequence[Candidate], recalled: Recalled) -> None:
    """Lets numbers be figures that were some in another reading, and that nothing in this one continues.

    Such a number has the figure's label, unit and heading, and would be one if nothing else were shown on its page, or
    if it were larger.
    """
    if recalled == NOTHING:
        return
    refused = [c for c in candidates if not c.evidence.suffices and _may_be_one(c)]
    shown = {(fold(c.label), c.quantity) for c in candidates if c.evidence.suffices}
    same = [figure for figure in recalled.same if (fold(figure.label), figure.quantity) not in shown]
    for figure in same:
        _take(_alike(figure, [c for c in refused if c.quantity == figure.quantity]), figure)
    for figure in recalled.missed:
        _take(_alike(figure, refused), figure)


def _may_be_one(candidate: Candidate) -> bool:
    """Whether a number would be a figure but for what the page shows elsewhere and for its size."""
    forgiven = (*_OF_OTHERS, *_OF_SIZE)
    alone = sum(points for points, reason in candidate.evidence.counts if points > 0 or reason not in forgiven)
    return candidate.problem is None and alone >= THRESHOLD - _FOR_ITS_SIZE


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
