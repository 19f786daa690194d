"""Telephone numbers as people write them, in the international form they can be dialled by from anywhere."""

import re
from functools import lru_cache
from urllib.parse import unquote, urlsplit

from scraper.reading.text import fold

_DIGITS = re.compile(r"(?:\+|00)?[\d\u0660-\u0669][\d\u0660-\u0669\s()./\u2010-\u2013-]{4,24}[\d\u0660-\u0669]")
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


def phone(text: str, *, country: str | None) -> str | None:
    """A number that is known to be one (a `tel:` link's, one with a label): "+33 1 75 31 92 00", or as it is shown.

    None where the text has too few digits to be dialled.
    """
    shown = fold(unquote(text))
    if sum(c.isdigit() for c in shown) < 6:
        return None
    return _international(shown, country) or shown


def phones_of_text(text: str, *, country: str | None) -> list[tuple[int, int, str]]:
    """The numbers of a text that can only be telephone numbers: where they start and end, in the international form."""
    if not _DIGITS.search(text):
        return []
    from phonenumbers import Leniency, PhoneNumberFormat, PhoneNumberMatcher, format_number

    matches = PhoneNumberMatcher(text[:2000], country, leniency=Leniency.VALID, max_tries=50)
    return [(m.start, m.end, format_number(m.number, PhoneNumberFormat.INTERNATIONAL)) for m in matches]


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
