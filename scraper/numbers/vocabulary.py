"""What CLDR says about numbers in each language: the table `vocabulary.json`, generated and never edited.

`tests/support/make_vocabulary.py` writes it from babel, and a test holds it to what babel says now. Loading babel's
locales takes longer than reading a page, so the page reader takes them from here. What people write beside CLDR is in
`words.py`.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """Tables by BCP 47 tag: a language's whole, a region's what differs from its language.

    `decimal_marks`; `magnitudes`, what stands behind a number and its power of ten; `months` and `weekdays`, whole and
    short, lower case without full stop; `currency_codes`, ISO 4217; `currency_symbols` everywhere and
    `regional_currency_symbols` in one place.
    """

    decimal_marks: Mapping[str, str]
    magnitudes: Mapping[str, Mapping[str, int]]
    months: Mapping[str, tuple[str, ...]]
    weekdays: Mapping[str, tuple[str, ...]]
    currency_codes: tuple[str, ...]
    currency_symbols: Mapping[str, str]
    regional_currency_symbols: Mapping[str, Mapping[str, str]]


@cache
def vocabulary() -> Vocabulary:
    """The table, read once."""
    table = json.loads(Path(__file__).with_name("vocabulary.json").read_text(encoding="utf-8"))
    return Vocabulary(
        decimal_marks=table["decimal_marks"],
        magnitudes=table["magnitudes"],
        months={language: tuple(names) for language, names in table["months"].items()},
        weekdays={language: tuple(names) for language, names in table["weekdays"].items()},
        currency_codes=tuple(table["currency_codes"]),
        currency_symbols=table["currency_symbols"],
        regional_currency_symbols=table["regional_currency_symbols"],
    )
