"""One amount of a text: digits with what stands before and behind them."""

import re
from decimal import Decimal

from figures.expressions import expression
from scraper.numbers.decoy_words import NO_NOUN
from scraper.numbers.lexicon import Lexicon
from scraper.numbers.match import Kind, NumberContext, Problem
from scraper.numbers.members import RANK
from scraper.numbers.myriads import read_myriads
from scraper.numbers.numerals import (
    NUMERAL,
    VULGAR_FRACTIONS,
    Reading,
    Uses,
    analyse,
    begins_with_point,
    continues_list,
    first_numeral_end,
    read_numeral,
    vulgar_fraction,
)
from scraper.numbers.phrasebook import skip_gap
from scraper.numbers.prefix import Prefix
from scraper.numbers.suffix import LETTERS_OF_MORE, Suffix, by_its_number, read_suffix, scale, settled
from scraper.numbers.units import TIMES

STARTS = expression(rf"[0-9٠-٩۰-۹०-९０-９{VULGAR_FRACTIONS}]")
"""What the digits of a number start with."""

PROBLEMS = {Reading.AMBIGUOUS: Problem.AMBIGUOUS_NUMBER, Reading.MALFORMED: Problem.MALFORMED_NUMBER}
"""Why digits have no value."""

_OF_MANY = "USD"
"""What a sign for dollars and pesos alike is read as."""

_NUMBERING = expression(r"(?:[nº№]|num)", re.IGNORECASE)
"""How the words begin that number a thing and rank nothing: `n° 83-634`, "No. 12-7"."""

_AND_HALF = expression(
    r"\s(?:et\sdemie?|y\smedi[oa]|e\smezz[oa]|e\smei[oa]|i\smig|și\sjumătate|and\sa\shalf|en\seen\shalf|"
    r"(?:og|och)\sen\shalv|a\spůl|i\spół|und\seine\shalbe|και\sμισό)\b(?!\sambiente)",
    re.IGNORECASE,
)
"""Behind a magnitude half of one more: "2 millones y medio de euros"."""
_FIRST_OF_HALF = frozenset("eyiaoușκ")
_HALF = Decimal("0.5")


class Text:
    """A text with what its numbers are read by."""

    __slots__ = ("context", "lexicon", "text")

    def __init__(self, text: str, lexicon: Lexicon, context: NumberContext) -> None:
        self.text = text
        self.lexicon = lexicon
        self.context = context


class Amount:
    """Digits with what stands around them; `mantissa` is the value before its magnitude."""

    __slots__ = ("digits_end", "digits_start", "kind", "mantissa", "prefix", "suffix", "value")

    def __init__(
        self, start: int, end: int, mantissa: Decimal | Reading, *, prefix: Prefix, suffix: Suffix, kind: Kind
    ) -> None:
        self.digits_start = start
        self.digits_end = end
        self.mantissa = mantissa
        self.prefix = prefix
        self.suffix = suffix
        self.kind = kind
        self.value = scaled(mantissa, prefix, suffix)


def read_amount(page: Text, start: int, prefix: Prefix) -> Amount:
    """The amount whose digits start at a place, behind what stands before them."""
    end, digits, kind = _digits(page.text, start)
    digits, end = read_myriads(page.text, start, end) or (digits, end)
    suffix = read_suffix(page.text, end, page.lexicon, money=prefix.currency is not None)
    if suffix.power or suffix.end == end < len(page.text):
        suffix = settled(page.text, start, end, suffix, page.lexicon, says_k=page.context.says_k)
    elif suffix.unit in LETTERS_OF_MORE:
        suffix = by_its_number(page.text, start, end, suffix, currency=prefix.currency)
    mantissa = (
        digits if isinstance(digits, Decimal) else mantissa_of(page, digits, uses=_uses(page.text, prefix, suffix))
    )
    if suffix.power and page.text[suffix.end + 1 : suffix.end + 2] in _FIRST_OF_HALF and isinstance(mantissa, Decimal):
        mantissa, suffix = _with_half(page, end, mantissa, suffix, prefix)
    return Amount(start, end, mantissa, prefix=prefix, suffix=suffix, kind=kind)


def _with_half(page: Text, end: int, mantissa: Decimal, suffix: Suffix, prefix: Prefix) -> tuple[Decimal, Suffix]:
    """Both, with what is said of half a million behind the millions, and the unit behind that."""
    half = _AND_HALF.match(page.text, suffix.end)
    if half is None or mantissa % 1 or suffix.unit is not None:
        return mantissa, suffix
    without = page.text[: suffix.end] + page.text[half.end() :]
    whole = read_suffix(without, end, page.lexicon, money=prefix.currency is not None)
    return mantissa + _HALF, whole._replace(end=whole.end + len(half.group()))


def scaled(mantissa: Decimal | Reading, prefix: Prefix, suffix: Suffix) -> Decimal | None:
    """What digits come to by the signs and magnitudes beside them; None where they cannot be read without a guess."""
    if isinstance(mantissa, Reading) or suffix.unknown:
        return None
    value = scale(mantissa, prefix.power + suffix.power)
    return -value if prefix.negative else value


def _digits(text: str, start: int) -> tuple[int, Decimal | str, Kind]:
    """The end of the digits; their value, or the numeral where its surroundings decide; a fraction or not."""
    if text[start] in VULGAR_FRACTIONS:
        return start + 1, vulgar_fraction(text[start]), Kind.FRACTION
    run = NUMERAL.match(text, start)
    numeral = run.group() if run else text[start]
    if not numeral.isdecimal():
        numeral = numeral[: first_numeral_end(numeral)]
    if continues_list(text, start):
        numeral = numeral.partition(",")[0]
    end = start + len(numeral)
    if numeral.isdecimal() and begins_with_point(text, start):
        return end, Decimal(f"0.{numeral}"), Kind.CARDINAL
    fraction = skip_gap(text, end, limit=1)
    if text[fraction : fraction + 1] and text[fraction] in VULGAR_FRACTIONS and numeral.isdecimal():
        return fraction + 1, Decimal(numeral) + vulgar_fraction(text[fraction]), Kind.FRACTION
    return end, numeral, Kind.CARDINAL


def mantissa_of(page: Text, numeral: str, *, uses: Uses) -> Decimal | Reading:
    """What a numeral comes to on its page, or why nobody can tell."""
    if numeral.isdecimal():
        return Decimal(numeral)
    decimal, language_decimal = page.context.decimal, page.lexicon.decimal
    return read_numeral(analyse(numeral), decimal=decimal, language_decimal=language_decimal, uses=uses)


def _uses(text: str, prefix: Prefix, suffix: Suffix) -> Uses:
    if suffix.power or (suffix.unit and not suffix.money) or prefix.percent:
        return Uses.MEASURE
    if suffix.money or prefix.currency:
        return Uses.MONEY
    following = skip_gap(text, suffix.end)
    return Uses.COUNT if text[following : following + 1].isalpha() else Uses.ALONE


_ENDS = expression(r"\s*(?:[.,;:!?)]|\Z)|\s(?P<word>[^\W\d_]+)")


def _ends(text: str, position: int) -> bool:
    """Whether what is counted ends at a place, or no noun follows: "$6M CAD", not "$6M CAD lab" or "$7M CAD/CAM"."""
    found = _ENDS.match(text, position)
    return found is not None and (found["word"] is None or found["word"].lower() in NO_NOUN)


def unit_of(text: str, amount: Amount) -> str | None:
    """The unit that stands before an amount, else the one behind it, which says whose dollars or pesos: `$500 MXN`."""
    if amount.prefix.currency is not None:
        if amount.prefix.currency == _OF_MANY and amount.suffix.money and _ends(text, amount.suffix.end):
            return amount.suffix.unit
        return amount.prefix.currency
    if amount.prefix.times:
        return amount.suffix.unit or TIMES
    return "%" if amount.prefix.percent else amount.suffix.unit


def problem_of(amount: Amount) -> Problem | None:
    """Why an amount has no value."""
    if isinstance(amount.mantissa, Reading):
        return PROBLEMS[amount.mantissa]
    return Problem.UNKNOWN_SUFFIX if amount.suffix.unknown else None


def is_numbered(text: str, amount: Amount) -> bool:
    """Whether a rank stands before an amount that is no place in a table: `n° 83-634`."""
    return amount.prefix.qualifier is RANK and _NUMBERING.match(text, amount.prefix.start) is not None
