"""How well somebody knows things: bars and shares under a heading for skills, whatever stands between them."""

from collections.abc import Callable, Sequence

from scraper.reading.markup.layout import Layout
from scraper.reading.stats.stat import Stat
from scraper.reading.words.catalogue_words import SKILLS


def of_skills(stats: Sequence[Stat], layout: Layout, around: Callable[[int], Sequence[str]]) -> frozenset[int]:
    """The ids of the shares that one of the headings `around` a line says are of skills: "My skills", "Frontend"."""
    shares = [stat for stat in stats if stat.match.quantity.unit == "%"]
    if not shares or SKILLS.search("\n".join([line.text for line in layout.headings])) is None:
        return frozenset()
    return frozenset(id(stat) for stat in shares if any(map(SKILLS.search, around(stat.first))))
