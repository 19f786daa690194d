"""`keyfigures history`: what the figures of a page were over time."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from alerts.plain import one_line
from figures.diff import compare
from figures.record import Figure, Quantity
from monitor.cli import charts
from monitor.cli.output import print_json, print_rich, remark, say, utf8_output, width
from monitor.cli.rows import row_of, write_csv
from monitor.cli.settings import Chosen
from monitor.cli.store import history_of, require_page
from monitor.cli.tables import fitted
from monitor.cli.times import local
from monitor.cli.trouble import UsageError
from monitor.cli.words import NOTHING, figure_steps, language_of, told_apart
from storage.kept import SeriesLine
from storage.lines import Observation

if TYPE_CHECKING:
    from alerts.language import Language
    from storage.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """What was asked for: series and their observations, in time's order."""

    series: tuple[SeriesLine, ...]
    observations: tuple[Observation, ...]
    language: str | None

    def of(self, key: str) -> list[Observation]:
        """One series."""
        return [observation for observation in self.observations if observation.figure == key]


def run(page: str, words: Sequence[str], *, svg: Path | None, as_csv: bool, as_json: bool, chosen: Chosen) -> int:
    """Prints the history of a page's figures, or of those that `words` name."""
    config = chosen.load()
    with history_of(config) as store:
        require_page(store, page, config=config)
        history = _history(store, page, " ".join(words))
    if svg is not None:
        labels = _names(history.series)
        charts.write_svg(
            svg, page, [(label, history.of(line.key)) for label, line in zip(labels, history.series, strict=True)]
        )
        remark(f"chart written to {svg}")
    if as_json:
        print_json([row_of(observation) for observation in history.observations])
    elif as_csv:
        with utf8_output() as file:
            write_csv(history.observations, file)
    elif svg is None:
        _show(history, config.timezone)
    return 0


def _history(store: "Store", page: str, words: str) -> History:
    series = store.series.find(page, words) if words else store.series.of(page)
    if words and not series:
        raise UsageError(f'no figure of {page} is called "{words}"; `keyfigures history {page}` shows them all')
    baseline = store.snapshots.baseline(page)
    return History(
        series=series,
        observations=store.history.of(page, *(line.key for line in series)) if series else (),
        language=baseline.record.language if baseline else None,
    )


def _show(history: History, zone: str) -> None:
    language = language_of(history.language)
    if len(history.series) == 1:
        _show_one(history.series[0], history.observations, language, zone)
        return
    if not history.series:
        say("no figure yet")
        return
    labels = _names(history.series)
    rows = [
        _overview(line, label, history.of(line.key), language, zone)
        for line, label in zip(history.series, labels, strict=True)
    ]
    print_rich(*fitted("Figure", "Label", ">First", ">Now", "Since", ">Values", rows=rows))


def _names(series: Sequence[SeriesLine]) -> list[str]:
    """What a person called each, else its label."""
    labels = told_apart([line.figure for line in series])
    return [one_line(line.name) if line.name else label for line, label in zip(series, labels, strict=True)]


def _overview(
    line: SeriesLine, label: str, seen: Sequence[Observation], language: "Language", zone: str
) -> tuple[str, ...]:
    if not seen:
        return (line.key, label, NOTHING, NOTHING, "", "0")
    runs = _distinct(seen)
    now = _shown(seen[-1], language) if line.present else f"gone ({_shown(seen[-1], language)})"
    return (
        line.key,
        label,
        _shown(seen[0], language),
        now,
        local(runs[-1].taken_at, zone),
        str(len(runs)),
    )


def _show_one(line: SeriesLine, seen: Sequence[Observation], language: "Language", zone: str) -> None:
    say(one_line(f"{line.name or line.figure.label} ({line.key})"))
    if line.figure.section:
        say(one_line(line.figure.section))
    rows, before = [], None
    for observation in seen:
        rows.append(
            (
                local(observation.taken_at, zone),
                _shown(observation, language),
                _difference(before, observation, language),
                str(observation.snapshot),
            )
        )
        before = observation
    print_rich(*fitted("Seen", ">Value", ">Difference", ">Snapshot", rows=rows))
    plot = charts.terminal_plot(seen, columns=min(width(), 80))
    if plot:
        say(plot)


def _distinct(seen: Sequence[Observation]) -> list[Observation]:
    """The observations at which the number became another."""
    return [now for before, now in zip([None, *seen], seen, strict=False) if before is None or _differs(before, now)]


def _differs(one: Observation, other: Observation) -> bool:
    return (one.value, one.upper, one.unit, one.qualifier) != (other.value, other.upper, other.unit, other.qualifier)


def _shown(seen: Observation, language: "Language") -> str:
    """As messages show it: what the page writes in its own way stays as it is, "Top 400" and "+0.8%"."""
    return one_line(language.figure(_figure(seen))) or "?"


def _difference(before: Observation | None, now: Observation, language: "Language") -> str:
    if before is None or before.value is None or now.value is None or before.value == now.value:
        return ""
    change = compare(_figure(before), _figure(now))
    step = figure_steps(change, language)[0] if change else None
    if step is None or step.difference is None:
        return ""
    return one_line(f"{step.difference} ({step.percent})" if step.percent and now.unit != "%" else step.difference)


def _figure(seen: Observation) -> Figure:
    quantity = Quantity(value=seen.value, upper=seen.upper, unit=seen.unit, qualifier=seen.qualifier)
    return Figure(quantity=quantity, label=seen.label, section=None, raw=seen.raw)
