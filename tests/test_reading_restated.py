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


@pytest.mark.parametrize("value", ["98", "105", "640"])
def test_a_table_s_unit_is_that_of_its_whole_columns(value: str) -> None:
    """A caption in per cent holds on either side of a hundred: a rate that passes it changes no unit."""
    rows = f"<tr><td>Coverage</td><td>{value}</td></tr><tr><td>Debt</td><td>41</td></tr>"
    table = f"<table><caption>Rates (in %)</caption><tr><th>Rate</th><th>Value</th></tr>{rows}</table>"

    assert [(value, unit) for value, unit, _ in figures(table)] == [(value, "%"), ("41", "%")]


def test_a_column_of_counts_has_no_per_cents() -> None:
    """One number that can be no share decides for all of its column, and for no other."""
    rows = "<tr><td>Law</td><td>1,205</td><td>45</td></tr><tr><td>Arts</td><td>98</td><td>55</td></tr>"
    head = "<tr><th>Field</th><th>Enrolled</th><th>Share</th></tr>"
    table = f"<table><caption>Enrolment by field (in %)</caption>{head}{rows}</table>"

    assert [unit for _, unit, _ in figures(table)] == [None, "%", None, "%"]
