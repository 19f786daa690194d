from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from record_strategies import labels, respelled

from figures.fold import fold, numbers, same_text, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("d’internationaux (tous diplômes)", "d'internationaux (tous diplômes)"),
        ("DIPLÔMÉS DE L’ÉCOLE", "Diplomés de l'école"),
        ("1 234 étudiants", "1\u202f234 étudiants"),
        ("1 234 567", "1234567"),
        ("1’234 Studierende", "1.234 Studierende"),
        ("campus\u00a0: Paris", "campus: Paris"),
        ("co\u00adopération", "coopération"),
        ("zéro\u200b largeur", "zéro largeur"),
        ("« Grande École »", '"Grande École"'),
        ("2019–2020", "2019 - 2020"),
        ("e\u0301tudiants", "étudiants"),
        ("Straße", "STRASSE"),
        ("œuvres", "OEUVRES"),
        ("étudiants*", "étudiants"),
        ("étudiants¹", "étudiants"),
        ("nationalités.", "nationalités"),
        ("\ufeffﬁlières", "filières"),
        (None, ""),
    ],
)
def test_typography_folds_away(one: str | None, other: str | None) -> None:
    """Spaces, case, accents, apostrophes, quotes, dashes, grouping, ligatures, invisible characters, note marks."""
    assert same_text(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("étudiants", "étudiantes"),
        ("1,5 heure", "15 heures"),
        ("dans 39 pays", "dans 40 pays"),
        ("m²", "m"),
        ("100 +", "100"),
        ("1.5", "1.50"),
        ("12 34", "1234"),
    ],
)
def test_what_says_something_stays(one: str, other: str) -> None:
    """Letters, numbers and signs that mean something are not folded."""
    assert not same_text(one, other)


@given(st.text(st.characters(codec="ascii")))
def test_words_in_ascii_are_those_beside_other_letters(text: str) -> None:
    """They are found by an expression of their own, which finds what the one for all letters does."""
    *beside, ideograph = words(f"{text} \u6821")

    assert ideograph == "\u6821"
    assert not beside or tuple(beside) == words(text)


@given(st.text(st.characters(codec="ascii")))
def test_folding_ascii_is_as_folding_beside_other_letters(text: str) -> None:
    """Quotes and dashes leave a text in ASCII by a shorter way."""
    assert fold(f"{text} \u6821").removesuffix("\u6821").strip(" .,:;*'") == fold(text)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    """fold is idempotent on any text."""
    assert fold(fold(text)) == fold(text)


@given(labels, st.randoms(use_true_random=False))
def test_respelled_labels_read_the_same(label: str, random: Random) -> None:
    """Other typography folds to the same text, the same words, the same numbers."""
    other = respelled(label, random)

    assert (fold(label), words(label), numbers(label)) == (fold(other), words(other), numbers(other))


def test_words_are_those_that_tell() -> None:
    """No numbers, ordinals, fillers and elided articles; ideographs one by one; fillers where there is nothing else."""
    assert words("des diplômés ont leur 1er emploi à l’étranger") == ("diplomes", "emploi", "etranger")
    assert words("davon mit Stipendium (2024)") == ("davon", "stipendium")
    assert words("学生人数2020") == ("学", "生", "人", "数")
    assert words("with and of") == ("with", "and", "of")
    assert words("12 %") == ()


def test_numbers_are_those_in_the_label() -> None:
    """Grouping is gone, order too."""
    assert numbers("39 pays, 1 200 accords (2024)") == ("1200", "2024", "39")


@pytest.mark.parametrize(
    ("torn", "text"),
    [
        ("Ã©tudiants de lâ€™Ã©cole", "étudiants de l’école"),
        ("\ufffdtudiants", "étudiants"),
        ("\ufffd\ufffdtudiants fran\ufffdais", "étudiants français"),
        ("39\ufffdpays", "39 pays"),
    ],
)
def test_what_a_decoder_tore_is_no_other_text(torn: str, text: str) -> None:
    """A lost letter may be any, UTF-8 shown as windows-1252 is what it was; it is the same from either side."""
    assert same_text(torn, text)
    assert same_text(text, torn)


@pytest.mark.parametrize(
    ("torn", "text"),
    [
        ("\ufffdtudiants", "enseignants"),
        ("\ufffdtudiants", "les anciens étudiants"),
        ("nationalit\ufffds", "nationalités et pays"),
        ("\ufffd\ufffd", "étudiants"),
        ("MENÜ»", "MENU B"),
    ],
)
def test_a_torn_text_is_no_other_one(torn: str, text: str) -> None:
    """What is left of it must stand in the other, in order, with no more between than was lost."""
    assert not same_text(torn, text)
    assert not same_text(text, torn)
