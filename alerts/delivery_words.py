"""What the command line says of deliveries, in words for people; states and reasons are words of closed lists."""

from __future__ import annotations

from shlex import quote
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alerts.language import Language  # at run time this comes with what figures are


def headings(language: Language) -> tuple[str, ...]:
    """Of the table of `keyfigures alerts list`."""
    return (
        "ID",
        language.say("Made"),
        language.say("State"),
        language.say("Channel"),
        language.say("To"),
        language.say("Alert"),
        language.say("Why"),
    )


def delivery(state: str, channel: str, recipient: str | None, subject: str, language: Language) -> str:
    """What became of one: "alert sent by office to a@example.org: …"."""
    state = _state(state, language)
    if recipient is None:
        return language.say(
            "alert %(state)s by %(channel)s: %(subject)s", state=state, channel=channel, subject=subject
        )
    return language.say(
        "alert %(state)s by %(channel)s to %(recipient)s: %(subject)s",
        state=state,
        channel=channel,
        recipient=recipient,
        subject=subject,
    )


def _state(state: str, language: Language) -> str:
    """A word of the closed list, as a sentence has it."""
    match state:
        case "sent":
            return language.say("sent")
        case "retrying":
            return language.say("retrying")
        case "dead":
            return language.say("dead")
        case "dropped":
            return language.say("given up")
        case _:
            return state


def by(channel: str, state: str, language: Language) -> str:
    return language.say("%(state)s by %(channel)s", state=state, channel=channel)


def to(recipient: str, language: Language) -> str:
    return language.say("to %(recipient)s", recipient=recipient)


def and_then(why: str, next_try: str, language: Language) -> str:
    """Why a try failed, and when the next one is, or what makes one where that is empty."""
    if next_try:
        return language.say("%(why)s; next try %(when)s", why=why, when=next_try)
    return language.say("%(why)s; `keyfigures alerts retry` tries again", why=why)


def of_no_channel(why: str, *, channel: str, language: Language) -> str:
    """Why a try failed whose channel is not configured, and what to do."""
    return language.say(
        "%(why)s; put it back and run `keyfigures alerts retry`, or `keyfigures alerts drop --channel %(channel)s`",
        why=why,
        channel=quote(channel),
    )


def owed_to_no_channel(channel: str, number: int, language: Language) -> str:
    """What is owed to a channel that is not configured, and what to do."""
    owed = language.count("%(n)s alert is owed", "%(n)s alerts are owed", number)
    return of_no_channel(
        language.say("%(owed)s to %(channel)s, which is no channel of the configuration", owed=owed, channel=channel),
        channel=channel,
        language=language,
    )


def dropped(number: int, language: Language) -> str:
    return language.count("%(n)s alert was given up", "%(n)s alerts were given up", number)


def maybe_twice(language: Language) -> str:
    return language.say("may have arrived more than once")


def folded_into(other: str, language: Language) -> str:
    """What was told along with others, by the message with this id; or by none, since it came back to what it was."""
    return language.say("told by %(id)s", id=other) if other else language.say("came back to what it was")


def held_until(when: str, language: Language) -> str:
    return language.say("held until %(when)s", when=when)


def none_yet(language: Language) -> str:
    return language.say("no alert yet")


def none_is(state: str, language: Language) -> str:
    return language.say("no alert is %(state)s", state=state)


def nothing_waits(language: Language) -> str:
    return language.say("nothing waits")
