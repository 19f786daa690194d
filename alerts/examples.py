"""One notice of every kind: what templates are tried with, and what a preview shows where nothing has happened yet."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from alerts.model import (
    AllQuietNotice,
    ChangeNotice,
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
    SnapshotRef,
    TestNotice,
)
from alerts.rules.limit import Limit
from alerts.rules.model import Because, Finding, Ground, Rule
from figures.change import Change
from figures.diff import compare
from figures.kinds import Kind
from figures.record import Figure, NewsItem, Quantity

_NOW = datetime(2026, 11, 23, 6, 0, 3, tzinfo=UTC)
_LAST_WEEK = _NOW - timedelta(days=7)
_PAGE = PageRef(name="example", url="https://www.example.org/figures", title="Key figures")


def examples() -> tuple[Notice, ...]:
    """The first is the one that most people will see."""
    changes = _changes()
    unreadable = HealthNotice(
        page=_PAGE, health=Health.UNREADABLE, reason="timeout", detail="no answer after 60 s", since=_LAST_WEEK, at=_NOW
    )
    unreadable = replace(unreadable, hint="the server did not answer in time; the next check tries again")
    return (
        changes,
        _finding(),
        unreadable,
        JointNotice(first=changes, besides=(replace(unreadable, health=Health.BACK), _finding())),
        DigestNotice(parts=(changes, unreadable), since=_LAST_WEEK, at=_NOW),
        DeadNotice(
            channel="hook", recipient=None, subject="example: 2 figures changed", reason=Reason.GONE, detail="", at=_NOW
        ),
        AllQuietNotice(
            channel="office",
            pages=3,
            checks=21,
            unchanged_since=_LAST_WEEK,
            unreadable=(),
            since=_LAST_WEEK,
            until=_NOW,
            timezone="UTC",
            at=_NOW,
        ),
        LateNotice(pages=("example",), due_at=_LAST_WEEK, at=_NOW),
        OfflineNotice(pages=("example", "other", "third"), hosts=3, since=_LAST_WEEK, at=_NOW),
        TestNotice(nonce="example", at=_NOW),
    )


def _changes() -> ChangeNotice:
    changes = (
        _moved(_figure(2000, "international students"), _figure(2150, "international students")),
        _moved(_figure(45, "of them abroad", unit="%"), _figure(47, "of them abroad", unit="%")),
        _moved(_figure(60, "nationalities"), _figure(60, "countries of origin")),
        Change(kind=Kind.FIGURE_ADDED, new=_figure(12, "chairs", section="Partners")),
        Change(kind=Kind.FIGURE_REMOVED, old=_figure(9, "schools", section="Partners")),
        Change(kind=Kind.NEWS_ADDED, new=NewsItem(title="Partners' day", url="https://www.example.org/news/1")),
    )
    return ChangeNotice(
        page=_PAGE,
        old=SnapshotRef(snapshot=12, taken_at=_LAST_WEEK, url=_PAGE.url, sha256="0" * 64),
        new=SnapshotRef(snapshot=17, taken_at=_NOW, url=_PAGE.url, sha256="f" * 64),
        changes=changes,
    )


def _finding() -> RuleNotice:
    because = Because(ground=Ground.UNCHANGED_FOR, limit=Limit(Decimal(400)), number=412)
    found = Finding(id="example", rule=Rule(name="stale"), key="chairs", figure=_figure(12, "chairs"), because=because)
    return RuleNotice(page=_PAGE, findings=(found,), at=_NOW)


def _figure(value: int, label: str, *, unit: str | None = None, section: str = "At a glance") -> Figure:
    return Figure(quantity=Quantity(value=Decimal(value), unit=unit), label=label, section=section, raw=str(value))


def _moved(old: Figure, new: Figure) -> Change:
    change = compare(old, new)
    assert change is not None
    return change
