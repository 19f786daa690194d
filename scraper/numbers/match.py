"""What a number found in a text is, and what decides how it is read."""

from dataclasses import replace
from enum import StrEnum
from typing import Literal, NamedTuple

from figures.record import Quantity


class Kind(StrEnum):
    """How a number is written. A WORD ("une quarantaine", "eight") is for the reader of the page to judge."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    WORD = "word"
    RANGE = "range"


class Problem(StrEnum):
    """Why a number has no value. The word is the code of the page's warning."""

    AMBIGUOUS_NUMBER = "ambiguous_number"
    UNKNOWN_SUFFIX = "unknown_suffix"
    MALFORMED_NUMBER = "malformed_number"
    DAMAGED_NUMBER = "damaged_number"


class NumberContext(NamedTuple):
    """What decides the reading of a number besides its form. What was read by it is kept by it, hence a named tuple.

    `language` is a BCP 47 tag ("fr", "de-CH") or None. `decimal` is the decimal mark that the page's other numbers
    prove, or None; it outweighs the language. `ratios` says that what stands around speaks of them, so that `1:14` is
    no time. `says_k`: the page writes thousands as `150K`, as English does.
    """

    language: str | None = None
    decimal: Literal[",", "."] | None = None
    ratios: bool = False
    says_k: bool = False


class NumberMatch(NamedTuple):
    """A number in a text: `text[start:end] == raw` with unit and qualifier, `number_start:number_end` the digits alone.

    `counted` is the noun amid a share: "un étudiant sur cinq". `quantity.value` is None exactly when `problem` says
    why. What is made for every number of a page is a named tuple:
    made in a fifth of the time that a frozen dataclass takes.
    """

    start: int
    end: int
    number_start: int
    number_end: int
    raw: str
    quantity: Quantity
    kind: Kind
    problem: Problem | None = None
    counted: str = ""


def not_before(match: NumberMatch, floor: int) -> NumberMatch:
    """The match without what an earlier one has taken already (`5 % > 3`)."""
    return match._replace(start=floor, raw=match.raw[floor - match.start :])


def without_plus(match: NumberMatch) -> NumberMatch:
    """The match without a plus that adds it to the one before: `12 M€ + 3 M€`."""
    raw = match.raw[1:].lstrip()
    return match._replace(start=match.end - len(raw), raw=raw, quantity=replace(match.quantity, qualifier=None))
