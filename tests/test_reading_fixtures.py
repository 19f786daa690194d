"""The golden cases of figures: one behaviour a page, of every family of markup that shows figures, and of pages that
show none.
"""

import pytest
from cases import Case, cases

OURS = list(cases("widgets"))


@pytest.mark.parametrize("case", OURS, ids=lambda case: case.path.name)
def test_a_page_shows_the_figures_that_were_checked_by_hand(case: Case) -> None:
    """What is read of a case's page is what its expected.json says; `make accept` rewrites it."""
    assert case.actual() == case.expected(), case.notes


@pytest.mark.parametrize("case", list(cases("telecom-paris")), ids=lambda case: case.name)
def test_the_first_page_shows_its_figures(case: Case) -> None:
    """Each figure once, though it stands as a sentence and as its split copy; no number of menus, news or footer."""
    assert case.actual()["figures"] == case.expected()["figures"]


def test_a_third_of_the_cases_are_refusals() -> None:
    """What must not be found is pinned as well as what must."""
    refusals = [case for case in OURS if case.path.name.startswith("refused")]
    assert 3 * len(refusals) >= len(OURS) - 3
    assert all(not case.expected()["figures"] for case in refusals)
