"""Which year, term or quarter a label names, and what is left of the label without it."""

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple, Protocol

from figures.record import Quantity
from figures.remembered import remembered

Period = tuple[str, ...]
"""The season or the number of the part of a year, where one is named, and the years; empty where none is."""
Row = tuple[str, str, str | None]
"""A folded label and its section, both without their periods, and the unit: a share is not in the row of a count."""

_YEAR = r"(?<!\d)(?:19|20)\d\d"
_YEARS = rf"(?P<years>{_YEAR}(?:\s?[/ ]\s?(?:(?:19|20)\d\d|\d\d))?(?!\d)|(?<![\d/])\d\d/\d\d(?![\d/]))"
_SEASON = (
    r"(?P<winter>ws|wise|winter\w*|hiver|invierno|inverno)|(?P<summer>ss|sose|summer|sommer\w*|ete|verano|estate)|"
    r"(?P<autumn>hs|ht|fall|autumn|herbst\w*|automne|otono|autunno)|(?P<spring>fs|vt|spring|fruhjahr\w*|printemps|primavera)"
)
_PART = (
    r"[qhst](?P<short>[1-4])|(?P<led>[1-4])[qhst]|(?P<counted>[1-4]|iv|i{1,3})(?:\.?[oa]|\.|er|ere|e|eme|st|nd|rd|th)?\s"
    r"(?:quarter|half|half year|trimester|semester|term|quartal|halbjahr|trimestre|semestre|kwartaal|halfjaar)"
)
_MARK = rf"\b(?:{_SEASON}|{_PART})\b"
_JOINT = r"(?:\s?[/,]?\s?(?:term|semester|of|de|del|des|di|do|da)?\s?)"
_BEFORE = re.compile(rf"(?:{_MARK}{_JOINT})?{_YEARS}")
_AFTER = re.compile(rf"{_YEARS}{_JOINT}{_MARK}")
_REMARK = re.compile(r"^\s?\([^()]*\)")
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}
_MAY_NAME_ONE = re.compile(r"\d\d")


class Placed(Protocol):
    """A number with its label under a heading; both texts folded."""

    @property
    def label(self) -> str: ...

    @property
    def section(self) -> str: ...

    @property
    def quantity(self) -> Quantity: ...


class Dated(NamedTuple):
    """A folded text parted into its words and the period that it names."""

    wording: str
    period: Period


@remembered(16384)
def dated(text: str) -> Dated:
    """The first period of a folded text: "students, ws 2024/25" is "students, *" in winter 2024/2025.

    A remark on the period ("2025 (estimated)") is no part of the words: next year it stands behind another one.
    """
    if not _MAY_NAME_ONE.search(text):
        return Dated(text, ())
    found = next(filter(_is_period, chain(_AFTER.finditer(text), _BEFORE.finditer(text))), None)
    if found is None:
        return Dated(text, ())
    rest = _REMARK.sub("", text[found.end() :])
    return Dated(f"{text[: found.start()]}*{rest}", (*_mark(found), *_years(found["years"])))


def _is_period(found: re.Match[str]) -> bool:
    """Two digits beside two are an academic year only where they follow each other: "24/25", not "50/50"."""
    text = found["years"]
    return len(text) != len("24/25") or int(text[3:]) == (int(text[:2]) + 1) % 100


def _mark(found: re.Match[str]) -> Iterable[str]:
    seasons = [season for season in ("winter", "summer", "autumn", "spring") if found[season]]
    part = found["short"] or found["led"] or found["counted"]
    return [*seasons, _ROMAN.get(part, part)] if part else seasons


def _years(text: str) -> Iterable[str]:
    """Each by its last two digits and, where it has them, its century: "2024/25" is as "2024/2025"."""
    first, *rest = re.findall(r"\d+", text)
    century = first[:-2] or "20"
    return [century + first[-2:], *(year if len(year) > 2 else century + year for year in rest)]


class Timelines:
    """The rows that one page shows for several periods side by side, as the columns of a table of years.

    Where a page shows one period at a time, "Students 2025" goes on where "Students 2024" was: it is one figure. Each
    column of a table of years is a figure of its own: one that left is gone, and one that came is new.
    """

    def __init__(self, *pages: Iterable[Placed]) -> None:
        self._several: set[Row] = set()
        for page in pages:
            shown: defaultdict[Row, set[Period]] = defaultdict(set)
            for figure in page:
                row, period = _place(figure)
                shown[row].add(period)
            self._several.update(row for row, periods in shown.items() if len(periods - {()}) > 1)

    def column(self, figure: Placed) -> Period:
        """The period that this figure is bound to; empty where it may go on as another period's."""
        row, period = _place(figure)
        return period if row in self._several else ()

    def part(self, one: Placed, other: Placed) -> bool:
        """Whether the two are of different periods and one of them is bound to its own."""
        if not self._several:
            return False
        (row, period), (other_row, other_period) = _place(one), _place(other)
        if not period or not other_period or period == other_period:
            return False
        return row in self._several or other_row in self._several


def _place(figure: Placed) -> tuple[Row, Period]:
    """The label's period where it names one, else the section's."""
    label, section = dated(figure.label), dated(figure.section)
    return (label.wording, section.wording, figure.quantity.unit), label.period or section.period
