"""Telephone numbers and what looks like them."""

import pytest

from scraper.reading.contact.phones import labelled_number, phones_of_text


@pytest.mark.parametrize(
    "text", ["£m 2023/24", "T 2022/23 2023/24", "Tel. 2023–2024", "M 2023 2024", "m 2023/24 2024/25"]
)
def test_years_behind_a_letter_are_no_telephone_numbers(text: str) -> None:
    """School years, and years in a row, stand over columns whose unit is a label of telephones too: "£m"."""
    assert labelled_number(text) is None


@pytest.mark.parametrize(
    ("text", "number"), [("Tel. 2040-3050", "2040-3050"), ("T 2023/4550", "2023/4550"), ("Tél. 20 23 24", "20 23 24")]
)
def test_numbers_that_begin_like_years_are_dialled(text: str, number: str) -> None:
    """A year is followed by a year or by the end of one."""
    found = labelled_number(text)

    assert found is not None
    assert found.text == number


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("CVR 29 18 84 75", "DK"),
        ("CVR-nr. 29189900", "DK"),
        ("Y-tunnus 0171234-5", "FI"),
        ("P. IVA 06 1234 5678", "IT"),
        ("SIRET 01 42 68 53 00", "FR"),
    ],
)
def test_the_number_of_a_company_is_no_telephone_number(text: str, country: str) -> None:
    """What a register calls it says so, though the digits have the form of a telephone's."""
    assert phones_of_text(text, countries=[country]) == []
    assert phones_of_text(text.replace(text.partition(" ")[0], "Info", 1).replace("IVA", "info"), countries=[country])


@pytest.mark.parametrize(
    ("text", "country", "phone"),
    [
        ("CVR 29188475 - 70 20 30 40", "DK", "70 20 30 40"),
        ("Org.nr 980 519 783 – 22 85 50 50", "NO", "22 85 50 50"),
        ("Réf. 01 45 81 77 77", "FR", "01 45 81 77 77"),
    ],
)
def test_a_telephone_number_stands_beside_that_of_a_company(text: str, country: str, phone: str) -> None:
    """A dash parts them, and a reference is none."""
    assert phone in [number.text for number in phones_of_text(text, countries=[country])]
