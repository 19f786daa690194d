"""Which numbers stand outside the part of a page that announces its key figures."""

from collections.abc import Iterable, Sequence

from scraper.reading.evidence.page import Page
from scraper.reading.shapes.sections import Sections
from scraper.reading.stats.stat import Stat
from scraper.reading.words.subject_words import names_key_figures

_FEWEST = 3
"""So many figures right under the heading that announces them are what the page has to show."""


def outside_the_announced(
    stats: Sequence[Stat], titles: Sequence[tuple[str | None, str | None]], *, sections: Sections, page: Page
) -> frozenset[int]:
    """The stats, by their identity, under a heading of their own beside such a part; none where there is no such part.

    A heading inside a part that is announced, other than the page's title, is no other one.
    """
    if not page.is_key_figures or sum(names_any(above[:1]) for above in titles) < _FEWEST:
        return frozenset()
    others = (stat for stat, above in zip(stats, titles, strict=True) if above[0] and not names_any(above))
    return frozenset(
        id(stat) for stat in others if not names_any(t for t in sections.around(stat.first) if t != page.title)
    )


def names_any(titles: Iterable[str | None]) -> bool:
    """Whether one of some headings announces key figures."""
    return any(title is not None and names_key_figures(title) for title in titles)
