"""Columns of a table whose headers name rooms, lines and rows, or say how many there are."""

import pytest

from scraper.reading.reader import read


def _table(text: str) -> str:
    head, *rows = [[cell.strip() for cell in line.split("|")] for line in text.split("/")]
    lines = ["".join(f"<th>{cell}</th>" for cell in head), *("".join(f"<td>{c}</td>" for c in row) for row in rows)]
    return "<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"


def _values(text: str) -> list[str]:
    page = f'<html lang="en"><title>Key figures</title><main><h1>Key figures</h1>{_table(text)}</main></html>'
    return [figure.raw for figure in read(page).record.figures]


@pytest.mark.parametrize("head", ["No.", "Nº", "Nr.", "N°", "#", "Num."])
def test_a_column_of_numbers_beside_shares_counts(head: str) -> None:
    """ "No." heads a column of counts where it neither stands first nor numbers the rows."""
    assert _values(f"Ethnicity | {head} | % / White | 345 | 52 % / Asian | 312 | 48 %") == [
        "345",
        "52 %",
        "312",
        "48 %",
    ]


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("Passengers (millions) | Bus | Train | Tram / North | 124 | 45 | 23", ["124", "45", "23"]),
        ("Év | Óra | Terem / 2023 | 2150 | 14 / 2024 | 2260 | 15", ["2150", "14", "2260", "15"]),
        ("School | Aula | % / Nord | 14 | 45 % / Sud | 16 | 55 %", ["14", "45 %", "16", "55 %"]),
        ("Town | Line / Lyon | 41 / Lille | 52 / Total | 93", ["41", "52", "93"]),
        ("Answer | No. | % / Yes | 1 | 20 % / No | 2 | 40 %", ["1", "20 %", "2", "40 %"]),
        ("Town | Code / Lyon | 1,240 / Lille | 2,250", ["1,240", "2,250"]),
    ],
    ids=[
        "ways to travel compared",
        "rows of years",
        "beside shares",
        "a row of the sum",
        "few answers",
        "groups of three",
    ],
)
def test_words_that_also_name_count_where_the_table_does(table: str, values: list[str]) -> None:
    """Ways to travel, rooms and lines are counted where the rows or the numbers say so, whatever their header."""
    assert _values(table) == values


@pytest.mark.parametrize(
    "table",
    [
        "No. | Members / 11 | Lyon / 17 | Lille",
        "Town | Nr. / Lyon | 1 / Lille | 2 / Nice | 3",
        "Class | Room | Bus / Maths | 204 | 91 / French | 310 | 58",
        "Year | Page / 2023 | 14 / 2024 | 17",
    ],
)
def test_columns_of_names_hold_no_figures(table: str) -> None:
    """What numbers rows, rooms, buses and pages counts nothing."""
    assert _values(table) == []


def _labels_of_plain(text: str) -> list[str]:
    page = f'<html lang="en"><title>Key figures</title><main><h1>Key figures</h1>{_table(text)}</main></html>'
    return [figure.label for figure in read(page.replace("<th>", "<td>").replace("</th>", "</td>")).record.figures]


@pytest.mark.parametrize("row", ["Pupils | 1997 | 1998", "Pupils | 1990 | 1996", "Capacity | 2008 | 2012"])
def test_two_counts_like_years_in_a_first_row_head_nothing(row: str) -> None:
    """Two numbers behind what is counted, or years apart, are counts."""
    name = row.split(" | ", maxsplit=1)[0]
    assert _labels_of_plain(f"{row} / Teachers | 140 | 155") == [name, name, "Teachers", "Teachers"]


@pytest.mark.parametrize("row", ["Visitors | 1990 | 2000 | 2010", "Key data | 2010 | 2009 | 2008"])
def test_three_years_in_a_first_row_head_columns(row: str) -> None:
    """Three with the same step are years, whatever stands before them."""
    years = row.split(" | ")[1:]
    assert _labels_of_plain(f"{row} / Teachers | 140 | 155 | 162") == [f"Teachers, {year}" for year in years]
