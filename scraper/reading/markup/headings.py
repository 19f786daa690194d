"""What stands under a heading, where markup does not say so."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice

from selectolax.lexbor import LexborNode

from scraper.reading.markup.document import HEADING_TAGS
from scraper.reading.markup.outline import Outline

MAX_CLIMB = 6
"""Boxes around a heading that are asked what follows them."""

MAX_FOLLOWING = 400

_PAGE_TAGS = frozenset({"html", "body", "main"})
_LOWEST_RANK = 6
_MAX_NESTED_IN_HEADINGS = 4


def rank(outline: Outline, heading: int) -> int:
    """1 to 6; what is no `h1` to `h6` ("dt", "legend") ranks lowest, a heading by role second."""
    tag = outline.tags[heading]
    if tag in HEADING_TAGS:
        return int(tag[1])
    return 2 if outline.attributes[heading].get("role") == "heading" else _LOWEST_RANK


def under(
    outline: Outline,
    heading: int,
    *,
    headings: Sequence[int],
    holds: Callable[[Sequence[int]], bool],
    is_no_heading: Callable[[int], bool] = lambda _: False,
) -> tuple[int, ...]:
    """What follows a heading up to the next one of its rank, from the first box around it where that `holds`.

    All by position. `headings` are the page's; `is_no_heading` excuses one (a card's title). Empty where nothing holds.
    """
    ends = partial(_begins, outline, headings, rank(outline, heading), is_no_heading)
    for step in (heading, *islice(outline.around(heading), MAX_CLIMB - 1)):
        if step != heading and outline.tags[step] in _PAGE_TAGS:
            return ()
        found = _following(outline, step, ends)
        if found and holds(found):
            return found
    return ()


def _begins(
    outline: Outline, headings: Sequence[int], level: int, is_no_heading: Callable[[int], bool], place: int
) -> bool:
    """Whether the first heading that an element is or holds ranks as high as a level."""
    within = outline.within(place, headings)
    return bool(within) and rank(outline, within[0]) <= level and not is_no_heading(within[0])


def is_in_heading(node: LexborNode) -> bool:
    """Whether an element is a heading or stands in one."""
    step: LexborNode | None = node
    for _ in range(_MAX_NESTED_IN_HEADINGS):
        if step is None:
            break
        if step.tag in HEADING_TAGS:
            return True
        step = step.parent
    return False


def _following(outline: Outline, place: int, ends: Callable[[int], bool]) -> tuple[int, ...]:
    """The elements beside one and behind it, until one `ends` them."""
    found: list[int] = []
    step = outline.behind(place)
    while step >= 0 and len(found) < MAX_FOLLOWING:
        if outline.is_element(step):
            if ends(step):
                break
            found.append(step)
        step = outline.behind(step)
    return tuple(found)
