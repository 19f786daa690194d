"""Of all that one check has to say of a page, whoever hears any of it gets one message."""

import asyncio
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from alert_samples import NOON, email_settings, notice
from examples_of import fewer
from hypothesis import given
from hypothesis import strategies as st
from live_site import Site
from notices import FOUND, UNREADABLE
from office import Office, an_office, page, text_of
from scripted_hook import Reply, ScriptedHook

from alerts.audience import Audience, Topic
from alerts.compose import digest_of, owed
from alerts.model import Delivery, Health, PageNotice, RuleNotice, SnapshotRef
from alerts.payload import document
from alerts.rhythm import Period, Rhythm
from alerts.rules.model import QuietHours, Rule, Severity
from alerts.settings import Format, WebhookSettings
from monitor.demo.sinks import ReceivedHook
from monitor.once import check_pages
from monitor.rules_standing import Lookout
from monitor.wiring import Opened
from storage.messages import HeldBack
from storage.model import DeliveryState

CHANGED = notice()
BACK = replace(UNREADABLE, health=Health.BACK)
FLAPPING = replace(UNREADABLE, health=Health.FLAPPING, reason="flapping", detail="langues: 9 ↔ 10")
MOVED = replace(UNREADABLE, health=Health.MOVED, reason="moved", detail="old.example.org → www.example.org")
REBUILT = replace(UNREADABLE, health=Health.RESTRUCTURED, reason="restructured", mapping=CHANGED.changes)
EVERYTHING: tuple[PageNotice, ...] = (BACK, MOVED, CHANGED, REBUILT, FLAPPING, FOUND)

HOOK = WebhookSettings(name="hook", url="https://hooks.example.org/")
READER = replace(HOOK, name="reader", audience=Audience(receives=frozenset({Topic.CHANGES})))
OWNER = replace(HOOK, name="owner", audience=Audience(receives=frozenset({Topic.ERRORS})))
MAIL = email_settings(recipients=("a@example.org", "b@example.org"))


def said(delivery: Delivery) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(delivery.message.body)
    return found


@given(st.lists(st.sampled_from(EVERYTHING), min_size=1, unique=True))
@fewer(2)
def test_each_listener_gets_one_message_of_all_that_it_hears(notices: Sequence[PageNotice]) -> None:
    """Whatever comes together: one for each channel and recipient that hears any of it, and everything is in it."""
    deliveries = owed(*notices, channels=[HOOK, READER, OWNER, MAIL], now=NOON)

    listeners = [(delivery.channel, delivery.recipient) for delivery in deliveries]
    assert len(set(listeners)) == len(listeners)
    whole = said(next(delivery for delivery in deliveries if delivery.channel == "hook"))
    kinds = [whole["type"], *(other["type"] for other in whole.get("notices", ()))]
    assert sorted(kinds) == sorted(document(each, message_id="m")["type"] for each in notices)
    assert ("reader" in {name for name, _ in listeners}) == bool({CHANGED, FOUND} & {*notices})


@pytest.mark.parametrize("notices", [EVERYTHING, (BACK, CHANGED), (FOUND, MOVED), (CHANGED,)])
def test_the_ids_are_of_what_happened(notices: Sequence[PageNotice]) -> None:
    """The same notices, in whatever order they are found, make no second message; one more or one less is another."""
    first, *others = (owed(*order, channels=[HOOK], now=NOON)[0] for order in list(permutations(notices))[:24])

    assert {other.id for other in others} <= {first.id}
    assert [other.message for other in others if other.besides == first.besides] == [
        first.message for other in others if other.besides == first.besides
    ]
    (fewer,) = owed(*notices[1:], channels=[HOOK], now=NOON) or (None,)
    assert fewer is None or fewer.id != first.id


def test_who_is_named_twice_hears_it_once() -> None:
    """An address that stands twice in a list, and a notice that is found twice."""
    once = email_settings(recipients=("a@example.org",))
    twice = email_settings(recipients=("a@example.org", "a@example.org"))
    for notices in ((UNREADABLE,), (CHANGED, CHANGED), (CHANGED, BACK, BACK)):
        told = owed(*dict.fromkeys(notices), channels=[once], now=NOON)
        assert owed(*notices, channels=[twice], now=NOON) == told
        assert len(told) == 1


def test_a_mailbox_is_one_however_it_is_written() -> None:
    """Nobody has two that differ by upper case: the channel's spelling goes, before a page's and a rule's."""
    rules = (Rule(), Rule(to=frozenset({"office@example.org", "dean@EXAMPLE.org"})))
    channel = email_settings(recipients=("Office@Example.org", "office@example.org", "Key office <OFFICE@example.org>"))
    named = replace(channel, readers={"school": ("OFFICE@EXAMPLE.ORG", "Dean@example.org")})

    told = owed(CHANGED, BACK, channels=[channel], rules=rules, now=NOON)
    assert [delivery.recipient for delivery in told] == ["Office@Example.org", "dean@EXAMPLE.org"]
    assert len(told[0].besides) == 1
    told = owed(notice(name="school"), channels=[named], rules=rules, now=NOON)
    assert [delivery.recipient for delivery in told] == ["Office@Example.org", "Dean@example.org"]
    only = owed(CHANGED, channels=[channel], rules=rules[1:], now=NOON)
    assert [delivery.recipient for delivery in only] == ["Office@Example.org", "dean@EXAMPLE.org"]


def test_what_changed_is_the_fact() -> None:
    """The change is the subject and the document, with its contract; the others stand behind it, with their ids."""
    (hook,) = owed(*EVERYTHING, channels=[HOOK], now=NOON)
    (alone,) = owed(CHANGED, channels=[HOOK], now=NOON)

    whole = said(hook)
    others = whole.pop("notices")
    assert whole | {"id": alone.id} == said(alone)
    assert hook.alert_id == alone.alert_id
    assert {other["id"] for other in others} == set(hook.besides)
    assert hook.message.subject == alone.message.subject


def test_a_cloud_event_carries_the_same_document() -> None:
    """With what is told besides, under one id."""
    settings = replace(HOOK, format=Format.CLOUDEVENTS)
    (hook,) = owed(CHANGED, BACK, channels=[settings], now=NOON)

    event = said(hook)
    assert event["type"] == "keyfigures.page.changed"
    assert (event["id"], event["data"]["id"]) == (hook.id, hook.id)
    assert [other["type"] for other in event["data"]["notices"]] == ["page.back"]


@pytest.mark.parametrize("format_", [Format.SLACK, Format.TEAMS, Format.DISCORD, Format.MATTERMOST])
def test_a_chat_says_the_rest_in_sentences(format_: Format) -> None:
    """Below the figures."""
    (hook,) = owed(FLAPPING, CHANGED, channels=[replace(HOOK, format=format_)], now=NOON)

    text = hook.message.body.decode()
    assert text.index("45% → 47%") < text.index("The page shows one version, then the other, and back.")


def test_errors_go_to_the_owner_and_changes_to_the_readers() -> None:
    """Who hears one of two notices gets that alone, as if there were no other."""
    deliveries = {each.channel: each for each in owed(BACK, CHANGED, channels=[READER, OWNER, HOOK], now=NOON)}

    assert deliveries["reader"] == owed(CHANGED, channels=[READER], now=NOON)[0]
    assert deliveries["owner"] == owed(BACK, channels=[OWNER], now=NOON)[0]
    assert said(deliveries["hook"])["notices"]


def test_a_page_s_readers_hear_its_changes_and_the_channel_s_own_recipients_the_rest() -> None:
    """Within one mail channel as well; who is both gets both, in one mail."""
    settings = email_settings(recipients=("owner@example.org", "both@example.org"))
    settings = replace(settings, readers={CHANGED.page.name: ("reader@example.org", "both@example.org")})

    deliveries = {each.recipient: each for each in owed(BACK, CHANGED, channels=[settings], now=NOON)}

    subjects = {recipient: each.message.subject.partition(":")[0] for recipient, each in deliveries.items()}
    back, changed = "Télécom Paris can be read again", "Télécom Paris"
    assert subjects == {"owner@example.org": back, "both@example.org": changed, "reader@example.org": changed}
    assert [len(each.besides) for each in deliveries.values()] == [0, 1, 0]


def test_it_waits_as_its_gravest_part_does() -> None:
    """What is critical waits for no digest, with all that comes along; a rule's quiet hours hold the whole message."""
    daily = replace(HOOK, audience=Audience(digest=Rhythm(period=Period.DAILY, timezone="UTC")))
    quiet = QuietHours(start=NOON.time(), end=(NOON + timedelta(hours=1)).time(), timezone="UTC")

    (held,) = owed(CHANGED, BACK, channels=[daily], now=NOON)
    (urgent,) = owed(CHANGED, BACK, channels=[daily], rules=[Rule(severity=Severity.CRITICAL)], now=NOON)
    (asleep,) = owed(CHANGED, BACK, channels=[HOOK], rules=[Rule(quiet=quiet)], now=NOON)

    assert held.not_before is not None
    assert urgent.not_before is None
    assert asleep.not_before == NOON + timedelta(hours=1)


def held(delivery: Delivery) -> HeldBack:
    return HeldBack(id=delivery.id, alert_id=delivery.alert_id, page=delivery.page, document=delivery.document or "")


def test_a_digest_of_one_page_is_one_message_about_it() -> None:
    """What was held together or apart: figures once, and every turn; an outage that ended is told by its end."""
    daily = replace(HOOK, audience=Audience(digest=Rhythm(period=Period.DAILY, timezone="UTC")))
    later = replace(
        CHANGED,
        old=CHANGED.new,
        new=SnapshotRef(snapshot=18, taken_at=NOON, url=CHANGED.new.url, sha256="e" * 64),
        changes=(replace(CHANGED.changes[1], key="f-2"),),
    )
    waiting = [*owed(UNREADABLE, channels=[daily], now=NOON), *owed(BACK, CHANGED, channels=[daily], now=NOON)]
    waiting += owed(later, FLAPPING, channels=[daily], now=NOON)

    digest = digest_of([held(each) for each in waiting], channel=daily, recipient=None, now=NOON)

    assert digest is not None
    whole = said(digest)
    assert whole["type"] == "page.changed"
    assert [other["type"] for other in whole["notices"]] == ["page.back", "page.flapping"]


START = datetime(2026, 11, 23, 6, 0, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        made.general = "[checks]\nfailures_before_alert = 1\n"
        made.hook = ""
        yield made


def sent_by(office: Office, at: datetime, **figures: int) -> tuple[list[str], list[ReceivedHook]]:
    """The subjects and the requests that one run makes."""
    mails, hooks = len(office.mails), len(office.receiver.received)
    office.check(at, **figures)
    return office.subjects[mails:], office.receiver.received[hooks:]


def test_a_page_that_is_back_with_a_change_is_one_message(office: Office) -> None:
    """The change in the subject, that the page is back in the body; by mail and by webhook, and nothing afterwards."""
    office.check(START, school=2000)
    office.site.publish("/school", "gone", status=410)
    assert sent_by(office, START + HOUR)[0] == ["school cannot be read: gone for good"]

    subjects, hooks = sent_by(office, START + 2 * HOUR, school=2100)

    assert subjects == ["school: 1 figure changed, international students 2000 → 2100"]
    text = text_of(office.mails[-1])
    assert text.index("2000 → 2100") < text.index("ALSO") < text.index("The page can be read again.")
    (hook,) = hooks
    assert (hook.document["type"], hook.id) == ("page.changed", hook.document["id"])
    assert [other["type"] for other in hook.document["notices"]] == ["page.back"]
    assert sent_by(office, START + 3 * HOUR) == ([], [])
    with office.store() as store:
        kept = [alert.kind for alert in store.alerts.of("school")]
    assert sorted(kept) == ["page.back", "page.changed", "page.unreadable"]


@pytest.mark.slow
def test_a_figure_that_flaps_beside_one_that_changes_is_one_message(office: Office) -> None:
    """Told once, with what goes to and fro."""
    for hours, (students, nationalities) in enumerate([(2000, 45), (2000, 46), (2000, 45)]):
        office.site.publish("/school", page(students, nationalities=nationalities), etag=False)
        office.check(START + hours * HOUR)
    office.site.publish("/school", page(2100, nationalities=46), etag=False)

    subjects, hooks = sent_by(office, START + 3 * HOUR)

    assert subjects == ["school: 1 figure changed, international students 2000 → 2100"]
    assert "nationalities: 45 ↔ 46" in text_of(office.mails[-1])
    assert [other["type"] for hook in hooks for other in hook.document["notices"]] == ["page.flapping"]


RULES = """
[[rules]]
name = "any"
[[rules]]
name = "stale"
unchanged_for = "400d"
"""


def test_what_a_rule_finds_beside_a_change_is_one_message(office: Office) -> None:
    """Also a figure that the same check has just read is no stale one; what is found is remembered, and told once."""
    office.more = RULES
    office.check(START, school=2000)
    later = START + timedelta(days=401)

    subjects, hooks = sent_by(office, later, school=2100)

    assert subjects == ["school: 1 figure changed, international students 2000 → 2100"]
    text = text_of(office.mails[-1])
    assert "2 FIGURES TO LOOK AT" in text
    assert text.count("unchanged for 401 days") == 2
    (other,) = (other for hook in hooks for other in hook.document["notices"])
    assert [finding["figure"]["value"] for finding in other["findings"]] == ["45", "12"]
    assert sent_by(office, later + HOUR) == ([], [])
    assert sent_by(office, later + 2 * HOUR, school=2200)[0] == [
        "school: 1 figure changed, international students 2100 → 2200"
    ]
    assert "TO LOOK AT" not in text_of(office.mails[-1])


class Shortsighted(Opened):
    """Rooms in which rules that ask how things stand fall over."""

    @property
    def _lookout(self) -> Lookout:
        raise KeyError("no such thing")


@pytest.mark.slow
def test_a_fault_in_the_rules_loses_no_news(office: Office) -> None:
    """What changed is told, once; the report says what fell over."""
    office.more = RULES
    office.check(START, school=2000)
    office.site.publish("/school", page(2100), etag=False)

    run = check_pages(office.config, on_report=lambda _: None, clock=lambda: START + HOUR, open_rooms=Shortsighted)
    (report,) = asyncio.run(run).reports

    assert (report.outcome, report.reason) == ("failed", "crashed")
    assert office.subjects == ["school: 1 figure changed, international students 2000 → 2100"]
    assert sent_by(office, START + 2 * HOUR) == ([], [])


class Forgetful(Opened):
    """Rooms in which only the look before a check is kept falls over."""

    def _look_before(self, page: str, *_: object) -> RuleNotice | None:
        raise KeyError(page)


def test_a_fault_before_a_check_is_kept_is_logged(office: Office, capfd: pytest.CaptureFixture[str]) -> None:
    """The look afterwards may find nothing wrong: what changed is told, and the log says what fell over."""
    office.check(START, school=2000)
    office.site.publish("/school", page(2100), etag=False)

    run = check_pages(office.config, on_report=lambda _: None, clock=lambda: START + HOUR, open_rooms=Forgetful)
    (report,) = asyncio.run(run).reports

    assert report.outcome == "changed"
    assert office.subjects == ["school: 1 figure changed, international students 2000 → 2100"]
    logged = capfd.readouterr().err
    assert "no rule was asked" in logged
    assert "KeyError: 'school'" in logged


def test_a_move_to_another_host_is_told_once_whatever_comes_between(office: Office) -> None:
    """Each time that the page is back is told as that, and nothing else."""
    with Site() as other:
        office.more = f'[hosts."{other.authority}"]\npause_s = 0.0\n'
        office.check(START, school=2000)
        other.publish("/school", page(2000), etag=False)
        leads_on = (("Location", other.url("/school")),)
        office.site.publish("/school", b"", status=302, headers=leads_on, etag=False)
        assert sent_by(office, START + HOUR)[0] == ["school comes from another host: please review"]
        for outage in range(1, 3):
            office.site.publish("/school", b"gone", status=410, etag=False)
            office.check(START + 2 * outage * HOUR)
            other.publish("/school", page(2000) + f"<!-- build {outage} -->", etag=False)
            office.site.publish("/school", b"", status=302, headers=leads_on, etag=False)

            subjects, hooks = sent_by(office, START + (2 * outage + 1) * HOUR)

            assert subjects == ["school can be read again"]
            assert [(hook.document["type"], hook.document.get("notices")) for hook in hooks] == [("page.back", None)]


def test_a_move_during_an_outage_is_told_with_its_end(office: Office) -> None:
    """Also where the page has not changed by a byte."""
    with Site() as other:
        office.more = f'[hosts."{other.authority}"]\npause_s = 0.0\n'
        office.check(START, school=2000)
        office.site.publish("/school", b"gone", status=410, etag=False)
        office.check(START + HOUR)
        other.publish("/school", page(2000), etag=False)
        leads_on = (("Location", other.url("/school")),)
        office.site.publish("/school", b"", status=302, headers=leads_on, etag=False)

        subjects, hooks = sent_by(office, START + 2 * HOUR)

    assert subjects == ["school comes from another host: please review"]
    assert [other["type"] for hook in hooks for other in hook.document["notices"]] == ["page.back"]


@pytest.mark.slow
def test_two_audiences_hear_what_is_theirs(office: Office) -> None:
    """The owner's mailbox hears of the page, the readers' webhook of its figures: one message each."""
    office.mail, office.hook = 'receives = ["errors"]', 'receives = ["changes"]'
    office.check(START, school=2000)
    office.site.publish("/school", "gone", status=410)
    office.check(START + HOUR)

    subjects, hooks = sent_by(office, START + 2 * HOUR, school=2100)

    assert subjects == ["school can be read again"]
    assert [(hook.document["type"], "notices" in hook.document) for hook in hooks] == [("page.changed", False)]


def test_that_a_page_is_back_tells_what_had_not_arrived_of_its_failure(office: Office) -> None:
    """Sent after it, "cannot be read" would be read last, and be wrong: the later message tells both."""
    failed_at = NOON + timedelta(hours=1)
    with ScriptedHook(Reply(503), Reply()) as hook:
        office.more = f'[[channels]]\nname = "slow"\nkind = "webhook"\nurl = "{hook.url}"'
        office.check(NOON, school=2000)
        office.site.publish("/school", status=404)
        office.check(failed_at)
        office.check(failed_at + timedelta(seconds=1), school=2150)
        office.check(failed_at + timedelta(hours=9))
        received = [json.loads(post.body) for post in hook.posts]
    with office.store() as store:
        slow = [(line.subject, line.state) for line in store.outbox.lines() if line.channel == "slow"]

    assert [document["type"] for document in received] == ["page.unreadable", "page.changed"]
    assert [notice["type"] for notice in received[1]["notices"]] == ["page.back"]
    assert slow == [
        ("school: 1 figure changed, international students 2000 → 2150", DeliveryState.SENT),
        ("school cannot be read: not found", DeliveryState.FOLDED),
    ]
    assert [subject.split(":")[0] for subject in office.subjects] == ["school cannot be read", "school"]
