"""What `keyfigures check` says of a page, in one line, in the language of messages.

Reasons are words of a closed list and stay as they are. What words need is imported where there is something to say.
"""

from alerts.plain import one_line
from monitor.cli.times import local
from monitor.config.model import Config
from monitor.report import CheckReport
from storage.model import Outcome


def what_of(report: CheckReport, config: Config) -> str:
    """What a check found, or why it could not; nothing of a page that is as it was."""
    if report.failed:
        return _failure(report, config)
    if report.figures is None and not report.changes and not report.recovered:
        return ""
    from alerts.check_words import changes_counted, figures_counted
    from alerts.language import Language

    language = Language(config.language)
    parts = []
    if report.figures is not None:
        parts.append(figures_counted(report.figures, language=language))
    if report.changes:
        from figures.rolling import as_told

        told = as_told(report.changes)
        stood_still = sum(change.is_next_period for change in told)
        parts.append(changes_counted(len(told) - stood_still, stood_still=stood_still, language=language))
    if report.recovered:
        parts.append(recovery_of(report, config))
    return ", ".join(parts)


def recovery_of(report: CheckReport, config: Config) -> str:
    """That a page can be read again, and how long it could not."""
    from alerts.check_words import recovery
    from alerts.language import Language

    return recovery(
        report.failures,
        since=local(report.failing_since, config.timezone),
        is_first=report.outcome is Outcome.FIRST,
        language=Language(config.language),
    )


def _failure(report: CheckReport, config: Config) -> str:
    from alerts.detail_words import detail_words
    from alerts.language import Language

    details = "; ".join(part for part in (report.detail, report.hint) if part)
    said = detail_words(details, language=Language(config.language))
    separator = ": " if report.detail else "; "
    return one_line(f"{report.reason}{separator}{said}" if said else str(report.reason))
