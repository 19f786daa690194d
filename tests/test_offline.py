"""Where no host can be reached it is this machine's own network: one message, and no page is to blame."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from office import Office, an_office, page, text_of
from recording import Names

pytestmark = pytest.mark.slow  # whole runs, seconds each

START = datetime(2026, 11, 23, 6, 0, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
HOSTS = {f"page{number}": f"host{number}.example" for number in range(4)}
REACHED = Names({host: [["127.0.0.1"]] for host in HOSTS.values()})
NOBODY = Names()


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """One that has seen its pages, of which each is on a host of its own."""
    with an_office(tmp_path) as made:
        made.hosts, made.pages = HOSTS, tuple(HOSTS)
        for number, name in enumerate(HOSTS):
            made.site.publish(f"/{name}", page(100 + number), etag=False)
        made.resolve = REACHED
        made.check(START)
        yield made


def check(office: Office, names: Names, *, hours: range) -> None:
    """One check an hour, by a name server."""
    office.resolve = names
    for hour in hours:
        office.check(START + hour * HOUR)


def test_a_machine_that_is_offline_tells_it_once(office: Office) -> None:
    """However long it is, and however many pages; that it is over, the figures tell."""
    check(office, NOBODY, hours=range(1, 8))
    check(office, REACHED, hours=range(8, 12))

    assert office.subjects == ["This machine reaches none of 4 hosts"]
    text = text_of(office.mails[0])
    assert all(name in text for name in HOSTS)
    assert "4 pages could not be read since" in text


def test_each_time_it_is_offline_is_told(office: Office) -> None:
    """One outage after another is another."""
    for start in (1, 11):
        check(office, NOBODY, hours=range(start, start + 5))
        check(office, REACHED, hours=range(start + 5, start + 10))

    assert office.subjects == ["This machine reaches none of 4 hosts"] * 2


def test_a_page_that_stays_away_when_others_are_back_is_told(office: Office) -> None:
    """Its host is gone, and was while nobody could tell."""
    left = Names({host: [["127.0.0.1"]] for name, host in HOSTS.items() if name != "page2"})
    check(office, NOBODY, hours=range(1, 5))
    check(office, left, hours=range(5, 9))

    assert office.subjects[1:] == ["page2 cannot be read: name not resolved"]


def test_what_changed_meanwhile_is_told(office: Office) -> None:
    """No figure is lost to an outage."""
    check(office, NOBODY, hours=range(1, 5))
    office.site.publish("/page1", page(150), etag=False)
    check(office, REACHED, hours=range(5, 8))

    assert len(office.subjects) == 2
    assert "101 → 150" in office.subjects[1]


def test_two_hosts_that_are_gone_are_told_each(office: Office) -> None:
    """Where others are read, what fails is theirs; so it is where there are only two."""
    left = Names({HOSTS[name]: [["127.0.0.1"]] for name in ("page0", "page1")})
    check(office, left, hours=range(1, 6))
    assert sorted(office.subjects) == [f"page{number} cannot be read: name not resolved" for number in (2, 3)]


def test_a_host_that_was_told_to_be_gone_says_nothing_of_the_network(office: Office) -> None:
    """Two hosts are gone for long: when the last two go, each of these is told as well."""
    office.pages = tuple(HOSTS)[:3]
    left = Names({HOSTS["page0"]: [["127.0.0.1"]]})
    check(office, left, hours=range(1, 5))
    check(office, NOBODY, hours=range(5, 10))

    assert sorted(office.subjects) == [f"page{number} cannot be read: name not resolved" for number in range(3)]
