"""Units in words behind the numbers of sentences: those that a number is measured in."""

from dataclasses import replace

from figures.expressions import expression
from figures.unit_words import INSTITUTION_UNITS, TIME_UNITS
from scraper.numbers import NumberMatch
from scraper.reading.stats.worded_units import unit_at
from scraper.reading.words.length_words import AVERAGE

_NEAR = 80
"""So many letters before a number may say that it is an average."""
_TIME_ENDS = expression(r"\s?(?:\Z|[.,;:!?()–])|\s(?:and|et|und|y|e|en|i|och|og|a|ja|és|și|και)\s")
"""What follows a time that no words go on with."""


def with_unit(text: str, match: NumberMatch, language: str | None) -> NumberMatch:
    """A number with the unit in words that it is measured in: of what institutions own and run ("24 hectares"), of a
    time where the words before it tell of an average and none go on with it ("5,4 jours").
    """
    symbol, end = unit_at(text, match.end, language) if match.quantity.unit is None else ("", 0)
    if symbol in TIME_UNITS:
        before = text[max(0, match.start - _NEAR) : match.start]
        is_measured = _TIME_ENDS.match(text, end) is not None and AVERAGE.search(before) is not None
    elif symbol == "m":
        is_measured = _TIME_ENDS.match(text, end) is not None
    else:
        is_measured = symbol in INSTITUTION_UNITS
    if not is_measured:
        return match
    return match._replace(end=end, raw=text[match.start : end], quantity=replace(match.quantity, unit=symbol))
