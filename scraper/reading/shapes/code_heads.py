"""Heads of rows that are ordinals or short codes: classes, years of study, grades: "6e", "1ª", "L1", "5a", "IV", "7".

The same are ranks and names elsewhere: they head a row in the first column of a table whose other cells are values.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from figures.expressions import expression
from scraper.reading.stats.stat import has_words

_CODE = expression(
    r"\d{1,2}\s?(?:[ªº°]|(?:er|[èe]re|re|[èe]me|nde?|de|e|i[èe]me|st|rd|th|ste|[a-h])\b\.?)|"
    r"[A-Z]{1,3}[ -]?\d{1,2}|[IVX]{1,4}|[A-H]|[HQST][1-4][ /](?:20)?\d\d|20\d\d[ /-]?[HQST][1-4]",
    re.IGNORECASE,
)
_NUMBER = expression(r"\d{1,2}\.?")
_FEWEST_ROWS = 2
_LONGEST = 9


def is_code(text: str) -> bool:
    """Whether a text is an ordinal or a short code, with more than its number."""
    return 0 < len(text) <= _LONGEST and _CODE.fullmatch(text) is not None


def rows_headed_by_codes(rows: Sequence[Mapping[int, str]]) -> frozenset[int]:
    """The rows, each the texts of its cells by column, that begin with a code before nothing but values.

    Plain numbers head rows where they follow one another under a word: grades 7, 8 and 9.
    """
    if len(rows) < _FEWEST_ROWS:
        return frozenset()
    leads = {number: cells[0] for number, cells in enumerate(rows) if len(cells) > 1 and 0 in cells}
    coded = {number for number, lead in leads.items() if is_code(lead)}
    plain = [number for number, lead in leads.items() if _NUMBER.fullmatch(lead)]
    if plain and has_words(rows[0].get(0, "")) and _follow_one_another([leads[number] for number in plain]):
        coded.update(plain)
    headed = frozenset(number for number in coded if _are_values(rows[number]))
    worded = sum(has_words(lead) for number, lead in leads.items() if number and number not in headed)
    return headed if len(headed) + worded >= _FEWEST_ROWS or (headed and has_words(leads.get(0, ""))) else frozenset()


def _follow_one_another(numbers: Sequence[str]) -> bool:
    """Whether each is one more, or each one less, than the one before."""
    values = [int(number.rstrip(".")) for number in numbers]
    steps = {later - value for value, later in pairwise(values)}
    return steps in ({1}, {-1})


def _are_values(cells: Mapping[int, str]) -> bool:
    """Whether the cells behind the first are numbers or say nothing, and one is a number."""
    values = [text for column, text in cells.items() if column and text]
    return any(map(_has_digit, values)) and all(map(_is_value, values))


def _is_value(text: str) -> bool:
    return not is_code(text) and (_has_digit(text) or not has_words(text))


def _has_digit(text: str) -> bool:
    return any(map(str.isdigit, text))
