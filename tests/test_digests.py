"""What is held back is told together, once, and never lost."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from alert_samples import INTERNATIONALS, NOON, changed, email_settings, figure, notice
from hypothesis import given
from hypothesis import strategies as st
from office import Office, an_office, text_of
from stored_pages import NOW, OFFICE, delivery, new_store

from alerts.audience import Audience
from alerts.compose import digest_of, owed
from alerts.folding import folded
from alerts.limit import Limit
from alerts.model import ChangeNotice, Health, HealthNotice, PageNotice, PageRef, RuleNotice
from alerts.payload import document
from alerts.read_back import notice_of
from alerts.rhythm import Period, Rhythm
from alerts.rules import Rule
from alerts.rules_model import Because, Finding, Ground, QuietHours, Severity
from alerts.settings import WebhookSettings
from figures.change import Change, Kind
from figures.record import Contact, Crumb, NewsItem
from monitor.cli.main import main
from monitor.config_errors import ConfigError
from monitor.config_file import load_config
from storage.model import DeliveryState, HeldBack
from storage.owed import OwedDelivery
from storage.store import Store, open_store

PARIS = "Europe/Paris"
DAILY = Rhythm(period=Period.DAILY, timezone=PARIS)
HOOK = WebhookSettings(name="hook", url="https://hooks.example.org/")
MORNING = datetime(2026, 11, 23, 6, 0, 0, tzinfo=UTC)
"""Seven o'clock in Paris, on a Monday."""


def awake(_moment: datetime) -> None:
    """Rules without quiet hours."""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


@pytest.mark.parametrize(
    ("rhythm", "moment", "end"),
    [
        (DAILY, MORNING, MORNING.replace(hour=7)),
        (DAILY, MORNING.replace(hour=7), MORNING.replace(hour=7)),
        (DAILY, MORNING.replace(hour=7, microsecond=1), MORNING.replace(day=24, hour=7)),
        (replace(DAILY, period=Period.HOURLY), MORNING.replace(minute=30), MORNING.replace(hour=7)),
        (replace(DAILY, period=Period.HOURLY, timezone="Asia/Kolkata"), MORNING, MORNING.replace(minute=30)),
        (replace(DAILY, period=Period.WEEKLY), MORNING.replace(hour=8), MORNING.replace(day=30, hour=7)),
        (replace(DAILY, period=Period.WEEKLY, weekday=4), MORNING, MORNING.replace(day=27, hour=7)),
        (
            replace(DAILY, at=time(2, 30)),
            datetime(2026, 3, 29, 0, tzinfo=UTC),
            datetime(2026, 3, 29, 1, 30, tzinfo=UTC),
        ),
    ],
)
def test_a_digest_leaves_by_the_owners_clock(rhythm: Rhythm, moment: datetime, end: datetime) -> None:
    """At the hour asked for, on the wall clock of the zone, also where summer time skips it."""
    assert rhythm.end(moment) == end


@given(
    moment=st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis wants them naive
    period=st.sampled_from(Period),
    at=st.times(),
    weekday=st.integers(0, 6),
)
def test_every_moment_has_its_digest(moment: datetime, period: Period, at: time, weekday: int) -> None:
    """The next one is never past nor further off than the period and an hour of summer time; the last one is before."""
    rhythm = Rhythm(period=period, timezone=PARIS, at=at, weekday=weekday)
    length = {Period.HOURLY: timedelta(hours=1), Period.DAILY: timedelta(days=1), Period.WEEKLY: timedelta(days=7)}
    slack = timedelta(hours=1)

    assert moment <= rhythm.end(moment) <= moment + length[period] + slack
    assert moment - length[period] - slack <= rhythm.last_end(moment) <= moment
    assert rhythm.end(rhythm.last_end(moment)) == rhythm.last_end(moment)


def test_what_is_critical_waits_for_no_digest_and_what_is_quiet_for_its_end() -> None:
    """A critical message waits only for the end of quiet; the end of a rule's quiet hours counts as well."""
    quiet = QuietHours(start=time(6), end=time(9), timezone=PARIS)
    audience = Audience(digest=DAILY, quiet=quiet)

    assert audience.held_until(MORNING, by_rules=awake, is_urgent=True) == MORNING.replace(hour=8)
    assert Audience(quiet=quiet).held_until(MORNING, by_rules=lambda _: MORNING.replace(hour=9)) == MORNING.replace(
        hour=9
    )
    assert Audience().held_until(MORNING, by_rules=awake) is None


EVENING = MORNING.replace(hour=19)
"""Eight o'clock in Paris."""


@pytest.mark.parametrize(
    ("rhythm", "now", "leaves"),
    [
        (replace(DAILY, period=Period.HOURLY), EVENING.replace(hour=20, minute=30), EVENING + timedelta(hours=11)),
        (replace(DAILY, period=Period.HOURLY), EVENING, EVENING),
        (replace(DAILY, at=time(6)), EVENING, EVENING + timedelta(hours=11)),
        (replace(DAILY, at=time(6)), EVENING + timedelta(hours=9), EVENING + timedelta(hours=11)),
        (replace(DAILY, at=time(7)), EVENING, EVENING + timedelta(hours=11)),
        (replace(DAILY, at=time(6), period=Period.WEEKLY, weekday=1), EVENING, EVENING + timedelta(hours=11)),
    ],
)
def test_a_digest_breaks_no_quiet_hours(rhythm: Rhythm, now: datetime, leaves: datetime) -> None:
    """One that comes between 22:00 and 07:00 leaves at seven, with all that waited for it before and after bedtime."""
    quiet = QuietHours(start=time(22), end=time(7), timezone=PARIS)

    assert Audience(digest=rhythm, quiet=quiet).held_until(now, by_rules=awake) == leaves


def test_a_digest_breaks_no_quiet_hours_of_rules() -> None:
    """What a rule with quiet hours asked for leaves at their end, also where it came up before them."""
    hourly = replace(HOOK, audience=Audience(digest=replace(DAILY, period=Period.HOURLY)))
    rule = Rule(quiet=QuietHours(start=time(22), end=time(7), timezone=PARIS))
    moments = (EVENING.replace(minute=30), EVENING.replace(hour=20, minute=30), EVENING.replace(hour=23))

    held = [owed(notice(), channels=[hourly], rules=[rule], now=now)[0].not_before for now in moments]

    assert held == [EVENING.replace(hour=20), *[EVENING + timedelta(hours=11)] * 2]


@given(
    moment=st.datetimes(datetime(2026, 11, 1), datetime(2027, 3, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - hypothesis wants them naive
    period=st.sampled_from(Period),
    at=st.times(),
    start=st.times(),
    end=st.times(),
)
def test_nothing_leaves_in_quiet_hours(moment: datetime, period: Period, at: time, start: time, end: time) -> None:
    """Whenever a digest would come, in winter time."""
    quiet = QuietHours(start=start, end=end, timezone=PARIS)
    leaves = Audience(digest=Rhythm(period=period, timezone=PARIS, at=at), quiet=quiet).held_until(
        moment, by_rules=awake
    )

    assert leaves is not None
    assert leaves >= moment
    assert quiet.end_after(leaves) is None


def moved(old: str | None, new: str | None, label: str = "students", **parts: object) -> Change:
    before, after = (None if value is None else figure(value, label) for value in (old, new))
    if before and after:
        return replace(changed(before, after), key=label, **parts)
    return Change(kind=Kind.FIGURE_ADDED if after else Kind.FIGURE_REMOVED, old=before, new=after, key=label)


@pytest.mark.parametrize(
    ("chain", "net"),
    [
        ([("1", "2"), ("2", "3")], [("1", "3")]),
        ([("1", "2"), ("2", "1")], []),
        ([(None, "2"), ("2", "3")], [(None, "3")]),
        ([(None, "2"), ("2", None)], []),
        ([("1", "2"), ("2", None)], [("1", None)]),
        ([("1", None), (None, "1")], []),
        ([("1", None), (None, "3")], [("1", "3")]),
    ],
)
def test_each_figure_is_told_once_from_first_to_last(
    chain: list[tuple[str | None, str | None]], net: list[tuple[str | None, str | None]]
) -> None:
    """However often it moved: one change from what it was to what it is, and none where it came back."""
    left = folded([notice(moved(old, new)) for old, new in chain])

    assert [change for part in left if isinstance(part, ChangeNotice) for change in part.changes] == [
        replace(change, fields=change.fields) for old, new in net for change in [moved(old, new)]
    ]


def test_figures_stay_in_their_order_and_pages_apart() -> None:
    """One part a page with the first and the last snapshot, and its figures as they were first told."""
    first = notice(moved("1", "2", "zebras"), moved("5", "6", "apes"), name="a")
    second = notice(moved("2", "4", "zebras"), name="a")
    later = replace(second, old=first.new, new=replace(second.new, snapshot=18))

    page, other = folded([first, notice(INTERNATIONALS, name="b"), later])

    assert isinstance(page, ChangeNotice)
    assert (page.old, page.new) == (first.old, later.new)
    assert [(c.key, c.old.quantity.value, c.new.quantity.value) for c in page.changes] == [
        ("zebras", 1, 4),
        ("apes", 5, 6),
    ]
    assert other.page.name == "b"


def test_pages_on_which_something_changed_come_first() -> None:
    """Figures before trouble, each in the order of time."""
    down = replace(UNREADABLE, page=PageRef(name="down", url="https://down.example/"))
    parts = folded([down, notice(name="a"), replace(FOUND, page=down.page), notice(name="b")])
    assert [(part.page.name, type(part)) for part in parts] == [
        ("a", ChangeNotice),
        ("b", ChangeNotice),
        ("down", HealthNotice),
        ("down", RuleNotice),
    ]


EVERYTHING = replace(
    notice(
        replace(INTERNATIONALS, possibly="f-2"),
        Change(kind=Kind.FIGURE_ADDED, new=figure("5", upper="10"), key="f-3"),
        Change(kind=Kind.TITLE_CHANGED, old="A", new="B"),
        Change(kind=Kind.CONTACT_CHANGED, fields=("name",), old=Contact(name="A"), new=Contact(name="B")),
        Change(kind=Kind.BREADCRUMB_CHANGED, old=(Crumb(label="x"),), new=(Crumb(label="y", url="https://y.org/"),)),
        Change(kind=Kind.NEWS_ADDED, new=NewsItem(title="n", url="https://www.example.org/n")),
    ),
    severity=Severity.WARNING,
    because=(
        (Because(ground=Ground.ABOVE, limit=Limit(Decimal(5), is_percent=True), now=figure("6").quantity),),
        *[()] * 5,
    ),
)
FOUND = RuleNotice(
    page=PageRef(name="school", url="https://www.example.org/"),
    findings=(
        Finding(
            id="f",
            rule=Rule(name="stale"),
            key="k",
            figure=figure("5"),
            because=Because(ground=Ground.SAME_AS, before=figure("7").quantity, number=3, page="other"),
        ),
    ),
    at=NOON,
)
UNREADABLE = HealthNotice(
    page=PageRef(name="school", url="https://www.example.org/", title="T"),
    health=Health.UNREADABLE,
    reason="timeout",
    detail="no answer",
    since=NOON,
    at=NOON,
)


@pytest.mark.parametrize("said", [EVERYTHING, FOUND, UNREADABLE, replace(UNREADABLE, health=Health.BACK)])
def test_a_document_tells_all_that_the_notice_said(said: PageNotice) -> None:
    """What waits as JSON loses nothing that a message needs."""
    kept = json.loads(json.dumps(document(said, message_id="m")))

    assert notice_of(kept) == said


def held(*notices: PageNotice) -> list[HeldBack]:
    return [
        HeldBack(id=str(n), alert_id="a", page="p", document=json.dumps(document(each, message_id="m")))
        for n, each in enumerate(notices)
    ]


def test_a_digest_tells_every_page_with_its_figures_and_evidence() -> None:
    """The subject counts and quotes; the body has each page as its own mail would, in both parts."""
    made = digest_of(
        held(notice(name="a"), notice(INTERNATIONALS, name="b"), UNREADABLE),
        channel=email_settings(),
        recipient="office@example.org",
        now=NOON,
    )

    assert made is not None
    assert made.message.subject == "3 figures changed on 2 pages: a, internationaux 45% → 47%"
    assert made.recipient == "office@example.org"
    assert made.page is None
    text = made.message.body.decode().replace("=\r\n", "")
    for part in ("2,000 =E2=86=92 2,150", "SHA-256", "school cannot be read: timeout", "Since", "#:~:text=3D"):
        assert part in text
    assert (
        made.message.body
        == digest_of(
            held(notice(name="a"), notice(INTERNATIONALS, name="b"), UNREADABLE),
            channel=email_settings(),
            recipient="office@example.org",
            now=NOON,
        ).message.body
    )


def test_a_digest_of_one_page_is_that_page_s_own_message() -> None:
    """Several alerts about one page in its quiet hours are one message about the page, in its thread."""
    made = digest_of(held(notice(moved("1", "2")), notice(moved("2", "4"))), channel=HOOK, recipient=None, now=NOON)

    assert made is not None
    assert made.page == "Télécom Paris"
    said = json.loads(made.message.body)
    assert (said["type"], len(said["changes"]), said["id"]) == ("page.changed", 1, made.id)


def test_a_webhook_gets_a_digest_of_documents() -> None:
    """One document with the documents that it stands for."""
    made = digest_of(held(notice(name="a"), notice(name="b")), channel=HOOK, recipient=None, now=NOON)

    assert made is not None
    said = json.loads(made.message.body)
    assert (said["schema"], said["type"]) == ("keyfigures/notice/1", "digest")
    assert [alert["page"]["name"] for alert in said["alerts"]] == ["a", "b"]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with new_store(tmp_path) as opened:
        opened.outbox.put([held_back(name) for name in ("one", "two", "three")], now=NOW)
        yield opened


def held_back(name: str, *, until: datetime = NOW + timedelta(hours=1)) -> object:
    return replace(delivery(name), not_before=until, document="{}")


LATER = NOW + timedelta(hours=1)


def test_nobody_may_send_what_is_held_back(store: Store) -> None:
    """Until its time it is pending, counted, and due to nobody; then it is folded, not sent one by one."""
    assert store.outbox.next_due() is None
    assert store.outbox.claim("one", now=LATER, lease_s=60) is None
    assert store.outbox.counts()[DeliveryState.PENDING] == 3
    assert store.digests.next_due() == LATER
    assert store.digests.due(now=NOW) == ()
    assert store.digests.due(now=LATER) == (("office", "office@example.org"),)


def test_each_is_in_exactly_one_digest(store: Store) -> None:
    """Two processes that fold at once: one makes the digest, the other finds nothing."""
    with open_store(store.name, clock=lambda: LATER) as other:
        first = store.digests.fold("office", "office@example.org", now=LATER, compose=lambda _: delivery("digest"))
        second = other.digests.fold("office", "office@example.org", now=LATER, compose=lambda _: delivery("again"))

    assert (first, second) == ("digest", None)
    assert sorted(store.digests.members("digest")) == ["one", "three", "two"]
    assert store.outbox.due(channel="office", recipient=OFFICE, now=LATER, limit=9) == ("digest",)
    assert store.outbox.counts()[DeliveryState.FOLDED] == 3


def test_others_may_write_while_a_digest_is_composed(store: Store) -> None:
    """What is held meanwhile is in the next one."""
    with open_store(store.name, clock=lambda: LATER) as other:

        def compose(held: Sequence[HeldBack]) -> OwedDelivery:
            other.outbox.put([held_back("four")], now=NOW)
            return delivery("+".join(each.id for each in held))

        assert store.digests.fold("office", "office@example.org", now=LATER, compose=compose) == "one+three+two"
        assert store.digests.due(now=LATER) == (("office", "office@example.org"),)
        assert store.digests.fold("office", "office@example.org", now=LATER, compose=compose) == "four"


def test_a_digest_of_what_was_told_meanwhile_is_never_owed(store: Store) -> None:
    """Another process that folds while this one composes is first; the late digest is dropped, not sent as well."""
    with open_store(store.name, clock=lambda: LATER) as other:

        def overtaken(_held: object) -> OwedDelivery:
            other.digests.fold("office", "office@example.org", now=LATER, compose=lambda _: delivery("first"))
            return delivery("late")

        assert store.digests.fold("office", "office@example.org", now=LATER, compose=overtaken) is None

    assert store.digests.members("first") == ("one", "three", "two")
    assert store.outbox.due(channel="office", recipient=OFFICE, now=LATER, limit=9) == ("first",)


def test_who_dies_while_folding_leaves_everything_held(store: Store) -> None:
    """The digest and what it stands for are one transaction."""

    def die(_held: object) -> None:
        raise SystemExit

    with pytest.raises(SystemExit):
        store.digests.fold("office", "office@example.org", now=LATER, compose=die)

    assert store.digests.due(now=LATER) == (("office", "office@example.org"),)
    assert store.outbox.counts()[DeliveryState.PENDING] == 3


@pytest.mark.slow
def test_a_process_killed_at_any_step_of_folding_loses_nothing_and_doubles_nothing(tmp_path: Path) -> None:
    """kill -9 before and after every statement: everything is held still or told by the one digest; the next process
    ends with each in exactly one.
    """
    step, killed = 1, True
    while killed:
        folder = tmp_path / str(step)
        folder.mkdir()
        with new_store(folder) as store:
            store.outbox.put([held_back(name) for name in ("one", "two", "three")], now=NOW)
        killed = _fold_in_a_process(folder / "keyfigures.db", last=step) == -signal.SIGKILL
        with open_store(str(folder / "keyfigures.db"), clock=lambda: LATER) as store:
            assert store.integrity() == ()
            assert store.digests.members("digest") in ((), ("one", "three", "two"))
            store.digests.fold("office", "office@example.org", now=LATER, compose=lambda _: delivery("digest"))
            assert store.digests.members("digest") == ("one", "three", "two")
            assert store.outbox.due(channel="office", recipient=OFFICE, now=LATER, limit=9) == ("digest",)
        step += 1
    assert step > 8


def _fold_in_a_process(database: Path, *, last: int) -> int:
    script = Path(__file__).parent / "support" / "folding_child.py"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    arguments = [sys.executable, str(script), str(database), LATER.isoformat(), str(last)]
    return subprocess.run(arguments, env=environment, check=False, capture_output=True, timeout=60).returncode


def test_one_alone_leaves_as_it_was_rendered(store: Store) -> None:
    """No digest of one: it becomes due under its own id."""
    store.outbox.put([replace(held_back("four"), channel="other")], now=NOW)

    assert store.digests.fold("other", "office@example.org", now=LATER, compose=lambda _: None) == "four"
    assert store.outbox.due(channel="other", recipient=OFFICE, now=LATER, limit=9) == ("four",)


def test_a_day_of_changes_is_one_mail_at_the_hour_asked_for(office: Office) -> None:
    """Two pages change, one of them twice; nothing arrives before eight, one mail does at eight, and never again."""
    office.pages, office.mail = ("school", "university"), 'digest = "daily"\ndigest_at = "08:00"'
    office.check(MORNING, school=2000, university=100)
    office.check(MORNING + timedelta(hours=2), school=2100, university=110)
    office.check(MORNING + timedelta(hours=3), school=2150)
    assert office.mails == []

    office.check(MORNING + timedelta(days=1, hours=2))
    office.check(MORNING + timedelta(days=1, hours=3))

    (subject,) = office.subjects
    assert subject == "2 figures changed on 2 pages: school, international students 2000 → 2150"
    assert "100 → 110" in text_of(office.mails[0])


def test_a_value_that_is_back_before_the_digest_leaves_raises_no_alert(office: Office) -> None:
    """Both snapshots are kept, and nobody is told."""
    office.mail = 'digest = "daily"'
    office.check(MORNING, school=2000)
    office.check(MORNING + timedelta(hours=2), school=2100)
    office.check(MORNING + timedelta(hours=3), school=2000)
    office.check(MORNING + timedelta(days=1, hours=2))

    assert office.mails == []
    with office.store() as store:
        assert len(store.snapshots.lines("school")) == 3
        assert store.outbox.counts()[DeliveryState.FOLDED] == 2


def test_the_list_says_what_is_held_and_what_told_it(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    """Held until when; afterwards by which message, or that nothing was left to tell."""
    office.pages, office.mail = ("school", "university"), 'digest = "daily"'
    office.check(MORNING, school=2000, university=100)
    office.check(MORNING + timedelta(hours=2), school=2100, university=110)

    def listed() -> list[dict[str, str | None]]:
        main(["alerts", "list", "--json", "--config", str(office.folder / "config.toml")])
        return list(json.loads(capsys.readouterr().out)["deliveries"])

    def shown() -> str:
        main(["alerts", "list", "--config", str(office.folder / "config.toml")])
        return capsys.readouterr().out

    assert [(line["state"], line["held_until"]) for line in listed()] == [("pending", "2026-11-24T07:00:00Z")] * 2
    assert shown().count("held until 2026-11-24 08:00") == 2
    office.check(MORNING + timedelta(days=1, hours=2))
    (digest,) = (line for line in listed() if line["state"] == "sent")
    assert [line["folded_into"] for line in listed() if line["state"] == "folded"] == [digest["id"]] * 2
    assert shown().count(f"told by {str(digest['id'])[:8]}") == 2


def test_quiet_hours_hold_and_then_send_together(office: Office) -> None:
    """What changes in the night arrives in the morning as one message, by mail and by webhook."""
    office.mail = office.hook = 'quiet_hours = "06:30-09:00"'
    office.check(MORNING - timedelta(hours=2), school=2000)
    office.check(MORNING, school=2100)
    office.check(MORNING + timedelta(hours=1), school=2200)
    assert (office.mails, office.documents) == ([], [])

    office.check(MORNING + timedelta(hours=2))

    assert office.subjects == ["school: 1 figure changed, international students 2000 → 2200"]
    (said,) = office.documents
    assert [change["new"]["value"] for change in said["changes"]] == ["2200"]


def test_what_cannot_be_folded_leaves_one_by_one(office: Office, capfd: pytest.CaptureFixture[str]) -> None:
    """A document of another release, or a fault of ours: each message arrives as it was rendered, and it is said."""
    office.mail = 'digest = "daily"'
    office.check(MORNING, school=2000)
    office.check(MORNING + timedelta(hours=2), school=2100)
    office.check(MORNING + timedelta(hours=3), school=2200)
    with office.store() as store, store._database.write() as connection:
        connection.exec_driver_sql('UPDATE deliveries SET document = \'{"type": "page.changed"}\'')

    office.check(MORNING + timedelta(days=1, hours=2))

    assert sorted(office.subjects) == [
        "school: 1 figure changed, international students 2000 → 2100",
        "school: 1 figure changed, international students 2100 → 2200",
    ]
    assert "no digest could be made" in capfd.readouterr().err


def test_a_channel_that_is_gone_is_said_to_be(office: Office) -> None:
    """What waited for it is listed as failed, not lost."""
    office.mail, office.hook = "", 'digest = "daily"'
    office.check(MORNING, school=2000)
    office.check(MORNING + timedelta(hours=2), school=2100)
    office.hook = None
    office.check(MORNING + timedelta(days=1, hours=2))

    with office.store() as store:
        (lost,) = store.outbox.lines(state=DeliveryState.DEAD)
    assert (lost.channel, lost.reason) == ("hook", "no_such_channel")


@dataclass
class NoMailbox:
    """Nothing listens there."""

    port: int = 1


@pytest.mark.slow
def test_a_clock_that_was_days_ahead_keeps_no_alert_back(office: Office) -> None:
    """A mail that failed then is tried again by the first run after the clock was set right."""
    ahead, mailbox = MORNING + timedelta(days=5), office.mailbox
    office.check(ahead, school=2000)
    office.mailbox = NoMailbox()  # type: ignore[assignment]  # all that a configuration asks of it
    office.check(ahead + timedelta(hours=1), school=2100)
    office.mailbox = mailbox

    office.check(MORNING)

    assert office.subjects == ["school: 1 figure changed, international students 2000 → 2100"]


@pytest.mark.parametrize(
    ("keys", "problem"),
    [
        ('digest = "monthly"', 'channels[0].digest: "monthly": not one of "hourly", "daily", "weekly"'),
        ('digest_at = "8"', 'channels[0].digest_at: "8": not a time of the day; write it as "08:00"'),
        (
            'digest_at = "08:00"',
            'channels[0].digest_at: says nothing without digest or all_quiet = "daily" or "weekly"',
        ),
        (
            'digest = "daily"\ndigest_on = "friday"',
            'channels[0].digest_on: says nothing without digest or all_quiet = "weekly"',
        ),
        ('digest = "weekly"\ndigest_on = "fri"', 'channels[0].digest_on: "fri": not one of "monday"'),
        ('quiet_hours = "22-7"', 'channels[0].quiet_hours: "22-7": not hours; write them as "22:00-07:00"'),
    ],
)
def test_what_is_wrong_with_a_digest_is_one_line(tmp_path: Path, keys: str, problem: str) -> None:
    """The key's path, and what to do."""
    (tmp_path / "config.toml").write_text(
        f'[[channels]]\nname = "h"\nkind = "webhook"\nurl = "https://hooks.example.org/"\n{keys}\n'
    )

    with pytest.raises(ConfigError) as refused:
        load_config(tmp_path / "config.toml")

    (said,) = refused.value.problems
    assert said.startswith(problem)


def test_the_configuration_sets_the_rhythm(tmp_path: Path) -> None:
    """Weekly on Fridays at half past nine, by the configured zone."""
    keys = 'digest = "weekly"\ndigest_on = "friday"\ndigest_at = "09:30"'
    (tmp_path / "config.toml").write_text(
        f'timezone = "{PARIS}"\n[[channels]]\nname = "h"\nkind = "webhook"\nurl = "https://hooks.example.org/"\n{keys}\n'
    )

    (channel,) = load_config(tmp_path / "config.toml").channel_settings

    (waiting,) = owed(notice(), channels=[channel], now=MORNING)
    assert waiting.not_before == MORNING.replace(day=27, hour=8, minute=30)
