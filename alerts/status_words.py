"""What `keyfigures status` says of pages, hosts and channels, in words for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alerts.language import Language  # at run time this comes with what figures are


def headings(language: Language) -> tuple[str, ...]:
    """Of its table; ">" is for columns of numbers."""
    return (
        language.say("Page"),
        language.say("State"),
        language.say("Last check"),
        language.say("Next check"),
        ">" + language.say("Figures"),
        language.say("Alerts"),
    )


def figures(shown: int, *, missing: int, language: Language) -> str:
    """How many a page shows, and of how many, where some are missing that may be there still: "5 of 6"."""
    if not missing:
        return str(shown)
    return language.say("%(shown)s of %(known)s", shown=shown, known=shown + missing)


def never_checked(language: Language) -> str:
    return language.say("never checked")


def and_late(state: str, language: Language) -> str:
    return language.say("%(state)s, late", state=state)


def because(state: str, reason: str, *, failures: int, language: Language) -> str:
    """ "failed (timeout, 3 times in a row)"; state and reason are words of closed lists."""
    if failures <= 1:
        return f"{state} ({reason})"
    times = language.count("%(n)s time in a row", "%(n)s times in a row", failures)
    return f"{state} ({reason}, {times})"


def alerts(*, waiting: int, dead: int, language: Language) -> str:
    """What is owed about a page, in the words of the totals: "1 waiting, 2 dead"; "" where that is nothing."""
    if waiting and dead:
        return language.say("%(waiting)s waiting, %(dead)s dead", waiting=waiting, dead=dead)
    if waiting:
        return language.say("%(waiting)s waiting", waiting=waiting)
    return language.say("%(dead)s dead", dead=dead) if dead else ""


def totals(pages: int, *, waiting: int, dead: int, language: Language) -> str:
    """ "3 pages; alerts: 1 waiting, 0 dead"."""
    counted = language.count("%(n)s page", "%(n)s pages", pages)
    return language.say(
        "%(pages)s; alerts: %(waiting)s waiting, %(dead)s dead", pages=counted, waiting=waiting, dead=dead
    )


def what_died(language: Language) -> str:
    return language.say("`keyfigures alerts list` says why, `keyfigures alerts retry` sends them again")


def late(pages: str, language: Language) -> str:
    return language.say(
        "late: %(pages)s; is `keyfigures serve` running, or `keyfigures check` in the crontab?", pages=pages
    )


def insecure(page: str, language: Language) -> str:
    return language.say("%(page)s is fetched without a check of its certificate (`insecure = true`)", page=page)


def emptied(database: str, language: Language) -> str:
    """Of a file that was there, and had nothing in it."""
    return language.say(
        "%(database)s: the file is empty and begins anew; where it had a history, restore a backup "
        "(`*.backup-*` beside it)",
        database=database,
    )


def resting(host: str, *, until: str, status: int | None, language: Language) -> str:
    """Why a host is left alone, and until when. `status` is what one answered that is down, and None of one that asked
    to be left alone.
    """
    if status is None:
        return language.say("%(host)s asked to be left alone until %(until)s", host=host, until=until)
    return language.say(
        "%(host)s answered %(status)s, and is left alone until %(until)s", host=host, status=status, until=until
    )


def unmatched(rule: str, language: Language) -> str:
    return language.say("rule %(rule)s; `keyfigures doctor` says what to do", rule=rule)


def gone(channel: str, *, since: str, detail: str | None, language: Language) -> str:
    """A channel whose receiver wants nothing more."""
    return language.say(
        "channel %(channel)s: gone since %(since)s (%(detail)s); mend its url, then `keyfigures alerts retry`",
        channel=channel,
        since=since,
        detail=detail,
    )
