"""Words before the least that something costs or brings: "Czesne: od 2 500 zł", "Fees: from £2,500".

Elsewhere they say where from or since when, or begin an offer; so they are read only behind a colon, before a sum, or
where both are all that a text says.
"""

import re

from figures.expressions import expression
from scraper.numbers.amount import Amount

_OPENS = expression(
    r"(?:\A|[:：–—]\s?)((?:starting |beginning )?(?:from|at)|à partir d[eu]|dès|ab|desde|a partire da|da|a partir de|"
    r"vanaf|od|från|fra|alkaen|de la|από|от|від)[ \u00a0\u202f]\Z",
    re.IGNORECASE,
)
_LONGEST = 24


def opens_sums(text: str, amount: Amount) -> int | None:
    """Where the words that make a sum the least of some start; None of any other number."""
    start = amount.prefix.start
    if not start or not (amount.suffix.money or amount.prefix.currency):
        return None
    found = _OPENS.search(text, max(0, start - _LONGEST), start)
    if found is None or (found.start(1) == 0 and text[amount.suffix.end :].strip()):
        return None
    return found.start(1)
