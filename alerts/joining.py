"""Several notices of one page as one: which of them is the fact, and which are said besides. Pure."""

from collections.abc import Sequence

from alerts.model import ChangeNotice, Health, HealthNotice, JointNotice, PageNotice, RuleNotice
from alerts.rules.model import Severity

_TURNS = (Health.UNREADABLE, Health.MOVED, Health.RESTRUCTURED, Health.FLAPPING, Health.BACK)


def joined(notices: Sequence[PageNotice]) -> PageNotice | JointNotice:
    """The notices of one page as one message tells them: what changed is the fact, else what rules found, else how the
    page does; the others follow in the order given. A single one stays as it is.
    """
    if len(notices) == 1:
        return notices[0]
    first = min(range(len(notices)), key=lambda place: _weight(notices[place]))
    return JointNotice(first=notices[first], besides=(*notices[:first], *notices[first + 1 :]))


def severity_in(notice: PageNotice | JointNotice) -> Severity:
    """The gravest of what a message tells."""
    parts = notice.parts if isinstance(notice, JointNotice) else (notice,)
    graded = [part.severity for part in parts if not isinstance(part, HealthNotice)]
    return max(graded, key=lambda severity: severity.weight, default=Severity.INFO)


def _weight(notice: PageNotice) -> int:
    match notice:
        case ChangeNotice():
            return -2
        case RuleNotice():
            return -1
        case HealthNotice():
            return _TURNS.index(notice.health)
