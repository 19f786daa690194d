"""Lists that a house leads up to: under "In 2023 we:" each item is a sentence whose subject is the house."""

from figures.expressions import expression
from scraper.reading.markup.layout import Layout, Line
from scraper.reading.words.lead_words import LEADS_UP

_ITEM = expression(r"\(?\d{1,2}[.)]\s|[-–•*·]\s")
"""How a paragraph begins that is an item of a list."""
_MOST_LETTERS, _MOST_ITEMS = 120, 24


def is_led_up_to(line: Line, layout: Layout) -> bool:
    """Whether a line is an item of a list that a house leads up to."""
    around = line.box.parent
    if line.box.tag == "li":
        return around is not None and around.first > 0 and _leads_up(layout.lines[around.first - 1].text)
    return _ITEM.match(line.text) is not None and _is_behind_a_lead(line, layout)


def _is_behind_a_lead(line: Line, layout: Layout) -> bool:
    """Whether one of the paragraphs right before a line, beside it, leads up to it."""
    around, last = line.box.parent, line.index - 1
    for index in range(last, max(-1, last - _MOST_ITEMS), -1):
        before = layout.lines[index]
        if before.box.parent is not around or before.box.tag != line.box.tag or before.is_heading:
            return False
        if before.text.endswith(":"):
            return _leads_up(before.text)
    return False


def _leads_up(text: str) -> bool:
    return text.endswith(":") and len(text) <= _MOST_LETTERS and LEADS_UP.fullmatch(text) is not None
