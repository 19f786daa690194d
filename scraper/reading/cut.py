"""What of a page is left unread since it is more than a page of figures holds, and the warnings that say so."""

from collections.abc import Sequence

from figures.record import PageWarning
from scraper.reading.markup.lines import Line
from scraper.reading.shapes.tables import BEYOND_TABLE, MAX_COLUMNS, MAX_ROWS
from scraper.reading.stats.numbers_in import MAX_LINE
from scraper.reading.stats.stat import Refusal

MAX_LINES = 4000
"""Lines with numbers that are read on one page: a page with more of them shows data, not key figures."""


def first_lines(lines: list[Line]) -> tuple[list[Line], list[PageWarning]]:
    """The lines with numbers that are read, and a warning where there are too many."""
    if len(lines) <= MAX_LINES:
        return lines, []
    return lines[:MAX_LINES], [_warning("too_many_numbers", f"read the first {MAX_LINES} lines with numbers")]


def beginning(text: str) -> str:
    """What of a line its numbers are learned to be read from: whole words of what is read of it."""
    return text if len(text) <= MAX_LINE else text[:MAX_LINE].rpartition(" ")[0]


def cut_warnings(texts: Sequence[str], refusals: Sequence[Refusal]) -> list[PageWarning]:
    """A warning where a line, and one where a table is longer than what is read of one."""
    warnings: list[PageWarning] = []
    if max(map(len, texts), default=0) > MAX_LINE:
        warnings.append(_warning("long_line", f"read the first {MAX_LINE} characters of a line that has more"))
    if any(refusal.reason == BEYOND_TABLE for refusal in refusals):
        bounds = f"read the first {MAX_ROWS} rows and {MAX_COLUMNS} columns of a table that has more"
        warnings.append(_warning("large_table", bounds))
    return warnings


def _warning(code: str, message: str) -> PageWarning:
    return PageWarning(code=code, message=message)
