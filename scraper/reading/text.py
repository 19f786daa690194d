"""Text as a person reads it."""

import re

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
