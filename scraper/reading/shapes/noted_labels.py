"""Labels of tiles that show a note under their number, beside others that show none.

A heading over a number with words under it may be its label or a section's. What the tiles beside it show decides:
where a heading over the number is all they have, it is the label there, and so it is above a note.
"""

from collections.abc import Callable, Sequence

from scraper.reading.markup.layout import Line
from scraper.reading.stats.stat import Stat


def label_above_notes(members: Sequence[Stat], lines: Sequence[Line], usable: Callable[[Line], bool]) -> None:
    """Labels numbers that took the words under them by the heading over them too, where it is most others' label."""
    noted = [stat for stat in members if stat.after and not stat.before and stat.frame is not None]
    if not noted or len(noted) == len(members):
        return
    tags = [stat.before[-1].box.tag for stat in members if stat.before and stat.before[-1].is_heading]
    if len(tags) < len(noted):
        return
    for stat in noted:
        over = lines[stat.first - 1]
        is_heading = over.is_heading and over.box.tag in tags and _is_in_tile(over, stat)
        if is_heading and not stat.after[0].is_heading and usable(over):
            stat.before = (over,)


def _is_in_tile(line: Line, stat: Stat) -> bool:
    """Whether a line before a number stands in the tile that shows it."""
    return stat.tile is not None and stat.tile.first <= line.index < stat.first
