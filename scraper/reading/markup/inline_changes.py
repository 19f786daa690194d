"""Changes that an element of its own shows behind a number or a label: "étudiants <small>+3 %</small>"."""

import re
from collections.abc import Iterable, Iterator

from scraper.reading.markup.document import BLOCK_TAGS
from scraper.reading.markup.outline import TEXT, Outline

_CHANGE = re.compile(r"\(?\s?(?:[▲▼↑↓↗↘]\s?)?[+\-−–±▲▼↑↓↗↘]\s?\d[\d.,]*\s?%\s?\)?")
_LONGEST_LABEL = 80
_MAX_NESTED = 4
_PARTING = BLOCK_TAGS | {"br"}
_SENTENCE = re.compile(r"[.!?:]\s|[,:]\s*\Z")


def inline_changes(outline: Outline, numbers: Iterable[int]) -> Iterator[int]:
    """The elements that show one at the end of their line, of the texts at some places; in a sentence none does.

    Nor does one behind elements only, which are told apart as they are: "<span>3 000</span><span>+3 %</span>".
    """
    for place in numbers:
        text = outline.texts[place]
        if "%" in text and _CHANGE.fullmatch(text.strip()) is not None:
            element = _element_of(outline, place)
            if outline.tags[element] not in BLOCK_TAGS and _ends_a_label(outline, element):
                yield element


def _element_of(outline: Outline, place: int) -> int:
    """The outermost element around a text that holds nothing else."""
    element, size = outline.parents[place], outline.ends[place] - place + 1
    while outline.ends[element] - element == size and outline.tags[element] not in BLOCK_TAGS:
        above = outline.parents[element]
        if outline.ends[above] - above != size + 1 or outline.tags[above] in BLOCK_TAGS:
            return element
        element, size = above, size + 1
    return outline.parents[place]


def _ends_a_label(outline: Outline, element: int) -> bool:
    before: list[str] = []
    has_text, step = False, element
    for _ in range(_MAX_NESTED):
        behind = outline.behind(step)
        if behind >= 0 and outline.tags[behind] not in _PARTING:
            return False
        beside = list(_before(outline, step))
        has_text = has_text or any(outline.tags[place] == TEXT for place in beside)
        before += [_said(outline, place) for place in beside]
        step = outline.parents[step]
        if step < 0 or outline.tags[step] in BLOCK_TAGS:
            break
    said = " ".join(reversed(before)).strip()
    return has_text and len(said) <= _LONGEST_LABEL and _SENTENCE.search(said) is None


def _before(outline: Outline, place: int) -> Iterator[int]:
    """What stands before an element on its line, the nearest first."""
    step = outline.before(place)
    for _ in range(_MAX_NESTED):
        if step < 0 or outline.tags[step] in _PARTING:
            return
        yield step
        step = outline.before(step)


def _said(outline: Outline, place: int) -> str:
    return outline.texts[place] if outline.tags[place] == TEXT else outline.said_at(place)
