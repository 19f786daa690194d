"""Titles of articles that begin with a number: "7 signs of a stroke", and any beside how long they take to be read."""

from scraper.reading.stats.stat import Shape, Stat, climb
from scraper.reading.words.list_title_words import LISTED
from scraper.reading.words.news_title_words import READING_TIME

_MAX_CARD_LINES, _MAX_DEPTH = 8, 3


def is_title_of_post(stat: Stat, label: str, *, is_announced: bool) -> bool:
    """Whether a number opens the title of an article: a heading or a link that says what the article lists.

    Where key figures are announced only the card around a heading tells so, by how long its text takes to be read.
    """
    if stat.shape is not Shape.LEADING or stat.match.quantity.unit is not None:
        return False
    if not is_announced and LISTED.match(label) is not None:
        return stat.line.is_heading or _is_in_link(stat)
    return stat.line.is_heading and _is_read_in_minutes(stat)


def _is_in_link(stat: Stat) -> bool:
    return any(step.tag == "a" for step in climb(stat.line.box_at(stat.match.number_start), limit=_MAX_DEPTH))


def _is_read_in_minutes(stat: Stat) -> bool:
    """Whether a card of a few lines tells how long its text takes to be read."""
    for card in climb(stat.line.box, limit=_MAX_DEPTH):
        lines = card.end - card.first
        if lines > _MAX_CARD_LINES:
            return False
        if lines > 1 and READING_TIME.search(card.node.text()) is not None:
            return True
    return False
