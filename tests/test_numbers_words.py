"""Numbers in words, with num2words as oracle."""

import random
from collections.abc import Sequence
from decimal import Decimal

import pytest
from num2words import num2words

from scraper.numbers import Kind, NumberContext, find_numbers


def read(text: str, language: str) -> list[tuple[str, Decimal | None]]:
    return [(m.raw, m.quantity.value) for m in find_numbers(text, context=NumberContext(language=language))]


def sample(ceiling: int, count: int) -> list[int]:
    """All numbers to 120 but one, which is an article, and some above."""
    source = random.Random(ceiling)
    return [0, *range(2, 120), *(source.randrange(120, ceiling) for _ in range(count))]


@pytest.mark.parametrize("locale", ["fr", "fr_BE", "fr_CH"])
def test_french_numbers_to_a_million(locale: str) -> None:
    """Every French number in words, septante and nonante too, is read whole."""
    for number in sample(10**6, 400):
        words = num2words(number, lang=locale)

        assert read(words, "fr") == [(words, number)]


@pytest.mark.parametrize(
    ("language", "locale", "numbers"),
    [
        ("nb", "no", range(2, 1000)),
        ("ru", "ru", range(2, 1000)),
        ("fi", "fi", range(2, 100)),
        ("cs", "cs", range(3, 100)),
        ("ro", "ro", range(2, 100)),
        ("da", "da", [*range(2, 60), *range(70, 100)]),
        ("uk", "uk", range(2, 1000)),
        ("sk", "sk", range(2, 100)),
        ("sl", "sl", [2, *range(5, 100)]),
        ("hr", "sr", [*range(2, 4), *range(5, 100)]),
        ("hu", "hu", range(2, 100)),
    ],
)
def test_numbers_of_which_only_rows_are_kept(language: str, locale: str, numbers: Sequence[int]) -> None:
    """What rows of units, tens and hundreds make is read whole: half of a number is none."""
    for number in numbers:
        words = num2words(number, lang=locale)

        assert read(words, language) == [(words, number)]


@pytest.mark.slow
def test_french_numbers_to_a_million_at_length() -> None:
    """99.9 % of a large sample of French numbers to a million are read right."""
    numbers = sample(10**6, 20_000)
    wrong = [n for n in numbers if read(words := num2words(n, lang="fr"), "fr") != [(words, n)]]

    assert len(wrong) <= len(numbers) / 1000


@pytest.mark.parametrize(
    ("language", "ceiling"),
    [("en", 10**6), ("de", 10**6), ("es", 10**5), ("it", 10**5), ("nl", 10**5), ("pt", 10**5), ("pl", 10**4)],
)
def test_other_languages(language: str, ceiling: int) -> None:
    """A number in words is read whole, whether its words are joined by spaces, hyphens, "and" or nothing."""
    for number in sample(ceiling, 150):
        words = num2words(number, lang=language)
        if language == "it" and "dicotto" in words:
            continue  # num2words drops the second i of diciotto behind a hundred

        assert read(words, language) == [(words, number)]


@pytest.mark.parametrize(
    ("text", "language", "raw", "value", "qualifier"),
    [
        ("une quarantaine de programmes", "fr", "une quarantaine", "40", "approximately"),
        ("une septantaine de pays", "fr", "une septantaine", "70", "approximately"),
        ("due dozzine di paesi", "it", "due dozzine", "24", "approximately"),
        ("una sesentena de países", "es", "una sesentena", "60", "approximately"),
        ("medio centenar de países", "es", "medio centenar", "50", "approximately"),
        ("ponad stu krajów", "pl", "ponad stu", "100", "at_least"),
        ("około trzydziestu krajów", "pl", "około trzydziestu", "30", "approximately"),
        ("media docena de países", "es", "media docena", "6", None),
        ("uma trintena de países", "pt", "uma trintena", "30", "approximately"),
        ("een tachtigtal landen", "nl", "een tachtigtal", "80", "approximately"),
        ("Une bonne centaine de pays", "fr", "Une bonne centaine", "100", "approximately"),
        ("environ une trentaine", "fr", "environ une trentaine", "30", "approximately"),
        ("plus de deux cents", "fr", "plus de deux cents", "200", "at_least"),
        ("a dozen labs", "en", "a dozen", "12", "approximately"),
        ("two dozen clubs", "en", "two dozen", "24", "approximately"),
        ("half of students", "en", "half", "0.5", None),
        ("deux tiers des élèves", "fr", "deux tiers", "0.667", None),
        ("ein Dutzend Hochschulen", "de", "ein Dutzend", "12", "approximately"),
        ("una docena de sedes", "es", "una docena", "12", "approximately"),
        ("una decina di corsi", "it", "una decina", "10", "approximately"),
        ("uma centena de cursos", "pt", "uma centena", "100", "approximately"),
        ("een twintigtal landen", "nl", "een twintigtal", "20", "approximately"),
        ("eight labs", "en", "eight", "8", None),
        ("zwölf Fakultäten", "de", "zwölf", "12", None),
        ("Zero waste", "en", "Zero", "0", None),
    ],
)
def test_words_as_figures(text: str, language: str, raw: str, value: str, qualifier: str | None) -> None:
    """Collectives are approximate by themselves; every number in words is of the kind that a reader must judge."""
    (match,) = find_numbers(text, context=NumberContext(language=language))

    assert (match.raw, match.quantity.value, match.quantity.qualifier) == (raw, Decimal(value), qualifier)
    assert match.kind is Kind.WORD


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("un campus et une école", "fr"),
        ("one of the best", "en"),
        ("hundreds of students", "en"),
        ("des centaines de projets", "fr"),
        ("plusieurs millions", "fr"),
        ("einer von vielen", "de"),
    ],
)
def test_articles_and_crowds_are_no_numbers(text: str, language: str) -> None:
    """ "One" is an article, and "hundreds of" is no number."""
    assert read(text, language) == []


@pytest.mark.parametrize(
    "text", ["45 pour cent, et une centaine de clubs", "deux millions (2 000 000)", "un étudiant sur 5, trois sur dix"]
)
def test_digits_are_the_same_where_words_are_not_read(text: str) -> None:
    """Who asks for no numbers in words is told all others."""
    context = NumberContext(language="fr")

    in_digits = [match for match in find_numbers(text, context=context) if match.kind is not Kind.WORD]
    assert find_numbers(text, context=context, in_words=False) == in_digits
