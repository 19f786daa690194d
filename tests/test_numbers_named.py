"""Words beside a number that make it a name, and those that only look so: `scraper.numbers.find_decoy`."""

import pytest
from decoys_of import decoys

from scraper.numbers import Decoy


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("En mer 12 navires", "fr"),
        ("Sam 14 élèves", "fr"),
        ("Our sun 12 panels", "en"),
        ("La fondation porte 12 projets", "fr"),
        ("We build 12 homes a year", "en"),
        ("rolling stock 12 trains", "en"),
        ("pro Satz 12 Teile", "de"),
        ("über die Anlage 12 Mio. Euro", "de"),
        ("din 12 țări", "ro"),
        ("v 12 zemích", "cs"),
    ],
)
def test_a_word_that_names_in_some_languages_or_places_names_in_no_others(text: str, language: str) -> None:
    """A day, a door, a sentence: words of one language, and where something is counted behind a verb or noun, none."""
    assert decoys(text, language) == [None]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Sam 14 mai", "fr", "date"),
        ("Sat 14 Open day", "en", "date"),
        ("Samedi 14 élèves et parents", "fr", "date"),
        ("porte 12", "fr", "code"),
        ("Λεωφορείο 12", "el", "code"),
        ("Otobüs 12", "tr", "code"),
        ("кабинет 214", "ru", "code"),
        ("dvorana 3", "hr", "code"),
        ("Satz 3 der Satzung", "de", "code"),
        ("Industrie 4.0 im Werk", "de", "code"),
        ("build 12, signed", "en", "version"),
        ("Tür an Tür: Anlage 12", "de", "code"),
        ("hat 12 Standorte", "de", None),
        ("kat 12 beds", "en", None),
        ("porte 12 ouverte", "xx", None),
        ("salle 12 ouverte", "xx", "code"),
    ],
)
def test_such_a_word_names_where_nothing_is_counted(text: str, language: str, expected: str | None) -> None:
    """Behind the number a month, the end of its part or a word that no number counts; an unknown language has all."""
    assert decoys(text, language) == [expected]


@pytest.mark.parametrize(
    ("text", "language", "is_page"),
    [
        ("Photo 3 sur 12", "fr", True),
        ("Bild 3 von 12", "de", True),
        ("Slide 3 of 4", "en", True),
        ("Foto 1 de 24", "es", True),
        ("Sivu 3/12", "fi", False),
        ("Satisfaction 9 sur 10", "fr", False),
        ("Classement 3 sur 45", "fr", False),
        ("Satisfacción 9 de 10", "es", False),
        ("Zufriedenheit 9 von 10", "de", False),
        ("Voldoening 9 van 10", "nl", False),
    ],
)
def test_only_what_is_leafed_through_has_page_numbers(text: str, language: str, is_page: bool) -> None:
    """A page, a picture or a slide among so many is no figure; a mark or a place among so many may be one."""
    assert (Decoy.PAGE_NUMBER in decoys(text, language)) is is_page


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("2 am Montag geöffnete Bibliotheken", "de"),
        ("12 am Hauptcampus", "de-CH"),
        ("IEEE 1,250", "en"),
        ("UNE: 12,500 students", "en"),
    ],
)
def test_counts_beside_a_preposition_or_capitals_are_none(text: str, language: str) -> None:
    """In German "am" is no hour before noon; a norm has no commas."""
    assert decoys(text, language) == [None]


@pytest.mark.parametrize(
    ("text", "language"),
    [("geöffnet ab 8.30 am Montag", "de"), ("um 2 am Bahnhof", "de"), ("8 am", "de"), ("2 am", "en")],
)
def test_hours_beside_am_are_hours(text: str, language: str) -> None:
    """What leads up to the number, its minutes or the end of the text says so."""
    assert decoys(text, language) == ["time"]
