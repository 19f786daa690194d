"""Text as a person reads it."""

import re

_INVISIBLE = dict.fromkeys(
    map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069")
)


def fold(text: str) -> str:
    """Runs of white space, no-break spaces included, become one space; what nobody sees is dropped."""
    return " ".join(text.split()) if text.isascii() else " ".join(text.translate(_INVISIBLE).split())


def visible(text: str) -> str:
    """The text without soft hyphens, zero-width and direction marks; white space as it stands."""
    return text if text.isascii() else text.translate(_INVISIBLE)


_WORD = re.compile(r"[^\W\d_]+")


def words(text: str) -> list[str]:
    """The words of a text, case folded, numbers left out."""
    return _WORD.findall(text.casefold())
