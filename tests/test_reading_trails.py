"""A trail without a name begins at a link to the site's home, by its address or by a word for it."""

import pytest

from scraper.reading.breadcrumb.breadcrumb import read_breadcrumb
from scraper.reading.breadcrumb.trail_words import HOME_WORDS
from scraper.reading.markup.document import parse


def trail(home: str) -> list[str]:
    """The labels of a trail from a link that shows some markup."""
    html = f"<main><p><a href=/x>{home}</a> › <a href=/x/y>Studies</a> › Physics</p><h1>Physics</h1></main>"
    return [crumb.label for crumb in read_breadcrumb(parse(html)).crumbs]


@pytest.mark.parametrize("word", sorted(HOME_WORDS))
@pytest.mark.parametrize("markup", ["{}", "\n  {}\n", "<span>{}</span>", "&shy;{}"])
def test_every_word_for_home_begins_a_trail(word: str, markup: str) -> None:
    for shown in (word, word.upper(), word.capitalize()):
        if shown.casefold() == word:
            assert trail(markup.format(shown)) == [shown, "Studies", "Physics"]


@pytest.mark.parametrize("word", ["Homeland", "For", "Contact", "Startups", "Ho", "H"])
def test_other_words_begin_none(word: str) -> None:
    assert trail(word) == []


def test_a_word_for_home_may_be_parted_by_markup() -> None:
    assert trail("<b>H</b>ome") == ["Home", "Studies", "Physics"]
