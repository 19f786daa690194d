"""How a message speaks: phrases from a gettext catalogue, numbers and dates by CLDR.

babel is imported when the first message is written, not when the program starts.
"""

import re
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from functools import cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from io import BytesIO
from typing import Literal
from zoneinfo import ZoneInfo

from figures.bands import is_band
from figures.record import Figure, Qualifier, Quantity, Source

MINUS = "\u2212"
NBSP = "\u00a0"
_ENGLISH = "en"
_GROUPED_FROM = 1000
"""Below, a number in a phrase is its digits, and needs no babel."""
_CALENDAR = {"a": "duration-year", "mo": "duration-month", "wk": "duration-week", "d": "duration-day"}
_MONTHS_OF_A_YEAR, _MONTHS_IN_YEARS = 12, 24
_FOUR_DIGITS = re.compile(r"(?<!\d)\d{4}(?!\d)")
_PLUS_BEFORE = re.compile(r"\s*[+＋]")
_PLUS_IN_WORDS = re.compile(r"\s*[+＋]\s*[^\W\d_]")
"""A plus that cannot be a sign: "+ de 150"."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language messages are written in, by its BCP 47 code; one without a catalogue speaks English."""

    code: str

    def say(self, phrase: str, /, **words: object) -> str:
        """`phrase` (`%(name)s` style) translated, with `words` put in."""
        return _catalogue(self.code).gettext(phrase) % words

    def count(self, one: str, many: str, number: int, /) -> str:
        """The phrase that goes with `number`, which is put in as `%(n)s`."""
        shown = str(number) if 0 <= number < _GROUPED_FROM else self.number(Decimal(number))
        return _catalogue(self.code).ngettext(one, many, number) % {"n": shown}

    def number(self, value: Decimal, *, grouped: bool = True) -> str:
        """All digits of `value`, grouped as the language does: "2,150", "2 150", "12.5"; or not: "2150"."""
        from babel.numbers import format_decimal

        shown = format_decimal(value, locale=self._locale, decimal_quantization=False, group_separator=grouped)
        return shown.replace("-", MINUS)

    def percent(self, value: Decimal) -> str:
        """`value` per cent: "45%", "45 %"."""
        from babel.numbers import format_percent

        return format_percent(value.scaleb(-2), locale=self._locale, decimal_quantization=False).replace("-", MINUS)

    def amount(self, value: Decimal, unit: str | None, *, grouped: bool = True) -> str:
        """A number with its unit: a count, a percentage, an amount of money or a measure."""
        if unit is None:
            return self.number(value, grouped=grouped)
        if unit == "%":
            return self.percent(value)
        if unit.startswith("/"):  # a share of a whole: 1/4
            return f"{self.number(value)}{unit}"
        if (name := _CALENDAR.get(unit)) is not None:
            return self._time(value, name, unit)
        return self._money(value, unit) if _is_currency(unit) else f"{self.number(value)}{NBSP}{unit}"

    def _time(self, value: Decimal, name: str, symbol: str) -> str:
        """So many years, months, weeks or days, whose symbols nobody reads: "46.2 years".

        Babel lacks some long names, Italian years for one, and has them as short ones. Nobody is 460 months old: many
        are told in years and months.
        """
        if symbol == "mo" and value >= _MONTHS_IN_YEARS and value == value.to_integral_value():
            years, months = divmod(value, _MONTHS_OF_A_YEAR)
            of_years = self._time(years, _CALENDAR["a"], "a")
            return f"{of_years} {self._time(months, name, symbol)}" if months else of_years
        from babel.units import format_unit

        lengths: tuple[Literal["long", "short"], ...] = ("long", "short")
        shown = (format_unit(value, name, length=length, locale=self._locale) for length in lengths)
        found = next((one for one in shown if name not in one), f"{self.number(value)} {symbol}")
        return found.replace(" ", NBSP).replace("-", MINUS)

    def quantity(self, quantity: Quantity, *, grouped: bool = True) -> str | None:
        """A number as it is meant, with range, unit and qualifier; None if the page's number could not be read."""
        if quantity.value is None:
            return None
        shown = self.amount(quantity.value, quantity.unit, grouped=grouped)
        if quantity.upper is not None:
            shown = self._range(quantity.value, quantity.upper, quantity.unit)
        return self._qualified(shown, quantity.qualifier)

    def figure(self, figure: Figure) -> str:
        """A figure's number; as the page shows it where it could not be read, or tells a bound of a rank: "Top 400".

        Four digits that the page leaves together stay so: they may be a year. Those of an attribute are no way in which
        anybody sees the number, and are grouped as the language does. A plus right before a number, be it a
        sign or "at least", stays before it.
        """
        if is_band(figure):
            return figure.raw
        grouped = figure.source is Source.ATTRIBUTE or _FOUR_DIGITS.search(figure.raw) is None
        quantity = figure.quantity
        if _has_plus(figure):
            shown = self.quantity(replace(quantity, qualifier=None), grouped=grouped)
            return f"+{shown}" if shown else figure.raw
        return self.quantity(quantity, grouped=grouped) or figure.raw

    def signed(self, value: Decimal, unit: str | None = None) -> str:
        shown = self.amount(value, unit)
        return f"+{shown}" if value > 0 else shown

    def growth(self, percent: Decimal) -> str:
        """A relative change with its sign, to the tenth: "+7.5%"; finer below a tenth, whole from a hundred on."""
        shown = self.percent(_rounded(percent))
        return f"+{shown}" if percent > 0 else shown

    def points(self, value: Decimal, *, signed: bool = True, numbers: "Language | None" = None) -> str:
        """A distance between two percentages: "+1 point", "−0.5 points"; "1 point" without its sign.

        `numbers` is the language of its number, where that is another one than of the word.
        """
        numbers = numbers or self
        shown = numbers.signed(value) if signed else numbers.number(value)
        if self._is_one(abs(value).normalize()):  # 1.0 is shown as 1, and CLDR tells them apart
            return self.say("%(delta)s point", delta=shown)
        return self.say("%(delta)s points", delta=shown)

    def places(self, delta: Decimal) -> str:
        """How far a rank moved: "up 1 place" for -1, since the first is the best; "down 7 places"."""
        number = int(abs(delta))
        if delta < 0:
            return self.count("up %(n)s place", "up %(n)s places", number)
        return self.count("down %(n)s place", "down %(n)s places", number)

    def day(self, when: datetime, timezone: str) -> str:
        """A day for people: "November 23, 2026", "1er novembre 2026"."""
        from babel.dates import format_date

        day = when.astimezone(ZoneInfo(timezone))
        shown = format_date(day, format="long", locale=self._locale)
        # CLDR has no ordinals in dates; French counts the first of a month, and only that, as one.
        return f"1er{shown[1:]}" if day.day == 1 and self.code.partition("-")[0] == "fr" else shown

    def moment(self, when: datetime, timezone: str) -> str:
        """A time for people: "23 November 2026, 06:00 (Europe/Paris)", in the order of the language."""
        from babel.dates import format_time

        time = format_time(when.astimezone(ZoneInfo(timezone)), format="short", locale=self._locale)
        return f"{self.day(when, timezone)}, {time} ({timezone})"

    @property
    def translations(self) -> NullTranslations:
        """The catalogue, for a template engine."""
        return _catalogue(self.code)

    def _is_one(self, value: Decimal) -> bool:
        """Whether a noun after `value` is in the singular, as CLDR has it: 1 in English, 0.5 and 1.5 too in French."""
        from babel import Locale

        return Locale.parse(self._locale).plural_form(value) == "one"

    @property
    def _locale(self) -> str:
        return self.code.replace("-", "_")

    def _range(self, low: Decimal, high: Decimal, unit: str | None) -> str:
        money = unit is not None and _is_currency(unit)
        return f"{self.amount(low, unit) if money else self.number(low)}–{self.amount(high, unit)}"

    def _money(self, value: Decimal, currency: str) -> str:
        """Money with its symbol where the language puts it; cents only where there are some."""
        from babel import Locale
        from babel.numbers import format_currency

        pattern = Locale.parse(self._locale).currency_formats["standard"].pattern
        whole = value == value.to_integral_value()
        digits = pattern.replace("0.00", "0" if whole else "0.00####")
        shown = format_currency(
            value, currency, format=digits, locale=self._locale, currency_digits=False, decimal_quantization=False
        )
        return shown.replace("-", MINUS)

    def _qualified(self, shown: str, qualifier: Qualifier | None) -> str:
        match qualifier:
            case None:
                return shown
            case Qualifier.AT_LEAST:
                return self.say("%(number)s+", number=shown)
            case Qualifier.AT_MOST:
                return self.say("up to %(number)s", number=shown)
            case Qualifier.APPROXIMATELY:
                return self.say("about %(number)s", number=shown)
            case Qualifier.RANK:
                return self.say("#%(number)s", number=shown)


def _has_plus(figure: Figure) -> bool:
    """Whether a figure's number is shown behind its plus, as the page writes it."""
    qualifier = figure.quantity.qualifier
    if qualifier not in (None, Qualifier.AT_LEAST) or not _PLUS_BEFORE.match(figure.raw):
        return False
    return qualifier is None or not _PLUS_IN_WORDS.match(figure.raw)


def _rounded(percent: Decimal) -> Decimal:
    size = abs(percent)
    if size >= 100:
        return percent.quantize(Decimal(1))
    if size >= Decimal("0.1"):
        return percent.quantize(Decimal("0.1")).normalize()
    return Decimal(f"{percent:.1e}").normalize()


@cache
def _is_currency(unit: str) -> bool:
    from babel.numbers import is_currency

    return is_currency(unit)


@cache
def _catalogue(code: str) -> NullTranslations:
    """The phrases of a language, read from its `.po` file, so that no compiled file has to be kept in step."""
    language = code.partition("-")[0]
    if language == _ENGLISH:
        return NullTranslations()
    source = files("alerts") / "locale" / f"{language}.po"
    if not source.is_file():
        return NullTranslations()
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = BytesIO()
    with source.open("rb") as po:
        write_mo(compiled, read_po(po, locale=language))
    compiled.seek(0)
    return GNUTranslations(compiled)
