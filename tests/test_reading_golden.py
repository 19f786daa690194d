"""The golden cases of breadcrumbs, contacts and news: each page says what was checked by hand."""

import pytest
from cases import Case, cases

OURS = [case for folder in ("breadcrumbs", "contacts", "news") for case in cases(folder)]


@pytest.mark.parametrize("case", OURS, ids=lambda case: case.name)
def test_a_page_says_what_was_checked_by_hand(case: Case) -> None:
    """What is read of a case's page is what its expected.json says; `make accept` rewrites it."""
    assert case.actual() == case.expected(), case.notes


@pytest.mark.parametrize("case", list(cases("telecom-paris")), ids=lambda case: case.name)
def test_the_first_page_names_its_trail_contact_and_news(case: Case) -> None:
    """Five crumbs, the last the page itself; a contact whose address icons hide; five news, each one link."""
    actual, expected = case.actual(), case.expected()
    for key in ("title", "language", "breadcrumb", "contact", "news"):
        assert actual[key] == expected[key]


def test_a_third_of_the_cases_are_refusals() -> None:
    """What must not be found is pinned as well as what must."""
    refusals = [case for case in OURS if case.path.name.startswith("refused")]
    assert 3 * len(refusals) >= len(OURS) - 3
    assert all(not next(iter(case.expected().values())) for case in refusals)
