"""`keyfigures doctor`: is everything as it should be, and what to do if not."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from textwrap import wrap

from alerts.detail_words import detail_words
from alerts.finding_words import FINDINGS
from alerts.language import Language
from alerts.plain import one_line
from alerts.warning_words import WARNINGS
from monitor.cli.finding import Finding, State
from monitor.cli.findings import (
    channel_finding,
    clock_finding,
    configuration_findings,
    database_findings,
    python_finding,
    sqlite_finding,
)
from monitor.cli.output import painter, print_json, say, width
from monitor.cli.settings import Chosen
from monitor.cli.store import reading
from monitor.cli.trouble import BadConfigError
from monitor.config.errors import ConfigError
from monitor.config.file import load_config
from monitor.config.model import Config
from storage.errors import StoreError

SCHEMA = "keyfigures/doctor/1"
_STYLES = {State.OK: "green", State.WARNING: "yellow", State.TROUBLE: "bold red"}
_WIDTH = max(map(len, State))
_GAP = "  "
_LEAST_WIDTH = 20


def run(*, as_json: bool, chosen: Chosen) -> int:
    """Prints findings; 1 when one is trouble.

    Raises:
        BadConfigError: the configuration cannot be used even without its secrets, so there is nothing else to look at.
    """
    try:
        config = load_config(chosen.path, sparing=True)
    except ConfigError as error:
        raise BadConfigError(chosen.path, error) from error
    found = list(_findings(config))
    if as_json:
        print_json({"schema": SCHEMA, "findings": [_to_json(finding) for finding in found]})
    else:
        _show(found, Language(config.language))
    return 1 if any(finding.state is State.TROUBLE for finding in found) else 0


def _findings(config: Config) -> Iterator[Finding]:
    now = datetime.now(UTC)
    yield python_finding()
    yield from configuration_findings(config)
    yield from _idle_hosts(config)
    yield sqlite_finding()
    yield from database_findings(config, now)
    yield clock_finding(now, config.timezone)
    yield from asyncio.run(_channels(config))


def _idle_hosts(config: Config) -> Iterator[Finding]:
    """Tables of `[hosts]` without a page; a database that cannot be read has a finding of its own."""
    if not config.hosts:
        return
    from monitor.idle_hosts import idle_hosts  # SQLAlchemy

    try:
        with reading(config, read_only=True) as store:
            found = list(idle_hosts(config, store))
    except StoreError:
        found = list(idle_hosts(config, None))
    for idle in found:
        yield Finding(about="configuration", state=State.WARNING, detail=idle.detail, hint=idle.hint)


async def _channels(config: Config) -> list[Finding]:
    return await asyncio.gather(*(channel_finding(channel, config) for channel in config.channel_settings))


def _to_json(finding: Finding) -> dict[str, str | None]:
    return {"about": finding.about, "state": finding.state, "detail": finding.detail, "hint": finding.hint}


def _show(found: list[Finding], worded: Language) -> None:
    paint, say_of = painter(), partial(detail_words, language=worded, phrases=(*FINDINGS, *WARNINGS))
    for finding in found:
        state = paint(f"{finding.state:<{_WIDTH}}", _STYLES[finding.state])
        detail = f"{finding.detail}; {finding.hint}" if finding.hint else finding.detail
        said = one_line(worded.say("%(what)s: %(how)s", what=say_of(finding.about), how=say_of(detail)))
        lines = wrap(
            said, max(width() - _WIDTH - len(_GAP), _LEAST_WIDTH), break_long_words=False, break_on_hyphens=False
        )
        say(state + _GAP + f"\n{' ' * _WIDTH}{_GAP}".join(lines))
