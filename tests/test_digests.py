"""What is held back is told together, once, and never lost."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from alert_samples import MORNING, notice
from office import Office, an_office, text_of

from alerts.compose import owed
from monitor.cli.main import main
from monitor.config.errors import ConfigError
from monitor.config.file import load_config
from storage.model import DeliveryState

PARIS = "Europe/Paris"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with an_office(tmp_path) as made:
        yield made


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
