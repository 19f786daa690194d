"""How well somebody knows things: bars and shares under a heading for skills, whatever stands between them."""

from collections.abc import Callable, Sequence

from figures.remembered import remembered
from scraper.reading.markup.layout import Layout
from scraper.reading.stats.stat import Stat
from scraper.reading.words.catalogue_words import SKILLS


def of_skills(stats: Sequence[Stat], layout: Layout, around: Callable[[int], Sequence[str]]) -> frozenset[int]:
    """The ids of the shares that one of the headings `around` a line says are of skills: "My skills", "Frontend"."""
    shares = [stat for stat in stats if stat.match.quantity.unit == "%"]
    if not shares or not _heads_skills("\n".join([line.text for line in layout.headings])):
        return frozenset()
    return frozenset(id(stat) for stat in shares if any(map(_heads_skills, around(stat.first))))


@remembered(4096)
def _heads_skills(heading: str) -> bool:
    return SKILLS.search(heading) is not None
