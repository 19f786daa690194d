"""A page that could not be checked, or was read and is not itself: counted, and said once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.offline import OF_THE_NETWORK, is_offline, offline_notices
from monitor.outage import OF_THE_HOST, UNREACHED, outage_of
from monitor.page_state import after_failure
from monitor.run import Checked, Ending, Run
from scraper.errors import FetchError, Reason, ScrapeError
from storage.model import Health, Outcome, Page, PageState

if TYPE_CHECKING:
    from alerts.model import Notice

_REFUSALS = frozenset({Reason.REFUSED_BY_ROBOTS, Reason.REFUSED_BY_GATE, Reason.BAD_URL})


def failed(run: Run, error: ScrapeError) -> Checked:
    """The page could not be fetched, or not be read."""
    fetched = error.fetched if isinstance(error, FetchError) else None
    state = after_failure(run.known.state, health=Health.UNREACHABLE, now=run.started_at, next_due_at=run.next_due_at)
    ending = Ending(
        outcome=Outcome.REFUSED if error.reason in _REFUSALS else Outcome.FAILED,
        state=state,
        reason=error.reason,
        detail=error.detail,
        hint=error.hint,
        status=fetched.status if fetched else None,
    )
    return run.finished(counted(run, ending, at_once=isinstance(error, FetchError) and error.lasting))


def fell_over(run: Run, *, reason: str, detail: str, hint: str) -> Checked:
    """A fault of ours kept the page from being checked: counted and said as any other failure is."""
    state = after_failure(run.known.state, health=Health.UNREACHABLE, now=run.started_at, next_due_at=run.next_due_at)
    ending = Ending(outcome=Outcome.FAILED, state=state, reason=reason, detail=detail, hint=hint)
    return run.finished(counted(run, ending))


def counted(run: Run, ending: Ending, *, at_once: bool = False) -> Ending:
    """Counts the failure; the n-th in a row is said, once. Until then a change that waits is asked after soon.

    What a host that is there again answers is another failure than that it was not, and is counted and said anew.
    """
    state, notices = ending.state, ending.notices
    if state.reported_at is not None and run.known.reason in UNREACHED and ending.reason not in OF_THE_HOST:
        state = replace(state, failures=1, failing_since=run.started_at, reported_at=None)
    most = 1 if at_once else run.page.checks.failures_before_alert
    if state.failures >= most and state.reported_at is None:
        notices, state = _reported(run, ending)
    if state.failures < most and any(not held.flapping for held in state.held):
        state = replace(state, next_due_at=run.confirm_at)
    return replace(ending, state=state, notices=notices)


def _reported(run: Run, ending: Ending) -> tuple[tuple[Notice, ...], PageState]:
    """The news of a failure; none where another page of a host that is down stands for this one too. Of this machine's
    own network it is no page's: one that still fails when others are read is told then.
    """
    state, reason = ending.state, ending.reason or ""
    since = state.failing_since or run.started_at
    if reason in OF_THE_NETWORK and is_offline(run, since):
        return offline_notices(run, since), state
    if reason in OF_THE_HOST and run.page.host in run.rooms.hosts_told:
        return (), state
    at, pages = run.started_at, pages_of_host(run, reason)
    outage = outage_of(run.page.name, run.page.url, pages, since=since)
    if outage is not None:
        run.rooms.hosts_told.add(outage.host)
        if outage.is_told:
            return (), state
    from monitor.notices import cannot_be_read  # for those with something to say

    notice = cannot_be_read(
        run.page,
        run.known,
        state,
        reason=reason,
        detail=ending.detail or "",
        hint=ending.hint or "",
        at=at,
        outage=outage,
    )
    return (notice,), replace(state, reported_at=at)


def pages_of_host(run: Run, reason: str) -> tuple[Page, ...]:
    """The pages that a failure may have in common with this one; none where it is the page's own by its nature."""
    return run.rooms.store.pages.of(run.rooms.pages_of(run.page.host)) if reason in OF_THE_HOST else ()
