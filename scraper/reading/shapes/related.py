"""Changes under figures: they are named by what stands above them."""

from collections.abc import Sequence

from figures.expressions import expression
from scraper.reading.stats.stat import Stat

_CHANGE = expression(r"[+\-−–±↑↓▲▼]")
_ARROWS = "↑↓▲▼ "
_NEAR_LINES = 4
_FEWEST_IN_A_ROW = 3


def relate(stat: Stat, above: Stat, group: Sequence[Stat]) -> None:
    """A change in per cent under a figure is that figure's, unless it is labelled: "+4 % today" means nothing alone.

    One of three between bullets is labelled.
    """
    is_change = stat.match.quantity.unit == "%" and _CHANGE.match(stat.text.strip()) is not None
    is_tile = stat.frame is not None and above.frame is not None
    if (
        is_change
        and not is_tile
        and not (stat.before or stat.after)
        and above.match.quantity.unit != "%"
        and stat.first - above.end < _NEAR_LINES
        and not above.settled
    ):
        if stat.line.index == above.line.index:
            if sum(other.line.index == stat.line.index for other in group) >= _FEWEST_IN_A_ROW:
                return
            stat.before, stat.after = (), (*above.before, *above.after)
            stat.own = f"{stat.own.strip(_ARROWS)} {above.own}"
        else:
            stat.after = (*stat.after, *above.before, *above.after)
