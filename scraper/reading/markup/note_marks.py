"""Marks that point to notes and sources: raised numbers, and links to a note. Nobody reads them as numbers."""

import re
from collections.abc import Iterator

from figures.expressions import expression
from scraper.reading.markup.outline import Outline

_MARK = expression(r"[\s(\[]*\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*[\s)\],]*")
_NOTES = (
    "#fn",
    "#ftn",
    "#_ftn",
    "#footnote",
    "#note",
    "#nota",
    "#cite",
    "#_edn",
    "#edn",
    "#endnote",
    "#ref",
    "#sdfoot",
)
_WORD_APART = expression(r"(?<![^\W\d_])(?!m[eéè]t|мет|μέτ|mtr)[^\W\d_]{4,}\s+\Z", re.IGNORECASE)
"""How a text ends that a raised number stands behind, and no "metres" before their 2."""
_LONGEST_WORD = 24
_LONGEST = 16
_MOST_NODES, _A_TEXT = 6, 2
"""Nodes of an element with what it holds: links and fonts around a mark; a text alone."""


def note_marks(outline: Outline) -> dict[int, str]:
    """The elements that are such marks, each with what is read in its place: amid a text a space."""
    raised = [place for place in outline.tagged.get("sup", ()) if not _may_be_exponent(outline, place)]
    marks = [place for place in (*raised, *_links_to_notes(outline)) if _is_mark(outline, place)]
    return {place: " " if outline.before(place) >= 0 and outline.behind(place) >= 0 else "" for place in marks}


def _links_to_notes(outline: Outline) -> Iterator[int]:
    for place in outline.tagged.get("a", ()):
        address = outline.attributes[place].get("href")
        if address and address[0] == "#" and address.lower().startswith(_NOTES):
            yield place


def _is_mark(outline: Outline, place: int) -> bool:
    """Whether a small element says one number of a note, or several, and no more."""
    if outline.ends[place] - place > _MOST_NODES:
        return False
    said = "".join(outline.texts[place + 1 : outline.ends[place]])
    return len(said) <= _LONGEST and _MARK.fullmatch(said) is not None


def _may_be_exponent(outline: Outline, place: int) -> bool:
    """Whether a raised element is one number and no more: what stands before it says whether it is one, "m2".

    Behind a word and a space it is none.
    """
    if outline.ends[place] - place != _A_TEXT or not outline.texts[place + 1].strip().isdecimal():
        return False
    before = outline.before(place)
    return before < 0 or _WORD_APART.search(outline.texts[before][-_LONGEST_WORD:]) is None
