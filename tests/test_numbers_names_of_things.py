"""Numbers that registers, schools, laboratories and departments bear as names: `scraper.numbers.find_decoy`."""

import pytest
from decoys_of import decoys

from scraper.reading.reader import read


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Org.nr: 980519783", "nb"),
        ("Org.nr. 802001-1234", "sv"),
        ("Organisationsnummer: 556677-8899", "sv"),
        ("CVR-nr. 12345678", "da"),
        ("Y-tunnus: 1234567-8", "fi"),
        ("Registrikood 80123456", "et"),
        ("Reģ. Nr. 40003123", "lv"),
        ("Įmonės kodas 123456789", "lt"),
        ("IČO: 12345678", "sk"),
        ("MB: 12, matični broj: 01234567", "hr"),
        ("Matična številka: 1234567", "sl"),
        ("ЕИК 123456789", "bg"),
        ("CUI RO 1234567", "ro"),
        ("ΑΦΜ: 099999999", "el"),
        ("Αρ. ΓΕΜΗ 123456789", "el"),
        ("Vergi No: 1234567", "tr"),
        ("NIPC 501 234 567", "pt"),
        ("ЄДРПОУ 12345678", "uk"),
        ("adószám: 18765432", "hu"),
    ],
)
def test_digits_behind_what_a_register_calls_them_name_somebody(text: str, language: str) -> None:
    """The number of a company or an association counts nothing, whatever its country calls it."""
    assert "legal_number" in decoys(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Organisasjonen har 980 519 medlemmer", "nb"),
        ("Organisationer 120000", "sv"),
        ("Medlemmer i registeret: 980519", "nb"),
        ("Il numero che conta: 500000", "it"),
        ("PIB : 500000", "fr"),
        ("CVR 3,4 %", "da"),
        ("Area di 500000 m²", "it"),
        ("Org.nr 45", "sv"),
        ("Organisations no longer in debt: 980519", "en"),
        ("Inscrits au registre : 120 000", "fr"),
    ],
)
def test_other_numbers_beside_such_words_count(text: str, language: str) -> None:
    """Neither a noun that begins alike, nor an amount, nor a few digits name anybody in a register."""
    assert decoys(text, language) == [None]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("7.b", "da"),
        ("Vi går i 7.b", "da"),
        ("a 3.C osztály tanulói", "hu"),
        ("UR 4264 à tutelle unique", "fr"),
        ("une équipe d'accueil (EA 2496)", "fr"),
        ("dans le département de l'Eure-et-Loir (28).", "fr"),
        ("au cœur de la Sarthe (72)", "fr"),
        ("en Martinique (972)", "fr"),
    ],
)
def test_classes_units_and_departments_bear_numbers_as_names(text: str, language: str) -> None:
    """The letter of a parallel class, what a unit of research is called and a department's name say so."""
    assert decoys(text, language) == ["code"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("We count 7. Below that", "en"),
        ("7.5", "en"),
        ("45.b", "da"),
        ("7 b", "da"),
        ("professeurs de la Sarthe (45)", "fr"),
        ("Italie (23)", "fr"),
        ("Paris (75)", "fr"),
        ("Sarthe (72)", "fr"),
        ("l'équipe d'accueil (28)", "fr"),
        ("Kurse kommen aus ur 12 länder", "sv"),
    ],
)
def test_numbers_that_only_look_like_names_count(text: str, language: str) -> None:
    """A sentence's end, a name with another department's number or one in an enumeration leave a number what it is."""
    assert set(decoys(text, language)) == {None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("令和7年度", "year"),
        ("昭和43年設立", "year"),
        ("令和7年4月1日", "date"),
        ("創立7年", "date"),
    ],
)
def test_years_of_an_era_are_years(text: str, expected: str) -> None:
    """A number behind the name of an era and before the sign for a year is one; with a month behind it is of a day."""
    assert decoys(text, "ja")[0] == expected


TITLED = (
    "<html lang=sv><title>{title}</title><main><h1>Om oss</h1><section><span class=num {attributes}>41</span>"
    "<h2>Vår historia</h2><p>Ett rum.</p></section><h2>I siffror</h2><div><b>12</b><p>anställda</p></div>"
    "<div><b>{staff}</b><p>platser</p></div></main></html>"
)


@pytest.mark.parametrize("title", ["Om oss | Brogatan 41", "Brogatan 41 – Om oss"])
def test_the_house_by_which_a_page_is_called_is_no_figure(title: str) -> None:
    """A house's number that the page only shows as an ornament is none; places beside it stay, however many."""
    page = TITLED.format(title=title, attributes="aria-hidden=true", staff="41")
    assert [(figure.raw, figure.label) for figure in read(page).record.figures] == [
        ("12", "anställda"),
        ("41", "platser"),
    ]


@pytest.mark.parametrize(
    ("title", "attributes"), [("Om oss | Bron 41", "aria-hidden=true"), ("Om oss | Brogatan 41", "")]
)
def test_another_number_set_apart_stays(title: str, attributes: str) -> None:
    """Without a street in the title, or where everybody hears it, the number is read as any other."""
    page = TITLED.format(title=title, attributes=attributes, staff="60")
    assert read(page).record.figures[0].raw == "41"


LINES = (
    "<html lang=nb><title>Om oss</title><main><h1>Om oss</h1><h2>Kontakt</h2>"
    "<p>post@example.org, telefon 22 33 44 55</p>"
    "<h2>Tall</h2>{}</main></html>"
)
OF_TWO_LINES = (("<div>", "<br>", "</div>"), ("<p>", "</p><p>", "</p>"), ("<ul><li>", "<br>", "</li></ul>"))


@pytest.mark.parametrize(("opens", "parts", "closes"), OF_TWO_LINES)
def test_a_house_above_a_postcode_and_its_town_is_an_address(opens: str, parts: str, closes: str) -> None:
    """In lines of one element, or of two alike, neither number counts anything."""
    page = read(LINES.format(f"{opens}Haugen 2{parts}2482 Stordal{closes}"), explain=True)
    assert [found.reasons for found in page.explanations if found.raw in ("2", "2482")] == [("an address",)] * 2


@pytest.mark.parametrize(
    "lines",
    [
        "<ul><li>Haugen 2</li><li>2482 Stordal</li></ul>",
        "<p>Elever 24<br>1200 Medlemmer</p>",
        "<p>Haugen: 2<br>2482 Stordal</p>",
        "<p>Haugen 2<br>2482 stoler</p>",
    ],
)
def test_entries_and_what_is_counted_are_no_address(lines: str) -> None:
    """Lines with a colon, a noun that is counted, or each an entry of its own, are judged as others."""
    assert not any("an address" in found.reasons for found in read(LINES.format(lines), explain=True).explanations)
