"""What stands under a heading, where markup does not say so."""

from collections.abc import Callable, Sequence

from selectolax.lexbor import LexborNode

from scraper.reading.document import HEADING_TAGS, ancestors

MAX_CLIMB = 6
"""Boxes around a heading that are asked what follows them."""

MAX_FOLLOWING = 400

_PAGE_TAGS = frozenset({"html", "body", "main"})
_LOWEST_RANK = 6


def rank(heading: LexborNode) -> int:
    """1 to 6; what is no `h1` to `h6` ("dt", "legend") ranks lowest, a heading by role second."""
    if heading.tag in HEADING_TAGS:
        return int(heading.tag[1])
    return 2 if heading.attributes.get("role") == "heading" else _LOWEST_RANK


def under(
    heading: LexborNode,
    *,
    headings: str,
    holds: Callable[[Sequence[LexborNode]], bool],
    is_no_heading: Callable[[LexborNode], bool] = lambda _: False,
) -> tuple[LexborNode, ...]:
    """What follows a heading up to the next one of its rank, from the first box around it where that `holds`.

    `headings` selects headings; `is_no_heading` excuses one (a card's title). Empty where nothing holds.
    """
    step = heading
    for _ in range(MAX_CLIMB):
        found = _following(step, rank(heading), headings, is_no_heading)
        if found and holds(found):
            return found
        parent = step.parent
        if parent is None or parent.tag in _PAGE_TAGS:
            return ()
        step = parent
    return ()


def is_in_heading(node: LexborNode) -> bool:
    """Whether an element is a heading or stands in one."""
    return node.tag in HEADING_TAGS or any(a.tag in HEADING_TAGS for a in ancestors(node, limit=3))


def _following(
    node: LexborNode, level: int, headings: str, is_no_heading: Callable[[LexborNode], bool]
) -> tuple[LexborNode, ...]:
    found: list[LexborNode] = []
    step = node.next
    while step is not None and len(found) < MAX_FOLLOWING:
        if step.is_element_node:
            heading = step.css_first(headings)  # the step itself, if it is one
            if heading is not None and rank(heading) <= level and not is_no_heading(heading):
                break
            found.append(step)
        step = step.next
    return tuple(found)
