"""How folded texts write years, terms, quarters, months and days."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import groupby

from figures.expressions import expression
from figures.months import MONTHS

_YEAR = r"(?<!\d)(?:19|20)\d\d"
_WHOLE = rf"{_YEAR}(?:\s?[/ ]\s?(?:(?:19|20)\d\d|\d\d))?(?!\d)|(?<![\d/])\d\d/\d\d(?![\d/])"
_EDGE = r"(?=$|,|\s?\()"
_HEADER = r"(?P<header>^|(?<=, )|(?<=\b(?:al|au|da|de|di|do|du|em|en|im|in|of)\s))?"
_AS_HEADER = rf"(?(header)(?=\d\d(?:[/ ]\d\d)?{_EDGE})|(?!))"  # "jan 25" is no count of what follows
_BEFORE_SHORT = rf"(?(month)(?:'|(?<=[/.])|(?<=[/.]\s)|{_AS_HEADER})|(?:'|(?<!\d)))"
_SHORT = rf"{_BEFORE_SHORT}(?P<short>\d\d(?:[/ ]\d\d)?)(?!\d|[.,]\d)"
_SEASON = (
    r"(?P<winter>ws|wise|winter\w*|hiver|invierno|inverno)|(?P<summer>ss|sose|summer|sommer\w*|ete|verano|estate)|"
    r"(?P<autumn>hs|ht|fall|autumn|herbst\w*|automne|otono|autunno)|(?P<spring>fs|vt|spring|fruhjahr\w*|printemps|primavera)"
)
_CODE = r"(?P<code>[qhst][1-4]|[1-4][qhst])"
_COUNTED = (
    r"(?P<counted>[1-4]|iv|i{1,3})(?:\.?[oa]|\.|er|ere|e|eme|st|nd|rd|th)?\s"
    r"(?:(?P<half>half|half year|semester|semestre|halbjahr|halfjaar)|"
    r"quarter|trimester|term|quartal|trimestre|kwartaal)"
)


def _any_of(names: Iterable[str]) -> str:
    """A pattern of all the names, the longest first, parted by how they begin: few are tried at any place."""
    longest_first = sorted(names, key=lambda name: (name[:2], -len(name), name))
    parted = groupby(longest_first, key=lambda name: name[:2])
    return "|".join(f"{start}(?:{'|'.join(name[2:] for name in group)})" for start, group in parted)


_NAME = _any_of(MONTHS)
_DAY = r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th|er)?\s(?:de\s|of\s)?"
_TO = r"(?:/|to|bis|au|a|al|do|tot|ate)"
_MONTH = rf"(?:(?<!\d)(?<!\d[.,]){_DAY})?(?P<month>{_NAME})\b(?:\.?\s?{_TO}?\s?(?P<until>{_NAME})\b)?"
_NUMERIC = r"(?<![\d.,/])(?:(?P<first>\d{1,2})[./])?(?P<second>\d{1,2})[./](?=(?:19|20)\d\d)"
_FISCAL = r"(?P<fiscal>fy|ay|gj)"
_MARK = rf"\b(?:(?:{_SEASON}|{_COUNTED})\b|{_MONTH}|(?:{_CODE}|{_FISCAL})(?![a-z]))"
_HINT = expression(rf"{_YEAR}|\d\d/\d\d|\b(?:{_SEASON}|{_COUNTED}|{_CODE}|{_FISCAL})")
_WORD = expression("[a-z]+")
_JOINT = r"(?:\.?\s?[/,]?\s?(?:term|semester|of|de|del|des|di|do|da)?\s?)"


def may_name(text: str) -> bool:
    """Whether a text has what no form below can do without: hardly a label has, and they are dear to make."""
    return _HINT.search(text) is not None or not MONTHS.keys().isdisjoint(_WORD.findall(text))


@cache  # made for the first page that names years: it takes longer than matching all its figures
def naming() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A year with its part or without, in the forms that have two digits.

    Its digits are in `years`, `short` or `bare`.
    """
    return (
        re.compile(rf"(?P<years>{_WHOLE}){_JOINT}{_MARK}"),
        re.compile(
            rf"{_HEADER}{_MARK}{_JOINT}(?:(?P<years>{_WHOLE})|{_SHORT})|"
            rf"(?:{_NUMERIC})?(?P<bare>{_WHOLE})(?:(?<=\d\d\d\d \d\d) (?P<iso_day>\d\d)(?!\d))?"
        ),
    )


ALONE = expression(rf"(?:^|(?<=, ))(?:{_CODE}|{_MONTH}){_EDGE}")
"""A part of the year that is named without one, where it is all that a cell says: "students, jan"."""
