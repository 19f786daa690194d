"""Changes that an element of its own shows behind a number or a label: "étudiants <small>+3 %</small>"."""

import re
from collections.abc import Iterable, Iterator

from figures.expressions import expression
from scraper.reading.markup.document import BLOCK_TAGS
from scraper.reading.markup.outline import TEXT, Outline
from scraper.reading.words.comparison_words import COMPARISON

_SIGNS = frozenset("+-−–±▲▼↑↓↗↘(")
_SIGNED = r"\(?\s?(?:[▲▼↑↓↗↘]\s?)?[+\-−–±▲▼↑↓↗↘]\s?\d[\d.,\u00a0\u202f]*"
_CHANGE = expression(
    rf"{_SIGNED}\s?(?:%|p\.?\s?p\.?|pts?\.?|points?|punkte?|puntos?|punti|pontos?|punten)\s?\)?", re.IGNORECASE
)
_BRACKETED = expression(r"\([+\-−–±]\s?\d[\d.,\u00a0\u202f]*\)")
_BARE_CHANGE = expression(rf"{_SIGNED}\)?")
_NAMES = expression(
    r"(?:^|[\s_-])(?:trends?|deltas?|changes?|evol\w*|diff\w*|variation|growth|up|down)(?=$|[\s_-])", re.IGNORECASE
)
"""What the element of a change without a unit is called, "+150"; "Bac <b>+5</b>" is none."""

_DASHES = "-−–"
_LONGEST_LABEL = 80
_MAX_NESTED = 4
_PARTING = BLOCK_TAGS | {"br"}
_SENTENCE = expression(r"[.!?:]\s|[,:]\s*\Z")


def inline_changes(outline: Outline, numbers: Iterable[int]) -> Iterator[int]:
    """The elements that show one at the end of their line, of the texts at some places; in a sentence none does.

    Nor does one behind elements of its tag, which are told apart as they are: "<span>3 000</span><span>+3 %</span>".
    """
    for place in numbers:
        text = outline.texts[place].strip()
        if text[:1] in _SIGNS:
            element = _element_of(outline, place)
            is_inline = outline.tags[element] not in BLOCK_TAGS
            if is_inline and _is_change(outline, element, text) and _ends_a_label(outline, element):
                yield element


def _is_change(outline: Outline, element: int, text: str) -> bool:
    """Whether an element shows one: with its unit, or in brackets, small print or under a name of changes.

    A dash right behind a digit is none's sign: it leads to the other end of a range.
    """
    if text[0] in _DASHES and _follows_digit(outline, element):
        return False
    change = _CHANGE.match(text) or _BRACKETED.match(text)
    if change is not None and COMPARISON.fullmatch(text[change.end() :].strip()):
        return True
    names = outline.attributes[element].get("class") or ""
    is_named = outline.tags[element] == "small" or _NAMES.search(names) is not None
    return is_named and _BARE_CHANGE.fullmatch(text) is not None


def _follows_digit(outline: Outline, element: int) -> bool:
    before, gap = outline.before(element), outline.nodes[element].prev
    is_apart = gap is None or gap.is_empty_text_node
    return not is_apart and before >= 0 and _said(outline, before)[-1:].isdigit()


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
    is_told, step = False, element
    for _ in range(_MAX_NESTED):
        behind = outline.behind(step)
        if behind >= 0 and outline.tags[behind] not in _PARTING:
            return False
        beside = list(_before(outline, step))
        is_told = is_told or any(outline.tags[place] != outline.tags[step] for place in beside)
        before += [_said(outline, place) for place in beside]
        step = outline.parents[step]
        if step < 0 or outline.tags[step] in BLOCK_TAGS:
            break
    said = " ".join(reversed(before)).strip()
    return is_told and len(said) <= _LONGEST_LABEL and _SENTENCE.search(said) is None


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
