"""The form of `config.toml`: which keys there are and what may stand in them. `keyfigures config schema` prints it."""

from collections.abc import Iterable
from datetime import time, timedelta
from decimal import Decimal
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, WithJsonSchema

from alerts.rules.limit import Limit
from figures.kinds import Kind
from monitor.config.access_form import AuthForm, NetworkForm
from monitor.config.checks_form import CheckForm
from monitor.config.fields import SECRETS, TEXT, TEXTS, Addresses, Form, Name, SecretReference, Text, as_list
from monitor.config.page_form import FigureForm, HostForm, PageForm, PagesForm, check_url
from monitor.config.rules_text import check_glob, parse_clock, parse_hours, parse_length, parse_limit
from monitor.config.secrets import check_reference, is_reference
from monitor.config.values_text import parse_number
from network.gate import Gate

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS = get_args(Weekday)
_ANY_PORT = 25
_A_HOOK = "https://hooks.example.org/figures"


def _hook_url(text: str) -> str:
    """The address may be the receiver's only secret, and is not repeated."""
    if is_reference(text):
        return check_reference(text)
    try:
        return check_url(text)
    except ValueError:
        raise ValueError(f"no address such as {_A_HOOK}, without spaces, backslashes, user name or password") from None


def _mail_host(text: str) -> str:
    verdict = Gate().for_mail(_ANY_PORT).judge_host(text, _ANY_PORT)
    if not verdict.allowed:
        raise ValueError(f"{verdict.reason}; write it as smtp.example.org, the port in `port`")
    return text


HookUrl = Annotated[str, AfterValidator(_hook_url)]
SecretReferences = Annotated[
    list[SecretReference],
    BeforeValidator(as_list),
    WithJsonSchema({"anyOf": [SECRETS, {"type": "array", "items": SECRETS, "minItems": 1}]}),
]
Globs = Annotated[
    list[Annotated[str, AfterValidator(check_glob)]],
    BeforeValidator(as_list),
    Field(min_length=1),
    WithJsonSchema(TEXTS),
]
_AMOUNT = {"type": ["number", "string"]}
Level = Annotated[Decimal, PlainValidator(parse_number), WithJsonSchema(_AMOUNT)]
Distance = Annotated[Limit, PlainValidator(parse_limit), WithJsonSchema(_AMOUNT)]
Length = Annotated[timedelta, PlainValidator(parse_length), WithJsonSchema(TEXT)]
Hours = Annotated[tuple[time, time], PlainValidator(parse_hours), WithJsonSchema(TEXT)]
ClockTime = Annotated[time, PlainValidator(parse_clock), WithJsonSchema(TEXT)]
Texts = Annotated[list[Text], BeforeValidator(as_list), Field(min_length=1), WithJsonSchema(TEXTS)]


class ChannelForm(Form):
    """What every kind of channel has."""

    name: Name = Field(description="what rules and messages call this channel")
    pages: list[str] | None = Field(default=None, description="names of pages it speaks of; all if missing")
    receives: list[Literal["changes", "errors"]] = Field(
        default=["changes", "errors"], min_length=1, description='what it speaks of: "changes", "errors" to mend'
    )
    quiet_hours: Hours | None = Field(default=None, description='hours in which it says nothing: "22:00-07:00"')
    digest: Literal["hourly", "daily", "weekly"] | None = Field(default=None, description="told together, so often")
    digest_at: ClockTime | None = Field(default=None, description='when it leaves, daily or weekly: "08:00"')
    digest_on: Weekday | None = Field(default=None, description="the day on which it leaves, if weekly")
    all_quiet: Literal["daily", "weekly"] | None = Field(default=None, description="it says that no figure changed")


class EmailForm(ChannelForm):
    """[[channels]] kind = "email": a mail for each recipient."""

    kind: Literal["email"] = Field(description='"email"')
    host: Annotated[Text, AfterValidator(_mail_host)] = Field(description="the mail server")
    port: int | None = Field(default=None, ge=1, le=65535, description="587 for starttls, 465 for implicit, else 25")
    tls: Literal["implicit", "starttls", "none"] = Field(
        default="starttls", description='"starttls" is required of the server; "none" is for this machine only'
    )
    username: Text | None = Field(default=None, description="for servers that want a login")
    password: SecretReference | None = Field(default=None, description='"env:NAME" or "file:PATH"')
    sender: Text = Field(alias="from", description="who the mails are from")
    to: Texts = Field(description="who gets them, each a mail of their own")


class WebhookForm(ChannelForm):
    """[[channels]] kind = "webhook": JSON over HTTP, signed by Standard Webhooks."""

    kind: Literal["webhook"] = Field(description='"webhook"')
    url: HookUrl = Field(description='where to post; "env:NAME" or "file:PATH" where the address itself is secret')
    secret: SecretReferences = Field(
        default=[], description='"env:NAME" or "file:PATH" of a whsec_… key; a list while keys are changed'
    )
    format: Literal["standard", "cloudevents", "slack", "teams", "discord", "mattermost"] = Field(
        default="standard", description="what is posted: our own document, a CloudEvent, or a chat service's message"
    )


class ServiceForm(ChannelForm):
    """[[channels]] kind = "apprise": any service that Apprise knows (extra `services`)."""

    kind: Literal["apprise"] = Field(description='"apprise"')
    url: SecretReferences = Field(min_length=1, description='"env:NAME" or "file:PATH" of an address; or a list')


class HeartbeatForm(Form):
    """[heartbeat]: a ping at the start and at the end of each sweep, for a service that misses it."""

    url: HookUrl = Field(description='where to ping; "env:NAME" or "file:PATH" where the address itself is secret')


class RuleForm(Form):
    """[[rules]]: which changes go to whom. Without any about changes, every figure change goes to every channel.

    All that a rule asks for must be so; what each key says exactly stands in `alerts.rules.conditions` and
    `alerts.rules.standing`.
    """

    name: Name | None = Field(default=None, description="what people call the rule")
    pages: list[str] | None = Field(default=None, description="names of pages; all if missing")
    kinds: list[Literal[tuple(kind.value for kind in Kind)]] | None = Field(  # type: ignore[valid-type]  # from an enum
        default=None, min_length=1, description="kinds of changes; figure_changed, _added and _removed if missing"
    )
    channels: list[str] | None = Field(default=None, description="names of channels; all if missing")
    to: Addresses | None = Field(default=None, description="who gets its mails, instead of the channel's or the page's")
    labels: Globs | None = Field(default=None, description='figures with such a label: "*étudiants*"; * is any text')
    sections: Globs | None = Field(default=None, description="figures under such a heading; * is any text")
    keys: Texts | None = Field(default=None, description="figures by the keys that `keyfigures history` shows")
    above: Level | None = Field(default=None, description="the new value is above this")
    below: Level | None = Field(default=None, description="the new value is below this")
    crosses: Level | None = Field(default=None, description="the value goes past this, or reaches it from below")
    rises_by: Distance | None = Field(default=None, description='it rises by at least an amount, or a per cent: "5%"')
    falls_by: Distance | None = Field(default=None, description='it falls by at least an amount, or a per cent: "5%"')
    changes_by: Distance | None = Field(default=None, description="it moves at least so far in either direction")
    new_max: bool = Field(default=False, description="it is higher than ever before")
    new_min: bool = Field(default=False, description="it is lower than ever before")
    drift: Distance | None = Field(default=None, description="it is at least so far from what it was a year ago")
    unchanged_for: Length | None = Field(default=None, description='it has not changed for longer than this: "400d"')
    years_behind: Annotated[int, Field(ge=0, le=100)] | None = Field(
        default=None, description="the year in its label or section is more than so many years ago"
    )
    same_as: str | None = Field(default=None, description="another page, on which it should say the same")
    pairs: dict[str, str] = Field(default={}, description="for same_as: keys on this page, and on the other")
    severity: Literal["info", "warning", "critical"] = Field(
        default="info", description="how grave it is; the message says so"
    )
    quiet_hours: Hours | None = Field(
        default=None, description='hours in which its messages are held back: "22:00-07:00"'
    )


AnyChannelForm = Annotated[EmailForm | WebhookForm | ServiceForm, Field(discriminator="kind")]


class ConfigForm(PagesForm):
    """The configuration of keyfigures."""

    channels: list[AnyChannelForm] = Field(default=[], description="the ways alerts go out")
    heartbeat: HeartbeatForm | None = Field(default=None, description="where a sign of life is waited for")
    rules: list[RuleForm] = Field(default=[], description="which changes go to whom")


FORMS: dict[str, type[Form]] = {
    "": ConfigForm,
    "checks": CheckForm,
    "network": NetworkForm,
    "hosts": HostForm,
    "pages": PageForm,
    "pages.auth": AuthForm,
    "pages.checks": CheckForm,
    "pages.figures": FigureForm,
    "channels.email": EmailForm,
    "channels.webhook": WebhookForm,
    "channels.apprise": ServiceForm,
    "rules": RuleForm,
    "heartbeat": HeartbeatForm,
}
"""The tables by where they stand."""


def keys_of(form: type[Form]) -> Iterable[str]:
    """The keys of a table, as the file spells them."""
    return (field.alias or name for name, field in form.model_fields.items())
