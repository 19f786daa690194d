"""What language a page is in, whatever it declares, and how its country writes numbers."""

import pytest

from figures.record import Figure
from scraper.reading.reader import read

WORDS = {
    "en": "We are the people who care for every student, and this is our school. It is run by all of us, for you.",
    "fr": "Nous formons des étudiants dans une école ouverte sur le monde, avec nos partenaires et les entreprises.",
    "de": "Wir sind die Hochschule für das Land, und mit Forschung von Rang bilden wir im Norden den Nachwuchs aus.",
    "tr": "Üniversitemiz her yıl çok öğrenci ile bu alanda bir merkez ve daha iyi bir gelecek için çalışan da.",
    "nb": "Vi er et universitet for alle som vil studere, og det er mange av dem. Våre studenter er på vei til den.",
    "gl": "A universidade é unha das que máis medra en Galicia, con estudantes do país para a súa sociedade.",
}


def page(language: str | None, words: str, *tiles: str) -> str:
    declared = f' lang="{language}"' if language else ""
    shown = "".join(f"<div class=stat><b>{number}</b><span>{label}</span></div>" for number, _, label in _split(tiles))
    return f"<html{declared}><body><h1>Key figures</h1><p>{words}</p><div>{shown}</div></body></html>"


def _split(tiles: tuple[str, ...]) -> list[tuple[str, str, str]]:
    return [tile.partition(" | ") for tile in tiles]


def figures(html: str, url: str | None = None) -> tuple[Figure, ...]:
    return read(html, url=url).record.figures


@pytest.mark.parametrize("spoken", WORDS)
def test_a_language_without_a_claim(spoken: str) -> None:
    """Without a declared language, the small words of a page tell it."""
    assert read(page(None, WORDS[spoken])).record.language == spoken


@pytest.mark.parametrize("spoken", WORDS)
def test_a_claim_that_holds(spoken: str) -> None:
    """A declared language that the page speaks stands, with its region."""
    assert read(page(f"{spoken}-XX", WORDS[spoken])).record.language == f"{spoken}-XX"


@pytest.mark.parametrize(
    ("declared", "spoken"), [("tr", "en"), ("en-US", "fr"), ("en", "de"), ("de", "tr"), ("en", "nb")]
)
def test_a_claim_that_the_words_refute(declared: str, spoken: str) -> None:
    """Where the page plainly speaks another language than it declares, the words tell."""
    assert read(page(declared, WORDS[spoken])).record.language == spoken


@pytest.mark.parametrize("declared", ["hr", "sr", "da", "no", "ja", "en"])
def test_a_claim_stands_in_doubt(declared: str) -> None:
    """Few words, or those of a language that others share, refute nothing."""
    assert read(page(declared, "Novo i na za")).record.language == declared


def test_magnitudes_follow_the_words() -> None:
    """`1.5B+` on an English page that declares Turkish is a billion and a half."""
    found = figures(page("tr", WORDS["en"], "1.5B+ | Packages delivered", "30M+ | Active customers", "99% | On time"))

    assert [figure.quantity.value for figure in found] == [1_500_000_000, 30_000_000, 99]


def test_a_disputed_magnitude_is_a_warning() -> None:
    """In Turkish words, a B behind an English decimal is a thousand or a billion: no value, and a warning."""
    record = read(page("tr", WORDS["tr"], "1.5B+ | teslim edilen paket", "99 | ülke", "12 | il")).record

    assert record.figures[0].quantity.value is None
    assert [(w.code, "1.5B+" in w.message) for w in record.warnings] == [("unknown_suffix", True)]


def test_numbers_of_the_country() -> None:
    """A language without a region is written as in the country of the page's address."""
    html = page("es", "", "21,356 millones de pesos | presupuesto", "$12 | por alumno", "94,120 | alumnos")

    mexican = [figure.quantity for figure in figures(html, "https://www.uni.mx/cifras")]
    assert [quantity.value for quantity in mexican] == [21_356_000_000, 12, 94_120]
    assert [quantity.unit for quantity in mexican] == ["MXN", "MXN", None]
    assert figures(html, "https://www.uni.es/cifras")[0].quantity.value == 21_356_000
