"""Healthy pages that look odd stay healthy: a sign condemns no page that shows the figures it is known for."""

import pytest
from judging import judged, reading_of
from odd_pages import ODD_PAGES, OddPage

from scraper.reading.words.signal_words import Signal


@pytest.mark.parametrize("page", ODD_PAGES, ids=lambda page: page.name)
def test_an_odd_page_is_healthy(page: OddPage) -> None:
    """Whatever it says beside its figures, it is the page."""
    known, now = reading_of(page.before).record, reading_of(page.after).record

    assert len(now.figures) >= page.figures
    assert judged(page.after, known.figures, language=known.language, title=known.title).healthy


@pytest.mark.parametrize("page", ODD_PAGES, ids=lambda page: page.name)
def test_an_odd_page_is_healthy_at_first_sight(page: OddPage) -> None:
    """A page that shows figures can be watched, whatever it says."""
    assert judged(page.after, (), language=None, title=None).healthy


def test_the_other_side_is_wide_too() -> None:
    """At least twenty-five pages."""
    assert len(ODD_PAGES) >= 25


@pytest.mark.parametrize(
    ("rows", "is_error"),
    [
        ("<tr><td>Brentwick</td><td>410</td></tr>", False),
        ("<tr><th>Place</th><th>Count</th></tr><tr><td>404</td><td>Brentwick</td></tr>", False),
        ("<tr><td>404</td></tr><tr><td>The address has no page.</td></tr>", True),
        ("<tr><td>404</td><td>Not found</td></tr>", True),
        ("<tr><td><p>410</p></td><td><p>students</p></td></tr>", False),
        ("<tr><td>\n<p>410</p>\n</td><td>students</td></tr>", False),
        ("<tr><td><p>410</p></td></tr>", True),
        ("<tr><td><div><p>404</p><p>The address has no page.</p></div></td></tr>", True),
    ],
)
def test_a_cell_with_company_is_no_error_code(rows: str, is_error: bool) -> None:
    """A row is one line: what stands beside another cell is said of it; a cell alone may lay a notice out."""
    page = f"<html lang=en><title>Counts</title><body><main><table>{rows}</table></main></body></html>"

    assert (Signal.ERROR_PAGE in reading_of(page).signals) == is_error
