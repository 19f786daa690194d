"""Tiles of two numbers with words between them: two sides compared, or a number and how it changed."""

import pytest

from scraper.reading.reader import read


def _is_a_side(*shown: str) -> dict[str, bool]:
    """For each number of a tile, whether it is taken for one of two sides."""
    tile = "".join(f"<div>{text}</div>" for text in shown)
    page = f'<html lang="en"><title>College</title><main><h1>College</h1><div class="tile">{tile}</div></main></html>'
    told = read(page, explain=True).explanations
    return {one.raw.strip(): any("one of two sides" in reason for reason in one.reasons) for one in told}


@pytest.mark.parametrize("change", ["+3 %", "-2 %", "−2 %"])
def test_a_change_is_not_the_other_side_of_what_changed(change: str) -> None:
    """A sign and per cent say how the number above moved, and compare it with nobody's."""
    assert _is_a_side("1,250", "students", change)["1,250"] is False


def test_two_numbers_around_their_words_are_two_sides() -> None:
    """So does a match or a poll show them."""
    assert _is_a_side("12", "shots", "9") == {"12": True, "9": True}
