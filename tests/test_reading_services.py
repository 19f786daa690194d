"""Numbers behind whom they reach: telephones where they are dialled, figures where they count."""

import pytest

from scraper.reading.reader import read


def _row(label: str, number: str) -> str:
    return (
        '<html lang="en"><title>Key figures</title><main><h1>Key figures</h1><table>'
        f"<tr><td>{label}</td><td>{number}</td></tr><tr><td>Visits</td><td>340 000</td></tr></table></main></html>"
    )


@pytest.mark.parametrize("number", ["+1 200 000", "+1,200,000", "+45 000", "+1\u202f200\u202f000"])
def test_groups_of_thousands_behind_a_service_count(number: str) -> None:
    """So many more calls at a service's desk are a figure, and no telephone number."""
    record = read(_row("Customer service", number)).record
    assert [figure.label for figure in record.figures] == ["Customer service", "Visits"]
    assert record.contact is None or record.contact.phones == ()


@pytest.mark.parametrize(
    "number", ["+48 123 456 789", "+1 212 555 0100", "(212) 555-0199", "+44 20 7946 0958", "03 5656 4700"]
)
def test_numbers_that_are_dialled_behind_a_service_are_telephones(number: str) -> None:
    """A number in the form of telephones is one, and no figure."""
    record = read(_row("Customer service", number)).record
    assert record.contact is not None
    assert record.contact.phones == (number,)
