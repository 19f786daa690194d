"""One run of everything, as cron asks for it: check pages and send what is owed."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from monitor.config.model import Config, PageConfig
from monitor.delivering import rounds, tell_or_log
from monitor.lateness import tell_if_late
from monitor.pulse import Pulse
from monitor.report import CheckReport
from monitor.rooms import Clock
from monitor.sweep import OnReport, Swept, sweep
from monitor.wiring import Opened, utc_now
from scraper.polite import OnWait

if TYPE_CHECKING:
    from alerts.delivery import Delivered
    from alerts.rounds import Rounds

OnStopped = Callable[["tuple[Delivered, ...]"], None]
"""Hears of the deliveries of a run that was stopped."""


class Ran(NamedTuple):
    """What a run did. `busy` names pages that another process was checking; they are not in `reports`."""

    reports: tuple[CheckReport, ...]
    busy: tuple[str, ...]
    delivered: "tuple[Delivered, ...]"


async def check_pages(
    config: Config,
    names: Sequence[str] = (),
    *,
    on_report: OnReport,
    on_stopped: OnStopped = lambda _: None,
    confirm_now: bool = False,
    accept: bool = False,
    on_wait: OnWait = lambda _: None,
    clock: Clock = utc_now,
    open_rooms: type[Opened] = Opened,
) -> Ran:
    """Checks the configured pages, or those named, and sends what is owed, also from earlier runs.

    With `confirm_now`, pages with a change that waits for a second fetch are checked once more right away; the only
    wait between is the pause that their host is due. With `accept`, a page that shows figures is the page that is
    watched, whatever it looks like, and what it says needs no confirmation: somebody has seen it. Where it is
    cancelled, what is being sent goes out first, and `on_stopped` hears of all that was. `on_wait` hears when a long
    wait for a host begins.

    Raises:
        StoreError: the database cannot be used.
        KeyError: no configured page has that name.
    """
    configured = {page.name: page for page in config.pages}
    pages = [configured[name] for name in dict.fromkeys(names)] if names else list(config.pages)
    async with open_rooms(config, clock=clock) as opened:
        opened.accepts, opened.on_wait = accept, on_wait
        sending = rounds(opened)
        try:
            async with sending, Pulse(opened) as pulse:
                swept = await _swept(opened, pages, sending, on_report=on_report, confirm_now=confirm_now)
                pulse.ended(swept)
                tell_or_log(opened, tell_if_late, what="late pages")  # of pages that no line of the crontab names
                delivered = await sending.finish()
        except asyncio.CancelledError:
            on_stopped(sending.collect())
            raise
    return Ran(reports=swept.reports, busy=swept.busy, delivered=delivered)


async def _swept(
    opened: Opened, pages: Sequence[PageConfig], sending: "Rounds", *, on_report: OnReport, confirm_now: bool
) -> Swept:
    """Checks the pages, some of them twice, and begins to send what they owe as it is known."""
    sending.begin()  # what is owed from earlier runs need not wait for the pages, nor one page for the others

    def on_checked(report: CheckReport) -> None:
        on_report(report)
        if report.deliveries:
            sending.begin()

    swept = await sweep(opened, pages, on_report=on_checked)
    doubtful = {report.page for report in swept.reports if report.held} if confirm_now else set()
    if not doubtful:
        return swept
    earlier = {report.page: report for report in swept.reports}

    def on_checked_again(report: CheckReport) -> None:
        on_checked(_counted(report, earlier[report.page]))

    again = await sweep(opened, [page for page in pages if page.name in doubtful], on_report=on_checked_again)
    return _joined(swept, again)


def _joined(first: Swept, second: Swept) -> Swept:
    """One report a page: of one that was checked twice the later, with the changes of both."""
    later = {report.page: report for report in second.reports}
    reports = (_both(report, later[report.page]) if report.page in later else report for report in first.reports)
    return replace(first, reports=tuple(reports))


def _counted(second: CheckReport, first: CheckReport) -> CheckReport:
    """The second report with the figures of the first, where the same bytes came again and were not read twice."""
    return replace(second, figures=first.figures) if second.figures is None and not second.failed else second


def _both(first: CheckReport, second: CheckReport) -> CheckReport:
    both = replace(
        _counted(second, first),
        changes=(*first.changes, *second.changes),
        deliveries=first.deliveries + second.deliveries,
    )
    if first.recovered and not second.failed:
        both = replace(both, failures=first.failures, failing_since=first.failing_since)
    if not first.changes or second.failed:
        return both
    return replace(
        both,
        outcome=first.outcome,
        language=second.language or first.language,
    )
