"""A check from URL to alert: a real site, a real database, a real mail server and a real webhook receiver."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from live_site import Site

from monitor.config.file import load_config
from monitor.demo.sinks import HookReceiver, Mailbox
from monitor.flapping import READINGS_WATCHED
from monitor.once import Ran, check_pages
from storage.errors import StoreError
from storage.model import DeliveryState, Outcome
from storage.store import open_store

STATES = Path(__file__).parent / "fixtures" / "telecom-paris"
BEFORE = (STATES / "2024-10" / "page.html").read_bytes()
AFTER = (STATES / "2025-10" / "page.html").read_bytes()
MAINTENANCE = "<html lang=fr><title>Maintenance</title><h1>Site en maintenance</h1><p>De retour dans 2 heures.</p>"
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
PATH = "/chiffres-cles"


class Receiver(HookReceiver):
    """`arrived` is set by the first webhook."""

    def __init__(self, secret: str) -> None:
        self.arrived = Event()
        super().__init__(secret)

    def receive(self, body: bytes, headers: dict[str, str]) -> None:
        super().receive(body, headers)
        self.arrived.set()


@dataclass
class House:
    """A configuration in a folder, its servers, and a clock that the test moves (webhooks stay fresh for 5 min)."""

    folder: Path
    site: Site
    mailbox: Mailbox
    receiver: Receiver
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    pages: tuple[str, ...] = (PATH,)
    ran: list[Ran] = field(default_factory=list)

    def configure(self, *, mail_port: int | None = None) -> None:
        (self.folder / "webhook.secret").write_text(SECRET)
        (self.folder / "webhook.secret").chmod(0o600)
        pages = "\n".join(f'[[pages]]\nname = "{p.strip("/")}"\nurl = "{self.site.url(p)}"\n' for p in self.pages)
        (self.folder / "config.toml").write_text(f"""
database = "figures.db"
[network]
allow = ["127.0.0.1"]
[hosts."{self.site.authority}"]
pause_s = 0.0
{pages}
[[channels]]
name = "office"
kind = "email"
host = "127.0.0.1"
port = {mail_port or self.mailbox.port}
tls = "none"
from = "figures@example.org"
to = ["office@example.org"]
[[channels]]
name = "hook"
kind = "webhook"
url = "{self.receiver.url}"
secret = "file:webhook.secret"
""")

    def check(self, *, after: timedelta = timedelta(seconds=10)) -> Ran:
        self.now += after
        config = load_config(self.folder / "config.toml")
        ran = asyncio.run(check_pages(config, on_report=lambda _: None, clock=lambda: self.now))
        self.ran.append(ran)
        return ran

    def outcome(self) -> Outcome:
        return self.check().reports[0].outcome

    def count(self, what: str) -> int:
        with open_store(str(self.folder / "figures.db"), clock=lambda: self.now) as store:
            match what:
                case "snapshots":
                    return len(store.snapshots.lines())
                case "retrying":
                    return store.outbox.counts()[DeliveryState.RETRYING]
                case _:
                    return len(store.archive.get(store.snapshots.lines()[0].body_sha256 or "") or b"")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with ExitStack() as stack:
        site = stack.enter_context(Site())
        mailbox = stack.enter_context(Mailbox())
        receiver = stack.enter_context(Receiver(SECRET))
        made = House(tmp_path, site, mailbox, receiver)
        made.configure()
        yield made


def test_a_changed_figure_is_told_once_by_mail_and_once_by_webhook(house: House) -> None:
    """First the figures are kept; what changes later reaches each channel once, signed, and never again."""
    house.site.publish(PATH, BEFORE)
    assert house.outcome() is Outcome.FIRST
    assert (house.mailbox.messages, house.receiver.received) == ([], [])
    house.site.publish(PATH, AFTER)
    assert house.outcome() is Outcome.CHANGED
    assert house.outcome() is Outcome.NOT_MODIFIED
    [mail], [hook] = house.mailbox.messages, house.receiver.received
    text = mail.get_body(("plain",))
    assert text is not None
    assert "37 → 41" in text.get_content()
    assert hook.verified
    assert {c["kind"] for c in hook.document["changes"]} >= {"figure_changed", "figure_added"}
    assert hook.document["page"]["name"] == PATH.strip("/")


def test_an_unchanged_page_is_asked_with_the_servers_own_validators_and_stored_once(house: House) -> None:
    """The server's ETag goes back to it verbatim; "not modified" and the same bytes keep one snapshot."""
    house.site.publish(PATH, BEFORE)
    assert house.outcome() is Outcome.FIRST
    assert house.outcome() is Outcome.NOT_MODIFIED
    first, second = house.site.pages_asked(PATH)
    assert "if-none-match" not in first.headers
    assert second.headers["if-none-match"].startswith('"')
    house.site.publish(PATH, BEFORE, etag=False)
    assert house.outcome() is Outcome.UNCHANGED
    assert house.count("snapshots") == 1


def test_other_bytes_that_say_the_same_are_no_second_snapshot(house: House) -> None:
    """A nonce, a comment, another order of attributes: the page says what it said."""
    house.site.publish(PATH, BEFORE, etag=False)
    house.check()
    house.site.publish(PATH, BEFORE.replace(b"</body>", b"<!-- served in 31 ms --></body>"), etag=False)
    assert house.outcome() is Outcome.UNCHANGED
    assert house.count("snapshots") == 1


def test_the_bytes_behind_a_snapshot_are_kept(house: House) -> None:
    """Evidence: the archive holds what the server sent, byte for byte."""
    house.site.publish(PATH, BEFORE)
    house.check()
    assert house.count("bytes") == len(BEFORE)


def test_a_page_that_fails_costs_only_itself(house: House) -> None:
    """One page answers 500, the other is checked all the same; the failure has its reason and a hint."""
    house.pages = ("/broken", PATH)
    house.configure()
    house.site.publish("/broken", b"<h1>oops</h1>", status=500)
    house.site.publish(PATH, BEFORE)
    broken, good = house.check().reports
    assert (broken.outcome, broken.reason) == (Outcome.FAILED, "server_error")
    assert broken.hint
    assert good.outcome is Outcome.FIRST


def test_an_alert_waits_for_the_mail_server(house: House) -> None:
    """A mail server that is down loses nothing: the next run delivers, under the id that was given at the change."""
    house.site.publish(PATH, BEFORE)
    house.check()
    house.configure(mail_port=1)
    house.site.publish(PATH, AFTER)
    assert house.outcome() is Outcome.CHANGED
    assert house.mailbox.messages == []
    assert len(house.receiver.received) == 1
    assert house.count("retrying") == 1
    owed = next(d.id for d in house.ran[-1].delivered if d.channel == "office")
    house.configure()
    house.check()
    [mail] = house.mailbox.messages
    assert owed in mail["Message-ID"]
    assert house.count("retrying") == 0


def test_an_alert_does_not_wait_for_the_pages_that_are_slow(house: House) -> None:
    """What changed on one page is told while another is still being fetched."""
    house.pages = (PATH, "/slow")
    house.configure()
    house.site.publish(PATH, BEFORE)
    house.site.publish("/slow", BEFORE)
    house.check()
    house.site.publish(PATH, AFTER)
    house.site.publish("/slow", BEFORE, until=house.receiver.arrived)
    ran = house.check()
    assert [report.outcome for report in ran.reports] == [Outcome.CHANGED, Outcome.NOT_MODIFIED]


@pytest.mark.slow
def test_the_same_change_another_time_is_another_event(house: House) -> None:
    """From A to B, back, and to B again, with calm between: three events and three messages, each with its own ids."""
    house.site.publish(PATH, BEFORE)
    house.check()
    other = BEFORE.replace(b"45 ", b"47 ").replace(b"45&nbsp;", b"47&nbsp;")
    for state in (other, BEFORE, other):
        house.site.publish(PATH, state)
        assert house.outcome() is Outcome.CHANGED
        for _ in range(READINGS_WATCHED + 1):
            assert house.outcome() in (Outcome.NOT_MODIFIED, Outcome.UNCHANGED)
    told = [hook.document for hook in house.receiver.received]
    assert len(told) == len({document["id"] for document in told}) == 3
    events = [{change["id"] for change in document["changes"]} for document in told]
    assert len(set.union(*events)) == sum(map(len, events))
    first, _, again = ([change["new"] for change in document["changes"]] for document in told)
    assert first == again
    assert len(house.mailbox.messages) == len({mail["Message-ID"] for mail in house.mailbox.messages}) == 3


def test_a_maintenance_page_changes_no_figure(house: House) -> None:
    """A page that is not the page is kept as evidence and compared with nothing; its return is no news either."""
    house.site.publish(PATH, BEFORE)
    house.check()
    house.site.publish(PATH, MAINTENANCE)
    report = house.check().reports[0]
    assert (report.outcome, report.reason, report.changes) == (Outcome.UNHEALTHY, "maintenance", ())
    house.site.publish(PATH, BEFORE)
    assert house.outcome() is Outcome.UNCHANGED
    assert (house.mailbox.messages, house.receiver.received) == ([], [])


def test_the_page_of_a_domain_that_was_sold_removes_no_figure(house: House) -> None:
    """Its new owner's numbers may be some of the old ones: that makes it no less another page."""
    tiles = (("45 %", "payout"), ("37", "slot games"), ("2 000", "players online"))
    shown = "".join(f"<div class=tile><strong>{value}</strong><span>{label}</span></div>" for value, label in tiles)
    house.site.publish(PATH, BEFORE)
    house.check()
    house.site.publish(PATH, f"<html lang=fr><title>Lucky Casino</title><main><h1>Lucky</h1>{shown}</main></html>")
    for _ in range(3):
        report = house.check().reports[0]
        assert (report.outcome, report.reason, report.changes) == (Outcome.UNHEALTHY, "no_known_figures", ())
    assert [hook.document["type"] for hook in house.receiver.received] == ["page.unreadable"]
    house.site.publish(PATH, BEFORE)
    assert house.outcome() is Outcome.UNCHANGED


def test_a_page_whose_label_is_torn_for_good_is_watched(house: House) -> None:
    """Its figures are kept with a warning and their changes told; a label that is torn or mended is none."""
    sound = BEFORE.decode()
    torn = sound.replace("partenaires dans", "part\ufffdnaires dans")
    house.site.publish(PATH, torn)
    assert house.outcome() is Outcome.FIRST
    house.site.publish(PATH, torn.replace("37", "41"))
    assert house.outcome() is Outcome.CHANGED
    house.site.publish(PATH, sound.replace("37", "41"))
    assert house.outcome() is Outcome.UNCHANGED
    assert len(house.receiver.received) == 1


def test_a_page_that_cannot_be_read_is_told_once_and_once_when_it_is_back(house: House) -> None:
    """The third failure in a row is told, the fourth is not, and the recovery is."""
    house.site.publish(PATH, BEFORE)
    house.check()
    house.site.publish(PATH, MAINTENANCE)
    told = []
    for _ in range(5):
        house.check()
        told.append(len(house.receiver.received))
    assert told == [0, 0, 1, 1, 1]
    house.site.publish(PATH, BEFORE)
    house.check()
    assert [hook.document["type"] for hook in house.receiver.received] == ["page.unreadable", "page.back"]


def test_a_page_that_robots_txt_newly_disallows_is_told_at_once_and_once(house: House) -> None:
    """It is not fetched any more; its owner hears of it at the first refusal, and when it is allowed again."""
    day = timedelta(hours=25)
    house.site.publish(PATH, BEFORE)
    house.check()
    house.site.publish("/robots.txt", "User-agent: *\nDisallow: /\n")
    asked = len(house.site.pages_asked(PATH))
    for _ in range(4):
        report = house.check(after=day).reports[0]
        assert (report.outcome, report.reason) == (Outcome.REFUSED, "refused_by_robots")
        assert len(house.mailbox.messages) == 1
    assert len(house.site.pages_asked(PATH)) == asked
    house.site.publish("/robots.txt", "User-agent: *\nAllow: /\n")
    assert house.check(after=day).reports[0].outcome is Outcome.UNCHANGED
    assert len(house.mailbox.messages) == 2


def test_a_robots_txt_that_says_nothing_is_told_as_any_failure(house: House) -> None:
    """An error of the server keeps us out; it may pass, so the third time is told."""
    house.site.publish("/robots.txt", b"oops", status=500)
    told = []
    for _ in range(4):
        report = house.check(after=timedelta(hours=2)).reports[0]
        assert report.reason == "refused_by_robots"
        told.append(len(house.mailbox.messages))
    assert told == [0, 0, 1, 1]


def test_a_page_that_another_process_is_checking_is_left_to_it(house: House) -> None:
    """Two processes never fetch one page at once: the second says that the page is busy."""
    house.site.publish(PATH, BEFORE)
    house.check()
    asked = len(house.site.visits)
    with open_store(str(house.folder / "figures.db"), clock=lambda: house.now) as store:
        page = store.pages.get(PATH.strip("/"))
        assert store.pages.claim(page, now=house.now, lease_s=120) is not None
        ran = house.check(after=timedelta(seconds=1))
    assert (ran.reports, ran.busy) == ((), (PATH.strip("/"),))
    assert len(house.site.visits) == asked


def test_a_database_that_takes_nothing_more_loses_nothing_and_leaves_no_page_busy(house: House) -> None:
    """A commit that fails is one StoreError; once there is room again the next run finds page and change."""
    house.site.publish(PATH, BEFORE)
    house.check()
    with closing(sqlite3.connect(house.folder / "figures.db")) as database:
        database.execute("CREATE TRIGGER full BEFORE INSERT ON checks BEGIN SELECT RAISE(ABORT, 'disk is full'); END")
        house.site.publish(PATH, AFTER)
        with pytest.raises(StoreError, match="disk is full"):
            house.check()
        database.execute("DROP TRIGGER full")
    assert house.outcome() is Outcome.CHANGED
    assert len(house.receiver.received) == 1
