"""Which words belong to which number: labels by structure.

A tile is the largest element that shows one stat. Tiles side by side form a group, and whether labels stand before or
after their numbers is decided once for a group: the reading that leaves no number without a label and no label without
a number.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from figures.expressions import expression
from figures.unit_words import TIME_UNITS
from scraper.numbers import COUNTED_UNITS, NumberContext, NumberMatch, Problem, find_numbers
from scraper.numbers.joining_words import ENDS_A_NUMBER
from scraper.numbers.members import ALT
from scraper.reading.evidence.amounts import is_money
from scraper.reading.markup.layout import Box, Layout, Line
from scraper.reading.markup.text import fold, has_unspaced
from scraper.reading.shapes.comparisons import without_comparison
from scraper.reading.shapes.doubtful_suffixes import explained, is_glued_metre
from scraper.reading.shapes.flat_labels import label_flat
from scraper.reading.shapes.label_lines import (
    choose,
    is_deeper,
    is_joined,
    is_link,
    is_no_label,
    may_name,
    says_little,
    says_no_word,
    without_counter,
)
from scraper.reading.shapes.noted_labels import label_above_notes
from scraper.reading.shapes.related import relate
from scraper.reading.stats.regions import Bar, Regions
from scraper.reading.stats.stat import Counted, Shape, Stat, climb, has_words
from scraper.reading.words.earlier import is_earlier

_MAX_TILE_LINES = 14
_SHORT_LABEL_WORDS = 2
_MAX_PREFIX = 24
_MAX_SUFFIX = 200
_MAX_PIECES = 4
"""Lines that a number, its magnitude, its unit and its sign may stand on."""

_MAGNITUDES = "kKM千万萬億亿만억兆조"
"""Letters that stand for a magnitude on a line of their own; others may be a label."""

_DIGIT = expression(r"\d")
_JOINING = " :–—-·•|=：,;*†‡✓✔☑✅→➔➜➤►▶▸▪●■◆‣◦\ufe0f"
"""What joins words to a number, and the bullets and ticks before either."""

_CHANGING = "+＋-−–±"
_MARKS = frozenset("[(])¹²³⁴⁵⁶⁷⁸⁹⁰")
"""How a footnote mark begins or ends, with a digit beside it."""

_FOOTNOTE = expression(r"\A(?:[\[(]\d{1,2}[\])]|[¹²³⁴-⁹⁰]+)\s|(?:\s[\[(]\d{1,2}[\])]|(?<=[^\W\d_m])[¹²³⁴-⁹⁰]+)\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class _LabelLines:
    """Which of a page's lines may be labels, asked once of each."""

    layout: Layout
    regions: Regions
    counted: Counted
    changes: frozenset[int]
    _known: dict[int, bool] = field(default_factory=dict)

    def may_label(self, line: Line) -> bool:
        """Whether a line has no stat, and words that are no link's and stand where figures may."""
        if line.index not in self._known:
            self._known[line.index] = not self.counted.holds(line.index) and self._is_worded(line)
        return self._known[line.index]

    def _is_worded(self, line: Line) -> bool:
        if line.index in self.changes or not may_name(line):
            return False
        if self.layout.has_digit(line) and is_earlier(line.text):
            return False
        region = self.regions.region_of(line.box)
        return region is None or region.bar is not Bar.HARD


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiles:
    """Finds tiles, groups and label lines of a page's stats. No label stands on the lines of `changes` beside them."""

    layout: Layout
    stats: Sequence[Stat]
    regions: Regions
    context: NumberContext
    changes: frozenset[int] = frozenset()

    def arrange(self) -> dict[int, list[Stat]]:
        """Sets tile, group, text and label lines of every stat; gives the groups, keyed by the group box's id."""
        counted = Counted(self.stats)
        for stat in self.stats:
            if not stat.settled:
                self._place(stat, counted)
        for stat in self.stats:
            if stat.shape is Shape.BARE and not stat.settled:
                self._extend(stat, counted)
        groups: dict[int, list[Stat]] = defaultdict(list)
        for stat in self.stats:
            groups[id(stat.group)].append(stat)
        self._label(groups, counted)
        return groups

    def _place(self, stat: Stat, counted: Counted) -> None:
        tile = stat.line.box
        group = tile
        before, after = counted.around(stat.line.index)
        if stat.shape is Shape.BARE and self._stands_beside(tile, (before, after)):
            stat.tile = stat.group = tile
            return
        for box in climb(tile):
            group = box
            if box.first <= before or after < box.end:
                break
            tile = box
        else:
            group = self._on_the_page(stat, tile, (before, after))
        stat.tile, stat.group = tile, group

    def _on_the_page(self, stat: Stat, box: Box, others: Sequence[int]) -> Box:
        """The page's body, where a line with words and a number, and one of the nearest such, are paragraphs that stand
        in no other element; else the box itself, which stands alone.
        """
        body, lines = box.parent, self.layout.lines
        if stat.shape is Shape.BARE or body is None or box is not stat.line.box:
            return box
        near = (lines[index].box for index in others if 0 <= index < len(lines))
        return body if any(one.parent is body and one.tag == box.tag for one in near) else box

    def _stands_beside(self, box: Box, others: Sequence[int]) -> bool:
        """Whether one of the nearest lines with numbers stands in the same element, and neither in one of its own."""
        lines = self.layout.lines
        return any(0 <= near < len(lines) and lines[near].box is box for near in others)

    def _extend(self, stat: Stat, counted: Counted) -> None:
        """Takes a sign, magnitude or unit from the neighbouring lines into the number: "6", "billion SAR"."""
        lines = self.layout.lines
        before = stat.line.index - 1
        if before >= 0 and self._may_extend(stat, lines[before], counted) and self._opens(lines[before].text):
            self._join(stat, f"{lines[before].text} {stat.text}", taken=len(lines[before].text), at_start=True)
        while self._extend_behind(stat, counted):
            pass

    def _extend_behind(self, stat: Stat, counted: Counted) -> bool:
        """Takes in the next line that shows something, where the number goes on in it; whether it did."""
        lines, after, end = self.layout.lines, self._next_shown(stat), stat.end
        is_next = after < len(lines) and after < stat.line.index + _MAX_PIECES and not stat.own
        if not is_next or not self._may_extend(stat, lines[after], counted) or not self._goes_on(lines[after].text):
            return False
        joint = "" if len(lines[after].text) == 1 else " "
        self._join(stat, f"{stat.text}{joint}{lines[after].text}", taken=len(stat.text), at_start=False)
        if stat.end == end:
            return False
        stat.end = after + 1
        return True

    def _opens(self, text: str) -> bool:
        """Whether a line could lead up to a number: "More than", "US$"."""
        return len(text) <= _MAX_PREFIX and _extends(f"{text} 10", at=len(text) + 1, language=self.context.language)

    def _goes_on(self, text: str) -> bool:
        """Whether a line could go on with a number: "billion SAR", "%"."""
        start = text if len(text) == 1 else " " + " ".join(text.split()[:2])
        return _extends(f"10{start[:_MAX_SUFFIX]}", at=0, language=self.context.language)

    def _next_shown(self, stat: Stat) -> int:
        """The index of the next line that shows something."""
        index = stat.end
        while index < len(self.layout.lines) and not self.layout.lines[index].text:
            index += 1
        return index

    def _may_extend(self, stat: Stat, line: Line, counted: Counted) -> bool:
        assert stat.group is not None
        if not stat.group.first <= line.index < stat.group.end or counted.holds(line.index):
            return False
        return not self.layout.has_digit(line) or _DIGIT.search(line.text) is None or line.box is stat.line.box

    def _join(self, stat: Stat, text: str, *, taken: int, at_start: bool) -> None:
        matches = find_numbers(text, context=self.context)
        match = matches[0] if matches else None
        if match is not None and not at_start and self._is_unknown_suffix(stat, match, text):
            stat.end += 1
            stat.show(text, match)
        if match is None or match.quantity.value is None or match.problem:
            return
        if at_start:
            if match.start >= taken or has_words(text[: match.start]):
                return
            stat.first = stat.line.index - 1
        else:
            tail = text[taken : match.end]
            letter, is_sum = tail.strip(), is_money(match.quantity)
            is_word = len(letter) == 1 and letter.isalpha() and letter not in _MAGNITUDES and not is_sum
            if match.end <= taken or not letter or is_word or letter.lower() in ENDS_A_NUMBER:
                return
            stat.end += 1
            stat.own = text[match.end :].strip()
        stat.show(text, match)

    def _is_unknown_suffix(self, stat: Stat, match: NumberMatch, text: str) -> bool:
        """Whether the line behind a number is but letters that leave it unknown, and its tile has other words."""
        if match.problem is not Problem.UNKNOWN_SUFFIX or match.end != len(text.rstrip()) or stat.tile is stat.group:
            return False
        assert stat.tile is not None
        rest = (line for line in self.layout.within(stat.tile) if not stat.first <= line.index <= stat.end)
        return any(has_words(line.text) for line in rest)

    def _label(self, groups: dict[int, list[Stat]], counted: Counted) -> None:
        usable = _LabelLines(layout=self.layout, regions=self.regions, counted=counted, changes=self.changes).may_label
        for members in groups.values():
            flat = [stat for stat in members if self._needs_neighbours(stat, usable, counted)]
            if 0 < 2 * len(flat) < len(members):
                flat = [stat for stat in flat if stat.match.quantity.unit not in COUNTED_UNITS]  # "8 FTE", in a list
            if flat and not _is_told_beside(members, flat):
                label_flat(flat, self.layout.lines, usable)
            label_above_notes(members, self.layout.lines, usable)
            for stat in members:
                self._go_on(stat, usable)
                self._go_on_below(stat, usable, counted)
        for members in groups.values():
            for above, stat in pairwise(members):
                relate(stat, above, members)
        for stat in self.stats:
            stat.spare = self._spare(stat)
            if stat.match.problem is Problem.UNKNOWN_SUFFIX or is_glued_metre(stat.match):
                stat.match = explained(stat, label_of(stat), self.context)

    def _needs_neighbours(self, stat: Stat, usable: Callable[[Line], bool], counted: Counted) -> bool:
        """Labels a stat by its own element; whether that says nothing, and the lines around must."""
        if stat.settled or (has_words(stat.own) and self._take_term(stat, usable)):
            return False
        count = len(stat.own.split())
        is_told = count > _SHORT_LABEL_WORDS or (count and stat.line.source is ALT)  # no caption goes on with a picture
        if is_told and not _says_little(stat):
            return False
        in_tile = self._label_in_tile(stat, usable, counted)
        is_unit = stat.own_unit != "" and stat.own_unit not in TIME_UNITS  # "3 years" may be all that is said
        return not in_tile and (not has_words(stat.own) or is_unit or says_little(stat.own))

    def _take_term(self, stat: Stat, usable: Callable[[Line], bool]) -> bool:
        """Takes the term that a definition's number stands under, whatever words are beside it: "7 432 inhabitants"."""
        if stat.line.box.tag != "dd" or not stat.first:
            return False
        listing = next((box for box in climb(stat.line.box, limit=3) if box.tag == "dl"), stat.line.box)
        above = reversed(self.layout.lines[max(listing.first, stat.first - _MAX_TILE_LINES) : stat.first])
        term = next((line for line in above if line.box.tag != "dd"), None)
        if term is not None and term.box.tag == "dt" and usable(term):
            stat.before = (term,)
        return bool(stat.before)

    def _go_on(self, stat: Stat, usable: Callable[[Line], bool]) -> None:
        """Takes a lesser heading right behind a label of a word or two into it: "growth", "vs. last year"."""
        if not stat.after or stat.group is None or len(stat.after[-1].text.split()) > _SHORT_LABEL_WORDS:
            return
        after = stat.after[-1].index + 1
        if after < stat.group.end and is_deeper(self.layout.lines[after], stat.after[-1]):
            stat.after += tuple(filter(usable, [self.layout.lines[after]]))

    def _go_on_below(self, stat: Stat, usable: Callable[[Line], bool], counted: Counted) -> None:
        """Takes the one line below a number with a word or two, where it goes on: "14 países", "con oficina propia"."""
        is_short = stat.shape is Shape.LEADING and len(stat.own.split()) <= _SHORT_LABEL_WORDS
        if not is_short or stat.settled or stat.before or stat.after or stat.group is None:
            return
        end = min(stat.group.end, counted.around(stat.line.index)[1])
        below = [line for line in self.layout.lines[stat.end : end] if has_words(line.text)]
        if len(below) == 1 and self._goes_on_with_label(below[0]) and usable(below[0]):
            stat.after = (below[0],)

    def _goes_on_with_label(self, line: Line) -> bool:
        """Whether a line begins with a word that joins, and is no entry of its own, no link, and has no numbers."""
        if not is_joined(line.text) or line.box.tag == "li":
            return False
        return not self.layout.has_digit(line) and not is_link(line)

    def _spare(self, stat: Stat) -> int:
        if stat.frame is None:
            return 0
        taken = {*self.changes, *range(stat.first, stat.end), *(line.index for line in (*stat.before, *stat.after))}
        return sum(line.index not in taken and has_words(line.text) for line in self.layout.within(stat.frame))

    def _label_in_tile(self, stat: Stat, usable: Callable[[Line], bool], counted: Counted) -> bool:
        """Labels within the tile: the smallest element around the number with other words in it.

        Numbers that stand in one element have no tiles of their own.
        """
        assert stat.tile is not None
        if stat.tile is stat.group or (stat.own and counted.shares(stat.line.index) and has_words(stat.own)):
            return False
        lines = self.layout.lines
        takes_before = (stat.shape is Shape.BARE and not has_words(stat.own)) or _says_little(stat)
        box = stat.line.box
        last, next_ = counted.around(stat.line.index)
        for step in climb(box, own=True):
            if step.end - step.first > _MAX_TILE_LINES or step.first < stat.tile.first or step.end > stat.tile.end:
                break
            after = [line for line in lines[stat.end : min(step.end, next_)] if usable(line)]
            is_list = step is box and (last >= step.first or next_ < step.end)
            if after and stat.own and (is_no_label(after[0], stat) or (is_list and _begins_anew(stat, after[0]))):
                after = []
            first = max(step.first, last + 1) if takes_before else stat.first
            before = [line for line in lines[first : stat.first] if usable(line)]
            if before or after:
                stat.before, stat.after = choose(before, after or self._later(stat, before, usable))
                stat.frame = step
                return True
            if step.tag == "li" and has_words(stat.own):
                break
        return False

    def _later(self, stat: Stat, before: list[Line], usable: Callable[[Line], bool]) -> list[Line]:
        """Where only a heading stands before the number, the words after it in the rest of a small tile."""
        assert stat.tile is not None
        if stat.tile.end - stat.tile.first > 6 or not before[-1].is_heading:
            return []
        after = [line for line in self.layout.lines[stat.end : stat.tile.end] if usable(line)]
        return [] if any(line.is_heading for line in after) else after


@lru_cache(maxsize=8192)
def _extends(text: str, *, at: int, language: str | None) -> bool:
    """Whether the number 10 at an offset takes in what stands beside it. The same words are asked about all figures."""
    matches = find_numbers(text, context=NumberContext(language=language))
    return any((m.start < at or m.end > at + 2) and m.start <= at < m.end for m in matches)


def _is_told_beside(members: list[Stat], flat: list[Stat]) -> bool:
    """Whether numbers with a unit stand in a row with others whose words beside them are all: "9 rooms", "6 places"."""
    kinds = {(stat.line.box.tag, stat.line.box.names, stat.shape) for stat in members}
    is_alike = len(flat) < len(members) and len(kinds) == 1
    return is_alike and not any(stat.before or stat.after or stat.settled for stat in members)


def _begins_anew(stat: Stat, line: Line) -> bool:
    """Whether a line behind a number and its words is another entry of a list that line breaks make."""
    return has_words(stat.own) and not _says_little(stat) and line.text[0].isupper()


def _says_little(stat: Stat) -> bool:
    return stat.own_unit != "" or says_little(stat.own)


_EMPTY = expression(r"\s?:\s?,(?=\s)")
"""Where a label lost its number between a colon and a comma: "Budget: 3 M€, of which"."""


_AS_OF = expression(r"\s?[（(][^()（）]*(?:現在|時点)[)）]")
"""As of when something was counted, in Japanese: "（令和7年4月1日現在）"."""


def label_of(stat: Stat) -> str:
    """The words of a stat, in reading order, white space folded, without the punctuation that joined them to it."""
    if stat.settled:
        own = fold(stat.own)
        own = _AS_OF.sub("", own) if "現在" in own or "時点" in own else own
        return without_comparison(own.strip(_JOINING))
    parts = [line.text for line in stat.before]
    if stat.own and not ((stat.before or stat.after) and says_no_word(stat.own)):
        parts.append(without_counter(stat.own) if stat.before else _without_counter(stat.own))
    parts += [line.text for line in stat.after]
    if len(parts) == 1 and parts[0] == stat.own and _is_bracketed_change(stat):
        return ""
    words = fold(" ".join(parts))
    words = _EMPTY.sub(",", words) if ":" in words else words
    words = _AS_OF.sub("", words) if "現在" in words or "時点" in words else words
    label = words.removesuffix("( )").removesuffix(" .").removeprefix(". ").replace(": (", " (").strip(_JOINING)
    has_mark = (label[:1] in _MARKS and _has_digit(label[:2])) or (label[-1:] in _MARKS and _has_digit(label[-2:]))
    return without_comparison(_FOOTNOTE.sub("", label).strip(_JOINING) if has_mark else label)


def _without_counter(own: str) -> str:
    """The noun without the counter behind its number: "会員数" for "会員数 名", or "名 会員数"."""
    if own < "\u3040" or " " not in own:
        return own
    first, _, rest = own.partition(" ")
    if says_no_word(first) and has_unspaced(rest):
        return rest
    noun, _, counter = own.rpartition(" ")
    return noun if says_no_word(counter) and has_unspaced(noun) else own


def _has_digit(ends: str) -> bool:
    """Whether one of a few characters is a digit, raised or not."""
    return any(map(str.isdigit, ends))


def _is_bracketed_change(stat: Stat) -> bool:
    """Whether a line is but a change in brackets, of what stands beside it: "(−0.2 days)"."""
    is_signed = stat.match.raw.lstrip()[:1] in _CHANGING
    return is_signed and stat.text.lstrip().startswith("(") and stat.text.rstrip().endswith(")")
