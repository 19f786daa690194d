"""Rules about how things stand though nothing changed: how long, since which year, and as on another page. Pure.

| condition | finds a figure that the page shows when |
|---|---|
| `unchanged_for = D` | it was first seen with its number (value, end of range, unit, qualifier) more than D ago |
| `years_behind = N` | the newest year in its label, or in its section where the label has none, is over N years ago |
| `drift = L` | its value is at least L from the one it had on this day last year, as `changes_by` measures it |
| `same_as = PAGE` | value, end of range or unit differ from the other's, and each was read since the other changed |

Of figures that differ in their period only, as the columns of a table of years do, `years_behind` looks at the newest.
A figure is found once for each occurrence: for the same rule, page, key, and the number with the time since when it is
shown (or the year). A series that is younger than a year has not drifted; a number that cannot be read says neither the
same nor another thing; a figure that one of two pages does not have is no contradiction.
"""

import calendar
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from uuid import UUID

from alerts.named import named
from alerts.rules.conditions import far_apart
from alerts.rules.counterparts import counterparts
from alerts.rules.limit import Limit
from alerts.rules.model import (
    Because,
    Drift,
    Finding,
    Ground,
    History,
    Rule,
    SameAs,
    Seen,
    UnchangedFor,
    YearsBehind,
)
from alerts.rules.selection import selects
from alerts.rules.since_words import is_since
from figures.fold import fold
from figures.periods import dated
from figures.record import Figure, Quantity

_OCCURRENCES = UUID("b0d6a0f2-3a47-5c0b-8e1b-8d1f6a4b7c55")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?:\s?[/\u2010-\u2013-]\s?(\d\d)(?!\d))?(?!\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNow:
    """A page as last read well: its figures by key in its order, what they were before, and when it was last read.

    `history` knows of those figures that somebody asks about.
    """

    name: str
    figures: Mapping[str, Figure]
    history: History
    read_at: datetime


@dataclass(frozen=True, slots=True)
class _Found:
    """`occurrence` is what makes this one differ from the next."""

    because: Because
    occurrence: tuple[str, ...]


def findings(rule: Rule, here: PageNow, *, there: PageNow | None = None, now: datetime) -> tuple[Finding, ...]:
    """What a standing rule finds on a page, in the page's order. `there` is the page of `same_as`, None if unread."""
    shown = _newest_of_each(here.figures) if isinstance(rule.standing, YearsBehind) else here.figures
    chosen = ((key, figure) for key, figure in shown.items() if selects(rule.selection, figure, key))
    others = (
        counterparts(here.figures, there.figures, rule.standing.pairs)
        if isinstance(rule.standing, SameAs) and there is not None
        else {}
    )
    return tuple(
        Finding(id=_id(rule, here.name, key, found), rule=rule, key=key, figure=figure, because=found.because)
        for key, figure in chosen
        for found in _found(rule, here, key, figure, there=there, counterpart=others.get(key), now=now)
    )


def since_of(past: Sequence[Seen], quantity: Quantity) -> datetime | None:
    """Since when a series has been seen with this number, without another in between; None if it was not seen last."""
    since = None
    for seen in reversed(past):
        if seen.quantity != quantity:
            break
        since = seen.at
    return since


def newest_year(text: str | None) -> int | None:
    """The newest year that a text names; "2023-24" and "2023/2024" are 2024. "Since 2019" names none."""
    years: list[int] = []
    for match in _YEAR.finditer(text or ""):
        if is_since(match.string, match.start(), match.end()):
            continue
        first = int(match[1])
        second = first - first % 100 + int(match[2]) if match[2] else first
        years.append(second if second == first + 1 else first)
    return max(years, default=None)


def _id(rule: Rule, page: str, key: str, found: _Found) -> str:
    return named(_OCCURRENCES, rule.identity, page, key, *found.occurrence)


def _found(
    rule: Rule,
    here: PageNow,
    key: str,
    figure: Figure,
    *,
    there: PageNow | None,
    counterpart: str | None,
    now: datetime,
) -> Iterator[_Found]:
    past = here.history.of(key)
    match rule.standing:
        case UnchangedFor():
            yield from _unchanged(rule.standing, figure, past, now)
        case YearsBehind():
            yield from _behind(rule.standing, figure, now)
        case Drift():
            yield from _drifted(rule.standing, figure, past, now)
        case SameAs() if there is not None and counterpart is not None:
            yield from _other(here, there, key, counterpart)


def _unchanged(rule: UnchangedFor, figure: Figure, past: Sequence[Seen], now: datetime) -> Iterator[_Found]:
    since = since_of(past, figure.quantity)
    if since is not None and now - since > rule.length:
        limit = Limit(Decimal(rule.length.days))
        days = (now - since).days
        because = Because(ground=Ground.UNCHANGED_FOR, limit=limit, now=figure.quantity, number=days)
        yield _Found(because, _named(figure.quantity, since))


def _behind(rule: YearsBehind, figure: Figure, now: datetime) -> Iterator[_Found]:
    year = _year_of(figure)
    if year is not None and now.year - year > rule.years:
        limit = Limit(Decimal(rule.years))
        yield _Found(Because(ground=Ground.YEARS_BEHIND, limit=limit, now=figure.quantity, number=year), (str(year),))


def _year_of(figure: Figure) -> int | None:
    return newest_year(figure.label) or newest_year(figure.section)


def _newest_of_each(figures: Mapping[str, Figure]) -> dict[str, Figure]:
    """Without the earlier ones of figures that differ in their period only."""
    newest: dict[tuple[str, str, str | None], int] = {}
    for figure in figures.values():
        newest[_row(figure)] = max(newest.get(_row(figure), 0), _year_of(figure) or 0)
    return {key: figure for key, figure in figures.items() if (_year_of(figure) or 0) == newest[_row(figure)]}


def _row(figure: Figure) -> tuple[str, str, str | None]:
    return dated(fold(figure.label)).wording, dated(fold(figure.section or "")).wording, figure.quantity.unit


def _drifted(rule: Drift, figure: Figure, past: Sequence[Seen], now: datetime) -> Iterator[_Found]:
    then = _value_at(past, _year_before(now))
    since = since_of(past, figure.quantity)
    if then is not None and since is not None and far_apart(then, figure.quantity, rule.limit):
        because = Because(ground=Ground.DRIFT, limit=rule.limit, now=figure.quantity, before=then)
        yield _Found(because, _named(figure.quantity, since))


def _other(here: PageNow, there: PageNow, key: str, counterpart: str) -> Iterator[_Found]:
    """A page that was not read since the other changed may well say the same by now: that is no contradiction yet."""
    ours, theirs = here.figures[key].quantity, there.figures[counterpart].quantity
    if not _contradict(ours, theirs):
        return
    since_here = since_of(here.history.of(key), ours)
    since_there = since_of(there.history.of(counterpart), theirs)
    if since_here is None or since_there is None or there.read_at < since_here or here.read_at < since_there:
        return
    because = Because(ground=Ground.SAME_AS, now=ours, before=theirs, page=there.name)
    yield _Found(because, (*_named(ours, since_here), counterpart, *_named(theirs, since_there)))


def _contradict(one: Quantity, other: Quantity) -> bool:
    if one.value is None or other.value is None:
        return False
    return (one.value, one.upper, one.unit) != (other.value, other.upper, other.unit)


def _value_at(past: Sequence[Seen], moment: datetime) -> Quantity | None:
    before = [seen.quantity for seen in past if seen.at <= moment]
    return before[-1] if before else None


def _year_before(now: datetime) -> datetime:
    """The same day last year; of a leap day the day before."""
    leap_day = (now.month, now.day) == (2, 29) and not calendar.isleap(now.year - 1)
    return now.replace(year=now.year - 1, day=28 if leap_day else now.day)


def _named(quantity: Quantity, since: datetime) -> tuple[str, ...]:
    return (_plain(quantity.value), _plain(quantity.upper), quantity.unit or "", since.isoformat())


def _plain(value: Decimal | None) -> str:
    return "" if value is None else f"{value.normalize():f}"
