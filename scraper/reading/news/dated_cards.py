"""Cards that nobody calls news: a linked heading, and below it a text that begins with a day of the calendar."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import islice

from figures.expressions import expression
from scraper.reading.markup.document import Document
from scraper.reading.markup.landmarks import Landmarks
from scraper.reading.markup.outline import TEXT, Outline
from scraper.reading.news.news_words import EVENT_NAME

_HEADINGS = "h2, h3, h4, h5, h6"
_LINKS = "a[href]"
_WORD = r"[^\W\d_]{3,12}\.?"
_OPENS_WITH_DATE = expression(
    rf"\s*(?:\d{{1,2}}\.?\s(?:de\s)?{_WORD}\s(?:de\s)?(?:19|20)\d\d|{_WORD}\s\d{{1,2}},?\s(?:19|20)\d\d|"
    r"\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?!\d)"
)
_TIME_OF_DAY = expression(r"\d{1,2}\s?(?::|h|Uhr)\s?\d\d|\d\s?(?:am|pm|uur|Uhr|h)\b", re.IGNORECASE)
_MOST_HEADINGS = 200
_MOST_AROUND = 4
_FEWEST_NODES = 2
"""More of them make a heading, a link in it and what that says."""

_FEWEST_WORDS = 4
"""What goes on behind the date: an event has an hour and a place, news a sentence."""


def dated_cards(document: Document, landmarks: Landmarks) -> Iterator[int]:
    """The elements of such cards in page order, outside menus, headers and footers."""
    outline = document.outline
    for heading in outline.select(_HEADINGS)[:_MOST_HEADINGS] if document.numbers else ():
        is_linked = outline.ends[heading] - heading > _FEWEST_NODES and not landmarks.site[heading]
        if not is_linked or not outline.within(heading, outline.select(_LINKS)):
            continue
        text = _text_below(outline, heading)
        if text < 0 or _OPENS_WITH_DATE.match(outline.texts[text]) is None:
            continue
        card = _card(outline, heading, text)
        if card >= 0 and _is_news(document, card, heading):
            yield card


def _text_below(outline: Outline, heading: int) -> int:
    """The place of the first text behind a heading; -1 where there is none."""
    texts = outline.tagged.get(TEXT, ())
    following = bisect_left(texts, outline.ends[heading])
    return texts[following] if following < len(texts) else -1


def _card(outline: Outline, heading: int, text: int) -> int:
    """The element around a heading and the text below it, which holds no other heading before that; else -1."""
    return next((a for a in islice(outline.around(heading), _MOST_AROUND) if outline.ends[a] > text), -1)


def _is_news(document: Document, card: int, heading: int) -> bool:
    attributes = document.outline.attributes[card]
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    said = document.text_at(card).removeprefix(document.text_at(heading))
    is_event = EVENT_NAME.search(names) is not None or _TIME_OF_DAY.search(said) is not None
    return not is_event and len(said.split()) >= _FEWEST_WORDS + 1
