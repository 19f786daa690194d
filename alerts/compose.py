"""From notices to the deliveries they make: one for each channel, and for e-mail one for each recipient. Pure."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial

from alerts.folding import folded
from alerts.hearing import Heard, Listener, heard_of, listeners, page_of
from alerts.hook_message import render_hook
from alerts.ids import alert_id, delivery_id, digest_id, joint_id
from alerts.joining import joined, severity_in
from alerts.language import Language
from alerts.mail import render_mail
from alerts.model import (
    ChannelKind,
    DeadNotice,
    Delivery,
    DigestNotice,
    JointNotice,
    Notice,
    Outcome,
    PageNotice,
    RenderedMessage,
)
from alerts.outbox import HeldDocument, KeptDelivery
from alerts.payload import document
from alerts.read_back import notices_of
from alerts.rules.judging import Rule, held_until
from alerts.rules.model import Recipient, Severity
from alerts.settings import ChannelSettings, EmailSettings, ServiceSettings, WebhookSettings
from alerts.text_message import render_text


def owed(
    *notices: Notice, channels: Sequence[ChannelSettings], rules: Sequence[Rule] = (), now: datetime
) -> tuple[Delivery, ...]:
    """What the outbox must keep, rendered: of all that is to be said of a page, each who hears any of it gets one
    message. The same notices give the same ids.
    """
    heard: dict[tuple[str | None, ...], dict[tuple[str, ...], Heard]] = {}
    for notice in notices:
        for ours in heard_of(notice, channels, rules):
            told = heard.setdefault((*ours.listener.address, page_of(notice) or ours.alerts[0]), {})
            told.setdefault(ours.alerts, ours)  # somebody who is named twice hears it once
    return tuple(_kept(_together([*told.values()]), now) for told in heard.values())


def rendered(notice: Notice, channel: ChannelSettings, *, now: datetime) -> Delivery:
    """A notice as a channel would carry it to the first of its recipients, whether or not it is for them."""
    listener = next(listeners(notice, channel, ()))
    return _delivery(Heard(listener, notice, (alert_id(notice),)), now)


def digest_of(
    held: Sequence[HeldDocument], *, channel: ChannelSettings, recipient: str | None, now: datetime
) -> Delivery | None:
    """The one delivery that tells what several were to tell; None where nothing is left of it."""
    parts = folded(notice for each in held for notice in notices_of(json.loads(each.document)))
    if not parts:
        return None
    of_one_page = len({part.page.name for part in parts}) == 1
    notice = joined(parts) if of_one_page else DigestNotice(parts=parts, since=min(p.at for p in parts), at=now)
    listener = Listener(channel, Recipient(address=recipient) if recipient else None)
    return _delivery(Heard(listener, notice, (digest_id(each.id for each in held),)), now)


def _kept(ours: Heard, now: datetime) -> Delivery:
    """What is about a page waits for the end of quiet hours, or for the next digest."""
    delivery = _delivery(ours, now)
    if not isinstance(ours.notice, PageNotice | JointNotice):
        return delivery
    is_urgent = severity_in(ours.notice) is Severity.CRITICAL
    audience = ours.listener.channel.audience
    until = audience.held_until(now, by_rules=partial(held_until, ours.asking), is_urgent=is_urgent)
    if until is None:
        return delivery
    told = json.dumps(document(ours.notice, message_id=delivery.id), ensure_ascii=False)
    return replace(delivery, not_before=until, document=told)


def _together(told: Sequence[Heard]) -> Heard:
    """All that one listener hears of a page, as one."""
    if len(told) == 1:
        return told[0]
    notice = joined([ours.notice for ours in told if isinstance(ours.notice, PageNotice)])
    first = next(ours for ours in told if isinstance(notice, JointNotice) and ours.notice is notice.first)
    alerts = dict.fromkeys(alert for ours in (first, *told) for alert in ours.alerts)
    return Heard(first.listener, notice, tuple(alerts), [rule for ours in told for rule in ours.asking])


def _delivery(ours: Heard, now: datetime) -> Delivery:
    channel, recipient = ours.listener.channel, ours.listener.address[1]
    identity = delivery_id(joint_id(ours.alerts), channel=channel.name, recipient=recipient)
    return Delivery(
        id=identity,
        alert_id=ours.alerts[0],
        channel=channel.name,
        kind=kind_of(channel),
        recipient=recipient,
        page=page_of(ours.notice),
        message=_rendered(ours.notice, channel, recipient, message_id=identity, now=now),
        created_at=now,
        besides=ours.alerts[1:],
    )


def kind_of(channel: ChannelSettings) -> ChannelKind:
    """The way out that a channel's settings describe."""
    match channel:
        case EmailSettings():
            return ChannelKind.EMAIL
        case WebhookSettings():
            return ChannelKind.WEBHOOK
        case ServiceSettings():
            return ChannelKind.APPRISE


def _rendered(
    notice: Notice, channel: ChannelSettings, recipient: str | None, *, message_id: str, now: datetime
) -> RenderedMessage:
    match channel:
        case EmailSettings():
            assert recipient is not None
            page = page_of(notice)
            return render_mail(notice, channel, recipient=recipient, page=page, message_id=message_id, now=now)
        case WebhookSettings():
            return render_hook(notice, channel, message_id=message_id)
        case ServiceSettings():
            return render_text(notice, language=Language(channel.language), timezone=channel.timezone)


def obituary(
    delivery: KeptDelivery,
    outcome: Outcome,
    now: datetime,
    *,
    channels: Sequence[ChannelSettings],
    rules: Sequence[Rule] = (),
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
    return owed(notice, channels=channels, rules=rules, now=now)
