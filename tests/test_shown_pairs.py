"""Two looks at a page, from HTML to changes: what is told is what happened, in any markup and six languages.

Other institutions and other words than those that the weights were found with.
"""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

import pytest
from institutions import LANGUAGES
from shown_pages import FAMILIES, Shown, ShownPage, html_of, page_in

from figures.diff import diff
from figures.kinds import Kind
from figures.record import Figure
from scraper.reading.reader import read

ALWAYS = pytest.mark.parametrize("family", FAMILIES)
EVERYWHERE = pytest.mark.parametrize("language", LANGUAGES)
Told = list[tuple[str, str, str]]


def told(old: ShownPage, new: ShownPage) -> Told:
    """Kind, old and new value of each change."""
    records = [read(html_of(page), url="https://www.example.org/figures").record for page in (old, new)]
    return [(change.kind, _value(change.old), _value(change.new)) for change in diff(*records)]


def _value(side: object) -> str:
    return f"{side.quantity.value:f}" if isinstance(side, Figure) else ""


def without_words(changes: Told) -> Told:
    return [change for change in changes if change[0] != Kind.FIGURE_REWORDED]


def edited(page: ShownPage, at: int, **changes: object) -> ShownPage:
    shown = list(page.shown)
    shown[at] = replace(shown[at], **changes)  # type: ignore[arg-type]
    return replace(page, shown=tuple(shown))


def arranged(page: ShownPage, shown: Sequence[Shown]) -> ShownPage:
    return replace(page, shown=tuple(shown))


@ALWAYS
@EVERYWHERE
def test_another_look_at_the_same_page_tells_nothing(language: str, family: str) -> None:
    """Tokens, advertisements, a cookie banner, the footer's year and the page's readers change; typography does."""
    page = replace(page_in(language), family=family)

    assert told(page, replace(page, look=3)) == []
    assert told(page, replace(page, look=4, spaced=True)) == []


@ALWAYS
@EVERYWHERE
def test_one_value_one_change(language: str, family: str) -> None:
    """Whichever figure it is, with the sections in another order or not."""
    page = replace(page_in(language), family=family)
    at = Random(language + family).randrange(len(page.shown))
    value = page.shown[at].value
    changed = edited(page, at, value=value + 1 if page.shown[at].unit != "EUR" else value + 100_000)
    halves = arranged(changed, (*changed.shown[4:], *changed.shown[:4]))
    expected = [(Kind.FIGURE_CHANGED, str(value), str(changed.shown[at].value))]

    assert told(page, replace(changed, look=1)) == expected
    assert told(page, halves) == expected


@ALWAYS
@EVERYWHERE
def test_what_comes_and_what_goes_is_told_and_nothing_else(language: str, family: str) -> None:
    """One figure less, one more, and both at once."""
    page = replace(page_in(language), family=family)
    less, other = arranged(page, page.shown[:5] + page.shown[6:]), arranged(page, page.shown[:2] + page.shown[3:])

    assert told(page, less) == [(Kind.FIGURE_REMOVED, str(page.shown[5].value), "")]
    assert told(less, page) == [(Kind.FIGURE_ADDED, "", str(page.shown[5].value))]
    assert sorted(told(less, other)) == [
        (Kind.FIGURE_ADDED, "", str(page.shown[5].value)),
        (Kind.FIGURE_REMOVED, str(page.shown[2].value), ""),
    ]


@EVERYWHERE
def test_the_same_labels_under_each_year_stay_apart(language: str) -> None:
    """A value of one year changes, and no other year's figure does."""
    page = page_in(language)
    years = arranged(
        page,
        [
            replace(fact, heading=year, value=fact.value + n, name=f"{fact.name} {year}")
            for n, year in enumerate(("2024", "2025"))
            for fact in page.shown[:3]
        ],
    )

    assert told(years, edited(years, 4, value=years.shown[4].value + 7)) == [
        (Kind.FIGURE_CHANGED, str(years.shown[4].value), str(years.shown[4].value + 7))
    ]


def test_a_redesign_changes_no_value() -> None:
    """From each family of markup into others, every label and heading in other words, in another frame: 98 of 100."""
    families = list(FAMILIES)
    pairs = [
        (
            replace(page_in(language), family=one),
            replace(page_in(language, wording=1), family=other, frame=1, look=5),
        )
        for language in LANGUAGES
        for n, one in enumerate(families)
        for other in (families[n - 1], families[n - 3])
    ]

    wrong = [(old.language, old.family, new.family) for old, new in pairs if without_words(told(old, new))]

    assert len(wrong) <= 0.02 * len(pairs), wrong
