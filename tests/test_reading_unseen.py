"""What a page does not display, beside what it does."""

import pytest

from scraper.reading.reader import read

STAFF = "<div><b>450</b><p>staff</p></div>"


def figures(tiles: str) -> list[tuple[str, str]]:
    page = f"<html lang=en><title>Key figures</title><main><h1>Key figures</h1><div>{tiles}</div></main></html>"
    return [(figure.raw, figure.label) for figure in read(page).record.figures]


@pytest.mark.parametrize("unseen", ["hidden", 'style="display:none"', 'style="color: red; DISPLAY : none"'])
@pytest.mark.parametrize(
    "tile",
    [
        "<div><b>3,000</b><b {}>2,500</b><p>students</p></div>",
        "<div><b {}>2,500</b><b>3,000</b><p>students</p></div>",
        "<div><div>3,000</div><div {}>2,500</div><p>students</p></div>",
        "<div><b>3,000</b><p>students<span {}> (old)</span></p></div>",
        "<div {}><b>2,500</b><p>students</p></div><div><b>3,000</b><p>students</p></div>",
        "<div><b>3,000</b><p>students</p></div><div {}><b>2,500</b><p>students</p></div>",
    ],
)
def test_what_is_shown_counts(tile: str, unseen: str) -> None:
    """Neither a number nor a word that nobody sees takes the place of one that is shown, or stands in its label."""
    assert figures(tile.format(unseen) + STAFF) == [("3,000", "students"), ("450", "staff")]


@pytest.mark.parametrize(
    "tile",
    [
        "<div><b style='display:none'>3,000</b><p>students</p></div>",
        "<div style='display:none'><b>3,000</b><p>students</p></div>",
        "<div hidden><b>3,000</b><p>students</p></div>",
        "<div><b style='visibility:hidden'>3,000</b><p>students</p></div>",
    ],
)
def test_what_stands_alone_is_read(tile: str) -> None:
    """A number that fades in and a tab that is not open show what nothing else on the page does."""
    assert figures(tile + STAFF) == [("3,000", "students"), ("450", "staff")]


def test_a_sentence_to_be_read_aloud_tells_no_second_figure() -> None:
    """However its words differ from those that are shown beside it."""
    spoken = "<span class=sr-only>34 percent of our pupils come from over the border</span>"
    shown = "<span aria-hidden=true><span>3</span><span>4</span><span>%</span> <span>international pupils</span></span>"
    assert len(figures(f"<ul><li>{spoken}{shown}</li></ul>{STAFF}")) == 2
