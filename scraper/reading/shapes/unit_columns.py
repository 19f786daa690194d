"""Columns of a table that have the unit of each row."""

import re
from collections.abc import Mapping, Sequence

from figures.expressions import expression

_UNIT_HEAD = expression(
    r"(?:units?|unités?|unidad(?:es)?|unidades?)(?: (?:of measure(?:ment)?|de mesure|de medida))?|unità(?: di misura)?|"
    r"(?:mess|maß)?einheit(?:en)?|eenheid|jednostk[ai](?: miary)?|enhet|enhed",
    re.IGNORECASE,
)
"""What the column is called that has the unit of each row."""


def units_of_rows(rows: Sequence[Mapping[int, str]]) -> list[str]:
    """What each row, the texts of its cells by column, says in the column of units; nothing where there is none."""
    first = rows[0] if rows else {}
    column = next((column for column, text in first.items() if _UNIT_HEAD.fullmatch(text)), None)
    return [""] * len(rows) if column is None else [cells.get(column, "") for cells in rows]
