"""Numbers in words that begin the items of a list on a page of key figures."""

import pytest

from scraper.reading.reader import read


def labels(language: str, *items: str) -> list[str]:
    """The labels of the figures of a list below a page's tiles."""
    listed = "".join(f"<li>{item}</li>" for item in items)
    tiles = "<div><b>1234</b> Alumni</div><div><b>40</b> Partner</div>"
    page = f"<html lang={language}><title>Key figures</title><main><h1>Key figures</h1>{tiles}<ul>{listed}</ul></main>"
    return [figure.label for figure in read(page).record.figures[2:]]


@pytest.mark.parametrize(
    ("language", "items", "expected"),
    [
        ("en", ("Three campuses", "A dozen spin-outs"), ["campuses", "spin-outs"]),
        ("fr", ("Trois campus", "Deux bibliothèques"), ["campus", "bibliothèques"]),
        ("de", ("Drei Fakultäten", "Zwei Standorte"), ["Fakultäten", "Standorte"]),
        ("en", ("Two research centres", "Four departments"), ["research centres", "departments"]),
    ],
)
def test_what_institutions_count_is_a_figure(language: str, items: tuple[str, ...], expected: list[str]) -> None:
    """A number in words is one where a noun that institutions count stands behind it."""
    assert labels(language, *items) == expected


@pytest.mark.parametrize(
    ("language", "items"),
    [
        ("en", ("Zero tolerance of discrimination", "Two of our professors won a Nobel prize", "Three cheers for all")),
        ("en", ("Zero students left behind", "Two steps from the river")),
        ("fr", ("Zéro déchet", "Mille mercis", "Deux pas en avant")),
        ("fr", ("Mille étudiants disent merci", "Deux de nos professeurs ont un prix")),
        ("de", ("Null Toleranz", "Zwei unserer Professoren sind im Rat")),
        ("de", ("Tausend Dank", "Vier Ecken")),
        ("es", ("Cero papel", "Mil gracias", "Dos pasos adelante")),
    ],
)
def test_a_figure_of_speech_is_none(language: str, items: tuple[str, ...]) -> None:
    """ "Zero", "thousand" and "two of our" count nothing, whatever noun follows."""
    assert labels(language, *items) == []
