"""What "data-max" is beside other attributes: where a counter ends, or the end of a bar's scale."""

import pytest

from scraper.reading.reader import read


def _first(element: str) -> tuple[str, list[str]]:
    """The first figure of a page whose first tile has such an element, and the codes of its warnings."""
    tiles = (element, "<b>340</b>", "<b>55</b>")
    shown = "".join(f"<div class=stat>{tile}<p>{label}</p></div>" for tile, label in zip(tiles, "abc", strict=True))
    html = f'<html lang="en"><title>X</title><body><main><h1>Key figures</h1><section>{shown}</section></main></body>'
    record = read(html).record
    return record.figures[0].raw, [warning.code for warning in record.warnings]


@pytest.mark.parametrize(
    "element",
    [
        "<span class=counter data-number=0 data-max=1500>0</span>",
        "<span class=counter data-max=1500 data-num=1>0</span>",
        "<span class=counter data-max=1500 data-percent=75>0</span>",
        "<span class=counter data-max=1500 data-progress=1>0</span>",
        "<div class=counter data-current=5 data-max=1500><span>0</span></div>",
    ],
)
def test_a_counter_ends_at_its_most(element: str) -> None:
    """How a script counts, and how far it has come, are no reason to read anything else."""
    assert _first(element) == ("1500", [])


def test_a_value_that_is_shown_may_be_where_a_counter_starts() -> None:
    """It and the end are two copies that disagree, which is said."""
    assert _first("<span class=counter data-value=1 data-max=1500>1</span>") == ("1500", ["copies_disagree"])


@pytest.mark.parametrize(
    "element",
    ["<span data-max=100 data-value=45>0</span>", "<span role=meter data-max=100 data-value=45>45</span>"],
)
def test_the_end_of_a_scale_is_no_value(element: str) -> None:
    """Of a bar, or of an element that shows a nought and has a value beside it."""
    assert _first(element) == ("45", [])
