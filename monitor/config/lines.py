"""On which line of the file a key stands. Parsers of TOML forget that, so they are asked about its beginning."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

Step = str | int
_LONGEST = 200_000
"""Characters: a longer file is not searched, since every step of the search reads half of it."""
_MOST_READINGS = 40
"""Twice what halving the longest file takes; the others are for beginnings that end within a value."""
_STATEMENT = re.compile(r"""\s*(?:\[|["'\w-][^=]*=)""")
_NOTHING = re.compile(r"\s*(?:#.*)?")


def line_of(text: str, steps: Sequence[Step]) -> int | None:
    """The line, counted from 1, on which the value ends that `steps` lead to, or the last of them that are there.

    It is the shortest beginning of the file that has it, found by halving. None where there is none, in a long file, or
    where too many beginnings are no TOML.
    """
    if len(text) > _LONGEST:
        return None
    beginnings = _Beginnings(text.replace("\r\n", "\n").split("\n"))
    wanted = _there(_parsed(text) or {}, steps)
    if not wanted:
        return None
    low, high, top = -1, len(beginnings.ends) - 1, len(beginnings.ends) - 1
    while top - low > 1:  # `low` lacks it, `high` has it, and what is between `top` and `high` is no TOML
        middle = (low + top) // 2
        number, document = beginnings.readable(middle, top)
        if beginnings.left == 0:
            return None
        if document is None:
            top = middle
        elif len(_there(document, wanted)) == len(wanted):
            high = top = number
        else:
            low = number
    return beginnings.last_line(high)


@dataclass(slots=True)
class _Beginnings:
    """The beginnings of a file that end before a line which may begin a statement, and how many more may be read."""

    lines: list[str]
    ends: list[int] = field(init=False)
    left: int = _MOST_READINGS

    def __post_init__(self) -> None:
        starts = (number for number, line in enumerate(self.lines) if number and _STATEMENT.match(line))
        self.ends = [*starts, len(self.lines)]

    def readable(self, first: int, end: int) -> tuple[int, dict[str, Any] | None]:
        """The first of these beginnings that is TOML, `end` not among them; none where no more may be read."""
        for number in range(first, end):
            if self.left == 0:
                break
            self.left -= 1
            document = _parsed("\n".join(self.lines[: self.ends[number]]))
            if document is not None:
                return number, document
        return end, None

    def last_line(self, number: int) -> int:
        """The last line of a beginning that says something."""
        said = (line for line in range(self.ends[number], 0, -1) if not _NOTHING.fullmatch(self.lines[line - 1]))
        return next(said, 1)


def _parsed(text: str) -> dict[str, Any] | None:
    try:
        return tomllib.loads(text)
    except ValueError:
        return None


def _there(document: dict[str, Any], steps: Sequence[Step]) -> tuple[Step, ...]:
    """The steps that can be gone."""
    place: Any = document
    for gone, step in enumerate(steps):
        try:
            place = place[step]
        except (KeyError, IndexError, TypeError):
            return tuple(steps[:gone])
    return tuple(steps)
