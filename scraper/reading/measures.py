"""Units in words behind the numbers of sentences: those that a number is measured in."""

from dataclasses import replace

from figures.expressions import expression
from figures.unit_words import AREA_UNITS, TIME_UNITS
from scraper.numbers import NumberMatch
from scraper.reading.stats.worded_units import unit_alone
from scraper.reading.words.length_words import AVERAGE

_NEAR = 80
"""So many letters before a number may say that it is an average."""
_WORD_BEHIND = expression(r"[ \u00a0\u202f]([^\W\d_]+)")
_TIME_ENDS = expression(r"\s?(?:\Z|[.,;:!?()–])|\s(?:and|et|und|y|e|en|i|och|og|a|ja|és|și|και)\s")
"""What follows a time that no words go on with."""


def with_unit(text: str, match: NumberMatch, language: str | None) -> NumberMatch:
    """A number with the unit in words that it is measured in: of an area behind its name and a colon ("Area: 420
    hectares, of which"), of a time where the words before it tell of an average ("5,4 jours").
    """
    found = _WORD_BEHIND.match(text, match.end) if match.quantity.unit is None else None
    if found is None or _TIME_ENDS.match(text, found.end()) is None:
        return match
    symbol, before = unit_alone(found[1], language), text[max(0, match.start - _NEAR) : match.start]
    is_area = symbol in AREA_UNITS and before.rstrip().endswith(":")
    if not is_area and (symbol not in TIME_UNITS or AVERAGE.search(before) is None):
        return match
    raw = text[match.start : found.end()]
    return match._replace(end=found.end(), raw=raw, quantity=replace(match.quantity, unit=symbol))
