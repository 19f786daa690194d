"""What the signs beside a nought say of the number that a script counts up to from there."""

import pytest

from scraper.reading.reader import read


@pytest.mark.parametrize(
    ("counted", "shown", "raw"),
    [
        ("120", "0+", "120+"),
        ("94.5", "0%", "94.5%"),
        ("12", "$0M", "$12M"),
        ("250", "0k+", "250k+"),
        ("25000", "0K+", "25000+"),
        ("300", "+0", "+300"),
        ("300", "0 +", "300+"),
        ("12", "0.0%", "12%"),
        ("12+", "0+", "12+"),
        ("12", "0", "12"),
        ("12", "…", "12"),
    ],
)
def test_a_number_is_dressed_as_the_nought_it_is_counted_from(counted: str, shown: str, raw: str) -> None:
    """Thousands are not multiplied by a letter that the script may write in their stead."""
    tiles = (f"<b data-target='{counted}'>{shown}</b>", "<b>340</b>", "<b>55</b>")
    told = "".join(
        f"<div class=stat>{tile}<p>{label}</p></div>"
        for tile, label in zip(tiles, ("Members", "Books", "Rooms"), strict=True)
    )
    html = f'<html lang="en"><title>X</title><body><main><h1>Key figures</h1><section>{told}</section></main></body>'

    assert read(html).record.figures[0].raw == raw
