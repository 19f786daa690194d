"""Postcodes of three digits and two, as Swedes, Czechs, Slovaks and Greeks write them."""

import pytest
from decoys_of import decoys

from scraper.numbers import Decoy


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Ekgatan och Almgatan, 412 63 Göteborg", "sv", ["postcode", "postcode"]),
        ("Storgatan 4, 645 80 Strängnäs", "sv", ["street", "postcode", "postcode"]),
        ("Storgatan 4, 645 80 Strängnäs", "en", ["street", "postcode", "postcode"]),
        ("Vi finns på Kungsgränd 12, SE-111 30 Stockholm.", "sv", ["street", "postcode"]),
        ("Dlouhá 12, 110 00 Praha", "cs", ["street", "postcode", "postcode"]),
        ("Náměstí Míru 5, 120 00 Praha", "cs", ["street", "postcode", "postcode"]),
        ("Hlavná 45, 811 01 Bratislava", "sk", ["street", "postcode", "postcode"]),
        ("Ερμού 12, 105 63 Αθήνα", "el", ["street", "postcode", "postcode"]),
        ("Λεωφόρος Κηφισίας 124, 115 26 Αθήνα", "el", ["street", "postcode", "postcode"]),
    ],
)
def test_both_parts_of_a_postcode_are_none(text: str, language: str, expected: list[str]) -> None:
    """Behind a street and a comma, before a town; a house's number stands behind its street."""
    assert decoys(text, language) == [Decoy(decoy) for decoy in expected]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Elever, 233 63 Lärare", "sv"),
        ("233 63 Lärare", "sv"),
        ("Skolan på Ekgatan, 233 elever", "sv"),
        ("På Storgatan, 120 000 Besökare", "sv"),
        ("Almgatan, 233 63 elever", "sv"),
        ("Ekgatan, 233 elever, 63 Lärare", "sv"),
        ("Students, 233 63 Teachers", "en"),
        ("Projekt 12, 110 žáků", "cs"),
        ("Dlouhá 12, 110 žáků, 45 Učitelů", "cs"),
        ("Μαθητές 120, 45 Καθηγητές", "el"),
        ("Učitelé 120, 4500 žáků", "cs"),
        ("Zaměstnanci 120, 1500 členů", "cs"),
        ("Učitelia 120, 4500 žiakov", "sk"),
        ("Učitelia 120, 450 12 žiakov", "sk"),
        ("Μαθητές 120, 4500 βιβλία", "el"),
        ("Ερμού 12, 450 12 βιβλία", "el"),
    ],
)
def test_counts_beside_a_street_are_no_postcode(text: str, language: str) -> None:
    """Three digits and two need a street before them and a name behind."""
    assert set(decoys(text, language)) == {None}


@pytest.mark.parametrize("text", ["Byggnader 12, 1200 Studenter", "Lärare 120, 2450 Böcker"])
def test_only_a_postcode_in_two_parts_tells_of_a_house(text: str) -> None:
    """Four digits before a capital may be those of a postcode, but then any name before is no street's."""
    assert decoys(text, "sv")[0] is None
