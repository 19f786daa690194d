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


FIELDS_OF_MANY = """
fr | Tourisme en Bretagne: chiffres clés | Hébergement | 12 500|chambres; 3,4 millions|nuits; 45 000|places
fr | CHU: chiffres clés | Dialyse | 12 500|séances; 1 450|places; 36|mois
fr | Fédération de football: chiffres clés | Saison | 2 200 000|joueurs; 45 000|buts
en | Accor key figures | Hotels | 821,000|rooms; 45 million|nights
en | Electoral commission: key figures | Last election | 2,200,000|votes; 45,000|signatures
de | FC Beispiel: Zahlen und Fakten | Saison | 34|Spiele; 72|Tore; 18|Vorlagen
es | Universidad en cifras | Formación | 12 500|plazas; 1 450|horas; 34|módulos
pl | Hotel w liczbach | Noclegi | 2 500|pokoje; 340|miejsc; 45 000|noclegów
pt | Turismo em números | Alojamento | 2 500|quartos; 45 000|noites; 340|vagas
nl | Toerisme in cijfers | Logies | 2 500|kamers; 45 000|nachten
fi | Teatteri lukuina | Salit | 2 500|paikkaa; 45 000|tuntia
tr | Üniversite sayılarla | Eğitim | 2.500|kontenjan; 45.000|saat
"""


@pytest.mark.parametrize("made", [tiles, table])
@pytest.mark.parametrize("case", FIELDS_OF_MANY.strip().splitlines())
def test_key_figures_that_are_called_as_fields_of_a_flat_or_a_course_are_figures(case: str, made: Made) -> None:
    """Institutions count rooms, nights and places too; a heading of its own makes no description of them."""
    language, title, heading, told = (part.strip() for part in case.split(" | "))
    rows = rows_of(told)
    assert labels(page(language, title, f"<h2>{heading}</h2>{made(rows)}")) == [label for _, label in rows]


@pytest.mark.parametrize(
    ("told", "is_shown"), [("12 500|chambres; 45 000|nuits", True), ("4|chambres; 2|nuits", False)]
)
def test_fields_beside_the_figures_of_a_page_are_one_thing_s_unless_they_are_thousands(
    told: str, *, is_shown: bool
) -> None:
    """Where the title is followed by key figures, a flat of the month may stand beside them, under its heading."""
    core, rows = rows_of("240|salariés; 12|sites; 15 000|clients"), rows_of(told)
    html = page("fr", "Chiffres clés", f"{tiles(core)}<h2>Hébergement</h2><div>{tiles(rows)}</div>")
    shown = [*core, *rows] if is_shown else core
    assert labels(html) == [label for _, label in shown]


@pytest.mark.parametrize(
    "told",
    [
        "€ 1.2 billion|revenue; 12,500|employees; 450|stores; € 45|average basket",
        "450|Wohnungen; 620 €|Durchschnittsmiete; 1 240|Bewohner; 12|Standorte",
        "95|members; € 30|fee a month; 12|gardens; 4|ponds",
    ],
)
def test_an_average_price_does_not_silence_the_figures_beside_it(told: str) -> None:
    """A price among few numbers is what they buy, but not beside thousands, budgets or what institutions count."""
    rows = rows_of(told)
    assert {label for _, label in rows if "fee" not in label} <= set(
        labels(page("en", "Annual report 2025", tiles(rows)))
    )


def test_a_price_silences_the_small_numbers_of_what_it_buys() -> None:
    """So many hours and sheets for so much: nothing there is a thousand or counts people."""
    rows = rows_of("€ 45|a kit; 4|sheets; 2|pens")
    assert labels(page("en", "Weaving at home", listed(rows))) == []


SHOWN_TOGETHER = """
de | Rettungsdienst Bern: Zahlen und Fakten | 144|Mitarbeitende; 38 500|Einsätze; 118|Feuerwehr; 17|Polizei
en | City Police in numbers | 999|Emergency; 101|Fire; 340|Officers; 12,000|Calls
en | Country facts and figures | 67848156|population; 12345678|households; 450|towns
en | Facts and figures | 14:1|student – staff ratio; 1:8|staff – pupil ratio; 1,200|pupils
en | Satellite agency: facts and figures | 30|px per degree; 45|satellites; 340|staff
en | Facts and figures | 12|hours of volunteering for £340 each; 3 400|pupils; 45|teachers
fr | Chiffres clés | 12|campus (au 1er septembre); 11|facultés (au 31 décembre); 1 200|agents (au 31 décembre)
de | Universität in Zahlen | 8|Standorte (Stand 31. Dezember); 11|Fakultäten (Stand 1. Oktober); 900|Beschäftigte
"""


@pytest.mark.parametrize("made", [tiles, listed])
@pytest.mark.parametrize("case", SHOWN_TOGETHER.strip().splitlines())
def test_what_a_number_is_does_not_hang_on_its_size_where_key_figures_are_shown_together(case: str, made: Made) -> None:
    """A number that is called for help, one of eight digits, one as of a day: figures as one more or less would be."""
    language, title, told = (part.strip() for part in case.split(" | "))
    rows = rows_of(told)
    values = [
        figure.raw.strip() for figure in read(page(language, title, made(rows)), url=None, explain=False).record.figures
    ]
    assert values == [value for value, _ in rows]


def test_count_goes_on_being_a_figure_when_it_has_a_digit_more() -> None:
    """A counter without groups that passes ten million is the same counter."""
    shown = [
        labels(page("en", "About us", listed(rows_of(f"{value}|visits; 12|towns")))) for value in (9900000, 10100000)
    ]
    assert shown == [["visits", "towns"], ["visits", "towns"]]


@pytest.mark.parametrize("title", ["Humboldt Forum", "World Urban Forum", "Foro Italico"])
def test_institution_called_a_forum_has_statistics_and_a_board_of_readers_has_none(title: str) -> None:
    """Threads and posts tell one from the other."""
    rows, threads = (
        rows_of("900|events; 1 200 000|visitors; 40|shows"),
        rows_of("900|members; 1 200 000|posts; 40|threads"),
    )
    assert labels(page("en", title, f"<h2>Statistics</h2>{tiles(rows)}")) == ["events", "visitors", "shows"]
    assert labels(page("en", title, f"<h2>Statistics</h2>{tiles(threads)}")) == []


def test_dividend_is_a_figure_beside_an_institution_s_thousands() -> None:
    """A sum to the cent under a heading of its own is a meal's price, not where the group tells of an institution."""
    rows = rows_of("£ 2.35|dividend per share; 12,500|employees")
    html = page("en", "Annual report: highlights", f"<h2>Shareholders</h2>{table(rows)}")
    assert labels(html) == ["dividend per share", "employees"]


def test_plain_small_counts_of_what_institutions_have_are_figures_beside_the_announced_ones() -> None:
    """Below tiles right under the title, a part of its own goes on with laboratories and campuses in a list."""
    core, more = rows_of("15 000|clients; 240|salariés; 45|métiers"), rows_of("12|laboratoires; 3|campus; 2|facultés")
    html = page("fr", "Chiffres clés", f"{tiles(core)}<h2>Recherche</h2>{plain(more)}")
    assert labels(html) == [label for _, label in [*core, *more]]


def test_plain_small_counts_made_alike_are_figures_beside_the_announced_ones() -> None:
    """Whatever they count: "6 filières, 2 Mastères, 14 brevets" in a part of its own."""
    core, more = rows_of("15 000|clients; 240|salariés; 45|métiers"), rows_of("6|filières; 2|Mastères; 14|brevets")
    html = page("fr", "Chiffres clés", f"{tiles(core)}<h2>Formations</h2>{plain(more)}")
    assert labels(html) == [label for _, label in [*core, *more]]
