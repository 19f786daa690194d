"""Numbers in threes whose mark may group or be that of decimals, beside what they count."""

import pytest

from scraper.reading.reader import read


def _read(language: str, number: str, label: str, heading: str = "Key figures") -> list[tuple[str, str | None]]:
    """The figure of a tile as its value and unit; one without a value is told by a warning alone."""
    tile = f"<div><div>{number}</div><p>{label}</p></div>"
    other = "<div><div>12</div><p>Berlin</p></div>"
    body = f"<h1>Key figures</h1><h2>{heading}</h2><div>{tile}{other}</div>"
    record = read(f"<html lang={language}><title>Key figures</title><main>{body}</main></html>").record
    found = [figure.quantity for figure in record.figures if figure.label != "Berlin"]
    return [(f"{quantity.value}", quantity.unit) for quantity in found]


@pytest.mark.parametrize(
    ("language", "number", "label", "value"),
    [
        ("ca", "2,847", "Publicacions", "2847"),
        ("ca", "2,840", "Publicacions", "2840"),
        ("ca", "+2,847", "Els estudiants", "2847"),
        ("fr", "1,236", "Étudiants", "1236"),
        ("fr", "1,236", "Nos étudiants", "1236"),
        ("de", "3,415", "Mitglieder", "3415"),
        ("es", "1,118", "Alumnos matriculados", "1118"),
        ("it", "1,275", "Pubblicazioni", "1275"),
        ("nl", "4,312", "Inwoners", "4312"),
        ("en", "1.236", "Students", "1236"),
        ("fr", "1,236", "Personnes aidées", "1236"),
        ("ru", "1,236", "Помогли людям", "1236"),
    ],
)
def test_what_is_counted_is_whole(language: str, number: str, label: str, value: str) -> None:
    """Nobody has a fraction of a student, whatever mark their page's language has for decimals."""
    assert _read(language, number, label) == [(value, None)]


@pytest.mark.parametrize(
    ("language", "number", "label", "heading", "value"),
    [
        ("ca", "2,847 km", "Publicacions", "Xifres", ("2.847", "km")),
        ("ca", "1,254 kg", "Llibres", "Xifres", ("1.254", "kg")),
        ("ca", "1,254", "Fills per dona", "Xifres", ("1.254", None)),
        ("fr", "1,832", "Enfants par femme", "Chiffres", ("1.832", None)),
        ("de", "1,432", "Kinder je Frau", "Zahlen", ("1.432", None)),
        ("fr", "2,154", "Personnes", "Taille moyenne des ménages", ("2.154", None)),
        ("de", "1,327", "Mitglieder (in Tausend)", "Zahlen", ("1327", None)),
        ("fr", "3,125", "Étudiants pour un enseignant", "Chiffres", ("3.125", None)),
        ("de", "1,327", "Mitglieder", "Mitglieder in Mio.", ("1.327", None)),
        ("de", "3,215", "Studierendenquote", "Zahlen", ("3.215", None)),
        ("de", "2,847", "Wachstum", "Zahlen", ("2.847", None)),
        ("fr", "3,512", "Indice de satisfaction des étudiants", "Chiffres", ("3.512", None)),
        ("de", "1,85", "Kinder", "Zahlen", ("1.85", None)),
        ("de", "4,875", "Bewertung Kunden", "Zahlen", ("4.875", None)),
        ("de", "4,875", "Kunden", "Bewertungen", ("4.875", None)),
        ("es", "8,625", "Valoración de los alumnos", "Cifras", ("8.625", None)),
        ("pt", "8,625", "Satisfação dos alunos", "Números", ("8.625", None)),
        ("it", "4,875", "Voto dei clienti", "Numeri", ("4.875", None)),
        ("nl", "8,625", "Waardering van klanten", "Cijfers", ("8.625", None)),
        ("en", "4.875", "stars from our clients", "Figures", ("4.875", None)),
        ("fr", "4,375", "satisfaction des étudiants", "Chiffres", ("4.375", None)),
        ("de", "45,375", "Vollzeitstellen Mitarbeitende", "Zahlen", ("45.375", None)),
        ("fr", "2,145", "personnes dans chaque foyer", "Chiffres", ("2.145", None)),
        ("en", "2.145", "Household size, people", "Figures", ("2.145", None)),
        ("de", "2,045", "Personen im Haushalt", "Zahlen", ("2.045", None)),
        ("de", "1,432", "Kinder, Geburtenziffer", "Zahlen", ("1.432", None)),
        ("de", "1,432", "Kinder", "Geburtenziffer", ("1.432", None)),
        ("de", "4,125", "Betreuungsschlüssel Kinder", "Zahlen", ("4.125", None)),
        ("ca", "7,125", "nota mitjana estudiants", "Xifres", ("7.125", None)),
        ("ca", "9,875", "ràtio alumnes", "Xifres", ("9.875", None)),
    ],
)
def test_what_is_measured_or_shared_stays_a_decimal(
    language: str, number: str, label: str, heading: str, value: tuple[str, str | None]
) -> None:
    """A unit, an average, what each has, what is told in thousands, and words that count nothing."""
    assert _read(language, number, label, heading) == [value]


def test_a_page_with_decimals_behind_the_mark_may_have_one_more() -> None:
    """Beside "12,5 %" nobody knows whether "1,832" children are of each woman, or of a town."""
    tiles = "".join(f"<div><div>{number}</div><p>{label}</p></div>" for number, label in _OF_DECIMALS)
    body = f"<h1>Chiffres clés</h1><div>{tiles}</div>"
    record = read(f"<html lang=fr><title>Chiffres clés</title><main>{body}</main></html>").record
    assert [f"{figure.quantity.value}" for figure in record.figures if figure.label == "enfants"] == ["1.832"]


_OF_DECIMALS = (("1,832", "enfants"), ("12,5 %", "de femmes"), ("1 250", "publications"))
