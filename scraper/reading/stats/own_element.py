"""What the element that shows a number says of it, where other words stand in the same line."""

from figures.expressions import expression
from scraper.numbers import NumberContext, NumberMatch, Problem, find_numbers
from scraper.reading.markup.layout import Line

_ABBREVIATION = expression(r"\s?[^\W\d_]{1,4}\.?(?!\w)")


def unknown_in_its_element(line: Line, match: NumberMatch, context: NumberContext) -> NumberMatch | None:
    """The number without a value where its element shows unknown letters with it: "2 MD" before "patients"."""
    text = line.text
    if match.problem is not None or _ABBREVIATION.match(text, match.end) is None:
        return None
    end = next((start for start, _ in line.pieces if start > match.number_start), len(text))
    if _ABBREVIATION.fullmatch(text[match.end : end].rstrip()) is None:
        return None
    found = find_numbers(text[:end], context=context)
    alone = next((other for other in found if other.number_start == match.number_start), None)
    return alone if alone is not None and alone.problem is Problem.UNKNOWN_SUFFIX else None


_YEAR = expression(r"[12]\d{3}")


def shows_year_apart(line: Line) -> bool:
    """Whether a year stands in an element of its own beside words: a fact's value, not a date in running text."""
    if len(line.pieces) < 2:
        return False
    starts = [start for start, _ in line.pieces]
    ends = [*starts[1:], len(line.text)]
    return any(_YEAR.fullmatch(line.text[a:b].strip()) for a, b in zip(starts, ends, strict=True))
