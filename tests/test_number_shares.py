"""Shares of a whole, and what is written like one and is two numbers."""

from decimal import Decimal

import pytest

from scraper.numbers import NumberContext, find_numbers


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
