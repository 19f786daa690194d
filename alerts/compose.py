"""From a notice to the deliveries it makes: one for each channel, and for e-mail one for each recipient. Pure."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from alerts.audience import Audience, Topic, recipients_of
from alerts.folding import folded
from alerts.hook_message import render_hook
from alerts.ids import alert_id, delivery_id, digest_id
from alerts.language import Language
from alerts.mail import render_mail
from alerts.model import (
    AllQuietNotice,
    ChangeNotice,
    ChannelKind,
    DeadNotice,
    Delivery,
    DigestNotice,
    HealthNotice,
    LateNotice,
    Notice,
    Outcome,
    PageNotice,
    RenderedMessage,
    RuleNotice,
    TestNotice,
)
from alerts.outbox import HeldDocument, KeptDelivery
from alerts.payload import document
from alerts.read_back import notice_of
from alerts.rules import Rule, hears_of, held_until, severity_of, told
from alerts.rules_model import Recipient, Severity
from alerts.settings import ChannelSettings, EmailSettings, ServiceSettings, WebhookSettings
from alerts.text_message import render_text


def owed(
    notice: Notice, *, channels: Sequence[ChannelSettings], rules: Sequence[Rule] = (), now: datetime
) -> tuple[Delivery, ...]:
    """What the outbox must keep for `notice`, rendered. The same notice gives the same ids."""
    alert = alert_id(notice)
    interested = _interested(notice, channels, rules)
    return tuple(
        _held(ours, _delivery(ours.notice, listener, alert=alert, now=now), listener.channel.audience, now)
        for channel in interested
        for listener in _listeners(notice, channel, rules)
        if (ours := _as_told_to(listener, notice, rules)) is not None
    )


def rendered(notice: Notice, channel: ChannelSettings, *, now: datetime) -> Delivery:
    """A notice as a channel would carry it to the first of its recipients, whether or not it is for them."""
    listener = next(_listeners(notice, channel, ()))
    return _delivery(notice, listener, alert=alert_id(notice), now=now)


def digest_of(
    held: Sequence[HeldDocument], *, channel: ChannelSettings, recipient: str | None, now: datetime
) -> Delivery | None:
    """The one delivery that tells what several were to tell; None where nothing is left of it."""
    parts = folded(notice_of(json.loads(each.document)) for each in held)
    if not parts:
        return None
    notice = parts[0] if len(parts) == 1 else DigestNotice(parts=parts, since=min(map(_at, parts)), at=now)
    listener = _Listener(channel, Recipient(address=recipient) if recipient else None)
    return _delivery(notice, listener, alert=digest_id(each.id for each in held), now=now)


def _at(notice: PageNotice) -> datetime:
    return notice.new.taken_at if isinstance(notice, ChangeNotice) else notice.at


def _held(ours: "_Ours", delivery: Delivery, audience: Audience, now: datetime) -> Delivery:
    """What is about a page waits for the end of quiet hours, or for the next digest."""
    if not isinstance(ours.notice, PageNotice):
        return delivery
    is_urgent = not isinstance(ours.notice, HealthNotice) and ours.notice.severity is Severity.CRITICAL
    until = audience.held_until(now, by_rules=partial(held_until, ours.asking), is_urgent=is_urgent)
    if until is None:
        return delivery
    told = json.dumps(document(ours.notice, message_id=delivery.id), ensure_ascii=False)
    return replace(delivery, not_before=until, document=told)


@dataclass(frozen=True, slots=True)
class _Listener:
    """A channel, and where it has recipients one of them."""

    channel: ChannelSettings
    recipient: Recipient | None = None

    @property
    def reader(self) -> Recipient | None:
        """Whom rules may name: somebody who gets mail. What a service calls its addresses is no business of theirs."""
        return self.recipient if isinstance(self.channel, EmailSettings) else None


@dataclass(frozen=True, slots=True)
class _Ours:
    """What one listener hears, and the rules that asked for it."""

    notice: Notice
    asking: Sequence[Rule] = ()


def _interested(
    notice: Notice, channels: Sequence[ChannelSettings], rules: Sequence[Rule]
) -> tuple[ChannelSettings, ...]:
    """The channels whose audience a notice is for."""
    page = _page(notice)
    match notice:
        case ChangeNotice() | RuleNotice():
            return tuple(channel for channel in channels if channel.audience.wants(Topic.CHANGES, page))
        case HealthNotice():
            ours = [c for c in channels if any(c.audience.wants(Topic.ERRORS, name) for name in notice.pages)]
            names = [channel.name for channel in ours]
            chosen = {name for page in notice.pages for name in hears_of(page, channels=names, rules=rules)}
            return tuple(channel for channel in ours if channel.name in chosen)
        case DeadNotice():
            others = tuple(channel for channel in channels if channel.name != notice.channel)
            # Somebody must hear of it: where the owner's own channel died, that is its readers.
            return tuple(channel for channel in others if channel.audience.wants(Topic.ERRORS, None)) or others
        case LateNotice():
            return tuple(channel for channel in channels if channel.audience.wants(Topic.ERRORS, None))
        case AllQuietNotice():
            return tuple(channel for channel in channels if channel.name == notice.channel)
        case DigestNotice() | TestNotice():
            return tuple(channels)


def _listeners(notice: Notice, channel: ChannelSettings, rules: Sequence[Rule]) -> Iterator[_Listener]:
    """Changes go to readers, everything else to the channel's own recipients."""
    if isinstance(channel, ServiceSettings):
        yield from (_Listener(channel, Recipient(address=name)) for name in channel.urls)
        return
    if not isinstance(channel, EmailSettings):
        yield _Listener(channel)
        return
    if isinstance(notice, ChangeNotice | RuleNotice):
        page = notice.page.name
        everybody = recipients_of(page, channel.readers_of(page), rules)
    else:
        everybody = tuple(Recipient(address=address) for address in channel.recipients)
    for recipient in everybody:
        yield _Listener(channel, recipient)


def _as_told_to(listener: _Listener, notice: Notice, rules: Sequence[Rule]) -> _Ours | None:
    """The part of a notice that a listener hears, or None."""
    match notice:
        case ChangeNotice():
            return _changes_told_to(listener, notice, rules)
        case RuleNotice():
            return _findings_told_to(listener, notice)
        case _:
            return _Ours(notice)


def _changes_told_to(listener: _Listener, notice: ChangeNotice, rules: Sequence[Rule]) -> _Ours | None:
    heard = told(
        notice.changes,
        page=notice.page.name,
        channel=listener.channel.name,
        rules=rules,
        history=notice.history,
        recipient=listener.reader,
    )
    asking = [each.rule for one in heard for each in one.told]
    because = tuple(each.because for each in heard)
    ours = replace(
        notice,
        changes=tuple(each.change for each in heard),
        severity=severity_of(asking),
        because=because if any(because) else (),
    )
    return _Ours(ours, asking) if heard else None


def _findings_told_to(listener: _Listener, notice: RuleNotice) -> _Ours | None:
    findings = tuple(f for f in notice.findings if f.rule.reaches(listener.channel.name, listener.reader))
    asking = [finding.rule for finding in findings]
    ours = replace(notice, findings=findings, severity=severity_of(asking))
    return _Ours(ours, asking) if findings else None


def _delivery(notice: Notice, listener: _Listener, *, alert: str, now: datetime) -> Delivery:
    channel = listener.channel
    recipient = listener.recipient.address if listener.recipient else None
    identity = delivery_id(alert, channel=channel.name, recipient=recipient)
    return Delivery(
        id=identity,
        alert_id=alert,
        channel=channel.name,
        kind=_kind(channel),
        recipient=recipient,
        page=_page(notice),
        message=_rendered(notice, channel, recipient, message_id=identity, now=now),
        created_at=now,
    )


def _kind(channel: ChannelSettings) -> ChannelKind:
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
            page = _page(notice)
            return render_mail(notice, channel, recipient=recipient, page=page, message_id=message_id, now=now)
        case WebhookSettings():
            return render_hook(notice, channel, message_id=message_id)
        case ServiceSettings():
            return render_text(notice, language=Language(channel.language), timezone=channel.timezone)


def _page(notice: Notice) -> str | None:
    return notice.page.name if isinstance(notice, ChangeNotice | RuleNotice | HealthNotice) else None


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
