"""A page's lines, with what alternative texts, bars, style sheets and scripts show in them."""

from figures.record import Source
from scraper.reading.counters.counters import Counters
from scraper.reading.counters.css_content import css_content
from scraper.reading.counters.css_counters import css_counters
from scraper.reading.counters.digits import join_digits
from scraper.reading.markup.document import Document
from scraper.reading.markup.inline_changes import inline_changes
from scraper.reading.markup.layout import Insertion, Layout, lay_out
from scraper.reading.markup.note_marks import note_marks
from scraper.reading.markup.unseen import unseen_beside_seen
from scraper.reading.pictured.alternatives import read_alternatives
from scraper.reading.pictured.bars import read_bars
from scraper.reading.shapes.inline_rows import inline_cells
from scraper.reading.words.element_names import ICONS, SCREEN_READER_TEXTS


def laid_out(document: Document, counters: Counters, *, decimal: str) -> Layout:
    """The page's lines, with what alternative texts, style sheets and scripts show in them."""
    counted = {**css_counters(document, decimal=decimal), **counters.insertions(document.outline)}
    insertions = {
        **_unread(document),
        **{place: Insertion(text=text, source=Source.TEXT) for place, text in note_marks(document.outline).items()},
        **read_alternatives(document),
        **read_bars(document, decimal=decimal),
        **counted,
        **css_content(document, counted),
    }
    return join_digits(lay_out(document, insertions=insertions, alone=_alone(document)))


_SPACERS = "[class~=odometer-digit-spacer]"


def _unread(document: Document) -> dict[int, Insertion]:
    """What nobody reads: icons drawn by a font from words ("school"), what keeps the room of an odometer's digit, and
    what is not displayed beside what is.
    """
    outline, nothing = document.outline, Insertion(text="", source=Source.TEXT)
    return dict.fromkeys((*outline.select(ICONS), *outline.select(_SPACERS), *unseen_beside_seen(outline)), nothing)


def _alone(document: Document) -> set[int]:
    """Inline elements on a line of their own: texts for screen readers, custom elements' parts, cells, changes."""
    outline = document.outline
    own = [place for tag, places in outline.tagged.items() if "-" in tag[1:] for place in places]
    own += inline_changes(outline, document.numbers)
    return {*outline.select(SCREEN_READER_TEXTS), *outline.select("[slot]"), *own, *inline_cells(document)}
