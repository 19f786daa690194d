"""Telephone numbers: as the page shows them; one that it only dials, in the international form."""

import re
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from scraper.reading.text import fold

_DIGITS = re.compile(r"(?:\+|00)?[\d\u0660-\u0669][\d\u0660-\u0669\s()./\u2010-\u2013-]{4,24}[\d\u0660-\u0669]")
_FEWEST_DIGITS = 6
_MOST_CHARACTERS = 200
"""What is longer is no telephone number."""

_COUNTRY_OF_LANGUAGE = {
    "fr": "FR", "de": "DE", "es": "ES", "it": "IT", "nl": "NL", "pt": "PT", "pl": "PL", "da": "DK", "sv": "SE",
    "nb": "NO", "no": "NO", "fi": "FI", "cs": "CZ", "hu": "HU", "ro": "RO", "el": "GR", "ru": "RU", "tr": "TR",
    "ja": "JP",
}  # fmt: skip
_COUNTRY_OF_DOMAIN = {"uk": "GB", "eu": None, "su": "RU", "io": None, "ai": None, "co": None, "tv": None, "me": None}


def country_of(*, url: str | None, language: str | None) -> str | None:
    """The country (ISO 3166) in whose form a page writes telephone numbers: by its domain, else by its language."""
    ending = (urlsplit(url or "").hostname or "").rpartition(".")[2]
    if len(ending) == 2 and _COUNTRY_OF_DOMAIN.get(ending, ending):
        return _COUNTRY_OF_DOMAIN.get(ending, ending.upper())
    name, _, region = (language or "").replace("_", "-").partition("-")
    return region.upper() if len(region) == 2 else _COUNTRY_OF_LANGUAGE.get(name.lower())


def shown_phone(text: str) -> str | None:
    """A number that is known to be one (it has a label, or a link dials it) as the page shows it.

    None where the text has too few digits to be dialled.
    """
    shown = fold(text)
    return shown if sum(c.isdigit() for c in shown) >= _FEWEST_DIGITS else None


def dialled_phone(address: str, *, country: str | None) -> str | None:
    """A number that the page dials and does not show (a `tel:` link's, JSON-LD's): "+33 1 75 31 92 00"."""
    dialled = shown_phone(unquote(address))
    if dialled is None or len(dialled) > _MOST_CHARACTERS:
        return dialled
    return _international(dialled, country) or dialled


def phones_of_text(text: str, *, country: str | None) -> list[tuple[int, int, str]]:
    """The numbers of a text that can only be telephone numbers: where they start and end, and as they are shown."""
    if not _DIGITS.search(text):
        return []
    from phonenumbers import Leniency, PhoneNumberMatcher

    matches = PhoneNumberMatcher(text[:2000], country, leniency=Leniency.VALID, max_tries=50)
    return [(m.start, m.end, fold(m.raw_string)) for m in matches]


def first_number(text: str) -> re.Match[str] | None:
    """The first run of digits that may be dialled."""
    return _DIGITS.search(text)


@lru_cache(maxsize=256)
def _international(shown: str, country: str | None) -> str | None:
    from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, is_valid_number, parse

    try:
        number = parse(shown, country)
    except NumberParseException:
        return None
    return format_number(number, PhoneNumberFormat.INTERNATIONAL) if is_valid_number(number) else None
