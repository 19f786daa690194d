"""Sentences beside figures that a page shows apart: what they tell is mostly told of these."""

import re
from collections.abc import Collection
from decimal import Decimal

from figures.expressions import expression
from scraper.reading.clauses import Clause, label_in_clause
from scraper.reading.evidence.amounts import BUDGET, is_money
from scraper.reading.evidence.label_words import is_of_institutions, is_told_of_institutions
from scraper.reading.markup.layout import Line
from scraper.reading.words.sum_words import is_of_accounts

_MAX_FRAGMENT_WORDS = 5
_FRAGMENT = expression(r"(?:from|across|aus|de|des|da|uit|z|ze|från|fra|из|з)\s\W*", re.IGNORECASE)
_MANY = 3
"""Numbers in one paragraph that nobody writes in passing."""


def repeats_shown(line: Line, clause: Clause, shown: Collection[Decimal | None] | None, *, company: int) -> bool:
    """Whether figures are `shown` apart, and a number beside them is one of these or nothing that institutions tell.

    They tell what they count, what stands in their accounts, and in a paragraph with a `company` of many numbers also
    what they have many of.
    """
    if shown is None or _is_fragment(line, clause):
        return False
    quantity, label = clause.match.quantity, label_in_clause(clause)
    if quantity.value in shown:
        return True
    if quantity.unit is not None:
        return not (is_money(quantity) and abs(quantity.value or Decimal(0)) >= BUDGET and is_of_accounts(label))
    return not (is_of_institutions(label) or (company >= _MANY and is_told_of_institutions(label)))


def _is_fragment(line: Line, clause: Clause) -> bool:
    """Whether a line is no sentence, but says in a few words where so many come from: "From 118 countries"."""
    led = _FRAGMENT.match(line.text)
    is_short = len(line.text.split()) <= _MAX_FRAGMENT_WORDS and line.text[-1:].isalpha()
    return led is not None and led.end() == clause.match.start and is_short
