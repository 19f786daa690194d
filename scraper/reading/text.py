"""Text as a person reads it."""

import re
from collections.abc import Callable, Iterator, Sequence

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")


def fold(text: str) -> str:
    """Runs of white space, no-break spaces included, become one space; what nobody sees is dropped."""
    return " ".join(visible(text).split())


def visible(text: str) -> str:
    """The text without soft hyphens, zero-width and direction marks; white space as it stands."""
    return text if text.isascii() else _INVISIBLE.sub("", text)


_WORD = re.compile(r"[^\W\d_]+")


def words(text: str) -> list[str]:
    """The words of a text, case folded, numbers left out."""
    return _WORD.findall(text.casefold())


def digit_finder(body: bytes) -> Callable[[str], bool]:
    """Whether a text of a page, whose UTF-8 is `body`, has a decimal digit or a fraction in one character.

    A search for one character runs a hundred times as fast as a pattern, and few pages have other digits than 0 to 9.
    """
    present = (lead for first, leads in _LEADS.items() if first in body for lead in leads)
    return _has_any_digit if any(lead in body for lead in present) else _has_western_digit


_AT_ONCE = 8


def with_digit(texts: Sequence[str], has_digit: Callable[[str], bool]) -> Iterator[int]:
    """The indices of the texts that have a digit. Few have one, so that several are asked at once."""
    for start in range(0, len(texts), _AT_ONCE):
        some = texts[start : start + _AT_ONCE]
        if has_digit("".join(some)):
            yield from (start + number for number, text in enumerate(some) if has_digit(text))


_LEADS: dict[bytes, tuple[bytes, ...]] = {
    b"\xc2": (b"\xc2\xbc", b"\xc2\xbd", b"\xc2\xbe"),
    b"\xe2": (b"\xe2\x85",),
    **{lead: (lead,) for lead in (b"\xd9", b"\xdb", b"\xdf", b"\xe0", b"\xe1", b"\xea")},
    b"\xef": (b"\xef\xbc",),
    b"\xf0": (b"\xf0\x90", b"\xf0\x91", b"\xf0\x96", b"\xf0\x9d", b"\xf0\x9e"),
}
"""By their first byte, how all other digits begin in UTF-8: fractions, Arabic, Persian, N'Ko, Indic and its neighbours,
full width, more."""

_DIGIT = re.compile(r"[\d¼-¾⅐-⅞]")


def _has_any_digit(text: str) -> bool:
    return _DIGIT.search(text) is not None


def _has_western_digit(text: str) -> bool:
    return (
        "0" in text
        or "1" in text
        or "2" in text
        or "3" in text
        or "4" in text
        or "5" in text
        or "6" in text
        or "7" in text
        or "8" in text
        or "9" in text
    )
