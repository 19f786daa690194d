"""`keyfigures history`: what the figures of a page were over time."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from alerts import history_words
from alerts.language import Language
from alerts.plain import one_line
from figures.diff import compare
from monitor.cli import charts
from monitor.cli.output import print_json, print_rich, remark, say, utf8_output, width
from monitor.cli.past import Life, Past, past_of, standing_of
from monitor.cli.rows import row_of, write_csv
from monitor.cli.settings import Chosen
from monitor.cli.store import history_of, require_page
from monitor.cli.tables import fitted, print_table
from monitor.cli.times import local
from monitor.cli.turns import Turn, distinct, facts, figure_of, turns
from monitor.cli.words import NOTHING, figure_steps, language_of, told_apart
from storage.lines import Observation
from storage.model import Doubt

if TYPE_CHECKING:
    from rich.console import RenderableType

    from monitor.config.model import Config

_WIDEST_PLOT = 80


def run(
    page: str, words: Sequence[str], *, every: bool, svg: Path | None, as_csv: bool, as_json: bool, chosen: Chosen
) -> int:
    """Prints the history of a page's figures, or of those that `words` name; with `every`, each snapshot of one."""
    config = chosen.load()
    with history_of(config) as store:
        require_page(store, page, config=config)
        past = past_of(store, page, " ".join(words))
    if svg is not None:
        _draw(svg, page, past, config)
    if as_json:
        print_json([row_of(observation) for observation in past.observations])
    elif as_csv:
        with utf8_output() as file:
            write_csv(past.observations, file)
    elif svg is None:
        _show(past, config, every=every)
    return 0


def _draw(path: Path, page: str, past: Past, config: "Config") -> None:
    from monitor.cli.svg import Wording, write_svg
    from monitor.cli.year_rows import one_a_row

    lives = one_a_row(past.lives)
    wording = Wording(language=language_of(past.language), worded=Language(config.language), zone=config.timezone)
    write_svg(path, page, list(zip(_names(lives), lives, strict=True)), wording)
    remark(f"chart written to {path}")


def _show(past: Past, config: "Config", *, every: bool) -> None:
    language, worded = language_of(past.language), Language(config.language)
    if not past.lives:
        say(history_words.no_figure(worded))
    elif len(past.lives) == 1:
        _show_one(past.lives[0], language, config, every=every)
    else:
        named = zip(past.lives, _names(past.lives), strict=True)
        rows = [_overview(life, label, language, worded, config.timezone) for life, label in named]
        print_table(*history_words.overview_headings(worded), rows=rows)


def _names(lives: Sequence[Life]) -> list[str]:
    """What a person called each, else its label."""
    labels = told_apart([life.line.figure for life in lives])
    return [one_line(life.line.name) if life.line.name else label for life, label in zip(lives, labels, strict=True)]


def _overview(life: Life, label: str, language: Language, worded: Language, zone: str) -> tuple[str, ...]:
    """A series in one line: by what is certain of it, and what the page shows now."""
    values, now = distinct(facts(life.seen)), life.shown
    if now is None:
        return (life.line.key, label, NOTHING, NOTHING, "", "0")
    since = now if now.doubt else values[-1]
    return (
        life.line.key,
        label,
        _shown(values[0], language) if values else NOTHING,
        _now(life, now, language, worded),
        local(since.taken_at, zone),
        str(len(values)),
    )


def _now(life: Life, now: Observation, language: Language, worded: Language) -> str:
    shown, standing = _shown(now, language), standing_of(life, worded)
    if not life.line.present:
        return f"{standing} ({shown})"
    return f"{shown} ({standing})" if now.doubt else shown


def _show_one(life: Life, language: Language, config: "Config", *, every: bool) -> None:
    line = life.line
    say(one_line(f"{line.name or line.figure.label} ({line.key})"))
    if line.figure.section:
        say(one_line(line.figure.section))
    shown = list(turns(life.seen, every=every))
    print_rich(*_table(shown, language, config, every=every))
    worded = Language(config.language)
    say(_end_of(life, config.timezone, worded))
    if len(shown) < len(life.seen):
        say(history_words.snapshots_counted(len(life.seen), worded))
    plot = charts.terminal_plot(life, columns=min(width(), _WIDEST_PLOT), language=language, zone=config.timezone)
    if plot:
        say(plot)


def _table(shown: Sequence[Turn], language: Language, config: "Config", *, every: bool) -> Iterator["RenderableType"]:
    """A line for each turn; with a column for doubts, and one for labels, where there is something to say in it."""
    worded = Language(config.language)
    labels = [one_line(turn.seen.label) if turn.is_reworded else "" for turn in shown]
    columns = [
        (
            history_words.seen_or_since(worded, every=every),
            [local(turn.seen.taken_at, config.timezone) for turn in shown],
        ),
        (f">{history_words.value(worded)}", [_shown(turn.seen, language) for turn in shown]),
        ("", [history_words.doubt_words(turn.seen.doubt or "", worded) for turn in shown]),
        (f">{history_words.difference(worded)}", [_difference(turn, language, worded) for turn in shown]),
        (f">{history_words.snapshot(worded)}", [str(turn.seen.snapshot) for turn in shown]),
        (history_words.label(worded), labels if any(turn.is_reworded for turn in shown[1:]) else []),
    ]
    kept = [(name, cells) for name, cells in columns if any(cells)]
    yield from fitted(*(name for name, _ in kept), rows=list(zip(*(cells for _, cells in kept), strict=True)))


def _end_of(life: Life, zone: str, worded: Language) -> str:
    """Until when the last of it stood."""
    until = local(life.until, zone)
    if life.line.present:
        return history_words.last_seen(until, worded)
    return history_words.gone_since(until, worded, is_held=life.is_held)


def _shown(seen: Observation, language: Language) -> str:
    """As messages show it: what the page writes in its own way stays as it is, "Top 400" and "+0.8%"."""
    return one_line(language.figure(figure_of(seen))) or "?"


def _difference(turn: Turn, language: Language, worded: Language) -> str:
    """How far it moved since what was certain before."""
    before, now = turn.before, turn.seen
    if before is None or now.doubt is Doubt.REFUTED or None in (before.value, now.value) or before.value == now.value:
        return ""
    change = compare(figure_of(before), figure_of(now))
    step = figure_steps(change, language, worded=worded)[0] if change else None
    if step is None or step.difference is None:
        return ""
    return one_line(f"{step.difference} ({step.percent})" if step.percent and now.unit != "%" else step.difference)
