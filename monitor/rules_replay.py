"""The whole recorded history through the rules: what would have been said, when, to whom and why. Sends nothing."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from itertools import groupby
from types import MappingProxyType

from alerts.audience import EVERYBODY, Audience, Topic
from alerts.rules.judging import Heard, held_until, severity_of, told
from alerts.rules.model import Finding, Rule, SameAs, Severity
from alerts.rules.standing import PageNow, findings
from figures.change import Change
from figures.record import Figure
from monitor.rules_history import Past, figure_of, past_of, rows_in
from storage.lines import StoredChange
from storage.model import Outcome
from storage.store import Store

_ALL = 10_000_000
_READ = frozenset({Outcome.UNCHANGED, Outcome.NOT_MODIFIED, Outcome.CHANGED, Outcome.FIRST})


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One thing that a channel would have been told: a change, or what a rule found standing so.

    `rules` are names, none for a rewording that only rides along. `held_until` is the end of the quiet hours that would
    have held the message back.
    """

    at: datetime
    page: str
    channel: str
    about: Heard | Finding
    rules: tuple[str, ...]
    severity: Severity
    held_until: datetime | None


def replay(
    store: Store,
    *,
    pages: Sequence[str],
    channels: Sequence[str],
    rules: Sequence[Rule],
    since: datetime | None = None,
    audiences: Mapping[str, Audience] = MappingProxyType({}),
) -> list[Said]:
    """All that would have been said of `pages` since a moment, in the order of time.

    Changes are those that were recorded: a page's first reading has none. Rules about how things stand are asked at
    every snapshot and at the first check of each day, those that compare two pages also at the first check of the one
    after a snapshot of the other. Channels without an audience hear of everything.
    """
    said: list[Said] = []
    stories: dict[str, _Story] = {}
    for page in pages:
        heard_by = {channel: audiences.get(channel, EVERYBODY) for channel in channels}
        listening = {channel: ours for channel, ours in heard_by.items() if ours.wants(Topic.CHANGES, page)}
        said += _changes_said(store, page, listening, rules)
        said += _findings_said(store, page, listening, rules, stories)
    chosen = (each for each in said if since is None or each.at >= since)
    return sorted(chosen, key=lambda each: (each.at, pages.index(each.page)))


def _changes_said(store: Store, page: str, channels: Mapping[str, Audience], rules: Sequence[Rule]) -> Iterator[Said]:
    recorded = store.changes.of(page, limit=_ALL)
    if not recorded:
        return
    observations = store.history.of(page)
    past, rows = past_of(observations), rows_in(observations)
    taken_at = {line.id: line.taken_at for line in store.snapshots.lines(page, limit=_ALL)}
    for _, run in groupby(recorded, key=lambda each: (each.found_at, each.from_snapshot, each.to_snapshot)):
        together = list(run)
        before = taken_at.get(together[0].from_snapshot or 0, together[0].found_at)
        history = Past(past.seen, until=before).of_rows([each.change for each in together], rows)
        for channel, audience in channels.items():
            yield from _run_said(together, page, (channel, audience), rules, history)


def _run_said(
    run: Sequence[StoredChange], page: str, listening: tuple[str, Audience], rules: Sequence[Rule], history: Past
) -> Iterator[Said]:
    channel, audience = listening
    changes: list[Change] = [each.change for each in run]
    heard = told(changes, page=page, channel=channel, rules=rules, history=history)
    asking = [each.rule for one in heard for each in one.told]
    held = _held_until(audience, asking, run[0].found_at)
    for each in heard:
        yield Said(
            at=run[0].found_at,
            page=page,
            channel=channel,
            about=each,
            rules=tuple(one.rule.name for one in each.told),
            severity=severity_of(one.rule for one in each.told),
            held_until=held,
        )


def _held_until(audience: Audience, asking: Sequence[Rule], now: datetime) -> datetime | None:
    is_urgent = severity_of(asking) is Severity.CRITICAL
    return audience.held_until(now, by_rules=partial(held_until, asking), is_urgent=is_urgent)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Story:
    """A page's recorded life: when it was read, and what it said from which moment on, both in the order of time."""

    name: str
    read_at: Sequence[datetime]
    states: Sequence[tuple[datetime, Mapping[str, Figure]]]
    past: Past

    def at(self, moment: datetime) -> PageNow | None:
        """The page as it was known at a moment."""
        figures = next((said for since, said in reversed(self.states) if since <= moment), None)
        reads = bisect_right(self.read_at, moment)
        if figures is None or not reads:
            return None
        history = Past(self.past.seen, until=moment)
        return PageNow(name=self.name, figures=figures, history=history, read_at=self.read_at[reads - 1])

    @property
    def said_at(self) -> list[datetime]:
        """When it said something new."""
        return [since for since, _ in self.states]

    def asked_at(self, other: "_Story | None") -> set[datetime]:
        """When rules were asked: at what it said, first of each day, and once it was read since another page spoke."""
        after = (bisect_left(self.read_at, moment) for moment in (other.said_at if other else ()))
        first: dict[date, datetime] = {}
        for moment in self.read_at:
            first.setdefault(moment.date(), moment)
        return {*self.said_at, *first.values(), *(self.read_at[n] for n in after if n < len(self.read_at))}


def _findings_said(
    store: Store, page: str, channels: Mapping[str, Audience], rules: Sequence[Rule], stories: dict[str, _Story]
) -> Iterator[Said]:
    known: set[str] = set()
    for rule in rules:
        if rule.standing is None or not rule.is_about(page):
            continue
        here = _story(store, page, stories)
        there = _story(store, rule.standing.page, stories) if isinstance(rule.standing, SameAs) else None
        for moment in sorted({*here.asked_at(there), *(there.asked_at(here) if there else ())}):
            now = here.at(moment)
            found = findings(rule, now, there=there.at(moment) if there else None, now=moment) if now else ()
            fresh = [finding for finding in found if finding.id not in known]
            known.update(finding.id for finding in fresh)
            yield from (
                _found_said(f, page, (channel, audience), moment)
                for f in fresh
                for channel, audience in channels.items()
                if rule.reaches(channel)
            )


def _found_said(finding: Finding, page: str, listening: tuple[str, Audience], at: datetime) -> Said:
    channel, audience = listening
    rule = finding.rule
    return Said(
        at=at,
        page=page,
        channel=channel,
        about=finding,
        rules=(rule.name,),
        severity=rule.severity,
        held_until=_held_until(audience, [rule], at),
    )


def _story(store: Store, page: str, stories: dict[str, _Story]) -> _Story:
    if page not in stories:
        observations = store.history.of(page)
        states: list[tuple[datetime, Mapping[str, Figure]]] = []
        for _, of_snapshot in groupby(observations, key=lambda seen: seen.snapshot):
            seen = list(of_snapshot)
            states.append((seen[0].taken_at, {each.figure: figure_of(each) for each in seen if each.doubt is None}))
        checked = (check.started_at for check in store.checks.of(page, limit=_ALL) if check.outcome in _READ)
        read_at = sorted({*checked, *(at for at, _ in states)})
        stories[page] = _Story(name=page, read_at=read_at, states=states, past=past_of(observations))
    return stories[page]
