"""Which pages of a run have the same to say: those of a host that is down, and of one that is back."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from operator import itemgetter

from monitor.cli.check_lines import recovery_of, what_of
from monitor.config.model import Config
from monitor.report import CheckReport
from storage.model import Outcome

_NEXT_PAGE = timedelta(minutes=10)
"""A sweep comes to a host's next page within it, also where robots.txt asks for pauses of minutes."""


def told_together(troubles: Iterable[CheckReport], config: Config) -> Iterator[tuple[str, list[CheckReport]]]:
    """Hosts, each with pages that cannot be read for one reason, or can be read again after one outage.

    The first of them is the one whose trouble began first, where they are back.
    """
    alike: dict[tuple[str, str | tuple[int, bool]], list[CheckReport]] = {}
    for report in troubles:
        page = config.page(report.page)
        said = what_of(report, config) if report.failed else (report.failures, report.outcome is Outcome.FIRST)
        alike.setdefault((page.host if page else "", said), []).append(report)
    for (host, _), reports in alike.items():
        yield from ((host, each) for each in ([reports] if reports[0].failed else _outages(reports)))


def trouble_of(report: CheckReport, config: Config) -> str:
    """What such a page has to say beside its name."""
    return what_of(report, config) if report.failed else recovery_of(report, config)


def _outages(recovered: Iterable[CheckReport]) -> list[list[CheckReport]]:
    """Pages that are back, parted where one began to fail long after another: a sweep finds the pages of a host that
    is down one by one.
    """
    began = sorted(((report.failing_since, report) for report in recovered if report.failing_since), key=itemgetter(0))
    outages: list[list[CheckReport]] = []
    until = None
    for at, report in began:
        if until is None or at > until:
            outages.append([])
        outages[-1].append(report)
        until = at + _NEXT_PAGE
    return outages
