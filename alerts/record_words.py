"""What `keyfigures extract` and `keyfigures add` call the parts of a record, in words for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alerts.language import Language  # at run time this comes with what figures are


def figure_headings(language: Language) -> tuple[str, ...]:
    """Of the table of figures; ">" is for a column of numbers."""
    return language.say("Section"), ">" + language.say("Figure"), language.say("Label")


def news_headings(language: Language) -> tuple[str, ...]:
    return language.say("Date"), language.say("News")


def untitled(language: Language) -> str:
    return language.say("(no title)")


def contact(parts: str, language: Language) -> str:
    return language.say("Contact: %(parts)s", parts=parts)


def warning(said: str, language: Language) -> str:
    return language.say("Warning: %(said)s", said=said)


def redirected(url: str, language: Language) -> str:
    return language.say("The page redirects to %(url)s", url=url)


def added(name: str, path: str, *, check: str, language: Language) -> str:
    """A page was written into the configuration; `check` is the command that reads it first."""
    return language.say(
        '"%(name)s" added to %(path)s; `%(check)s` takes the first snapshot', name=name, path=path, check=check
    )


def added_empty(name: str, path: str, language: Language) -> str:
    return language.say(
        '"%(name)s" added to %(path)s, but shows no figures to watch; to take it out again, delete its [[pages]] '
        "table there",
        name=name,
        path=path,
    )
