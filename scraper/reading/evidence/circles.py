"""Numbers that a script draws: a circle or a bar of so many per cent, which its text says too."""

from itertools import islice

from scraper.reading.counters.attributes import PERCENT_ATTRIBUTES
from scraper.reading.stats.stat import Stat, climb

_AROUND = 3


def is_counted_to(stat: Stat) -> bool:
    """Whether an attribute for a percentage, of an element around it, has the value that a number in per cent shows."""
    quantity = stat.match.quantity
    if quantity.unit != "%" or quantity.value is None:
        return False
    shown = f"{quantity.value.normalize():f}"
    for box in islice(climb(stat.box, own=True), _AROUND):
        if not PERCENT_ATTRIBUTES.isdisjoint(box.attributes):
            return any((box.attributes.get(name) or "").strip().rstrip("%") == shown for name in PERCENT_ATTRIBUTES)
    return False
