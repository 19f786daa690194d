"""Silence is not taken for health: a quiet week says so, and a scheduler that is late too."""

import asyncio
import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from office import Office, an_office, page, text_of

from alerts.model import AllQuietNotice, Delivery, LateNotice, Notice, TestNotice
from figures.kinds import Kind
from monitor.cli.main import main
from monitor.delivering import deliver, tell_or_log
from monitor.lateness import tell_if_late
from monitor.wiring import Opened
from storage.model import DeliveryState

pytestmark = pytest.mark.slow  # whole runs, seconds each

MONDAY = datetime(2026, 11, 2, 9, 0, 0, tzinfo=UTC)
DAY, WEEK = timedelta(days=1), timedelta(days=7)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        made.mail = 'all_quiet = "weekly"'
        yield made


def a_week_of(office: Office, start: datetime, **figures: int) -> None:
    for days in range(7):
        office.check(start + days * DAY, **figures)


def test_a_quiet_week_is_said_to_be_one_once(office: Office) -> None:
    """How many pages and checks, and since when nothing changed; whichever run comes first says it, and no other."""
    a_week_of(office, MONDAY, school=2000)
    a_week_of(office, MONDAY + WEEK)
    assert office.mails == []

    office.check(MONDAY + 2 * WEEK)
    office.check(MONDAY + 2 * WEEK + timedelta(hours=1))

    assert office.subjects == ["All quiet: 1 page, 7 checks, no figure changed since November 2, 2026"]
    assert "The pages are checked, and this channel delivers." in text_of(office.mails[0])
    a_week_of(office, MONDAY + 2 * WEEK + DAY)
    assert office.subjects[1:] == ["All quiet: 1 page, 8 checks, no figure changed since November 2, 2026"]


def test_a_week_with_news_is_not_quiet(office: Office) -> None:
    """Who heard of a change needs no proof that the channel works; the next quiet week counts from it."""
    a_week_of(office, MONDAY, school=2000)
    office.check(MONDAY + WEEK, school=2100)
    a_week_of(office, MONDAY + WEEK + DAY)
    office.check(MONDAY + 2 * WEEK + DAY)
    assert office.subjects == ["school: 1 figure changed, international students 2000 → 2100"]

    a_week_of(office, MONDAY + 2 * WEEK + 2 * DAY)

    assert office.subjects[1:] == ["All quiet: 1 page, 7 checks, no figure changed since November 9, 2026"]


def test_a_week_in_which_figures_went_and_came_back_is_not_quiet(office: Office) -> None:
    """Its digest has nothing to tell, and yet something changed; the next week is quiet."""
    office.mail = 'all_quiet = "weekly"\ndigest = "daily"'
    a_week_of(office, MONDAY, school=2000)
    office.check(MONDAY + WEEK, school=2100)
    office.check(MONDAY + WEEK + timedelta(hours=1), school=2000)
    a_week_of(office, MONDAY + WEEK + DAY)
    with office.store() as store:
        assert store.outbox.counts()[DeliveryState.FOLDED] == 2
    office.check(MONDAY + 2 * WEEK + DAY)
    assert office.mails == []

    a_week_of(office, MONDAY + 2 * WEEK + 2 * DAY)

    assert office.subjects == ["All quiet: 1 page, 7 checks, no figure changed since November 9, 2026"]


def test_a_channel_added_after_a_change_does_not_deny_it(office: Office) -> None:
    """Nobody was told of the change, and the week is not quiet for that; the week after it is."""
    quiet = 'digest = "weekly"\nall_quiet = "weekly"'
    office.mail = 'receives = ["errors"]'
    office.check(MONDAY, school=2000)
    office.check(MONDAY + 12 * DAY, school=2100)

    office.mail = quiet
    office.check(MONDAY + 19 * DAY)
    assert office.mails == []
    office.check(MONDAY + 21 * DAY)

    assert office.subjects == ["All quiet: 1 page, 1 check, no figure changed since November 14, 2026"]


def test_changes_that_rules_keep_back_are_changes(office: Office) -> None:
    """The channel heard of none, and is not told that there was none."""
    office.more = '[[rules]]\nname = "leaps"\nrises_by = "50%"'
    a_week_of(office, MONDAY, school=2000)
    office.check(MONDAY + 9 * DAY, school=2010)

    office.check(MONDAY + 2 * WEEK)

    assert office.mails == []


def test_a_change_after_the_quiet_week_is_not_denied(office: Office) -> None:
    """A channel that is added after it is not told that the week before was quiet, "no figure changed since"."""
    quiet, office.mail = office.mail, 'receives = ["errors"]'
    a_week_of(office, MONDAY, school=2000)
    office.check(MONDAY + 10 * DAY)
    office.check(MONDAY + 15 * DAY, school=2100)

    office.mail = quiet
    office.check(MONDAY + 16 * DAY)

    assert office.mails == []


def test_words_that_change_leave_figures_quiet(office: Office) -> None:
    """A page whose news come and go every week still says that it is checked, and claims nothing of its news."""
    a_week_of(office, MONDAY, school=2000)
    office.site.publish("/school", page(2000).replace("nationalities", "different nationalities").encode(), etag=False)
    office.check(MONDAY + 9 * DAY)
    with office.store() as store:
        assert {change.change.kind for change in store.changes.of()} == {Kind.FIGURE_REWORDED}

    office.check(MONDAY + 2 * WEEK)

    assert office.subjects == ["All quiet: 1 page, 1 check, no figure changed since November 2, 2026"]


def test_changes_of_pages_that_a_channel_does_not_hear_of_are_none_to_it(office: Office) -> None:
    """Its own page is quiet, whatever the others do."""
    office.pages = ("school", "university")
    office.mail = 'all_quiet = "weekly"\npages = ["school"]'
    a_week_of(office, MONDAY, school=2000, university=100)
    office.check(MONDAY + 10 * DAY, university=110)

    office.check(MONDAY + 2 * WEEK)

    assert office.subjects == ["All quiet: 1 page, 1 check, no figure changed since November 2, 2026"]


def test_a_page_that_cannot_be_read_is_not_quiet(office: Office) -> None:
    """Nothing changed, as far as one can know: the message says which page it does not know of."""
    a_week_of(office, MONDAY, school=2000)
    office.site.publish("/school", b"gone", status=500)
    office.check(MONDAY + 10 * DAY)

    office.check(MONDAY + 2 * WEEK)

    assert office.subjects == ["No figure changed, but 1 page cannot be read"]
    assert "Cannot be read: school" in text_of(office.mails[0])


def test_a_program_that_did_not_run_claims_nothing(office: Office) -> None:
    """No check in the period, no proof."""
    office.check(MONDAY, school=2000)

    office.check(MONDAY + 3 * WEEK)

    assert office.mails == []


def look(office: Office, at: datetime) -> list[LateNotice]:
    """What the daemon looks for at a moment, after which whatever is owed is listed."""

    async def run() -> None:
        async with Opened(office.config, clock=lambda: at) as opened:
            tell_if_late(opened)

    asyncio.run(run())
    with office.store() as store:
        return [line.subject for line in store.outbox.lines(state=DeliveryState.PENDING)]


def test_pages_that_are_not_checked_in_time_are_told_once_a_day(office: Office) -> None:
    """Not when one check is missed for a while, but when the next is due as well; for as long as it lasts."""
    office.pages = ("school", "university")
    office.check(MONDAY, school=2000, university=100)

    assert look(office, MONDAY + DAY) == []
    assert look(office, MONDAY + 2 * DAY) == ["2 pages were not checked in time"]
    assert look(office, MONDAY + 2 * DAY + timedelta(hours=5)) == ["2 pages were not checked in time"]
    assert look(office, MONDAY + 3 * DAY) == ["2 pages were not checked in time"] * 2


def test_late_pages_are_listed_where_nobody_is_told(office: Office) -> None:
    """A channel that hears of changes only: the alert stands in the list and on the dashboard all the same."""
    office.mail = 'receives = ["changes"]'
    office.check(MONDAY, school=2000)

    assert look(office, MONDAY + 2 * DAY) == []

    with office.store() as store:
        assert [alert.kind for alert in store.alerts.of()] == ["checks.late"]


def test_a_backlog_is_told_once_a_day(office: Office) -> None:
    """While pages are checked one by one, the oldest that waits is ever another: that is still one piece of news."""
    office.general = 'schedule = "1h"'
    office.pages = tuple(f"page{number:02}" for number in range(10))
    for number, name in enumerate(office.pages):
        office.check(MONDAY + timedelta(minutes=number), name, **{name: 2000})

    for number, name in enumerate(office.pages):
        at = MONDAY + timedelta(hours=3, minutes=10 * number)
        look(office, at)
        office.check(at, name)
    assert office.subjects == ["10 pages were not checked in time"]

    look(office, MONDAY + DAY)
    office.check(MONDAY + DAY)
    assert office.subjects[1:] == ["10 pages were not checked in time"]


def test_a_run_tells_of_pages_that_no_run_checks(office: Office) -> None:
    """A page that the crontab forgot is told by the runs for the others, once a day; one that is checked is not."""
    office.pages = ("school", "university")
    office.check(MONDAY, school=2000, university=100)
    for days in range(1, 4):
        office.check(MONDAY + days * DAY, "school")
        office.check(MONDAY + days * DAY + timedelta(hours=1), "school")

    assert office.subjects == ["1 page was not checked in time"] * 2
    assert "Pages: university" in text_of(office.mails[0])
    office.check(MONDAY + 4 * DAY)
    assert len(office.mails) == 2


def test_errors_are_for_those_who_receive_errors(office: Office) -> None:
    """A reader of changes does not hear of our scheduler."""
    office.mail = 'receives = ["changes"]'
    office.check(MONDAY, school=2000)

    assert look(office, MONDAY + 3 * DAY) == []


class Speechless(Opened):
    """Rooms in which no notice of our own can be rendered."""

    def owed(self, notices: Sequence[Notice], now: datetime) -> tuple[Delivery, ...]:
        if any(isinstance(notice, AllQuietNotice | LateNotice) for notice in notices):
            raise KeyError("no such word")
        return super().owed(notices, now)


def test_a_notice_that_cannot_be_told_stops_no_delivery(office: Office, capfd: pytest.CaptureFixture[str]) -> None:
    """What else is owed leaves, and the log says what could not be told."""
    a_week_of(office, MONDAY, school=2000)
    a_week_of(office, MONDAY + WEEK)
    at = MONDAY + 2 * WEEK + 2 * DAY

    async def run() -> None:
        async with Speechless(office.config, clock=lambda: at) as opened:
            for notice in (TestNotice(nonce="1", at=at), TestNotice(nonce="2", at=at)):
                opened.store.outbox.put(opened.owed([notice], at), now=at)
            tell_or_log(opened, tell_if_late, what="late pages")
            await deliver(opened)

    asyncio.run(run())

    assert len(office.mails) == 2
    said = capfd.readouterr().err
    assert "all quiet" in said
    assert "late pages" in said


def test_status_says_which_pages_are_late(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    """In the table and in JSON, for as long as nobody checks them."""
    office.pages = ("school", "university")
    office.check(datetime.now(UTC), school=2000, university=100)
    office.check(datetime.now(UTC) - 3 * DAY, "school")

    main(["status", "--config", str(office.folder / "config.toml")])
    table = capsys.readouterr().out
    main(["status", "--json", "--config", str(office.folder / "config.toml")])
    pages = json.loads(capsys.readouterr().out)["pages"]

    assert [page["late"] for page in pages] == [True, False]
    assert "late: school;" in table
