"""A notice of every kind, each with all that can be in it."""

from dataclasses import replace
from decimal import Decimal

from alert_samples import NOON, URL, changed, figure, notice

from alerts.model import (
    AllQuietNotice,
    DeadNotice,
    DigestNotice,
    Health,
    HealthNotice,
    JointNotice,
    LateNotice,
    Notice,
    OfflineNotice,
    PageRef,
    Reason,
    RuleNotice,
    TestNotice,
)
from alerts.rules.limit import Limit
from alerts.rules.model import Because, Finding, Ground, Rule, Severity
from figures.change import Change
from figures.kinds import Kind
from figures.record import Contact, Crumb, NewsItem

PAGE = PageRef(name="Télécom Paris", url=URL, title="Chiffres clés")
LIMIT = Because(ground=Ground.ABOVE, limit=Limit(Decimal(5), is_percent=True), now=figure("6").quantity)
EVERY_CHANGE = (
    changed(figure("45", unit="%"), figure("47", unit="%")),
    changed(figure("3210", "students"), figure("321", "students")),
    Change(kind=Kind.FIGURE_REWORDED, fields=("label",), old=figure("60", "nationalités"), new=figure("60", "pays")),
    Change(kind=Kind.FIGURE_ADDED, new=figure("5", upper="10"), key="f-3"),
    Change(kind=Kind.FIGURE_REMOVED, old=figure(None, "écoles", raw="N/A"), key="f-4"),
    Change(kind=Kind.TITLE_CHANGED, old="Avant", new="Après"),
    Change(kind=Kind.CONTACT_CHANGED, old=Contact(name="A"), new=Contact(name="B", emails=("b@example.org",))),
    Change(kind=Kind.BREADCRUMB_CHANGED, old=(Crumb(label="x"),), new=(Crumb(label="x"), Crumb(label="y"))),
    Change(kind=Kind.NEWS_ADDED, new=NewsItem(title="Journée des partenaires", url="https://www.example.org/n")),
    Change(kind=Kind.NEWS_REMOVED, old=NewsItem(title="Hier")),
    Change(kind=Kind.NEWS_CHANGED, old=NewsItem(title="a"), new=NewsItem(title="b")),
)
EVERYTHING = replace(
    notice(*EVERY_CHANGE), severity=Severity.WARNING, because=((LIMIT,), *[()] * (len(EVERY_CHANGE) - 1))
)
FOUND = RuleNotice(
    page=PAGE,
    findings=(
        Finding(
            id="00000000-0000-5000-8000-00000000000f",
            rule=Rule(name="stale"),
            key="k",
            figure=figure("5"),
            because=Because(ground=Ground.SAME_AS, before=figure("7").quantity, number=3, page="other"),
        ),
    ),
    at=NOON,
    page_changed=True,
)
UNREADABLE = HealthNotice(
    page=PAGE, health=Health.UNREADABLE, reason="timeout", detail="no answer in 60 s", since=NOON, at=NOON, hint="x"
)
DEAD = DeadNotice(channel="office", recipient="a@example.org", subject="x", reason=Reason.GONE, detail="410", at=NOON)

NOTICES: dict[str, Notice] = {
    "changes": EVERYTHING,
    "found": FOUND,
    **{str(health): replace(UNREADABLE, health=health) for health in Health},
    "joint": JointNotice(first=EVERYTHING, besides=(replace(UNREADABLE, health=Health.BACK), FOUND)),
    "digest": DigestNotice(parts=(EVERYTHING, FOUND, UNREADABLE), since=NOON, at=NOON),
    "dead": DEAD,
    "quiet": AllQuietNotice(
        channel="office",
        pages=3,
        checks=21,
        unchanged_since=NOON,
        unreadable=(PAGE,),
        since=NOON,
        until=NOON,
        timezone="Europe/Paris",
        at=NOON,
    ),
    "offline": OfflineNotice(pages=("a", "b", "c"), hosts=3, since=NOON, at=NOON),
    "late": LateNotice(pages=("a", "b"), due_at=NOON, at=NOON),
    "test": TestNotice(nonce="n", at=NOON),
}
