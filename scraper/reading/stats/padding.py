"""Zeros that fill the places of small numbers beside larger ones: tiles that show "12", "08" and "05"."""

from collections import defaultdict
from collections.abc import Sequence

from scraper.reading.markup.layout import Layout, Line
from scraper.reading.words.subject_words import names_key_figures

_PLACES = 2
_CELLS = ("td", "th")
_MOST_HEADINGS = 2
"""Above the first of some tiles: what heads them, and the first one's own."""


def padded_lines(lines: Sequence[Line], layout: Layout, *, is_announced: bool) -> frozenset[int]:
    """The indices of lines whose number has a zero before it that only fills a place.

    It does where lines made alike show larger numbers, "12", or key figures are announced, by the page or by a heading
    over them, and where the padded ones do not count their own places, "01", "02", "03", as numbers of lists do.
    """
    padded = [line for line in lines if line.raw.lstrip()[:1] == "0" and _is_padded(_number(line))]
    if not padded:
        return frozenset()
    alike: dict[tuple[str | None, ...], list[Line]] = defaultdict(list)
    for line in lines:
        if len(_number(line)) >= _PLACES:
            alike[_made(line)].append(line)
    filling = {
        made
        for made in {_made(line) for line in padded}
        if _fill_places([_number(line) for line in alike[made]], is_announced or _is_headed(alike[made][0], layout))
    }
    return frozenset(line.index for line in padded if _made(line) in filling)


def _is_headed(line: Line, layout: Layout) -> bool:
    """Whether a heading over a line announces key figures."""
    found = 0
    for index in range(line.index - 1, -1, -1):
        above = layout.lines[index]
        found += above.is_heading
        if above.is_heading and names_key_figures(above.text):
            return True
        if found == _MOST_HEADINGS:
            break
    return False


def _number(line: Line) -> str:
    """The number that is all of a line, or stands before words in an element of its own; cells have codes."""
    text = line.text
    if not text[:1].isdecimal() or line.tag in _CELLS:
        return ""
    if len(line.pieces) > 1 and text[line.pieces[1][0] :].lstrip()[:1].isalpha():
        text = text[: line.pieces[1][0]].strip()
    return text if text[-1].isdecimal() and not any(map(str.isalpha, text)) else ""


def _is_padded(number: str) -> bool:
    return len(number) == _PLACES and number.isdecimal() and number[0] == "0" != number[1]


def _made(line: Line) -> tuple[str | None, ...]:
    """How an element and the number in it are made: tags and classes."""
    box, number = line.box, line.box_at(0)
    return box.tag, box.attributes.get("class"), number.tag, number.attributes.get("class")


def _fill_places(numbers: Sequence[str], is_announced: bool) -> bool:
    """Whether zeros only fill places, in whatever order the numbers stand; numbers that all have one are announced."""
    values = {int(number) if number.isdecimal() else 0 for number in numbers}
    padded = {int(number) for number in numbers if _is_padded(number)}
    if max(values) - min(values) == len(values) - 1:
        return False
    if padded == values:
        return is_announced
    return len(padded) == 1 or max(padded) != len(padded)
