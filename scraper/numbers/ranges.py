"""Ranges: two amounts of which one is the least and the other the most."""

from decimal import Decimal

from figures.expressions import expression
from figures.record import Qualifier, Quantity
from scraper.numbers.amount import STARTS, Amount, Text, is_numbered, read_amount, unit_of
from scraper.numbers.compound import read_compound
from scraper.numbers.match import Kind, NumberMatch
from scraper.numbers.numerals import SPACES
from scraper.numbers.phrasebook import skip_gap, skip_gap_back
from scraper.numbers.prefix import Prefix
from scraper.numbers.words import RANGE_CONJUNCTIONS

_DASH = expression(rf"[{SPACES}]?[–—‒‑-][{SPACES}]?|[~～〜]")
_MINUS = frozenset("-−–")
_DATED = expression(r"\b(?:in|en|im|nel|em|w|år|v|au|i)\s(?:19|20)\d\d\Z")
_WIDEST = 10_000
"""How many times the least of a range the most may be."""


def read_range(page: Text, lower: Amount) -> NumberMatch | None:
    """The range that starts with an amount: `50–60`, `5 à 10 M€`, `zwischen 5 und 10 %`, `#201–250`, `101–150th`."""
    if lower.suffix.end == len(page.text) or lower.value is None or is_numbered(page.text, lower):
        return None
    joined = _joined(page, lower)
    if joined is None:
        return None
    position, opener = joined
    upper = _upper(page, position, lower)
    if upper is None or upper.value is None or upper.suffix.code or not _rank_alike(page.text, lower, upper):
        return None
    lower = _sharing(lower, upper)
    if not _ascends(lower.value, upper.value) or _are_of_two_kinds(page.text, lower, upper):
        return None
    return _range_match(page, lower, upper, start=lower.prefix.start if opener is None else opener)


def _rank_alike(text: str, lower: Amount, upper: Amount) -> bool:
    """Whether both ends are places in a ranking or none is: a dash alone joins places (`101st–150th`), no word."""
    if not (lower.suffix.ordinal or upper.suffix.ordinal):
        return True
    return upper.suffix.ordinal and _DASH.fullmatch(text, lower.suffix.end, upper.prefix.start) is not None


def _are_of_two_kinds(text: str, lower: Amount, upper: Amount) -> bool:
    """Two units ("by 4 % to £6m"), or a year and a number ("1,200 in 2015 to 2,400"), bound no range."""
    units = unit_of(text, lower), unit_of(text, upper)
    if units[0] != units[1] and (units[0] == "%" or None not in units):
        return True
    is_dated = _DATED.search(text, max(0, lower.digits_start - 5), lower.digits_end) is not None
    return is_dated and not (units[1] is None and text[upper.digits_start : upper.digits_end].isdecimal())


def _ascends(lower: Decimal | None, upper: Decimal | None) -> bool:
    if lower is None or upper is None:
        return False
    return lower < upper <= max(lower, Decimal(1)) * _WIDEST


def _joined(page: Text, lower: Amount) -> tuple[int, int | None] | None:
    """Where the other end of a range starts, and where the word that opens it ("de", "between") does.

    A conjunction ("entre 5 et 10") joins only after its opener.
    """
    text, position = page.text, lower.suffix.end
    dash = _DASH.match(text, position)
    if dash is not None:
        spaced = dash.group()[0] in SPACES, dash.group()[-1] in SPACES
        return (dash.end(), None) if spaced[0] == spaced[1] else None
    start = skip_gap(text, position)
    word = page.lexicon.range_words.after(text, start)
    if word is None or (start == position and text[start].isascii()):
        return None
    conjunction = text[start : word[0]].lower() in RANGE_CONJUNCTIONS
    before = skip_gap_back(text, lower.prefix.start)
    opener = page.lexicon.range_openers.before(text, before)
    if opener is None and not conjunction:
        opener = page.lexicon.range_starts.before(text, before)
    if opener is None and conjunction:
        return None
    return skip_gap(text, word[0]), opener[0] if opener is not None else None


def _upper(page: Text, position: int, lower: Amount) -> Amount | None:
    """The amount at the other end: a currency, or that of the lower end, and digits, no word before them.

    Below naught it is only where the lower end is too, behind a space: `-15 °C – -5 °C`.
    """
    money = lower.prefix.currency
    currency = page.lexicon.currency_before.after(page.text, position)
    start = skip_gap(page.text, currency[0]) if currency else position
    negative = lower.prefix.negative and page.text[start : start + 1] in _MINUS and page.text[start - 1] in SPACES
    start += negative
    if start >= len(page.text) or STARTS.match(page.text, start) is None or read_compound(page.text, start) is not None:
        return None
    return read_amount(
        page, start, Prefix(start=position, negative=negative, currency=currency[1] if currency else money)
    )


def _sharing(lower: Amount, upper: Amount) -> Amount:
    """The lower end with the magnitude it shares with the upper one: `5 à 10 M€`, but not `500 000 à 1 million`."""
    shares = (
        not lower.suffix.power
        and upper.suffix.power
        and isinstance(lower.mantissa, Decimal)
        and isinstance(upper.mantissa, Decimal)
        and lower.mantissa < upper.mantissa
    )
    if not shares:
        return lower
    suffix = lower.suffix._replace(power=upper.suffix.power)
    start, end = lower.digits_start, lower.digits_end
    return Amount(start, end, lower.mantissa, prefix=lower.prefix, suffix=suffix, kind=lower.kind)


def _range_match(page: Text, lower: Amount, upper: Amount, *, start: int) -> NumberMatch:
    end = upper.suffix.end
    ranked = (
        page.lexicon.ranks.before(page.text, skip_gap_back(page.text, start)) if start < lower.prefix.start else None
    )
    if ranked is not None:
        start = ranked[0]
    qualifier = Qualifier.RANK if upper.suffix.ordinal or ranked else lower.prefix.qualifier or upper.suffix.qualifier
    return NumberMatch(
        start=start,
        end=end,
        number_start=lower.digits_start,
        number_end=upper.digits_end,
        raw=page.text[start:end],
        quantity=Quantity(
            value=lower.value,
            upper=upper.value,
            unit=unit_of(page.text, upper) or unit_of(page.text, lower),
            qualifier=qualifier,
        ),
        kind=Kind.RANGE,
    )
