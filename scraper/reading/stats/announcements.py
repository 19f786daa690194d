"""Elements called alert, notice or banner: what happens soon, or a band of figures after all."""

from collections.abc import Sequence

from figures.expressions import expression
from scraper.reading.markup.layout import Box, Layout
from scraper.reading.words.announcement_words import BAND_NAMES
from scraper.reading.words.element_names import STAT_NAMES
from scraper.reading.words.subject_words import names_key_figures
from scraper.reading.words.vocabulary import INSTITUTION_NOUNS

_MOST_LINES = 8
_FEWEST_APART = 2
_THOUSANDS = expression(r"[1-9]\d{0,2}(?:[\s.,'’]\d{3})+")
_HEADINGS = "h1, h2, h3, h4, h5, h6"


def announces(name: str, box: Box, layout: Layout) -> bool:
    """Whether an element that has such a name tells what happens soon, and holds no figures.

    Those that are named for figures, whose heading is the page's or announces them, that show thousands, people or two
    numbers in elements of their own, or many lines, are bands and parts of the page; so is a banner behind the page's
    heading.
    """
    outline = layout.flow.outline
    if box.end - box.first > _MOST_LINES or STAT_NAMES.are(box.names):
        return False
    if name in BAND_NAMES and not any(box.place < place for place in outline.tagged.get("h1", ())[:1]):
        return False
    texts = outline.texts[box.place + 1 : outline.ends[box.place]]
    said = [text.strip() for text in texts if text.strip()]
    if sum(map(_is_number, said)) >= _FEWEST_APART or any(map(_THOUSANDS.fullmatch, said)) or _counts(said):
        return False
    headings = box.node.css(_HEADINGS)
    return not any(heading.tag == "h1" or names_key_figures(heading.text()) for heading in headings)


def _counts(said: Sequence[str]) -> bool:
    """Whether a number in an element of its own stands before what institutions count, and nothing else is said."""
    return len(said) == _FEWEST_APART and _is_number(said[0]) and INSTITUTION_NOUNS.search(said[1]) is not None


def _is_number(text: str) -> bool:
    """Whether a text shows a number and no words, but perhaps its unit."""
    return any(map(str.isdecimal, text)) and sum(map(str.isalpha, text)) <= 1
