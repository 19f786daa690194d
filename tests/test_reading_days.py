"""Labels that are days of the week, and codes that are days in some other language."""

import pytest

from scraper.reading.reader import read


def _values(labels: str, *, language: str, title: str, heading: str) -> list[str]:
    lines = "".join(f"<li><b>{340 + 17 * at}</b> {label}</li>" for at, label in enumerate(labels.split()))
    main = f"<main><h1>{title}</h1><h2>{heading}</h2><ul>{lines}</ul></main>"
    page = f'<html lang="{language}"><title>{title}</title>{main}</html>'
    return [figure.label for figure in read(page).record.figures]


@pytest.mark.parametrize(
    ("labels", "language", "title", "heading"),
    [
        ("MA CT ME AL OR AZ", "en", "University: facts and figures", "Students by state"),
        ("ZH SO TI JU SG", "de", "Hochschule in Zahlen", "Studierende nach Kanton"),
        ("SP PE SE AL PA", "pt", "Universidade em números", "Alunos por estado"),
        ("金 銀 銅", "ja", "データ", "メダル"),
        ("금 은 동", "ko", "대한체육회 현황", "메달"),
        ("Mon Tue Wed Thu", "en", "Library facts and figures", "Visitors by day"),
    ],
)
def test_codes_and_metals_are_no_days(labels: str, language: str, title: str, heading: str) -> None:
    """What is a day's name in another language, or in two letters, labels a figure as any word does; so do days
    where the page announces key figures.
    """
    assert _values(labels, language=language, title=title, heading=heading) == labels.split()


@pytest.mark.parametrize(
    ("labels", "language"),
    [("Mon Tue Wed Thu", "en"), ("lundi mardi mercredi", "fr"), ("Mo Di Mi", "de")],
)
def test_numbers_by_days_of_the_week_are_a_forecast_or_a_timetable(labels: str, language: str) -> None:
    """Three days of the page's own language say what changes from day to day, where nothing announces figures."""
    assert _values(labels, language=language, title="Lyon", heading="Semaine") == []


def test_days_of_another_language_are_words() -> None:
    """The same names on a page of another language say nothing of days."""
    labels = "Mar Mer Sam"
    assert _values(labels, language="en", title="About us", heading="Branches") == labels.split()
