"""What a page is called."""

import pytest

from scraper.reading.markup.document import parse

_HOME = '<a class="brand" href="/">Flughafen Nord</a>'


@pytest.mark.parametrize(
    ("window", "body", "title"),
    [
        ("Zahlen | Portal", "<h1>Portal der Uni</h1><h1>Zahlen</h1>", "Zahlen"),
        ("Impacto · SILVA", "<header><h1>SILVA</h1></header><h2>Impacto</h2>", "Impacto"),
        ("Chiffres – Ville", "<header><h1>Ville</h1></header><h1>La ville en chiffres</h1>", "La ville en chiffres"),
        ("Chiffres – Ville", "<header><p>Ville</p></header><h1>La ville</h1>", "La ville"),
        ("Cijfers | SILVA", "<article><header><h1>Het bos in cijfers</h1></header></article>", "Het bos in cijfers"),
        ("SILVA", "<header><h1>SILVA</h1></header><h2>Impact</h2>", "SILVA"),
        ("Flughafen Nord | Der Flughafen", f"{_HOME}<h2>Wir verbinden</h2>", "Der Flughafen"),
        ("Der Flughafen | Flughafen Nord", f"{_HOME}<h2>Wir verbinden</h2>", "Der Flughafen"),
        ("Flughafen Nord | Der Flughafen", '<a href="/news">Flughafen Nord</a>', "Flughafen Nord"),
        ("Flughafen Nord", _HOME, "Flughafen Nord"),
    ],
)
def test_a_title_is_the_pages_and_not_the_sites(window: str, body: str, title: str) -> None:
    """A heading or a part of `<title>` that is the name of the site is passed over where another one is there."""
    assert parse(f"<title>{window}</title><body>{body}</body>").title == title
