"""What `doctor` looks at. Each check answers with findings and raises nothing that a machine can cause."""

import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from alerts.failures import why_unconnected
from alerts.settings import ChannelSettings, EmailSettings, ServiceSettings, WebhookSettings
from monitor.cli.finding import Finding, State
from monitor.cli.store import is_emptied
from monitor.cli.times import local
from monitor.config.model import Config
from monitor.pin_warnings import hint_for, pin_warnings
from monitor.rules_uncompared import uncompared
from monitor.rules_unmatched import UNMATCHED_HINT, unmatched
from network.errors import DialError
from network.gate import Gate
from scraper.reading.pins.pins import NO_PINS
from storage.errors import StoreError
from storage.model import DeliveryState

if TYPE_CHECKING:
    from storage.lines import StatusLine
    from storage.store import Store

CONNECT_TIMEOUT_S = 8.0
_ENOUGH_ROOM = 50_000_000
"""Bytes: time to make room before a check fails, for pages of a few hundred kilobytes."""

_RESTORE = "restore a backup (`*.backup-*` beside it)"
_NO_ROOM = 1_000_000
"""Bytes: the next check may fail."""

_BUILT = datetime(2026, 11, 1, tzinfo=UTC)
"""No clock that is right shows an earlier time than this release."""


def python_finding() -> Finding:
    """The interpreter and where it lives."""
    found = ".".join(map(str, sys.version_info[:3]))
    return Finding(about="python", state=State.OK, detail=f"{found} ({sys.prefix})")


def configuration_findings(config: Config) -> Iterator[Finding]:
    """The configuration, which was read already."""
    pages, channels = len(config.pages), len(config.channel_names)
    detail = f"{config.path}: {pages} page{'s' * (pages != 1)}, {channels} channel{'s' * (channels != 1)}"
    if not config.pages:
        yield Finding(
            about="configuration", state=State.WARNING, detail=detail, hint="`keyfigures add URL` adds a page"
        )
    else:
        yield Finding(about="configuration", state=State.OK, detail=detail)
    for loss in config.losses:
        yield Finding(about="configuration", state=State.TROUBLE, detail=loss)
    for warning in config.warnings:
        yield Finding(about="configuration", state=State.WARNING, detail=warning)
    for page in config.pages:
        if page.access.insecure:
            detail, hint = (
                f"page {page.name} is fetched without a check of its certificate",
                "drop `insecure` if you can",
            )
            yield Finding(about="configuration", state=State.WARNING, detail=detail, hint=hint)
    yield from _browser_findings(config)
    if config.contact is None:
        hint = 'set `contact = "mailto:…"`, so that webmasters can reach you'
        yield Finding(about="configuration", state=State.WARNING, detail="no contact in the User-Agent", hint=hint)


def _browser_findings(config: Config) -> Iterator[Finding]:
    """Pages that a browser has to run first, where there is none: their checks would fail."""
    pages = [page.name for page in config.pages if page.render]
    if not pages:
        return
    from scraper.browser import no_browser  # few pages need one

    lacking = no_browser()
    if lacking is None:
        return
    for page in pages:
        yield Finding(about=f"page {page}", state=State.TROUBLE, detail=lacking.detail, hint=lacking.hint)


def sqlite_finding() -> Finding:
    """The SQLite library: some releases can corrupt a database."""
    from storage import engine  # SQLAlchemy

    version = engine.sqlite_version()
    refusal = engine.wal_refusal(tuple(int(part) for part in version.split(".")))
    if refusal is None:
        return Finding(about="sqlite", state=State.OK, detail=version)
    hint = f"install pysqlite3 for {engine.WAL_ASKS_FOR}; until then the slower DELETE mode is used"
    return Finding(about="sqlite", state=State.WARNING, detail=refusal, hint=hint)


def database_findings(config: Config, now: datetime) -> Iterator[Finding]:
    """The database, all of it read; nothing is made, migrated or written."""
    from storage.store import open_store

    if "://" not in config.database and not Path(config.database).exists():
        yield _no_database(Path(config.database))
        return
    if is_emptied(config.database):
        detail, hint = f"{config.database}: the file is empty", f"where it had a history, {_RESTORE}"
        yield Finding(about="database", state=State.WARNING, detail=detail, hint=hint)
        return
    try:
        with open_store(config.database, clock=lambda: now, read_only=True) as store:
            yield from _store_findings(store, config, now)
            yield from _closed_findings(store, config)
        if "://" not in config.database:
            yield from _room_of(Path(config.database))
    except StoreError as error:
        yield Finding(about="database", state=State.TROUBLE, detail=error.detail, hint=error.hint)


def room_findings(database: Path, *, free: int, is_writable: bool) -> Iterator[Finding]:
    """Whether a check could keep what it finds: `free` is in bytes."""
    if not is_writable:
        detail = f"{database} cannot be written to, no check is kept"
        hint = "let this user write to it and to its folder"
        yield Finding(about="database", state=State.TROUBLE, detail=detail, hint=hint)
    elif free < _ENOUGH_ROOM:
        detail = f"{free / 1_000_000:.1f} MB are free on the disk of {database}"
        state = State.TROUBLE if free < _NO_ROOM else State.WARNING
        yield Finding(about="database", state=state, detail=detail, hint="make room on the disk")


def _room_of(database: Path) -> Iterator[Finding]:
    free = shutil.disk_usage(database.parent).free
    is_writable = all(os.access(path, os.W_OK) for path in (database, database.parent))
    yield from room_findings(database, free=free, is_writable=is_writable)


def clock_finding(now: datetime, timezone: str) -> Finding:
    """The clock, as far as one can tell without asking another; shown as the configuration's time zone has it."""
    shown = f"{local(now, timezone)} ({timezone})"
    if now < _BUILT:
        hint = "set the clock; certificates and schedules depend on it"
        return Finding(about="clock", state=State.TROUBLE, detail=f"{shown} is before this release", hint=hint)
    return Finding(about="clock", state=State.OK, detail=shown)


async def channel_finding(channel: ChannelSettings, config: Config) -> Finding:
    """Whether the channel's server answers. Nothing is sent."""
    from network.dial import connect

    about = f"channel {channel.name}"
    if isinstance(channel, ServiceSettings):
        detail = f"hands messages to {', '.join(channel.urls)}; `keyfigures alerts test` tries it"
        return Finding(about=about, state=State.OK, detail=detail)
    try:
        host, port, gate = _address(channel, config)
        connection = await connect(host, port, gate=gate, timeout_s=CONNECT_TIMEOUT_S)
    except DialError as error:
        return Finding(about=about, state=State.TROUBLE, detail=error.detail, hint=error.hint)
    except OSError as error:
        return Finding(about=about, state=State.TROUBLE, detail=why_unconnected(error, f"{host}:{port}"))
    except ValueError as error:
        return Finding(about=about, state=State.TROUBLE, detail=str(error), hint="check its address")
    connection.close()
    return Finding(
        about=about, state=State.OK, detail=f"{host}:{port} answers; `keyfigures alerts test` sends a message"
    )


def _address(channel: EmailSettings | WebhookSettings, config: Config) -> tuple[str, int, Gate]:
    gate = Gate.allowing(config.network.allow)
    if isinstance(channel, EmailSettings):
        return channel.host, channel.port, gate.for_mail(channel.port)
    parts = urlsplit(channel.url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return parts.hostname or "", port, gate


def _closed_findings(store: "Store", config: Config) -> Iterator[Finding]:
    """Channels that were closed by their receiver, and lead to it still."""
    endpoints = {channel.name: channel.endpoint for channel in config.channel_settings}
    for closing in store.closings.all():
        if endpoints.get(closing.channel) == closing.endpoint:
            since = local(closing.closed_at, config.timezone)
            yield Finding(
                about=f"channel {closing.channel}",
                state=State.TROUBLE,
                detail=f"the receiver is gone since {since}: {closing.detail}",
                hint="change its `url`, or mend the receiver and run `keyfigures alerts retry`",
            )


def _figureless(lines: "Iterable[StatusLine]", config: Config) -> Iterator[Finding]:
    """Pages that were read and show no figure: nobody will hear of them, and nothing else says so."""
    read = {line.page.name for line in lines if line.snapshots and not line.figures}
    for page in config.pages:
        if page.name in read:
            hint = f"`keyfigures extract {quote(page.url)} --explain` says why; a pin adds what was rejected"
            detail = "no figure was found on it"
            yield Finding(about=f"page {page.name}", state=State.WARNING, detail=detail, hint=hint)


def _pin_findings(store: "Store", config: Config) -> Iterator[Finding]:
    """Pins that matched nothing when their page was read last."""
    for page in config.pages:
        known = store.pages.find(page.name) if page.pins != NO_PINS else None
        baseline = store.snapshots.baseline(page.name) if known else None
        if known is None or baseline is None:
            continue
        is_current = baseline.body_sha256 == known.state.body_sha256
        for warning in pin_warnings(page.pins, baseline.record, is_current=is_current):
            about, hint = f"page {page.name}", hint_for(warning, page.pins)
            yield Finding(about=about, state=State.WARNING, detail=warning.message, hint=hint)


def _no_database(path: Path) -> Finding:
    if not os.access(path.parent, os.W_OK):
        hint = "create it and let this user write to it"
        return Finding(about="database", state=State.TROUBLE, detail=f"{path.parent} cannot be written to", hint=hint)
    return Finding(about="database", state=State.OK, detail=f"{path}: none yet; the first check makes it")


def _store_findings(store: "Store", config: Config, now: datetime) -> Iterator[Finding]:
    wrong = store.integrity()
    yield from (Finding(about="database", state=State.TROUBLE, detail=line, hint=_RESTORE) for line in wrong)
    lines = store.status.lines()
    if not wrong:
        snapshots = sum(line.snapshots for line in lines)
        counted = f"{snapshots} snapshot{'s' * (snapshots != 1)}"
        yield Finding(about="database", state=State.OK, detail=f"{store.name}: sound, {counted}")
    yield from _figureless(lines, config)
    yield from _pin_findings(store, config)
    for each in uncompared(store, config.alert_rules):
        yield Finding(about="rules", state=State.WARNING, detail=each.detail, hint=each.hint)
    for line in unmatched(store, config.alert_rules, pages=[page.name for page in config.pages]):
        yield Finding(about="rules", state=State.WARNING, detail=line, hint=UNMATCHED_HINT)
    newest = max((line.page.checked_at for line in lines if line.page.checked_at), default=None)
    if newest and newest > now + timedelta(minutes=5):
        detail = f"the last check was at {local(newest, config.timezone)}, which is still to come"
        yield Finding(about="clock", state=State.WARNING, detail=detail, hint="set the clock")
    from monitor.cli.host_findings import host_findings  # the libraries that know addresses and robots.txt

    yield from host_findings(config, store, now)
    yield from _alert_findings(store, config)


def _alert_findings(store: "Store", config: Config) -> Iterator[Finding]:
    """What could not be delivered, and what nobody can deliver since its channel is not configured any more."""
    for channel, number in store.outbox.owed().items():
        if channel not in config.channel_names:
            detail = f"{number} owed to {channel}, which is no channel of the configuration"
            drop = f"`keyfigures alerts drop --channel {quote(channel)}`"
            hint = f"put it back and run `keyfigures alerts retry`, or {drop}"
            yield Finding(about="alerts", state=State.WARNING, detail=detail, hint=hint)
    died = store.outbox.owed((DeliveryState.DEAD,))
    dead = sum(number for channel, number in died.items() if channel in config.channel_names)
    if dead:
        hint = "`keyfigures alerts list` says why, `keyfigures alerts retry` sends them again"
        yield Finding(about="alerts", state=State.WARNING, detail=f"{dead} could not be delivered", hint=hint)
