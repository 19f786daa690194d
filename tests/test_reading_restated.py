"""A number that its label says again, and a unit that a table says once."""

import pytest

from scraper.reading.reader import read


def figures(body: str) -> list[tuple[str, str | None, str]]:
    """Value, unit and label of the figures of an English page of key figures."""
    record = read(f"<html lang=en><title>Key figures</title><main><h1>Key figures</h1>{body}</main></html>").record
    return [(str(figure.quantity.value), figure.quantity.unit, figure.label) for figure in record.figures]


def tiles(*shown: tuple[str, str]) -> str:
    each = "".join(f"<div class=tile><div>{number}</div><div>{label}</div></div>" for number, label in shown)
    return f"<section>{each}</section>"


@pytest.mark.parametrize(
    ("number", "label"),
    [
        ("5", "5-star hotels"),
        ("24", "24-hour pharmacies"),
        ("3", "3-year programmes"),
        ("12", "12\u2011bed wards"),
        ("100", "100 % electric buses"),
    ],
)
def test_a_number_that_is_part_of_a_label_s_words_stays(number: str, label: str) -> None:
    """One in a compound word is not the figure said again, and a plain count takes no unit from its label."""
    assert figures(tiles((number, label), ("1,234", "students")))[0] == (number, None, label)


def test_a_label_that_begins_with_its_number_loses_it() -> None:
    """The same number, alone and as plain, is not said twice."""
    assert figures(tiles(("45", "45 countries"), ("1,234", "students")))[0] == ("45", None, "countries")
