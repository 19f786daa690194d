"""Elements called social, share or comment, or a consent layer's: what they count changes daily and is no figure."""

import pytest

from scraper.reading.reader import read


def values(body: str) -> list[str]:
    stats = "".join(f"<div class=stat><b>{value}</b><p>{label}</p></div>" for value, label in KNOWN)
    known = f"<section class=key-figures><h2>Key figures</h2>{stats}</section>"
    html = f"<html lang=en><title>Delta School</title><main><h1>Delta School</h1>{known}{body}</main></html>"
    return [str(figure.quantity.value) for figure in read(html).record.figures]


KNOWN = (("18,000", "pupils"), ("410", "tutors"), ("23", "halls"))


@pytest.mark.parametrize(
    "name", ["social", "share", "social-stats", "social-numbers", "cmp-root", "cmp-app", "comment"]
)
@pytest.mark.parametrize("labels", [("followers", "fans"), ("Facebook", "Pins"), ("shares", "posts")])
def test_counters_of_networks_are_tallies(name: str, labels: tuple[str, str]) -> None:
    """In tiles made as stats are, without links."""
    tiles = "".join(f"<div class=stat><b>{i}77</b><p>{label}</p></div>" for i, label in enumerate(labels, 5))

    assert values(f"<div class={name}>{tiles}</div>") == ["18000", "410", "23"]


@pytest.mark.parametrize(
    "body",
    [
        "<div class=share><div role=button tabindex=0><b>577</b> <span>kept</span></div></div>",
        "<div class=comment>57 guests came</div>",
        "<div class=cmp-main><div class=stat><b>577</b><p>partners</p></div></div>",
    ],
)
def test_buttons_comments_and_consent_layers_have_no_figures(body: str) -> None:
    """A button by its role, one line of a comment with a number, a layer that asks for consent."""
    assert values(body) == ["18000", "410", "23"]


@pytest.mark.parametrize("name", ["social", "social-impact", "cmp-text", "cmp-teaser"])
def test_bands_that_count_something_else_are_read(name: str) -> None:
    """What is done for society, and the components of a site builder."""
    tiles = "<div class=stat><b>577</b><p>families helped</p></div><div class=stat><b>31</b><p>free courses</p></div>"

    assert values(f"<div class={name}>{tiles}</div>") == ["18000", "410", "23", "577", "31"]
