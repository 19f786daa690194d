"""Elements that say themselves that they are not shown, and those of them that stand beside what is shown instead."""

import re
from collections.abc import Callable, Iterator, Mapping

from figures.expressions import expression
from scraper.reading.markup.document import BLOCK_TAGS
from scraper.reading.markup.outline import TEXT, Outline

_NOT_DISPLAYED = expression(r"display\s*:\s*none", re.IGNORECASE)
_NUMBER = expression(r"[1-9]")
_WORD = expression(r"[^\W\d_]{3}")
_LONGEST = 60
"""Characters of what is another state of a number or a label; longer texts are folded away and are read."""

_MOST_NODES, _MAX_NESTED, _MAX_BESIDE = 40, 6, 8
_PARTING = BLOCK_TAGS | {"br"}
_PARTS_OF_TILES = frozenset({"div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "dd"})


def is_not_displayed(attributes: Mapping[str, str | None]) -> bool:
    """Whether an element is `hidden`, or its own style says so. What is transparent or folded away is read."""
    style = attributes.get("style")
    return "hidden" in attributes or (
        style is not None and "none" in style.lower() and _NOT_DISPLAYED.search(style) is not None
    )


def unseen_beside_seen(outline: Outline) -> list[int]:
    """The places of elements whose text nobody sees while another one is shown in its place.

    Amid a line that is a number beside one that is shown, or words beside any; else a bare number beside one in an
    element of the same tag. What alone says something, such as a tab that is not open or a number that fades in, is
    read.
    """
    unseen = frozenset(_not_displayed(outline))
    return [place for place in unseen if _is_told_beside(outline, place, unseen)]


def _not_displayed(outline: Outline) -> Iterator[int]:
    yield from outline.having.get("hidden", ())
    for place in outline.having.get("style", ()):
        style = outline.attributes[place]["style"] or ""
        if "none" in style and _NOT_DISPLAYED.search(style) is not None:
            yield place


def _is_told_beside(outline: Outline, place: int, unseen: frozenset[int]) -> bool:
    said = _said(outline, place)
    if not said or len(said) > _LONGEST:
        return False
    has_number = any(map(str.isdigit, said))
    if outline.tags[place] in BLOCK_TAGS:
        return has_number and _WORD.search(said) is None and _stands_beside_its_like(outline, place, unseen)
    return any(_NUMBER.search(text) if has_number else text for text in _line_around(outline, place, unseen))


def _said(outline: Outline, place: int) -> str:
    """What a small element says; nothing of one that holds many nodes, since such may stand in each other."""
    if outline.tags[place] == TEXT:
        return outline.texts[place].strip()
    return outline.said_at(place).strip() if outline.ends[place] - place <= _MOST_NODES else ""


def _stands_beside_its_like(outline: Outline, place: int, unseen: frozenset[int]) -> bool:
    """Whether a bare number is shown by the brother before or behind, of the same tag, in a tile."""
    tag = outline.tags[place]
    near = [other for other in (outline.before(place), outline.behind(place)) if other >= 0 and other not in unseen]
    shown = [_said(outline, other) for other in near if outline.tags[other] == tag and tag in _PARTS_OF_TILES]
    return any(len(text) <= _LONGEST and _NUMBER.search(text) and not _WORD.search(text) for text in shown)


def _line_around(outline: Outline, place: int, unseen: frozenset[int]) -> Iterator[str]:
    """What is shown near an inline element on its line: beside it, then beside the inline elements that it is in."""
    step = place
    for _ in range(_MAX_NESTED):
        yield from _run(outline, outline.before, step, unseen)
        yield from _run(outline, outline.behind, step, unseen)
        step = outline.parents[step]
        if step < 0 or outline.tags[step] in BLOCK_TAGS:
            return


def _run(outline: Outline, onward: Callable[[int], int], place: int, unseen: frozenset[int]) -> Iterator[str]:
    step = onward(place)
    for _ in range(_MAX_BESIDE):
        if step < 0 or outline.tags[step] in _PARTING:
            return
        if step not in unseen:
            yield _said(outline, step)
        step = onward(step)
