"""Lines that say several numbers: values of some years, enumerations."""

import pytest

from scraper.reading.dated_values import dated_values


def test_a_line_of_years_says_a_value_of_each() -> None:
    """Each value stands with what it counts and when, whole with its groups and decimals."""
    assert dated_values("Students: 2022: 1,204 / 2023: 1,310.5") == ["Students, 2022: 1,204", "Students, 2023: 1,310.5"]


@pytest.mark.parametrize("piece", [".123", ",123", ".1", "'123", " 123", ".123,1", "1", " 2023: 1", " 1 (2023", "a "])
def test_no_text_takes_longer_to_part_than_it_is_worth(piece: str) -> None:
    """A number of many groups is read one way only, also where what should follow does not: never in every way."""
    text = f"2023 2024 x 123{piece * 200}"

    assert dated_values(f"{text[:230]} z") == []
