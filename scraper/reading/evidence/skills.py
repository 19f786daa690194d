"""How well somebody knows things: bars and shares under a heading for skills, whatever stands between them."""

from collections import Counter
from collections.abc import Callable, Sequence

from figures.remembered import remembered
from scraper.reading.markup.layout import Layout
from scraper.reading.stats.stat import Stat
from scraper.reading.words.catalogue_words import SKILLS, SOFTWARE


def of_skills(
    stats: Sequence[Stat], labels: Sequence[str], layout: Layout, around: Callable[[int], Sequence[str]]
) -> frozenset[int]:
    """The ids of the shares that one of the headings `around` a line says are of skills: "My skills", "Frontend"; and
    of those in a group of which two or more are of software.
    """
    shares = [(stat, label) for stat, label in zip(stats, labels, strict=True) if stat.match.quantity.unit == "%"]
    if not shares:
        return frozenset()
    known = _of_software(shares) if len(shares) > 1 else frozenset()
    if not _heads_skills("\n".join([line.text for line in layout.headings])):
        return known
    return known.union(id(stat) for stat, _ in shares if any(map(_heads_skills, around(stat.first))))


def _of_software(shares: Sequence[tuple[Stat, str]]) -> frozenset[int]:
    told = Counter(id(stat.group) for stat, label in shares if _names_software(label))
    return frozenset(id(stat) for stat, _ in shares if told[id(stat.group)] > 1)


@remembered(4096)
def _names_software(label: str) -> bool:
    return SOFTWARE.match(label) is not None


@remembered(4096)
def _heads_skills(heading: str) -> bool:
    return SKILLS.search(heading) is not None
