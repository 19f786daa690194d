"""From a notice to the deliveries it makes: one for each channel, and for e-mail one for each recipient. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from alerts.ids import alert_id, delivery_id
from alerts.language import Language
from alerts.mail import render_mail
from alerts.model import (
    ChangeNotice,
    ChannelKind,
    DeadNotice,
    Delivery,
    HealthNotice,
    Notice,
    Outcome,
    RenderedMessage,
    RuleNotice,
    TestNotice,
)
from alerts.outbox import KeptDelivery
from alerts.payload import payload
from alerts.rules import Rule, hears_of, held_until, severity_of, told
from alerts.sentences import headline
from alerts.settings import ChannelSettings, EmailSettings, WebhookSettings


def owed(
    notice: Notice, *, channels: Sequence[ChannelSettings], rules: Sequence[Rule] = (), now: datetime
) -> tuple[Delivery, ...]:
    """What the outbox must keep for `notice`, rendered. The same notice gives the same ids."""
    alert = alert_id(notice)
    return tuple(
        delivery
        for channel in channels
        if (ours := _as_told_to(channel.name, notice, channels, rules, now)) is not None
        for delivery in _deliveries(ours, channel, alert=alert, now=now)
    )


@dataclass(frozen=True, slots=True)
class _Ours:
    """What one channel hears, and from when on it wants to."""

    notice: Notice
    not_before: datetime | None = None


def _as_told_to(
    channel: str, notice: Notice, channels: Sequence[ChannelSettings], rules: Sequence[Rule], now: datetime
) -> _Ours | None:
    """The part of a notice that a channel hears, or None."""
    match notice:
        case ChangeNotice():
            return _changes_told_to(channel, notice, rules, now)
        case RuleNotice():
            return _findings_told_to(channel, notice, now)
        case HealthNotice():
            listeners = hears_of(notice.page.name, channels=[c.name for c in channels], rules=rules)
            return _Ours(notice) if channel in listeners else None
        case DeadNotice():
            return _Ours(notice) if channel != notice.channel else None
        case TestNotice():
            return _Ours(notice)


def _changes_told_to(channel: str, notice: ChangeNotice, rules: Sequence[Rule], now: datetime) -> _Ours | None:
    heard = told(notice.changes, page=notice.page.name, channel=channel, rules=rules, history=notice.history)
    asking = [each.rule for one in heard for each in one.told]
    because = tuple(each.because for each in heard)
    ours = replace(
        notice,
        changes=tuple(each.change for each in heard),
        severity=severity_of(asking),
        because=because if any(because) else (),
    )
    return _Ours(ours, held_until(asking, now)) if heard else None


def _findings_told_to(channel: str, notice: RuleNotice, now: datetime) -> _Ours | None:
    findings = tuple(finding for finding in notice.findings if finding.rule.reaches(channel))
    asking = [finding.rule for finding in findings]
    ours = replace(notice, findings=findings, severity=severity_of(asking))
    return _Ours(ours, held_until(asking, now)) if findings else None


def _deliveries(ours: _Ours, channel: ChannelSettings, *, alert: str, now: datetime) -> tuple[Delivery, ...]:
    match channel:
        case EmailSettings():
            made = tuple(_mail(ours.notice, channel, recipient=to, alert=alert, now=now) for to in channel.recipients)
        case WebhookSettings():
            made = (_hook(ours.notice, channel, alert=alert, now=now),)
    return tuple(replace(delivery, not_before=ours.not_before) for delivery in made)


def _mail(notice: Notice, channel: EmailSettings, *, recipient: str, alert: str, now: datetime) -> Delivery:
    identity = delivery_id(alert, channel=channel.name, recipient=recipient)
    page = _page(notice)
    return Delivery(
        id=identity,
        alert_id=alert,
        channel=channel.name,
        kind=ChannelKind.EMAIL,
        recipient=recipient,
        page=page,
        message=render_mail(notice, channel, recipient=recipient, page=page, message_id=identity, now=now),
        created_at=now,
    )


def _hook(notice: Notice, channel: WebhookSettings, *, alert: str, now: datetime) -> Delivery:
    identity = delivery_id(alert, channel=channel.name, recipient=None)
    return Delivery(
        id=identity,
        alert_id=alert,
        channel=channel.name,
        kind=ChannelKind.WEBHOOK,
        recipient=None,
        page=_page(notice),
        message=RenderedMessage(
            subject=headline(notice, language=Language("en")),
            content_type="application/json",
            body=payload(notice, message_id=identity),
        ),
        created_at=now,
    )


def _page(notice: Notice) -> str | None:
    return notice.page.name if isinstance(notice, ChangeNotice | RuleNotice | HealthNotice) else None


def obituary(
    delivery: KeptDelivery, outcome: Outcome, now: datetime, *, channels: Sequence[ChannelSettings]
) -> tuple[Delivery, ...]:
    """The deliveries by which the other channels hear that one has given up on a message; once a day for a channel."""
    notice = DeadNotice(
        channel=delivery.channel,
        recipient=delivery.recipient,
        subject=delivery.message.subject,
        reason=outcome.reason,
        detail=outcome.detail,
        at=now,
    )
    return owed(notice, channels=channels, now=now)
