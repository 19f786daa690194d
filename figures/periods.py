"""Which years, terms, quarters, months or days a label names, and what is left of the label without them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, Protocol

from figures.expressions import expression
from figures.fold import fold
from figures.months import MONTHS
from figures.period_grammar import ALONE, may_name, naming
from figures.record import Figure, Quantity
from figures.remembered import LONGEST, remembered

Period = tuple[str, ...]
"""The part of a year, where one is named, and the years; of each period in turn, and empty where none is named."""
Row = tuple[str, str, str | None]
"""A folded label and its section, both without their periods, and the unit: a share is not in the row of a count."""
_NO_NAMES: Mapping[Row, Row] = {}

_REMARK = expression(r"^\s?\([^()]*\)")
_MOST = 8
"""Periods that are looked for in one text: two columns' headers and what stands above them name fewer."""
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}
_NUMBER = expression(r"\d+")
_IS_YEAR = expression(r"\d{4}")
_TWO_DIGITS = expression(r"\d\d")
_SEASONS = ("winter", "summer", "autumn", "spring")


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


def dated(text: str) -> Dated:
    """The periods of a folded text: "students, ws 2024/25" is "students, *" in winter 2024/2025.

    A remark on the period ("2025 (estimated)") is no part of the words: next year it stands behind another one. Of a
    text that is no label the end is read, where a column's header stands.
    """
    if len(text) <= LONGEST:
        return _dated(text)
    start = text.find(" ", len(text) - LONGEST)
    if start < 0:
        return Dated(text, ())
    end = _dated(text[start:])
    return Dated(text[:start] + end.wording, end.period)


@remembered(16384)
def _dated(text: str) -> Dated:
    wording, period = "", list[str]()
    for _ in range(_MOST):
        found = _first(text)
        if found is None:
            break
        wording += f"{text[: found.start()]}*"
        period += [*_mark(found.groupdict()), *_years(_digits(found))]
        text = _REMARK.sub("", text[found.end() :])
    return Dated(wording + text, tuple(period))


def _first(text: str) -> re.Match[str] | None:
    """The period that is named first, in its longest form."""
    if not may_name(text):
        return None
    forms = (*naming(), ALONE) if _TWO_DIGITS.search(text) else (ALONE,)
    found = [next(filter(_is_period, form.finditer(text)), None) for form in forms]
    return min((each for each in found if each is not None), key=lambda each: (each.start(), -each.end()), default=None)


def _is_period(found: re.Match[str]) -> bool:
    """Two digits beside two are an academic year only where they follow each other: "24/25", not "50/50"."""
    text = _digits(found)
    return len(text) != len("24/25") or int(text[3:]) == (int(text[:2]) + 1) % 100


def _digits(found: re.Match[str]) -> str:
    named = found.groupdict()
    return named.get("years") or named.get("short") or named.get("bare") or ""


def _mark(named: dict[str, str | None]) -> Iterator[str]:
    """The part of the year, each sort of part in its own way: a quarter is no half year."""
    yield from (season for season in _SEASONS if named.get(season))
    code, counted = named.get("code"), named.get("counted")
    if code:
        yield f"h{code.strip('hs')}" if set(code) & set("hs") else code.strip("qt")
    if counted:
        number = _ROMAN.get(counted, counted)
        yield f"h{number}" if named.get("half") else number
    if named.get("fiscal"):
        yield "fiscal"
    yield from (f"month {MONTHS[name]}" for name in (named.get("month"), named.get("until")) if name)
    yield from (f"day {int(day)}" for day in map(named.get, _DAYS) if day)


_DAYS = ("day", "first", "second", "iso_day")
"""The groups of a day, and of what may be one: in a date of numbers alone either may be the month."""


def _years(digits: str) -> list[str]:
    """Each by its last two digits and, where it has them, its century: "2024/25" is as "2024/2025"."""
    found: list[str] = re.findall(r"\d+", digits)
    century = found[0][:-2] or "20" if found else ""
    return [year if len(year) > 2 else century + year for year in found]


class Folded(NamedTuple):
    """A figure as `Placed`."""

    label: str
    section: str
    quantity: Quantity


def folded(figure: Figure) -> Placed:
    return Folded(fold(figure.label), fold(figure.section or ""), figure.quantity)


def place_of(figure: Placed) -> tuple[Row, Period]:
    """The row, and the label's period where it names one, else the section's."""
    label, section = dated(figure.label), dated(figure.section)
    return (label.wording, section.wording, figure.quantity.unit), label.period or section.period


def is_in_heading(figure: Figure) -> bool:
    """Whether the heading above a figure says which year or term it is of, and its label does not."""
    return not dated(fold(figure.label)).period and bool(dated(fold(figure.section or "")).period)


def rolled_on(
    gone: Sequence[Placed],
    come: Sequence[Placed],
    moved: Sequence[Placed],
    stayed: Sequence[Placed] = (),
    *,
    names: Mapping[Row, Row] = _NO_NAMES,
) -> list[int]:
    """Which of the figures that are gone left a row that rolled on, by their places in `gone`.

    As many periods came to the row as left it, each after all of those. No number of the row `moved` but those of
    periods after all that are known to have `stayed`, as where last year's was revised. Rows that share one name
    rolled on together, whole columns of theirs, or it is not known which of them lost what. What another row lost of
    a column that left with several such rows, and that no row shows any more, was meant to leave with it, where the row
    is still there. `names` are those that rows have got since the figures that are gone.
    """
    left, arrived = _by_row(gone, names), _by_row(come)
    revised, kept = _by_row(moved), _by_row(stayed)
    before, now = _rows_of_a_name(gone, moved, stayed, names=names), _rows_of_a_name(come, moved, stayed)
    rolled = {
        row
        for row in left.keys() & arrived.keys()
        if _UNEVEN != before[row] == now[row]
        and len(left[row]) == len(arrived[row])
        and _is_later(arrived[row], left[row])
        and (row not in revised or (row in kept and _is_later(revised[row], kept[row])))
    }
    shown = {(place_of(each)[0][1], place_of(each)[1]) for part in (come, moved, stayed) for each in part}
    return [
        index
        for row, columns in left.items()
        for period, places in columns.items()
        if row in rolled or (row in kept and (row[1], period) not in shown and _left_with(period, row, rolled, left))
        for index in places
    ]


def _left_with(period: Period, row: Row, rolled: Iterable[Row], left: Mapping[Row, Mapping[Period, object]]) -> bool:
    """Whether several rows of one heading that rolled on lost that period."""
    return sum(other[1] == row[1] and period in left[other] for other in rolled) > 1


def rolled_back(gone: Sequence[Placed], come: Sequence[Placed]) -> list[int]:
    """Which of the figures that came did so to a row that lost a later period, by their places in `come`: a stale copy
    of the page still has the year that left, and not yet the one that came for it.
    """
    left = _by_row(gone)
    placed = enumerate(map(place_of, come))
    return [
        index
        for index, (row, period) in placed
        if period and any(is_after(later, period) for later in left.get(row, ()))
    ]


def _by_row(figures: Sequence[Placed], names: Mapping[Row, Row] = _NO_NAMES) -> dict[Row, dict[Period, list[int]]]:
    """The places of the figures that name a period, by row and period."""
    rows: defaultdict[Row, dict[Period, list[int]]] = defaultdict(dict)
    for index, figure in enumerate(figures):
        row, period = place_of(figure)
        if period:
            rows[names.get(row, row)].setdefault(period, []).append(index)
    return rows


def _rows_of_a_name(*parts: Sequence[Placed], names: Mapping[Row, Row] = _NO_NAMES) -> dict[Row, int]:
    """How many rows of each name a page has, where all of them have the same columns."""
    named: defaultdict[Row, set[int]] = defaultdict(set)
    for (row, period), times in Counter(place_of(figure) for part in parts for figure in part).items():
        if period:
            named[names.get(row, row)].add(times)
    return {row: times.pop() if len(times) == 1 else _UNEVEN for row, times in named.items()}


_UNEVEN = 0


def _is_later(arrived: Iterable[Period], left: Iterable[Period]) -> bool:
    """Whether each that arrived is after each that left."""
    came, went = list(arrived), list(left)
    if all(_in_time(period)[0] for period in (*came, *went)):
        return is_after(min(came, key=_in_time), max(went, key=_in_time))
    return all(is_after(new, old) for new in came for old in went)


def is_year(part: str) -> bool:
    """Whether a part of a period is a year, and no part of one."""
    return _IS_YEAR.fullmatch(part) is not None


def sort_of(period: Period) -> tuple[str, ...]:
    """What a period is beside a year: a month, a quarter, a half year. Terms of the year are of one sort."""
    named = (_NUMBER.sub("", part) for part in period if not is_year(part))
    return tuple(word for word in named if word not in _SEASONS)


def is_after(new: Period, old: Period) -> bool:
    """In time; of parts of a year that nobody names as the year turns: January after October."""
    (years, parts), (other_years, other_parts) = _in_time(new), _in_time(old)
    if years or other_years or not parts or not other_parts:
        return (years, parts) > (other_years, other_parts)
    turn, most = (12, 6) if new[0].startswith("month ") else (4, 3)  # three quarters stand side by side, few months
    return 0 < (parts[0] - other_parts[0]) % turn <= most


def _in_time(period: Period) -> tuple[list[int], list[int]]:
    """What puts periods of one sort in order: the years, then the numbers of month, quarter and day."""
    years = [part for part in period if is_year(part)]
    parts = (number for part in period if part not in years for number in _NUMBER.findall(part))
    return list(map(int, years)), list(map(int, parts))
