"""Posts to read and posts to fill: their titles and terms are no figures, what an institution counts is."""

import pytest

from scraper.reading.reader import read


def values(language: str, title: str, body: str) -> list[str]:
    html = f'<html lang="{language}"><title>{title}</title><body><main><h1>{title}</h1>{body}</main></body></html>'
    return [str(figure.quantity.value) for figure in read(html).record.figures]


def tiles(*shown: tuple[str, str]) -> str:
    return "".join(f"<div class=stat><b class=number>{number}</b><p>{label}</p></div>" for number, label in shown)


@pytest.mark.parametrize(
    ("language", "title", "label"),
    [
        ("pl", "Liczby", "porad prawnych"),
        ("es", "Cifras clave", "formas de pago"),
        ("es", "Cifras clave", "señales de tráfico"),
        ("fr", "Chiffres clés", "conseils à domicile"),
        ("en", "Key figures", "ways to volunteer"),
    ],
)
@pytest.mark.parametrize("count", ["36", "99", "101", "102"])
def test_what_is_announced_is_no_title_of_a_post(language: str, title: str, label: str, count: str) -> None:
    """However many there are: crossing a hundred makes no figure come or go."""
    page = f"<ul><li><b>{count}</b> {label}</li><li><b>540</b> km</li><li><b>3200</b> m²</li></ul>"

    assert count in values(language, title, page)


@pytest.mark.parametrize("count", ["7", "99", "101", "250"])
def test_a_heading_that_counts_what_it_lists_is_a_title(count: str) -> None:
    """However much it lists, where nothing announces key figures."""
    cards = "".join(
        f"<div class=card><h3>{count} {title}</h3><p>9 January 2026</p></div>"
        for title in ("signs of a cold", "tips for runners", "reasons to walk")
    )

    assert values("en", "Our clinic", cards) == []


@pytest.mark.parametrize(
    ("language", "heading", "shown"),
    [
        ("fr", "Nous rejoindre", (("4", "entretiens"), ("72 h", "de délai"), ("1", "test"))),
        ("pl", "Praca u nas", (("27", "dni urlopu"), ("38", "godzin w tygodniu"), ("9", "ofert pracy"))),
        ("en", "Vacancies", (("14", "open positions"), ("6", "teams hiring"), ("4", "locations"))),
        ("fr", "Actualités", (("6", "nouveaux livres"), ("4", "concerts"), ("140", "places restantes"))),
        ("nl", "Werken bij ons", (("34", "uur per week"), ("28", "vakantiedagen"), ("4", "open vacatures"))),
    ],
)
def test_what_a_post_offers_is_no_figure(language: str, heading: str, shown: tuple[tuple[str, str], ...]) -> None:
    """Leave, hours, interviews, positions and news, in tiles that are called stats too."""
    assert values(language, "Delta", f"<section class=stats><h2>{heading}</h2>{tiles(*shown)}</section>") == []


def test_what_a_host_tells_of_itself_is() -> None:
    """Beside what it offers, under the same invitation."""
    shown = tiles(("95", "salariés"), ("6", "ateliers"), ("25", "ans d'expérience"), ("5", "semaines de congés"))

    assert values("fr", "Delta", f"<section><h2>Rejoignez-nous</h2>{shown}</section>") == ["95", "6", "25"]
