"""What speaks for two figures being the same one, and what against it.

Evidence is weighed as log-odds, in points that add up: the label says most, then the value (an equal value of three
digits hardly happens by chance, an equal "2" often does), the unit, the section and the place among the neighbours.
"""

from dataclasses import dataclass
from decimal import Decimal
from math import exp, log
from typing import NamedTuple

from figures.fold import fold, numbers, words
from figures.record import Figure, Qualifier, Quantity

POINTS = 100
"""Evidence is counted in whole hundredths, so that sums are exact and ties are ties in either direction."""
THRESHOLD = 100
"""From here on two figures are the same."""

_UNITS_OF_MONEY = 3


@dataclass(frozen=True, slots=True)
class Profile:
    """A figure folded for matching."""

    label: str
    words: tuple[str, ...]
    numbers: tuple[str, ...]
    section: str
    quantity: Quantity
    mentioned: tuple[Quantity, ...]

    @classmethod
    def of(cls, figure: Figure) -> "Profile":
        return cls(
            fold(figure.label),
            words(figure.label),
            numbers(figure.label),
            fold(figure.section or ""),
            figure.quantity,
            tuple(m.quantity for m in figure.mentions),
        )

    @property
    def order(self) -> tuple[str, ...]:
        """By what figures are sorted where any order will do, as long as it is one."""
        return self.label, self.section, *map(str, (self.quantity, *self.mentioned))


class Evidence(NamedTuple):
    """One reason for or against a pair, in points, and in words for a person."""

    points: int
    reason: str


def label_evidence(likeness: float, one: Profile, other: Profile) -> Evidence:
    if one.label == other.label:
        return Evidence(600, "same label") if one.label else Evidence(200, "both without a label")
    if not one.label or not other.label:
        return Evidence(-100, "one has no label")
    return Evidence(round(1000 * likeness) - 400, f"labels {likeness:.0%} alike")


def value_evidence(one: Quantity, other: Quantity, *, rivals: int) -> Evidence:
    """`rivals` is how many figures of one page show this value, unit by unit: the more, the less an equal one says."""
    if one.value is None or other.value is None:
        return Evidence(0, "a value is unknown")
    if same_number(one, other):
        return Evidence(round(130 * distinctness(one.value) / max(rivals, 1)), "same value")
    apart = _log_ratio(one.value, other.value)
    return Evidence(-120 - round(120 * min(apart, 2.0)), "close values" if apart < 0.3 else "values differ")


def same_number(one: Quantity, other: Quantity) -> bool:
    return one.value is not None and one.value == other.value and one.upper == other.upper


def distinctness(value: Decimal) -> float:
    """How little an equal value happens by chance: about the number of digits, round ones counting half; 4 at most."""
    _, digits, exponent = value.normalize().as_tuple()
    zeros = exponent if isinstance(exponent, int) and exponent > 0 else 0
    return min(len(digits) + zeros / 2, 4.0)


def _log_ratio(one: Decimal, other: Decimal) -> float:
    if one == 0 or other == 0 or (one < 0) != (other < 0):
        return 2.0
    return abs(log(abs(float(one))) - log(abs(float(other))))


def unit_evidence(one: Quantity, other: Quantity) -> Evidence:
    if (one.qualifier is Qualifier.RANK) != (other.qualifier is Qualifier.RANK):
        return Evidence(-250, "one is a rank")
    if one.unit == other.unit:
        return Evidence(100 if one.unit else 30, "same unit")
    if one.unit and other.unit and _is_money(one.unit) and _is_money(other.unit):
        return Evidence(-100, "another currency")
    if "%" in {one.unit, other.unit}:
        return Evidence(-300, "one is a percentage")
    return Evidence(-100 if one.unit is None or other.unit is None else -200, "another unit")


def _is_money(unit: str) -> bool:
    return len(unit) == _UNITS_OF_MONEY and unit.isalpha() and unit.isupper()


def numbers_evidence(one: Profile, other: Profile, *, telling: bool) -> Evidence:
    """`telling`: the numbers are what tells siblings apart ("Studierende 2023", "Studierende 2024")."""
    if one.numbers == other.numbers:
        return Evidence(100 if one.numbers else 0, "same numbers in the label")
    return Evidence(-400 if telling else -100, "other numbers in the label")


def section_evidence(continuity: float, one: Profile, other: Profile, *, telling: bool) -> Evidence:
    """`continuity`: 0 to 1, how surely the one's section is the other's, by its name or by what it contains.

    `telling`: the section is what tells siblings apart (the same label under two headings).
    """
    if one.section == other.section:
        return Evidence(100, "same section") if one.section else Evidence(30, "no section")
    against = -30
    if telling:
        against = -500 if _counted_on(one.section, other.section) else -200
    return Evidence(
        round(against + continuity * (100 - against)), "section goes on" if continuity > 0.5 else "other section"
    )


def _counted_on(one: str, other: str) -> bool:
    """Two years, two terms: the one is not the other renamed."""
    return bool(numbers(one) and numbers(other)) and numbers(one) != numbers(other)


def place_evidence(before: float, after: float, *, same_value: bool) -> Evidence:
    """`before`, `after`: 0 to 1, how surely both figures follow and precede the same neighbour.

    A place says something beside an equal value; beside another value any new figure may have taken it.
    """
    each = 125 if same_value else 40
    points = round(each * (before + after))
    return Evidence(
        points, "same neighbours" if before + after > 1.5 else "same side" if before + after > 0.5 else "elsewhere"
    )


def sureness(points: int) -> float:
    """Points as odds, 0 to 1; 0.5 at the threshold."""
    return 1.0 / (1.0 + exp((THRESHOLD - points) / POINTS))
