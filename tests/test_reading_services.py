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


CALLED = [
    ("fr", (("SAMU", "15"), ("Police", "17"), ("Pompiers", "18"), ("Numéro européen", "112"))),
    ("fr", (("SAMU", "15"), ("Centre", "15"), ("Police", "17"))),
    ("de", (("Polizei", "110"), ("Feuerwehr", "112"), ("Ärztlicher Notdienst", "116 117"))),
    ("it", (("Polizia", "113"), ("Vigili del fuoco", "115"), ("Emergenza sanitaria", "118"))),
    ("pl", (("Pogotowie", "999"), ("Straż pożarna", "998"), ("Policja", "997"))),
    ("cs", (("Policie", "158"), ("Hasiči", "150"), ("Záchranka", "155"))),
]
CALLING = {
    "list": "<ul>{}</ul>|<li>{label} : {number}</li>",
    "tiles": "<div>{}</div>|<div class=tile><b>{number}</b><p>{label}</p></div>",
    "lines": "<section>{}</section>|<p>{number} {label}</p>",
}


@pytest.mark.parametrize("markup", CALLING)
@pytest.mark.parametrize(("language", "services"), CALLED)
def test_numbers_that_are_called_for_help_are_no_figures(
    language: str, services: tuple[tuple[str, str], ...], markup: str
) -> None:
    """A group of services with the numbers by which they are called has no figure, also where figures are announced."""
    around, each = CALLING[markup].split("|")
    body = around.format("".join(each.format(label=label, number=number) for label, number in services))
    assert read(f"<html lang={language}><main><h1>Key figures</h1>{body}</main></html>").record.figures == ()


def test_people_of_services_are_figures_beside_other_numbers() -> None:
    """How many a service has is counted where another of the group is no number that anybody calls."""
    rows = "<ul><li>Pompiers : 18</li><li>Police : 17</li><li>Médecins : 45</li></ul>"
    found = read(f"<html lang=fr><main><h1>Chiffres clés</h1>{rows}</main></html>").record.figures
    assert [figure.label for figure in found] == ["Pompiers", "Police", "Médecins"]


def test_cars_of_services_are_figures_where_no_country_has_these_numbers() -> None:
    """Services that are called by numbers of two countries are counted."""
    cars = ((15, "SAMU"), (18, "Pompiers"), (122, "Police"))
    tiles = "".join(f"<div class=tile><b>{number}</b><p>{label}</p></div>" for number, label in cars)
    found = read(f"<html lang=fr><main><h1>Chiffres clés</h1><div>{tiles}</div></main></html>").record.figures
    assert [figure.label for figure in found] == ["SAMU", "Pompiers", "Police"]


def test_a_number_that_two_services_share_is_called() -> None:
    """It is no figure beside what is counted."""
    rows = "<ul><li>Politie: 112</li><li>Brandweer: 112</li><li>Inwoners: 38.000</li></ul>"
    found = read(f"<html lang=nl><main><h1>Kerncijfers</h1>{rows}</main></html>").record.figures
    assert [figure.label for figure in found] == ["Inwoners"]
