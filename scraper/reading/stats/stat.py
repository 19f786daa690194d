"""A number on a page that may be a figure: which line, which shape, which tile."""

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from figures.expressions import expression
from scraper.numbers import NumberMatch
from scraper.reading.markup.layout import Box, Line
from scraper.reading.markup.text import has_unspaced
from scraper.reading.stats.regions import Region


class Shape(StrEnum):
    """How a line holds its number: alone, at its start, at its end, or amid other words."""

    BARE = "bare"
    LEADING = "leading"
    TRAILING = "trailing"
    INSIDE = "inside"


class Stat:
    """A number in a line of its own or with a few words. `text` is the line with what the lines beside it add to the
    number (a sign, a magnitude); `own` the words left of it; `first` and `end` bound the lines it takes up. Once
    `settled`, its label is known and is `own`. `frame` is the smallest element with number and label,
    `spare` how many of its lines with words are neither; `over_years` whether its table's columns are years,
    `unit_words` what its row says under "Unit", and `heads` the words over its column and over those that name rows.
    `own_unit` is the symbol of the unit in words that `own` is, else "".
    """

    __slots__ = (
        *("_box", "after", "before", "end", "first", "frame", "group", "heads", "line", "match", "over_years", "own"),
        *("own_unit", "region", "settled", "shape", "spare", "text", "tile", "unit_words"),
    )

    def __init__(
        self,
        line: Line,
        match: NumberMatch,
        *,
        shape: Shape,
        own: str,
        text: str | None = None,
        region: Region | None = None,
    ) -> None:
        self.line, self.match, self.shape, self.own, self.region = line, match, shape, own, region
        self.text = line.text if text is None else text
        self.first, self.end = line.index, line.index + 1
        self.before: tuple[Line, ...] = ()
        self.after: tuple[Line, ...] = ()
        self.tile: Box | None = None
        self.group: Box | None = None
        self.frame: Box | None = None
        self._box: Box | None = None
        self.spare = 0
        self.settled = self.over_years = False
        self.unit_words = self.own_unit = ""
        self.heads = ("", "")

    @property
    def box(self) -> Box:
        """The innermost element that shows the number."""
        if self._box is None:
            self._box = self.line.box_at(min(self.match.number_start, len(self.line.text) - 1))
        return self._box

    def show(self, text: str, match: NumberMatch) -> None:
        """Takes another text, which a line beside it or a script completes, and its number."""
        self.text, self.match, self._box = text, match, None

    def has_own_element(self) -> bool:
        """Whether an inline element in a line with other words shows the number and no word."""
        text, pieces, match = self.line.text, self.line.pieces, self.match
        if len(pieces) < 2 or match.number_end > len(text):
            return False
        start, box = next(piece for piece in reversed(pieces) if piece[0] <= max(match.number_start, pieces[0][0]))
        end = next((later for later, _ in pieces if later > start), len(text))
        rest = text[start : max(start, match.start)] + text[min(end, match.end) : end]
        return box is not self.line.box and box.tag != "a" and not has_words(rest)


_WITH_DIGIT = expression(r"\S*\d\S*")


class Refusal(NamedTuple):
    """A line whose number is certainly no figure, and why; `match` is the number, None where it was not read.

    A line that `is_whole` may be several: nobody needed to know.
    """

    line: Line
    reason: str
    match: NumberMatch | None = None
    is_whole: bool = False

    @property
    def raw(self) -> str:
        """The number as a person sees it."""
        if self.match is not None:
            return self.match.raw
        found = _WITH_DIGIT.search(self.line.text)
        return found[0][:40] if found else self.line.text[:40]


_LETTERS = expression(r"[^\W\d_]{2}|[^\W\d_](?=\s)|[\u0900-\u109f]{2}")
"""Two letters in a row, or one alone; in the scripts of India signs for vowels part the letters of a word."""


def has_words(text: str) -> bool:
    if not text:
        return False
    first, last = text[1:3] if text[0] == " " else text[:2], text[-2:]
    is_plain = (len(first) > 1 and first.isalpha()) or (len(last) > 1 and last.isalpha())
    return is_plain or _LETTERS.search(text) is not None or has_unspaced(text)


_YEAR_DIGITS = 4


def looks_like_year(match: NumberMatch) -> bool:
    """A plain whole number from 1000 to 2100, ungrouped and without unit or sign; or a span of such years."""
    quantity = match.quantity
    if match.number_end - match.number_start < _YEAR_DIGITS or quantity.value is None:
        return False
    if quantity.unit or quantity.qualifier:
        return False
    if quantity.upper is not None:
        return 1900 <= quantity.value < quantity.upper <= 2100
    return 1000 <= quantity.value <= 2100 and match.raw.strip().isdigit()


NO_LINE = sys.maxsize
"""An index that no line of a page has."""


class Counted:
    """Which lines hold stats."""

    def __init__(self, stats: Sequence[Stat]) -> None:
        self._lines = Counter([stat.line.index for stat in stats])
        bounds = [-1, *sorted(self._lines), NO_LINE]
        self._around = {
            index: (before, after) for before, index, after in zip(bounds, bounds[1:], bounds[2:], strict=False)
        }

    def around(self, index: int) -> tuple[int, int]:
        """The nearest such lines before and behind one of them; -1 and NO_LINE where there is none."""
        return self._around[index]

    def holds(self, index: int) -> bool:
        return index in self._lines

    def shares(self, index: int) -> bool:
        """Whether several stats stand on one of them."""
        return self._lines[index] > 1


def climb(box: Box, *, limit: int = 48, own: bool = False) -> Iterator[Box]:
    """The box's ancestors up to, and without, the body; with `own` the box itself before them."""
    if own:
        yield box
    step = box.parent
    while step is not None and step.tag not in ("body", "html") and limit:
        yield step
        step = step.parent
        limit -= 1
