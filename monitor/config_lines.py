"""On which line of the file a key stands. Parsers of TOML forget that, so they are asked about its beginning."""

import tomllib
from collections.abc import Sequence
from typing import Any

Step = str | int
_LONGEST = 200_000
"""Characters: a longer file is not searched, since every step of the search reads half of it."""


def line_of(text: str, steps: Sequence[Step]) -> int | None:
    """The line, counted from 1, on which the value ends that `steps` lead to, or the last of them that are there.

    It is the shortest beginning of the file that has it, found by halving. None where there is none, or in a long file.
    """
    if len(text) > _LONGEST:
        return None
    lines = text.split("\n")
    wanted = _there(_parsed(text) or {}, steps)
    if not wanted:
        return None
    low, high, top = 0, len(lines), len(lines)
    while top - low > 1:  # `low` lines lack it, `high` lines have it, and what is between `top` and `high` is no TOML
        middle = (low + top) // 2
        number, document = _readable(lines, middle, top)
        if document is None:
            top = middle
        elif len(_there(document, wanted)) == len(wanted):
            high = top = number
        else:
            low = number
    return high


def _readable(lines: Sequence[str], first: int, end: int) -> tuple[int, dict[str, Any] | None]:
    """The first beginning of `first` lines or more, and fewer than `end`, that is TOML."""
    for number in range(first, end):
        document = _parsed("\n".join(lines[:number]))
        if document is not None:
            return number, document
    return end, None


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
