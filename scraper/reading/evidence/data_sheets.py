"""Data sheets of an institution: rows of its address, its head, its registers, and of what it counts of its own."""

from collections.abc import Sequence

from scraper.reading.markup.layout import Layout
from scraper.reading.stats.stat import Shape, Stat, climb
from scraper.reading.words.sheet_words import counts_its_own, tells_of_institution

_LONGEST_NAME = 40
_MOST_LINES = 60
_MOST_STEPS = 4
_LEADS = 2
_FEWEST_ROWS = 2
_JOINING = " :–—-"


def in_data_sheets(layout: Layout, stats: Sequence[Stat], labels: Sequence[str]) -> frozenset[int]:
    """The stats, by their identity, of rows that name what an institution counts, beside two rows that tell of it.

    One of these says who leads it, what it is registered as or what it belongs to: courses have addresses too.
    """
    return frozenset(
        id(stat)
        for stat, label in zip(stats, labels, strict=True)
        if _is_row(stat, label) and _is_beside_rows(layout, stat)
    )


def _is_row(stat: Stat, label: str) -> bool:
    if stat.settled:
        name = label
    elif stat.shape is Shape.BARE:
        return False
    else:
        name = stat.text[: stat.match.start]
    return len(name) <= _LONGEST_NAME and counts_its_own(name.strip(_JOINING))


def _is_beside_rows(layout: Layout, stat: Stat) -> bool:
    """Whether a small element without a heading holds the stat and two rows that tell of an institution."""
    for box in climb(stat.line.box, limit=_MOST_STEPS):
        lines = layout.within(box)
        if len(lines) > _MOST_LINES or any(line.is_heading for line in lines):
            return False
        told = [tells_of_institution(line.text) for line in lines]
        if sum(map(bool, told)) >= _FEWEST_ROWS and _LEADS in told:
            return True
    return False
