"""A change in per cent that stands behind a number or its label, in an element of its own."""

import pytest

from scraper.reading.markup.document import parse
from scraper.reading.markup.inline_changes import inline_changes
from scraper.reading.reader import read


def figures(body: str) -> list[tuple[str, str]]:
    page = f"<html lang=fr><title>Chiffres clés</title><main><h1>Chiffres clés</h1><div>{body}</div></main></html>"
    return [(figure.raw, figure.label) for figure in read(page).record.figures]


@pytest.mark.parametrize(
    "change", ["-3 %", "+3 %", "▼ 3 %", "↗ 3,5 %", "(+3 %)", "+2 pts", "-1 point", "+150", "+3 % vs 2023"]
)
@pytest.mark.parametrize(
    "tiles",
    [
        (
            "<div><b>3 000</b><p>étudiants <small>{0}</small></p></div>"
            "<div><b>450</b><p>enseignants <small>{0}</small></p></div>"
        ),
        "<div><b>3 000</b><p>étudiants <small>{0}</small></p></div><div><b>450</b><p>enseignants</p></div>",
        "<div><b>3 000 <small>{0}</small></b><p>étudiants</p></div><div><b>450</b><p>enseignants</p></div>",
        "<div><p>étudiants</p><b>3 000</b> <small>{0}</small></div><div><p>enseignants</p><b>450</b></div>",
        "<ul><li><b>3 000</b> étudiants <small>{0}</small></li><li><b>450</b> enseignants</li></ul>",
        "<dl><dt>étudiants</dt><dd>3 000 <small>{0}</small></dd><dt>enseignants</dt><dd>450</dd></dl>",
    ],
)
def test_a_change_costs_no_figure_and_no_label(tiles: str, change: str) -> None:
    """The figures beside it are read as if it were not there: what moves every year stands in no label."""
    assert figures(tiles.format(change)) == [("3 000", "étudiants"), ("450", "enseignants")]


@pytest.mark.parametrize(
    "line",
    [
        "La part des boursiers recule de <b>-3 %</b> chaque année.",
        "Elle recule : <b>-3 %</b>",
        "<b>-3 %</b>",
        "étudiants <b>3 %</b>",
        "<span>3 000</span><span>-3 %</span>",
        "18<small>-25 %</small>",
        "Bac <b>+5</b>",
    ],
)
def test_what_else_stays_on_its_line(line: str) -> None:
    """A change in a sentence, or alone, a share, and elements side by side, which are told apart as they are."""
    document = parse(f"<body><p>{line}</p></body>")

    assert list(inline_changes(document.outline, document.numbers)) == []
