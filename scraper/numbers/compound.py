"""Digits joined to digits by a slash, colon, dot or dash: fractions, ratios and ratings, and what is no number."""

import re
from dataclasses import dataclass
from decimal import Decimal

from figures.expressions import expression
from scraper.numbers.numerals import analyse, is_grouped
from scraper.numbers.ratios import JOINTS, read_ratio, tells_ratio
from scraper.numbers.scores import is_score

_EXACT_PLACES, _ROUNDED_PLACES = Decimal("0.000001"), Decimal("0.001")
_MORE = expression(r"\d++\D{1,8}+\d")
"""Digits near others, which few have."""

_JOINED = expression(
    rf"\d+(?:[.,]\d+)*(?:\s?[/:：∶]\s?|[\s-](?:{JOINTS})[\s-])\d|\d+(?:[.\-‑–/:－−]\d+){{2}}|"
    r"\d{4}\s?[-‑–—/]\s?['’‘´`]?\d{2}"
)
"""Whether anything here can apply: one match, so that plain numbers pay little; no longer than tells it."""

YEARS = expression(r"((?:19|20)\d\d)\s?[-‑–—/]\s?(?:((?:19|20)\d\d)|['’‘´`]?(\d\d))(?![\d%])")
DATE = expression(r"(?:\d{1,2}([/.\-‑])\d{1,2}\1(?:\d{4}|\d{2})|\d{4}([/.\-‑])\d{1,2}\2\d{1,2})(?![/.\-‑]?\d)")
_CHAIN = expression(r"\d+(?:[.\-‑–/:－−]\d+){2,}")
_APART = expression(r"\d+(?:[.,]\d+)?(?:\s/\s\d+(?:[.,]\d+)?){2,}(?![\d/]|[.,\s]\d{3}(?!\d))")
_MARK = expression(r"\d{1,2}\.\d{1,2}\s?/\s?(?:5|10|20|100)(?![\d/.])")
_SLASHED = expression(r"(\d+(?:[.,]\d+)?)\s?/\s?(\d+)(?![\d/]|[.,]\d{3}(?!\d))")
_DECIMALS = expression(r"(\d{1,3})\.(\d{1,2})[-‑–](\d{1,3})\.(\d{1,2})")
_AMOUNTS = expression(r"(\d{1,3}(?:\.\d)?)[-‑–](\d{1,3}(?:\.\d)?)")
_MONEY = frozenset("$€£¥₹")
_OF_AMOUNTS = expression(
    r"\s?(?:[%$€£¥₹]|per ?cent\b|(?:[mb]n?|k|tn|million|billion|trillion|thousand|crore|lakh|mio|mrd|mld)s?\b)",
    re.IGNORECASE,
)
_LAST_HOUR, _LAST_MINUTE = 24, 59

_LONGEST_GROUPING = 80
"""Characters of a chain of digits that may be a number, or the two of a range: nobody has more of anything."""

_SCALES = frozenset({5, 10, 20, 30, 100, 110})
"""The best marks: of schools and reviews, and of Italian examinations and degrees."""
_MARKS = frozenset({10, 20, 100})
_FIVE = 5
_LAST_FRACTION = 5
"""Of more, a part is one of so many where the text speaks of ratios: `1/14`."""
_ALWAYS = frozenset({(24, 7), (7, 7), (24, 24), (24, 6), (365, 24)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Compound:
    """Numbers joined into one; `value` is None where it is a date, a time, a version, a phone number or the like.

    `unit` is the best mark that was to be had, or what one is a part of: `/5`."""

    start: int
    end: int
    value: Decimal | None = None
    unit: str | None = None
    is_fraction: bool = False


def read_compound(text: str, start: int, *, ratios: bool = False) -> Compound | None:
    """What the digits at `start` are joined into, or None when they are joined to nothing.

    `ratios` says that what stands around the text speaks of ratios.
    """
    if _MORE.match(text, start) is None or _JOINED.match(text, start) is None:
        return None
    if (found := DATE.match(text, start) or _years(text, start)) is not None:
        return Compound(start=start, end=found.end())
    ratio = read_ratio(text, start, told=ratios)
    if ratio is not None:
        return Compound(start=start, end=ratio.end, value=ratio.value, unit=ratio.unit)
    chain = None if _MARK.match(text, start) else _CHAIN.match(text, start)
    if chain is not None and not _is_number(text, chain):
        return Compound(start=start, end=chain.end())
    if (row := _APART.match(text, start)) is not None:
        return Compound(start=start, end=row.end())
    return _slashed(text, start, told=ratios)


def _years(text: str, start: int) -> re.Match[str] | None:
    """`2023-2024`, `2023/24` or `2023/'24`: the later year second."""
    years = YEARS.match(text, start)
    if years is None or (years[3] is not None and years[3] <= years[1][2:]):
        return None
    return years


def _is_number(text: str, chain: re.Match[str]) -> bool:
    """Whether digits that signs join are a grouped number, or a range."""
    said = chain.group()
    return _is_grouping(said) or _is_range_of_decimals(said) or _is_range_of_amounts(text, chain)


def _is_range_of_amounts(text: str, chain: re.Match[str]) -> bool:
    """`$3.5–4 million`, `3–4.5%`: one end whole, where money, a magnitude or a per cent tells that it is no version."""
    ends = _AMOUNTS.fullmatch(chain.group())
    if ends is None or Decimal(ends[1]) >= Decimal(ends[2]):
        return False
    return text[: chain.start()].rstrip()[-1:] in _MONEY or _OF_AMOUNTS.match(text, chain.end()) is not None


def _is_grouping(chain: str) -> bool:
    """`1.234.567`, also as an end of a range: `1.234-5.678`."""
    return (
        len(chain) <= _LONGEST_GROUPING
        and all(part.isdecimal() or is_grouped(analyse(part).groups) for part in re.split("[-‑–]", chain))
        and (sum(chain.count(dash) for dash in "-‑–/:") < 2 and "/" not in chain and ":" not in chain)
    )


def _is_range_of_decimals(chain: str) -> bool:
    """`3.72–3.94`: as many places on both sides, ascending, and no hours and minutes as `8.30–17.30`."""
    ends = _DECIMALS.fullmatch(chain)
    if (
        ends is None
        or len(ends[2]) != len(ends[4])
        or Decimal(f"{ends[1]}.{ends[2]}") >= Decimal(f"{ends[3]}.{ends[4]}")
    ):
        return False
    return len(ends[2]) == 1 or max(int(ends[2]), int(ends[4])) > _LAST_MINUTE or int(ends[3]) > _LAST_HOUR


def _slashed(text: str, start: int, *, told: bool) -> Compound | None:
    """`1/3` is a fraction, `4,6/5`, `16/20`, `3/5` and a `28/30` alone or behind a colon are marks, `24/7` is none."""
    slashed = _SLASHED.match(text, start)
    if slashed is None:
        return None
    top, bottom = slashed[1], int(slashed[2])
    end = slashed.end()
    if not top.isdecimal():
        mark = Decimal(top.replace(",", "."))
        is_mark = bottom in _SCALES and mark <= bottom
        return Compound(start=start, end=end, value=mark if is_mark else None, unit=f"/{bottom}" if is_mark else None)
    is_even = text[slashed.end(1)].isspace() == text[slashed.start(2) - 1].isspace()
    if is_even and (
        _is_mark(int(top), bottom, text[:start].rstrip(), text[end:].strip())
        or (top[0] != "0" and _is_score(int(top), bottom, text[:start], text[end:], told=told))
    ):
        return Compound(start=start, end=end, value=Decimal(top), unit=f"/{bottom}")
    if top == "1" and bottom > _LAST_FRACTION and (told or tells_ratio(text, start, end)):
        return Compound(start=start, end=end, value=Decimal(1), unit=f"/{bottom}")
    if (int(top), bottom) in _ALWAYS or not 0 < int(top) < bottom <= 20:
        return Compound(start=start, end=end)
    return Compound(start=start, end=end, value=fraction(int(top), bottom), is_fraction=True)


def _is_mark(top: int, bottom: int, before: str, after: str) -> bool:
    """Whether whole numbers are so many of the best: of ten, twenty and a hundred nobody writes fractions but one.

    Of five they are whatever stands around them, since a tile may show number and words in one line or in two.
    """
    if bottom not in _SCALES or top > bottom:
        return False
    if bottom in _MARKS:
        return top > 1 or not after
    is_told = not before or before.endswith(":")
    return top > 1 and ((bottom == _FIVE and after[:1].isalpha()) or (is_told and not after))


def _is_score(top: int, bottom: int, before: str, after: str, *, told: bool) -> bool:
    """Whether whole numbers are so many points, as the words beside them say or, `told`, those of their tile."""
    return (told and 1 < top <= bottom) or is_score(top, bottom, before, after.lstrip())


def fraction(top: int, bottom: int) -> Decimal:
    """The quotient; to three places where it does not end within six."""
    exact = Decimal(top) / Decimal(bottom)
    near = exact.quantize(_EXACT_PLACES)
    return (near if near == exact else exact.quantize(_ROUNDED_PLACES)).normalize()
