"""Zeros that fill the places of small numbers beside larger ones: tiles that show "12", "08" and "05"."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from scraper.reading.markup.layout import Line

_PLACES = 2
_CELLS = ("td", "th")


def padded_lines(lines: Sequence[Line]) -> frozenset[int]:
    """The indices of lines whose number has a zero before it that only fills a place.

    It does where lines made alike show larger numbers, "12", and where the padded ones do not count their own places,
    "01", "02", "03", as numbers of lists do.
    """
    padded = [line for line in lines if line.raw.lstrip()[:1] == "0" and _is_padded(_number(line))]
    if not padded:
        return frozenset()
    alike: dict[tuple[str | None, ...], list[str]] = defaultdict(list)
    for line in lines:
        if len(number := _number(line)) >= _PLACES:
            alike[_made(line)].append(number)
    return frozenset(line.index for line in padded if not _counts_places(alike[_made(line)]))


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


def _counts_places(numbers: Sequence[str]) -> bool:
    """Whether two padded numbers or more are 1, 2, 3, or all follow one another, or all are padded and go upwards."""
    values = [int(number) if number.isdecimal() else 0 for number in numbers]
    padded = [int(number) for number in numbers if _is_padded(number)]
    if len(padded) == len(values) and padded == sorted(set(padded)):
        return True
    if all(later - value == 1 for value, later in pairwise(values)):
        return True
    return len(padded) > 1 and padded == list(range(1, len(padded) + 1))
