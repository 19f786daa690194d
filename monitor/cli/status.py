"""`keyfigures status`: how every page does."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from alerts import status_words
from alerts.detail_words import detail_words
from alerts.finding_words import FINDINGS
from alerts.language import Language
from alerts.plain import one_line
from monitor.cli.alerts import say_stranded, stranded_in
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
from storage.messages import Closing
from storage.model import DeliveryState, HostPause

if TYPE_CHECKING:
    from storage.store import Store

SCHEMA = "keyfigures/status/1"
_WAITING = (DeliveryState.PENDING, DeliveryState.SENDING, DeliveryState.RETRYING)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Standing:
    """How the configured pages do: their lines and what is held of them by name, which are late, and who rests."""

    config: Config
    lines: Mapping[str, StatusLine]
    held: Mapping[str, HeldOf]
    late: frozenset[str]
    counts: Mapping[DeliveryState, int]
    dead_by_channel: Mapping[str, int]
    stranded: Mapping[str, int]
    resting: Sequence[HostPause]

    def missing(self, name: str) -> int:
        """How many figures of a page may be gone."""
        return self.held[name].missing if name in self.held else 0


def run(*, as_json: bool, chosen: Chosen) -> int:
    """Prints the state of every configured page."""
    config = chosen.load()
    with reading(config) as store:
        standing = _standing(store, config)
        closings = {closing.channel: closing for closing in store.closings.all()} if store else {}
        names = [page.name for page in config.pages]
        waiting = tuple(unmatched(store, config.alert_rules, pages=names)) if store else ()
    if as_json:
        channels = [_channel(name, closings.get(name)) for name in config.channel_names]
        held_back = [each.to_json() for each in standing.held.values()]
        print_json({**_document(standing), "held": held_back, "channels": channels, "rules": list(waiting)})
    else:
        worded = Language(config.language)
        _show(standing, worded)
        for each in standing.held.values():
            each.show(worded=worded)
        for line in waiting:
            asked = detail_words(line, language=worded, phrases=FINDINGS)
            say(one_line(status_words.unmatched(asked, worded)))
        for name in config.channel_names:
            if name in closings:
                say(_closed_line(closings[name], config.timezone, worded))
    return 0


def _standing(store: "Store | None", config: Config) -> _Standing:
    now = datetime.now(UTC)
    lines = {line.page.name: line for line in store.status.lines()} if store else {}
    return _Standing(
        config=config,
        lines=lines,
        held={each.page: each for each in _held(store, lines, config)} if store else {},
        late=frozenset(name for name, line in lines.items() if is_late(line.page, config, now=now)),
        counts=store.outbox.counts() if store else dict.fromkeys(DeliveryState, 0),
        dead_by_channel=store.outbox.owed((DeliveryState.DEAD,)) if store else {},
        stranded=stranded_in(store, config) if store else {},
        resting=store.hosts.backing_off(now=now) if store else (),
    )


def _held(store: "Store", lines: Mapping[str, StatusLine], config: Config) -> Iterator[HeldOf]:
    for line in lines.values():
        if line.page.state.held:
            page = config.page(line.page.name)
            yield held_of(store, line.page, checks=page.checks if page else CHECKS)


def _show(standing: _Standing, worded: Language) -> None:
    pages, zone = standing.config.pages, standing.config.timezone
    print_table(*status_words.headings(worded), rows=[_row(page.name, standing, worded) for page in pages])
    counts = standing.counts
    waiting, dead = sum(counts[state] for state in _WAITING), counts[DeliveryState.DEAD]
    say(status_words.totals(len(pages), waiting=waiting, dead=dead, language=worded))
    if standing.dead_by_channel.keys() - standing.stranded:
        say(status_words.what_died(worded))
    say_stranded(standing.stranded, standing.config)
    if standing.late:
        say(status_words.late(", ".join(sorted(standing.late)), worded))
    for host in standing.resting:
        say(resting_line(host, zone, worded=worded))
    for page in pages:
        if page.access.insecure:
            say(status_words.insecure(page.name, worded))


def _closed_line(closing: Closing, zone: str, worded: Language) -> str:
    since = local(closing.closed_at, zone)
    return one_line(status_words.gone(closing.channel, since=since, detail=closing.detail, language=worded))


def _row(name: str, standing: _Standing, worded: Language) -> tuple[str, ...]:
    line, zone = standing.lines.get(name), standing.config.timezone
    if line is None:
        return name, status_words.never_checked(worded), "", "", "", ""
    page, state = line.page, _state(line, worded)
    figures = status_words.figures(line.figures, missing=standing.missing(name), language=worded)
    return (
        name,
        status_words.and_late(state, worded) if name in standing.late else state,
        local(page.checked_at, zone),
        local(page.state.next_due_at, zone),
        figures if page.baseline_id else "",
        status_words.alerts(waiting=line.alerts_pending, dead=line.alerts_dead, language=worded),
    )


def _state(line: StatusLine, worded: Language) -> str:
    page = line.page
    if page.outcome is None:
        return status_words.never_checked(worded)
    if not page.reason:
        return str(page.outcome)
    return status_words.because(page.outcome, page.reason, failures=page.state.failures, language=worded)


def _document(standing: _Standing) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "pages": [_page(page, standing) for page in standing.config.pages],
        "alerts": {str(state): count for state, count in standing.counts.items()},
        "owed_to_no_channel": dict(standing.stranded),
        "hosts": [_host(host) for host in standing.resting],
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


def _page(page: PageConfig, standing: _Standing) -> dict[str, Any]:
    line = standing.lines.get(page.name)
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
        "late": page.name in standing.late,
        "figures": line.figures if line and line.page.baseline_id else None,
        "missing": standing.missing(page.name),
        "snapshots": line.snapshots if line else 0,
        "alerts_pending": line.alerts_pending if line else 0,
        "alerts_dead": line.alerts_dead if line else 0,
        "insecure": page.access.insecure,
    }
