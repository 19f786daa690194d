"""Rows of header cells with numbers, on a page that announces key figures."""

import pytest

from scraper.reading.reader import read

_OTHERS = "<table><tr><td>Clubs</td><td>31</td></tr><tr><td>Labs</td><td>14</td></tr></table>"
_ABOVE = "<tr><td>North</td><td>120</td><td>90</td></tr><tr><td>South</td><td>98</td><td>70</td></tr>"


def _read(table: str, *, others: tuple[str, ...] = ("31", "14")) -> list[str | None]:
    """The numbers read of a table beside one that is read in any case."""
    body = f"<h1>Facts and figures</h1><table>{table}</table><h2>Other things</h2>{_OTHERS}"
    record = read(f"<html lang=en><title>Facts and figures</title><main>{body}</main></html>").record
    return [figure.raw for figure in record.figures if figure.raw not in others]


def _row(*cells: str) -> str:
    return f"<tr>{''.join(f'<th>{cell}</th>' for cell in cells)}</tr>"


@pytest.mark.parametrize(
    "lead", ["Total", "Gesamt", "Ensemble", "Totaal", "Razem", "Celkem", "Average", "Total pupils"]
)
def test_a_last_row_that_adds_up_has_values(lead: str) -> None:
    """A total or a mean of the rows above."""
    head = _row("Site", "Pupils", "Members")
    assert _read(head + _ABOVE + _row(lead, "218", "160")) == ["120", "90", "98", "70", "218", "160"]


@pytest.mark.parametrize(
    "last",
    [
        ("Rank", "3", "5"),
        ("Seite", "12", "14"),
        ("Chest", "90", "100"),
        ("Group B", "50", "80"),
        ("Single", "80", "100"),
        ("Bus", "1", "2"),
        ("Quota", "50", "80"),
        ("All inclusive", "80", "100"),
    ],
)
def test_a_last_row_that_adds_up_nothing_heads_its_columns(last: tuple[str, str, str]) -> None:
    """Ranks, pages, sizes and prices, under words or numbers alike."""
    words = "<tr><td>Anna</td><td>blue</td><td>red</td></tr>"
    assert _read(_row("Name", "One", "Other") + words + _row(*last)) == []


@pytest.mark.parametrize(
    "rows",
    [
        (("Room", "118"), ("Floor", "2")),
        (("Course", "101"), ("Course", "102")),
        (("Code UAI", "118"), ("Phone", "204")),
        (("FC A", "3"), ("FC B", "1")),
        (("Students", "412"), ("Room", "118")),
        (("Single", "80"), ("Double", "100")),
    ],
)
def test_a_table_of_header_cells_has_no_values_but_counts(rows: tuple[tuple[str, str], ...]) -> None:
    """Rooms, codes, scores and prices."""
    assert _read("".join(_row(*row) for row in rows)) == []


def test_a_table_of_header_cells_has_counts() -> None:
    """What is counted in each row, and all of it."""
    assert _read(_row("Students", "412") + _row("Teachers", "36") + _row("Total", "448")) == ["412", "36", "448"]
