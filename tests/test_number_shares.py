"""Shares of a whole, and what is written like one and is two numbers."""

from decimal import Decimal

import pytest

from scraper.numbers import NumberContext, find_decoy, find_numbers, strip_number


def numbers(text: str, language: str) -> list[tuple[Decimal | None, str | None]]:
    return [(m.quantity.value, m.quantity.unit) for m in find_numbers(text, context=NumberContext(language=language))]


@pytest.mark.parametrize(
    ("language", "text", "whole"),
    [
        ("fr", "1 naissance sur {}", "10 000"),
        ("fr", "1 naissance sur {}", "10\u00a0000"),
        ("fr", "1 naissance sur {}", "10\u202f000"),
        ("fr", "10 terrains sur {}", "25 000 m²"),
        ("it", "3 sedi su {}", "10 000 m²"),
        ("de", "3 von {}", "10 Millionen Euro"),
        ("de-CH", "1 von {} Geburten", "10’000"),
        ("en", "1 in {} people", "10 million"),
        ("en", "1 in {} of the budget", "4 %"),
    ],
)
def test_the_beginning_of_an_amount_is_no_whole(language: str, text: str, whole: str) -> None:
    """Groups of digits, a magnitude or a unit behind a number belong to it: both are read whole."""
    both = numbers(text.format(whole), language)

    assert len(both) == 2
    assert both[0][1] is None
    assert [both[1]] == numbers(whole, language)


def test_the_lower_end_of_a_range_is_no_whole() -> None:
    """`1 in 4-5` is one in a number between two."""
    assert numbers("1 in 4-5", "en")[0] == (Decimal(1), None)


def test_a_rank_is_no_share() -> None:
    """A place in a ranking stays one."""
    assert numbers("Top 5 in 10 rankings", "en") == [(Decimal(5), None), (Decimal(10), None)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "5 in 20 countries"),
        ("en", "5 in 12 departments"),
        ("en", "5 in 9 European countries"),
        ("pt", "5 em 20 países"),
    ],
)
def test_what_says_where_is_no_whole(language: str, text: str) -> None:
    """More than one "in" so many places, or in so many of anything that are no round number, is no part of them."""
    assert [unit for _, unit in numbers(text, language)] == [None, None]


@pytest.mark.parametrize(
    ("language", "text", "share"),
    [
        ("en", "9 in 10 graduates", (Decimal(9), "/10")),
        ("en", "1 in 20 countries", (Decimal(1), "/20")),
        ("en", "5 in every 12 departments", (Decimal(5), "/12")),
        ("en", "one in ten pupils", (Decimal(1), "/10")),
        ("fr", "9 étudiants sur 10", (Decimal(9), "/10")),
        ("pt", "9 em 10 alunos", (Decimal(9), "/10")),
    ],
)
def test_a_share_has_its_whole_for_unit(language: str, text: str, share: tuple[Decimal, str]) -> None:
    """One of so many whatever they are, several in a round number, and with "every" in any."""
    assert numbers(text, language) == [share]


@pytest.mark.parametrize("whole", ["10 000", "10,000", "ten million"])
def test_a_share_in_words_ends_where_its_whole_does(whole: str) -> None:
    """Nine in a whole of several words or groups of digits are never nine in the first of them."""
    assert all(unit is None for _, unit in numbers(f"nine in {whole} births", "en"))


@pytest.mark.parametrize(
    ("language", "phrase", "share", "label"),
    [
        ("en", "1 in 4 students", "1 /4", "students"),
        ("en", "One in five students", "1 /5", "students"),
        ("en", "3 in 10 years", "3", "in 10 years"),
        ("fr", "8 diplômés sur 10 trouvent", "8 /10", "diplômés trouvent"),
        ("fr", "Un étudiant sur cinq vient", "1 /5", "étudiant vient"),
        ("fr", "2 campus sur 5 hectares", "2", "campus sur 5 hectares"),
        ("de", "jeder Vierte pendelt", "1 /4", "pendelt"),
        ("it", "uno studente su tre viene", "1 /3", "studente viene"),
        ("pt", "um em cada quatro alunos", "1 /4", "alunos"),
        ("pl", "jeden na pięciu studentów", "1 /5", "studentów"),
        ("pl", "co trzeci student", "1 /3", "student"),
        ("de", "7 von 10 Studierenden", "7 /10", "Studierenden"),
        ("es", "9 de cada 10 titulados", "9 /10", "titulados"),
        ("nl", "9 van de 10 studenten", "9 /10", "studenten"),
        ("pt-BR", "9 em cada 10 egressos", "9 /10", "egressos"),
        ("pl", "9 na 10 absolwentów", "9 /10", "absolwentów"),
        ("sv", "9 av 10 studenter", "9 /10", "studenter"),
        ("da", "9 ud af 10 studerende", "9 /10", "studerende"),
        ("nb", "9 av 10 studenter", "9 /10", "studenter"),
        ("cs", "9 z 10 absolventů", "9 /10", "absolventů"),
    ],
)
def test_a_share_leaves_its_label(language: str, phrase: str, share: str, label: str) -> None:
    """What is counted between share and whole is the label's; years and areas are no whole and stay there too."""
    match = find_numbers(phrase, context=NumberContext(language=language))[0]
    value, _, unit = share.partition(" ")

    assert (match.quantity.value, match.quantity.unit) == (Decimal(value), unit or None)
    assert find_decoy(phrase, match, language=language) is None
    assert strip_number(phrase, match) == label


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("16/20", "fr", "16", "/20"),
        ("16/20 de moyenne", "fr", "16", "/20"),
        ("99/100 Punkten", "de", "99", "/100"),
        ("8/10 degli studenti", "it", "8", "/10"),
        ("20/20", "fr", "20", "/20"),
        ("Voto medio di laurea: 105/110", "it", "105", "/110"),
        ("28/30", "it", "28", "/30"),
        ("5/5", "en", "5", "/5"),
        ("Ocena: 4/5", "pl", "4", "/5"),
        ("Beoordeling: 5/5", "nl", "5", "/5"),
        ("1/5", "es", "0.2", None),
        ("1/10 dos alunos", "pt", "0.1", None),
        ("2/5 of our students", "en", "2", "/5"),
        ("3/4", "de", "0.75", None),
        ("taux d'encadrement : 1/14", "fr", "1", "/14"),
    ],
)
def test_marks_keep_the_best(text: str, language: str, value: str, unit: str | None) -> None:
    """So many of five, ten, twenty or a hundred is what it says, but one of them; else it is a fraction."""
    (match,) = find_numbers(text, context=NumberContext(language=language))

    assert (match.quantity.value, match.quantity.unit) == (Decimal(value), unit)


@pytest.mark.parametrize("text", ["3,400 / 1,200 international", "340/1,200 students"])
def test_a_grouped_number_behind_a_slash_is_whole(text: str) -> None:
    """Its first digits are no whole of a fraction, and what is left of it no number."""
    found = find_numbers(text, context=NumberContext(language="en"))

    assert [match.quantity.value for match in found][1:] == [Decimal(1200)]


@pytest.mark.parametrize("text", ["until 5/5", "page 5/5", "step 6/5", "5/5/2024"])
def test_days_and_steps_are_no_marks(text: str) -> None:
    """What leads up to `5/5` makes it a day or the last of some pages."""
    (match,) = find_numbers(text, context=NumberContext(language="en"))

    assert match.quantity.value is None
