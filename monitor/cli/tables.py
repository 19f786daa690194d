"""Tables in one style."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text


def plain_table(*headings: str, rows: "Iterable[Sequence[str | Text]]") -> "Table":
    """A table without frame; a heading that begins with ">" aligns its column to the right.

    Cells are text, never markup: what a page says cannot style anything.
    """
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold", padding=(0, 1, 0, 0))
    for heading in headings:
        is_number = heading.startswith(">")
        table.add_column(
            Text(heading.removeprefix(">")),
            justify="right" if is_number else "left",
            no_wrap=is_number,
            overflow="fold",
        )
    for row in rows:
        table.add_row(*(cell if isinstance(cell, Text) else Text(cell) for cell in row))
    return table
