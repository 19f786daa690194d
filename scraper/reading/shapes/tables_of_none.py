"""Tables that tell no figures, as the heads of their columns say."""

from collections.abc import Sequence

from figures.expressions import expression
from scraper.reading.shapes.table_heads import Cell
from scraper.reading.words.head_words import CREDITS, MODULES, PLACES, PLAYERS, POINTS, RACERS

_DIMENSIONS = expression(
    r"\d\s?[×x]\s?\d+(?:[.,]\d+)?(?:\s?[×x]\s?\d+(?:[.,]\d+)?)?[\s‑-]?(?:mm|cm|in\.|inch(?:es)?|zoll|pouces)\b"
)
"""How large a thing is, from side to side: "42 × 42 mm"."""

_OF_NONE = (
    (PLAYERS, POINTS, "in a table of results"),
    (RACERS, PLACES, "in a table of results"),
    (MODULES, CREDITS, "in a plan of studies"),
)


def why_none(rows: Sequence[Sequence[Cell]]) -> str | None:
    """Why no number of a table is a figure: it says who won how many points, what brings how many credits, or how large
    a thing is.
    """
    heads = [cell.text for cell in rows[0]] if rows else []
    for things, values, reason in _OF_NONE:
        if any(map(things.fullmatch, heads)) and any(map(values.fullmatch, heads)):
            return reason
    if any(_DIMENSIONS.search(cell.text) for row in rows for cell in row[1:] if "×" in cell.text or " x " in cell.text):
        return "in a table of a thing's measures"
    return None
