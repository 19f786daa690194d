"""Who hears of what: pages and topics of channels, recipients of pages and of rules."""

from dataclasses import replace
from pathlib import Path

import pytest
from alert_samples import INTERNATIONALS, NOON, email_settings, notice

from alerts.audience import Audience, Topic
from alerts.compose import owed
from alerts.model import DeadNotice, Delivery, Health, HealthNotice, Notice, PageRef, Reason
from alerts.rules.judging import Rule
from alerts.settings import ChannelSettings, ServiceSettings, WebhookSettings
from figures.kinds import Kind
from monitor.config.errors import ConfigError
from monitor.config.file import load_config

HOOK = WebhookSettings(name="hook", url="https://hooks.example.org/")
UNREADABLE = HealthNotice(
    page=PageRef(name="school", url="https://www.example.org/"),
    health=Health.UNREADABLE,
    reason="timeout",
    detail="",
    since=NOON,
    at=NOON,
)
DEAD = DeadNotice(channel="other", recipient=None, subject="x", reason=Reason.GONE, detail="", at=NOON)


def hears(of: Notice, *channels: ChannelSettings, rules: tuple[Rule, ...] = ()) -> list[str]:
    """Recipients, and names of channels without."""
    return [_who(delivery) for delivery in owed(of, channels=channels, rules=rules, now=NOON)]


def _who(delivery: Delivery) -> str:
    return delivery.recipient or delivery.channel


def test_errors_go_to_the_owner_and_changes_to_the_readers() -> None:
    """A channel that receives changes hears of no trouble, one that receives errors of no change."""
    readers = email_settings(recipients=("reader@example.org",))
    readers = replace(readers, audience=Audience(receives=frozenset({Topic.CHANGES})))
    owner = replace(HOOK, audience=Audience(receives=frozenset({Topic.ERRORS})))

    assert hears(notice(), readers, owner) == ["reader@example.org"]
    assert hears(UNREADABLE, readers, owner) == ["hook"]
    assert hears(DEAD, readers, owner) == ["hook"]


def test_a_dead_owner_is_told_to_the_readers() -> None:
    """Where nobody else receives errors, somebody hears of it all the same."""
    readers = replace(email_settings(), audience=Audience(receives=frozenset({Topic.CHANGES})))
    owner = replace(HOOK, audience=Audience(receives=frozenset({Topic.ERRORS})))

    assert hears(replace(DEAD, channel="hook"), readers, owner) == ["office@example.org"]


def test_a_channel_may_speak_of_some_pages_only() -> None:
    """Changes and trouble of other pages are none of its business; what is about no page is."""
    ours = replace(HOOK, audience=Audience(pages=frozenset({"school"})))

    assert hears(notice(name="school"), ours) == ["hook"]
    assert hears(notice(name="university"), ours) == []
    assert hears(UNREADABLE, ours) == ["hook"]
    assert hears(replace(UNREADABLE, page=PageRef(name="university", url="https://u.example.org/")), ours) == []
    assert hears(DEAD, ours) == ["hook"]


def test_a_page_may_have_readers_of_its_own() -> None:
    """They get its changes instead of the channel's recipients, who still hear that it cannot be read."""
    office = replace(email_settings(), readers={"school": ("dean@example.org", "office@example.org")})

    assert hears(notice(name="school"), office) == ["dean@example.org", "office@example.org"]
    assert hears(notice(name="university"), office) == ["office@example.org"]
    assert hears(UNREADABLE, office) == ["office@example.org"]


def test_a_rule_may_name_recipients_each_of_whom_hears_what_it_lets_through() -> None:
    """One mail a recipient, with what the rules that address them say, and nothing else."""
    rules = (
        Rule(kinds=frozenset({Kind.FIGURE_CHANGED}), to=frozenset({"rankings@example.org"})),
        Rule(kinds=frozenset({Kind.FIGURE_ADDED})),
    )
    assert hears(notice(INTERNATIONALS), email_settings(), rules=rules) == ["rankings@example.org"]
    assert hears(notice(INTERNATIONALS), email_settings(), HOOK, rules=rules) == ["rankings@example.org", "hook"]


def test_a_rule_s_recipients_are_those_of_mails() -> None:
    """A webhook and a service hear what the rule lets through as before."""
    rules = (Rule(to=frozenset({"rankings@example.org"})),)
    service = ServiceSettings(name="chat", urls={"room": "json://hooks.example.org/"})
    heard = hears(notice(), email_settings(), HOOK, service, rules=rules)
    assert heard == ["rankings@example.org", "hook", "room"]


def test_who_is_named_twice_gets_one_mail() -> None:
    """A recipient of the channel whom a rule names as well hears of what either lets through, once."""
    rules = (Rule(), Rule(to=frozenset({"office@example.org", "dean@example.org"})))
    assert hears(notice(), email_settings(), rules=rules) == ["office@example.org", "dean@example.org"]


CONFIG = """
[[pages]]
name = "school"
url = "https://www.example.org/"
to = "dean@example.org"

[[channels]]
name = "office"
kind = "email"
host = "localhost"
tls = "none"
from = "figures@example.org"
to = ["office@example.org"]
pages = ["school"]
receives = ["changes"]

[[rules]]
to = ["rankings@example.org"]
"""


def test_the_configuration_names_audiences(tmp_path: Path) -> None:
    """`to` on pages and rules, `pages` and `receives` on channels; a topic that nobody receives is remarked on."""
    (tmp_path / "config.toml").write_text(CONFIG)

    config = load_config(tmp_path / "config.toml")

    assert hears(notice(name="school"), *config.channel_settings) == ["dean@example.org"]
    assert hears(notice(name="school"), *config.channel_settings, rules=config.alert_rules) == ["rankings@example.org"]
    assert hears(UNREADABLE, *config.channel_settings) == []
    assert config.warnings == ("channels: none receives errors, so nobody hears of them",)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('to = "dean@example.org"', 'to = "dean"', "pages[0].to[0]: 'dean' is no e-mail address"),
        ('to = ["rankings@example.org"]', 'to = ["a@b@c"]', "rules[0].to[0]: 'a@b@c' is no e-mail address"),
        ('pages = ["school"]', 'pages = ["scool"]', 'channels[0].pages[0]: "scool": not one of "school"; did you'),
        ('["changes"]', '["news"]', 'channels[0].receives[0]: "news": not one of "changes", "errors"'),
        ('["changes"]', "[]", "channels[0].receives: is empty; name at least one"),
    ],
)
def test_what_is_wrong_with_an_audience_is_one_line(tmp_path: Path, old: str, new: str, problem: str) -> None:
    """The key's path, and what is wrong."""
    (tmp_path / "config.toml").write_text(CONFIG.replace(old, new))

    with pytest.raises(ConfigError) as refused:
        load_config(tmp_path / "config.toml")

    assert len(refused.value.problems) == 1
    assert refused.value.problems[0].startswith(problem)
