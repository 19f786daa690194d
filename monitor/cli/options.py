"""What the commands of the command line share: options that all of them take, and the configuration they name."""

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
ExplainOption = Annotated[bool, Opt("--explain", help="Say why.")]


def new_app(summary: str) -> typer.Typer:
    """An application without commands yet."""
    return typer.Typer(help=summary, add_completion=False, rich_markup_mode=None)


def chosen(ctx: typer.Context, option: Path | None) -> Chosen:
    """`--config` may stand before the command as well."""
    return Chosen(option=option or ctx.obj)
