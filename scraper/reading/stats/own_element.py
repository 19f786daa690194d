"""What the element that shows a number says of it, where other words stand in the same line."""

from itertools import pairwise

from figures.expressions import expression
from scraper.numbers import NumberContext, NumberMatch, Problem, find_numbers
from scraper.reading.markup.layout import Line
from scraper.reading.stats.stat import has_words
from scraper.reading.stats.worded_units import unit_alone

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


_MOST_WORDS_BEFORE, _MOST_WORDS_OF_A_LABEL, _MOST_WORDS_BEHIND = 9, 3, 3


def ends_its_line(line: Line, match: NumberMatch, language: str | None) -> bool:
    """Whether the last element of a line shows a number and what is counted, behind a label: `Umschlag`, `4 Mio. t`.

    Beside words that have no element of their own, as those of sentences, that must be a unit: "Quais : `14 hectares`".
    """
    pieces, text = line.pieces, line.text
    start, box = pieces[-1]
    before, behind = text[:start].strip(), text[match.end :].strip()
    if box is line.box or box.tag == "a" or has_words(text[start : match.start]) or match.start < start:
        return False
    if len(before.split()) > _MOST_WORDS_BEFORE or len(behind.split()) > _MOST_WORDS_BEHIND or "." in before:
        return False
    is_plain = any(box is line.box and text[place:end].strip() for (place, box), (end, _) in pairwise(pieces))
    if not is_plain:
        return behind[-1:].isalpha()
    return len(before.split()) <= _MOST_WORDS_OF_A_LABEL and unit_alone(behind.split(" ")[-1], language) != ""


_YEAR = expression(r"[12]\d{3}")


def shows_year_apart(line: Line) -> bool:
    """Whether a year stands in an element of its own beside words: a fact's value, not a date in running text."""
    if len(line.pieces) < 2:
        return False
    starts = [start for start, _ in line.pieces]
    ends = [*starts[1:], len(line.text)]
    return any(_YEAR.fullmatch(line.text[a:b].strip()) for a, b in zip(starts, ends, strict=True))
