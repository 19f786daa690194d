"""Titles of articles that begin with a number: "7 signs of a stroke", and any beside how long they take to be read."""

from scraper.reading.stats.stat import Shape, Stat, climb
from scraper.reading.words.list_title_words import LISTED
from scraper.reading.words.news_title_words import READING_TIME

_MOST_LISTED = 101
_MAX_CARD_LINES, _MAX_DEPTH = 8, 3


def is_title_of_post(stat: Stat, label: str) -> bool:
    """Whether a small number opens the title of an article, told by what it lists or by the card that shows it."""
    quantity = stat.match.quantity
    if stat.shape is not Shape.LEADING or quantity.unit is not None or not 1 < (quantity.value or 0) <= _MOST_LISTED:
        return False
    return LISTED.match(label) is not None or (stat.line.is_heading and _is_read_in_minutes(stat))


def _is_read_in_minutes(stat: Stat) -> bool:
    """Whether a card of a few lines tells how long its text takes to be read."""
    for card in climb(stat.line.box, limit=_MAX_DEPTH):
        lines = card.end - card.first
        if lines > _MAX_CARD_LINES:
            return False
        if lines > 1 and READING_TIME.search(card.node.text()) is not None:
            return True
    return False
