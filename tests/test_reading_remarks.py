"""Remarks in brackets behind a number: what it was before, what it holds, what it leaves out."""

from decimal import Decimal

import pytest

from figures.record import Figure
from scraper.reading.reader import read

_REMARKS = (
    ("41 200 € (hors primes : 38 000 €)", 41200, 38000),
    ("42 % (2023 : 40 %)", 42, 40),
    ("42 % [2023 : 40 %]", 42, 40),
    ("18 500 (dont 3 200 internationaux)", 18500, 3200),
)


def _figures(body: str) -> list[Figure]:
    page = f'<html lang="fr"><title>École</title><main><h1>École</h1><h2>Chiffres clés</h2>{body}</main></html>'
    return list(read(page).record.figures)


@pytest.mark.parametrize(("shown", "value", "told"), _REMARKS)
@pytest.mark.parametrize(
    "place",
    [
        "<ul><li><b>{}</b> salaire moyen</li></ul>",
        "<div><div><b>90 %</b><p>emploi</p></div><div><b>{}</b><p>salaire moyen</p></div></div>",
        "<table><tr><th>salaire moyen</th><td>{}</td></tr></table>",
        "<p>salaire moyen : {}</p>",
    ],
)
def test_the_number_of_a_remark_is_never_the_main_one(place: str, shown: str, value: int, told: int) -> None:
    """It is a mention of the label at most, whatever signs lead up to it."""
    figure = _figures(place.format(shown))[-1]

    assert figure.quantity.value == value
    assert "salaire moyen" in figure.label
    assert {mention.quantity.value for mention in figure.mentions} <= {Decimal(told)}


def test_a_number_behind_a_remark_and_a_colon_is_the_main_one() -> None:
    """The remark is closed before the colon: it is of the words, and so is its number."""
    (figure,) = _figures("<ul><li>Personnel 2024 (hors vacataires, 120) : 1 250</li></ul>")

    assert figure.quantity.value == 1250
