"""Places in a ranking of which a page tells only a bound: "Top 400", "parmi les 200 premières"."""

import re

from figures.expressions import expression
from figures.record import Figure, Qualifier

_BAND = expression(
    r"\s*(?:(?:topp?|топ)[\s-]*\d|"
    r"(?:among|unter|zu den|parmi|entre|tra|fra|bij|tot|onder|wśród|w gronie|blandt|bland|blant|"
    r"între|printre|mezi|medzi|med|među|medju|међу|сред|среди|серед|меѓу|στα|στις|στους|μεταξύ|ανάμεσα|maailman|"
    r"euroopan|suomen|maailma|euroopa|eesti|a világ|európa|magyarország|starp|tarp|meðal|en iyi|dünyanın|ilk)\s)",
    re.IGNORECASE,
)
"""How the raw text of such a rank begins, in all languages."""


def is_band(figure: Figure) -> bool:
    """Whether a rank is among the first so many, so that nobody can say by how many places it moved."""
    return figure.quantity.qualifier is Qualifier.RANK and _BAND.match(figure.raw) is not None
