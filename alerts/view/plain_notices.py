"""What is said in one sentence with its facts: trouble, its end, and tests."""

from decimal import Decimal

from alerts.detail_words import detail_words
from alerts.language import Language
from alerts.model import (
    AllQuietNotice,
    DeadNotice,
    Health,
    HealthNotice,
    HostRef,
    LateNotice,
    OfflineNotice,
    OwnNotice,
    TestNotice,
)
from alerts.own_words import own_lead
from alerts.plain import one_line, web_address
from alerts.reason_words import reason_and_word
from alerts.sentences import headline, to_and_fro
from alerts.steps import words
from alerts.view.changes import more_words, named
from alerts.view.model import Fact, MailView
from figures.change import Change
from figures.record import Figure

_MOST_RENAMED = 40
_MOST_UNREADABLE = 40
_MOST_NAMES = 1000
_LONGEST_DETAIL = 300
_LONGEST_EYEBROW = 200

PlainNotice = HealthNotice | OwnNotice


def plain_view(notice: PlainNotice, language: Language, timezone: str) -> MailView:
    """A headline, a sentence below it, and the facts."""
    lead = lead_of(notice, language, timezone)
    page = notice.page if isinstance(notice, HealthNotice) else None
    return MailView(
        language=language.code,
        subject=headline(notice, language=language),
        eyebrow=_about(notice),
        headline=headline(notice, language=language),
        preview=lead,
        lead=lead,
        blocks=(),
        link=web_address(page.url) if page else None,
        facts=_facts(notice, language, timezone),
        tells_facts=True,
    )


def _about(notice: PlainNotice) -> str:
    """Which page it is about, or which pages of a host."""
    if not isinstance(notice, HealthNotice):
        return "keyfigures"
    return one_line(", ".join(notice.pages), limit=_LONGEST_EYEBROW) if notice.host else named(notice.page)


def lead_of(notice: PlainNotice, language: Language, timezone: str) -> str:
    """The sentence below the headline."""
    match notice:
        case HealthNotice(host=HostRef() as host):
            return _host_lead(notice, host, language, timezone)
        case HealthNotice(health=Health.UNREADABLE):
            return language.say(
                "The page has not been readable since %(since)s. Its figures are kept; a figure that cannot be read "
                "is not a figure that changed.",
                since=language.moment(notice.since, timezone),
            )
        case HealthNotice(health=Health.FLAPPING | Health.MOVED | Health.RESTRUCTURED):
            return _odd_lead(notice.health, language)
        case HealthNotice():
            return language.say(
                "The page can be read again. It could not be read since %(since)s.",
                since=language.moment(notice.since, timezone),
            )
        case _:
            return own_lead(notice, language, timezone)


def _odd_lead(health: Health, language: Language) -> str:
    """Of a page that can be read, and that somebody should look at."""
    match health:
        case Health.FLAPPING:
            return language.say(
                "The page shows one version, then the other, and back. Every value is kept; nothing more is said of "
                "these figures until they settle."
            )
        case Health.MOVED:
            return language.say(
                "Its address leads to another host than before. The site may have moved, or its domain may belong to "
                "somebody else now; its figures go on."
            )
        case _:
            return language.say(
                "Nearly all figures have other labels. Each goes on as the one that it was taken for; what is wrong "
                "there is mended by: keyfigures series split, or merge."
            )


def _host_lead(notice: HealthNotice, host: HostRef, language: Language, timezone: str) -> str:
    since = language.moment(notice.since, timezone)
    if notice.health is Health.UNREADABLE:
        pages = language.count("%(n)s page", "%(n)s pages", host.failing)
        return language.say(
            "%(pages)s of this host have not been readable since %(since)s. Their figures are kept; you hear of the "
            "host once, not of each page.",
            pages=pages,
            since=since,
        )
    return language.say("Its pages can be read again. They could not be read since %(since)s.", since=since)


def _facts(notice: PlainNotice, language: Language, timezone: str) -> tuple[Fact, ...]:
    time = Fact(name=language.say("Time"), value=language.moment(notice.at, timezone))
    match notice:
        case HealthNotice():
            return (
                Fact(name=language.say("Page"), value=one_line(notice.page.url), link=web_address(notice.page.url)),
                *turn_facts(notice, language),
                *(_renamed(change, language) for change in renamed_in(notice)),
                time,
            )
        case DeadNotice():
            recipient = (Fact(name=language.say("Recipient"), value=notice.recipient),) if notice.recipient else ()
            message = Fact(name=language.say("Message"), value=one_line(notice.subject))
            return (message, *recipient, _reason(notice.reason, notice.detail, language), time)
        case AllQuietNotice():
            return _quiet_facts(notice, language, timezone)
        case LateNotice() | OfflineNotice():
            names = ", ".join(one_line(name) for name in notice.pages)
            return (Fact(name=language.say("Pages"), value=one_line(names, limit=_MOST_NAMES)), time)
        case TestNotice():
            return (time,)


def turn_facts(notice: HealthNotice, language: Language) -> tuple[Fact, ...]:
    """What is behind a turn of a page's health."""
    said = "; ".join(to_and_fro(change, language) for change in notice.mapping)
    if notice.health is not Health.FLAPPING or not said:
        said = detail_words(notice.detail, language=language)
    detail = one_line(said, limit=_LONGEST_DETAIL)
    match notice.health:
        case Health.MOVED:
            return (Fact(name=language.say("Host"), value=detail),)
        case Health.FLAPPING | Health.RESTRUCTURED:
            return (Fact(name=language.say("Figures"), value=detail),)
        case _:
            return (
                *_others(notice, language),
                _reason(notice.reason, notice.detail, language),
                *_hint(notice, language),
            )


def renamed_in(notice: HealthNotice) -> tuple[Change, ...]:
    """Which figure was taken for which on a page that was rebuilt."""
    return notice.mapping[:_MOST_RENAMED] if notice.health is Health.RESTRUCTURED else ()


def _others(notice: HealthNotice, language: Language) -> tuple[Fact, ...]:
    if notice.host is None:
        return ()
    names = ", ".join(one_line(name) for name in notice.host.others)
    return (Fact(name=language.say("Other pages"), value=one_line(names, limit=_MOST_NAMES)),)


def _hint(notice: HealthNotice, language: Language) -> tuple[Fact, ...]:
    if not notice.hint:
        return ()
    said = detail_words(notice.hint, language=language)
    return (Fact(name=language.say("What to do"), value=one_line(said, limit=_LONGEST_DETAIL)),)


def _quiet_facts(notice: AllQuietNotice, language: Language, timezone: str) -> tuple[Fact, ...]:
    label, left = language.say("Cannot be read"), len(notice.unreadable) - _MOST_UNREADABLE
    unreadable = tuple(
        Fact(name=label, value=one_line(page.name), link=web_address(page.url))
        for page in notice.unreadable[:_MOST_UNREADABLE]
    )
    more = more_words(max(0, left), "keyfigures status", language)
    return (
        *unreadable,
        *((Fact(name=label, value=more),) if more else ()),
        Fact(name=language.say("Pages"), value=language.number(Decimal(notice.pages))),
        Fact(name=language.say("Checks"), value=language.number(Decimal(notice.checks))),
        Fact(name=language.say("Last change"), value=language.moment(notice.unchanged_since, timezone)),
        Fact(name=language.say("Since"), value=language.moment(notice.since, timezone)),
        Fact(name=language.say("Until"), value=language.moment(notice.until, timezone)),
    )


def _renamed(change: Change, language: Language) -> Fact:
    """Which figure was taken for which."""
    name = one_line(change.old.label) if isinstance(change.old, Figure) else ""
    return Fact(name=name, value=words(change.new, language))


def _reason(reason: str, detail: str, language: Language) -> Fact:
    said = reason_and_word(reason, language=language)
    if detail:
        said = language.say("%(what)s: %(how)s", what=said, how=detail_words(detail, language=language))
    return Fact(name=language.say("Reason"), value=one_line(said, limit=_LONGEST_DETAIL))
