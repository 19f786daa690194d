"""Numbers beside a day in digits and what stands before it, on a page that announces key figures."""

import pytest

from scraper.reading.reader import read


def _read(language: str, label: str, number: str) -> list[str | None]:
    """The raw numbers read of a table whose first row has a day, beside one that is read in any case."""
    rows = f"<tr><td>{label}</td><td>{number}</td></tr><tr><td>Schools</td><td>31</td></tr>"
    body = f"<h1>Facts and figures</h1><table>{rows}</table>"
    record = read(f"<html lang={language}><title>Facts and figures</title><main>{body}</main></html>").record
    return [figure.raw for figure in record.figures if figure.label != "Schools"]


@pytest.mark.parametrize(
    ("language", "label", "number"),
    [
        ("de", "Einwohner am 30.06.2023", "204.318"),
        ("de", "Aktive Mitglieder, Stand 30.06.2023", "4.120"),
        ("de", "Fläche am 31.12.2023", "1.100,66 km²"),
        ("fr", "Habitants au 31/12/2023", "912"),
        ("it", "Iscritti al 31/12/2023", "1.250"),
        ("pl", "Mieszkańców na 31.12.2023", "1 250"),
        ("en", "Schools 2022-12-31", "65"),
    ],
)
def test_what_is_counted_has_a_number_on_a_day(language: str, label: str, number: str) -> None:
    """People, places and areas there were on the day."""
    assert _read(language, label, number) == [number]


@pytest.mark.parametrize(
    ("language", "label", "number"),
    [
        ("de", "Ausschuss am 12.03.2024", "18"),
        ("en", "Council 12/03/2024", "7"),
        ("fr", "Portes ouvertes 12/03/2024", "9"),
        ("fr", "Délibération du 12/03/2024", "118"),
        ("pl", "Uchwała z 12.03.2024", "118"),
        ("de", "Amtsblatt vom 12.03.2024", "11"),
        ("de", "Satzung vom 12.03.2024", "1,2 MB"),
        ("de", "Basar am 20.03.2024", "9.30"),
        ("de", "Kinder am 20.03.2024", "9.30"),
        ("de", "Kinder am 20.03.2024", "6–12"),
        ("it", "Fattura del 12/03/2024", "1.218,50"),
        ("de", "Saldo am 31.12.2023", "2.345,67"),
        ("de", "Mitgliederfest am 12.03.2024", "118"),
        ("de", "Mitglieder bis 12.03.2024", "118"),
        ("en", "Donors 12/03/2024", "1,200 €"),
        ("fr", "Enfants le 12/07/2022", "120 €"),
        ("de", "Wanderung am 12.03.2024", "12 km"),
        ("de", "Brand am 12.03.2024", "3 ha"),
        ("de", "Fläche am 12.03.2024", "18"),
    ],
)
def test_what_takes_place_on_a_day_has_none(language: str, label: str, number: str) -> None:
    """Meetings, acts, papers, sales and sums, whatever number stands beside them."""
    assert _read(language, label, number) == []
