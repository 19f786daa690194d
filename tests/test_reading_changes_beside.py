"""Changes that stand beside a value in blocks of their own: "1,250", "students", "+3 %"."""

import pytest

from scraper.reading.reader import read

VALUES = [("1,250", "students"), ("310", "teachers"), ("45", "laboratories")]

TILES = [
    "<div class=tile><div>{v}</div><div>{l}</div><div>{c}</div></div>",
    "<div class=tile><div>{l}</div><div>{v}</div><div>{c}</div></div>",
    "<div class=tile><div>{v}</div><div>{c}</div><div>{l}</div></div>",
    "<div class=tile><div>{l}</div><div>{c}</div><div>{v}</div></div>",
    "<div class=tile><div>{c}</div><div>{v}</div><div>{l}</div></div>",
    "<div class=tile><div>{c}</div><div>{l}</div><div>{v}</div></div>",
    "<div class=tile><h3>{l}</h3><p>{v}</p><p>{c}</p></div>",
    "<div class=tile><p>{v}</p><p>{l}</p><small>{c}</small></div>",
    "<div class=tile><div>{v}</div><div><div>{l}</div><div>{c}</div></div></div>",
    "<div class=tile><div>{l}</div><div><div>{v}</div><div>{c}</div></div></div>",
    "<div class=tile><div><div>{v}</div><div>{c}</div></div><div>{l}</div></div>",
    "<li><b>{v}</b><br>{l}<br>{c}</li>",
    "<dl><dt>{l}</dt><dd>{v}</dd><dd>{c}</dd></dl>",
    "<p>{v}</p><p>{l}</p><p>{c}</p>",
]
CHANGES = ["+3 %", "▲ 2.1 %", "3 % ↑", "(+3 %)", "(+150)", "+150", "−0.4 pts", "+3 % vs 2023", "-5 % on last year"]


def figures(body: str, *, language: str = "en") -> list[tuple[str, str]]:
    page = f"<html lang={language}><title>Key figures</title><main><h1>Key figures</h1><div>{body}</div></main></html>"
    return [(figure.raw, figure.label) for figure in read(page).record.figures]


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("tile", TILES)
def test_a_change_takes_no_label_from_the_value_that_it_stands_beside(tile: str, change: str) -> None:
    """In whatever order, each value keeps its label, and the change, which has none, is no figure."""
    body = "".join(tile.format(v=value, l=label, c=change) for value, label in VALUES)

    assert figures(body) == VALUES
    if "<p>{v}</p><p>{l}</p><p>" not in tile:
        assert figures(tile.format(v="1,250", l="students", c=change)) == VALUES[:1]


@pytest.mark.parametrize("change", ["+3 %", "▲ 2.1 %", "(+150)", "−0.4 pts", "+3 % vs 2023"])
@pytest.mark.parametrize(
    "tile",
    [
        "<div><span>{v}</span><span>{l}</span><span>{c}</span></div>",
        "<div><span>{l}</span><span>{v}</span><span>{c}</span></div>",
        "<div><div>{v} <span>{c}</span></div><div>{l}</div></div>",
        "<div><div>{v}</div><div>{l} <span>{c}</span></div></div>",
    ],
)
def test_a_change_in_its_line_takes_none_either(tile: str, change: str) -> None:
    """Elements that a style sheet sets apart, and one behind the value or its label."""
    assert figures("".join(tile.format(v=value, l=label, c=change) for value, label in VALUES)) == VALUES


@pytest.mark.parametrize(
    ("language", "change"),
    [
        ("fr", "+3 % par rapport à 2023"),
        ("fr", "+ 5 % en un an"),
        ("de", "+3 % zum Vorjahr"),
        ("de", "−2 % ggü. 2023"),
        ("es", "+3 % respecto al año anterior"),
        ("it", "+3 % rispetto al 2023"),
        ("nl", "+3 % t.o.v. 2023"),
    ],
)
def test_since_when_is_no_label(language: str, change: str) -> None:
    """What a change is measured against does not say what changed; on a line of its own neither."""
    number, _, since = change.partition("% ")
    tiles = [f"<div>310</div><div>ETH</div><div>{change}</div>"]
    tiles += [f"<div>310</div><div>ETH</div><div><div>{number}%</div><div>{since}</div></div>"]

    for tile in tiles:
        assert figures(f"<section>{tile}</section>", language=language) == [("310", "ETH")]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "<div><p>€412m</p><p>revenue</p><p>+12 %</p><p>growth in revenue</p></div>",
            [("€412m", "revenue"), ("+12 %", "growth in revenue")],
        ),
        (
            "<div><h4>Revenue</h4><p>€412m</p><p>Growth</p><p>+12 %</p></div>",
            [("€412m", "Revenue"), ("+12 %", "Growth")],
        ),
        (
            "<div><b>+28 %</b><p>applications</p></div><div><b>1,250</b><p>students</p></div>",
            [("+28 %", "applications"), ("1,250", "students")],
        ),
        ("<div><p>2023</p><p>+3 %</p><p>profit</p></div>", [("+3 %", "profit")]),
        (
            "<ul><li>+150</li><li>companies</li><li>1,250</li><li>people</li></ul>",
            [("+150", "companies"), ("1,250", "people")],
        ),
    ],
)
def test_a_change_with_a_label_of_its_own_is_a_figure(body: str, expected: list[tuple[str, str]]) -> None:
    """Words that are left when the value has its label are the change's; under a year it is the value itself."""
    assert figures(body) == expected
