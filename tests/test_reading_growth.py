"""The plus before a number: the sign of a growth, or so many and more."""

import pytest

from figures.record import Qualifier
from scraper.reading.reader import read

_FORMS = (
    "<table><tr><td>{label}</td><td>+{value}</td></tr><tr><td>Berlin</td><td>250</td></tr></table>",
    "<div><div><b>+{value}</b><span>{label}</span></div><div><b>250</b><span>Berlin</span></div></div>",
)


def _qualifiers(language: str, label: str, value: str) -> list[Qualifier | None]:
    """What the plus before a number is taken for, under a label in a table and in a tile."""
    found: list[Qualifier | None] = []
    for form in _FORMS:
        body = f"<h1>Key figures</h1>{form.format(label=label, value=value)}"
        figures = read(f"<html lang={language}><title>Key figures</title><main>{body}</main></html>").record.figures
        found += [figure.quantity.qualifier for figure in figures if figure.label == label]
    return found


@pytest.mark.parametrize("value", ["11 %", "120"])
@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "Growth"),
        ("en", "Annual revenue growth"),
        ("en", "growth in exports"),
        ("en", "increase in members"),
        ("en", "Rate of growth"),
        ("fr", "croissance"),
        ("fr", "Taux de croissance"),
        ("fr", "de croissance"),
        ("fr", "Hausse des effectifs"),
        ("de", "Zuwachs"),
        ("de", "Mitgliederzuwachs"),
        ("de", "Absatzsteigerung seit 2020"),
        ("de", "Durchschnittliches Umsatzwachstum"),
        ("es", "Tasa de crecimiento"),
        ("es", "Aumento de matrículas"),
        ("es", "de crecimiento anual"),
        ("it", "Crescita del fatturato"),
        ("pt", "Crescimento das exportações"),
        ("nl", "Omzetgroei"),
        ("pl", "Wzrost eksportu"),
        ("sv", "Omsättningstillväxt"),
        ("da", "Eksportvækst"),
        ("nb", "Medlemsvekst"),
        ("fi", "Viennin kasvu"),
        ("cs", "Růst vývozu"),
        ("sk", "Nárast vývozu"),
        ("hu", "Exportnövekedés"),
        ("ro", "Creștere anuală"),
        ("el", "Αύξηση εξαγωγών"),
        ("ru", "Рост экспорта"),
        ("uk", "Приріст експорту"),
        ("tr", "Ciro artışı"),
        ("ca", "Creixement de socis"),
    ],
)
def test_the_plus_of_a_growth_is_a_sign(language: str, label: str, value: str) -> None:
    """Whatever grows, in a word of its own or a compound, and also as a count."""
    assert _qualifiers(language, label, value) == [None, None]


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("en", "growth companies"),
        ("en", "companies in growth"),
        ("en", "years of growth"),
        ("fr", "entreprises en croissance"),
        ("fr", "projets de croissance"),
        ("de", "Unternehmen im Wachstum"),
        ("de", "Projekte zur Umsatzsteigerung"),
        ("de", "Wachstumsunternehmen"),
        ("de", "Wachstums-Startups"),
        ("de", "Jahre Wachstum"),
        ("es", "empresas en crecimiento"),
        ("it", "imprese in crescita"),
        ("nl", "groeibedrijven"),
        ("pl", "firm w fazie wzrostu"),
        ("sv", "tillväxtföretag"),
        ("en", "members"),
        ("de", "Mitglieder"),
    ],
)
def test_what_grows_is_so_many_and_more(language: str, label: str) -> None:
    """A plus before the number of what has growth, or takes place in it, is no sign."""
    assert _qualifiers(language, label, "120") == [Qualifier.AT_LEAST, Qualifier.AT_LEAST]
