"""`keyfigures check`: check pages now and send what is owed."""

from collections.abc import Callable, Coroutine, Iterable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from alerts.plain import one_line
from monitor.cli.check_lines import what_of
from monitor.cli.output import painter, print_json, remark, say
from monitor.cli.progress import progress, waits
from monitor.cli.settings import Chosen
from monitor.cli.stopping import run_stoppable
from monitor.cli.store import reading, remark_if_emptied
from monitor.cli.times import local_soon, rfc3339
from monitor.cli.trouble import StoppedError, UsageError
from monitor.config.model import Config
from monitor.config.suggest import did_you_mean, some_of
from monitor.report import CheckReport
from storage.model import Outcome

if TYPE_CHECKING:
    from alerts.delivery import Delivered
    from figures.record import PageWarning
    from monitor.once import Ran

SCHEMA = "keyfigures/check/1"
_QUIET = frozenset({Outcome.UNCHANGED, Outcome.NOT_MODIFIED})
_STYLES = {Outcome.CHANGED: "bold yellow", Outcome.FIRST: "green"}


def run(
    pages: Sequence[str],
    *,
    quiet: bool,
    exit_code: bool,
    confirm_now: bool,
    accept: bool = False,
    as_json: bool,
    chosen: Chosen,
) -> int:
    """Checks pages; 1 when a page or a delivery failed, or with `exit_code` when something changed.

    Raises:
        StoppedError: by Ctrl-C or SIGTERM; what was checked by then is kept, and with `as_json` printed.
    """
    config = chosen.load(with_secrets=True)
    require_pages(config, pages, file=str(chosen.path))
    if accept and not pages:
        raise UsageError("--accept takes a page as it is now; name the page that you have looked at")
    remark_if_emptied(config)
    from monitor.once import check_pages  # fetcher, database and channels, after the cheap refusals

    show = Screen(config, quiet=quiet, silent=as_json)
    on_wait = waits(config, wanted=not quiet)
    checking = partial(check_pages, config, pages, confirm_now=confirm_now, accept=accept, on_wait=on_wait)
    try:
        ran = _watched(checking, show, asked=len(set(pages) or config.pages))
    except StoppedError:
        if as_json:
            print_json(document_of_stopped(show.reports.values(), show.delivered))
        raise
    if as_json:
        print_json(document(ran))
    else:
        show.rest(ran)
    if not quiet:
        _remark_idle_hosts(config, file=str(chosen.path))
    failed = any(report.failed for report in ran.reports) or any(not _is_sent(each) for each in ran.delivered)
    changed = any(report.changes for report in ran.reports)
    return 1 if failed or (exit_code and changed) else 0


def _remark_idle_hosts(config: Config, *, file: str) -> None:
    """Said once pages were checked: what they redirect to is known then."""
    if all(config.pages_of(host) for host in config.hosts):
        return
    from monitor.idle_hosts import idle_hosts

    with reading(config) as store:
        for idle in idle_hosts(config, store):
            remark(f"keyfigures: {file}: {idle.detail}; {idle.hint}")


def _watched(checking: "Callable[..., Coroutine[Any, Any, Ran]]", show: "Screen", *, asked: int) -> "Ran":
    """Runs the check with a bar; where it is stopped, it is said how far it came."""
    with progress(asked, wanted=not show.quiet) as reached:

        def on_report(report: CheckReport) -> None:
            show.report(report)
            reached(len(show.reports))

        try:
            return run_stoppable(checking(on_report=on_report, on_stopped=show.stopped))
        except StoppedError as stopped:
            stopped.done = f"{len(show.reports):,} of {_counted(asked, 'page')} checked"
            raise


def require_pages(config: Config, names: Sequence[str], *, file: str) -> None:
    """Refuses names that are no page's.

    Raises:
        UsageError: one is unknown, or there are no pages at all.
    """
    known = [page.name for page in config.pages]
    if not known:
        raise UsageError(f"{file}: no page is configured; `keyfigures add URL` adds one")
    for name in names:
        if name not in known:
            hint = did_you_mean(name, known) or f"configured are {some_of(known)}"
            raise UsageError(f'no page is called "{name}"; {hint}')


class Screen:
    """What a run prints while it goes on: a line a page, then its changes; nothing if it is `silent`.

    `reports` are those that it was told of, the last of each page, and `delivered` what a stopped run had sent.
    """

    def __init__(self, config: Config, *, quiet: bool = False, silent: bool = False) -> None:
        self.reports: dict[str, CheckReport] = {}
        self.delivered: Sequence[Delivered] = ()
        self.quiet = quiet or silent
        self._silent = silent
        self._paint = painter()
        self._config = config
        self._troubles: list[CheckReport] = []
        self._margin = max((len(page.name) for page in config.pages), default=0)

    def report(self, report: CheckReport) -> None:
        self.reports[report.page] = report
        if self._silent or (self.quiet and not _is_news(report)):
            return
        if self.quiet and _may_be_shared(report):
            self._troubles.append(report)
            return
        self._say(report)

    def _say(self, report: CheckReport) -> None:
        style = "bold red" if report.failed else _STYLES.get(report.outcome, "dim")
        outcome = self._paint(f"{report.outcome:<12}", style)
        say(f"{report.page:<{self._margin}}  {outcome}  {what_of(report, self._config)}".rstrip())
        for warning in report.warnings:
            say(f"  {_warned(warning, report.page, self._config)}")
        if report.changes:
            self._changes(report)
        if (report.held or report.flapping or report.not_confirmed) and not report.failed:
            self._held(report)

    def rest(self, ran: "Ran") -> None:
        """What is said once all pages are done."""
        self._say_troubles()
        if ran.busy and not self.quiet:
            self._say_busy(ran.busy)
        self._deliveries(ran.delivered)

    def _say_busy(self, pages: Sequence[str]) -> None:
        from alerts.check_words import busy
        from alerts.language import Language

        why = busy(Language(self._config.language))
        for name in pages:
            say(f"{name:<{self._margin}}  {'busy':<12}  {why}")

    def stopped(self, delivered: "Sequence[Delivered]") -> None:
        """What had been sent when the run was stopped."""
        self.delivered = delivered
        if not self._silent:
            self._say_troubles()
            self._deliveries(delivered)

    def _say_troubles(self) -> None:
        """A line a page; one for all the pages of a host that have the same to say."""
        if not self._troubles:
            return
        from alerts.check_words import of_one_host
        from alerts.language import Language
        from monitor.cli.outages import told_together, trouble_of

        for host, reports in told_together(self._troubles, self._config):
            if len(reports) == 1:
                self._say(reports[0])
            else:
                why = trouble_of(reports[0], self._config)
                say(of_one_host(len(reports), host, why, Language(self._config.language)))

    def _deliveries(self, all_delivered: "Sequence[Delivered]") -> None:
        for delivered in all_delivered:
            if not self.quiet or _is_delivery_news(delivered):
                say(_delivery_line(delivered, self._config))

    def _changes(self, report: CheckReport) -> None:
        from alerts.language import Language
        from figures.rolling import as_told
        from monitor.cli.words import STYLES, change_line, changes_told_apart, language_of, mark_of  # babel

        language, worded = language_of(report.language), Language(self._config.language)
        for change in changes_told_apart(as_told(report.changes)):
            mark = mark_of(change.kind)
            say(f"  {self._paint(mark, STYLES[mark])} {change_line(change, language, worded=worded)}")

    def _held(self, report: CheckReport) -> None:
        from alerts.check_words import flapping_counted, unconfirmed_counted
        from alerts.language import Language
        from monitor.cli.held import say_held, waiting_why

        worded = Language(self._config.language)
        if report.not_confirmed:
            say(f"  {unconfirmed_counted(len(report.not_confirmed), language=worded)}")
            say_held(report.not_confirmed, report.language, mark="×", worded=worded)
        if report.held:
            say(f"  {waiting_why(report.waiting, report.at_once, worded=worded)}")
            say_held(report.waiting, report.language, mark="?", worded=worded)
        if report.flapping:
            say(f"  {flapping_counted(report.flapping, language=worded)}")


def _warned(warning: "PageWarning", page: str, config: Config) -> str:
    """What is wrong with a page's pins, and what to do."""
    from alerts.detail_words import detail_words
    from alerts.finding_words import FINDINGS
    from alerts.language import Language
    from alerts.record_words import warning as warned
    from alerts.warning_words import warning_words
    from monitor.pin_warnings import hint_for
    from scraper.reading.pins.pins import NO_PINS

    worded = Language(config.language)
    said = warning_words(warning.message, language=worded)
    pins = next((each.pins for each in config.pages if each.name == page), NO_PINS)
    hint = detail_words(hint_for(warning, pins), language=worded, phrases=FINDINGS)
    return warned(worded.say("; ").join((said, hint)), worded)


def document(ran: "Ran") -> dict[str, Any]:
    """A run as JSON."""
    return {
        **document_of_stopped(ran.reports, ran.delivered),
        "busy": list(ran.busy),
        "stopped": False,
    }


def document_of_stopped(reports: Iterable[CheckReport], delivered: "Iterable[Delivered]") -> dict[str, Any]:
    """A run as JSON that was stopped: the pages that it came to, and what it had sent."""
    return {
        "schema": SCHEMA,
        "pages": [_report_to_json(report) for report in reports],
        "busy": [],
        "deliveries": [delivered_to_json(each) for each in delivered],
        "stopped": True,
    }


def delivered_to_json(delivered: "Delivered") -> dict[str, Any]:
    """What became of a delivery in this run."""
    return {
        "id": delivered.id,
        "channel": delivered.channel,
        "recipient": delivered.recipient,
        "subject": delivered.subject,
        "state": delivered.state,
        "attempt": delivered.attempt,
        "reason": delivered.outcome.reason,
        "detail": delivered.outcome.detail or None,
        "next_at": rfc3339(delivered.next_at),
    }


def say_deliveries(delivered: "Sequence[Delivered]", *, config: Config) -> None:
    """A line for each delivery."""
    for each in delivered:
        say(_delivery_line(each, config))


def _is_news(report: CheckReport) -> bool:
    """Whether `--quiet` says it: a trouble as it begins and as it ends, since cron mails whatever is printed."""
    if report.failed:
        return report.failures <= 1
    return report.outcome not in _QUIET or bool(report.held or report.not_confirmed) or report.recovered


def _may_be_shared(report: CheckReport) -> bool:
    """Whether other pages of its host may have just the same to say."""
    return report.failed or (report.recovered and not _has_figures_to_tell(report))


def _has_figures_to_tell(report: CheckReport) -> bool:
    return bool(report.changes or report.held or report.not_confirmed or report.flapping)


def _is_delivery_news(delivered: "Delivered") -> bool:
    """The same of a delivery: the first try that failed, the last one, and the one that came through after others."""
    return (delivered.attempt == 1) != _is_sent(delivered) or (delivered.next_at is None and not _is_sent(delivered))


def _is_sent(delivered: "Delivered") -> bool:
    from alerts.model import DeliveryState

    return delivered.state is DeliveryState.SENT


def _counted(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def _delivery_line(delivered: "Delivered", config: Config) -> str:
    from alerts.delivery_words import and_then, delivery, of_no_channel
    from alerts.language import Language

    worded = Language(config.language)
    line = delivery(delivered.state, delivered.channel, delivered.recipient, delivered.subject, worded)
    if not _is_sent(delivered):
        from alerts.detail_words import detail_words

        detail = detail_words(delivered.outcome.detail, language=worded)
        why = f"{line} ({delivered.outcome.reason}{f': {detail}' if detail else ''})"
        if delivered.channel in config.channel_names:
            line = and_then(why, local_soon(delivered.next_at, config.timezone, now=datetime.now(UTC)), worded)
        else:
            line = of_no_channel(why, channel=delivered.channel, language=worded)
    return one_line(line)


def _report_to_json(report: CheckReport) -> dict[str, Any]:
    from figures.change_wire import change_to_json  # what figures are, for those who ask for JSON
    from monitor.cli.held import at_once_to_json

    return {
        "page": report.page,
        "outcome": report.outcome,
        "reason": report.reason,
        "detail": report.detail,
        "hint": report.hint,
        "figures": report.figures,
        "changes": [change_to_json(change) for change in report.changes],
        "held": report.held,
        "waiting": [change_to_json(change) for change in report.waiting],
        "at_once": at_once_to_json(report.at_once),
        "not_confirmed": [change_to_json(change) for change in report.not_confirmed],
        "flapping": report.flapping,
        "alerts": report.deliveries,
        "failures": report.failures,
        "failing_since": rfc3339(report.failing_since),
        "recovered": report.recovered,
        "warnings": [{"code": warning.code, "message": warning.message} for warning in report.warnings],
        "elapsed_ms": round(report.elapsed_s * 1000),
    }
