"""What webhooks carry is what docs/webhook.schema.json says, alone or in a CloudEvent."""

import json
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest
from alert_samples import NOON, figure, notice
from hypothesis import given
from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from notices import EVERY_CHANGE, NOTICES
from record_strategies import few, records

from alerts.hook_message import render_hook
from alerts.model import HealthNotice, HostRef, Notice
from alerts.settings import Format, WebhookSettings
from figures.change import Change
from figures.diff import diff
from figures.kinds import Kind
from figures.record import Record

SCHEMA = json.loads((Path(__file__).parent.parent / "docs" / "webhook.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FormatChecker())
ID = "00000000-0000-5000-8000-000000000001"


def body(of: Notice, format_: Format = Format.STANDARD) -> Any:
    settings = WebhookSettings(name="hook", url="https://hooks.example.org/", format=format_)
    return json.loads(render_hook(of, settings, message_id=ID).body)


def test_the_schema_is_one() -> None:
    """Draft 2020-12, by its own meta-schema."""
    Draft202012Validator.check_schema(SCHEMA)


def test_every_kind_of_notice_and_change_is_tried() -> None:
    """Whoever adds a kind of message adds a sample of it."""
    assert {type(each) for each in NOTICES.values()} == set(get_args(Notice))
    assert {change.kind for change in EVERY_CHANGE} == set(Kind)


@pytest.mark.parametrize("name", NOTICES)
def test_every_message_is_valid(name: str) -> None:
    """Each kind of notice, with all that can be in it."""
    VALIDATOR.validate(body(NOTICES[name]))


def test_a_host_that_is_down_is_valid() -> None:
    """With the host and its pages; half of that is refused."""
    unreadable = next(each for each in NOTICES.values() if isinstance(each, HealthNotice))
    down = replace(unreadable, host=HostRef(name="www.example.org", failing=2, others=("other",)))
    said = body(down)
    VALIDATOR.validate(said)
    del said["host"]["others"]
    with pytest.raises(ValidationError):
        VALIDATOR.validate(said)


def test_a_row_of_years_that_rolled_on_is_valid() -> None:
    """With the figures that the one that came follows and replaces; no word will do in their place."""
    came = Change(kind=Kind.FIGURE_ADDED, new=figure("12"), follows=figure("11"), replaces=figure("8"))
    said = body(notice(came))
    VALIDATOR.validate(said)
    for part in ("follows", "replaces"):
        with pytest.raises(ValidationError):
            VALIDATOR.validate({**said, "changes": [{**said["changes"][0], part: "2024"}]})


@few
@given(old=records, new=records)
def test_whatever_changed_is_valid(old: Record, new: Record) -> None:
    """The changes between any two records."""
    if changes := diff(old, new):
        VALIDATOR.validate(body(notice(*changes)))


@pytest.mark.parametrize("name", NOTICES)
def test_the_schema_misses_nothing_that_is_missing(name: str) -> None:
    """Every key on the outside is required but what is told besides, and a body with none of them is refused."""
    whole = body(NOTICES[name])
    for key in whole.keys() - {"notices", "hint", "page_changed"}:
        part = {other: value for other, value in whole.items() if other != key}
        with pytest.raises(ValidationError):
            VALIDATOR.validate(part)


@pytest.mark.parametrize("value", [47, 47.0, "47,5", "1 000", "4.50", ""])
def test_a_number_is_decimal_text(value: object) -> None:
    """No float, no grouping, no empty text."""
    wrong = deepcopy(body(NOTICES["changes"]))
    wrong["changes"][0]["new"]["value"] = value
    with pytest.raises(ValidationError):
        VALIDATOR.validate(wrong)


@pytest.mark.parametrize("name", NOTICES)
def test_a_cloud_event_holds_the_document(name: str) -> None:
    """The attributes that CloudEvents 1.0 requires, none empty, and our document as its data."""
    settings = WebhookSettings(name="hook", url="https://hooks.example.org/", format=Format.CLOUDEVENTS)
    message = render_hook(NOTICES[name], settings, message_id=ID)
    event = json.loads(message.body)

    assert message.content_type == "application/cloudevents+json"
    assert (event["specversion"], event["id"], event["datacontenttype"]) == ("1.0", ID, "application/json")
    assert event["type"] == f"keyfigures.{event['data']['type']}"
    assert event["source"].isascii()
    assert event["source"].startswith("/keyfigures")
    assert event["time"] == f"{NOON:%Y-%m-%dT%H:%M:%SZ}"
    assert event.get("subject") == event["data"].get("page", {}).get("name")
    assert all(key.isascii() and key.islower() and key.isalnum() for key in event)
    assert event["data"] == body(NOTICES[name])
    VALIDATOR.validate(event["data"])
