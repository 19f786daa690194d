"""What speaks for two figures being the same one, and what against it.

Evidence is weighed as log-odds, in points that add up: the label says most, then the value (an equal value of three
digits hardly happens by chance, an equal "2" often does), the unit, the section and the place among the neighbours.
"""

from collections.abc import Sequence
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
NEAR = THRESHOLD - 200
"""From here on a pair that is not accepted is worth naming."""
BEST_CONTEXT = 180
"""So many points section and place can give where the values have nothing to say."""

_UNITS_OF_MONEY = 3
_COUNTED_AGAIN = 0.2


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


def label_evidence(likeness: float, one: Profile, other: Profile, *, nearness: float, upheaval: float) -> Evidence:
    """`upheaval`: 0 to 1, how much of the page was reworded: the more, the less other words mean another figure.

    One word gives way to a synonym more easily than three do. Neither excuses other words beside another value.
    """
    if one.label == other.label:
        return Evidence(600, "same label") if one.label else Evidence(200, "both without a label")
    if not one.label or not other.label:
        return Evidence(-100, "one has no label")
    excuse = 150 * upheaval + (0, 100, 50)[_at_most(2, one.words, other.words)]
    against = 450 - round(excuse * nearness)
    return Evidence(round((600 + against) * likeness) - against, f"labels {likeness:.0%} alike")


def _at_most(most: int, *labels: Sequence[str]) -> int:
    """The number of words of the shorter label, if not over `most`, else 0."""
    count = min(map(len, labels))
    return count if count <= most else 0


def value_evidence(one: Quantity, other: Quantity, *, nearness: float, rivals: int) -> Evidence:
    """`rivals` is how many figures that are still open show this value in this unit: the more, the less it says."""
    if one.value is None or other.value is None:
        return Evidence(0, "a value is unknown")
    if nearness == 1.0:
        requalified = 50 if one.qualifier != other.qualifier else 0
        return Evidence(round(130 * distinctness(one.value) / max(rivals, 1)) - requalified, "same value")
    if one.unit != other.unit and not _are_shares(one, other):
        return Evidence(-220, "another unit's value")
    apart = min(_log_ratio(one.value, other.value), 2.0)
    return Evidence(round(100 * nearness - 150 - 160 * apart), "close values" if nearness else "values differ")


def value_nearness(one: Quantity, other: Quantity) -> float:
    """1 the same number, 0 another, between them for large numbers a fifth apart at most: a coincidence is unlikely."""
    if one.value is None or other.value is None:
        return 0.0
    if (one.value, one.upper) == (other.value, other.upper):
        return 1.0
    if one.unit != other.unit or one.unit == "%" or min(distinctness(one.value), distinctness(other.value)) < 2:
        return 0.0
    return min(0.99, max(0.0, 1.0 - 5 * _log_ratio(one.value, other.value)))


def are_close(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers of one unit are a fifth apart at most, as one is that was counted again."""
    if one.value is None or other.value is None or one.unit != other.unit:
        return False
    ranks = (one.qualifier is Qualifier.RANK) + (other.qualifier is Qualifier.RANK)
    return ranks != 1 and _log_ratio(one.value, other.value) <= _COUNTED_AGAIN


def distinctness(value: Decimal) -> float:
    """How little an equal value happens by chance: about the number of digits, round ones counting half; 4 at most."""
    _, digits, exponent = value.normalize().as_tuple()
    zeros = exponent if isinstance(exponent, int) and exponent > 0 else 0
    return min(len(digits) + zeros / 2, 4.0)


def _log_ratio(one: Decimal, other: Decimal) -> float:
    if one == 0 or other == 0 or (one < 0) != (other < 0):
        return 2.0
    return abs(log(abs(float(one))) - log(abs(float(other))))


def loneliness_evidence(others: int, *, nearness: float, upheaval: float) -> Evidence:
    """`others`: how many figures besides these two are still open. The last ones left of a redesign belong together."""
    points = upheaval * (150 - 60 * log(1 + others)) if nearness == 1.0 else 0.0
    return Evidence(max(0, round(points)), "few others left")


def unit_evidence(one: Quantity, other: Quantity) -> Evidence:
    if (one.qualifier is Qualifier.RANK) != (other.qualifier is Qualifier.RANK):
        return Evidence(-250, "one is a rank")
    if one.unit == other.unit or _are_shares(one, other):
        return Evidence(100 if one.unit else 30, "same unit")
    if one.unit and other.unit and _is_money(one.unit) and _is_money(other.unit):
        return Evidence(-100, "another currency")
    if "%" in {one.unit, other.unit}:
        return Evidence(-300, "one is a percentage")
    return Evidence(-100 if one.unit is None or other.unit is None else -200, "another unit")


def _are_shares(one: Quantity, other: Quantity) -> bool:
    """Whether both are so many of a whole, "1 in 4" and "2 in 5"."""
    return one.unit is not None and other.unit is not None and one.unit[:1] == other.unit[:1] == "/"


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


def place_evidence(before: float, after: float, *, nearness: float) -> Evidence:
    """`before`, `after`: 0 to 1, how surely both figures follow and precede the same neighbour.

    A place says something beside an equal value; beside another value any new figure may have taken it.
    """
    sides = before + after
    reason = "same neighbours" if sides > 1.5 else "same side" if sides > 0.5 else "elsewhere"
    return Evidence(round((40 + 85 * nearness) * sides), reason)


def sureness(points: int) -> float:
    """Points as odds, 0 to 1; 0.5 at the threshold."""
    return 1.0 / (1.0 + exp((THRESHOLD - points) / POINTS))
