"""Units that heads say at their ends: `scraper.reading.shapes.stated_units`."""

import pytest

from scraper.numbers import NumberContext
from scraper.reading.shapes.stated_units import stated_unit

MILLION, THOUSAND = 1_000_000, 1000

TOLD = [
    ("fr", "Budget consolidé de l'école en M€, 2023", MILLION, "EUR"),
    ("fr", "Part des femmes en %, 2023", 1, "%"),
    ("fr", "Total des recettes propres en milliers d'euros (hors dons), 2023", THOUSAND, "EUR"),
    ("en", "Income from research in millions, 2023", MILLION, None),
    ("en", "Income from research in £m, 2023", MILLION, "GBP"),
    ("de", "Drittmittel in Mio. Euro, 2023", MILLION, "EUR"),
    ("de", "Drittmittel aller Fakultäten in Mio., 2023", MILLION, None),
    ("de", "Drittmittel aller Fakultäten in TEUR 2023", THOUSAND, "EUR"),
    ("es", "Ingresos por investigación en millones de euros, 2023", MILLION, "EUR"),
    ("es", "Ingresos por investigación en miles, 2023", THOUSAND, None),
    ("it", "Ricavi totali della fondazione in milioni di euro, 2023", MILLION, "EUR"),
    ("it", "Ricavi totali della fondazione in mln, 2023", MILLION, None),
    ("nl", "Totale inkomsten van de stichting in miljoen euro, 2023", MILLION, "EUR"),
    ("nl", "Totale inkomsten van de stichting x € 1.000, 2023", THOUSAND, "EUR"),
    ("pt", "Receitas próprias da fundação em milhões, 2023", MILLION, None),
    ("pt", "Receitas próprias da fundação em milhares de euros, 2023", THOUSAND, "EUR"),
    ("pl", "Przychody w mln zł, 2023", MILLION, "PLN"),
    ("pl", "Liczba studentów uczelni w tys., 2023", THOUSAND, None),
    ("fr", "Budget en M€, Part en %", 1, "%"),
    ("fr", "Chiffre d'affaires M€, 2023", MILLION, "EUR"),
    ("fr", "Part des femmes en pourcentage, 2023", 1, "%"),
    ("fr", "Surface bâtie en m2, 2023", 1, "m²"),
    ("de", "Umsatz Mio. € 2023", MILLION, "EUR"),
    ("de", "Frauenanteil %, 2023", 1, "%"),
    ("en", "Revenue £'000, 2023", THOUSAND, "GBP"),
    ("en", "Endowment US$bn", 1000 * MILLION, "USD"),
    ("en", "Grants received in Rs. lakh, 2023", 100_000, "INR"),
    ("es", "Presupuesto M€, 2023", MILLION, "EUR"),
    ("it", "Ricavi mln €, 2023", MILLION, "EUR"),
    ("it", "Ricavi (€/000)", THOUSAND, "EUR"),
    ("nl", "Aandeel vrouwen in procenten, 2023", 1, "%"),
    ("pl", "Przychody mln zł, 2023", MILLION, "PLN"),
]

UNTOLD = [
    ("fr", "Effectif des étudiants en M2, 2023"),
    ("fr", "Effectif des étudiants en L, 2023"),
    ("fr", "Budget consolidé en M€, Rang"),
    ("en", "Number of students in London, 2023"),
    ("en", "Number of students in thousands of homes"),
    ("en", "Number of partners in GB, 2023"),
    ("de", "Zahl der Studierenden in Berlin, 2023"),
    ("de", "Zahl der Beschäftigten in Teilzeit, 2023"),
    ("es", "Total de alumnos en grado, 2023"),
    ("it", "Totale degli studenti in sede, 2023"),
    ("nl", "Aantal studenten in Delft, 2023"),
    ("pt", "Total de alunos em Lisboa, 2023"),
    ("pl", "Liczba studentów w Krakowie, 2023"),
    ("fr", "Étudiants en M1 et M2"),
    ("fr", "boursiers à 30 %"),
    ("fr", "sites, 12 000 m²"),
    ("fr", "laboratoires en 1 000 m²"),
    ("fr", "repas à 3,85 €"),
    ("de", "Einwohner je km²"),
]


@pytest.mark.parametrize(("language", "head", "factor", "unit"), TOLD)
def test_a_head_ends_with_its_unit(language: str, head: str, factor: int, unit: str | None) -> None:
    """However many words lead up to it, and whatever the column adds; the column's own unit is nearer."""
    assert stated_unit(head, NumberContext(language=language)) == (factor, unit)


@pytest.mark.parametrize(("language", "head"), UNTOLD)
def test_what_is_no_unit_says_none(language: str, head: str) -> None:
    """A place, a degree, a way to work, a rank beside a sum, or what has its own number."""
    assert stated_unit(head, NumberContext(language=language)) is None
