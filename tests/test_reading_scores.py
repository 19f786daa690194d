"""So many points of the best there are, where words say so; dates, pages and years look alike."""

import pytest

from scraper.reading.reader import read

SCORES = [
    ("de", "45/50 Punkte", "Umweltzertifikat"),
    ("fr", "38/40 points", "Index égalité"),
    ("en", "45/50 points", "Sustainability audit"),
    ("it", "45/60 punti", "Verifica esterna"),
    ("es", "45/50 puntos", "Auditoría externa"),
    ("nl", "45/50 punten", "Milieukeurmerk"),
    ("pt", "45/50 pontos", "Auditoria externa"),
    ("pl", "45/50 pkt", "Audyt zewnętrzny"),
    ("sv", "45/50 poäng", "Granskning"),
]
MARKUPS = {
    "blocks": "<div><p>{shown}</p><p>{label}</p></div><div><p>1250</p><p>Personal</p></div>",
    "lines": "<ul><li>{label}: {shown}</li><li>Personal: 1250</li></ul>",
    "terms": "<dl><dt>{label}</dt><dd>{shown}</dd><dt>Personal</dt><dd>1250</dd></dl>",
    "rows": "<table><tr><td>{label}</td><td>{shown}</td></tr><tr><td>Personal</td><td>1250</td></tr></table>",
}


def read_of(body: str, language: str) -> list[tuple[str, str | None, str]]:
    page = f"<html lang={language}><body><main><h1>KPI</h1><h2>Key figures</h2>{body}</main></body></html>"
    return [(str(f.quantity.value), f.quantity.unit, f.label) for f in read(page).record.figures]


@pytest.mark.parametrize("markup", MARKUPS)
@pytest.mark.parametrize(("language", "shown", "label"), SCORES)
def test_points_of_the_best_are_one_figure(language: str, shown: str, label: str, markup: str) -> None:
    """The points are the value, the best of them its unit, and the label is what they were given for."""
    top, _, rest = shown.partition("/")
    found = read_of(MARKUPS[markup].format(shown=shown, label=label), language)
    assert found == [(top, f"/{rest.split()[0]}", label), ("1250", None, "Personal")]


@pytest.mark.parametrize(
    ("language", "label"),
    [("fr", "points à l’index"), ("en", "points, external audit"), ("it", "Punteggio"), ("de", "Gesamtnote")],
)
def test_words_in_another_element_say_that_points_are_counted(language: str, label: str) -> None:
    """`38/40` alone is a score where its tile says so."""
    found = read_of(f"<div><p>38/40</p><p>{label}</p></div><div><p>1250</p><p>Personal</p></div>", language)
    assert found == [("38", "/40", label), ("1250", None, "Personal")]


@pytest.mark.parametrize(("shown", "label"), [("11/25", "Consumer price index"), ("10/25", "Score")])
def test_a_name_makes_no_points_of_a_month(shown: str, label: str) -> None:
    """What may be a month and a year needs a word for points; an index is often of a month."""
    found = read_of(f"<div><p>{shown}</p><p>{label}</p></div><div><p>1250</p><p>Personal</p></div>", "en")
    assert found == [("1250", None, "Personal")]


@pytest.mark.parametrize(
    "line",
    ["Conseil : 12/24", "Année 23/24", "Page 45/50", "Bus 45/50", "Saison 24/25", "Score 09/30", "Score 10/25"],
)
def test_other_pairs_are_no_scores(line: str) -> None:
    """Days, pages, lines and years of two numbers stay none."""
    assert read_of(f"<ul><li>{line}</li><li>Personal : 1250</li></ul>", "fr") == [("1250", None, "Personal")]
