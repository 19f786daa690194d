"""Tables larger than a page of figures has: what is read of them has its own label, and a warning says what is not."""

from scraper.reading.reader import read
from scraper.reading.shapes.tables import MAX_COLUMNS, MAX_ROWS


def reading_of(rows: list[list[str]]) -> tuple[list[tuple[str, str]], list[str]]:
    """Numbers and labels of a page of key figures with one table, and the codes of its warnings."""
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    html = f"<html lang=en><title>Key figures</title><h1>Key figures</h1><table>{cells}</table>"
    record = read(html).record
    return [(figure.raw, figure.label) for figure in record.figures], [each.code for each in record.warnings]


def count(number: int) -> str:
    """A number of people, another one for each number."""
    return str(1200 + number * 37 % 7919)


def word(number: int) -> str:
    """A word of letters alone, another one for each number."""
    return "".join("abcdefghij"[int(digit)] for digit in f"{number:04}")


def test_rows_beyond_the_last_that_is_read_give_no_figure_without_its_name() -> None:
    """A row that is read keeps its label; those that are not give none, and are said."""
    found, warnings = reading_of([[f"students in {word(row)}", count(row)] for row in range(MAX_ROWS + 50)])
    assert found == [(count(row), f"students in {word(row)}") for row in range(MAX_ROWS)]
    assert warnings == ["large_table"]


def test_columns_beyond_the_last_that_is_read_give_no_figure_without_its_head() -> None:
    """The same across: whatever comes behind the columns that are read is left out, and said."""
    heads = ["", *(f"college {word(column)}" for column in range(MAX_COLUMNS + 9))]
    found, warnings = reading_of([heads, ["students", *map(count, range(MAX_COLUMNS + 9))]])
    assert [raw for raw, _ in found] == [*map(count, range(MAX_COLUMNS - 1))]
    assert all(word(at) in label for at, (_, label) in enumerate(found))
    assert warnings == ["large_table"]


def test_a_table_that_is_read_whole_warns_of_nothing() -> None:
    """At the bound itself everything is read."""
    found, warnings = reading_of([[f"students in {word(row)}", count(row)] for row in range(MAX_ROWS)])
    assert len(found) == MAX_ROWS
    assert warnings == []
