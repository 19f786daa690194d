"""Phrases as they stand on pages of many languages, each with the figure that it is: a table of laws."""

from decimal import Decimal
from pathlib import Path

import pytest

from figures.record import Qualifier
from scraper.numbers import NumberContext, find_decoy, find_numbers, strip_number

MEANINGS = {
    ">": Qualifier.AT_LEAST,
    "<": Qualifier.AT_MOST,
    "~": Qualifier.APPROXIMATELY,
    "#": Qualifier.RANK,
}

PHRASES = Path(__file__).parent.joinpath("fixtures/sentences/phrases.txt").read_text("utf-8")
"""Language, phrase, what its first number is (a qualifier's sign, value or range, unit) and its label."""


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("language", "phrase", "figure", "label"), rows(PHRASES))
def test_a_phrase_is_the_figure_that_it_says(language: str, phrase: str, figure: str, label: str) -> None:
    """Value, upper end, unit, qualifier and label of each, in its own language."""
    number, _, unit = figure.lstrip("><~#").partition(" ")
    value, _, upper = number.partition("..")

    match = next(m for m in find_numbers(phrase, context=NumberContext(language=language)))
    quantity = match.quantity

    assert find_decoy(phrase, match, language=language) is None
    assert quantity.value == (None if value == "null" else Decimal(value))
    assert (quantity.upper, quantity.unit) == (Decimal(upper) if upper else None, unit or None)
    assert quantity.qualifier is MEANINGS.get(figure[0])
    assert strip_number(phrase, match) == label
