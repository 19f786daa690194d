"""Observations as CSV: what a spreadsheet may do with a page's words."""

import csv
import io
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from monitor.cli.rows import write_csv
from storage.lines import Observation

SEEN = Observation(
    page="telecom-paris",
    figure="eleves",
    section=None,
    label="élèves",
    value=Decimal("1E+3"),
    upper=None,
    unit=None,
    qualifier=None,
    taken_at=datetime(2026, 11, 23, 6, 0, 3, 999, tzinfo=UTC),
    snapshot=7,
    raw="1 000",
)


def cells(observation: Observation) -> dict[str, str]:
    file = io.StringIO()
    write_csv([observation], file)
    (row,) = csv.DictReader(io.StringIO(file.getvalue()))
    return row


def test_numbers_are_plain_and_unknown_is_empty() -> None:
    """No exponent, no grouping, no "None"."""
    row = cells(SEEN)

    assert (row["value"], row["upper"], row["section"]) == ("1000", "", "")
    assert row["taken_at"] == "2026-11-23T06:00:03Z"


@pytest.mark.parametrize("label", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
def test_a_page_s_words_are_no_formula(label: str) -> None:
    """A label that a spreadsheet would run begins with an apostrophe; a negative value stays a number."""
    row = cells(replace(SEEN, label=label, section=label, value=Decimal(-5)))

    assert row["label"] == row["section"] == f"'{label}"
    assert row["value"] == "-5"
