"""Charts of figures over time: in the terminal, and as SVG."""

from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from storage.lines import Observation

_ROWS = 14
_MOST_TICKS = 5


def terminal_plot(seen: Sequence[Observation], *, columns: int) -> str | None:
    """A plot of characters, `columns` wide; None where there are not two values to join."""
    points = _points(seen)
    if len(points) < 2:
        return None
    import plotext

    days = [moment.timestamp() for moment, _ in points]
    figure = plotext.figure
    figure.clear()
    figure.plot_size(columns, _ROWS)
    figure.draw(figure.signal(days, [float(value) for _, value in points], marker="braille").lines())
    ticks = _spread(points, _MOST_TICKS)
    figure.ruler("x").ticks([moment.timestamp() for moment, _ in ticks], [f"{moment:%Y-%m-%d}" for moment, _ in ticks])
    drawn: str = plotext.uncolorize(str(figure.build()))
    return drawn.rstrip("\n")


def write_svg(path: Path, title: str, series: Sequence[tuple[str, Sequence[Observation]]]) -> None:
    """Writes a chart with a line for each series. It holds no script and loads nothing.

    Raises:
        OSError: the file cannot be written.
    """
    import pygal
    from pygal.style import CleanStyle

    chart = pygal.DateTimeLine(
        title=title,
        js=(),
        style=CleanStyle(font_family="sans-serif"),
        x_value_formatter=lambda moment: moment.strftime("%Y-%m-%d"),
        legend_at_bottom=True,
        legend_at_bottom_columns=1,
        x_label_rotation=30,
        truncate_legend=-1,
        disable_xml_declaration=False,
    )
    for label, seen in series:
        chart.add(label, [(moment, float(value)) for moment, value in _points(seen)])
    chart.add_xml_filter(_without_scripts)
    path.write_bytes(chart.render())


def _without_scripts(root: Any) -> Any:
    """pygal puts its settings into a script even where it is asked for none."""
    for parent in list(root.iter()):
        for child in list(parent):
            if str(child.tag).rpartition("}")[2] == "script":  # a comment's tag is a function
                parent.remove(child)
    return root


def _points(seen: Sequence[Observation]) -> list[tuple[datetime, Decimal]]:
    return [(observation.taken_at, observation.value) for observation in seen if observation.value is not None]


def _spread(points: Sequence[tuple[datetime, Decimal]], most: int) -> list[tuple[datetime, Decimal]]:
    """The first, the last, and some between."""
    if len(points) <= most:
        return list(points)
    return [points[round(step * (len(points) - 1) / (most - 1))] for step in range(most)]
