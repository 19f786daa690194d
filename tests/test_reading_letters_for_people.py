"""Columns, rows and lines that the letters for men and women head."""

import pytest

from scraper.reading.evidence.labels import without_hours
from scraper.reading.reader import read


def figures(body: str) -> list[tuple[str, str]]:
    page = f"<html lang=fr><title>Université</title><main><h1>Chiffres clés</h1>{body}</main></html>"
    return [(figure.raw, figure.label) for figure in read(page).record.figures]


@pytest.mark.parametrize(
    ("men", "women"), [("H", "F"), ("H", "M"), ("h", "f"), ("M", "W"), ("M", "K"), ("M", "V"), ("H", "D")]
)
def test_a_column_under_a_letter_has_figures_as_any_other(men: str, women: str) -> None:
    """Whatever the letter is short for elsewhere: "H" is no hours beside "F"."""
    heads = f"<tr><th>Composante</th><th>{men}</th><th>{women}</th></tr>"
    table = f"<table>{heads}<tr><td>Droit</td><td>412</td><td>830</td></tr></table>"
    assert figures(table) == [("412", f"Droit, {men}"), ("830", f"Droit, {women}")]


@pytest.mark.parametrize(
    "body",
    [
        "<table><tr><th>Sexe</th><th>Effectif</th></tr><tr><td>H</td><td>412</td></tr><tr><td>F</td><td>830</td></tr></table>",
        "<ul><li>H : 412</li><li>F : 830</li></ul>",
        "<dl><dt>H</dt><dd>412</dd><dt>F</dt><dd>830</dd></dl>",
    ],
)
def test_so_have_rows_and_lines(body: str) -> None:
    """Of the two halves of a whole, both are shown or none is."""
    assert figures(body) == [("412", "H"), ("830", "F")]


@pytest.mark.parametrize(
    "labels",
    [
        ["Droit, H"],
        ["Droit, H", "Lettres, F"],
        ["H", "M", "S"],
        ["J", "H", "M"],
        ["Marche, h", "Marche, m"],
        ["ch", "cf"],
    ],
)
def test_hours_stay_hours(labels: list[str]) -> None:
    """Where no letter for women has the same words before it, or those of days, minutes and seconds do."""
    assert list(without_hours(labels)) == labels


def test_hours_of_a_course_are_no_figures() -> None:
    """A column of them says how long each takes."""
    heads = "<tr><th>UE</th><th>ECTS</th><th>H</th></tr>"
    rows = "<tr><td>Droit</td><td>6</td><td>30</td></tr><tr><td>Lettres</td><td>3</td><td>24</td></tr>"
    assert figures(f"<table>{heads}{rows}</table>") == []
