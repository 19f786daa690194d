"""What a number was of, where its label or its heading changed along with it: "students 2025" was "2024" before."""

import re
from collections.abc import Sequence
from itertools import takewhile

from alerts.plain import one_line
from figures.fold import fold, same_text
from figures.periods import dated, is_in_heading
from figures.record import Figure

_DIGITS = re.compile(r"\d+")
_AROUND = " ,;:()"


def is_reworded(old: Figure, new: Figure) -> bool:
    """Whether a label says something else: not where only typography differs, or a number inside it that is told."""
    told = old.mentions != new.mentions and _without_numbers(old.label) == _without_numbers(new.label)
    return bool(old.label) and not told and not same_text(old.label, new.label)


def former_words(old: Figure, new: Figure) -> str | None:
    """What tells the old number from the new one in few words: its year or term, else its label.

    None where both are of the same: then the one became the other.
    """
    if is_reworded(old, new):
        return _period_between(old.label, new.label) or one_line(old.label)
    before, after = old.section or "", new.section or ""
    if is_in_heading(old) and is_in_heading(new) and dated(fold(before)).period != dated(fold(after)).period:
        return _period_between(before, after) or one_line(before)
    return None


def _period_between(old: str, new: str) -> str | None:
    """The words of the old text that the new one does not share at either end, where they name a period."""
    was, now = old.split(), new.split()
    start = _shared(was, now)
    end = _shared(was[start:][::-1], now[start:][::-1])
    between = one_line(" ".join(was[start : len(was) - end])).strip(_AROUND)
    return between if dated(fold(between)).period else None


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: same_text(*pair), zip(one, other, strict=False)))


def _without_numbers(label: str) -> str:
    return _DIGITS.sub("0", fold(label))
