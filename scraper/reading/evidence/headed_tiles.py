"""Tiles with two numbers: the first has the tile's heading for its label, the second says more of the same thing.

"AWS projects", 24, "60 active users": what the second counts is the same in each tile, as in the entries of a
catalogue, but each tile's heading is a figure of its own.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence

from scraper.reading.evidence.labels import is_of_institutions
from scraper.reading.stats.stat import Shape, Stat

_FEWEST = 3


def headed_tiles(stats: Sequence[Stat], labels: Sequence[str], listed: Collection[str]) -> dict[int, str]:
    """The stats, by their identity, that stand so with one of the `listed` labels, each with its tile's heading."""
    if not any(map(is_of_institutions, listed)):
        return {}
    tiles: dict[int, list[tuple[Stat, str]]] = defaultdict(list)
    for stat, label in zip(stats, labels, strict=True):
        tiles[id(stat.group)].append((stat, label))
    further: dict[str, list[tuple[Stat, str]]] = defaultdict(list)
    for members in tiles.values():
        if len(members) == 2 and _is_headed(*members[0]):
            further[members[1][1]].append((members[1][0], members[0][1]))
    return {
        id(stat): heading
        for label, told in further.items()
        if label in listed and len({heading for _, heading in told}) >= _FEWEST and is_of_institutions(label)
        for stat, heading in told
    }


def _is_headed(stat: Stat, label: str) -> bool:
    """Whether a number alone has a heading above it for its whole label."""
    is_below = stat.shape is Shape.BARE and len(stat.before) == 1 and not stat.after
    return is_below and stat.before[0].is_heading and stat.before[0].text == label
