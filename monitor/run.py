"""A check under way, and what it leaves behind."""

import time
from dataclasses import dataclass
from datetime import datetime

from alerts.model import Notice
from figures.change import Change
from figures.record import Record
from monitor.config import PageConfig
from monitor.notices import new_alert
from monitor.report import CheckReport
from monitor.rooms import Rooms
from storage.model import Check, CheckCommit, NewAlert, NewSnapshot, Outcome, Page, PageState, Reread


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What a check leaves behind, and what is said of it. Nothing of it is written yet."""

    commit: CheckCommit
    report: CheckReport


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
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

    def finished(
        self,
        outcome: Outcome,
        *,
        state: PageState,
        reason: str | None = None,
        detail: str | None = None,
        hint: str | None = None,
        status: int | None = None,
        fetch_ms: int | None = None,
        read_ms: int | None = None,
        snapshot: NewSnapshot | None = None,
        rereads: tuple[Reread, ...] = (),
        changes: tuple[Change, ...] = (),
        changes_from: int | None = None,
        record: Record | None = None,
        language: str | None = None,
        notices: tuple[Notice, ...] = (),
    ) -> Checked:
        """Everything this check leaves behind. `record` is what was read, `language` that of what was read before."""
        check = Check(
            started_at=self.started_at,
            outcome=outcome,
            reason=reason,
            detail=detail,
            status=status,
            fetch_ms=fetch_ms,
            read_ms=read_ms,
        )

        def compose(snapshot_id: int | None) -> tuple[NewAlert, ...]:
            return tuple(alert for n in notices if (alert := new_alert(n, snapshot_id, self.rooms, self.started_at)))

        commit = CheckCommit(
            page=self.page.name,
            fence=self.known.fence,
            check=check,
            state=state,
            snapshot=snapshot,
            rereads=rereads,
            changes=changes,
            changes_from=changes_from,
            compose=compose if notices else None,
        )
        report = CheckReport(
            page=self.page.name,
            outcome=outcome,
            reason=reason,
            detail=detail,
            hint=hint,
            figures=len(record.figures) if record else None,
            language=record.language if record else language,
            changes=changes,
            elapsed_s=time.monotonic() - self.started_s,
            held=sum(not held.flapping for held in state.held),
            flapping=sum(held.flapping for held in state.held),
        )
        return Checked(commit=commit, report=report)
