"""What a check found of a page, in words, for those who look at it on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alerts.language import Language  # at run time this comes with what figures are, which few checks need


def figures_counted(number: int, *, language: Language) -> str:
    """ "13 figures"."""
    return language.count("%(n)s figure", "%(n)s figures", number)


def changes_counted(number: int, *, stood_still: int, language: Language) -> str:
    """ "6 changes", "1 change, 6 unchanged in their new period"."""
    moved = language.count("%(n)s change", "%(n)s changes", number)
    if not stood_still:
        return moved
    still = language.count("%(n)s unchanged in its new period", "%(n)s unchanged in their new period", stood_still)
    return f"{moved}, {still}" if number else still


def waiting_counted(number: int, *, language: Language) -> str:
    """How many changes wait for a second fetch."""
    return language.count("%(n)s change waits to be confirmed", "%(n)s changes wait to be confirmed", number)


def at_once_counted(changed: int, figures: int, *, language: Language) -> str:
    """Why changes wait that came together: "5 of 8 figures changed at once"."""
    return language.say("%(changed)s of %(figures)s figures changed at once", changed=changed, figures=figures)


def unconfirmed_counted(number: int, *, language: Language) -> str:
    """How many changes waited for a second fetch, which did not confirm them."""
    return language.count("%(n)s change was not confirmed", "%(n)s changes were not confirmed", number)


def flapping_counted(number: int, *, language: Language) -> str:
    """How many figures flap."""
    return language.count("%(n)s figure goes to and fro", "%(n)s figures go to and fro", number)


def busy(language: Language) -> str:
    """Why a page was left out."""
    return language.say("another process is checking it")


def waiting_for(host: str, *, seconds: int, until: str, why: str, language: Language) -> str:
    """ "waiting 90 s for www.example.org, until 06:01:30 (it answered 429)"."""
    return language.say(
        "waiting %(seconds)s s for %(host)s, until %(until)s (%(why)s)",
        seconds=seconds,
        host=host,
        until=until,
        why=why,
    )


def answered(status: int | None, language: Language) -> str:
    """Why a host is left alone."""
    return language.say("it answered %(status)s", status=status or language.say("429 or 503"))


def pausing(language: Language) -> str:
    """Why a host is not asked yet."""
    return language.say("the pause between two requests")


def of_one_host(pages: int, host: str, why: str, language: Language) -> str:
    """What several pages of a host have to say together."""
    counted = language.count("%(n)s page", "%(n)s pages", pages)
    return language.say("%(pages)s of %(host)s: %(why)s", pages=counted, host=host, why=why)


def recovery(failures: int, *, since: str, is_first: bool, language: Language) -> str:
    """That a page can be read again, or for the first time, and how long it could not."""
    checks = language.count("%(n)s failed check", "%(n)s failed checks", failures)
    if is_first:
        return language.say("can be read now after %(checks)s, since %(since)s", checks=checks, since=since)
    return language.say("can be read again after %(checks)s, since %(since)s", checks=checks, since=since)
