"""What keyfigures says of itself: a channel that died, a quiet week, checks that are late, a test."""

from alerts.language import Language
from alerts.model import AllQuietNotice, DeadNotice, LateNotice, OfflineNotice, OwnNotice, TestNotice
from alerts.plain import one_line


def own_headline(notice: OwnNotice, language: Language) -> str:
    """The fact in one line."""
    match notice:
        case DeadNotice():
            return language.say("Channel %(name)s does not deliver", name=one_line(notice.channel))
        case AllQuietNotice():
            return _all_quiet(notice, language)
        case LateNotice():
            return language.count(
                "%(n)s page was not checked in time", "%(n)s pages were not checked in time", len(notice.pages)
            )
        case OfflineNotice():
            return language.count(
                "This machine does not reach %(n)s host", "This machine reaches none of %(n)s hosts", notice.hosts
            )
        case TestNotice():
            return language.say("Test message from keyfigures")


def own_lead(notice: OwnNotice, language: Language, timezone: str) -> str:
    """A sentence below it."""
    match notice:
        case DeadNotice():
            return language.say(
                "The channel %(name)s has given up on a message. Mend the channel, then run: keyfigures alerts retry",
                name=one_line(notice.channel),
            )
        case AllQuietNotice() if notice.unreadable:
            return language.say("Their figures are kept; what they say now is not known.")
        case AllQuietNotice():
            return language.say("The pages are checked, and this channel delivers. There was nothing else to say.")
        case LateNotice():
            return language.say(
                "They were due from %(since)s on. Has keyfigures been running, and is its machine awake?",
                since=language.moment(notice.due_at, timezone),
            )
        case OfflineNotice():
            return language.say(
                "%(pages)s could not be read since %(since)s. Is this machine's network down, or its DNS? Their "
                "figures are kept; a page that stays away when others are back is told by itself.",
                pages=language.count("%(n)s page", "%(n)s pages", len(notice.pages)),
                since=language.moment(notice.since, timezone),
            )
        case TestNotice():
            return language.say("If you can read this, alerts will arrive here.")


def _all_quiet(notice: AllQuietNotice, language: Language) -> str:
    if notice.unreadable:
        return language.count(
            "No figure changed, but %(n)s page cannot be read",
            "No figure changed, but %(n)s pages cannot be read",
            len(notice.unreadable),
        )
    return language.say(
        "All quiet: %(pages)s, %(checks)s, no figure changed since %(day)s",
        pages=language.count("%(n)s page", "%(n)s pages", notice.pages),
        checks=language.count("%(n)s check", "%(n)s checks", notice.checks),
        day=language.day(notice.unchanged_since, notice.timezone),
    )
