"""What `keyfigures history` and `keyfigures diff` say of figures over time, in words for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alerts.language import Language  # at run time this comes with what figures are


def overview_headings(language: Language) -> tuple[str, ...]:
    """Of the table of all figures; ">" is for columns of numbers."""
    return (
        language.say("Figure"),
        language.say("Label"),
        ">" + language.say("First"),
        ">" + language.say("Now"),
        language.say("Since"),
        ">" + language.say("Values"),
    )


def seen_or_since(language: Language, *, every: bool) -> str:
    """Over the moments of one figure: when each was seen, or since when each value stands."""
    return language.say("Seen") if every else language.say("Since")


def value(language: Language) -> str:
    return language.say("Value")


def difference(language: Language) -> str:
    return language.say("Difference")


def snapshot(language: Language) -> str:
    return language.say("Snapshot")


def label(language: Language) -> str:
    return language.say("Label")


def former_section(section: str | None, language: Language) -> str:
    """Of a figure that stands under another heading now."""
    return language.say("was in: %(section)s", section=section or "—")


def series_headings(language: Language) -> tuple[str, ...]:
    """Of `keyfigures series list`; "=" is for a column whose cells are never broken."""
    return (
        "=" + language.say("Key"),
        language.say("Label"),
        ">" + language.say("Last"),
        "",
        language.say("First seen"),
    )


def standing(language: Language, *, present: bool, doubt: str | None) -> str:
    """Of a series: nothing where it is on the page for certain, else "gone", its doubt or both."""
    words = ("" if present else language.say("gone"), doubt_words(doubt or "", language))
    return ", ".join(filter(None, words))


def diff_headings(language: Language) -> tuple[str, ...]:
    """Of the table of changes; the last column is for remarks."""
    return (
        " ",
        language.say("Section"),
        language.say("Label"),
        ">" + language.say("Old → new"),
        ">" + language.say("Difference"),
        ">" + language.say("Per cent"),
        "",
    )


def no_change(language: Language) -> str:
    return language.say("no change")


def not_the_page(name: str, other: str, *, why: str, language: Language) -> str:
    """Why two readings are not compared; `why` is a word of the list of reasons."""
    return language.say(
        "%(name)s: not the page that %(other)s shows (%(why)s); open it in a browser", name=name, other=other, why=why
    )


def restructured(number: int, language: Language) -> str:
    return language.count(
        "structure changed: %(n)s figure has another label; please review which was taken for which",
        "structure changed: %(n)s figures have other labels; please review which was taken for which",
        number,
    )


def doubt_words(doubt: str, language: Language) -> str:
    """A word of the list of doubts, for a person; a word that is none stays as it is."""
    words = {"unconfirmed": language.say("unconfirmed"), "refuted": language.say("refuted")}
    return words.get(doubt, doubt)


def doubted(doubt: str, figure: str, *, snapshot: int | None, language: Language) -> str:
    """ "refuted in 2: 20,000 students"."""
    said = doubt_words(doubt, language)
    return language.say("%(doubt)s in %(snapshot)s: %(figure)s", doubt=said, snapshot=snapshot, figure=figure)


def last_seen(when: str, language: Language) -> str:
    return language.say("last seen %(when)s", when=when)


def gone_since(when: str, language: Language, *, is_held: bool) -> str:
    if is_held:
        return language.say("gone since %(when)s, which a second fetch must confirm", when=when)
    return language.say("gone since %(when)s", when=when)


def snapshots_counted(number: int, language: Language) -> str:
    return language.count(
        "%(n)s snapshot shows it; `--all` lists each", "%(n)s snapshots show it; `--all` lists each", number
    )


def no_figure(language: Language) -> str:
    return language.say("no figure yet")
