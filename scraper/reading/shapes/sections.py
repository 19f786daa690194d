"""Under which heading a figure stands."""

from bisect import bisect_left
from collections.abc import Collection, Iterable
from itertools import pairwise

from figures.expressions import expression
from scraper.reading.markup.layout import Box, Layout, Line
from scraper.reading.markup.text import fold
from scraper.reading.shapes.captions import captioned_tables, dated_groups
from scraper.reading.stats.regions import A_BUTTON, Bar, Regions
from scraper.reading.stats.stat import climb
from scraper.reading.words.element_names import STAT_NAMES, TITLE_NAMES
from scraper.reading.words.remark_words import REMARK_TITLE, UNIT_LINE
from scraper.reading.words.subject_words import names_key_figures
from scraper.reading.words.vocabulary import heads_errands, is_beside

_LOOK_BACK = 12
_MAX_LINES = 6
_FEWEST_STATEMENTS = 3
_MAX_HEADINGS = 24
_MAX_SENTENCE_WORDS, _MAX_HEADING_WORDS = 12, 20
"""Words of a heading that is a sentence, which says something rather than what follows, and of any other."""
_MAX_HEADING_WITH_NUMBER_WORDS = 7
_MAX_LOOK_UP = 40
_SCOPED = frozenset({"summary", "legend"})
_MAX_BOLD_WORDS = 6
_MAX_CARD_DEPTH, _MAX_CARD_LINES = 6, 4
_NO_TITLES = frozenset({"li", "td", "th", "dt", "dd", "a", "button", "label", "figcaption", "text"})
_HEADERS_OF_CELLS = frozenset({"rowheader", "columnheader"})
_PARTS = ("section", "article")
_YEARS = expression(r"(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)?\d\d))?")
"""A heading that says of which year, or of which school year, the figures under it are."""
_INDEX = expression(r"\A0\d[.)]?\s+[–—-]?\s?(?=\D)")
"""Which of a page's sections it is, "08", before a heading."""

_STOPS = ".!?:;"
_QUOTES = ("“", '"', "«", "„", "‘", "❝")


def _stating(layout: Layout) -> set[int]:
    """Headings with numbers, three or more right after one another: they head nothing, they are what the page says."""
    heads = [line for line in layout.headings if layout.has_digit(line)]
    if len(heads) < _FEWEST_STATEMENTS:
        return set()
    indices = {line.index for line in layout.headings}
    heads = [line for line in heads if line.index - 1 in indices or line.index + 1 in indices]
    if len(heads) < _FEWEST_STATEMENTS:
        return set()
    runs = [[line.index for line in heads[:1]]]
    for one, two in pairwise(heads):
        if two.index - one.index > 1 or two.level != one.level:
            runs.append([])
        runs[-1].append(two.index)
    return {index for run in runs if len(run) >= _FEWEST_STATEMENTS for index in run}


class Sections:
    """The page's headings that are no figure and no label, and which of them a line stands under."""

    def __init__(self, layout: Layout, *, regions: Regions, taken: Iterable[Line]) -> None:
        used = self._used = {line.index for line in taken} | _stating(layout)
        self._layout = layout
        self._regions = regions
        self._headings = [
            line for line in layout.headings if line.index not in used and not _goes_on(line, layout, used)
        ]
        self._indices = [line.index for line in self._headings]
        self._captioned = captioned_tables(layout, self._indices)
        self._dated = dated_groups(layout)
        self._judged: dict[int, bool] = {}
        self._set_apart: dict[int, bool] = {}
        self._nearest: dict[int, int] = {}
        self._titles: dict[tuple[int, int], Line | None] = {}
        self._wholes: dict[int, str] = {}
        self._above: dict[int, str | None] = {}

    def around(self, line_index: int) -> list[str]:
        """The headings right above a line and over it, by their levels and beside it: "Staff", "Our figures"."""
        at = bisect_left(self._indices, line_index)
        lowest = 7
        found: list[str] = []
        for heading in reversed(self._headings[max(0, at - _MAX_HEADINGS) : at]):
            level = heading.level or 6
            if level >= lowest:
                continue
            if _holds(heading.box.parent, line_index):
                found.append(heading.text)
            lowest = level
        return found

    def above(self, line_index: int) -> str | None:
        """The text of the heading that the line stands under, or None."""
        if line_index not in self._above:
            at = self._back_to_title(bisect_left(self._indices, line_index))
            apart = self._set_as_title(line_index, at)
            self._above[line_index] = self._under_heading(line_index, at) if apart is None else fold(apart.text)
        return self._above[line_index]

    def caption(self, line_index: int) -> str | None:
        """What tells the table that a line stands in from others under the same heading, or None."""
        if not self._captioned:
            return None
        inside = (table.caption for table in self._captioned if table.first <= line_index < table.end)
        return next(inside, None)

    @property
    def says_years(self) -> bool:
        """Whether captions of groups of the page say years."""
        return bool(self._dated)

    def dated(self, label: str, line_index: int) -> str:
        """A label with the year that the caption of a line's group says, which tells it from that of another.

        To be asked where captions say years, as `says_years` tells.
        """
        inside = (group.caption for group in self._dated if group.first <= line_index < group.end)
        year = next(inside, None)
        return label if year is None or year in label else f"{label}, {year}"

    def _set_as_title(self, line_index: int, at: int) -> Line | None:
        """The nearest line that is no heading by its markup and yet set as one, below the nearest heading.

        It stands alone in an element before the figures.
        """
        lines, known = self._layout.lines, self._set_apart
        last = self._indices[at - 1] if at else -1
        for index in range(line_index - 1, max(last, line_index - _MAX_LOOK_UP), -1):
            if index not in known:
                known[index] = self._may_be_set_as_title(lines[index])
            if known[index] and (not _is_scoped(lines[index]) or _holds(lines[index].box.parent, line_index)):
                block = _block(lines[index], line_index)
                if block.end - block.first == 1 or _opens_block(lines[index], block):
                    return lines[index]
        return None

    def _may_be_set_as_title(self, line: Line) -> bool:
        """Whether a line is alone in its element, and is called a title, set as one or names key figures.

        What only names key figures is none right under a heading that does: "Figures for 2024", a table's caption.
        """
        if line.index in self._used or line.box.end - line.box.first != 1 or line.box.tag in _NO_TITLES:
            return False
        if (line.box.tag == "caption" and self._is_headed(line)) or not self._is_title(line):
            return False
        if _is_scoped(line):
            return True
        names = line.box.names
        is_called = TITLE_NAMES.are(names) and line.box.attributes.get("role") not in _HEADERS_OF_CELLS
        is_called = is_called and not STAT_NAMES.are(names)
        return is_called or (names_key_figures(line.text) and not _leads_in(line) and not self._is_headed(line))

    def _is_headed(self, line: Line) -> bool:
        above = self._layout.lines[line.index - 1] if line.index else line
        return above.is_heading and (above.level or 0) > 1 and names_key_figures(above.text)

    def _under_heading(self, line_index: int, at: int) -> str | None:
        nearest: Line | None = None
        for _ in range(_LOOK_BACK):
            if not at:
                break
            block = _block(self._headings[at - 1], line_index)
            if self._heads_a_brother(block, line_index):
                at = self._back_to_title(at - 1)
                continue
            if block.tag in _PARTS and self._heads_a_closed_part(self._headings[at - 1], block, line_index):
                at = self._back_to_title(self._before_parts(block))
                continue
            nearest = nearest or self._headings[at - 1]
            if self._closes(nearest, block):
                return self._whole(nearest)
            start = bisect_left(self._indices, block.first)
            span = max(start, at - _MAX_HEADINGS), at
            if span not in self._titles:
                self._titles[span] = self._title(span[0], at)
            title = self._titles[span]
            if title is not None:
                return self._whole(title)
            at = self._back_to_title(min(start, at - 1))
        return self._whole(nearest) if nearest is not None else None

    def _closes(self, heading: Line, block: Box) -> bool:
        """Whether a block of text ends with a heading for key figures, which heads what stands behind: others in it
        have their own, and another at its end calls the reader or names who speaks.
        """
        is_last = heading.box.end == block.end and heading.box.parent is block and heading.index > block.first
        return is_last and not self._layout.lines[heading.index - 1].is_heading and names_key_figures(heading.text)

    def _heads_a_brother(self, block: Box, line_index: int) -> bool:
        """Whether a heading's block is a card with words of its own, and the line stands in another one made alike."""
        is_card = block.end - block.first > 1 and block.names != "" and line_index < len(self._layout.lines)
        if not is_card or block.parent is None:
            return False
        box = self._layout.lines[line_index].box
        for step in climb(box, limit=_MAX_CARD_DEPTH, own=True):
            if step.end - step.first > _MAX_CARD_LINES:
                return False
            if step.parent is block.parent:
                return step.tag == block.tag and step.names == block.names
        return False

    def _heads_a_closed_part(self, heading: Line, block: Box, line_index: int) -> bool:
        """Whether a heading for hours, news and the like, or over cards with headings, opens a part, and the line
        stands in another beside it.
        """
        if block.end - heading.index == 1 or block.parent is None:
            return False
        box = self._layout.lines[line_index].box if line_index < len(self._layout.lines) else block
        part = next((step for step in climb(box, own=True) if step.parent is block.parent), None)
        if part is None or part.tag != block.tag:
            return False
        if is_beside(heading.text) or ((heading.level or 0) > 1 and heads_errands(heading.text)):
            return True
        return self._heads_cards(block)

    def _heads_cards(self, part: Box) -> bool:
        """Whether a part has its title and, behind some words, a heading below it with a text: all that it heads.

        One right below the title is rather its second line, and what announces figures may do so for the next part.
        """
        first, end = bisect_left(self._indices, part.first), bisect_left(self._indices, part.end)
        if end - first <= 1:
            return False
        title, last = self._headings[first], self._headings[end - 1]
        is_below = 1 < (title.level or 6) < (last.level or 6) and last.index > title.index + 1
        return is_below and part.end - last.index > 1 and not names_key_figures(title.text)

    def _before_parts(self, part: Box) -> int:
        """Up to which heading to look above a part that is closed: the parts before it have their own, but for the
        page's title and what announces figures.
        """
        at = bisect_left(self._indices, part.first)
        while at and (before := self._headings[at - 1]).level != 1 and not names_key_figures(before.text):
            block = _block(before, part.first)
            if block.parent is not part.parent or block.tag != part.tag:
                break
            at -= 1
        return at

    def _back_to_title(self, at: int) -> int:
        if at in self._nearest:
            return self._nearest[at]
        passed = [at]
        while at and at not in self._nearest and not self._is_title(self._headings[at - 1]):
            at -= 1
            passed.append(at)
        found = self._nearest.get(at, at)
        self._nearest.update(dict.fromkeys(passed, found))
        return found

    def _title(self, start: int, end: int) -> Line | None:
        """The title among the headings of one block: the highest; None where several are, for those head cards."""
        headings = [heading for heading in self._headings[start:end] if self._is_title(heading)]
        if headings[1:] and not headings[2:] and _names_figures_of(*headings):
            return headings[1]
        levels = [heading.level or 6 for heading in headings]
        if len(set(levels)) > 1 and min(levels) == 1:
            headings = [h for h, level in zip(headings, levels, strict=True) if level > 1]
            levels = [level for level in levels if level > 1]
        tops = [h for h, level in zip(headings, levels, strict=True) if level == min(levels)]
        return tops[0] if len({id(h.box) for h in tops}) == 1 else None

    def _is_title(self, line: Line) -> bool:
        if line.index not in self._judged:
            self._judged[line.index] = self._may_head(line)
        return self._judged[line.index]

    def _may_head(self, line: Line) -> bool:
        text = line.text
        words = len(text.split())
        is_worded = any(map(str.isalpha, text)) or _YEARS.fullmatch(text) is not None
        if not is_worded or text.startswith(_QUOTES) or words > _MAX_HEADING_WORDS:
            return False
        if UNIT_LINE.fullmatch(text) or REMARK_TITLE.fullmatch(text):
            return False
        if words > _MAX_SENTENCE_WORDS and text[-1] in _STOPS:
            return False
        if words > _MAX_HEADING_WITH_NUMBER_WORDS and any(map(str.isdigit, _YEARS.sub("", text))):
            return False
        region = self._regions.region_of(line.box)
        return region is None or region.bar is not Bar.HARD or region.reason == A_BUTTON

    def _whole(self, heading: Line) -> str:
        """The heading with all its lines: `<br>` in a heading breaks the line, not the thought."""
        if heading.index not in self._wholes:
            lines = self._layout.within(heading.box)
            is_short = len(lines) < _MAX_LINES
            self._wholes[heading.index] = fold(" ".join(line.text for line in lines)) if is_short else heading.text
            self._wholes[heading.index] = _INDEX.sub("", self._wholes[heading.index])
        return self._wholes[heading.index]


def _names_figures_of(house: Line, figures: Line) -> bool:
    """Whether two headings right after one another name a house and its figures: "Harbour Trust", "in numbers"."""
    is_below = figures.index == house.index + 1 and (house.level or 6) < (figures.level or 6)
    return is_below and names_key_figures(figures.text) and not names_key_figures(house.text)


def _goes_on(line: Line, layout: Layout, used: Collection[int]) -> bool:
    """Whether a heading goes on with the one of a number right above it, in a card that holds little else."""
    if line.index - 1 not in used:
        return False
    card, above = line.box.parent, layout.lines[line.index - 1].box
    if card is None or card.end - card.first > _MAX_CARD_LINES:
        return False
    return above.parent is card and 0 < (above.heading or 0) < (line.box.heading or 0)


def _leads_in(line: Line) -> bool:
    """Whether a line is a sentence, or ends in a colon, rather than a title: one in bold may be longer."""
    text = line.text
    most = _MAX_BOLD_WORDS if _is_bold(line) else _MAX_BOLD_WORDS // 2
    return text[-1] == "." or (text[-1] == ":" and len(text.rstrip(" :\u00a0").split()) > most)


def _is_bold(line: Line) -> bool:
    return all(box.tag in ("b", "strong") for _, box in line.pieces)


def _opens_block(line: Line, block: Box) -> bool:
    """Whether a line that is called a title, and announces figures, opens a block with a sentence or two under it."""
    is_called = TITLE_NAMES.are(line.box.names) and names_key_figures(line.text)
    return is_called and block.first == line.index and block.end - block.first <= _MAX_CARD_LINES


def _is_scoped(line: Line) -> bool:
    """Whether a line is the title of the element it stands in: by its tag, or in bold as a paragraph of its own."""
    if line.box.tag in _SCOPED:
        return True
    is_short = line.box.tag in ("p", "div") and len(line.text.split()) <= _MAX_BOLD_WORDS and line.text[-1:] not in ".:"
    return is_short and _is_bold(line) and not any(map(str.isdigit, line.text))


def _holds(box: Box | None, line_index: int) -> bool:
    return box is not None and box.first <= line_index < box.end


def _block(heading: Line, line_index: int) -> Box:
    """The largest element around a heading that ends before the line: the heading's own where they are brothers."""
    held = heading.box
    for step in climb(heading.box):
        if step.first <= line_index < step.end:
            break
        held = step
    return held
