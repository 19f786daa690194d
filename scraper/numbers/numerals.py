"""Digits and their separators: what value a numeral has.

A separator groups or marks decimals. In this order, what decides:

1. Form: two kinds of separator (`1.234,5`), one that recurs (`1.234.567`), an apostrophe or a space, a first group
   longer than three digits (`1234.567`) or zero (`0,125`), a last group that is not of three digits (`1,5`).
   Where the comma marks decimals, so does an apostrophe before one digit (Spanish `45'5`).
2. The decimal mark that the page's other numbers prove (`NumberContext.decimal`). Where it is the language's own, that
   `1,234` counts something, or is a decimal that ends in zero, is still ambiguous; of a measure it is believed.
3. The language, by CLDR: in German `1.234` groups, in English `1,234` does.
4. The language's own decimal mark before exactly three digits (`1.234` in English, `1,234` in French) is doubtful,
   because pages translated from another language keep its grouping. Nobody writes a decimal that ends in two zeros
   (`12.500`), and no sum of money has three decimals: both group. A decimal that ends in one zero, or one that counts
   something ("1.234 students"), is ambiguous. What is left is the decimal it looks like.
5. No language: ambiguous, never a guess.
"""

import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from figures.expressions import expression

SPACES = " \u00a0\u202f\u2009\u2007\u2008\u200a"
APOSTROPHES = "'’ʼ´`"
ARABIC_GROUP, ARABIC_DECIMAL = "٬", "٫"

_WIDE = {"，": ",", "．": "."}
_WIDE_MARKS = r"(?<=[０-９])(?:，(?=[０-９]{3}(?!\d))|．(?=[０-９]{1,2}(?!\d)))|．(?=\d{1,2}[%％万億亿])"
"""What East Asian pages put between digits of full width. Between others that comma parts clauses: "2015，300名"."""

NUMERAL = expression(
    rf"\d+(?:(?:[.,{APOSTROPHES}{ARABIC_GROUP}{ARABIC_DECIMAL}]|{_WIDE_MARKS})\d+"
    rf"|[{SPACES}]{{1,2}}\d{{3}}(?!\d)){{0,12}}"
)
"""One numeral at most: a space only joins exactly three digits, so "39 2024" is two."""

VULGAR_FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"

_SPACE = expression(rf"[{SPACES}]+")
_SEPARATORS = expression(rf"[{SPACES}]+|[.,，．{APOSTROPHES}{ARABIC_GROUP}{ARABIC_DECIMAL}]")
_LISTED = expression(r"\d{1,2}(?:,\d{1,2}){2,}\Z")


class Reading(Enum):
    """Why a numeral has no value."""

    AMBIGUOUS = "ambiguous"
    MALFORMED = "malformed"


class Uses(Enum):
    """What a numeral measures, as far as its surroundings tell: decides rule 4 only."""

    ALONE = "alone"
    MONEY = "money"
    COUNT = "count"
    MEASURE = "measure"


@dataclass(frozen=True, slots=True)
class Numeral:
    """The digit groups of a numeral and the separators between them; every space is written " ", every apostrophe '."""

    groups: tuple[str, ...]
    separators: tuple[str, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(self.separators))


def analyse(text: str) -> Numeral:
    """The groups and separators of what NUMERAL matched."""
    if text.isdecimal():
        return Numeral((text,), ())
    separators = tuple(_canonical(mark) for mark in _SEPARATORS.findall(text))
    return Numeral(tuple(_SEPARATORS.split(text)), separators)


def _canonical(mark: str) -> str:
    if mark in APOSTROPHES:
        return "'"
    return " " if mark[0] in SPACES else _WIDE.get(mark, mark)


def first_numeral_end(text: str) -> int:
    """Where the first numeral of a run that NUMERAL matched ends: two numbers beside each other are not one.

    "10,5 200" and "2024 100" are two numbers, as are "10,20,30" three: a list.
    """
    space = _SPACE.search(text)
    if space is not None:
        head = text[: space.start()]
        if len(head) > 3 or not head.isdecimal() or (head[0] == "0" and head != "0"):
            return first_numeral_end(head)
    elif _LISTED.match(text) is not None:
        return text.index(",")
    return len(text)


def begins_with_point(text: str, start: int) -> bool:
    """Whether a decimal point stands before the first digit: `.5`, `$.5 million`."""
    if not start or text[start - 1] != ".":
        return False
    return start == 1 or text[start - 2] in f"{SPACES}($€£~≈<>"


def is_grouped(groups: tuple[str, ...]) -> bool:
    """Groups of three, or of two before the last three as in India (12,34,567)."""
    if len(groups) < 2:
        return False
    first, *middle, last = groups
    if len(last) != 3 or not 1 <= len(first) <= 3:
        return False
    if all(len(group) == 3 for group in middle):
        return True
    return len(first) <= 2 and all(len(group) == 2 for group in middle)


def read_numeral(
    numeral: Numeral, *, decimal: str | None, language_decimal: str | None, uses: Uses
) -> Decimal | Reading:
    """The value of a numeral by the rules above, or why it has none.

    `decimal` is the mark that the page proves, `language_decimal` the language's own.
    """
    kinds = numeral.kinds
    if not kinds:
        return Decimal(numeral.groups[0])
    if len(kinds) == 1:
        return _one_kind(numeral, kinds[0], decimal=decimal, language_decimal=language_decimal, uses=uses)
    if len(kinds) == 2 and numeral.separators.count(kinds[1]) == 1 and kinds[1] not in " '" + ARABIC_GROUP:
        return _decimal(numeral) if is_grouped(numeral.groups[:-1]) else Reading.MALFORMED
    return Reading.MALFORMED


def _one_kind(
    numeral: Numeral, mark: str, *, decimal: str | None, language_decimal: str | None, uses: Uses
) -> Decimal | Reading:
    if mark in " '" + ARABIC_GROUP:
        return _spaced(numeral, mark, language_decimal=language_decimal)
    if len(numeral.separators) > 1:
        return _integer(numeral) if is_grouped(numeral.groups) and mark != ARABIC_DECIMAL else Reading.MALFORMED
    if mark == ARABIC_DECIMAL or not is_grouped(numeral.groups) or numeral.groups[0].startswith("0"):
        return _decimal(numeral)
    if decimal is not None:
        return _proven(numeral, mark, decimal=decimal, language_decimal=language_decimal, uses=uses)
    if language_decimal is None:
        return Reading.AMBIGUOUS
    return _doubtful(numeral, uses) if language_decimal == mark else _integer(numeral)


def _proven(
    numeral: Numeral, mark: str, *, decimal: str, language_decimal: str | None, uses: Uses
) -> Decimal | Reading:
    """What `2,150` is beside `45,5 %`, which proves of a language with that mark nothing that was not known."""
    if decimal != mark:
        return _integer(numeral)
    is_odd = uses is Uses.COUNT or (uses is not Uses.MEASURE and int(numeral.groups[-1][-1]) == 0)
    return Reading.AMBIGUOUS if is_odd and language_decimal == mark else _decimal(numeral)


def _spaced(numeral: Numeral, mark: str, *, language_decimal: str | None) -> Decimal | Reading:
    if is_grouped(numeral.groups):
        return _integer(numeral)
    is_spanish = mark == "'" and len(numeral.separators) == 1 and len(numeral.groups[1]) == 1
    return _decimal(numeral) if is_spanish and language_decimal == "," else Reading.MALFORMED


def _doubtful(numeral: Numeral, uses: Uses) -> Decimal | Reading:
    fraction = numeral.groups[-1]
    if int(fraction[-2:]) == 0 or uses is Uses.MONEY:
        return _integer(numeral)
    if int(fraction[-1]) == 0 or uses is Uses.COUNT:
        return Reading.AMBIGUOUS
    return _decimal(numeral)


def _integer(numeral: Numeral) -> Decimal:
    return Decimal("".join(numeral.groups))


def _decimal(numeral: Numeral) -> Decimal:
    return Decimal("".join(numeral.groups[:-1]) + "." + numeral.groups[-1])


def vulgar_fraction(character: str) -> Decimal:
    """The value of one of VULGAR_FRACTIONS; to three places where it does not end within six."""
    value = unicodedata.numeric(character)
    return Decimal(f"{value:.6f}" if round(value, 6) == value else f"{value:.3f}").normalize()


def continues_list(text: str, start: int) -> bool:
    """Whether a comma joins the digits that start here to others: a list without spaces."""
    return start > 1 and text[start - 1] == "," and text[start - 2].isdigit()
