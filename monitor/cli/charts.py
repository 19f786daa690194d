"""Charts of figures over time in the terminal, and the lines that any chart draws of them.

A value stands until another is seen, so lines go in steps. What was refuted is not drawn: it would bend the scale for a
slip. What waits to be confirmed is a point beside the line.
"""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from alerts.plain import one_line
from monitor.cli.past import Life
from storage.lines import Observation
from storage.model import Doubt

if TYPE_CHECKING:
    from alerts.language import Language

_ROWS = 14
_COLUMNS_A_DATE = 18
_A_DAY_S, _A_MINUTE_S = 86_400, 60
_APART = 8
"""Two values of the scale are a part of its range apart, so that each has a row of its own."""

Point = tuple[datetime, Decimal]


def terminal_plot(life: Life, *, columns: int, language: "Language", zone: str) -> str | None:
    """A plot of characters, `columns` wide; None where there are not two values to show."""
    line, doubted = line_of(life), points_of(life.seen, Doubt.UNCONFIRMED)
    if len({value for _, value in (*line, *doubted)}) < 2:
        return None
    import plotext

    figure = plotext.figure
    figure.clear()
    figure.plot_size(columns, _ROWS)
    for points, marker in ((stepped(line), "braille"), (doubted, "?")):
        if points:
            signal = figure.signal(_moments(points), [float(value) for _, value in points], marker=marker)
            figure.draw(signal.lines() if marker == "braille" else signal)
    moments = _moments([*line, *doubted])
    figure.ruler("x").lim(min(moments), max(moments))
    figure.ruler("x").ticks(*dates(min(moments), max(moments), columns // _COLUMNS_A_DATE, zone))
    scale = _scale([value for _, value in (*line, *doubted)])
    figure.ruler("y").ticks([float(value) for value in scale], [_called(value, life, language) for value in scale])
    drawn: str = plotext.uncolorize(str(figure.build()))
    return "\n".join(row.rstrip() for row in drawn.rstrip("\n").split("\n"))


def points_of(seen: Sequence[Observation], doubt: Doubt | None) -> list[Point]:
    """The values of which there is this doubt, or none."""
    return [(each.taken_at, each.value) for each in seen if each.doubt is doubt and each.value is not None]


def line_of(life: Life) -> list[Point]:
    """What is certain, as far as it is known to have stood."""
    points = points_of(life.seen, None)
    stands_on = life.until is not None and life.seen[-1].doubt is None and not life.is_held
    return [*points, (life.until, points[-1][1])] if points and stands_on and life.until else points


def stepped(points: Sequence[Point]) -> list[Point]:
    """With the corners: each value goes on until the moment of the next one."""
    corners = [corner for one, other in pairwise(points) for corner in (one, (other[0], one[1]))]
    return [*corners, *points[-1:]]


def _moments(points: Sequence[Point]) -> list[float]:
    return [moment.timestamp() for moment, _ in points]


def dates(first: float, last: float, count: int, zone: str) -> tuple[list[float], list[str]]:
    """Some moments at even distances, and what they are called: by their day, and by the clock where days are few."""
    count = max(min(count, 5), 2)
    moments = [first + (last - first) * step / (count - 1) for step in range(count)]
    apart_s = (last - first) / (count - 1)
    form = "%Y-%m-%d" if apart_s >= _A_DAY_S else "%m-%d %H:%M" if apart_s >= _A_MINUTE_S else "%H:%M:%S"
    return moments, [datetime.fromtimestamp(moment, ZoneInfo(zone)).strftime(form) for moment in moments]


def _scale(values: Sequence[Decimal]) -> list[Decimal]:
    """The lowest and the highest of some values, and of those between them what does not crowd."""
    low, *between, high = sorted({*values}) if len(set(values)) > 1 else [values[0], values[0]]
    kept = [low]
    for value in between:
        if min(value - kept[-1], high - value) * _APART >= high - low:
            kept.append(value)
    return [*kept, high] if high != low else kept


def _called(value: Decimal, life: Life, language: "Language") -> str:
    return one_line(language.amount(value, life.line.figure.quantity.unit))
