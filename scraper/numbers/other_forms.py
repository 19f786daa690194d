"""Numbers written otherwise than in plain digits: joined to others, shares of a whole, in words."""

from figures.record import Qualifier, Quantity
from scraper.numbers.compound import Compound
from scraper.numbers.lexicon import Lexicon
from scraper.numbers.match import Kind, NumberMatch, Problem
from scraper.numbers.prefix import Prefix, read_prefix
from scraper.numbers.shares import Share
from scraper.numbers.spelled import Spelled
from scraper.numbers.suffix import Suffix, read_suffix, scale, unit_after

_MILLION = 1_000_000
"""From so much on a currency may follow an "of": "trois millions d'euros"."""


def compound_match(text: str, compound: Compound, lexicon: Lexicon) -> NumberMatch:
    """A fraction, ratio or rating; or a date, time or the like, which has no value."""
    readable = compound.value is not None
    prefix = read_prefix(text, compound.start, lexicon) if readable else Prefix(start=compound.start)
    return NumberMatch(
        start=prefix.start,
        end=compound.end,
        number_start=compound.start,
        number_end=compound.end,
        raw=text[prefix.start : compound.end],
        quantity=Quantity(value=compound.value, unit=compound.unit, qualifier=prefix.qualifier),
        kind=Kind.FRACTION if compound.is_fraction else Kind.CARDINAL,
        problem=None if readable else Problem.MALFORMED_NUMBER,
    )


def share_match(text: str, share: Share, lexicon: Lexicon, *, kind: Kind) -> NumberMatch:
    """So many of a whole: the whole is what the number is counted in; of a place it is part of what is shown."""
    start, end = share.start, share.end
    if share.is_place:
        rank = Quantity(value=share.value, qualifier=Qualifier.RANK)
        return NumberMatch(start, end, start, end, text[start:end], rank, Kind.ORDINAL)
    prefix = read_prefix(text, start, lexicon)
    quantity = Quantity(value=share.value, unit=f"/{share.whole}", qualifier=prefix.qualifier)
    return NumberMatch(prefix.start, end, start, end, text[prefix.start : end], quantity, kind, counted=share.counted)


def spelled_match(text: str, found: Spelled, lexicon: Lexicon) -> NumberMatch:
    """A number in words; a collective ("une quarantaine") is approximate by itself."""
    start, end = found.start, found.end
    prefix = read_prefix(text, start, lexicon)
    suffix = read_suffix(text, end, lexicon, money=False) if text[end : end + 1].isspace() else Suffix(end=end)
    if suffix.unknown or suffix.code or suffix.ordinal:
        suffix = Suffix(end=end)
    if suffix.unit is None and found.value >= _MILLION:
        behind, unit, is_money = unit_after(text, end, lexicon, after_magnitude=True)
        suffix = suffix._replace(end=behind, unit=unit) if is_money else suffix
    qualifier = prefix.qualifier or suffix.qualifier or (Qualifier.APPROXIMATELY if found.approximate else None)
    return NumberMatch(
        start=prefix.start,
        end=suffix.end,
        number_start=start,
        number_end=end,
        raw=text[prefix.start : suffix.end],
        quantity=Quantity(value=scale(found.value, suffix.power), unit=suffix.unit, qualifier=qualifier),
        kind=Kind.WORD,
    )
