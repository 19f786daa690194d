"""Changes that a tile shows beside its value: "1,250", "students", "+3 %".

They tell how the value moved and are no figures of their own. Only where words are left for a change when the value has
its label ("revenue", "€412m", "growth", "+12 %") is it one that they name.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from figures.expressions import expression
from scraper.reading.markup.layout import Box, Layout, Line
from scraper.reading.shapes.label_lines import is_link_to_more
from scraper.reading.stats.stat import Refusal, Shape, Stat, climb, has_words, looks_like_year
from scraper.reading.words.comparison_words import COMPARISON, GROWTH
from scraper.reading.words.earlier import has_own_year, tells_earlier

_SIGNED = expression(r"(?:\A|[\s(▲▼↑↓↗↘])[+＋\-−–±▲▼↑↓↗↘]\s?\d")
_POINTED = expression(r"\d\s?(?:%|\w{1,6}\.?)?\s?[▲▼↑↓↗↘]\Z")
_ARROWS = frozenset("▲▼↑↓↗↘")
_CHANGING = "+＋-−–±▲▼↑↓↗↘"
_SIGNS = frozenset("(+＋-−–±▲▼↑↓↗↘")
_BESIDE = " .,;:()"
_NAMED = expression("[LHGW]")
_PAIRED = (expression(r"L?(?:WL?|[VC]L)+"), expression(r"(?:L?W|L[VC])+L?"))
"""Labels behind all numbers, and before all."""

_LED_TO = expression(r"(?:\A|W|C|[HLG]V(?=H))[HLG]C*\Z")
"""What stands before a number that the words right before it name, not those of a value that has its own."""

_CARD = "HVLC"
"""A heading with its value, and words with a number of theirs."""

_NEAR_LINES = 4
_MAX_LINES = 40
"""Lines of an element in which values and changes are told apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parted:
    """A page's stats without the changes beside them, those changes, and the lines that tell of them, by index."""

    stats: list[Stat]
    changes: list[Stat]
    lines: frozenset[int]

    def refusals(self) -> list[Refusal]:
        """Why the changes are no figures."""
        reason = "a change of the figure beside it"
        return [Refusal(line=stat.line, reason=reason, match=stat.match) for stat in self.changes]


def part_changes(stats: list[Stat], layout: Layout) -> Parted:
    """Parts the changes that have no label of their own from the values that they stand beside."""
    signed = [stat for stat in stats if not stat.settled and (is_change(stat) or is_earlier(stat))]
    if not signed or len(signed) == len(stats):
        return Parted(stats=stats, changes=[], lines=frozenset())
    places = _Places(
        layout=layout,
        stats=stats,
        indices=[stat.line.index for stat in stats],
        signed=frozenset(id(stat) for stat in signed),
    )
    changes = [stat for stat in signed if places.is_beside_a_value(stat)]
    parted = frozenset(id(stat) for stat in changes)
    return Parted(
        stats=[stat for stat in stats if id(stat) not in parted],
        changes=changes,
        lines=frozenset(index for stat in changes for index in places.lines_of(stat)),
    )


def is_change(stat: Stat) -> bool:
    """Whether a line is a number with a sign, and says at most since when."""
    text = stat.text.strip()
    if text[:1] not in _SIGNS and text[-1:] not in _SIGNS and not has_words(stat.own):
        return False
    if not any(sign in text for sign in _CHANGING):
        return False
    is_signed = _SIGNED.search(text) or (text[-1:] in _ARROWS and _POINTED.search(text))
    return bool(is_signed) and (stat.shape is Shape.BARE or COMPARISON.fullmatch(stat.own.strip(_BESIDE)) is not None)


def is_earlier(stat: Stat) -> bool:
    """Whether a line is a number and when it was so: "(2023 : 45 %)", "previous year: 30"."""
    return bool(stat.own) and tells_earlier(stat.text[: stat.match.start], stat.text[stat.match.end :])


def _has_own_year(stat: Stat) -> bool:
    return has_own_year(stat.text[: stat.match.start], stat.text[stat.match.end :])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Places:
    """What stands in an element, in page order: values (V), those that name themselves (W), changes (C), and words that
    may be labels: headings (H), what tells of growth (G), others (L).
    """

    layout: Layout
    stats: Sequence[Stat]
    indices: Sequence[int]
    signed: frozenset[int]

    def is_beside_a_value(self, change: Stat) -> bool:
        """Whether a value stands near in the same element, and no words are left for the change."""
        own, around = self._boxes(change)
        if around is None or around.end - around.first > _MAX_LINES:
            return False
        values = [stat for stat in self._within(around.first, around.end) if self._is_value(stat)]
        if not any(abs(stat.line.index - change.line.index) <= _NEAR_LINES for stat in values):
            return False
        if own is not None and self._is_named(own, around, len(values)):
            return False
        marks = self._marks(around.first, around.end)
        if _has_own_year(change) and (marks == _CARD or self._is_led(change, around)):
            return False
        return not _are_paired(marks)

    def lines_of(self, change: Stat) -> list[int]:
        """The lines that tell of a change: its own, and those beside it that say since when."""
        own, _ = self._boxes(change)
        first, end = (own.first, own.end) if own is not None else (change.line.index, change.end)
        lines = self.layout.lines[first:end] if end - first <= _NEAR_LINES else ()
        return [change.line.index, *(line.index for line in lines if not self._may_label(line))]

    def _is_led(self, change: Stat, around: Box) -> bool:
        """Whether words lead up to a number, or to several with it."""
        return _LED_TO.search(self._marks(around.first, change.line.index)) is not None

    def _is_named(self, own: Box, around: Box, values: int) -> bool:
        """Whether a change has words in an element of its own, and the one value beside it has others."""
        if not self._has_label(own.first, own.end):
            return False
        outside = ((around.first, own.first), (own.end, around.end))
        return values > 1 or any(self._has_label(*lines) or "W" in self._marks(*lines) for lines in outside)

    def _has_label(self, first: int, end: int) -> bool:
        """Whether words that may be a label stand on lines of their own."""
        told = {stat.line.index for stat in self._within(first, end)}
        return any(self._may_label(line) for line in self.layout.lines[first:end] if line.index not in told)

    def _boxes(self, change: Stat) -> tuple[Box | None, Box | None]:
        """The largest element that shows a change and no value, and the smallest that shows a value too."""
        own: Box | None = None
        for box in climb(change.box, own=True):
            if any(map(self._is_value, self._within(box.first, box.end))):
                return own, box
            own = box
        return own, None

    def _within(self, first: int, end: int) -> Sequence[Stat]:
        return self.stats[bisect_left(self.indices, first) : bisect_left(self.indices, end)]

    def _is_value(self, stat: Stat) -> bool:
        return id(stat) not in self.signed and not looks_like_year(stat.match)

    def _marks(self, first: int, end: int) -> str:
        """A letter for each stat, and one for each run of words between them."""
        marks, place = "", first
        for stat in self._within(first, end):
            marks += self._words(place, stat.line.index)
            marks += ("W" if has_words(stat.own) else "V") if id(stat) not in self.signed else "C"
            place = stat.line.index + 1
        return marks + self._words(place, end)

    def _words(self, first: int, end: int) -> str:
        words = [line for line in self.layout.lines[first:end] if self._may_label(line)]
        if any(GROWTH.search(line.text) for line in words):
            return "G"
        return ("H" if all(line.is_heading for line in words) else "L") if words else ""

    def _may_label(self, line: Line) -> bool:
        """Whether words beside numbers may be a label: they say not only since when, and lead nowhere."""
        if not has_words(line.text) or COMPARISON.fullmatch(line.text.strip(_BESIDE)):
            return False
        return not is_link_to_more(line)


def _are_paired(marks: str) -> bool:
    """Whether each number has words behind it, or each has some before it, or words of growth are but one change's.

    A heading over other words names all of them.
    """
    is_growth = ("GC" in marks or "CG" in marks) and len(_NAMED.findall(marks)) > 1
    marks = marks[1:] if marks[:1] == "H" and "L" in marks else marks
    marks = marks.replace("H", "L").replace("G", "L")
    return is_growth or any(way.fullmatch(marks) for way in _PAIRED)
