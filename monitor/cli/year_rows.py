"""The rows of tables of years as charts draw them: one life each, which shows the newest year's number. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from alerts.rewording import moved
from figures.rolling import newest_of, rows_of_years
from monitor.cli.past import Life
from monitor.cli.turns import figure_of
from storage.lines import Observation
from storage.model import Doubt


def one_a_row(lives: Sequence[Life]) -> list[Life]:
    """The lives, those of a row's columns as one, in the place of the first. What a person named stays by itself."""
    unnamed = [life for life in lives if not life.line.name]
    rows = [[unnamed[place] for place in row] for row in rows_of_years([life.line.figure for life in unnamed])]
    joined = {row[0].line.key: _joined(row) for row in rows}
    others = {life.line.key for row in rows for life in row[1:]}
    return [joined.get(life.line.key, life) for life in lives if life.line.key not in others]


def _joined(row: Sequence[Life]) -> Life:
    """Columns as one life, which goes on as the newest of those that are on the page."""
    standing = [life for life in row if life.line.present] or row
    newest = standing[newest_of([life.line.figure for life in standing])]
    line = newest.line
    figure = replace(line.figure, label=_name(row, newest))
    return replace(newest, line=replace(line, figure=figure), seen=tuple(_seen(row)))


def _name(row: Sequence[Life], newest: Life) -> str:
    """What the columns' labels share, where they differ by nothing but their periods."""
    other = next(life for life in row if life is not newest)
    found = moved(other.line.figure, newest.line.figure)
    return found.name if found else newest.line.figure.label


def _seen(row: Sequence[Life]) -> Iterator[Observation]:
    """Of each snapshot the newest column, and one that was refuted only where there is no other."""
    every = sorted((seen for life in row for seen in life.seen), key=lambda seen: (seen.taken_at, seen.snapshot))
    for _, of_snapshot in groupby(every, key=lambda seen: seen.snapshot):
        shown = list(of_snapshot)
        credible = [seen for seen in shown if seen.doubt is not Doubt.REFUTED] or shown
        yield credible[newest_of([figure_of(seen) for seen in credible])]
