"""Writes scraper/numbers/vocabulary.json from the CLDR that babel carries.

Run it after an upgrade of babel: `python tests/support/make_vocabulary.py`. A test holds the committed table to it.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

from babel import Locale, localedata
from babel.core import get_global
from babel.localedata import locale_identifiers
from babel.numbers import get_territory_currencies

LANGUAGES = (
    "fr", "en", "de", "es", "it", "nl", "pt", "pl", "sv", "da", "nb", "nn", "fi", "is", "cs", "sk", "sl", "hr", "hu",
    "ro", "bg", "el", "tr", "ru", "uk", "ca", "id", "vi", "ar", "fa", "he", "hi", "zh", "ja", "ko", "et", "lv", "lt",
    "sr", "bs", "mk", "sq", "gl", "eu", "ga", "cy", "mt", "lb", "be",
)  # fmt: skip
VOCABULARY = Path(__file__).parents[2] / "scraper" / "numbers" / "vocabulary.json"

_MAJOR = (
    "EUR",
    "USD",
    "GBP",
    "CHF",
    "JPY",
    "CNY",
    "INR",
    "CAD",
    "AUD",
    "BRL",
    "MXN",
    "PLN",
    "SEK",
    "NOK",
    "DKK",
    "TRY",
)
_AMBIGUOUS = {"$": "USD", "US$": "USD", "£": "GBP", "¥": "JPY", "kr": "SEK", "kr.": "DKK", "Rs": "INR"}


def tag(identifier: str) -> str:
    """The BCP 47 tag of a babel identifier, without script: zh_Hans_SG is zh-SG."""
    locale = Locale.parse(identifier)
    return f"{locale.language}-{locale.territory}" if locale.territory else str(locale.language)


def locales() -> Iterator[tuple[str, Locale]]:
    """Every locale once, a language before its regions."""
    seen: dict[str, Locale] = {}
    for identifier in sorted(locale_identifiers()):
        locale = Locale.parse(identifier)
        if locale.variant is None:
            seen.setdefault(tag(identifier), locale)
    yield from sorted(seen.items())


def decimal_marks() -> dict[str, str]:
    """The decimal mark of each language, and of each region that differs from its language."""
    marks: dict[str, str] = {}
    for name, locale in locales():
        mark = locale.number_symbols["latn"]["decimal"]
        if name == locale.language or marks.get(str(locale.language)) != mark:
            marks[name] = mark
    return marks


def compact_patterns(locale: Locale) -> Iterator[tuple[int, str]]:
    """The power of ten each compact pattern stands for, and the pattern."""
    for formats in (locale.compact_decimal_formats, locale.compact_currency_formats):
        for style in ("short", "long"):
            for patterns in formats[style].values() if style in formats else ():
                for number, pattern in patterns.items():
                    yield len(str(number)) - 1, pattern.pattern


def plain(text: str) -> str:
    """With ordinary spaces, without the marks that nobody sees."""
    return " ".join(re.sub(r"[\u200b\u200e\u200f\u061c]", "", text).split())


def magnitudes(locale: Locale) -> dict[str, int]:
    """What stands behind a compact number, and its power of ten."""
    found: dict[str, int] = {}
    for power, pattern in compact_patterns(locale):
        shape = re.fullmatch(r"(0+) ?([^0]+)", plain(pattern.split(";")[0].replace("'", "").replace("¤", "")))
        if shape is not None:
            found.setdefault(shape[2], power - len(shape[1]) + 1)
    return found


def by_region(tables: dict[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    """The tables of the languages whole, of the regions what differs."""
    own: dict[str, dict[str, int]] = {}
    for name, table in tables.items():
        parent = tables.get(name.partition("-")[0], {}) if "-" in name else {}
        differing = {key: value for key, value in table.items() if parent.get(key) != value}
        if differing:
            own[name] = differing
    return own


def said_here(entry: object) -> dict[int, str]:
    """What a locale's own file says of an entry: all of it, what it adds to another one, or nothing."""
    own = entry[1] if isinstance(entry, tuple) else entry
    return own if isinstance(own, dict) else {}


def calendar_names(language: str, entry: str, widths: tuple[str, ...]) -> list[str]:
    """The names of the months or days, whole, short and as they stand alone, lower case, without a full stop.

    Read from the language's own file: babel's merged tables leak the months of the last calendar that was loaded.
    """
    own = localedata.load({"nb": "no", "nn": "no"}.get(language, language), merge_inherited=False)[entry]
    names = {
        name.lower().rstrip(".")
        for contexts in own.values()
        for width in widths
        for name in said_here(contexts.get(width)).values()
    }
    return sorted(name for name in names if not re.search(r"\d", name))


def territory_currency(locale: Locale) -> str | None:
    """What is paid with where the language is spoken."""
    territory = locale.territory or get_global("likely_subtags").get(str(locale.language), "").rpartition("_")[2]
    current = get_territory_currencies(territory) if territory else []
    return current[0] if current else None


def currency_symbols() -> tuple[list[str], dict[str, str], dict[str, dict[str, str]]]:
    """ISO 4217 codes in use, what each symbol means everywhere, and what it means in one language or region."""
    current = {code for territory in get_global("territory_currencies") for code in get_territory_currencies(territory)}
    english = Locale.parse("en")
    everywhere = dict(_AMBIGUOUS)
    for code in sorted(current):
        symbol = plain(english.currency_symbols.get(code, code))
        if symbol != code:
            everywhere.setdefault(symbol, code)
    regional: dict[str, dict[str, str]] = {}
    for name, locale in locales():
        code = territory_currency(locale) if locale.language in LANGUAGES else None
        symbol = plain(locale.currency_symbols.get(code, code)) if code else None
        if code is None or not symbol or symbol == code or everywhere.get(symbol) == code:
            continue
        parent = regional.get(str(locale.language), {})
        if "-" not in name or parent.get(symbol) != code:
            regional.setdefault(name, {})[symbol] = code
    for language in LANGUAGES:
        own = regional.setdefault(language, {})
        for code in _MAJOR:
            symbol = plain(Locale.parse(language).currency_symbols.get(code, code))
            if symbol != code and symbol not in everywhere:
                own.setdefault(symbol, code)
    return sorted(current), everywhere, {name: symbols for name, symbols in regional.items() if symbols}


def vocabulary() -> dict[str, object]:
    """The whole table."""
    spoken = {name: locale for name, locale in locales() if locale.language in LANGUAGES}
    codes, everywhere, regional = currency_symbols()
    return {
        "decimal_marks": decimal_marks(),
        "magnitudes": by_region({name: magnitudes(locale) for name, locale in spoken.items()}),
        "months": {name: calendar_names(name, "months", ("wide", "abbreviated")) for name in sorted(LANGUAGES)},
        "weekdays": {
            name: calendar_names(name, "days", ("wide", "abbreviated", "short")) for name in sorted(LANGUAGES)
        },
        "currency_codes": codes,
        "currency_symbols": everywhere,
        "regional_currency_symbols": regional,
    }


def render() -> str:
    """The table as it is committed."""
    return json.dumps(vocabulary(), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


if __name__ == "__main__":
    VOCABULARY.write_text(render(), encoding="utf-8")
