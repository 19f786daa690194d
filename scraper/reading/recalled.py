"""Figures of another reading of a page, known again in this one.

What is shown beside a number speaks for it or against it: a sentence tells a figure until the page shows its figures in
tiles. So a number that stands there as it did may be a figure in one reading of a page and none in another, because of
what somebody put beside it. Asked for by name it is one in both.
"""

from collections.abc import Iterable, Sequence

from figures.fold import fold
from figures.record import Figure
from scraper.reading.candidate import Candidate
from scraper.reading.evidence.weighing import THRESHOLD

_MOST_AGAINST = 8
"""Points that the company of a number may cost it, by which one that tells another value may miss being a figure."""

REASON = "a figure in another reading of the page"


def recall(candidates: Sequence[Candidate], known: Sequence[Figure]) -> None:
    """Lets numbers be figures that were some in another reading, `known`, and that nothing in this one continues.

    Such a number has the figure's label, and its value or, with its unit, its place under the same heading.
    """
    refused = [candidate for candidate in candidates if not candidate.evidence.suffices] if known else []
    for figure in known:
        found = _likeliest(figure, (c for c in refused if not c.evidence.suffices))
        if found is not None:
            found.evidence.count(THRESHOLD - found.evidence.points, REASON)


def _likeliest(figure: Figure, refused: Iterable[Candidate]) -> Candidate | None:
    """The number that a figure is; one with its value before any other."""
    label = fold(figure.label)
    named = [c for c in refused if c.quantity.unit == figure.quantity.unit and label and fold(c.label) == label]
    same = [c for c in named if c.quantity == figure.quantity]
    moved = [c for c in named if _stands_alike(c, figure) and c.evidence.points >= THRESHOLD - _MOST_AGAINST]
    return max(same or moved, key=lambda c: (_stands_alike(c, figure), c.evidence.points), default=None)


def _stands_alike(candidate: Candidate, figure: Figure) -> bool:
    return candidate.problem is None and fold(candidate.section or "") == fold(figure.section or "")
