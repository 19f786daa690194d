"""`keyfigures series`: the figures of a page over time, and mending them by hand."""

from typing import Any
from zoneinfo import ZoneInfo

from alerts.history_words import series_headings
from alerts.language import Language
from alerts.plain import one_line
from figures.wire import figure_to_json
from monitor.cli.output import print_json, say
from monitor.cli.past import Life, past_of, standing_of
from monitor.cli.settings import Chosen
from monitor.cli.store import history_of, require_page
from monitor.cli.tables import print_table
from monitor.cli.times import local, rfc3339
from monitor.cli.turns import figure_of
from monitor.cli.words import language_of, told_apart

SCHEMA = "keyfigures/series/1"


def run_list(page: str, *, as_json: bool, chosen: Chosen) -> int:
    """Prints the series of a page, those on the page first."""
    config = chosen.load()
    with history_of(config) as store:
        require_page(store, page, config=config)
        past = past_of(store, page, "")
    if as_json:
        print_json({"schema": SCHEMA, "page": page, "series": [_to_json(life) for life in past.lives]})
        return 0
    language, worded = language_of(past.language), Language(config.language)
    labels = told_apart([life.line.figure for life in past.lives])
    rows = [
        _row(life, label, standing_of(life, worded), language, config.timezone)
        for life, label in zip(past.lives, labels, strict=True)
    ]
    print_table(*series_headings(worded), rows=rows)
    return 0


def run_merge(page: str, key: str, into: str, *, as_json: bool, chosen: Chosen) -> int:
    """Makes one series of two."""
    config = chosen.load()
    with history_of(config) as store:
        require_page(store, page, config=config)
        moved = store.series.merge(page, key, into)
    _say(
        {"page": page, "merged": key, "into": into, "values": moved}, f"{key} is {into} now: {_counted(moved)}", as_json
    )
    return 0


def run_split(page: str, key: str, *, since: str, new_key: str, as_json: bool, chosen: Chosen) -> int:
    """Makes two series of one."""
    config = chosen.load()
    with history_of(config) as store:
        require_page(store, page, config=config)
        snapshot = store.snapshots.named(since, page=page, zone=ZoneInfo(config.timezone))
        moved = store.series.split(page, key, since=snapshot.id, new_key=new_key)
    told = {"page": page, "split": key, "since": snapshot.id, "new": new_key, "values": moved}
    _say(told, f"{key} is {new_key} since snapshot {snapshot.id}: {_counted(moved)}", as_json)
    return 0


def run_rename(page: str, key: str, name: str, *, as_json: bool, chosen: Chosen) -> int:
    """Names a series; "" takes the name away."""
    config = chosen.load()
    with history_of(config) as store:
        require_page(store, page, config=config)
        store.series.rename(page, key, name or None)
    said = one_line(f"{key} is called {name}" if name else f"{key} is called by its label")
    _say({"page": page, "key": key, "name": name or None}, said, as_json)
    return 0


def _counted(values: int) -> str:
    return f"{values} value{'s' * (values != 1)}"


def _say(document: dict[str, Any], line: str, as_json: bool) -> None:
    if as_json:
        print_json({"schema": SCHEMA, **document})
    else:
        say(line)


def _row(life: Life, label: str, standing: str, language: Language, zone: str) -> tuple[str, ...]:
    line = life.line
    label = f"{line.name} ({label})" if line.name else label
    value = one_line(language.figure(figure_of(life.shown) if life.shown else line.figure))
    return (line.key, one_line(label), value, standing, local(line.created_at, zone))


def _to_json(life: Life) -> dict[str, Any]:
    line = life.line
    return {
        "key": line.key,
        "name": line.name,
        "present": line.present,
        "unconfirmed": life.is_held,
        "doubt": life.seen[-1].doubt if life.seen else None,
        "created_at": rfc3339(line.created_at),
        "snapshot": line.seen_in,
        "figure": figure_to_json(line.figure),
    }
