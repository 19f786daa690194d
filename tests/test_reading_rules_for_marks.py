"""Sentences that tell rules for marks: no figures, told by their words and never by how large their numbers are."""

import pytest

from scraper.reading.reader import read


def values(language: str, title: str, body: str) -> list[str]:
    html = f'<html lang="{language}"><title>{title}</title><body><main><h1>{title}</h1>{body}</main></body></html>'
    return [str(figure.quantity.value) for figure in read(html).record.figures]


@pytest.mark.parametrize(
    ("language", "title", "sentence"),
    [
        ("es", "Cifras clave", "La cadena suma {} locales y 61 puntos de recogida que deben atender cada noche."),
        ("es", "Cifras clave", "La cadena suma {} locales y al menos 61 notas de prensa cada año."),
        ("fr", "Chiffres clés", "Le réseau compte {} gares et 61 haltes, si l'on compte les arrêts d'été."),
        ("de", "Zahlen und Fakten", "Der Zoo hat {} Gehege und 61 Arten, die jeder Gast füttern darf."),
        ("it", "I numeri", "La catena conta {} negozi e 61 magazzini e deve aprirne altri presto."),
        ("nl", "Kerncijfers", "De keten heeft {} winkels en 61 depots, zowel klein als groot."),
        ("en", "Key figures", "The line has {} stations and 61 stops, or more if you count its grades."),
    ],
)
@pytest.mark.parametrize("tag", ["p", "td"])
def test_everyday_words_make_no_rule(language: str, title: str, sentence: str, tag: str) -> None:
    """Where key figures are announced a sentence tells them, with two digits as with three."""
    page = "<table><tr><td>{}</td></tr></table>" if tag == "td" else "<p>{}</p>"

    for value in ("17", "99", "101"):
        assert value in values(language, title, page.format(sentence.format(value)))


@pytest.mark.parametrize("count", ["2", "99", "101", "1,200"])
def test_a_rule_is_told_by_its_words(count: str) -> None:
    """However many marks it asks for; how often a mark may be given is a rule under any heading."""
    rule = f"<table><tr><th>Pass</th><td>At least {count} marks of 4 or higher, no mark below 3</td></tr></table>"
    dutch = f"<table><tr><th>Geslaagd</th><td>{count} keer een 5 en verder alleen een 6,0 of hoger</td></tr></table>"

    assert values("en", "Our exams", rule) == []
    assert values("nl", "Cijfers", dutch.replace("1,200", "1200")) == []
