"""The command line's grammar: every command, its arguments and its help. What they do stands in a module each.

Modules are imported by the command that is run, so that none pays for the libraries of the others.
"""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.options import Arg, ConfigOption, ExplainOption, JsonOption, Opt, chosen, new_app
from monitor.cli.output import say
from monitor.version import VERSION

_SUMMARY = "Watches key-figures pages and says in one sentence when a figure changes."
app = new_app(_SUMMARY)
"""The commands of one word."""


def grammar_of(arguments: Sequence[str]) -> typer.Typer:
    """What understands a command line: its command alone where it begins with the name of one, else all commands.

    typer makes a pydantic adapter for every option of every command it knows, which takes as long as reading a
    configuration. All of them are for help, and for what was mistyped.
    """
    for command in app.registered_commands:
        if command.callback and [command.callback.__name__] == list(arguments[:1]):
            alone = new_app(_SUMMARY)
            alone.callback()(root)
            alone.command()(command.callback)
            return alone
    return whole_grammar()


@cache
def whole_grammar() -> typer.Typer:
    """All commands, also those of two words."""
    from monitor.cli.subcommands import alerts_app, config_app, rules_app, series_app

    app.add_typer(alerts_app, name="alerts")
    app.add_typer(rules_app, name="rules")
    app.add_typer(series_app, name="series")
    app.add_typer(config_app, name="config")
    return app


def _show_version(asked: bool) -> None:
    if asked:
        say(f"keyfigures {VERSION}")
        raise typer.Exit


@app.callback()
def root(
    ctx: typer.Context,
    *,
    config: ConfigOption = None,
    version: Annotated[  # noqa: ARG001 - its callback answers
        bool, Opt("--version", is_eager=True, callback=_show_version, help="Print the version and leave.")
    ] = False,
) -> None:
    ctx.obj = config


@app.command()
def init(ctx: typer.Context, *, as_json: JsonOption = False, config: ConfigOption = None) -> int:
    """Write a commented config.toml here; refuse to overwrite one.

    Example: keyfigures init
    """
    from monitor.cli import init as command

    return command.run(as_json=as_json, chosen=chosen(ctx, config))


@app.command()
def add(
    ctx: typer.Context,
    url: Annotated[str, Arg(metavar="URL", help="The page's address.")],
    *,
    name: Annotated[
        str | None, Opt("--name", metavar="N", help="The page's name; else one is made of the URL.")
    ] = None,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Fetch a page once, print its figures, and add it to config.toml, which is written where there is none.

    Example: keyfigures add https://www.example.org/key-figures --name example
    """
    from monitor.cli import add as command

    return command.run(url, name=name, as_json=as_json, chosen=chosen(ctx, config))


@app.command()
def extract(
    ctx: typer.Context,
    source: Annotated[str, Arg(metavar="SOURCE", help="A URL, an HTML file, or - for standard input.")],
    *,
    url: Annotated[
        str | None, Opt("--url", metavar="URL", help="Where the page of a file stands, so that its links are whole.")
    ] = None,
    explain: ExplainOption = False,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Print what a page says; store nothing.

    Example: keyfigures extract https://www.example.org/key-figures --json
    """
    from monitor.cli import extract as command

    return command.run(source, url=url, explain=explain, as_json=as_json, chosen=chosen(ctx, config))


@app.command()
def check(
    ctx: typer.Context,
    pages: Annotated[list[str] | None, Arg(metavar="PAGE", help="Names of pages; all if none is given.")] = None,
    *,
    quiet: Annotated[bool, Opt("--quiet", help="Print changes only, and troubles as they begin and end.")] = False,
    exit_code: Annotated[bool, Opt("--exit-code", help="Exit 1 when something changed.")] = False,
    confirm_now: Annotated[
        bool, Opt("--confirm-now", help="Fetch at once again what must be confirmed, not with the next run.")
    ] = False,
    accept: Annotated[
        bool, Opt("--accept", help="Take the named pages as they are now, without a second fetch: you have seen them.")
    ] = False,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Check pages now: fetch, read, keep, compare, alert. What cron runs.

    Example: keyfigures check telecom-paris
    """
    from monitor.cli import check as command

    return command.run(
        pages or (),
        quiet=quiet,
        exit_code=exit_code,
        confirm_now=confirm_now,
        accept=accept,
        as_json=as_json,
        chosen=chosen(ctx, config),
    )


@app.command()
def serve(ctx: typer.Context, *, as_json: JsonOption = False, config: ConfigOption = None) -> int:
    """Run the daemon: check every page on its own schedule and send alerts. With --json its log is JSON.

    Example: keyfigures serve --config /etc/keyfigures/config.toml
    """
    from monitor.cli import serve as command

    return command.run(as_json=as_json, chosen=chosen(ctx, config))


@app.command()
def diff(
    ctx: typer.Context,
    sides: Annotated[list[str], Arg(metavar="[PAGE] A B", help="Snapshots (number, latest, previous, date) or files.")],
    *,
    explain: ExplainOption = False,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Print what changed between two snapshots, records or HTML files; exit 0 the same, 1 different, 2 trouble.

    Example: keyfigures diff telecom-paris previous latest
    """
    from monitor.cli import diff as command

    return command.run(sides, explain=explain, as_json=as_json, chosen=chosen(ctx, config))


@app.command()
def history(
    ctx: typer.Context,
    page: Annotated[str, Arg(metavar="PAGE", help="The page's name.")],
    figure: Annotated[
        list[str] | None, Arg(metavar="FIGURE", help="Its key, or words of its label, now or before.")
    ] = None,
    *,
    every: Annotated[bool, Opt("--all", help="Every snapshot of a figure, not only where it changed.")] = False,
    svg: Annotated[Path | None, Opt("--svg", metavar="FILE", help="Write a chart.")] = None,
    as_csv: Annotated[bool, Opt("--csv", help="Print CSV.")] = False,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Print what figures were over time, as a table and a plot.

    Example: keyfigures history telecom-paris nationalités
    """
    from monitor.cli import history as command

    return command.run(
        page, figure or (), every=every, svg=svg, as_csv=as_csv, as_json=as_json, chosen=chosen(ctx, config)
    )


@app.command()
def status(ctx: typer.Context, *, as_json: JsonOption = False, config: ConfigOption = None) -> int:
    """Print every page's last check, outcome, next check, figures and waiting alerts.

    Example: keyfigures status
    """
    from monitor.cli import status as command

    return command.run(as_json=as_json, chosen=chosen(ctx, config))


@app.command()
def export(
    ctx: typer.Context,
    *,
    as_csv: Annotated[bool, Opt("--csv", help="Print CSV.")] = False,
    as_json_lines: Annotated[bool, Opt("--jsonl", help="Print a JSON object a line.")] = False,
    package: Annotated[
        Path | None, Opt("--datapackage", metavar="DIR", help="Write a Data Package into this folder.")
    ] = None,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Print all observations of all pages, in one of four forms.

    Example: keyfigures export --csv > figures.csv
    """
    from monitor.cli import export as command

    return command.run(
        as_csv=as_csv, as_json_lines=as_json_lines, package=package, as_json=as_json, chosen=chosen(ctx, config)
    )


@app.command()
def feed(
    ctx: typer.Context,
    *,
    page: Annotated[str | None, Opt("--page", metavar="PAGE", help="Only this page.")] = None,
    limit: Annotated[int, Opt("--limit", metavar="N", min=1, max=1000, help="At most so many entries.")] = 50,
    as_atom: Annotated[bool, Opt("--atom", help="Atom, which it is anyway without --json.")] = False,
    output: Annotated[
        Path | None,
        Opt("--output", metavar="PATH", help="A file (.json is a JSON Feed), or a folder for the feeds of all pages."),
    ] = None,
    address: Annotated[
        str | None, Opt("--self", metavar="URL", help="Where the feed, or the folder, will stand on the web.")
    ] = None,
    as_json: Annotated[bool, Opt("--json", help="A JSON Feed.")] = False,
    config: ConfigOption = None,
) -> int:
    """Print what changed as a feed for feed readers, or write feeds for a web server.

    Example: keyfigures feed --output public/ --self https://www.example.org/figures/
    """
    from monitor.cli import feed as command

    return command.run(
        page=page,
        limit=limit,
        as_atom=as_atom,
        output=output,
        address=address,
        as_json=as_json,
        chosen=chosen(ctx, config),
    )


@app.command()
def doctor(ctx: typer.Context, *, as_json: JsonOption = False, config: ConfigOption = None) -> int:
    """Look at configuration, database, SQLite, channels and clock, and say what to do.

    Example: keyfigures doctor
    """
    from monitor.cli import doctor as command

    return command.run(as_json=as_json, chosen=chosen(ctx, config))


@app.command()
def demo(*, as_json: JsonOption = False, config: ConfigOption = None) -> int:  # noqa: ARG001 - every command takes it
    """Play the whole job on a bundled site on 127.0.0.1, without network.

    Example: keyfigures demo
    """
    from monitor.cli import demo as command

    return command.run(as_json=as_json)


@app.command()
def reread(
    ctx: typer.Context,
    pages: Annotated[list[str] | None, Arg(metavar="PAGE", help="Names of pages; all if none is given.")] = None,
    *,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Read all archived pages again with this release; figures keep their keys and nobody is alerted.

    Example: keyfigures reread telecom-paris
    """
    from monitor.cli import reread as command

    return command.run(pages or (), as_json=as_json, chosen=chosen(ctx, config))
