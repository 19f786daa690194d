"""Numbers shown with an element a digit: flip clocks, split counters, digits animated one by one."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from figures.expressions import expression
from scraper.reading.markup.layout import Box, Layout, Line
from scraper.reading.markup.outline import Outline

_DIGIT_TAGS = frozenset({"div", "span", "p", "b", "strong", "i", "em", "text", "section", "figure"})
_MAX_CLIMB = 6
_SPACED = expression(r"\d(?: [\d.,’'])+")
_PADDING = expression(r"^[0,’']+(?=\d)")
_NAMES = (
    *("aria-label", "data-label", "data-title", "data-bs-title", "data-original-title", "title", "data-name"),
    *("data-tippy-content", "data-tooltip", "data-tip", "data-content", "data-caption"),
)
_NAMED = "[aria-labelledby], img[alt]:not([alt='']), svg title"
_WORDS = expression(r"[^\W\d_]{2}")
_PLACES, _FEWEST_PLACES = "123456789", 5
"""Digits that count themselves are steps, pages or places on a map; a number of fewer may well be 123."""


def join_digits(layout: Layout) -> Layout:
    """The layout with each such number on the line of its first digit; the other digits' lines are left empty."""
    changed: dict[int, str] = {}
    for run in _runs(layout):
        number = _number(layout, run)
        if number is not None:
            changed |= dict.fromkeys((line.index for line in run), "")
            changed[run[0].index] = number
    if not changed:
        return layout
    lines = tuple(line.showing(changed[line.index]) if line.index in changed else line for line in layout.lines)
    return replace(layout, lines=lines)


def unpadded(line: Line) -> Line:
    """The line of a counter that shows an element a digit, without spaces between them and zeros that fill places."""
    if line.text[1:2] == " " and _SPACED.fullmatch(line.text) and len(line.pieces) > len(line.text) // 2:
        return line.showing(_unpadded(line.text.replace(" ", "")))
    if line.text[:1] != "0":
        return line
    starts = [start for start, _ in line.pieces]
    if len(starts) < 2 or any(end - start > 1 for start, end in pairwise(starts)):
        return line
    return line.showing(_unpadded(line.text))


def _runs(layout: Layout) -> Iterator[Sequence[Line]]:
    """Neighbouring lines of one digit or separator each, two lines or more; found by their digits."""
    lines, end = layout.lines, 0
    for line in (lines[index] for index in sorted(layout.numbered)):
        if line.index < end or not _is_part(line):
            continue
        start, end = line.index, line.index + 1
        while start and _is_part(lines[start - 1]):
            start -= 1
        while end < len(lines) and _is_part(lines[end]):
            end += 1
        if end - start > 1:
            yield lines[start:end]


def _is_part(line: Line) -> bool:
    """Whether a line shows one digit or one separator, in an element as counters show digits in."""
    shown = line.single()
    return shown is not None and line.box.tag in _DIGIT_TAGS and (shown.isdigit() or shown in ".,’'")


def _number(layout: Layout, run: Sequence[Line]) -> str | None:
    """The digits read in one element, a digit for each of its children; None where more stands in them."""
    common = _common(run)
    if common is None or _is_row(layout.flow.outline, common, run) or _goes_on(layout, common, run):
        return None
    digits: dict[int, set[str]] = {}
    for line in run:
        child = _child(common, line.box)
        if child.first < run[0].index or child.end > run[-1].index + 1 or _is_named(child):
            return None
        digits.setdefault(id(child), set()).add(line.single() or "")
    if len(digits) < 2 or any(len(shown) > 1 for shown in digits.values()):
        return None
    number = "".join(shown.pop() for shown in digits.values())
    return None if len(number) >= _FEWEST_PLACES and _PLACES.startswith(number) else _unpadded(number)


def _is_named(child: Box) -> bool:
    """Whether an element has a name that no text shows: what it shows is a number, and no digit of one."""
    if any(_WORDS.search(child.attributes.get(name) or "") for name in _NAMES):
        return True
    return child.node.css_first(_NAMED) is not None


def _is_row(outline: Outline, common: Box, run: Sequence[Line]) -> bool:
    """Whether the digits are cells of a table's row: words lead up to them, and more than a digit each in a brother."""
    if common.first == run[0].index:
        return False
    cells = len(list(outline.children(common.place)))
    beside = (outline.before(common.place), outline.behind(common.place))
    return any(_shows_more(outline, brother, cells) for brother in beside)


def _goes_on(layout: Layout, common: Box, run: Sequence[Line]) -> bool:
    """Whether the element right behind the digits is made as theirs and shows a number of more: "9", "10" on a map."""
    last, after = run[-1], run[-1].index + 1
    if after >= common.end:
        return False
    own, other = _child(common, last.box), _child(common, layout.lines[after].box)
    is_alike = (own.tag, own.attributes.get("class")) == (other.tag, other.attributes.get("class"))
    return is_alike and _is_number(layout.lines[after].text)


def _is_number(text: str) -> bool:
    return len(text) > 1 and text.isdecimal()


def _shows_more(outline: Outline, brother: int, cells: int) -> bool:
    """Whether an element has as many cells, and shows more than a character in one behind the first."""
    texts = [outline.said_at(cell).strip() for cell in outline.children(brother)] if brother >= 0 else []
    return len(texts) == cells and any(len(text) > 1 for text in texts[1:])


def _unpadded(number: str) -> str:
    return _PADDING.sub("", number)


def _common(run: Sequence[Line]) -> Box | None:
    for step in _upwards(run[0].box):
        if step.first <= run[-1].index < step.end:
            return step
    return None


def _child(common: Box, box: Box) -> Box:
    step = box
    while step.parent is not None and step.parent is not common:
        step = step.parent
    return step


def _upwards(box: Box) -> Iterable[Box]:
    step = box.parent
    for _ in range(_MAX_CLIMB):
        if step is None:
            return
        yield step
        step = step.parent
