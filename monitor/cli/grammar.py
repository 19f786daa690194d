"""The command line's grammar: every command, its arguments and its help. What they do stands in a module each."""

from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.settings import Chosen

Arg = typer.Argument
Opt = typer.Option

ConfigOption = Annotated[
    Path | None,
    Opt("--config", metavar="FILE", help="The configuration; else $KEYFIGURES_CONFIG, else ./config.toml."),
]
JsonOption = Annotated[bool, Opt("--json", help="Print JSON, and nothing else, on standard output.")]

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    help="Watches key-figures pages and says in one sentence when a figure changes.",
)


@app.callback()
def root(
    ctx: typer.Context,
    *,
    config: ConfigOption = None,
    version: Annotated[bool, Opt("--version", help="Print the version and leave.")] = False,
) -> None:
    ctx.obj = config
    if version:
        from monitor.cli.main import main

        raise typer.Exit(main(["--version"]))


def _chosen(ctx: typer.Context, option: Path | None) -> Chosen:
    """`--config` may stand before the command as well."""
    return Chosen(option=option or ctx.obj)


@app.command()
def extract(
    ctx: typer.Context,
    source: Annotated[str, Arg(metavar="SOURCE", help="A URL, an HTML file, or - for standard input.")],
    *,
    url: Annotated[str | None, Opt("--url", help="Where the page of a file stands, so that links are whole.")] = None,
    explain: Annotated[bool, Opt("--explain", help="Say of each number why it is a figure or is none.")] = False,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Print what a page says; store nothing.

    Example: keyfigures extract https://www.example.org/key-figures --json
    """
    from monitor.cli import extract as command

    return command.run(source, url=url, explain=explain, as_json=as_json, chosen=_chosen(ctx, config))
