"""Who hears of a notice, and what of it: channels, their recipients, and the rules. Pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from alerts.audience import Topic, first_spellings, recipients_of
from alerts.ids import alert_id
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
    PageNotice,
    RuleNotice,
    TestNotice,
)
from alerts.rules.judging import Rule, hears_of, severity_of, told
from alerts.rules.model import Recipient
from alerts.settings import ChannelSettings, EmailSettings, ServiceSettings


@dataclass(frozen=True, slots=True)
class Listener:
    """A channel, and where it has recipients one of them."""

    channel: ChannelSettings
    recipient: Recipient | None = None

    @property
    def reader(self) -> Recipient | None:
        """Whom rules may name: somebody who gets mail. What a service calls its addresses is no business of theirs."""
        return self.recipient if isinstance(self.channel, EmailSettings) else None

    @property
    def address(self) -> tuple[str, str | None]:
        """The channel and the recipient, by name: who must not get two messages where one will do."""
        return self.channel.name, self.recipient.address if self.recipient else None


@dataclass(frozen=True, slots=True)
class Heard:
    """What one listener hears, the ids of the alerts that it tells, the first one's first, and the rules that asked."""

    listener: Listener
    notice: Notice
    alerts: tuple[str, ...]
    asking: Sequence[Rule] = ()


def _interested(
    notice: Notice, channels: Sequence[ChannelSettings], rules: Sequence[Rule]
) -> tuple[ChannelSettings, ...]:
    """The channels whose audience a notice is for."""
    page = page_of(notice)
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
        case LateNotice() | OfflineNotice():
            return tuple(channel for channel in channels if channel.audience.wants(Topic.ERRORS, None))
        case AllQuietNotice():
            return tuple(channel for channel in channels if channel.name == notice.channel)
        case JointNotice() | DigestNotice() | TestNotice():
            return tuple(channels)


def listeners(notice: Notice, channel: ChannelSettings, rules: Sequence[Rule]) -> Iterator[Listener]:
    """Changes go to readers, everything else to the channel's own recipients."""
    if isinstance(channel, ServiceSettings):
        yield from (Listener(channel, Recipient(address=name)) for name in channel.urls)
        return
    if not isinstance(channel, EmailSettings):
        yield Listener(channel)
        return
    if isinstance(notice, ChangeNotice | RuleNotice):
        page = notice.page.name
        everybody = recipients_of(page, channel.readers_of(page), rules)
    else:
        everybody = tuple(Recipient(address=address) for address in channel.recipients)
    spelled = _spellings(channel, rules)
    for recipient in everybody:
        yield Listener(channel, replace(recipient, address=spelled[recipient.mailbox]))


def _spellings(channel: EmailSettings, rules: Sequence[Rule]) -> dict[str, str]:
    """How the addresses of everybody to whom a channel may write are spelled, always the same: messages to one address
    are joined and told together.
    """
    readers = (address for of_page in channel.readers.values() for address in of_page)
    named = (address for rule in rules for address in sorted(rule.to or ()))
    return first_spellings((*channel.recipients, *readers, *named))


def heard_of(notice: Notice, channels: Sequence[ChannelSettings], rules: Sequence[Rule]) -> Iterator[Heard]:
    """What each listener hears of a notice."""
    for channel in _interested(notice, channels, rules):
        for listener in listeners(notice, channel, rules):
            if (heard := _told_to(listener, notice, rules)) is not None:
                yield heard


def _told_to(listener: Listener, notice: Notice, rules: Sequence[Rule]) -> Heard | None:
    match notice:
        case ChangeNotice():
            return _changes_told_to(listener, notice, rules)
        case RuleNotice():
            return _findings_told_to(listener, notice)
        case _:
            return Heard(listener, notice, (alert_id(notice),))


def _changes_told_to(listener: Listener, notice: ChangeNotice, rules: Sequence[Rule]) -> Heard | None:
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
    return Heard(listener, ours, (alert_id(notice),), asking) if heard else None


def _findings_told_to(listener: Listener, notice: RuleNotice) -> Heard | None:
    findings = tuple(f for f in notice.findings if f.rule.reaches(listener.channel.name, listener.reader))
    asking = [finding.rule for finding in findings]
    ours = replace(notice, findings=findings, severity=severity_of(asking))
    return Heard(listener, ours, (alert_id(notice),), asking) if findings else None


def page_of(notice: Notice) -> str | None:
    """The name of the page that a notice is about, if it is about one."""
    return notice.page.name if isinstance(notice, PageNotice | JointNotice) else None
