"""Numbers of several pieces that are no figures: none of the pieces is one."""

import pytest
from decoys_of import decoys

from scraper.numbers import Decoy


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Tél. : 01 23 45 67 89", "fr"),
        ("+33 1 75 31 92 00", "fr"),
        ("01.23.45.67.89", "fr"),
        ("+49 (0)89 289-01", "de"),
        ("Phone: 555-123-4567", "en"),
        ("(11) 3091-3500", "pt"),
    ],
)
def test_every_piece_of_a_phone_number_is_one(text: str, language: str) -> None:
    """However a phone number is grouped, none of its pieces is a figure."""
    assert set(decoys(text, language)) == {Decoy.PHONE}


def test_every_piece_of_a_document_number_is_one() -> None:
    """Digits that a hyphen joins, and that do not ascend as a range does, number a document."""
    assert set(decoys("décret n°2019-1130", "fr")) == {Decoy.CODE}


def test_every_piece_of_opening_hours_is_one() -> None:
    """`24h/24 et 7j/7` says always: it counts nothing."""
    assert set(decoys("24h/24 et 7j/7", "fr")) == {Decoy.ALWAYS_OPEN}
    assert set(decoys("attivo 24 ore su 24", "it")) == {Decoy.ALWAYS_OPEN}
    assert set(decoys("24 heures par jour, 7 jours sur 7", "fr")) == {Decoy.ALWAYS_OPEN}
    assert set(decoys("24 hours of lessons per week", "en")) == {None}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Buses 4, 11 and 73 stop on Dock Street", "en"),
        ("les articles 5, 6 et 12 de la loi", "fr"),
        ("Linien 4, 11 und 73 halten hier", "de"),
        ("see rooms 12 and 14", "en"),
        ("take the 38 or 73 bus", "en"),
        ("beat them 3–1 at home", "en"),
    ],
)
def test_every_number_of_a_series_of_names_is_one(text: str, language: str) -> None:
    """Several lines, rooms or articles one after another: each number is a name, the last as well."""
    assert set(decoys(text, language)) == {"code"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Spendenkonto ES91 2100 0418 4502 0005 1332", "es"),
        ("Konto: 12 1020 4984 0000 4302 0001 1223.", "pl"),
        ("Gemeindekennziffer 14 6 28 310", "de"),
        ("Lancet. 2012;379(9823):131-9", "en"),
        ("as others have shown [9, 10] and [11–13].", "en"),
        ("ISO 9001, NP EN 14411", "pt"),
        ("UNE-EN 1090 und DIN EN 15221", "de"),
        ("rodzinny (2+2)", "pl"),
        ("Léa, en master 2", "fr"),
        ("all'uscita, 3", "it"),
        ("en Licence 3 au Mans", "fr"),
        ("Wards 1–9 are on level 2.", "en"),
        ("divieto di sosta al molo 22 dal 3 marzo", "it"),
        ("sprechen Sie mit Station 3", "de"),
        ("Monday, March 3, 1 p.m., Council Chambers", "en"),
        ("Vertrek om 11.00 en 14.30 uur, kaai 12.", "nl"),
        ("ul. Dworcowa 27, 40-123 Katowice", "en"),
        ("32-852 Dębowa Góra", "pl"),
        ("95-200 Łódź", "pl"),
        ("(2) § 3 Abs. 2 bleibt unberührt.", "de"),
    ],
)
def test_every_piece_of_a_longer_number_or_of_a_name_is_one(text: str, language: str) -> None:
    """Accounts, registers, citations, norms, tickets, floors, piers, clocks and postcodes: no number there counts."""
    assert None not in decoys(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("12 500 3 200 étudiants", "fr"),
        ("Master 2", "fr"),
        ("3.420 studenti in uscita, 3.105 in entrata", "it"),
        ("nos masters 2 parcours", "fr"),
        ("inscrits en master 12 en doctorat", "fr"),
        ("inscrits en licence 3 650", "fr"),
        ("Books [123]", "en"),
        ("120 PM of work", "en"),
        ("11.00 und 14.30 Euro", "de"),
        ("1.20 und 1.45 Studierende je Lehrkraft", "de"),
        ("Inside the terminal 45 shops await you", "en"),
        ("In the pavilion 300 guests", "en"),
        ("Our wards 500–600 patients a year", "en"),
        ("SN 430 and NF 1250 learners", "en"),
        ("22 piers", "en"),
        ("Piers 22", "en"),
        ("pro Station 12 Betten", "de"),
        ("PRÉSENTS EN 120 PAYS", "fr"),
        ("Class size 8–12", "en"),
        ("50-100 Studierende", "de"),
        ("50-100 studentów", "pl"),
        ("100+ partners", "en"),
        ("GPA 3.50 and 3.75", "en"),
        ("een groei van 11.00 en 14.30 procent", "nl"),
    ],
)
def test_what_looks_like_a_piece_and_counts_is_none(text: str, language: str) -> None:
    """Two numbers in threes, piers that are counted, a range of people: figures, whatever they look like."""
    assert set(decoys(text, language)) == {None}


def test_counts_beside_years_are_no_account() -> None:
    """Numbers in threes with the years they are of: each a figure, however many pieces the run has."""
    assert decoys("Étudiants 1 250 2024 1 310 2025", "fr") == [None, Decoy.YEAR, None, Decoy.YEAR]


def test_every_piece_of_a_company_number_is_one() -> None:
    """The groups of a SIRET are a legal number each."""
    assert set(decoys("SIRET : 180 092 025 00063", "fr")) == {Decoy.LEGAL_NUMBER}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("k 1. 7. 2023", "cs"),
        ("od 1. 10. 2025 je plán", "cs"),
        ("od 1. 7. do 31. 8. 2023", "cs"),
        ("vom 1. 7. 2023 an", "de"),
        ("2023. 7. 1.", "hu"),
        ("held on 1. 7. 2023 in Rome", "en"),
    ],
)
def test_every_piece_of_a_date_with_spaces_is_one(text: str, language: str) -> None:
    """Languages that end ordinals with a point write a space behind it."""
    assert set(decoys(text, language)) <= {"date", "year"}


@pytest.mark.parametrize(
    "text",
    [
        "Adres: Avenue du Parc 50, 1030 Bruxelles",
        "siège : place du Jeu 12, 1000 Bruxelles",
        "Büro: Kirchplatz 12, 50667 Köln",
        "bezoek: Herengracht 12, 1015 Amsterdam",
    ],
)
def test_a_house_before_a_postcode_and_a_town_is_one_in_any_language(text: str) -> None:
    """A page tells an address abroad in its own language; what stands so behind other words is counted."""
    assert decoys(text, "pl") == ["street", "postcode"]
    assert decoys("Studenci 50, 1030 w Brukseli", "pl") == [None, None]


def test_what_names_several_names_each_of_them() -> None:
    """Numbers that go on with a numbering are names as the first is; what is counted behind a name is not."""
    assert decoys("Lycées n° 2, 3", "fr") == ["code", "code"]
    assert decoys("Lycée n° 2, 350 élèves", "fr") == ["code", None]


def test_a_count_behind_the_name_of_a_phase_is_none_of_its_names() -> None:
    """What stands in one row with a name and is far longer counts something."""
    assert decoys("In phase 2 and 1200 new members", "en") == ["code", None]


def test_every_piece_of_an_encoded_address_or_of_a_score_is_one() -> None:
    """A sign of per cent makes no share of what it stands beside there."""
    assert None not in decoys("www.example.org/Rapport%20annuel%202023.pdf", "fr")
    assert decoys("45 % des élèves", "fr") == [None]
