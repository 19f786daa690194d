"""What speaks for and against a number being a figure. Every reason is kept: `extract --explain` shows them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise

from figures.record import Qualifier, Source
from scraper.reading.layout import Box
from scraper.reading.stats import Shape, Stat
from scraper.reading.vocabulary import BIG_TYPE, CATALOGUE_LABEL, HOUSE_NUMBERS, KEY_FIGURES, STAT_NAMES

THRESHOLD = 4


@dataclass(eq=False, slots=True, kw_only=True)
class Evidence:
    """A tally of points with the reason for each."""

    points: int = 0
    reasons: list[str] = field(default_factory=list)

    def count(self, points: int, reason: str) -> None:
        self.points += points
        self.reasons.append(f"{points:+d} {reason}")

    @property
    def suffices(self) -> bool:
        return self.points >= THRESHOLD


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the page as a whole is about."""

    title: str | None
    is_key_figures: bool
    is_portrait: bool
    is_article: bool


def weigh(stat: Stat, *, label: str, titles: Sequence[str], group: Sequence[Stat], page: Page) -> Evidence:
    """The evidence for one stat. `titles` are the headings it stands under, `group` the stats beside it."""
    evidence = Evidence()
    _weigh_form(evidence, stat)
    _weigh_place(evidence, stat, titles, page)
    _weigh_group(evidence, stat, group)
    _weigh_label(evidence, label)
    _weigh_doubts(evidence, stat, label, group)
    return evidence


def _weigh_form(evidence: Evidence, stat: Stat) -> None:
    if stat.line.source is Source.ATTRIBUTE:
        evidence.count(4, "the value of an animated counter")
    elif _is_named_stat(stat):
        evidence.count(2, "in an element named as a figure's")
    if _is_emphasised(stat):
        evidence.count(1, "the number is emphasised")
    if _is_strong_number(stat):
        evidence.count(1, "a number with unit, grouping or qualifier")


def _weigh_place(evidence: Evidence, stat: Stat, titles: Sequence[str], page: Page) -> None:
    if any(KEY_FIGURES.search(title) for title in titles):
        evidence.count(3, "under a heading for key figures")
    elif _in_named_section(stat):
        evidence.count(3, "in a section named for key figures")
    elif page.is_key_figures:
        evidence.count(3, "on a page for key figures")
    if stat.region is not None:
        evidence.count(-4, stat.region.reason)
    if _is_link(stat):
        evidence.count(-1, "in a link")


def _weigh_group(evidence: Evidence, stat: Stat, group: Sequence[Stat]) -> None:
    alike = sum(other.line.box.tag == stat.line.box.tag or other.shape is stat.shape for other in group)
    if alike >= 3:
        evidence.count(2, f"one of {alike} alike, side by side")
    elif alike == 2:
        evidence.count(1, "one of two alike, side by side")


def _weigh_label(evidence: Evidence, label: str) -> None:
    words = len(label.split())
    if not re.search(r"[^\W\d_]", label):
        evidence.count(-9, "no label")
    elif words <= 14:
        evidence.count(1, "a short label")
    elif words > 26:
        evidence.count(-1, "a long label")


def _weigh_doubts(evidence: Evidence, stat: Stat, label: str, group: Sequence[Stat]) -> None:
    number = stat.match.quantity.value
    if CATALOGUE_LABEL.search(label):
        evidence.count(-3, "a label of catalogues, shops and blogs")
    if HOUSE_NUMBERS.search(stat.text[: stat.match.start]):
        evidence.count(-9, "a telephone or registration number")
    if looks_like_year(stat) and stat.line.source is not Source.ATTRIBUTE:
        years = sum(looks_like_year(other) for other in group)
        evidence.count(-3 if 2 * years <= len(group) and len(group) > 2 else -9, "looks like a year")
    if number is not None and _is_enumeration(stat, group):
        evidence.count(-9, "counts its neighbours: 1, 2, 3")
    if re.match(r"0\d", stat.match.raw.strip()):
        evidence.count(-9, "an ordinal with a leading zero")


def looks_like_year(stat: Stat) -> bool:
    """A plain whole number from 1000 to 2100, ungrouped and without unit or sign."""
    quantity = stat.match.quantity
    if quantity.value is None or quantity.unit or quantity.qualifier or quantity.upper:
        return False
    return 1000 <= quantity.value <= 2100 and stat.match.raw.strip().isdigit()


def _is_enumeration(stat: Stat, group: Sequence[Stat]) -> bool:
    values = [s.match.quantity.value for s in group if s.shape is stat.shape and s.match.quantity.unit is None]
    if len(values) < 3 or stat.match.quantity.unit is not None:
        return False
    steps = sum(a is not None and b is not None and b - a == Decimal(1) for a, b in pairwise(values))
    return steps >= 2 and steps >= (len(values) - 1) * 0.6


def _tile_boxes(stat: Stat) -> list[Box]:
    """The boxes from the number outwards to its tile, at most five."""
    boxes: list[Box] = []
    step: Box | None = stat.box
    while step is not None and len(boxes) < 5:
        boxes.append(step)
        if step is stat.tile:
            break
        step = step.parent
    return boxes


def _is_named_stat(stat: Stat) -> bool:
    return any(STAT_NAMES.search(box.names) for box in _tile_boxes(stat) if box.names)


def _in_named_section(stat: Stat) -> bool:
    step, limit = stat.group, 6
    while step is not None and step.tag != "body" and limit:
        names = step.names.replace("-", " ").replace("_", " ")
        if names and KEY_FIGURES.search(names):
            return True
        step, limit = step.parent, limit - 1
    return False


_FONT_SIZE = re.compile(r"font-size:\s*(\d+(?:\.\d+)?)(px|rem|em|pt)")


def _is_emphasised(stat: Stat) -> bool:
    for box in _tile_boxes(stat)[:3]:
        if box.tag in ("h1", "h2", "h3", "h4", "h5", "h6", "strong", "b", "em", "big", "dt", "dd", "mark"):
            return _holds_little_else(box, stat)
        if BIG_TYPE.search(box.names) or _is_large_type(box.attributes.get("style") or ""):
            return _holds_little_else(box, stat)
    return False


def _holds_little_else(box: Box, stat: Stat) -> bool:
    return len(box.node.text()) <= len(stat.match.raw) + 60


def _is_large_type(style: str) -> bool:
    found = _FONT_SIZE.search(style)
    return found is not None and float(found[1]) >= {"px": 22, "pt": 18}.get(found[2], 1.5)


def _is_strong_number(stat: Stat) -> bool:
    quantity = stat.match.quantity
    if quantity.unit or quantity.qualifier in (Qualifier.AT_LEAST, Qualifier.APPROXIMATELY):
        return True
    return quantity.value is not None and abs(quantity.value) >= 1000 and not stat.match.raw.strip().isdigit()


def _is_link(stat: Stat) -> bool:
    if stat.shape is Shape.BARE:
        return False
    step: Box | None = stat.line.box_at(0)
    limit = 3
    while step is not None and limit:
        if step.tag == "a" and not (step.attributes.get("href") or "#").startswith("#"):
            return True
        step, limit = step.parent, limit - 1
    return False
