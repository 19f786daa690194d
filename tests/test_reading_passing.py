import pytest

from scraper.reading.reader import read

FIGURES = (
    "<div class='card'><p class='big'>12 400</p><p>élèves</p></div>"
    "<div class='card'><p class='big'>310</p><p>professeurs</p></div>"
    "<div class='card'><p class='big'>45 %</p><p>de boursiers</p></div>"
)

OF_THE_MOMENT = {
    "fr": (
        "12 345 vues · 56 partages",
        "Visiteurs aujourd'hui : 231",
        "23 j'aime",
        "Temps de lecture : 4 min",
        "Panier : 0",
        "Nombre de visiteurs : 123 456",
        "Nombre total de visites : 123 456",
    ),
    "en": (
        "Viewed 12,345 times",
        "231 visitors online",
        "4 min read",
        "Page generated in 0.231 s",
        "7 minutes ago",
        "Cart 0",
        "231 items found",
        "Number of visitors: 123,456",
        "Total visits: 123,456",
        "Page views: 123,456",
    ),
    "de": (
        "12345 Aufrufe · 56 Mal geteilt",
        "Besucher heute: 231",
        "Warenkorb: 0",
        "Anzahl der Besucher: 123.456",
        "Besucherzähler: 123.456",
        "23 Kommentare",
        "Ab 9,99 €",
        "Seite erzeugt in 0,231 s",
    ),
    "es": ("12345 visualizaciones · 56 veces compartido", "Visitas: 12345", "231 usuarios en línea", "23 me gusta"),
    "it": (
        "12345 visualizzazioni · 56 condivisioni",
        "Visite: 12345",
        "7 minuti fa",
        "Condiviso 601 volte",
        "Voto: 4,5/5 (231 recensioni)",
    ),
    "nl": (
        "12345 keer bekeken · 56 keer gedeeld",
        "Weergaven: 12345",
        "231 bezoekers online",
        "4 min leestijd",
        "Aantal bezoekers: 123.456",
    ),
    "pl": ("12345 wyświetleń · 56 udostępnień", "Odwiedziny dzisiaj: 231", "23 komentarzy", "7 minut temu"),
    "pt": (
        "12345 visualizações · 56 partilhas",
        "Visitas: 12345",
        "231 utilizadores online",
        "23 comentários",
        "Desde 7,99 €",
        "Lido 12345 vezes",
    ),
}


def page(after: str, language: str) -> str:
    return (
        f"<html lang='{language}'><title>Chiffres clés</title><main><h1>Chiffres clés</h1>"
        f"<h2>En bref</h2>{FIGURES}{after}</main></html>"
    )


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in OF_THE_MOMENT.items() for text in texts]
)
def test_what_readers_do_and_when_is_no_figure(language: str, text: str) -> None:
    """Views, shares, likes, comments, who is online, reading times: another number at every look, and never told."""
    for after in (f"<p class='small'>{text}</p>", f"<div>{text}</div>"):
        assert read(page(after, language)).record.figures == read(page("", language)).record.figures


def test_visitors_in_a_year_are_figures() -> None:
    """What a museum tells of a year is not a page's own counter, and neither is one of three lines of a list."""
    told = page("<p>123 456 visiteurs par an</p><p>Visiteurs par an : 234 567</p>", "fr")
    listed = page("<ul><li>Nombre de visiteurs : 90 000</li><li>Concerts : 48</li><li>Salles : 32</li></ul>", "fr")

    assert [str(figure.quantity.value) for figure in read(told).record.figures][3:] == ["123456", "234567"]
    assert [str(figure.quantity.value) for figure in read(listed).record.figures][3:] == ["90000", "48", "32"]


def test_a_museum_s_own_visits_are_figures() -> None:
    """Words that may tell of a page's readers count among figures of the same make."""
    html = page("<div class='card'><p class='big'>90 000</p><p>visites</p></div>", "fr")

    assert [figure.label for figure in read(html).record.figures][-1] == "visites"


@pytest.mark.parametrize("written", ["FOR IMMEDIATE RELEASE", "For immediate release", "for Immediate Release"])
def test_a_press_release_says_so_in_any_case(written: str) -> None:
    """What opens a release makes it one, however it is written."""
    page = "<main class='text'><h1>About Acme</h1><p>{}</p><p>Acme, with 4,500 staff in 12 countries, opens a shop.</p>"
    assert read(page.format(written)).record.figures == ()
    assert read(page.format("Who we are")).record.figures != ()
