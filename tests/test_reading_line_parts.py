"""Lines that say several numbers: values of some years, enumerations."""

import pytest

from scraper.reading.markup.document import parse
from scraper.reading.markup.layout import lay_out
from scraper.reading.reader import read
from scraper.reading.stats.dated_values import dated_values
from scraper.reading.stats.line_parts import parts_of_line
from scraper.reading.stats.two_shares import two_shares


def test_a_line_of_years_says_a_value_of_each() -> None:
    """Each value stands with what it counts and when, whole with its groups and decimals."""
    assert dated_values("Students: 2022: 1,204 / 2023: 1,310.5") == ["Students, 2022: 1,204", "Students, 2023: 1,310.5"]


@pytest.mark.parametrize("piece", [".123", ",123", ".1", "'123", " 123", ".123,1", "1", " 2023: 1", " 1 (2023", "a "])
def test_no_text_takes_longer_to_part_than_it_is_worth(piece: str) -> None:
    """A number of many groups is read one way only, also where what should follow does not: never in every way."""
    text = f"2023 2024 x 123{piece * 200}"

    assert dated_values(f"{text[:230]} z") == []


@pytest.mark.parametrize("word", ["a", "a ", "a'", "a-b "])
def test_no_words_beside_two_numbers_take_longer_than_they_are_worth(word: str) -> None:
    """Words are told apart in one way only: long ones beside two numbers are not tried in every way to part them."""
    words = word * (20_000 // len(word))

    assert two_shares("45/50", [f"{words}/{words}!"]) == []


def raws(language: str, title: str, text: str) -> list[str]:
    page = f"<html lang={language}><title>{title}</title><main><h1>{title}</h1><p>{text}</p></main></html>"
    return [figure.raw for figure in read(page).record.figures]


@pytest.mark.parametrize(
    ("language", "title", "text", "expected"),
    [
        ("en", "Our college in numbers", "1,200 students / 85 staff / 96% pass rate", ["1,200", "85", "96%"]),
        ("de", "Zahlen", "12 Professuren // 1.900 Studierende", ["12", "1.900"]),
        ("fr", "Chiffres clés", "24 heures / 7 jours", ["24"]),
        ("en", "Key figures", "3/4 of staff / the council", ["3/4"]),
        ("fr", "Chiffres clés", "Plus de 12 000 étudiants, 75013 Paris, 45 nationalités", ["Plus de 12 000", "45"]),
        ("fr", "Chiffres clés", "120 étudiants, 75013 Paris, 45 nationalités", ["120", "45"]),
        ("de", "Zahlen und Fakten", "12.000 Studierende, 10115 Berlin, 45 Fächer", ["12.000", "45"]),
        ("it", "I numeri", "1.200 studenti, 00185 Roma, 45 corsi", ["1.200", "45"]),
    ],
)
def test_a_town_amid_figures_has_a_postcode(language: str, title: str, text: str, expected: list[str]) -> None:
    """Five digits in one before a name, where the others are grouped or count what has no capital, are an address."""
    assert raws(language, title, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("25 km – 35 km of trails", ["25 km – 35 km"]),
        ("Length of trails: 25 km – 35 km", ["25 km – 35 km"]),
        ("Delivery range: 25 km – 35 km (by bicycle)", ["25 km – 35 km"]),
        ("Women 45 % – 55 % men", ["45 %", "55 %"]),
        ("Women: 45 % – 55 % men", ["45 %", "55 %"]),
        ("120 students – 145 teachers", ["120", "145"]),
        ("35 km of trails – 25 km of roads", ["35 km", "25 km"]),
        ("15 km – 12 km trails", ["12 km"]),
        ("5 labs – 12 labs", ["5", "12"]),
    ],
)
def test_a_dash_between_two_measures_in_one_unit_parts_no_line(text: str, expected: list[str]) -> None:
    """They are from one to the other, unless words on both sides say that each counts something of its own."""
    assert raws("en", "Our trails in numbers", text) == expected


@pytest.mark.parametrize(
    ("language", "title", "text"),
    [
        ("fr", "Chiffres clés", "120 Belges, 12013 Allemands, 45 Italiens"),
        ("fr", "Chiffres clés", "12000 étudiants, 12013 Allemands, 45 nationalités"),
        ("de", "Zahlen und Fakten", "120 Studierende, 12013 Mitarbeitende, 45 Fächer"),
    ],
)
def test_five_digits_amid_their_like_are_a_figure(language: str, title: str, text: str) -> None:
    """Where the others are written alike, what bears a capital is counted."""
    assert len(raws(language, title, text)) == text.count(",") + 1


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<i>15 students</i> | <b>5 students</b>", [("15 students", ["i"]), ("5 students", ["b"])]),
        ("<i>12 labs</i> | <b>12 labs</b>", [("12 labs", ["i"]), ("12 labs", ["b"])]),
        ("<i>12</i> <b>labs</b> | <b>8 halls</b>", [("12 labs", ["i", "b"]), ("8 halls", ["b"])]),
        (
            "<i>With 85 staff</i>: <b>12 labs</b>, <em>8 halls</em>, <strong>85 staff</strong>",
            [("12 labs", ["b"]), ("8 halls", ["em"]), ("85 staff", ["strong"])],
        ),
    ],
)
def test_a_part_is_shown_by_the_elements_at_its_own_place(html: str, expected: list[tuple[str, list[str]]]) -> None:
    """What stands elsewhere in the line, alone or in another number, does not stand for it."""
    (line,) = lay_out(parse(f"<p>{html}</p>"), insertions={}).lines
    parts = parts_of_line(line)
    assert [(part.text, [*dict.fromkeys(box.tag for _, box in part.pieces if box.tag != "p")]) for part in parts] == (
        expected
    )
