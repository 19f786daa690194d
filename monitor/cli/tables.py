"""Tables in one style."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from monitor.cli.output import is_bounded, painter, print_rich, say, width, width_of_sentences

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text


def print_table(*headings: str, rows: Sequence[Sequence[str]]) -> None:
    """Prints what `fitted` gives; without rich, which takes half a millisecond a row, where each row fits."""
    from rich.cells import cell_len

    titles = [_title(heading) for heading in headings]
    widths = [max(map(cell_len, column)) for column in zip(titles, *rows, strict=True)]
    if not is_bounded():
        widths = [min(room, _PADDED) for room in widths]
    length = sum(widths) + len(_GAP) * (len(widths) - 1)
    if length > width():
        print_rich(*fitted(*headings, rows=rows))
        return
    is_number = [heading.startswith(_NUMBER) for heading in headings]
    say(painter()(_line(titles, widths, is_number), "bold"))
    say("─" * length)
    for row in rows:
        say(_line(row, widths, is_number))


def print_cells(*headings: str, rows: "Sequence[Sequence[str | Text]]") -> None:
    """As `print_table`, of cells that may have a style, which is for terminals."""
    if is_bounded():
        print_rich(*fitted(*headings, rows=rows))
    else:
        print_table(*headings, rows=[[str(cell) for cell in row] for row in rows])


_GAP = "  "
_NUMBER, _UNBROKEN = ">", "="
_PADDED = 60
"""Columns that cells are padded to where lines have no bound, so that one long cell pushes no other row away."""
_READABLE = 12
"""A column of words that is narrower tears them to shreds."""


def print_sentences(*headings: str, rows: "Sequence[Sequence[str | Text]]") -> None:
    """Prints a table for people alone, with sentences in its cells, of which a pipe gets lines that can be read."""
    columns = width_of_sentences()
    print_rich(*fitted(*headings, rows=rows, columns=columns), columns=columns)


def fitted(
    *headings: str, rows: "Sequence[Sequence[str | Text]]", columns: int | None = None
) -> "Iterator[RenderableType]":
    """A `plain_table`; where the terminal is too narrow for its columns, each row as lines below each other."""
    if _least_width(headings, rows) <= (columns or width()):
        yield plain_table(*headings, rows=rows)
    else:
        yield from _stacked(headings, rows)


def _title(heading: str) -> str:
    return heading.lstrip(_NUMBER + _UNBROKEN)


def _least_width(headings: Sequence[str], rows: "Sequence[Sequence[str | Text]]") -> int:
    from rich.cells import cell_len

    columns = zip(headings, *([str(cell) for cell in row] for row in rows), strict=True)
    rooms = [
        max(map(cell_len, (_title(heading), *cells)))
        if heading.startswith((_NUMBER, _UNBROKEN))
        else min(_READABLE, max(map(cell_len, (heading, *cells))))
        for heading, *cells in columns
    ]
    return sum(rooms) + len(_GAP) * (len(rooms) - 1)


def _stacked(headings: Sequence[str], rows: "Sequence[Sequence[str | Text]]") -> "Iterator[RenderableType]":
    """The first cell of a row that has a heading, and below it the others that say something, each after its own."""
    from rich.padding import Padding
    from rich.text import Text

    first = 1 if headings[0].strip() else 2
    for row in rows:
        yield Text(" ").join(Text.assemble(cell) for cell in row[:first])
        for heading, cell in zip(headings[first:], row[first:], strict=True):
            name = _title(heading)
            if str(cell):
                yield Padding(Text.assemble(f"{name}: " if name else "", cell), (0, 0, 0, len(_GAP)))


def _line(row: Sequence[str], widths: Sequence[int], is_number: Sequence[bool]) -> str:
    from rich.cells import cell_len

    spaces = [" " * (room - cell_len(cell)) for cell, room in zip(row, widths, strict=True)]
    cells = zip(row, spaces, is_number, strict=True)
    return _GAP.join(space + cell if right else cell + space for cell, space, right in cells).rstrip()


def plain_table(*headings: str, rows: "Iterable[Sequence[str | Text]]") -> "Table":
    """A table without frame; a heading that begins with ">" aligns its column to the right. The cells of such a column,
    and those below a heading that begins with "=", are never broken.

    Cells are text, never markup: what a page says cannot style anything.
    """
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold", padding=(0, 1, 0, 0))
    for heading in headings:
        table.add_column(
            Text(_title(heading)),
            justify="right" if heading.startswith(_NUMBER) else "left",
            no_wrap=heading.startswith((_NUMBER, _UNBROKEN)),
            overflow="fold",
        )
    for row in rows:
        table.add_row(*(cell if isinstance(cell, Text) else Text(cell) for cell in row))
    return table
