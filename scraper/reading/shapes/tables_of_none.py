"""Tables that tell no figures, as the heads of their columns say."""

from collections.abc import Sequence

from scraper.reading.shapes.table_heads import Cell
from scraper.reading.words.head_words import CREDITS, MODULES, PLAYERS, POINTS

_OF_NONE = ((PLAYERS, POINTS, "in a table of results"), (MODULES, CREDITS, "in a plan of studies"))


def why_none(rows: Sequence[Sequence[Cell]]) -> str | None:
    """Why no number of a table is a figure: it says who won how many points, or what brings how many credits."""
    heads = [cell.text for cell in rows[0]] if rows else []
    for things, values, reason in _OF_NONE:
        if any(map(things.fullmatch, heads)) and any(map(values.fullmatch, heads)):
            return reason
    return None
