"""A host that is down is one trouble, however many of its pages are watched."""

import asyncio
from collections.abc import Iterator, Sized
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ClassVar

import pytest
from live_site import Site
from office import Office, Unresting, an_office, page, text_of
from sqlalchemy import event

from monitor.config.model import Config
from monitor.once import check_pages
from monitor.rooms import Clock

pytestmark = pytest.mark.slow  # whole runs, seconds each

START = datetime(2026, 11, 23, 6, 0, 0, tzinfo=UTC)
NAMES = tuple(f"page{number:02}" for number in range(12))
HOUR = timedelta(hours=1)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """One that has seen all its pages."""
    with an_office(tmp_path) as made:
        made.pages = NAMES
        for number, name in enumerate(NAMES):
            made.site.publish(f"/{name}", page(100 + number), etag=False)
        made.check(START)
        yield made


def break_down(office: Office, *, hours: range) -> None:
    """The host speaks no TLS, which is asked of it from now on: nothing on it can be read."""
    office.scheme = "https"
    for hour in hours:
        office.check(START + hour * HOUR)


@pytest.mark.parametrize("lanes", [1, 4])
def test_all_pages_of_a_host_that_is_down_are_one_alert(office: Office, lanes: int) -> None:
    """Also where the host is asked over several connections at once; and one when it is back."""
    office.lanes = lanes
    break_down(office, hours=range(1, 6))

    assert office.subjects == [f"{office.site.authority} is down: no encrypted connection"]
    text = text_of(office.mails[0])
    assert "12 pages of this host" in text
    assert all(name in text for name in NAMES[1:])
    assert text.splitlines()[1].startswith(", ".join(sorted(NAMES)[:3]))

    office.scheme = "http"
    office.check(START + 6 * HOUR)
    office.check(START + 7 * HOUR)

    assert office.subjects[1:] == [f"{office.site.authority} is back"]


def test_a_page_that_stays_away_when_its_host_is_back_is_told(office: Office) -> None:
    """It had another to speak for it; now it speaks for itself."""
    office.pages = NAMES[:2]
    break_down(office, hours=range(1, 4))
    office.scheme = "http"
    office.site.publish("/page01", b"moved", status=404, etag=False)

    office.check(START + 4 * HOUR)
    office.check(START + 5 * HOUR)

    assert office.subjects == [
        f"{office.site.authority} is down: no encrypted connection",
        f"{office.site.authority} is back",
        "page01 cannot be read: not found",
    ]


def test_the_page_that_spoke_for_its_host_speaks_for_itself_when_the_host_is_back(office: Office) -> None:
    """That it was said of its host does not silence what is wrong with the page since."""
    office.pages = NAMES[:2]
    break_down(office, hours=range(1, 4))
    office.scheme = "http"
    office.site.publish("/page00", b"moved", status=404, etag=False)

    for hour in range(4, 9):
        office.check(START + hour * HOUR)

    assert office.subjects == [
        f"{office.site.authority} is down: no encrypted connection",
        "page00 cannot be read: not found",
    ]


def test_what_is_wrong_with_one_page_is_that_page_s(office: Office) -> None:
    """A page that was moved says nothing about its host: each is told by itself."""
    office.pages = NAMES[:2]
    for name in office.pages:
        office.site.publish(f"/{name}", b"moved", status=404, etag=False)
    for hour in range(1, 4):
        office.check(START + hour * HOUR)

    assert sorted(office.subjects) == [f"page0{number} cannot be read: not found" for number in range(2)]


class Overheard(Unresting):
    """Rooms whose reads of pages are written down, with how many pages each was given."""

    reads: ClassVar[list[int]] = []

    def __init__(self, config: Config, *, clock: Clock) -> None:
        super().__init__(config, clock=clock)
        event.listen(self.store._database.engine, "before_cursor_execute", self._note)

    def _note(self, _connection: object, _cursor: object, statement: str, parameters: Sized, *_more: object) -> None:
        if "FROM pages" in statement and "ORDER BY pages.name" in statement:
            self.reads.append(len(parameters))


def test_a_host_that_is_down_is_looked_up_once_a_sweep(office: Office) -> None:
    """Of its pages the others of that host are read, by the first that speaks for it, and no page of another host."""
    with Site() as other:
        office.more = f'[hosts."{other.authority}"]\npause_s = 0.0\n' + "".join(
            f'[[pages]]\nname = "other{number}"\nurl = "{other.url(f"/{number}")}"\n' for number in range(5)
        )
        for number in range(5):
            other.publish(f"/{number}", page(100), etag=False)
        office.check(START)
        break_down(office, hours=range(1, 3))
        for hour in (3, 4):
            asyncio.run(
                check_pages(
                    office.config,
                    on_report=lambda _: None,
                    clock=lambda at=START + hour * HOUR: at,
                    open_rooms=Overheard,
                )
            )

    assert office.subjects == [f"{office.site.authority} is down: no encrypted connection"]
    assert Overheard.reads == [len(NAMES), len(NAMES)]


def test_a_channel_of_one_page_hears_that_its_host_is_down(office: Office) -> None:
    """Whichever page speaks for the host."""
    office.mail = f'pages = ["{NAMES[7]}"]'
    break_down(office, hours=range(1, 4))

    assert office.subjects == [f"{office.site.authority} is down: no encrypted connection"]


def test_what_each_of_two_fetches_told_is_counted(office: Office) -> None:
    """A page is back with a change that is confirmed at once: one report, and both messages count."""
    office.pages = NAMES[:1]
    office.site.publish("/page00", b"moved", status=404, etag=False)
    for hour in range(1, 4):
        office.check(START + hour * HOUR)
    office.site.publish("/page00", page(9000), etag=False)

    confirmed = check_pages(office.config, on_report=lambda _: None, confirm_now=True, clock=lambda: START + 4 * HOUR)
    [report] = asyncio.run(confirmed).reports

    assert office.subjects[1:] == [
        "page00 can be read again",
        "page00: 1 figure changed, international students 100 → 9000",
    ]
    assert (report.outcome, len(report.changes), report.deliveries) == ("changed", 1, 2)


def break_pages(office: Office, *names: str, status: int) -> None:
    for name in names:
        office.site.publish(f"/{name}", b"oops", status=status, etag=False)


@pytest.mark.parametrize("status", [500, 502, 504])
def test_a_host_whose_server_fails_is_one_alert(office: Office, status: int) -> None:
    """A broken site, or a gateway with nothing behind it, says so at every address."""
    office.pages = NAMES[:3]
    break_pages(office, *office.pages, status=status)
    for hour in range(1, 5):
        office.check(START + hour * HOUR)

    assert office.subjects == [f"{office.site.authority} is down: server error"]


def test_pages_that_fail_while_others_are_read_speak_for_themselves(office: Office) -> None:
    """Two programs that are broken on a host that is up: each of them is told, and each when it is back."""
    office.pages = NAMES[:3]
    break_pages(office, *NAMES[:2], status=500)
    for hour in range(1, 5):
        office.check(START + hour * HOUR)
    assert sorted(office.subjects) == [f"page0{number} cannot be read: server error" for number in range(2)]

    office.check(START + 5 * HOUR, page00=100)

    assert office.subjects[2:] == ["page00 can be read again"]


def test_a_page_told_alone_speaks_for_no_other(office: Office) -> None:
    """One has been broken for long when the whole host goes down: that is news."""
    office.pages = NAMES[:2]
    break_pages(office, NAMES[0], status=500)
    for hour in range(1, 5):
        office.check(START + hour * HOUR)
    assert office.subjects == ["page00 cannot be read: server error"]

    break_pages(office, NAMES[1], status=500)
    for hour in range(5, 10):
        office.check(START + hour * HOUR)

    assert office.subjects[1:] == [f"{office.site.authority} is down: server error"]


def test_pages_told_alone_speak_for_no_other_however_many(office: Office) -> None:
    """Two are broken, each told by itself, when the whole host goes down: that is news, once."""
    office.pages = NAMES[:4]
    break_pages(office, *NAMES[:2], status=500)
    for hour in range(1, 5):
        office.check(START + hour * HOUR)
    assert sorted(office.subjects) == [f"page0{number} cannot be read: server error" for number in range(2)]

    break_pages(office, *NAMES[2:4], status=500)
    for hour in range(5, 12):
        office.check(START + hour * HOUR)

    assert office.subjects[2:] == [f"{office.site.authority} is down: server error"]


def test_a_page_s_own_reading_tells_that_its_host_was_up(office: Office) -> None:
    """Of three pages two were told alone: the third, which was read all the while, has nobody to speak for it."""
    office.pages = NAMES[:3]
    break_pages(office, *NAMES[:2], status=500)
    for hour in range(1, 5):
        office.check(START + hour * HOUR)

    break_pages(office, NAMES[2], status=500)
    for hour in range(5, 10):
        office.check(START + hour * HOUR)

    assert office.subjects[2:] == [f"{office.site.authority} is down: server error"]
