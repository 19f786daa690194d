"""A check under way, and what it leaves behind."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from monitor.report import CheckReport
from scraper.reading.pins.pins import NO_PINS
from storage.model import Check, CheckCommit, Outcome, Page, PageState

if TYPE_CHECKING:
    from alerts.model import Notice
    from figures.change import Change
    from figures.record import PageWarning, Record
    from monitor.at_once import AtOnce
    from monitor.config.model import PageConfig
    from monitor.rooms import Rooms
    from storage.earlier import Reread
    from storage.kept import NewSnapshot
    from storage.messages import NewAlert


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a check leaves behind, and what is said of it. Nothing of it is written yet."""

    commit: CheckCommit
    report: CheckReport


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How a check ended: the page's new state, what is kept of it, and who should hear.

    `record` is what was read now, `language` that of what was read before; `changes_from` is the snapshot that the
    changes are counted from, where that is not the baseline. `waiting` are the changes that must be confirmed first,
    `at_once` is why, where they are many, and `not_confirmed` those that waited and were not.
    """

    outcome: Outcome
    state: PageState
    reason: str | None = None
    detail: str | None = None
    hint: str | None = None
    status: int | None = None
    fetch_ms: int | None = None
    read_ms: int | None = None
    snapshot: NewSnapshot | None = None
    confirmed: frozenset[str] = frozenset()
    refuted: frozenset[str] = frozenset()
    rereads: tuple[Reread, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    changes: tuple[Change, ...] = ()
    changes_from: int | None = None
    record: Record | None = None
    language: str | None = None
    waiting: tuple[Change, ...] = ()
    at_once: AtOnce | None = None
    not_confirmed: tuple[Change, ...] = ()
    notices: tuple[Notice, ...] = ()


_AS_IT_WAS = frozenset({Outcome.UNCHANGED, Outcome.NOT_MODIFIED})


class Run(NamedTuple):
    """A check under way. `fingerprint` names what shapes the reading; see `PageState`."""

    page: PageConfig
    known: Page
    rooms: Rooms
    fingerprint: str
    started_at: datetime
    started_s: float

    @property
    def next_due_at(self) -> datetime | None:
        """When the schedule says."""
        return self.rooms.next_due(self.page.name, self.started_at)

    @property
    def confirm_at(self) -> datetime:
        """When the schedule says, or sooner: something must be confirmed."""
        soon = self.started_at + self.page.checks.confirm_after
        return min(soon, self.next_due_at or soon)

    def finished(self, ending: Ending) -> Checked:
        """Everything this check leaves behind."""
        return Checked(commit=self._commit(ending), report=self._report(ending))

    def _commit(self, ending: Ending) -> CheckCommit:
        return CheckCommit(
            page=self.page.name,
            fence=self.known.fence,
            check=self._check(ending),
            state=ending.state,
            snapshot=ending.snapshot,
            confirmed=ending.confirmed,
            refuted=ending.refuted,
            rereads=ending.rereads,
            renamed=ending.renamed,
            changes=ending.changes,
            changes_from=ending.changes_from,
            compose=self._compose(ending.notices) if ending.notices else None,
        )

    def _check(self, ending: Ending) -> Check:
        return Check(
            started_at=self.started_at,
            outcome=ending.outcome,
            reason=ending.reason,
            detail=ending.detail,
            status=ending.status,
            fetch_ms=ending.fetch_ms,
            read_ms=ending.read_ms,
        )

    def _compose(self, notices: Sequence[Notice]) -> Callable[[int | None], tuple[NewAlert, ...]]:
        """Makes the alerts once the snapshot they cite has its number."""

        def compose(snapshot_id: int | None) -> tuple[NewAlert, ...]:
            from monitor.notices import new_alerts  # for those with something to say

            return new_alerts(notices, snapshot_id, self.rooms, self.started_at)

        return compose

    def _report(self, ending: Ending) -> CheckReport:
        record, held = ending.record, ending.state.held
        trouble = ending.state if ending.state.failing_since else self.known.state  # that goes on, or has ended
        return CheckReport(
            page=self.page.name,
            outcome=ending.outcome,
            reason=ending.reason,
            detail=ending.detail,
            hint=ending.hint,
            figures=len(record.figures) if record else None,
            language=record.language if record else ending.language,
            changes=ending.changes,
            elapsed_s=time.monotonic() - self.started_s,
            held=sum(not one.flapping for one in held),
            flapping=sum(one.flapping for one in held),
            waiting=ending.waiting,
            at_once=ending.at_once,
            not_confirmed=ending.not_confirmed,
            failures=trouble.failures,
            failing_since=trouble.failing_since,
            warnings=self._warnings(record) if record or ending.outcome in _AS_IT_WAS else (),
        )

    def _warnings(self, record: Record | None) -> tuple[PageWarning, ...]:
        """Of a page that is as it was, by what it showed when it was read last."""
        if self.page.pins == NO_PINS:
            return ()
        from monitor.pin_warnings import pin_warnings  # for pages with pins

        is_current = True
        if record is None and (baseline := self.rooms.store.snapshots.baseline(self.page.name)) is not None:
            record, is_current = baseline.record, baseline.body_sha256 == self.known.state.body_sha256
        return tuple(pin_warnings(self.page.pins, record, is_current=is_current)) if record else ()


def in_ms(seconds: float) -> int:
    """Whole milliseconds."""
    return round(seconds * 1000)
