"""The rows of `export` and `history`: observations, their columns in the contract's order, and the doubt there is."""

import csv
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

from figures.decimals import number
from monitor.cli.times import rfc3339
from storage.lines import Observation

COLUMNS = ("page", "figure", "section", "label", "value", "upper", "unit", "qualifier", "taken_at", "snapshot")
"""Of a CSV file: programs count on these and no more."""

DESCRIBED = (*COLUMNS, "doubt")
"""Of a file that comes with its description."""

_FROM_PAGES = frozenset({"section", "label"})
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def row_of(observation: Observation) -> dict[str, Any]:
    """An observation as JSON."""
    return {
        "page": observation.page,
        "figure": observation.figure,
        "section": observation.section,
        "label": observation.label,
        "value": number(observation.value),
        "upper": number(observation.upper),
        "unit": observation.unit,
        "qualifier": observation.qualifier,
        "taken_at": rfc3339(observation.taken_at),
        "snapshot": observation.snapshot,
        "doubt": observation.doubt,
    }


def write_csv(observations: Iterable[Observation], file: TextIO, *, columns: Sequence[str] = COLUMNS) -> int:
    """Writes observations as CSV (RFC 4180, UTF-8); how many there were.

    A page's words that a spreadsheet would run as a formula begin with an apostrophe there.
    """
    writer = csv.writer(file)
    writer.writerow(columns)
    count = 0
    for observation in observations:
        row = row_of(observation)
        writer.writerow([_cell(name, row[name]) for name in columns])
        count += 1
    return count


def _cell(name: str, value: object) -> object:
    is_formula = name in _FROM_PAGES and isinstance(value, str) and value.startswith(_FORMULA)
    return f"'{value}" if is_formula else value
