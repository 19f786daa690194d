"""Numbers as accountants write them."""

from dataclasses import replace

from scraper.numbers import NumberMatch
from scraper.reading.stats.stat import Stat


def as_accounted(stat: Stat, *, is_change: bool = False) -> NumberMatch:
    """The number of a cell, negative where brackets alone stand around it, as accountants write, or a dash before.

    A share in brackets is negative only among changes: elsewhere it goes with the number beside it.
    """
    quantity, text, raw = stat.match.quantity, stat.text.strip(), stat.match.raw.strip()
    is_bracketed = text == f"({raw})" and (quantity.unit is None or is_change)
    is_accounted = (is_bracketed or text in (f"- {raw}", f"– {raw}")) and (quantity.value or 0) > 0
    if not is_accounted or quantity.value is None:
        return stat.match
    return stat.match._replace(quantity=replace(quantity, value=-quantity.value))
