"""Footers that end with a show: some themes count there what a site has, on every page of it.

A row of plain numbers is one too where each stands in an element of its own and all are made alike.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import pairwise

from figures.expressions import expression
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
                shows.add(_around(alike, outline))
    return frozenset(shows)


_ALONE = expression(r"\s*[+~≈>%]?\s?\d{1,3}(?:[\s.,'’]?\d{3})*(?:[.,]\d+)?\s?[+%kKM]?\s*")
_LEADING_AWAY = ("a", "input", "time", "address", "form", "button")
"""What rows of figures do not hold, and addresses, hours and links to networks do."""

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def rows_in_footers(outline: Outline, numbers: Sequence[int]) -> frozenset[int]:
    """The elements of footers that hold two plain numbers or more, made alike, with words between them, under a
    heading, and lead nowhere: with what heads the row. `numbers` are the texts with a digit.
    """
    rows: set[int] = set()
    for footer in outline.tagged.get("footer", ()):
        made: dict[tuple[str, str | None], list[int]] = defaultdict(list)
        for place in outline.within(footer, numbers):
            if _ALONE.fullmatch(outline.texts[place]):
                above = outline.parents[place]
                made[outline.tags[above], outline.attributes[above].get("class")].append(place)
        for alike in made.values():
            if len(alike) > 1 and _are_worded(alike, outline):
                rows.update(_headed(alike, footer, outline))
    return frozenset(rows)


def _around(alike: Sequence[int], outline: Outline) -> int:
    """The innermost element that holds some places."""
    return next(above for above in outline.around(alike[0]) if outline.ends[above] > alike[-1])


def _are_worded(alike: Sequence[int], outline: Outline) -> bool:
    texts = outline.texts
    return all(any(map(str.isalpha, "".join(texts[left + 1 : right]))) for left, right in pairwise(alike))


def _headed(alike: Sequence[int], footer: int, outline: Outline) -> Sequence[int]:
    """The outermost element around a row, and in the footer, that leads nowhere; none where no heading is in it above
    the row, or the row itself leads away.
    """
    row, found = _around(alike, outline), -1
    for step in (row, *outline.around(row)):
        if step == footer or outline.holds(step, *_LEADING_AWAY):
            break
        found = step
    headings = (place for tag in _HEADINGS for place in outline.tagged.get(tag, ()))
    is_headed = any(found <= place and outline.ends[place] <= alike[0] for place in headings)
    return (found,) if found >= 0 and is_headed else ()
