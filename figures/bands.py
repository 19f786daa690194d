"""Places in a ranking of which a page tells only a bound: "Top 400"."""

import re

from figures.record import Figure, Qualifier

_BAND = re.compile(r"\s*topp?[\s-]*\d", re.IGNORECASE)


def is_band(figure: Figure) -> bool:
    """Whether a rank is among the first so many, so that nobody can say by how many places it moved."""
    return figure.quantity.qualifier is Qualifier.RANK and _BAND.match(figure.raw) is not None
