"""Which of several like words or digits in a line is a number's own."""

import pytest

from scraper.reading.reader import read


def told(language: str, title: str, body: str) -> list[tuple[str, str, str]]:
    html = f'<html lang="{language}"><title>{title}</title><body><main><h1>{title}</h1>{body}</main></body></html>'
    figures = read(html).record.figures
    return [(str(figure.quantity.value), figure.quantity.unit or "", figure.label) for figure in figures]


def test_the_unit_behind_a_number_leaves_the_label() -> None:
    """Not one that stands before it."""
    body = "<ul><li>Stände pro Hektar: 14 Hektar</li><li>Wald: 310 Hektar</li><li>Hallen: 25</li></ul>"

    assert told("de", "Zahlen und Fakten", body)[0] == ("14", "ha", "Stände pro Hektar")


def test_numbers_in_words_stand_among_digits_in_the_order_of_their_sentence() -> None:
    """The 2 stands behind the words, though a 2 is in the 12 before them."""
    body = "<p>Our school has 12 faculties, three libraries and 2 museums in the town.</p>"

    assert [value for value, _, _ in told("en", "About our school", body)] == ["12", "3", "2"]


@pytest.mark.parametrize("count", ["99", "150", "950"])
@pytest.mark.parametrize(("language", "title"), [("it", "I numeri"), ("es", "Cifras clave"), ("pt", "Números")])
def test_a_raised_a_is_an_ordinals(language: str, title: str, count: str) -> None:
    """However large the number is."""
    tiles = f"<div class=t><b>{count}<sup>a</sup></b><p>edizione</p></div><div class=t><b>45</b><p>soci</p></div>"
    html = f"<html lang={language}><title>{title}</title><main><h1>{title}</h1><div>{tiles}</div></main></html>"

    assert {str(figure.quantity.value): figure.quantity.qualifier for figure in read(html).record.figures}[
        count
    ] == "rank"
