"""`keyfigures status`: how every page does."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from alerts import status_words
from alerts.detail_words import detail_words
from alerts.finding_words import FINDINGS
from alerts.language import Language
from alerts.plain import one_line
from monitor.cli.held import HeldOf, held_of
from monitor.cli.output import print_json, say
from monitor.cli.resting import resting_line
from monitor.cli.settings import Chosen
from monitor.cli.store import reading
from monitor.cli.tables import print_table
from monitor.cli.times import local, rfc3339
from monitor.config.model import CHECKS, Config, PageConfig
from monitor.punctuality import is_late
from monitor.rules_unmatched import unmatched
from storage.lines import StatusLine
from storage.model import Closing, DeliveryState, HostPause

if TYPE_CHECKING:
    from storage.store import Store

SCHEMA = "keyfigures/status/1"
_WAITING = (DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.RETRYING)


def run(*, as_json: bool, chosen: Chosen) -> int:
    """Prints the state of every configured page."""
    config = chosen.load()
    with reading(config) as store:
        lines = {line.page.name: line for line in store.status.lines()} if store else {}
        counts = store.outbox.counts() if store else dict.fromkeys(DeliveryState, 0)
        resting = store.hosts.backing_off(now=datetime.now(UTC)) if store else ()
        closings = {closing.channel: closing for closing in store.closings.all()} if store else {}
        held = tuple(_held(store, lines, config)) if store else ()
        names = [page.name for page in config.pages]
        waiting = tuple(unmatched(store, config.alert_rules, pages=names)) if store else ()
    now = datetime.now(UTC)
    late = frozenset(name for name, line in lines.items() if is_late(line.page, config, now=now))
    if as_json:
        channels = [_channel(name, closings.get(name)) for name in config.channel_names]
        document = _document(config, lines, counts, resting, late)
        held_back = [each.to_json() for each in held]
        print_json({**document, "held": held_back, "channels": channels, "rules": list(waiting)})
    else:
        worded = Language(config.language)
        _show(config, lines, counts, resting, late, worded=worded)
        for each in held:
            each.show(worded=worded)
        for line in waiting:
            asked = detail_words(line, language=worded, phrases=FINDINGS)
            say(one_line(status_words.unmatched(asked, worded)))
        for name in config.channel_names:
            if name in closings:
                say(_closed_line(closings[name], config.timezone, worded))
    return 0


def _held(store: "Store", lines: Mapping[str, StatusLine], config: Config) -> Iterator[HeldOf]:
    for line in lines.values():
        if line.page.state.held:
            page = config.page(line.page.name)
            yield held_of(store, line.page, checks=page.checks if page else CHECKS)


def _show(
    config: Config,
    lines: Mapping[str, StatusLine],
    counts: Mapping[DeliveryState, int],
    resting: Sequence[HostPause],
    late: Collection[str],
    *,
    worded: Language,
) -> None:
    zone = config.timezone
    rows = [_row(page.name, lines.get(page.name), zone, late=page.name in late, worded=worded) for page in config.pages]
    print_table(*status_words.headings(worded), rows=rows)
    waiting, dead = sum(counts[state] for state in _WAITING), counts[DeliveryState.DEAD]
    say(status_words.totals(len(config.pages), waiting=waiting, dead=dead, language=worded))
    if dead:
        say(status_words.what_died(worded))
    if late:
        say(status_words.late(", ".join(sorted(late)), worded))
    for host in resting:
        say(resting_line(host, zone, worded=worded))
    for page in config.pages:
        if page.access.insecure:
            say(status_words.insecure(page.name, worded))


def _closed_line(closing: Closing, zone: str, worded: Language) -> str:
    since = local(closing.closed_at, zone)
    return one_line(status_words.gone(closing.channel, since=since, detail=closing.detail, language=worded))


def _row(name: str, line: StatusLine | None, zone: str, *, late: bool, worded: Language) -> tuple[str, ...]:
    if line is None:
        return name, status_words.never_checked(worded), "", "", "", ""
    page, state = line.page, _state(line, worded)
    return (
        name,
        status_words.and_late(state, worded) if late else state,
        local(page.checked_at, zone),
        local(page.state.next_due_at, zone),
        str(line.figures) if page.baseline_id else "",
        str(line.alerts_pending + line.alerts_dead or ""),
    )


def _state(line: StatusLine, worded: Language) -> str:
    page = line.page
    if page.outcome is None:
        return status_words.never_checked(worded)
    if not page.reason:
        return str(page.outcome)
    return status_words.because(page.outcome, page.reason, failures=page.state.failures, language=worded)


def _document(
    config: Config,
    lines: Mapping[str, StatusLine],
    counts: Mapping[DeliveryState, int],
    resting: Sequence[HostPause],
    late: Collection[str],
) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "pages": [_page(page, lines.get(page.name), late=page.name in late) for page in config.pages],
        "alerts": {str(state): count for state, count in counts.items()},
        "hosts": [_host(host) for host in resting],
    }


def _host(host: HostPause) -> dict[str, Any]:
    return {
        "host": host.host,
        "backoff_until": rfc3339(host.backoff_until),
        "status": host.backoff_status,
    }


def _channel(name: str, closing: Closing | None) -> dict[str, Any]:
    return {
        "name": name,
        "state": "gone" if closing else "open",
        "since": rfc3339(closing.closed_at) if closing else None,
        "detail": closing and closing.detail,
    }


def _page(page: PageConfig, line: StatusLine | None, *, late: bool) -> dict[str, Any]:
    known = line.page if line else None
    return {
        "name": page.name,
        "url": page.url,
        "title": known and known.title,
        "outcome": known and known.outcome,
        "health": known and known.outcome and known.state.health,
        "reason": known and known.reason,
        "detail": known and known.detail,
        "failures": known.state.failures if known else 0,
        "failing_since": rfc3339(known.state.failing_since) if known else None,
        "checked_at": rfc3339(known.checked_at) if known else None,
        "read_at": rfc3339(known.read_at) if known else None,
        "next_check_at": rfc3339(known.state.next_due_at) if known else None,
        "late": late,
        "figures": line.figures if line and line.page.baseline_id else None,
        "snapshots": line.snapshots if line else 0,
        "alerts_pending": line.alerts_pending if line else 0,
        "alerts_dead": line.alerts_dead if line else 0,
        "insecure": page.access.insecure,
    }
