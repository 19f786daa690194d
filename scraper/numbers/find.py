"""Every number of a text: digits are found first, then read with what stands around them."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from figures.damage import LOST
from figures.expressions import expression
from figures.record import Quantity
from scraper.numbers.amount import (
    PROBLEMS,
    STARTS,
    Amount,
    Text,
    is_numbered,
    mantissa_of,
    problem_of,
    read_amount,
    unit_of,
)
from scraper.numbers.arrows import read_arrow
from scraper.numbers.compound import read_compound
from scraper.numbers.least import opens_sums
from scraper.numbers.lexicon import lexicon
from scraper.numbers.match import Kind, NumberContext, NumberMatch, Problem, not_before, without_plus
from scraper.numbers.members import AT_LEAST, RANK
from scraper.numbers.numerals import (
    NUMERAL,
    Uses,
    begins_with_point,
    first_numeral_end,
)
from scraper.numbers.other_forms import compound_match, share_match, spelled_match
from scraper.numbers.phrasebook import skip_gap, skip_gap_back
from scraper.numbers.prefix import follows_plain_word, is_fall, is_glued_to_word, read_prefix
from scraper.numbers.ranges import read_range
from scraper.numbers.shares import find_shares, may_tell_every, read_share
from scraper.numbers.spelled import find_spelled, may_be_spelled
from scraper.numbers.suffix import precedes_plain_word, scale
from scraper.numbers.sums import as_sum
from scraper.numbers.times import as_span, span_match
from scraper.numbers.totals import behind_total

_ALPHANUMERIC = expression(r"\w+(?:[.,]\d+)*")
_LONGEST_MARGIN = 8
_PARTING = frozenset(",;)")


def find_numbers(text: str, *, context: NumberContext, in_words: bool = True) -> list[NumberMatch]:
    """The numbers of a text from left to right; none overlap, and `text[m.start:m.end] == m.raw` for each.

    Those in words ("deux cents") give way to digits they touch, so who wants none need not have them looked for.

    Digits that belong to a word or code (`CS101`, `3D`, `COVID-19`) are no numbers. What could not be read without a
    guess has no value and a problem; dates, times and the like are found too: ask `find_decoy` about each match.
    """
    page = Text(text, lexicon(context.language), context)
    figures = _in_digits(page)
    if not in_words:
        return figures
    language = page.lexicon.language
    spelled = find_spelled(text, language)
    if not spelled and not may_tell_every(text, language):
        return figures
    told = [share_match(text, share, page.lexicon, kind=Kind.WORD) for share in find_shares(text, page.lexicon)]
    return _apart(text, figures, [*told, *(spelled_match(text, found, page.lexicon) for found in spelled)])


def may_hold_words(texts: Iterable[str], *, context: NumberContext) -> bool:
    """Whether one of some texts may have a number in words: few have, and all are asked as soon as one is read."""
    text, language = "\n".join(texts), lexicon(context.language).language
    return may_be_spelled(text, language) or may_tell_every(text, language)


def _apart(text: str, figures: list[NumberMatch], spelled: list[NumberMatch]) -> list[NumberMatch]:
    """Both in one row; a number in words that touches another one ("45 pour cent") gives way."""
    kept: list[NumberMatch] = []
    for match in sorted((*figures, *spelled), key=lambda match: match.start):
        if kept and (whole := as_sum(text, kept[-1], match)) is not None:
            kept[-1] = whole
        elif not kept or kept[-1].end <= match.start:
            kept.append(match)
        elif kept[-1].kind is Kind.WORD and match.kind is not Kind.WORD:
            kept[-1] = match
    return kept


def _in_digits(page: Text) -> list[NumberMatch]:
    found: list[NumberMatch] = []
    position = floor = 0
    is_damaged = LOST in page.text
    while (start := STARTS.search(page.text, position)) is not None:
        match, position = _read_at(page, start.start())
        if match is None:
            continue
        if match.start < floor:
            match = not_before(match, floor)
        elif floor and match.raw.startswith("+ ") and not page.text[floor : match.start].strip():
            match = without_plus(match)
        if is_damaged:
            match = _whole(match, page.text)
        if found and (span := as_span(page.text, found[-1], match)) is not None:
            match = span
            found.pop()
        elif found and floor + 1 == match.start and (whole := as_sum(page.text, found[-1], match)) is not None:
            match = whole
            found.pop()
        floor = match.end
        found.append(match)
    return found


def _whole(match: NumberMatch, text: str) -> NumberMatch:
    """The match, without a value where decoding lost what stood beside it: a space, a point, a minus, a magnitude."""
    if LOST not in (text[match.start - 1 : match.start], text[match.end : match.end + 1]):
        return match
    return match._replace(quantity=replace(match.quantity, value=None, upper=None), problem=Problem.DAMAGED_NUMBER)


def _read_at(page: Text, start: int) -> tuple[NumberMatch | None, int]:
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
    amount = read_amount(page, start, read_prefix(text, point, page.lexicon))
    if amount.suffix.code:
        span = span_match(text, start)
        return span, amount.suffix.end if span is None else span.end
    match = read_range(page, amount) or _single(page, amount)
    return match, max(match.end, start + 1)


def _plain(page: Text, start: int) -> NumberMatch | None:
    """A number with plain words or nothing around it, as most are: read without looking for more."""
    text, lexicon_ = page.text, page.lexicon
    run = NUMERAL.match(text, start)
    if run is None or (start and not follows_plain_word(text, start, lexicon_)):
        return None
    numeral, end = run.group(), run.end()
    if end < len(text) and not (precedes_plain_word(text, end, lexicon_) or _is_parted(text, end)):
        return None
    if numeral.isdecimal():
        quantity = Quantity(value=Decimal(numeral))
        return NumberMatch(start, end, start, end, numeral, quantity, Kind.CARDINAL)
    if first_numeral_end(numeral) != len(numeral):
        return None
    mantissa = mantissa_of(page, numeral, uses=Uses.COUNT if text[end : end + 1].isspace() else Uses.ALONE)
    quantity = Quantity(value=scale(mantissa, 0) if isinstance(mantissa, Decimal) else None)
    problem = None if isinstance(mantissa, Decimal) else PROBLEMS[mantissa]
    return NumberMatch(start, end, start, end, numeral, quantity, Kind.CARDINAL, problem)


def _is_parted(text: str, end: int) -> bool:
    """Whether a comma or a bracket stands between digits and all that might go on with them."""
    return text[end] in _PARTING and text[end + 1 : end + 2] in ("", " ")


def _single(page: Text, amount: Amount) -> NumberMatch:
    text, prefix, suffix = page.text, amount.prefix, amount.suffix
    start, end, negative = prefix.start, suffix.end, False
    if _is_accounting(text, amount):
        start, end, negative = text.index("("), text.rindex(")") + 1, True
    elif amount.suffix.unit == "%" and is_fall(text, start, end):
        start, negative = 0, True
    elif (arrow := read_arrow(text, start, end, amount.suffix.unit)) is not None:
        start, negative = arrow.start, arrow.falls and not prefix.negative
        prefix = prefix._replace(qualifier=None if text[prefix.start] in "+＋" else prefix.qualifier)
    elif (places := _among_the_best(page, amount)) is not None:
        start, end = places
        prefix = prefix._replace(qualifier=RANK)
    elif prefix.qualifier is None and (least := opens_sums(text, amount)) is not None:
        start, prefix = least, prefix._replace(qualifier=AT_LEAST)
    ordinal = suffix.ordinal or prefix.qualifier is RANK
    if ordinal and not is_numbered(text, amount):
        end = behind_total(text, end, amount.value, page.lexicon.language)
    quantity = Quantity(
        value=-amount.value if amount.value is not None and negative else amount.value,
        unit=unit_of(text, amount),
        qualifier=RANK if ordinal else prefix.qualifier or suffix.qualifier,
    )
    kind = Kind.ORDINAL if ordinal else amount.kind
    return NumberMatch(
        start, end, amount.digits_start, amount.digits_end, text[start:end], quantity, kind, problem_of(amount)
    )


def _among_the_best(page: Text, amount: Amount) -> tuple[int, int] | None:
    """Where "parmi les 200 premières" starts and ends around its number; None of any other number."""
    if amount.prefix.start != amount.digits_start or amount.suffix.end != amount.digits_end:
        return None
    closer = page.lexicon.best_closers.after(page.text, skip_gap(page.text, amount.digits_end))
    if closer is None:
        return None
    opener = page.lexicon.best_openers.before(page.text, skip_gap_back(page.text, amount.digits_start))
    return None if opener is None else (opener[0], closer[0])


def _is_accounting(text: str, amount: Amount) -> bool:
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
