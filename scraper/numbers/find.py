"""Every number of a text: digits are found first, then read with what stands around them."""

import re
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from figures.damage import LOST
from figures.expressions import expression
from figures.record import Qualifier, Quantity
from scraper.numbers.arrows import read_arrow
from scraper.numbers.compound import read_compound
from scraper.numbers.lexicon import Lexicon, lexicon
from scraper.numbers.match import Kind, NumberContext, NumberMatch, Problem, not_before, without_plus
from scraper.numbers.myriads import read_myriads
from scraper.numbers.numerals import (
    NUMERAL,
    SPACES,
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
from scraper.numbers.other_forms import compound_match, share_match, spelled_match
from scraper.numbers.phrasebook import skip_gap, skip_gap_back
from scraper.numbers.prefix import Prefix, follows_plain_word, is_fall, is_glued_to_word, read_prefix
from scraper.numbers.shares import find_shares, may_tell_every, read_share
from scraper.numbers.spelled import find_spelled, may_be_spelled
from scraper.numbers.suffix import Suffix, precedes_plain_word, read_suffix, scale, settled
from scraper.numbers.totals import behind_total
from scraper.numbers.units import TIMES
from scraper.numbers.words import RANGE_CONJUNCTIONS

_START = expression(rf"[0-9٠-٩۰-۹०-९０-９{VULGAR_FRACTIONS}]")
_ALPHANUMERIC = expression(r"\w+(?:[.,]\d+)*")
_DASH = expression(rf"[{SPACES}]?[–—‒‑-][{SPACES}]?|[~～〜]")
_DATED = expression(r"\b(?:in|en|im|nel|em|w|år|v|au|i)\s(?:19|20)\d\d\Z")
_LONGEST_MARGIN = 8
_WIDEST_RANGE = 10_000
_NUMBERING = expression(r"(?:[nº№]|num)", re.IGNORECASE)
"""How the words begin that number a thing and rank nothing: `n° 83-634`, "No. 12-7"."""

_PROBLEMS = {Reading.AMBIGUOUS: Problem.AMBIGUOUS_NUMBER, Reading.MALFORMED: Problem.MALFORMED_NUMBER}


class _Text(NamedTuple):
    """A text with what its numbers are read by."""

    text: str
    lexicon: Lexicon
    context: NumberContext


class _Amount(NamedTuple):
    """Digits with what stands around them; `mantissa` is the value before its magnitude."""

    digits_start: int
    digits_end: int
    mantissa: Decimal | Reading
    prefix: Prefix
    suffix: Suffix
    kind: Kind
    value: Decimal | None


def find_numbers(text: str, *, context: NumberContext) -> list[NumberMatch]:
    """The numbers of a text from left to right; none overlap, and `text[m.start:m.end] == m.raw` for each.

    Digits that belong to a word or code (`CS101`, `3D`, `COVID-19`) are no numbers. What could not be read without a
    guess has no value and a problem; dates, times and the like are found too: ask `find_decoy` about each match.
    """
    page = _Text(text, lexicon(context.language), context)
    figures = _in_digits(page)
    language = page.lexicon.language
    spelled = find_spelled(text, language)
    if not spelled and not may_tell_every(text, language):
        return figures
    told = [share_match(text, share, page.lexicon, kind=Kind.WORD) for share in find_shares(text, page.lexicon)]
    return _apart(figures, [*told, *(spelled_match(text, found, page.lexicon) for found in spelled)])


def may_hold_words(texts: Iterable[str], *, context: NumberContext) -> bool:
    """Whether one of some texts may have a number in words: few have, and all are asked as soon as one is read."""
    text, language = "\n".join(texts), lexicon(context.language).language
    return may_be_spelled(text, language) or may_tell_every(text, language)


def _apart(figures: list[NumberMatch], spelled: list[NumberMatch]) -> list[NumberMatch]:
    """Both in one row; a number in words that touches another one ("45 pour cent") gives way."""
    kept: list[NumberMatch] = []
    for match in sorted((*figures, *spelled), key=lambda match: match.start):
        if not kept or kept[-1].end <= match.start:
            kept.append(match)
        elif kept[-1].kind is Kind.WORD and match.kind is not Kind.WORD:
            kept[-1] = match
    return kept


def _in_digits(page: _Text) -> list[NumberMatch]:
    found: list[NumberMatch] = []
    position = floor = 0
    is_damaged = LOST in page.text
    while (start := _START.search(page.text, position)) is not None:
        match, position = _read_at(page, start.start())
        if match is None:
            continue
        if match.start < floor:
            match = not_before(match, floor)
        elif floor and match.raw.startswith("+ ") and not page.text[floor : match.start].strip():
            match = without_plus(match)
        if is_damaged:
            match = _whole(match, page.text)
        floor = match.end
        found.append(match)
    return found


def _whole(match: NumberMatch, text: str) -> NumberMatch:
    """The match, without a value where decoding lost what stood beside it: a space, a point, a minus, a magnitude."""
    if LOST not in (text[match.start - 1 : match.start], text[match.end : match.end + 1]):
        return match
    return match._replace(quantity=replace(match.quantity, value=None, upper=None), problem=Problem.DAMAGED_NUMBER)


def _read_at(page: _Text, start: int) -> tuple[NumberMatch | None, int]:
    """The number whose digits start here, and where to look for the next one."""
    text = page.text
    if (share := read_share(text, start, page.lexicon)) is not None:
        return share_match(text, share, page.lexicon, kind=Kind.FRACTION), share.end
    if (plain := _plain(page, start)) is not None:
        return plain, plain.end
    if is_glued_to_word(text, start, page.lexicon):
        word = _ALPHANUMERIC.match(text, start)
        return None, word.end() if word else start + 1
    if (compound := read_compound(text, start, ratios=page.context.ratios)) is not None:
        match = compound_match(page.text, compound, page.lexicon)
        return match, max(match.end, start + 1)
    point = start - 1 if begins_with_point(text, start) else start
    amount = _amount(page, start, read_prefix(text, point, page.lexicon))
    if amount.suffix.code:
        return None, amount.suffix.end
    match = _range(page, amount) or _single(page, amount)
    return match, max(match.end, start + 1)


def _plain(page: _Text, start: int) -> NumberMatch | None:
    """A number with plain words or nothing around it, as most are: read without looking for more."""
    text, lexicon_ = page.text, page.lexicon
    run = NUMERAL.match(text, start)
    if run is None or (start and not follows_plain_word(text, start, lexicon_)):
        return None
    numeral, end = run.group(), run.end()
    if end < len(text) and not precedes_plain_word(text, end, lexicon_):
        return None
    if numeral.isdecimal():
        quantity = Quantity(value=Decimal(numeral))
        return NumberMatch(start, end, start, end, numeral, quantity, Kind.CARDINAL)
    if first_numeral_end(numeral) != len(numeral):
        return None
    mantissa = _numeral(page, numeral, uses=Uses.COUNT if end < len(text) else Uses.ALONE)
    quantity = Quantity(value=scale(mantissa, 0) if isinstance(mantissa, Decimal) else None)
    problem = None if isinstance(mantissa, Decimal) else _PROBLEMS[mantissa]
    return NumberMatch(start, end, start, end, numeral, quantity, Kind.CARDINAL, problem)


def _amount(page: _Text, start: int, prefix: Prefix) -> _Amount:
    end, digits, kind = _digits(page.text, start)
    digits, end = read_myriads(page.text, start, end) or (digits, end)
    suffix = read_suffix(page.text, end, page.lexicon, money=prefix.currency is not None)
    if suffix.power or suffix.end == end < len(page.text):
        suffix = settled(page.text, start, end, suffix, page.lexicon, says_k=page.context.says_k)
    mantissa = digits if isinstance(digits, Decimal) else _numeral(page, digits, uses=_uses(page.text, prefix, suffix))
    return _Amount(start, end, mantissa, prefix, suffix, kind, _value(mantissa, prefix, suffix))


def _value(mantissa: Decimal | Reading, prefix: Prefix, suffix: Suffix) -> Decimal | None:
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


def _numeral(page: _Text, numeral: str, *, uses: Uses) -> Decimal | Reading:
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


def _single(page: _Text, amount: _Amount) -> NumberMatch:
    text, prefix, suffix = page.text, amount.prefix, amount.suffix
    start, end, negative = prefix.start, suffix.end, False
    if _is_accounting(text, amount):
        start, end, negative = text.index("("), text.rindex(")") + 1, True
    elif amount.suffix.unit == "%" and is_fall(text, start, end):
        start, negative = 0, True
    elif amount.suffix.unit == "%" and (arrow := read_arrow(text, start)) is not None:
        start, negative = arrow.start, arrow.falls and not prefix.negative
        prefix = prefix._replace(qualifier=None if text[prefix.start] in "+＋" else prefix.qualifier)
    elif (places := _among_the_best(page, amount)) is not None:
        start, end = places
        prefix = prefix._replace(qualifier=Qualifier.RANK)
    ordinal = suffix.ordinal or prefix.qualifier is Qualifier.RANK
    if ordinal and not _is_numbered(text, amount):
        end = behind_total(text, end, amount.value, page.lexicon.language)
    quantity = Quantity(
        value=-amount.value if amount.value is not None and negative else amount.value,
        unit=_unit(amount),
        qualifier=Qualifier.RANK if ordinal else prefix.qualifier or suffix.qualifier,
    )
    kind = Kind.ORDINAL if ordinal else amount.kind
    return NumberMatch(
        start, end, amount.digits_start, amount.digits_end, text[start:end], quantity, kind, _problem(amount)
    )


def _among_the_best(page: _Text, amount: _Amount) -> tuple[int, int] | None:
    """Where "parmi les 200 premières" starts and ends around its number; None of any other number."""
    if amount.prefix.start != amount.digits_start or amount.suffix.end != amount.digits_end:
        return None
    closer = page.lexicon.best_closers.after(page.text, skip_gap(page.text, amount.digits_end))
    if closer is None:
        return None
    opener = page.lexicon.best_openers.before(page.text, skip_gap_back(page.text, amount.digits_start))
    return None if opener is None else (opener[0], closer[0])


def _is_accounting(text: str, amount: _Amount) -> bool:
    """Accountants write a negative sum as `($3.2M)`; in running text a bracket is only a bracket."""
    if not (amount.prefix.currency or amount.suffix.money):
        return False
    before, after = text[:_LONGEST_MARGIN], text[amount.suffix.end : amount.suffix.end + _LONGEST_MARGIN + 1]
    return (
        amount.prefix.start <= _LONGEST_MARGIN
        and before[: amount.prefix.start].strip() == "("
        and after.strip() == ")"
        and len(after) <= _LONGEST_MARGIN
    )


def _unit(amount: _Amount) -> str | None:
    if amount.prefix.currency is not None:
        return amount.prefix.currency
    if amount.prefix.times:
        return amount.suffix.unit or TIMES
    return "%" if amount.prefix.percent else amount.suffix.unit


def _problem(amount: _Amount) -> Problem | None:
    if isinstance(amount.mantissa, Reading):
        return _PROBLEMS[amount.mantissa]
    return Problem.UNKNOWN_SUFFIX if amount.suffix.unknown else None


def _range(page: _Text, lower: _Amount) -> NumberMatch | None:
    """The range that starts with an amount: `50–60`, `5 à 10 M€`, `zwischen 5 und 10 %`, `#201–250`, `101–150th`."""
    if lower.suffix.end == len(page.text) or lower.value is None or _is_numbered(page.text, lower):
        return None
    joined = _joined(page, lower)
    if joined is None:
        return None
    position, opener = joined
    upper = _upper(page, position, lower.prefix.currency)
    if upper is None or upper.value is None or upper.suffix.code or not _rank_alike(page.text, lower, upper):
        return None
    lower = _sharing(lower, upper)
    if not _ascends(lower.value, upper.value) or _are_of_two_kinds(page.text, lower, upper):
        return None
    return _range_match(page, lower, upper, start=lower.prefix.start if opener is None else opener)


def _is_numbered(text: str, amount: _Amount) -> bool:
    """Whether a rank stands before an amount that is no place in a table: `n° 83-634`."""
    return amount.prefix.qualifier is Qualifier.RANK and _NUMBERING.match(text, amount.prefix.start) is not None


def _rank_alike(text: str, lower: _Amount, upper: _Amount) -> bool:
    """Whether both ends are places in a ranking or none is: a dash alone joins places (`101st–150th`), no word."""
    if not (lower.suffix.ordinal or upper.suffix.ordinal):
        return True
    return upper.suffix.ordinal and _DASH.fullmatch(text, lower.suffix.end, upper.prefix.start) is not None


def _are_of_two_kinds(text: str, lower: _Amount, upper: _Amount) -> bool:
    """Two units ("by 4 % to £6m"), or a year and a number ("1,200 in 2015 to 2,400"), bound no range."""
    units = _unit(lower), _unit(upper)
    if units[0] != units[1] and (units[0] == "%" or None not in units):
        return True
    is_dated = _DATED.search(text, max(0, lower.digits_start - 5), lower.digits_end) is not None
    return is_dated and not (units[1] is None and text[upper.digits_start : upper.digits_end].isdecimal())


def _ascends(lower: Decimal | None, upper: Decimal | None) -> bool:
    if lower is None or upper is None:
        return False
    return lower < upper <= max(lower, Decimal(1)) * _WIDEST_RANGE


def _joined(page: _Text, lower: _Amount) -> tuple[int, int | None] | None:
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


def _upper(page: _Text, position: int, money: str | None) -> _Amount | None:
    """The amount at the other end: a currency, or that of the lower end, and digits, no word before them."""
    currency = page.lexicon.currency_before.after(page.text, position)
    start = skip_gap(page.text, currency[0]) if currency else position
    if start >= len(page.text) or _START.match(page.text, start) is None or read_compound(page.text, start) is not None:
        return None
    return _amount(page, start, Prefix(start=position, currency=currency[1] if currency else money))


def _sharing(lower: _Amount, upper: _Amount) -> _Amount:
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
    return lower._replace(suffix=suffix, value=_value(lower.mantissa, lower.prefix, suffix))


def _range_match(page: _Text, lower: _Amount, upper: _Amount, *, start: int) -> NumberMatch:
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
            unit=_unit(upper) or _unit(lower),
            qualifier=qualifier,
        ),
        kind=Kind.RANGE,
    )
