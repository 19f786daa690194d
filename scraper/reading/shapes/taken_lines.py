"""Lines of a page that head no section: they are its figures, or stand where labels do."""

from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from scraper.reading.markup.layout import Box, Layout, Line
from scraper.reading.shapes.flat_labels import headings_between
from scraper.reading.stats.stat import Shape, Stat, climb

_FEWEST_OF_A_TILE = 2


def taken_lines(layout: Layout, stats: Sequence[Stat]) -> list[Line]:
    """The lines that are figures or their labels, or stand where labels do, hence no section's heading."""
    shown = [stat for stat in stats if not (stat.line.is_heading and stat.shape is Shape.TRAILING)]
    taken = [layout.lines[i] for stat in shown for i in range(stat.first, stat.end)]
    groups: dict[int, list[Stat]] = defaultdict(list)
    for stat in stats:
        taken += (*stat.before, *stat.after)
        if stat.frame is not None and stat.group is not None:
            groups[id(stat.group)].append(stat)
    for members in groups.values():
        if len(members) > 1:
            taken += _titles_of_empty_tiles(layout, members)
    return taken + headings_between((stat for stat in stats if stat.frame is None), layout.lines)


def _titles_of_empty_tiles(layout: Layout, members: Sequence[Stat]) -> list[Line]:
    """Lines of tiles made like their brothers, of which no number is a figure: labels that are headings, and what
    stands where the others have their numbers, "24/7", "1-on-1".
    """
    group = members[0].group
    assert group is not None
    made = {_made(stat.tile) for stat in members if stat.tile is not None and stat.tile.parent is group}
    tags = {line.box.tag for stat in members for line in (*stat.before, *stat.after) if line.is_heading}
    lines, own, numbered = layout.within(group), {stat.line.index for stat in members}, layout.numbered
    labels = [line for line in lines if line.is_heading and line.box.tag in tags]
    titles = [line for line in labels if any(_made(box) in made for box in climb(line.box) if box.parent is group)]
    if others := [line for line in lines if line.index in numbered and line.index not in own]:
        shown = {_made(stat.line.box) for stat in members if stat.shape is Shape.BARE}
        titles += [line for line in others if _made(line.box) in shown and _is_in_empty(line, group, made, own)]
    return titles


def _is_in_empty(line: Line, group: Box, made: AbstractSet[tuple[str, str | None]], figures: AbstractSet[int]) -> bool:
    """Whether a line's tile is made like others and shows no figure: with a number under it, a title is a section's."""
    tile = next((box for box in climb(line.box) if box.parent is group), None)
    if tile is None or tile.end - tile.first < _FEWEST_OF_A_TILE:
        return False
    return _made(tile) in made and figures.isdisjoint(range(tile.first, tile.end))


def _made(box: Box) -> tuple[str, str | None]:
    return box.tag, box.attributes.get("class")
