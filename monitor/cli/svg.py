"""Charts of figures over time as SVG, with a panel for each unit and size."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from alerts.history_words import doubt_words
from alerts.plain import one_line
from figures.record import Qualifier, Quantity
from monitor.cli.charts import dates, line_of, points_of, stepped
from monitor.cli.panels import Panel, panels
from monitor.cli.times import local
from storage.model import Doubt

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import pygal

    from alerts.language import Language
    from monitor.cli.panels import Named
    from monitor.cli.past import Life

_WIDTH, _PLOT_HEIGHT, _LINE_HEIGHT = 800, 300, 25
_DATES = 5
_WHOLE = (
    '<?xml version="1.0" encoding="utf-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}">{}</svg>\n'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How a chart speaks: numbers as the page's `language` has them, the rest as it is `worded`, times of a zone."""

    language: Language
    worded: Language
    zone: str


def write_svg(path: Path, title: str, series: Sequence[Named], wording: Wording) -> None:
    """Writes a chart with a line for each series, those of one unit and size on one scale, one panel below the other.

    It holds no script and loads nothing.

    Raises:
        OSError: the file cannot be written.
    """
    moments = [moment for _, life in series for moment in _moments(life)]
    drawn, height = "", 0
    for place, panel in enumerate(panels(series)):
        tall = _height_of(panel) + (0 if place else _LINE_HEIGHT)
        chart = _chart(panel, wording, title=None if place else title, height=tall)
        if moments:
            _mark_time(chart, min(moments), max(moments), wording.zone)
        drawn += f'<g transform="translate(0 {height})">{chart.render(is_unicode=True)}</g>'
        height += tall
    path.write_text(_WHOLE.format(_WIDTH, height, drawn), encoding="utf-8")


def _moments(life: Life) -> list[float]:
    drawn = (*line_of(life), *points_of(life.seen, Doubt.UNCONFIRMED))
    return [moment.timestamp() for moment, _ in drawn]


def _height_of(panel: Panel) -> int:
    """With a line of the legend for each series, and one for what is in doubt of it."""
    doubted = sum(bool(points_of(life.seen, Doubt.UNCONFIRMED)) for _, life in panel.series)
    return _PLOT_HEIGHT + _LINE_HEIGHT * (len(panel.series) + doubted)


def _chart(panel: Panel, wording: Wording, *, title: str | None, height: int) -> pygal.DateTimeLine:
    import pygal
    from pygal.style import CleanStyle

    chart = pygal.DateTimeLine(
        title=title,
        js=(),
        style=CleanStyle(font_family="sans-serif"),
        width=_WIDTH,
        height=height,
        explicit_size=True,
        inverse_y_axis=panel.is_rank,
        order_min=0 if panel.is_whole else None,
        x_value_formatter=lambda moment: local(moment.replace(tzinfo=UTC), wording.zone),
        value_formatter=lambda value: _called(value, panel, wording.language),
        legend_at_bottom=True,
        legend_at_bottom_columns=1,
        truncate_legend=-1,
        disable_xml_declaration=True,
    )
    for label, life in panel.series:
        _add(chart, label, life, wording.worded)
    chart.add_xml_filter(_without_scripts)
    return chart


def _add(chart: pygal.DateTimeLine, label: str, life: Life, worded: Language) -> None:
    chart.add(label, [(moment, float(value)) for moment, value in stepped(line_of(life))])
    if doubted := points_of(life.seen, Doubt.UNCONFIRMED):
        points = [(moment, float(value)) for moment, value in doubted]
        chart.add(f"{label} ({doubt_words(Doubt.UNCONFIRMED, worded)})", points, stroke=False, dots_size=6)


def _mark_time(chart: pygal.DateTimeLine, first: float, last: float, zone: str) -> None:
    """All panels show the same time."""
    if first < last:
        named = zip(*dates(first, last, _DATES, zone), strict=True)
        chart.xrange = (first, last)
        chart.x_labels = [{"value": moment, "label": name} for moment, name in named]


def _called(value: float, panel: Panel, language: Language) -> str:
    """As short as it can be said: 0.3, not 0.299999999999999988."""
    qualifier = Qualifier.RANK if panel.is_rank else None
    shown = language.quantity(Quantity(value=Decimal(f"{value:.12g}"), unit=panel.unit, qualifier=qualifier))
    return one_line(shown or "")


def _without_scripts(root: Any) -> Any:
    """pygal puts its settings into a script even where it is asked for none."""
    for parent in list(root.iter()):
        for child in list(parent):
            if str(child.tag).rpartition("}")[2] == "script":  # a comment's tag is a function
                parent.remove(child)
    return root
