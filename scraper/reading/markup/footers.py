"""Footers that end with a show: some themes count there what a site has, on every page of it."""

from collections import defaultdict
from collections.abc import Mapping

from figures.record import Source
from scraper.reading.markup.flow import Insertion
from scraper.reading.markup.outline import Outline

_FOOTERS = "footer, [role=contentinfo], [class*=footer i]"
_FEWEST = 3
"""Counters alike: fewer may be the site's visitors, or a clock's digits."""


def shows_in_footers(outline: Outline, insertions: Mapping[int, Insertion]) -> frozenset[int]:
    """The innermost elements of footers that hold three animated counters with values or more, made alike."""
    if len(insertions) < _FEWEST:
        return frozenset()
    values = sorted([place for place, each in insertions.items() if each.source is Source.ATTRIBUTE and each.text])
    if len(values) < _FEWEST:
        return frozenset()
    shows: set[int] = set()
    for footer in outline.select(_FOOTERS):
        made: dict[tuple[str, str | None], list[int]] = defaultdict(list)
        for place in outline.within(footer, values):
            made[outline.tags[place], outline.attributes[place].get("class")].append(place)
        for alike in made.values():
            if len(alike) >= _FEWEST:
                shows.add(next(above for above in outline.around(alike[0]) if outline.ends[above] > alike[-1]))
    return frozenset(shows)
