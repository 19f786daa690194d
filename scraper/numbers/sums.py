"""Numbers told in parts, each with its magnitude: "40 mil 314 estudiantes", "2 millones 300 mil"."""

from dataclasses import replace

from figures.expressions import expression
from scraper.numbers.match import Kind, NumberMatch

_THREE = expression(r"\d{3}(?![\d.,]\d|\d)")
_LETTERS = 3
"""Of the word for a magnitude: behind "12k" other numbers may stand, each its own."""
_THOUSAND, _MILLION = 1000, 1_000_000


def as_sum(text: str, before: NumberMatch, match: NumberMatch) -> NumberMatch | None:
    """Both numbers as one, where the second goes on with the first behind its magnitude; None of any others."""
    is_told = before.kind in (Kind.CARDINAL, Kind.WORD) and match.kind is Kind.CARDINAL
    if match.start != before.end + 1 or not is_told or not before.raw[-_LETTERS:].isalpha():
        return None
    first, second = before.quantity, match.quantity
    if first.value is None or second.value is None or first.unit is not None or first.upper is not None:
        return None
    if second.upper is not None or second.qualifier is not None or _THREE.match(text, match.start) is None:
        return None
    scale = _MILLION if first.value % _MILLION == 0 else _THOUSAND
    if first.value % scale != 0 or second.value >= scale:
        return None
    quantity = replace(second, value=first.value + second.value, qualifier=first.qualifier)
    raw = text[before.start : match.end]
    return match._replace(start=before.start, number_start=before.number_start, raw=raw, quantity=quantity)
