"""What a number was of, where its label or its heading changed along with it: "students 2025" was "2024" before."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from alerts.plain import one_line
from figures.fold import fold, joins, same_text
from figures.periods import dated, is_in_heading
from figures.record import Figure

_DIGITS = re.compile(r"\d+")
_LONGEST_PERIOD = 4
"""Words of a period: "academic year 2024 / 2025"."""
_BESIDE = " ,;:–—-·|/"
_AROUND = f"{_BESIDE}()"


def is_reworded(old: Figure, new: Figure) -> bool:
    """Whether a label says something else: not where only typography differs, or a number inside it that is told."""
    told = old.mentions != new.mentions and _without_numbers(old.label) == _without_numbers(new.label)
    return bool(old.label) and not told and not same_text(old.label, new.label)


def former_words(old: Figure, new: Figure) -> str | None:
    """What tells the old number from the new one in few words, where that is more than its period.

    None where both are of the same: then the one became the other.
    """
    if is_reworded(old, new):
        return one_line(old.label)
    return one_line(old.section or "") if _is_of_another_heading(old, new) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moved:
    """A figure whose period moved on: `was` and `now` are the periods' words, `name` what it counts.

    `now` is empty where the name says it. `former` is what the figure was called, where that changed too.
    """

    name: str
    was: str
    now: str
    former: str | None = None


def moved(old: Figure, new: Figure) -> Moved | None:
    """How a figure went on from one period to another; None where more changed, or less."""
    if is_reworded(old, new):
        found = _moved_in(old.label, new.label) or _renamed_and_moved(old.label, new.label)
        return found if found is None or found.name else replace(found, name=one_line(new.label), now="")
    found = _moved_in(old.section or "", new.section or "") if _is_of_another_heading(old, new) else None
    return replace(found, name=one_line(new.label)) if found else None


def _is_of_another_heading(old: Figure, new: Figure) -> bool:
    """Whether the headings above two figures name the years that they are of, and not the same."""
    if not (is_in_heading(old) and is_in_heading(new)):
        return False
    return dated(fold(old.section or "")).period != dated(fold(new.section or "")).period


def _moved_in(old: str, new: str) -> Moved | None:
    """By the words that two texts do not share at either end, where those are their periods; the name is what is left,
    where it stands in one piece.
    """
    was, now = old.split(), new.split()
    start = _shared(was, now)
    end = _shared(was[start:][::-1], now[start:][::-1])
    if end and _names_no_year(was[start : len(was) - end]) and _is_period(was[start : len(was) - end + 1]):
        end -= 1  # "Q3 2025" and "Q4 2025" share their year
    before, after = was[start : len(was) - end], now[start : len(now) - end]
    if not (_is_period(before) and _is_period(after)):
        return None
    name = _name_of(now[:start], now[len(now) - end :])
    return Moved(name=name, was=_period_in(before), now=_period_in(after))


def _renamed_and_moved(old: str, new: str) -> Moved | None:
    """By the periods that both labels end with, where these differ and so do the names before them."""
    was, now = _parted(old.split()), _parted(new.split())
    if was is None or now is None or dated(fold(was[1])).period == dated(fold(now[1])).period:
        return None
    return Moved(name=now[0], was=was[1], now=now[1], former=was[0])


def _parted(words: Sequence[str]) -> tuple[str, str] | None:
    """A label's name and the period behind it; None where it ends with none, or the name stops halfway."""
    for length in range(min(_LONGEST_PERIOD, len(words) - 1), 0, -1):
        if _is_period(words[-length:]):
            name = _name_of(words[:-length], ())
            return (name, _period_in(words[-length:])) if name else None
    return None


def _name_of(first: Sequence[str], last: Sequence[str]) -> str:
    """What a label says before its period or behind it, its brackets with it; nothing where it says something on both
    sides, or stops halfway: "students in".
    """
    name = one_line(" ".join(first or last)).strip(_BESIDE)
    is_cut = (first and last) or (first and joins(first[-1])) or name.count("(") != name.count(")")
    return "" if is_cut else name


def _trimmed(words: Sequence[str]) -> str:
    return one_line(" ".join(words)).strip(_AROUND)


def _period_in(words: Sequence[str]) -> str:
    """A period as it stands in brackets behind its number, with the remark on it: "2030, target"."""
    return _closed(words).replace(" (", ", ").replace(")", "")


def _closed(words: Sequence[str]) -> str:
    text = _trimmed(words)
    return f"{text})" if text.count("(") > text.count(")") else text


def _is_period(words: Sequence[str]) -> bool:
    found = dated(fold(_closed(words)))
    return bool(found.period) and not found.wording.strip("* ")


def _names_no_year(words: Sequence[str]) -> bool:
    return not any(len(part) == len("2025") and part.isdigit() for part in dated(fold(_trimmed(words))).period)


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    return sum(1 for _ in takewhile(lambda pair: same_text(*pair), zip(one, other, strict=False)))


def _without_numbers(label: str) -> str:
    return _DIGITS.sub("0", fold(label))
