"""Changes so large that somebody may have slipped: "3,210 → 321". They are told as any other, with a word about it."""

import re

from alerts.language import Language
from alerts.plain import one_line
from figures.record import Figure, Qualifier, Quantity

FACTOR = 10
"""What a digit too many or too few makes of a number. Below it, numbers come to it by themselves: from 1 to 10."""


def remark(old: Quantity, new: Quantity, *, language: Language) -> str | None:
    """Words about a number that became ten times what it was, a tenth of it, or nothing; None of any other.

    From nothing no factor leads anywhere, and in a ranking many places are no slip.
    """
    return language.say("an unusually large change") if _is_leap(old, new) else None


_ONE_MARK = re.compile(r"(?<![\d.,])\d{1,3}[.,]\d{3}(?![\d.,])")
"""A number that one language groups and the other reads as a fraction: 2,150."""


def as_written(figure: Figure, *, language: Language) -> str | None:
    """How the page writes a number that was read as a fraction and may be a thousand times that; None of any other."""
    value = figure.quantity.value
    if value is None or value == value.to_integral_value() or not _ONE_MARK.search(figure.raw):
        return None
    return language.say("the page says “%(raw)s”", raw=one_line(figure.raw))


def _is_leap(old: Quantity, new: Quantity) -> bool:
    if not old.value or new.value is None or not old.compares_with(new) or new.qualifier is Qualifier.RANK:
        return False
    smaller, larger = sorted((abs(old.value), abs(new.value)))
    return larger > FACTOR and larger >= FACTOR * smaller
