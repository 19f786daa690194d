"""Figures that stand in a picture: what its alternative text says."""

import re
from collections.abc import Iterator

from figures.expressions import expression
from figures.record import Source
from scraper.reading.markup.document import Document
from scraper.reading.markup.flow import Insertion
from scraper.reading.markup.outline import Outline
from scraper.reading.markup.text import fold, has_digit
from scraper.reading.words.picture_words import INFOGRAPHIC

_SELECTOR = 'img[alt], [role="img"][aria-label], canvas[aria-label]'
_SENTENCE = expression(
    r"(?=.*\d)(?=.*[^\W\d_]{2})(?!.*\.(?:jpe?g|png|svg|gif|webp)\b).{4,200}", re.IGNORECASE | re.DOTALL
)


def read_alternatives(document: Document) -> dict[int, Insertion]:
    """Alternative texts with a number and words in them, by the picture's position."""
    found: dict[int, Insertion] = {}
    for position in document.outline.select(_SELECTOR):
        attributes = document.outline.attributes[position]
        text = fold(attributes.get("alt") or attributes.get("aria-label") or "")
        if has_digit(text) and _SENTENCE.fullmatch(text) and not _is_shown(document.outline, position, text):
            found[position] = Insertion(text=_told(text), source=Source.ALT)
    for position, text in _described(document.outline):
        found.setdefault(position, Insertion(text=text, source=Source.ALT))
    return found


def _told(text: str) -> str:
    """What an alternative text tells, without that a picture does."""
    named = INFOGRAPHIC.match(text)
    return text if named is None else text[named.end() :].lstrip()


def _is_shown(outline: Outline, place: int, text: str) -> bool:
    """Whether a drawing's own texts say what its alternative does, word for word: they are read as what they are."""
    if outline.tags[place] != "svg" or not outline.holds(place, "text"):
        return False
    own = " ".join(outline.said_at(inner) for inner in outline.within(place, outline.tagged["text"]))
    return sorted(own.split()) == sorted(text.split())


def _described(outline: Outline) -> Iterator[tuple[int, str]]:
    """Drawings that show no text, with what their description says, or else their title."""
    for place in (*outline.tagged.get("desc", ()), *outline.tagged.get("title", ())):
        drawing = outline.parents[place]
        if outline.tags[drawing] != "svg" or outline.holds(drawing, "text", "foreignObject"):
            continue
        text = fold(outline.said_at(place))
        if has_digit(text) and _SENTENCE.fullmatch(text):
            yield drawing, text
