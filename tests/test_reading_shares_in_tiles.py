"""Tiles that say so many of so many, and rows of pictures that say which of them is shown."""

import pytest

from scraper.reading.reader import read


def _values(title: str, *, name: str) -> list[str]:
    shown = [("9 of 10", "graduates find a job"), ("3 of 4", "students live on campus"), ("12 000", "students")]
    tiles = "".join(f'<div class="tile"><div class="{name}">{n}</div><div>{label}</div></div>' for n, label in shown)
    page = f'<html lang="en"><title>{title}</title><main><h1>{title}</h1>{tiles}</main></html>'
    return [figure.label for figure in read(page).record.figures]


def test_so_many_of_so_many_is_a_share_where_figures_are_announced() -> None:
    """Nothing there shows pictures one after another."""
    assert len(_values("University key figures", name="number")) == 3


def test_elements_named_as_a_shows_tell_the_place_in_it() -> None:
    """An author who calls an element the counter of slides means the picture that is shown, on any page."""
    assert _values("University key figures", name="slide-counter") == []
    assert _values("Photos of the campus", name="number") == ["students"]


@pytest.mark.parametrize(
    "shares",
    [
        ("9/10", "8/10", "7/10"),
        ("9/10", "9/10", "7/10"),
        ("10/10", "8/10", "7/10"),
        ("4/5", "3/5", "2/5"),
        ("4/5",) * 3,
    ],
)
def test_no_value_of_a_share_decides_whether_it_is_read(shares: tuple[str, ...]) -> None:
    """One that rises to another's, or to the whole, is a change to be told, and makes no review of its tile."""
    labels = ("leavers in a job", "would enrol again", "firms that come back")
    pairs = zip(shares, labels, strict=True)
    tiles = "".join(f'<div class="card"><strong>{n}</strong><p>{label}</p></div>' for n, label in pairs)
    page = (
        f'<html lang="en"><title>Acme College</title><main><h1>Acme College</h1><h2>Outcomes</h2>{tiles}</main></html>'
    )

    assert [figure.raw for figure in read(page).record.figures] == [*shares]


@pytest.mark.parametrize("share", ["1/5", "2/5", "3/5", "4/5", "5/5", "1/10", "9/10", "10/10", "2/3"])
@pytest.mark.parametrize("tile", ["<div><b>{0}</b> <span>{1}</span></div>", "<div><b>{0}</b><p>{1}</p></div>"])
def test_no_value_of_a_share_in_a_line_decides_whether_it_is_read(share: str, tile: str) -> None:
    """In one line as in two, on a page that announces no figures."""
    shown = ((share, "are women"), ("1,250", "students"), ("45", "laboratories"))
    tiles = "".join(tile.format(number, label) for number, label in shown)
    page = f"<html lang=en><title>Acme College</title><main><h1>Acme College</h1>{tiles}</main></html>"

    assert [figure.raw for figure in read(page).record.figures] == [number for number, _ in shown]
