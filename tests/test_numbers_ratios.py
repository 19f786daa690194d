"""Ratios of so many to one: `scraper.numbers.ratios`."""

from decimal import Decimal

import pytest

from scraper.numbers import Decoy, NumberContext, find_decoy, find_numbers

RATIOS = [
    ("The student to staff ratio is 13.5:1.", "en", "13.5:1", "13.5", None),
    ("The student to staff ratio is 14:1", "en", "14:1", "14", None),
    ("The ratio stands at 14:1", "en", "14:1", "14", None),
    ("13.5 : 1", "en", "13.5 : 1", "13.5", None),
    ("13,5:1", "fr", "13,5:1", "13.5", None),
    ("13.5 ∶ 1", "en", "13.5 ∶ 1", "13.5", None),
    ("1.5:1", "en", "1.5:1", "1.5", None),
    ("ratio 14 :1", "en", "14 :1", "14", None),
    ("14.0 to 1", "en", "14.0 to 1", "14.0", None),
    ("Betreuungsverhältnis 14,5 zu 1", "de", "14,5 zu 1", "14.5", None),
    ("relación de 14 a 1", "es", "14 a 1", "14", None),
    ("a staff ratio of 1 to 14", "en", "1 to 14", "1", "/14"),
    ("Betreuungsverhältnis 1:13,5", "de", "1:13,5", "1", "/13.5"),
    ("taux d'encadrement 1:13,5", "fr", "1:13,5", "1", "/13.5"),
    ("rapporto 1 : 13,5", "it", "1 : 13,5", "1", "/13.5"),
    ("rácio 1:12", "pt", "1:12", "1", "/12"),
    ("stosunek 1∶12", "pl", "1∶12", "1", "/12"),
    ("ratio 1:14.0", "en", "1:14.0", "1", "/14"),
    ("ratio of 1:2", "en", "1:2", "1", "/2"),
    ("doctor to patient ratio 1:1,500", "en", "1:1,500", "1", "/1500"),
    ("1:7.5", "en", "1:7.5", "1", "/7.5"),
    ("14 pour 1", "fr", "14 pour 1", "14", None),
    ("3 à 1", "fr", "3 à 1", "3", None),
    ("3 to 1", "en", "3 to 1", "3", None),
    ("14 por 1", "es", "14 por 1", "14", None),
    ("14 a 1", "it", "14 a 1", "14", None),
    ("14 op 1", "nl", "14 op 1", "14", None),
    ("14 tot 1", "nl", "14 tot 1", "14", None),
    ("14 para 1", "pt", "14 para 1", "14", None),
    ("14 do 1", "pl", "14 do 1", "14", None),
    ("14 na 1", "pl", "14 na 1", "14", None),
    ("Taux d'encadrement : 14 pour 1", "fr", "14 pour 1", "14", None),
    ("le taux d'encadrement est de 1 pour 14", "fr", "1 pour 14", "1", "/14"),
    ("verhouding van 1 op 14", "nl", "1 op 14", "1", "/14"),
    ("a 14-to-1 student–staff ratio", "en", "14-to-1", "14", None),
    ("eine 14-zu-1-Betreuung", "de", "14-zu-1", "14", None),
]


@pytest.mark.parametrize(("text", "language", "raw", "value", "unit"), RATIOS)
def test_a_ratio_is_one_number(text: str, language: str, raw: str, value: str, unit: str | None) -> None:
    """So many to one is the many, one to so many is one of them; neither side is a figure by itself."""
    (match,) = find_numbers(text, context=NumberContext(language=language))

    assert (match.raw, match.quantity.value, match.quantity.unit) == (raw, Decimal(value), unit)
    assert find_decoy(text, match, language=language) is None


@pytest.mark.parametrize("text", ["1:13.5", "1:13,5", "1:12"])
def test_what_stands_around_tells_a_ratio(text: str) -> None:
    """What could be a time is a ratio where the tile speaks of one."""
    (alone,) = find_numbers(text, context=NumberContext(language="en"))
    (told,) = find_numbers(text, context=NumberContext(language="en", ratios=True))

    assert find_decoy(text, alone, language="en") is Decoy.TIME
    assert (told.raw, told.quantity.value) == (text, 1)


@pytest.mark.parametrize(
    "text",
    [
        "10:30",
        "12:30:15",
        "2:1",
        "50:01",
        "1:50.000",
        "1:25 000",
        "4.5:5.5",
        "1:30 pm, staff-student ratio meeting",
        "192.168.1.1:80",
    ],
)
def test_what_a_colon_joins_otherwise_is_none(text: str) -> None:
    """A time, a degree, a map's scale or an address is no figure, and no piece of it is."""
    (match,) = find_numbers(text, context=NumberContext(language="en"))

    assert match.quantity.value is None
    assert find_decoy(text, match, language="en") is not None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("5 to 10 in proportion", "en"),
        ("from 1 to 5 in proportion", "en"),
        ("une proportion de 1 à 5", "fr"),
        ("rapporto da 1 a 5", "it"),
        ("verhouding van 1 tot 5", "nl"),
        ("stosunek od 1 do 5", "pl"),
    ],
)
def test_a_range_stays_one(text: str, language: str) -> None:
    """The word between is read as of a ratio only beside a 1 that begins no range of grades."""
    (match,) = find_numbers(text, context=NumberContext(language=language))

    assert match.quantity.upper is not None


@pytest.mark.parametrize("text", ["2 pour 1", "14 étudiants pour 1 enseignant", "le 14 pour 1 jour"])
def test_two_numbers_of_a_sentence_stay_two(text: str) -> None:
    """Two for the price of one is an offer; what has nouns between its numbers says both."""
    assert len(find_numbers(text, context=NumberContext(language="fr"))) == 2
