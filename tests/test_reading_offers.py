"""What is taken off a price is no figure; what an institution has less of is one."""

import pytest

from scraper.reading.reader import read


def labels(language: str, title: str, body: str) -> list[str]:
    page = f"<html lang={language}><body><main><h1>{title}</h1>{body}</main></body></html>"
    return [figure.label for figure in read(page).record.figures]


@pytest.mark.parametrize(
    ("language", "whom"),
    [
        ("fr", "pour les adhérents"),
        ("fr", "dès 2 achetés"),
        ("de", "auf alle Kurse"),
        ("de", "für Mitglieder"),
        ("it", "per gli studenti"),
        ("es", "para socios"),
        ("nl", "voor leden"),
        ("pl", "dla studentów"),
        ("en", "for students"),
    ],
)
@pytest.mark.parametrize(
    "box",
    ["<b>-20 %</b><p>{}</p>", "<b>-20 %</b> {}", "<span>-20 %</span><span>{}</span>", "<strong>-20 % {}</strong>"],
)
def test_so_much_less_for_somebody_is_an_offer(language: str, whom: str, box: str) -> None:
    """A box that says for whom or from when on so many per cent are taken off is none of an institution's figures."""
    assert labels(language, "Association", f"<div>{box.format(whom)}</div>") == []


@pytest.mark.parametrize(
    ("language", "label"),
    [
        ("fr", "sur nos consommations d’énergie"),
        ("fr", "d’émissions de CO2 depuis 2015"),
        ("de", "für CO2-Emissionen seit 2015"),
        ("en", "on our energy use"),
        ("en", "typical bill reduction"),
        ("en", "average cost reduction"),
    ],
)
def test_what_falls_is_a_figure(language: str, label: str) -> None:
    """Emissions and what is used up fall, and no price does; nor is an offer what is typical."""
    tile = "<div class=t><b>{}</b><p>{}</p></div>"
    tiles = (("−30 %", label), ("1 250", "sites"), ("12", "pays"))
    body = "".join(tile.format(*words) for words in tiles)
    assert labels(language, "Notre engagement", body) == [label, "sites", "pays"]
