"""Healthy pages that look odd stay healthy: a sign condemns no page that shows the figures it is known for."""

import pytest
from judging import judged, reading_of
from odd_pages import ODD_PAGES, OddPage


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
