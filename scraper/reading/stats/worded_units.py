"""Units in words that stand alone beside a number: "46,2 anni", "2.315 ettari"."""

import re
from functools import cache, lru_cache

from figures.unit_words import unit_words

_LONGEST = 24


def unit_alone(own: str, language: str | None) -> str:
    """The symbol of the unit that the words beside a number are, in a page's language; "" where they are none."""
    return _symbol(own.lower(), language) if own and len(own) <= _LONGEST else ""


def unit_at(text: str, start: int, language: str | None) -> tuple[str, int]:
    """The symbol of the unit in words that stands at a place in a text, and where it ends; "" where none does.

    Behind millions a word joins it: "2,1 milhões de toneladas".
    """
    found = _units_behind(language).match(text, start)
    return (symbol_of(found, language), found.end()) if found is not None else ("", start)


@lru_cache(maxsize=4096)
def _symbol(words: str, language: str | None) -> str:
    found = _units(language).fullmatch(words)
    return symbol_of(found, language) if found is not None else ""


def any_unit(language: str | None) -> str:
    """A pattern of all units in words, each a group, of which `symbol_of` tells the symbol."""
    return "(?:" + "|".join(f"({words})" for words in unit_words(language).values()) + ")"


def symbol_of(found: re.Match[str], language: str | None) -> str:
    """The symbol of the unit that `any_unit` found."""
    return tuple(unit_words(language))[(found.lastindex or 1) - 1]


@cache
def _units_behind(language: str | None) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0\u202f](?:de |di |d['’])?{any_unit(language)}(?!\w)", re.IGNORECASE)


@cache
def _units(language: str | None) -> re.Pattern[str]:
    return re.compile(any_unit(language))
