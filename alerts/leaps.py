"""Changes so large that somebody may have slipped: "3,210 → 321". They are told as any other, with a word about it."""

from alerts.language import Language
from figures.record import Qualifier, Quantity

FACTOR = 10
"""What a digit too many or too few makes of a number. Below it, numbers come to it by themselves: from 1 to 10."""


def remark(old: Quantity, new: Quantity, *, language: Language) -> str | None:
    """Words about a number that became ten times what it was, a tenth of it, or nothing; None of any other.

    From nothing no factor leads anywhere, and in a ranking many places are no slip.
    """
    return language.say("an unusually large change") if _is_leap(old, new) else None


def _is_leap(old: Quantity, new: Quantity) -> bool:
    if not old.value or new.value is None or not old.compares_with(new) or new.qualifier is Qualifier.RANK:
        return False
    smaller, larger = sorted((abs(old.value), abs(new.value)))
    return larger > FACTOR and larger >= FACTOR * smaller
