"""On a page that announces its key figures, three values or more made alike are what it has to show.

What elsewhere speaks of a decoy (a heading, a word, a size, a short number) does not silence them.
"""

from collections.abc import Callable

import pytest

from scraper.reading.reader import read

Row = tuple[str, str]
Made = Callable[[list[Row]], str]


def rows_of(text: str) -> list[Row]:
    """What "15 000|students; 500|clubs" says: values with their labels."""
    rows = (row.strip() for row in text.split(";"))
    return [(value.strip(), label.strip()) for value, label in (row.split("|") for row in rows)]


def tiles(rows: list[Row]) -> str:
    """A grid of cards, each of a number and its label."""
    cards = (f"<div class='card'><p class='big'>{value}</p><p>{label}</p></div>" for value, label in rows)
    return f"<section class='grid'>{''.join(cards)}</section>"


def listed(rows: list[Row]) -> str:
    """A list whose items begin with an emphasised number."""
    return f"<ul>{''.join(f'<li><strong>{value}</strong> {label}</li>' for value, label in rows)}</ul>"


def plain(rows: list[Row]) -> str:
    """A list whose items begin with a number."""
    return f"<ul>{''.join(f'<li>{value} {label}</li>' for value, label in rows)}</ul>"


def table(rows: list[Row]) -> str:
    """A table of labels and numbers."""
    return f"<table>{''.join(f'<tr><th>{label}</th><td>{value}</td></tr>' for value, label in rows)}</table>"


def page(language: str, title: str, body: str) -> str:
    return f"<html lang='{language}'><title>{title}</title><main><h1>{title}</h1>{body}</main></html>"


def labels(html: str) -> list[str]:
    return [figure.label for figure in read(html, url=None, explain=False).record.figures]


UNDER_ERRANDS = """
en | University key figures | Join us | 15 000|students; 240|nationalities; 500|clubs
en | Royal Mail: facts and figures | Delivery | 31 million|addresses; 1,200|offices; 130,000|employees
en | Daily News in numbers | News | 1.2 million|readers; 45 000|subscribers; 12|journalists
en | Gallup in numbers | World polls | 1,240,000|interviews; 160|countries; 4,500|interviewers
en | Stripe: key figures | Payment | 240|countries; 15 000|employees; 99.999 %|uptime
fr | Chiffres clés | Nous rejoindre | 240|nationalités; 12|sites; 500|métiers
fr | AFP en chiffres | Actualités | 2 400|collaborateurs; 150|pays; 5 000|dépêches par jour
fr | Atmo: chiffres clés | Mesures en temps réel | 240|capteurs; 15|stations; 5 000|analyses
es | Correos en cifras | Envíos | 2.395|oficinas; 45.000|empleados; 340|destinos
cs | Brno v číslech | Doprava | 340|tramvají; 23 000|cestujících; 120|linek
tr | Türk Hava Yolları: sayılarla | Kargo | 340|uçak; 23.000|çalışan; 120|ülke
fi | Posti lukuina | Toimitusketju | 340|autoa; 23 000|työntekijää; 120|toimipistettä
uk | Центр зайнятості у цифрах | Вакансії | 1 240|працівників; 34 000|вакансій; 120|центрів
"""


@pytest.mark.parametrize("made", [tiles, listed])
@pytest.mark.parametrize("case", UNDER_ERRANDS.strip().splitlines())
def test_heading_for_posts_or_deliveries_does_not_silence_three_key_figures(case: str, made: Made) -> None:
    """Institutions tell in figures what they deliver, pay and publish, under headings that shops use as well."""
    language, title, heading, told = (part.strip() for part in case.split(" | "))
    rows = rows_of(told)
    html = page(language, title, f"<h2>{heading}</h2>{made(rows)}")
    assert labels(html) == [label for _, label in rows]


@pytest.mark.parametrize("heading", ["Delivery", "Vacancies", "Join us", "News"])
def test_what_readers_come_for_is_no_figure_on_a_page_that_announces_none(heading: str) -> None:
    """Elsewhere such a heading says that terms, posts and news stand under it."""
    rows = rows_of("30|days to return; 12|posts; 25|days of leave")
    assert labels(page("en", "Our firm", f"<h2>{heading}</h2>{tiles(rows)}")) == []
