"""Text as a person reads it."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from figures.expressions import expression

_INVISIBLE = expression("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


def fold(text: str) -> str:
    """Runs of white space, no-break spaces included, become one space; what nobody sees is dropped."""
    folded = " ".join(text.split())
    if folded.isascii() or folded.isprintable():
        return folded
    return " ".join(visible(text).split())


def visible(text: str) -> str:
    """The text without soft hyphens, zero-width and direction marks; white space as it stands."""
    return text if text.isascii() or text.isprintable() else _INVISIBLE.sub("", text)


_WORD = expression(r"[^\W\d_]+")


def words(text: str) -> list[str]:
    """The words of a text, case folded, numbers left out."""
    return _WORD.findall(text.casefold())


_DIGIT = expression(r"[\d¼-¾⅐-⅞]")
_WESTERN_DIGITS = "0123456789"
_ASCII = bytes(range(128))


def has_digit(text: str) -> bool:
    """Whether there is a decimal digit of any script in a text, or a fraction in one character."""
    return _DIGIT.search(text) is not None


def with_digit(texts: Sequence[str]) -> list[int]:
    """The indices of the texts that have a digit.

    They are looked through as one, for one digit after the other: that runs a hundred times as fast as a pattern. Few
    pages have other digits than 0 to 9.
    """
    said = "".join(texts)
    if _DIGIT.search(said.encode().translate(None, _ASCII).decode()) is not None:
        return [number for number, text in enumerate(texts) if has_digit(text)]
    digits: list[int] = []
    for digit in _WESTERN_DIGITS:
        at = said.find(digit)
        while at >= 0:
            digits.append(at)
            at = said.find(digit, at + 1)
    return _holding(sorted(digits), list(accumulate(map(len, texts))))


def _holding(places: list[int], ends: list[int]) -> list[int]:
    """Which of the stretches that end somewhere hold one of the places, all in order."""
    found: list[int] = []
    number = last = -1
    for place in places:
        if place > last:
            number = bisect_right(ends, place, number + 1)
            last = ends[number] - 1
            found.append(number)
    return found
