"""Units that heads say at their ends: `scraper.reading.shapes.stated_units`."""

import pytest

from scraper.numbers import NumberContext
from scraper.reading.reader import read
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
    ("fi", "Tuhatta euroa, ellei toisin ilmoitettu", THOUSAND, "EUR"),
    ("fi", "Luvut tuhansina euroina", THOUSAND, "EUR"),
    ("sv", "Tusental kronor om inget annat anges", THOUSAND, "SEK"),
    ("sv", "Miljoner kronor", MILLION, "SEK"),
    ("da", "DKK 1.000", THOUSAND, "DKK"),
    ("da", "Tusinde kroner", THOUSAND, "DKK"),
    ("nb", "Tusen kroner, hvis ikke annet er oppgitt", THOUSAND, "NOK"),
    ("nb", "Mill. kroner", MILLION, "NOK"),
    ("cs", "tisíce Kč, není-li uvedeno jinak", THOUSAND, "CZK"),
    ("hu", "adatok ezer Ft-ban", THOUSAND, "HUF"),
    ("hu", "adatok millió forintban", MILLION, "HUF"),
    ("hr", "tis. EUR", THOUSAND, "EUR"),
    ("ro", "- mii lei -", THOUSAND, "RON"),
    ("el", "χιλ. ευρώ", THOUSAND, "EUR"),
    ("el", "εκατ. ευρώ, εκτός αν αναφέρεται διαφορετικά", MILLION, "EUR"),
    ("tr", "aksi belirtilmedikçe bin TL", THOUSAND, "TRY"),
    ("bg", "хил. лв.", THOUSAND, "BGN"),
    ("ja", "(単位:千円)", THOUSAND, "JPY"),
    ("ja", "売上高（百万円）", MILLION, "JPY"),
    ("zh", "单位：万元", 10_000, "CNY"),
    ("zh", "(单位:亿元)", 100_000_000, "CNY"),
    ("ko", "(단위: 천원)", THOUSAND, "KRW"),
    ("ko", "단위 : 백만 원", MILLION, "KRW"),
    ("en", "EUR thousand, unless otherwise stated", THOUSAND, "EUR"),
    ("en", "Thousands of euros", THOUSAND, "EUR"),
    ("de", "Tausend Euro, sofern nicht anders angegeben", THOUSAND, "EUR"),
    ("fr", "k€ sauf mention contraire", THOUSAND, "EUR"),
    ("es", "Miles de euros, salvo indicación contraria", THOUSAND, "EUR"),
    ("it", "migliaia di euro, salvo diversa indicazione", THOUSAND, "EUR"),
    ("nl", "duizenden euro's, tenzij anders vermeld", THOUSAND, "EUR"),
    ("pt", "milhares de euros", THOUSAND, "EUR"),
]

UNTOLD = [
    ("fr", "Effectif des étudiants en M2, 2023"),
    ("fr", "Effectif des étudiants en L, 2023"),
    ("fr", "Budget consolidé en M€, Rang"),
    ("en", "Number of students in London, 2023"),
    ("en", "Donors who gave thousands of euros"),
    ("en", "Thousands of euros raised"),
    ("en", "Students, except doctoral"),
    ("es", "Miles de personas"),
    ("zh", "学生（人）"),
    ("ko", "학생 (명)"),
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
    stated = stated_unit(head, NumberContext(language=language))

    assert stated is not None
    assert (stated.factor, stated.unit) == (factor, unit)


@pytest.mark.parametrize(("language", "head"), UNTOLD)
def test_what_is_no_unit_says_none(language: str, head: str) -> None:
    """A place, a degree, a way to work, a rank beside a sum, or what has its own number."""
    assert stated_unit(head, NumberContext(language=language)) is None


def units(language: str, body: str) -> dict[str, str]:
    """The value and unit of each figure of a page with such a body, by what its label says first."""
    page = f'<html lang="{language}"><title>X</title><body><main><h1>Key figures</h1>{body}</main></body></html>'
    figures = read(page).record.figures
    return {f.label.split(", ")[0]: f"{f.quantity.value} {f.quantity.unit or ''}".strip() for f in figures}


ROWS = {
    "en": (
        "Revenue 45",
        "Tuition fees from students 7",
        "Client money 9",
        "Stores 8",
        "Employees 800",
        "Countries 12",
        "Net margin 11",
    ),
    "de": (
        "Umsatz 45",
        "Erlöse mit Kunden 7",
        "Projektförderung 9",
        "Standorte 8",
        "Beschäftigte 800",
        "Länder 12",
        "Umsatz je Aktie 1,2",
    ),
    "fr": (
        "Recettes 45",
        "Frais des étudiants 7",
        "Aides aux familles 9",
        "Magasins 8",
        "Salariés 800",
        "Pays 12",
        "Bénéfice par action 1,2",
    ),
}
CORNERS = {"en": "£m", "de": "Mio. €", "fr": "M€"}


@pytest.mark.parametrize("language", ["en", "de", "fr"])
@pytest.mark.parametrize("is_over", [True, False])
def test_a_unit_at_the_end_of_a_head_is_none_of_what_is_counted(language: str, is_over: bool) -> None:
    """Eight stores under "Group £m" are eight: no millions, and nothing that is earned per share either."""
    rows = [row.rpartition(" ")[::2] for row in ROWS[language]]
    cells = "".join(f"<tr><th>{name}</th><td>{number}</td><td>{number}</td></tr>" for name, number in rows)
    over, corner = (f"<h2>Group {CORNERS[language]}</h2>", "") if is_over else ("", CORNERS[language])
    table = f"{over}<table><tr><th>{corner}</th><th>2023</th><th>2024</th></tr>{cells}</table>"
    sums = [value for value in units(language, table).values() if " " in value]

    assert [value.split()[0] for value in sums] == ["45000000", "7000000", "9000000"]


@pytest.mark.parametrize(
    ("language", "heading", "labels"),
    [
        ("en", "Our money £m", ("branches", "subsidiaries", "patents")),
        ("fr", "Recherche : projets en M€", ("brevets", "chaires", "jeunes pousses")),
        ("en", "", ("Number of loans in EUR", "Number of grants in CHF", "Projects financed €m")),
        ("fr", "", ("projets financés M€", "Nombre de prêts en euros", "entreprises clientes M€")),
    ],
)
def test_no_tile_takes_the_end_of_a_heading_for_its_unit(language: str, heading: str, labels: tuple[str, ...]) -> None:
    """Nor a number of things the end of its own label: neither says what each counts."""
    tiles = "".join(f"<div class=stat><b>{45 + n}</b><p>{label}</p></div>" for n, label in enumerate(labels))

    assert list(units(language, f"<section><h2>{heading}</h2>{tiles}</section>").values()) == ["45", "46", "47"]
