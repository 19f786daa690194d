"""Words of sentences are asked for in the page's language: many say something else in another one."""

import pytest

from scraper.reading.markup.languages import SMALL_WORDS
from scraper.reading.words.speaker_words import HOW_IT_IS_DONE, NOT_NOW_OR_NOT_ALL, OF_ITSELF, OF_OTHERS, TO_THE_READER
from scraper.reading.words.spoken import Spoken
from scraper.reading.words.told_words import TOLD_NOUNS

_TABLES = (TOLD_NOUNS, OF_ITSELF, NOT_NOW_OR_NOT_ALL, OF_OTHERS, TO_THE_READER, HOW_IT_IS_DONE)


@pytest.mark.parametrize(
    ("table", "text", "language", "other"),
    [
        (TO_THE_READER, "sähköä voit ostaa", "fi", "fr"),
        (TO_THE_READER, "i må gerne komme", "da", "pl"),
        (NOT_NOW_OR_NOT_ALL, "12 osztály volt", "hu", "it"),
        (NOT_NOW_OR_NOT_ALL, "vi ska öppna 12 butiker", "sv", "en"),
        (NOT_NOW_OR_NOT_ALL, "12 cel", "pl", "ro"),
        (NOT_NOW_OR_NOT_ALL, "olio oli", "fi", "it"),
        (NOT_NOW_OR_NOT_ALL, "tot 12", "nl", "ro"),
        (TOLD_NOUNS, "24 sale", "pl", "en"),
        (TOLD_NOUNS, "12 orase", "ro", "pt"),
        (OF_ITSELF, "we", "en", "pl"),
        (HOW_IT_IS_DONE, "12 gol", "it", "pl"),
        (OF_OTHERS, "una casa vecina", "es", "it"),
    ],
)
def test_a_word_of_one_language_says_nothing_in_another(table: Spoken, text: str, language: str, other: str) -> None:
    assert table.are_in(text, language)
    assert not table.are_in(text, other)


@pytest.mark.parametrize(("tag", "said"), [("de-AT", "unser"), ("pt_BR", "nossa"), ("nn", "vårt"), ("SV", "vår")])
def test_a_region_a_relative_and_a_capital_change_no_language(tag: str, said: str) -> None:
    assert OF_ITSELF.are_in(f"Det är {said.upper()} 12", tag)


@pytest.mark.parametrize("tag", [None, "", "eo", "und"])
def test_a_language_without_words_is_asked_for_all(tag: str | None) -> None:
    assert all(OF_ITSELF.are_in(said, tag) for said in ("we", "notre", "unsere", "διαθέτει"))
    assert not OF_ITSELF.are_in("ni pli", tag)


@pytest.mark.parametrize("table", _TABLES)
def test_a_page_can_be_told_to_be_in_each_language_that_has_words(table: Spoken) -> None:
    """By its small words; where no spaces part them, what it declares stands."""
    assert table.languages <= SMALL_WORDS.keys() | {"ja", "ko", "zh"}
