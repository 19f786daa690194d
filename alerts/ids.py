"""Names for events, alerts and deliveries that come out the same however often they are computed (UUIDv5)."""

from collections.abc import Iterable
from uuid import UUID

from alerts.model import (
    AllQuietNotice,
    ChangeNotice,
    DeadNotice,
    DigestNotice,
    HealthNotice,
    JointNotice,
    LateNotice,
    Notice,
    OfflineNotice,
    OwnNotice,
    RuleNotice,
    TestNotice,
)
from alerts.named import joined, named
from figures.change import Change
from figures.record import Figure, NewsItem

NAMESPACE = UUID("6f1c1d3e-7a53-5c0e-9a3b-2f8d5a4f0c11")


def event_id(notice: ChangeNotice, change: Change) -> str:
    """The id of one change: of page, what changed, kind, and the two snapshots it stands between.

    The old snapshot's time is part of it: a page that goes from A to B, back to A, and to B again changed three times.
    """
    old, new = notice.old, notice.new
    return _name(
        "event", notice.page.name, _subject(change), change.kind, old.sha256, old.taken_at.isoformat(), new.sha256
    )


def alert_id(notice: Notice) -> str:
    """The id of everything one notice tells; the same for all channels.

    Of a dead channel there is one alert a day, however many messages it fails; so there is of pages that are late: in a
    backlog they are ever others.
    """
    match notice:
        case ChangeNotice():
            return _name("alert", *sorted(event_id(notice, change) for change in notice.changes))
        case RuleNotice():
            return (
                notice.findings[0].id if len(notice.findings) == 1 else _name("rule", *(f.id for f in notice.findings))
            )
        case HealthNotice():
            return _name("health", notice.page.name, notice.health, notice.since.isoformat())
        case JointNotice():
            return joint_id(alert_id(part) for part in notice.parts)
        case DigestNotice():
            return _name("digest", *sorted(alert_id(part) for part in notice.parts))
        case _:
            return _own_id(notice)


def _own_id(notice: OwnNotice) -> str:
    match notice:
        case DeadNotice():
            return _name("dead", notice.channel, notice.at.date().isoformat())
        case AllQuietNotice():
            return _name("all quiet", notice.channel, notice.until.isoformat())
        case LateNotice():
            return _name("late", notice.at.date().isoformat())
        case OfflineNotice():
            return _name("offline", notice.since.isoformat())
        case TestNotice():
            return _name("test", notice.nonce)


def delivery_id(alert: str, *, channel: str, recipient: str | None) -> str:
    """The id of an alert's message to one recipient: `Message-ID` and `webhook-id` of every repeat."""
    return _name("delivery", alert, channel, recipient or "")


def digest_id(deliveries: Iterable[str]) -> str:
    """The id of an alert that tells what these deliveries were to tell."""
    return _name("folded", *sorted(deliveries))


def joint_id(alerts: Iterable[str]) -> str:
    """The id of what one message tells of these alerts, in whatever order; of a single one its own."""
    ids = sorted(alerts)
    return ids[0] if len(ids) == 1 else _name("joint", *ids)


def feed_id(page: str | None, address: str | None) -> str:
    """The id of a feed: of where it stands, else of what it is about."""
    return _name("feed", address or "", page or "")


def feed_entry_id(changes: Iterable[str]) -> str:
    """The id of an entry, by the ids of the changes that it tells."""
    return _name("entry", *sorted(changes))


def page_root_id(page: str) -> str:
    """The id of the thread that all alerts about a page belong to."""
    return _name("page", page)


def _subject(change: Change) -> str:
    """What a change is about: its series, else the words and the address that tell it from the page's other changes."""
    if change.key is not None:
        return change.key
    side = change.new if change.new is not None else change.old
    match side:
        case Figure():
            return joined([side.section or "", side.label, side.raw])
        case NewsItem():
            return side.url or side.title
        case _:
            return ""


def _name(*parts: str) -> str:
    return named(NAMESPACE, *parts)
