"""The "over" that means more than, and the one that a verb asks for."""

import pytest

from figures.record import Qualifier
from scraper.numbers import NumberContext, find_numbers


def qualifiers(text: str, language: str) -> list[Qualifier | None]:
    return [m.quantity.qualifier for m in find_numbers(text, context=NumberContext(language=language))]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We turned over £612.4m"),
        ("en", "The trust handed over £2m"),
        ("en", "spread over 12 sites"),
        ("de", "verfügt über 12 Standorte"),
        ("de", "entscheidet jährlich über 500 Anträge"),
        ("de", "Das Netz erstreckt sich über 12 Länder"),
        ("nl", "beschikt over 12 locaties"),
    ],
)
def test_what_a_verb_asks_for_qualifies_nothing(language: str, text: str) -> None:
    """The verb governs the preposition: the number is exact."""
    assert qualifiers(text, language) == [None]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The summer school took over 500 students"),
        ("en", "Our research spans over 40 countries"),
        ("en", "The kitchen turned over 500 meals"),
        ("de", "Jährlich entscheiden sich über 500 Studierende"),
        ("de", "Verfügbar sind über 500 Plätze"),
        ("de", "Ein Wachstum von über 12 %"),
        ("de", "Die Hochschule wuchs auf über 500 Köpfe"),
        ("de", "Wir freuen uns, über 500 Gäste zu begrüßen"),
    ],
)
def test_what_no_verb_asks_for_means_more_than(language: str, text: str) -> None:
    """A verb that wants a sum, a reflexive one that wants none, another preposition or clause between leave it free."""
    assert qualifiers(text, language) == [Qualifier.AT_LEAST]
