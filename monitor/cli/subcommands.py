"""The grammar of commands of two words: about alerts, rules, series and the configuration.

Their modules are imported by the command that is run, as in `monitor.cli.grammar`.
"""

from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.options import Arg, ConfigOption, JsonOption, Opt, chosen, new_app
from storage.model import DeliveryState

alerts_app = new_app("Deliveries and their state; try them again, or try the channels.")
rules_app = new_app("Which changes go to whom.")
series_app = new_app("Figures over time, and mending by hand what was taken for one figure, or for two.")
config_app = new_app("About the configuration file.")


@alerts_app.callback()
@rules_app.callback()
@series_app.callback()
@config_app.callback()
def group(ctx: typer.Context, *, config: ConfigOption = None) -> None:
    ctx.obj = config or ctx.obj


@alerts_app.command("list")
def alerts_list(
    ctx: typer.Context,
    *,
    state: Annotated[DeliveryState | None, Opt("--state", help="Only those in this state.")] = None,
    limit: Annotated[int, Opt("--limit", metavar="N", min=1, help="At most so many, the newest first.")] = 100,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Print deliveries and their state, the newest first.

    Example: keyfigures alerts list --state dead
    """
    from monitor.cli import alerts as command

    return command.run_list(state=state, limit=limit, as_json=as_json, chosen=chosen(ctx, config))


@alerts_app.command("retry")
def alerts_retry(
    ctx: typer.Context,
    ids: Annotated[list[str] | None, Arg(metavar="ID", help="Deliveries; all that wait or died if none.")] = None,
    *,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Send now all that wait or died.

    Example: keyfigures alerts retry
    """
    from monitor.cli import alerts as command

    return command.run_retry(ids or (), as_json=as_json, chosen=chosen(ctx, config))


@alerts_app.command("drop")
def alerts_drop(
    ctx: typer.Context,
    ids: Annotated[list[str] | None, Arg(metavar="ID", help="Deliveries that wait or died.")] = None,
    *,
    channel: Annotated[str | None, Opt("--channel", metavar="NAME", help="All that this channel is owed.")] = None,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Give up alerts that wait or died; they stay on the list.

    Example: keyfigures alerts drop --channel old-office
    """
    from monitor.cli import alerts as command

    return command.run_drop(ids or (), channel=channel, as_json=as_json, chosen=chosen(ctx, config))


@alerts_app.command("test")
def alerts_test(
    ctx: typer.Context,
    channels: Annotated[list[str] | None, Arg(metavar="CHANNEL", help="Names; all if none is given.")] = None,
    *,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Send a test message through every channel.

    Example: keyfigures alerts test office
    """
    from monitor.cli import alerts as command

    return command.run_test(channels or (), as_json=as_json, chosen=chosen(ctx, config))


@alerts_app.command("preview")
def alerts_preview(
    ctx: typer.Context,
    channel: Annotated[str, Arg(metavar="CHANNEL", help="The channel's name.")],
    *,
    change: Annotated[
        str | None,
        Opt("--change", metavar="CHANGE", help="LAST, a snapshot's number, or an alert's id; an example if missing."),
    ] = None,
    html: Annotated[Path | None, Opt("--html", metavar="FILE", help="Write the HTML of a mail.")] = None,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Print a message as a channel would carry it; send nothing.

    Example: keyfigures alerts preview office --change LAST --html mail.html
    """
    from monitor.cli import preview as command

    return command.run(channel, change=change, html=html, as_json=as_json, chosen=chosen(ctx, config))


@rules_app.command("test")
def rules_test(
    ctx: typer.Context,
    *,
    page: Annotated[str | None, Opt("--page", metavar="PAGE", help="Only this page.")] = None,
    since: Annotated[str | None, Opt("--since", metavar="DATE", help="Only from this day on: 2026-01-31.")] = None,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Replay the recorded history through the rules: what would have been sent, to whom, and why. Send nothing.

    Example: keyfigures rules test --since 2026-01-01
    """
    from monitor.cli import rules as command

    return command.run_test(page=page, since=since, as_json=as_json, chosen=chosen(ctx, config))


@config_app.command("schema")
def config_schema(*, as_json: JsonOption = True, config: ConfigOption = None) -> int:  # noqa: ARG001 - every command takes both
    """Print the JSON Schema of config.toml, for editors.

    Example: keyfigures config schema > config.schema.json
    """
    from monitor.cli import config_schema as command

    return command.run()


PageArgument = Annotated[str, Arg(metavar="PAGE", help="The page's name.")]
KeyArgument = Annotated[str, Arg(metavar="KEY", help="The figure's key.")]


@series_app.command("list")
def series_list(
    ctx: typer.Context, page: PageArgument, *, as_json: JsonOption = False, config: ConfigOption = None
) -> int:
    """List the figures of a page over time: key, label, last value, and whether it is still there.

    Example: keyfigures series list telecom-paris
    """
    from monitor.cli import series as command

    return command.run_list(page, as_json=as_json, chosen=chosen(ctx, config))


@series_app.command("merge")
def series_merge(
    ctx: typer.Context,
    page: PageArgument,
    key: Annotated[str, Arg(metavar="A", help="The key that is given up.")],
    into: Annotated[str, Arg(metavar="B", help="The key that goes on.")],
    *,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Say that two figures are one: A's values become B's.

    Example: keyfigures series merge telecom-paris etudiants-2 etudiants
    """
    from monitor.cli import series as command

    return command.run_merge(page, key, into, as_json=as_json, chosen=chosen(ctx, config))


@series_app.command("split")
def series_split(
    ctx: typer.Context,
    page: PageArgument,
    key: KeyArgument,
    *,
    since: Annotated[
        str, Opt("--since", metavar="SNAPSHOT", help="The first that shows the other: a number, date or latest.")
    ],
    new_key: Annotated[str, Opt("--as", metavar="NEW", help="The key of the other figure.")],
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Say that one figure was two: its values since a snapshot become those of another key.

    Example: keyfigures series split telecom-paris pays --since 17 --as pays-partenaires
    """
    from monitor.cli import series as command

    return command.run_split(page, key, since=since, new_key=new_key, as_json=as_json, chosen=chosen(ctx, config))


@series_app.command("rename")
def series_rename(
    ctx: typer.Context,
    page: PageArgument,
    key: KeyArgument,
    name: Annotated[str, Arg(metavar="NAME", help='What people call it; "" for the label again.')],
    *,
    as_json: JsonOption = False,
    config: ConfigOption = None,
) -> int:
    """Give a figure a name of your own in `series list` and `history`; its key stays.

    Example: keyfigures series rename telecom-paris pays "Countries with partners"
    """
    from monitor.cli import series as command

    return command.run_rename(page, key, name, as_json=as_json, chosen=chosen(ctx, config))
