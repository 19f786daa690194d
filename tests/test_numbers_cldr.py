"""Numbers as CLDR writes them, by babel, in 41 locales; and the committed vocabulary."""

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from decimal import ROUND_HALF_EVEN, Decimal
from itertools import product
from pathlib import Path

import pytest
from babel import Locale
from babel.numbers import (
    format_compact_currency,
    format_compact_decimal,
    format_currency,
    format_decimal,
    format_percent,
    get_currency_precision,
    get_territory_currencies,
)
from make_vocabulary import VOCABULARY

from scraper.numbers import NumberContext, NumberMatch, find_numbers

pytestmark = pytest.mark.slow

LOCALES = (
    "fr", "fr_CA", "fr_CH", "fr_BE", "en", "en_GB", "en_IN", "en_ZA", "de", "de_CH", "de_AT", "es", "es_MX", "es_AR",
    "it", "it_CH", "pt", "pt_PT", "nl", "nl_BE", "pl", "sv", "da", "nb", "fi", "cs", "sk", "sl", "hr", "hu", "ro", "tr",
    "id", "ru", "uk", "el", "ca", "ar", "ar_EG", "fa", "hi", "zh", "ja", "ko", "vi", "bg",
)  # fmt: skip
SYSTEMS = ("latn", "default")


def numbers(locale: str, count: int) -> Iterator[Decimal]:
    """Numbers of every size, the same ones in every run."""
    source = random.Random(locale)
    for _ in range(count):
        ceiling = 10 ** source.randrange(1, 10)
        yield Decimal(source.randrange(-ceiling // 10, ceiling)) / 10 ** source.randrange(4)


def only(text: str, locale: str) -> NumberMatch:
    (match,) = find_numbers(text, context=NumberContext(language=locale.replace("_", "-")))
    return match


@pytest.mark.parametrize("locale", LOCALES)
def test_decimals_come_back(locale: str) -> None:
    """What CLDR writes for a number in a language reads as that number in that language."""
    for number in numbers(locale, 40):
        for system in SYSTEMS:
            text = format_decimal(number, locale=locale, numbering_system=system)

            assert only(text, locale).quantity.value == number.quantize(Decimal("0.001")), text


@pytest.mark.parametrize("locale", LOCALES)
def test_percentages_come_back(locale: str) -> None:
    """The percent sign is the unit, on whichever side it stands."""
    for number in numbers(locale, 30):
        whole = Decimal(int(number))
        for system in SYSTEMS:
            text = format_percent(whole / 100, locale=locale, numbering_system=system)

            assert (only(text, locale).quantity.value, only(text, locale).quantity.unit) == (whole, "%"), text


@pytest.mark.parametrize("locale", LOCALES)
def test_currencies_come_back(locale: str) -> None:
    """The symbol of a currency is read as its ISO 4217 code, that of the region's own currency too."""
    own = get_territory_currencies(Locale.parse(locale).territory or "FR")[0]
    for number in numbers(locale, 8):
        for currency in ("EUR", "USD", "GBP", "CHF", own):
            places = Decimal(1).scaleb(-get_currency_precision(currency))
            text = format_currency(number, currency, locale=locale)
            quantity = only(text, locale).quantity

            assert (quantity.value, quantity.unit) == (number.quantize(places, rounding=ROUND_HALF_EVEN), currency), (
                text
            )


@pytest.mark.parametrize("locale", LOCALES)
def test_compact_numbers_come_back(locale: str) -> None:
    """Every magnitude that CLDR knows in a language is multiplied in, and belongs to the raw text."""
    styles = Locale.parse(locale).compact_decimal_formats.keys() & {"short", "long"}
    assert styles
    for power, style in product(range(13), styles):
        number = Decimal(12).scaleb(power - 1)
        text = format_compact_decimal(number, format_type=style, locale=locale, fraction_digits=2)
        match = only(text, locale)

        assert (match.quantity.value, match.raw) == (number, text.strip()), text


@pytest.mark.parametrize("locale", LOCALES)
def test_compact_currencies_come_back(locale: str) -> None:
    """Magnitude and currency are read together: `1,2 Md €`, `$1.2B`."""
    for power in (3, 6, 9, 12):
        number = Decimal(12).scaleb(power - 1)
        text = format_compact_currency(number, "EUR", locale=locale, fraction_digits=2)
        quantity = only(text, locale).quantity

        assert (quantity.value, quantity.unit) == (number, "EUR"), text


def test_the_vocabulary_is_what_cldr_says() -> None:
    """The committed table is what babel's CLDR gives today; regenerate it after an upgrade of babel."""
    script = Path(__file__).parent / "support" / "make_vocabulary.py"
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}

    made = subprocess.run(
        [sys.executable, "-c", "import make_vocabulary as m; print(m.render(), end='')"],
        cwd=script.parent,
        env=environment,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )

    assert made.stdout == VOCABULARY.read_text(encoding="utf-8")
