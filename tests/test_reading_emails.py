"""E-mail addresses and telephone numbers, also hidden ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.reading.contact.emails import (
    backward_classes,
    cloudflare,
    emails_of_attributes,
    emails_of_mailto,
    emails_of_text,
    without_emails,
)
from scraper.reading.contact.phones import (
    countries_of,
    country_of,
    dialled_phone,
    first_number,
    is_bare_number,
    is_phone_label,
    labelled_number,
    phones_of_text,
    shown_phone,
)


def _cloudflare(address: str, key: int) -> str:
    return bytes([key, *(byte ^ key for byte in address.encode())]).hex()


@given(st.emails(domains=st.just("ecole.example")), st.integers(0, 255))
def test_cloudflares_protection_is_undone(address: str, key: int) -> None:
    """Whatever the key, the address comes back."""
    assert cloudflare(_cloudflare(address, key)) == (address.partition("?")[0] or None)


@given(st.text(alphabet="xyz0%&?#!;=+ \x00é", max_size=60))
def test_broken_codes_give_no_address_and_no_error(code: str) -> None:
    """A page's attribute may hold anything; what hides no address gives none."""
    names = ("data-cfemail", "href", "data-email", "data-mailto-token", "data-enc-email", "alt")

    assert emails_of_attributes(dict.fromkeys(names, code)) == []


@pytest.mark.parametrize(
    "text",
    [
        "info@ecole.example",
        "info [at] ecole.example",
        "info (at) ecole (dot) example",
        "info[arobase]ecole[point]example",
        "info AT ecole DOT example",
        "info @ ecole.example",
        "Écrire à info{at}ecole{dot}example.",
    ],
)
def test_addresses_are_read_however_they_are_spelled(text: str) -> None:
    """Robots do not read them; people do."""
    assert emails_of_text(text) == ["info@ecole.example"]


@pytest.mark.parametrize(
    "text", ["Arrive at noon at x.org", "look at example.com today", "@handle", "a@b", "1@2x.png", "5 @ 3.00 €"]
)
def test_prose_and_handles_are_no_addresses(text: str) -> None:
    """The word "at" alone joins nothing."""
    assert [address for address in emails_of_text(text) if not address.endswith(".png")] == []


@pytest.mark.parametrize(
    "attributes",
    [
        {"href": "mailto:info@ecole.example?subject=Bonjour"},
        {"href": "MAILTO:info%40ecole.example"},
        {"href": "/cdn-cgi/l/email-protection#" + _cloudflare("info@ecole.example", 0x5A)},
        {"href": "javascript:linkTo_UnCryptMailto('ocknvq,kphqBgeqng0gzcorng');"},
        {"data-mailto-token": "ocknvq,kphqBgeqng0gzcorng", "data-mailto-vector": "2"},
        {"data-user": "info", "data-domain": "ecole.example"},
        {"data-name": "info", "data-domain": "ecole", "data-tld": "example"},
        {"data-email": "elpmaxe.eloce@ofni"},
        {"data-mail": "aW5mb0BlY29sZS5leGFtcGxl"},
        {"data-enc-email": "vasb[at]rpbyr.rknzcyr"},
    ],
)
def test_hidden_addresses_are_found(attributes: dict[str, str | None]) -> None:
    """Links, Cloudflare, TYPO3, split, backwards, base64 and ROT13."""
    assert "info@ecole.example" in emails_of_attributes(attributes)


def test_a_style_sheet_tells_what_is_shown_backwards() -> None:
    """By the classes of its rules; a page without such a rule has none."""
    sheet = "<style>p { margin: 0 } .turned, a.mail { direction: rtl; unicode-bidi: bidi-override }</style>"
    assert backward_classes(sheet) == {"turned"}
    assert backward_classes("<style>.turned { direction: rtl }</style>") == frozenset()


def test_a_link_without_a_recipient_hides_nobody() -> None:
    """Pages share themselves by mail."""
    assert emails_of_mailto("mailto:?subject=Regardez&body=https://ecole.example") == []
    assert emails_of_mailto("https://ecole.example/mailto:x@y.example") == []


def test_text_without_addresses_keeps_its_words() -> None:
    """What is left can name somebody."""
    assert without_emails("Anne info@ecole.example Dupont").split() == ["Anne", "Dupont"]
    assert without_emails("[email\u00a0protected]").strip() == ""


@pytest.mark.parametrize(
    ("shown", "country", "expected"),
    [
        ("01 75 31 92 00", "FR", "+33 1 75 31 92 00"),
        ("+33 (0)1 75 31 92 00", None, "+33 1 75 31 92 00"),
        ("0041 21 693 11 11", "CH", "+41 21 693 11 11"),
        ("01%2075%2031%2092%2000", "FR", "+33 1 75 31 92 00"),
        ("+012 345 67890", None, "+012 345 67890"),
        ("0123 4567-0", "DE", "0123 4567-0"),
        ("12", "FR", None),
    ],
)
def test_a_number_that_is_only_dialled_can_be_from_anywhere(
    shown: str, country: str | None, expected: str | None
) -> None:
    """In the international form; a number that no country has stays as it is written."""
    assert dialled_phone(shown, country=country) == expected


def test_a_number_that_is_shown_stays_as_it_is_shown() -> None:
    """People compare it with the page; how it is grouped says nothing else."""
    assert shown_phone("01.75.31.92.00") == "01.75.31.92.00"
    assert shown_phone("12") is None
    found = phones_of_text("Appelez le 01 75 31\u00a092 00 !", countries=["FR"])
    assert [number.text for number in found] == ["01 75 31 92 00"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(032) 239-41-11", "(032) 239-41-11"),
        ("(0123 456 789)", "0123 456 789"),
        ("02 47 36 75 72 / 73", "02 47 36 75 72"),
        ("01 42 35 61 40 / 01 42 35 61 41", "01 42 35 61 40"),
        ("0351 / 4659-0", "0351 / 4659-0"),
        ("+49 (0) 30 / 2093-0", "+49 (0) 30 / 2093-0"),
        ("12-14", None),
    ],
)
def test_the_first_number_is_whole_and_alone(text: str, expected: str | None) -> None:
    """With its brackets, without those around it, and without a second number behind a slash."""
    found = first_number(text)
    assert (found and found.text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hotline 0800 7654321 (Mo–Fr)", "0800 7654321"),
        ("tel 123 456 789", "123 456 789"),
        ("Infolinia: 61 665 37 00.", "61 665 37 00"),
        ("电话 025-8368 1000", "025-8368 1000"),
        ("Mobile +44 7700 900123", "+44 7700 900123"),
        ("Mobile 120 000 subscribers", None),
        ("Total 120 000", None),
    ],
)
def test_a_label_tells_a_number_to_dial(text: str, expected: str | None) -> None:
    """Words that are counted as well tell one only where it is not written as counts are."""
    found = labelled_number(text)
    assert (found and found.text) == expected


def test_a_number_alone_is_told_by_its_prefix() -> None:
    """What counts begins with neither nought nor a country's code; a date is no number to dial."""
    assert all(map(is_bare_number, ["096 555 000", "(0171) 123456", "+354 525 4000"]))
    assert not any(map(is_bare_number, ["120 000", "07.02.2020", "04.10.2024 - 05.10.2024", "0,5", "+500"]))


def test_a_label_may_stand_on_a_line_of_its_own() -> None:
    """Terms and cells name what stands beside them."""
    assert all(map(is_phone_label, ["Telefon", "Téléphone :", "Tel."]))
    assert not any(map(is_phone_label, ["Students", "Telefon 12", ""]))


def test_numbers_are_read_in_the_forms_of_the_language_s_countries() -> None:
    """An English page without a country may be British or American; the page's own country comes first."""
    english = countries_of(url="https://www.example.org/", language="en")
    for text in ("0117 496 0456", "(239) 935-5429"):
        assert [number.text for number in phones_of_text(text, countries=english)] == [text]
    assert countries_of(url="https://www.example.at/", language="de")[0] == "AT"


def test_numbers_that_are_no_telephone_are_left_alone() -> None:
    """Figures, postcodes, years and legal numbers."""
    for text in ("1 200 000 étudiants", "91123 Palaiseau", "2024-2025", "SIRET 180 092 025 00030"):
        assert phones_of_text(text, countries=["FR"]) == []


def test_a_page_writes_numbers_as_its_country_does() -> None:
    """The domain says where; else the language's region, else the language."""
    assert country_of(url="https://www.ens.fr/en", language="en") == "FR"
    assert country_of(url="https://www.ox.ac.uk/", language="en") == "GB"
    assert country_of(url="https://uni.example.org/", language="de-CH") == "CH"
    assert country_of(url=None, language="it") == "IT"
    assert country_of(url=None, language="en") is None
