"""One check of one page: from its URL to what is kept and what is owed because of it.

The order is the promise: nothing is written before all is known, everything is written in one transaction, and
nothing is sent before that.
"""

import time
from dataclasses import dataclass, replace
from datetime import datetime

from alerts.model import Notice
from figures.change import Change
from figures.record import Record
from monitor.comparison import Comparison, compare
from monitor.config import PageConfig
from monitor.health import Known, Sighting, Verdict, judge
from monitor.notices import back, cannot_be_read, changed, new_alert
from monitor.page_state import after_confirmation, after_failure, after_reading, confirms, validators
from monitor.report import CheckReport
from monitor.rooms import Rooms
from scraper.child import PageReading, PageSource
from scraper.errors import FetchError, Reason, ScrapeError
from scraper.fetch import FetchRequest
from scraper.fetched import Fetched
from scraper.reading import EXTRACTOR_VERSION
from storage.archive import pack
from storage.model import Check, CheckCommit, Health, NewAlert, NewSnapshot, Outcome, Page, PageState


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
        return self.rooms.next_due(self.page.name, self.started_at)

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
        changes: tuple[Change, ...] = (),
        record: Record | None = None,
        notices: tuple[Notice, ...] = (),
    ) -> Checked:
        """Everything this check leaves behind."""
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
            changes=changes,
            compose=compose if notices else None,
        )
        report = CheckReport(
            page=self.page.name,
            outcome=outcome,
            reason=reason,
            detail=detail,
            hint=hint,
            figures=len(record.figures) if record else None,
            language=record.language if record else None,
            changes=changes,
            elapsed_s=time.monotonic() - self.started_s,
        )
        return Checked(commit=commit, report=report)


async def check(page: PageConfig, known: Page, rooms: Rooms, *, fingerprint: str) -> Checked:
    """Fetch, read, judge, compare. Raises nothing that a page can cause."""
    run = Run(
        page=page,
        known=known,
        rooms=rooms,
        fingerprint=fingerprint,
        started_at=rooms.clock(),
        started_s=time.monotonic(),
    )
    try:
        fetched = await rooms.fetcher.fetch(
            FetchRequest(url=page.url, validators=validators(known.state, fingerprint=fingerprint), render=page.render)
        )
        if confirms(fetched, known.state, fingerprint=fingerprint):
            return _confirmed(run, fetched)
        source = PageSource(body=fetched.body, content_type=fetched.content_type, url=fetched.url, pins=page.pins)
        reading_started_s = time.monotonic()
        page_reading = await rooms.reader.read(source)
    except ScrapeError as error:
        return _failed(run, error)
    read_ms = _ms(time.monotonic() - reading_started_s)
    comparison = compare(rooms.store, page.name, page_reading.reading.record, pinned=page.pins.keys)
    verdict = judge(_sighting(fetched, page_reading), _known(comparison))
    if not verdict.healthy:
        return _unhealthy(run, fetched, page_reading, verdict)
    return _read(run, fetched, page_reading, comparison, read_ms=read_ms)


def _confirmed(run: Run, fetched: Fetched) -> Checked:
    return run.finished(
        Outcome.NOT_MODIFIED if fetched.not_modified else Outcome.UNCHANGED,
        state=after_confirmation(run.known.state, fetched, next_due_at=run.next_due_at),
        status=fetched.status,
        fetch_ms=_ms(fetched.elapsed_s),
        notices=_back_notices(run),
    )


def _read(run: Run, fetched: Fetched, page_reading: PageReading, comparison: Comparison, *, read_ms: int) -> Checked:
    """The page is healthy. A reading that says nothing new is kept only as the bytes that were seen last."""
    record = page_reading.reading.record
    is_new = comparison.baseline is None or bool(comparison.changes)
    if comparison.baseline is None:
        outcome = Outcome.FIRST
    else:
        outcome = Outcome.CHANGED if comparison.changes else Outcome.UNCHANGED
    snapshot = _snapshot(fetched, page_reading, keys=comparison.keys, healthy=True) if is_new else None
    notices: tuple[Notice, ...] = _back_notices(run)
    if comparison.baseline is not None and comparison.changes:
        notices = (*notices, changed(run.page, record, comparison.baseline, fetched, comparison.changes))
    return run.finished(
        outcome,
        state=after_reading(run.known.state, fetched, fingerprint=run.fingerprint, next_due_at=run.next_due_at),
        status=fetched.status,
        fetch_ms=_ms(fetched.elapsed_s),
        read_ms=read_ms,
        snapshot=snapshot,
        changes=comparison.changes,
        record=record,
        notices=notices,
    )


def _unhealthy(run: Run, fetched: Fetched, page_reading: PageReading, verdict: Verdict) -> Checked:
    """The page that came is not the page that is watched: kept as evidence, compared with nothing."""
    reason = str(verdict.reason)
    state = after_failure(run.known.state, health=verdict.health, now=run.started_at, next_due_at=run.next_due_at)
    return _ended_badly(
        run,
        Outcome.UNHEALTHY,
        state=state,
        reason=reason,
        detail=UNHEALTHY_DETAIL.format(reason=reason.replace("_", " ")),
        hint="open the page in a browser; its figures keep their last good values",
        status=fetched.status,
        snapshot=_snapshot(fetched, page_reading, keys=(), healthy=False),
    )


UNHEALTHY_DETAIL = "the page that came is not the page that is watched ({reason})"

_REFUSALS = frozenset({Reason.REFUSED_BY_ROBOTS, Reason.REFUSED_BY_GATE, Reason.BAD_URL})


def _failed(run: Run, error: ScrapeError) -> Checked:
    fetched = error.fetched if isinstance(error, FetchError) else None
    state = after_failure(run.known.state, health=Health.UNREACHABLE, now=run.started_at, next_due_at=run.next_due_at)
    return _ended_badly(
        run,
        Outcome.REFUSED if error.reason in _REFUSALS else Outcome.FAILED,
        state=state,
        reason=error.reason,
        detail=error.detail,
        hint=error.hint,
        status=fetched.status if fetched else None,
        snapshot=None,
    )


def _ended_badly(
    run: Run,
    outcome: Outcome,
    *,
    state: PageState,
    reason: str,
    detail: str,
    hint: str,
    status: int | None,
    snapshot: NewSnapshot | None,
) -> Checked:
    """Counts the failure; the n-th in a row is said, once."""
    notices: tuple[Notice, ...] = ()
    if state.failures >= run.rooms.failures_before_alert and state.reported_at is None:
        notices = (cannot_be_read(run.page, run.known, state, reason=reason, detail=detail, at=run.started_at),)
        state = replace(state, reported_at=run.started_at)
    return run.finished(
        outcome,
        state=state,
        reason=reason,
        detail=detail,
        hint=hint,
        status=status,
        snapshot=snapshot,
        notices=notices,
    )


def _back_notices(run: Run) -> tuple[Notice, ...]:
    """A page whose failure was said is said to be back."""
    if run.known.state.reported_at is None:
        return ()
    return (back(run.page, run.known, at=run.started_at),)


def _snapshot(fetched: Fetched, page_reading: PageReading, *, keys: tuple[str, ...], healthy: bool) -> NewSnapshot:
    return NewSnapshot(
        record=page_reading.reading.record,
        taken_at=fetched.fetched_at,
        url=fetched.url,
        extractor_version=EXTRACTOR_VERSION,
        healthy=healthy,
        keys=keys,
        evidence=pack(fetched.body, sha256=fetched.sha256),
        content_type=fetched.content_type,
    )


def _sighting(fetched: Fetched, page_reading: PageReading) -> Sighting:
    record = page_reading.reading.record
    return Sighting(
        requested_url=fetched.requested_url,
        url=fetched.url,
        language=record.language,
        figures=len(record.figures),
        signals=page_reading.reading.signals,
        garbled=page_reading.encoding_suspect,
    )


def _known(comparison: Comparison) -> Known:
    return Known(figures=comparison.known, kept=comparison.kept, language=comparison.language)


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
