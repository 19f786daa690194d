"""Lines of elements that each say one thing: a name, its number, a note on it."""

from collections.abc import Sequence
from typing import NamedTuple

from figures.expressions import expression
from scraper.numbers import NumberMatch
from scraper.reading.markup.layout import Box, Line
from scraper.reading.stats.worded_units import unit_alone

_PARTS = 3
_NO_CHANGE = ("=", "±")
"""How a note begins that says that a number is as it was: "= sin cambios"."""
_CODE = expression(r"[A-Z]{3,5}\s(?=\d{3}\b)")
_WORD = expression(r"[^\W\d_]{2}")


class ThreeParts(NamedTuple):
    """The number in the middle, and the words of the name before it and of the note behind it."""

    match: NumberMatch
    words: str


def three_parts(line: Line, matches: Sequence[NumberMatch], language: str | None) -> ThreeParts | None:
    """The parts of "Installed capacity" "3,420 MW" "wind and water", each in an element of its own.

    A unit in words may stand behind the number: "Mean age" "45.5 years" "at the end of the year".

    None where name and note are made alike, as the pieces of one sentence are.
    """
    if len(line.pieces) < _PARTS:
        return None
    ends = [*(start for start, _ in line.pieces[1:]), len(line.text)]
    parts = [(start, line.text[start:end].strip(), box) for (start, box), end in zip(line.pieces, ends, strict=True)]
    parts = [part for part in parts if part[1]]
    if len(parts) != _PARTS or any(box is line.box for _, _, box in parts):
        return None
    (_, before, name), (start, shown, _), (_, after, behind) = parts
    match = next((match for match in matches if match.start >= start and shown.startswith(match.raw.strip())), None)
    if match is None or _made(name) == _made(behind) or not (_WORD.search(before) and _WORD.search(after)):
        return None
    unit = shown.removeprefix(match.raw.strip()).strip()
    if unit and not unit_alone(unit, language):
        return None
    note = "" if after.startswith(_NO_CHANGE) else after
    return ThreeParts(match, " ".join(filter(None, (before.rstrip(" :"), unit, note))))


def _made(box: Box) -> tuple[str, str | None]:
    return box.tag, box.attributes.get("class")


def parted_code(line: Line) -> str:
    """The text of a line with a colon where an element's border parts capitals from a number, "" where none does.

    "MATH 220" is a course in one run of text; in two elements it is a name and its value.
    """
    code = _CODE.match(line.text)
    if code is None or all(start != code.end() for start, _ in line.pieces):
        return ""
    return f"{line.text[: code.end() - 1]}:{line.text[code.end() :]}"
