"""Places in a ranking of which a page tells a bound: one of the first so many."""

import pytest

from figures.bands import is_band
from figures.record import Figure, Qualifier
from scraper.numbers import NumberContext, NumberMatch, find_decoy, find_numbers
from scraper.numbers.best_words import BEST_AROUND, BEST_BEFORE
from scraper.numbers.words import split


def read(text: str, language: str) -> NumberMatch:
    (match,) = find_numbers(text, context=NumberContext(language=language))
    return match


@pytest.mark.parametrize(
    ("language", "text"),
    [
        *((language, f"{opener} 100") for language, openers in BEST_BEFORE.items() for opener in split(openers)),
        *(
            (language, f"{opener} 100 {closer}")
            for language, (openers, closers) in BEST_AROUND.items()
            for opener in split(openers)
            for closer in split(closers)
        ),
        ("en", "TOP 100"),
        ("fr", "Top 100"),
        ("ru", "топ-100"),
    ],
)
def test_one_of_the_first_so_many_is_a_rank_without_a_place(language: str, text: str) -> None:
    """Its raw text is all of the phrase, which messages show as it is: nobody knows by how many places it moves."""
    match = read(f"{text} world", language)

    assert (match.raw, match.quantity.value, match.quantity.qualifier) == (text, 100, Qualifier.RANK)
    assert find_decoy(f"{text} world", match, language=language) is None
    assert is_band(Figure(quantity=match.quantity, label="world", section=None, raw=match.raw))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "les 100 premières étudiantes"),
        ("fr", "dans les 100 premiers jours"),
        ("es", "entre 100 alumnos"),
        ("it", "nei primi 100 giorni"),
        ("de", "in den ersten 100 Tagen"),
        ("en", "among 100 students"),
        ("de", "unter den 100 Studierenden"),
    ],
)
def test_the_first_so_many_alone_are_a_count(language: str, text: str) -> None:
    """Whoever is not said to be among them is counted, and so are days."""
    assert read(text, language).quantity.qualifier is None


def test_the_letters_of_a_course_are_no_rank() -> None:
    """`MATH 220` is a code as before; the capitals of TOP are not."""
    assert find_decoy("MATH 220", read("MATH 220", "en"), language="en") is not None


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("en", "3rd out of 130", 3),
        ("en", "3rd of 1,300", 3),
        ("en", "#3 of 130", 3),
        ("fr", "17e/172", 17),
        ("fr", "2e sur 45", 2),
        ("de", "12. von 90", 12),
        ("de", "Platz 12 von 90", 12),
        ("es", "5.º de 80", 5),
        ("pl", "5. na 120", 5),
    ],
)
def test_how_many_a_place_is_out_of_belongs_to_it(language: str, text: str, place: int) -> None:
    """Alone in its element, and before the words that say in which ranking."""
    for shown in (text, f"{text} (THE)"):
        match = read(shown, language)
        assert (match.raw, match.quantity.value, match.quantity.qualifier) == (text, place, Qualifier.RANK)


@pytest.mark.parametrize(
    ("language", "text", "raw"),
    [
        ("fr", "Classement 3 sur 45", "3 sur 45"),
        ("fr", "Classement : 3 sur 45", "3 sur 45"),
        ("en", "Ranking 3 of 45", "3 of 45"),
        ("de", "Platzierung: 12 von 90", "12 von 90"),
        ("it", "Posizione 3 su 45", "3 su 45"),
        ("pl", "5 na 120 miejsc", "5 na 120"),
    ],
)
def test_a_word_for_rankings_makes_a_place_of_a_number_out_of_others(language: str, text: str, raw: str) -> None:
    """Neither a share nor two numbers; where some are free, Polish places are no ranking's."""
    match = read(text, language)

    assert (match.raw, match.quantity.qualifier) == (raw, Qualifier.RANK)


@pytest.mark.parametrize("text", ["5 na 120 miejsc wolnych", "3 of 45 places are free", "9 of 10 graduates"])
def test_parts_of_what_is_there_are_no_places(text: str) -> None:
    """What follows says that others are counted."""
    first, *_ = find_numbers(text, context=NumberContext(language="pl" if "miejsc" in text else "en"))

    assert first.quantity.qualifier is None


@pytest.mark.parametrize(("language", "text", "raw"), [("fr", "2e sur 45 écoles", "2e"), ("en", "3rd of 2", "3rd")])
def test_what_counts_something_of_its_own_is_no_total(language: str, text: str, raw: str) -> None:
    """What the number counts is in the label; nobody is the third of two."""
    first, *_ = find_numbers(text, context=NumberContext(language=language))

    assert first.raw == raw
