"""Sentences of everyday life on an institution's portrait, and those that share their words and tell figures."""

from pathlib import Path

import pytest

from scraper.reading.reader import read

FIXTURES = Path(__file__).parent.joinpath("fixtures/sentences")
EVERYDAY = FIXTURES.joinpath("everyday.txt").read_text("utf-8").strip().splitlines()
"""Language and sentence."""
BESIDE = FIXTURES.joinpath("beside_everyday.txt").read_text("utf-8").strip().splitlines()
"""Language, sentence and the numbers of its figures."""
TITLES = {
    "cs": "O nás",
    "da": "Om os",
    "de": "Über uns",
    "en": "About us",
    "es": "Quiénes somos",
    "fi": "Tietoa meistä",
    "fr": "Qui sommes-nous",
    "it": "Chi siamo",
    "nb": "Om oss",
    "nl": "Over ons",
    "pl": "O nas",
    "pt": "Quem somos",
    "sv": "Om oss",
}
OWN = {
    "de": "Wir haben 640 Mitglieder.",
    "en": "We have 640 members.",
    "es": "Tenemos 640 socios.",
    "fr": "Nous avons 640 membres.",
    "it": "Abbiamo 640 soci.",
    "nl": "Wij hebben 640 leden.",
    "pl": "Mamy 640 członków.",
    "pt": "Temos 640 sócios.",
}


def told(language: str, paragraph: str) -> list[str]:
    title = TITLES[language]
    page = f'<html lang="{language}"><title>{title}</title><body><main><h1>{title}</h1><p>{paragraph}</p></main>'
    return [figure.raw.strip() for figure in read(page).record.figures]


@pytest.mark.parametrize("row", EVERYDAY)
def test_everyday_life_tells_no_figures(row: str) -> None:
    """Rules, doses, games, forecasts and other people's studies say nothing of who tells them."""
    assert told(*row.split(" | ")) == []


@pytest.mark.parametrize("row", [row for row in EVERYDAY if row.partition(" | ")[0] in OWN])
def test_a_figure_beside_makes_them_none(row: str) -> None:
    """A number of everyday life behind one that an institution tells of itself is still none."""
    language, sentence = row.split(" | ")

    assert told(language, f"{OWN[language]} {sentence}") == ["640"]


@pytest.mark.parametrize("row", BESIDE)
def test_an_institution_tells_with_the_same_words(row: str) -> None:
    """What it has, whom it serves and what it does stay figures, whatever words of everyday life stand beside."""
    language, sentence, numbers = row.split(" | ")

    assert told(language, sentence) == [number.strip() for number in numbers.split(" ; ")]


@pytest.mark.parametrize("count", range(11, 31))
def test_a_number_is_not_looked_for_in_another_one(count: int) -> None:
    """What is aimed at is so whichever digits a year before it has: "15" stands in "2015" and "20" in "2030"."""
    sentence = f"We began in 2015 with 640 members, and by 2030 we aim to reach {count} countries."
    assert told("en", sentence) == ["640"]
