"""What the rules find that look at time or at another page, each occurrence told once.

A check that has something to say of its page looks before it is kept, so that one message tells all of it. After every
check, changed or not, is looked again: another page may say something else by then. That an occurrence is told is
remembered by its id. Whoever dies before it is kept finds it again at the next check; whoever finds it twice keeps it
once.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from alerts.model import Delivery, Notice, PageRef, RuleNotice
from alerts.rules.model import Rule, SameAs
from alerts.rules.selection import selects
from alerts.rules.standing import PageNow, findings
from figures.record import Figure
from monitor.alerting import alerts_of
from monitor.just_read import JustRead
from monitor.rules_history import Past, past_of
from storage.model import Health, Outcome, Page
from storage.store import Store

Owed = Callable[[Sequence[Notice], datetime], tuple[Delivery, ...]]


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

    def look_before(self, page: str, just_read: JustRead | None, *, now: datetime) -> RuleNotice | None:
        """What is new of a page whose check is not kept yet; None for nothing. Nothing is kept here.

        Without `just_read` the page is as it was read last.
        """
        rules = subjects(self.rules, page).get(page)
        known = self.store.pages.find(page) if rules else None
        if not rules or known is None:
            return None
        figures = just_read.figures if just_read else self._figures(known)
        past = self._past(page, figures, rules)
        history = past.and_then(figures, at=just_read.at) if just_read else past
        return self._fresh(PageNow(name=page, figures=figures, history=history, read_at=now), rules, now=now)

    def _tell(self, subject: str, rules: Sequence[Rule], *, now: datetime) -> int:
        here = self._page_now(subject, rules)
        notice = self._fresh(here, rules, now=now) if here else None
        if notice is None:
            return 0
        notice = replace(notice, page_changed=self._has_just_changed(subject))
        deliveries = self.owed([notice], now)
        self.store.alerts.keep(subject, alerts_of([notice], at=now, deliveries=deliveries))
        return len(deliveries)

    def _has_just_changed(self, page: str) -> bool:
        """Whether its last check saw the page change: in a sweep, the check of the other page finds what differs."""
        return any(check.outcome is Outcome.CHANGED for check in self.store.checks.of(page, limit=1))

    def _fresh(self, here: PageNow, rules: Sequence[Rule], *, now: datetime) -> RuleNotice | None:
        found = [f for rule in rules for f in findings(rule, here, there=self._other(rule), now=now)]
        told = self.store.alerts.known([finding.id for finding in found]) if found else frozenset()
        fresh = tuple(finding for finding in found if finding.id not in told)
        page = self.store.pages.find(here.name) if fresh else None
        if page is None:
            return None
        about = PageRef(name=page.name, url=page.url, title=page.title)
        return RuleNotice(page=about, findings=fresh, at=now)

    def _other(self, rule: Rule) -> PageNow | None:
        return self._page_now(rule.standing.page) if isinstance(rule.standing, SameAs) else None

    def _page_now(self, name: str, rules: Sequence[Rule] = (Rule(),)) -> PageNow | None:
        """None for a page that cannot be read now."""
        page = self.store.pages.find(name)
        if page is None or page.read_at is None or page.state.health is not Health.OK:
            return None
        figures = self._figures(page)
        return PageNow(name=name, figures=figures, history=self._past(name, figures, rules), read_at=page.read_at)

    def _figures(self, page: Page) -> dict[str, Figure]:
        """What the page showed last, by key; of figures that are held back is not spoken."""
        baseline = self.store.snapshots.baseline(page.name)
        if baseline is None:
            return {}
        held = {each.key for each in page.state.held}
        shown = zip(baseline.keys, baseline.record.figures, strict=True)
        return {key: figure for key, figure in shown if key not in held}

    def _past(self, name: str, figures: Mapping[str, Figure], rules: Sequence[Rule]) -> Past:
        """Of those figures only that the rules are about, the turns, which tell all that such rules ask."""
        asked = [key for key, f in figures.items() if any(selects(rule.selection, f, key) for rule in rules)]
        return past_of(self.store.history.turns(name, *asked) if asked else ())


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
