"""How often a house was called out or lent something: of all that is told in times an institution counts these."""

import re
from decimal import Decimal

from figures.expressions import expression
from figures.record import Quantity
from scraper.reading.words.deed_words import TURNED_OUT

_OFTEN = expression(r"(?:times|fois|veces|volte|vezes|mal|keer|razy|gånger|gange|ganger|kertaa|krát)\b", re.IGNORECASE)
_FEWEST = 20
"""What is told so often is no habit: "three times a week"."""


def is_often(label: str) -> bool:
    return _OFTEN.match(label) is not None


def is_turnout(quantity: Quantity, label: str, sentence: str) -> bool:
    """Whether so many times somebody was called out, or something lent: "the team turned out 87 times"."""
    if quantity.unit is not None or (quantity.value or Decimal(0)) < _FEWEST:
        return False
    return is_often(label) and TURNED_OUT.search(sentence) is not None
