"""On which line of the file a key stands. Parsers of TOML forget that, so they are asked about its pieces.

A file is read once more, table by table, and of the table that has a key its beginnings. That costs as much as reading
the file twice, however many keys are looked for.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from monitor.config.errors import Step

_LONGEST = 200_000
"""Characters: a longer file is not searched."""
_MOST_READINGS = 40
"""Of beginnings that end within a value, and of tables that do: twice what halving the longest file takes."""
_HEADER = re.compile(r"\s*(?:\[[^\[\]].*\]|\[\[.+\]\])\s*(?:#.*)?")
_STATEMENT = re.compile(r"""\s*(?:\[|["'\w-][^=]*=)""")
_NOTHING = re.compile(r"\s*(?:#.*)?")


def lines_of(text: str, keys: Sequence[Sequence[Step]]) -> list[int | None]:
    """The lines, counted from 1, on which the values end that steps lead to, or the last of them that are there.

    A line is that of the shortest beginning of the file that has the key. None where there is none, in a long file, or
    where too many beginnings are no TOML.
    """
    if len(text) > _LONGEST or not keys:
        return [None] * len(keys)
    document, tables = _parsed(text) or {}, list(_tables(text.replace("\r\n", "\n").split("\n")))
    return [_line(tables, _there(document, steps)) for steps in keys]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    """A table of the file with its header, or what stands before the first. `steps` lead to it, and `alone` do where
    it is read by itself, as `document`. `first` is its first line, counted from 0.
    """

    first: int
    lines: list[str]
    document: dict[str, Any]
    steps: tuple[Step, ...]
    alone: tuple[Step, ...]


def _line(tables: Sequence[_Table], wanted: tuple[Step, ...]) -> int | None:
    for table in tables if wanted else ():
        if table.steps[: len(wanted)] == wanted:  # its header makes it, or what it stands in
            return table.first + 1
        if wanted[: len(table.steps)] == table.steps:
            within = (*table.alone, *wanted[len(table.steps) :])
            if _there(table.document, within) == within:
                line = _line_within(table.lines, within)
                return None if line is None else table.first + line
    return None


def _tables(lines: list[str]) -> Iterator[_Table]:
    """The tables of a file in its order, as far as they can be told apart."""
    counted: dict[tuple[Step, ...], int] = {}
    first, failed = 0, 0
    headers = [number for number, line in enumerate(lines) if number and _HEADER.fullmatch(line)]
    for end in (*headers, len(lines)):
        document = _parsed("\n".join(lines[first:end]))
        if document is None:  # what looks like a header is a line of a text
            failed += 1
            if failed == _MOST_READINGS:
                return
            continue
        header = _parsed(lines[first]) if _HEADER.fullmatch(lines[first]) else {}
        steps, alone = _steps_to(header or {}, counted)
        yield _Table(first=first, lines=lines[first:end], document=document, steps=steps, alone=alone)
        first = end


def _steps_to(header: dict[str, Any], counted: dict[tuple[Step, ...], int]) -> tuple[tuple[Step, ...], ...]:
    """Where a table stands in the file, and where by itself. `counted` are the last places of the arrays of tables."""
    steps: tuple[Step, ...] = ()
    alone: tuple[Step, ...] = ()
    while header:
        key, place = next(iter(header.items()))
        steps, alone = (*steps, key), (*alone, key)
        if isinstance(place, list):
            counted[steps] = counted.get(steps, -1) + 1
            alone = (*alone, 0)
        if steps in counted:
            steps = (*steps, counted[steps])
        header = place if isinstance(place, dict) else {}
    return steps, alone


def _line_within(lines: list[str], wanted: tuple[Step, ...]) -> int | None:
    """The line of the shortest beginning that has it, found by halving."""
    beginnings = _Beginnings(lines)
    low, high, top = -1, len(beginnings.ends) - 1, len(beginnings.ends) - 1
    while top - low > 1:  # `low` lacks it, `high` has it, and what is between `top` and `high` is no TOML
        middle = (low + top) // 2
        number, document = beginnings.readable(middle, top)
        if beginnings.left == 0:
            return None
        if document is None:
            top = middle
        elif _there(document, wanted) == wanted:
            high = top = number
        else:
            low = number
    return beginnings.last_line(high)


@dataclass(slots=True)
class _Beginnings:
    """The beginnings of a table that end before a line which may begin a statement, and how many more may be read."""

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
