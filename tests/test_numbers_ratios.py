"""Ratios of so many to one: `scraper.numbers.ratios`."""

from decimal import Decimal

import pytest

from figures.record import Quantity
from scraper.numbers import Decoy, NumberContext, find_decoy, find_numbers
from scraper.reading.reader import read

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
        ("1 à 6 mois en entreprise, taux d'emploi 95 %", "fr"),
        ("1 to 4 years, and a fair staff ratio", "en"),
        ("1 do 3 lat; stosunek 14:1", "pl"),
    ],
)
def test_a_range_stays_one(text: str, language: str) -> None:
    """The word between is read as of a ratio only beside a 1 that begins no range of grades."""
    match, *_ = find_numbers(text, context=NumberContext(language=language))

    assert match.quantity.upper is not None


RANGES_IN_TILES = [
    ("en", "1 to 4", "years to a degree", "1:14", "staff-student ratio"),
    ("fr", "1 à 3", "candidats par place", "45 %", "taux d'admission"),
    ("fr", "1 à 2", "ans pour un master, bon taux", "95 %", "taux de réussite"),
    ("es", "1 a 4", "optativas", "14", "relación entre alumnos y docentes"),
    ("it", "1 a 3", "anni di corso", "95%", "rapporto tra studenti e docenti"),
    ("nl", "1 tot 3", "jaar studie", "14", "verhouding student en docent"),
    ("pl", "1 do 3", "lat studiów", "14", "stosunek studentów do kadry"),
]


def _tiles(language: str, *tiles: tuple[str, str]) -> list[Quantity]:
    shown = "".join(f"<div class=stat><b>{number}</b><p>{label}</p></div>" for number, label in tiles)
    html = f'<html lang="{language}"><title>X</title><body><main><h1>Key figures</h1><section>{shown}</section></main>'
    return [figure.quantity for figure in read(html).record.figures]


@pytest.mark.parametrize(("language", "number", "label", "other", "beside"), RANGES_IN_TILES)
def test_no_neighbour_makes_a_ratio_of_a_range(language: str, number: str, label: str, other: str, beside: str) -> None:
    """One to three years beside a ratio are a range: only a number's own label says that it is one of so many."""
    range_, _, _ = _tiles(language, (number, label), (other, beside), ("340", "a"))

    assert (range_.value, range_.upper, range_.unit) == (1, Decimal(number[-1]), None)


@pytest.mark.parametrize(
    ("language", "number", "label"),
    [
        ("en", "1 to 14", "staff-student ratio"),
        ("fr", "1 à 14", "taux d'encadrement"),
        ("it", "1 a 14", "rapporto tra docenti e studenti"),
        ("pl", "1 do 14", "stosunek kadry do studentów"),
    ],
)
def test_its_own_label_makes_a_ratio_of_one_to_so_many(language: str, number: str, label: str) -> None:
    """Whatever stands in the other tiles."""
    ratio, *_ = _tiles(language, (number, label), ("12", "a"), ("340", "b"))

    assert (ratio.value, ratio.upper, ratio.unit) == (1, None, "/14")


@pytest.mark.parametrize("text", ["2 pour 1", "14 étudiants pour 1 enseignant", "le 14 pour 1 jour"])
def test_two_numbers_of_a_sentence_stay_two(text: str) -> None:
    """Two for the price of one is an offer; what has nouns between its numbers says both."""
    assert len(find_numbers(text, context=NumberContext(language="fr"))) == 2
