"""Cards and bars that compare periods: values, each with its year, and what they are ("Revenue", "412", "2024", …).

The years stand each beside its value, before or behind it, or all behind the values. The unit may stand once for all,
in a line above the cards ("In $ millions"): it goes into the labels.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from figures.expressions import expression
from scraper.reading.markup.layout import Box, Layout, Line
from scraper.reading.stats.stat import Shape, Stat, climb, has_words
from scraper.reading.words.remark_words import UNIT_LINE
from scraper.reading.words.subject_words import names_key_figures

_FEWEST = 2
_MOST_LINES = 24
_MOST_NUMBERS = 48
_LINES_ABOVE = 24
_SUMS_OVER = 4
"""Lines over a chart that a year or the sum of all years may take: "Total: 4,500"."""
_YEAR = expression(r"(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?")
_SCHOOL_YEAR = expression(r"(?:19|20)\d\d\s?[/–-]\s?(?:(?:19|20)\d\d|\d\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bar:
    """A value with its year; `stats` are the numbers that both stand in, in page order."""

    value: Stat
    year: str
    stats: tuple[Stat, ...]


def seat_in_cards(layout: Layout, stats: Sequence[Stat]) -> list[Stat]:
    """The stats, those in such cards labelled with what they are and when, and without the years."""
    cards = [*_of_school_years(layout, stats)]
    if sum(_is_alone(stat) and _year_of(stat) is not None for stat in stats) >= _FEWEST:
        cards += _cards(layout, stats)
    years: set[int] = set()
    for card in cards:
        first, last = card[0].stats[0], card[-1].stats[-1]
        box = _box(layout, first, last)
        title = _title(layout, first, last, box) if box is not None else None
        if box is None or title is None:
            box, title = _under_heading(layout, first, last)
        if box is None or title is None:
            continue
        unit = _unit_above(layout, box)
        for bar in card:
            _seat(layout, bar, title, box, unit)
            years.update(id(stat) for stat in bar.stats if stat is not bar.value)
    return [stat for stat in stats if id(stat) not in years]


def _cards(layout: Layout, stats: Sequence[Stat]) -> Iterator[Sequence[_Bar]]:
    """Runs of numbers alone with no words between them: two values or more, each with a year of its own."""
    at = 0
    while at < len(stats):
        run = _run(layout, stats, at)
        bars = _in_pairs(run) or _in_rows(run)
        if len(bars) >= _FEWEST and len({bar.year for bar in bars}) == len(bars):
            yield bars
            at += sum(len(bar.stats) for bar in bars)
        else:
            at += 1


def _of_school_years(layout: Layout, stats: Sequence[Stat]) -> Iterator[Sequence[_Bar]]:
    """Runs of numbers alone, each with a line before it, or each behind it, that is a school year: no number there."""
    alone = [stat for stat in stats if not stat.own and _is_alone(stat)]
    run: list[Stat] = []
    for stat, following in zip(alone, (*alone[1:], None), strict=False):
        run.append(stat)
        if following is not None and not _parts(layout, stat, following):
            continue
        leading = [_school_year(layout, one.first - 1) for one in run]
        years = leading if all(leading) else [_school_year(layout, one.end) for one in run]
        if len(run) >= _FEWEST and all(years) and len(set(years)) == len(run):
            yield [_Bar(value=one, year=year or "", stats=(one,)) for one, year in zip(run, years, strict=True)]
        run = []


def _school_year(layout: Layout, at: int) -> str | None:
    """The school year that a line says and nothing else."""
    if at not in layout.numbered:
        return None
    text = layout.lines[at].text.strip()
    return text if _SCHOOL_YEAR.fullmatch(text) is not None else None


def _run(layout: Layout, stats: Sequence[Stat], at: int) -> Sequence[Stat]:
    """The numbers alone from a place on, up to the first word; none where none of them is a year or has one."""
    end, last = at, min(len(stats), at + _MOST_NUMBERS)
    while end < last and _is_alone(stats[end]) and (end == at or not _parts(layout, stats[end - 1], stats[end])):
        end += 1
    run = stats[at:end]
    return run if any(_year_of(stat) for stat in run) else ()


def _is_alone(stat: Stat) -> bool:
    return stat.shape is Shape.BARE and not stat.settled and (not stat.own or _YEAR.fullmatch(_own(stat)) is not None)


def _own(stat: Stat) -> str:
    return stat.own.strip(" :–—-()")


def _parts(layout: Layout, one: Stat, two: Stat) -> bool:
    return any(has_words(line.text) for line in layout.lines[one.end : two.first])


def _year_of(stat: Stat) -> str | None:
    """The year that a number is, or has beside it on its line."""
    if stat.own:
        return _own(stat)
    return stat.match.raw.strip() if _YEAR.fullmatch(stat.match.raw.strip()) else None


def _in_pairs(run: Sequence[Stat]) -> list[_Bar]:
    """The bars at the start of a run in which each value has its year beside it, always on the same side."""
    if run and run[0].own:
        dated = takewhile(lambda stat: stat.own, run)
        return [_Bar(value=stat, year=_own(stat), stats=(stat,)) for stat in dated]
    bars: list[_Bar] = []
    years_lead = bool(run) and _year_of(run[0]) is not None
    for one, two in zip(run[::2], run[1::2], strict=False):
        year, value = (one, two) if years_lead else (two, one)
        text = _year_of(year)
        if text is None or _year_of(value) is not None or any(bar.year == text for bar in bars):
            break
        bars.append(_Bar(value=value, year=text, stats=(one, two)))
    return bars if len(bars) >= _FEWEST else []


def _in_rows(run: Sequence[Stat]) -> list[_Bar]:
    """The bars of two values or more that as many years follow, or precede."""
    leading = list(takewhile(_year_of, run))
    values = list(takewhile(lambda stat: not _year_of(stat), run[len(leading) :]))
    years = leading or list(takewhile(_year_of, run[len(values) :]))
    if len(years) < _FEWEST or len(years) != len(values):
        return []
    return [
        _Bar(value=value, year=_year_of(year) or "", stats=(value, year))
        for value, year in zip(values, years, strict=True)
    ]


def _box(layout: Layout, first: Stat, last: Stat) -> Box | None:
    """The smallest element with all numbers of a card and other words; None where it is no small one."""
    for box in climb(first.line.box, own=True):
        if box.end - box.first > _MOST_LINES:
            return None
        holds = box.first <= first.line.index and last.line.index < box.end
        if holds and any(has_words(line.text) for line in _others(layout, first, last, box)):
            return box
    return None


def _under_heading(layout: Layout, first: Stat, last: Stat) -> tuple[Box | None, Line | None]:
    """Where a heading stands over a chart that is no card, but for a sum between: the chart, and the heading."""
    start = min(first.first, first.line.box.first)
    over = range(start - 1, max(-1, start - 1 - _SUMS_OVER), -1)
    above = next((at for at in over if at not in layout.numbered), start - 1)
    title = layout.lines[above] if above >= 0 else None
    if title is None or not title.is_heading or not has_words(title.text) or names_key_figures(title.text):
        return None, None
    boxes = (box for box in climb(first.line.box, own=True) if last.line.index < box.end)
    return next(boxes, None), title


def _others(layout: Layout, first: Stat, last: Stat, box: Box) -> Sequence[Line]:
    return (*layout.lines[box.first : first.first], *layout.lines[last.end : box.end])


def _title(layout: Layout, first: Stat, last: Stat, box: Box) -> Line | None:
    """The words under the numbers, or over them; a heading over them before both."""
    after = next((line for line in layout.lines[last.end : box.end] if has_words(line.text)), None)
    before = next((line for line in reversed(layout.lines[box.first : first.first]) if has_words(line.text)), None)
    is_title = before is not None and (before.is_heading or before.box.tag == "dt")
    return before if after is None or is_title else after


def _heads_more(layout: Layout, title: Line, box: Box) -> bool:
    """Whether a heading over a chart has figures under it that stand before the chart: it is their section."""
    between = range(title.index + 1, box.first)
    return any(at in layout.numbered and _school_year(layout, at) is None for at in between)


def _seat(layout: Layout, bar: _Bar, title: Line, box: Box, unit: str) -> None:
    value = bar.value
    value.own, value.before = f"{title.text}, {bar.year}{unit}", () if _heads_more(layout, title, box) else (title,)
    value.tile, value.group = box, box.parent or box
    value.settled = value.over_years = True


def _unit_above(layout: Layout, box: Box) -> str:
    """What all cards are counted in, in brackets, where a line above them says so."""
    above = [line.text.strip("() ") for line in layout.lines[max(0, box.first - _LINES_ABOVE) : box.first]]
    found = next((text for text in reversed(above) if UNIT_LINE.fullmatch(text)), None)
    return f" ({found})" if found is not None else ""
