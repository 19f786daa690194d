"""After a check, changed or not: what the rules find that look at time or at another page, each occurrence told once.

That it is told is remembered by the ids of what was found. Whoever dies before it is kept finds it again at the next
check; whoever finds it twice keeps it once.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from alerts.model import Delivery, Notice, PageRef, RuleNotice
from alerts.rules_model import Finding, Rule, SameAs
from alerts.rules_selection import selects
from alerts.rules_standing import PageNow, findings
from monitor.alerting import alert_of
from monitor.rules_history import past_of
from storage.model import Health, NewAlert, Page
from storage.store import Store

Owed = Callable[[Notice, datetime], tuple[Delivery, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookout:
    """Looks at pages for the rules that ask how things stand. `owed` renders what the channels are owed."""

    store: Store
    rules: Sequence[Rule]
    owed: Owed

    def look_at(self, page: str, *, now: datetime) -> int:
        """What is new since the last look, kept for the outbox: how many deliveries. Costs nothing without such a rule.

        Raises:
            StoreError: it could not be read or kept; the next look finds it again.
        """
        return sum(self._tell(subject, rules, now=now) for subject, rules in subjects(self.rules, page).items())

    def _tell(self, subject: str, rules: Sequence[Rule], *, now: datetime) -> int:
        known = self.store.pages.find(subject)
        here = self._page_now(subject, rules)
        if known is None or here is None:
            return 0
        found = [f for rule in rules for f in findings(rule, here, there=self._other(rule), now=now)]
        told = self.store.alerts.known([finding.id for finding in found]) if found else frozenset()
        fresh = tuple(finding for finding in found if finding.id not in told)
        return self._keep(known, fresh, now) if fresh else 0

    def _keep(self, page: Page, found: tuple[Finding, ...], now: datetime) -> int:
        """One message for all that was found, and a row for each, by which it is known again."""
        about = PageRef(name=page.name, url=page.url, title=page.title)
        deliveries = self.owed(RuleNotice(page=about, findings=found, at=now), now)
        if deliveries:
            alerts = [_alert(about, finding, now, deliveries if n == 0 else ()) for n, finding in enumerate(found)]
            self.store.alerts.keep(page.name, alerts)
        return len(deliveries)

    def _other(self, rule: Rule) -> PageNow | None:
        return self._page_now(rule.standing.page) if isinstance(rule.standing, SameAs) else None

    def _page_now(self, name: str, rules: Sequence[Rule] = (Rule(),)) -> PageNow | None:
        """None for a page that cannot be read now. Figures that are held back are not spoken of; only those that
        the rules are about are there with their past, of which the turns tell all that such rules ask.
        """
        page, baseline = self.store.pages.find(name), self.store.snapshots.baseline(name)
        if page is None or baseline is None or page.read_at is None or page.state.health is not Health.OK:
            return None
        held = {each.key for each in page.state.held}
        shown = zip(baseline.keys, baseline.record.figures, strict=True)
        figures = {key: figure for key, figure in shown if key not in held}
        asked = [key for key, f in figures.items() if any(selects(rule.selection, f, key) for rule in rules)]
        past = past_of(self.store.history.turns(name, *asked)) if asked else past_of(())
        return PageNow(name=name, figures=figures, history=past, read_at=page.read_at)


def subjects(rules: Iterable[Rule], page: str) -> dict[str, list[Rule]]:
    """The pages that a check of `page` may say something about, each with its standing rules.

    A rule that compares two pages is about the one it names in `pages`, whichever of the two was checked.
    """
    found: dict[str, list[Rule]] = {}
    for rule in rules:
        if rule.standing is not None and rule.is_about(page):
            found.setdefault(page, []).append(rule)
        elif isinstance(rule.standing, SameAs) and rule.standing.page == page:
            for subject in rule.pages or ():
                found.setdefault(subject, []).append(rule)
    return found


def _alert(page: PageRef, finding: Finding, now: datetime, deliveries: Sequence[Delivery]) -> NewAlert:
    notice = RuleNotice(page=page, findings=(finding,), at=now, severity=finding.rule.severity)
    return alert_of(notice, at=now, deliveries=deliveries, identity=finding.id)
