"""The form of `config.toml`: which keys there are and what may stand in them. `keyfigures config schema` prints it."""

import re
from collections.abc import Iterable
from datetime import time, timedelta
from decimal import Decimal
from typing import Annotated, Any, Literal, get_args
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, WithJsonSchema

from alerts.rules.limit import Limit
from figures.kinds import Kind
from monitor.config.access_form import LONGEST_TIMEOUT_S, AuthForm, Cookies, Headers, NetworkForm, Proxy
from monitor.config.checks_form import CheckForm
from monitor.config.fields import SECRETS, Form, SecretReference, Text
from monitor.config.model import DEFAULT_PAUSE_S, authority
from monitor.config.rules_text import check_glob, parse_clock, parse_hours, parse_length, parse_limit, parse_number
from monitor.config.schedule import parse_schedule
from monitor.config.secrets import check_reference, is_reference
from monitor.config.suggest import did_you_mean
from network.gate import Gate
from scraper.user_agent import user_agent

Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
WEEKDAYS = get_args(Weekday)
_LONGEST_NAME = 80
_NO_ADDRESS = re.compile(r"[\s\\]")
_REACHABLE = re.compile(r"(?:mailto:)?[^@\s<>,;]+@[^@\s<>,;]+")
_ANY_PORT = 25
_A_HOOK = "https://hooks.example.org/figures"
_SNAPSHOT_WORD = re.compile(r"latest|previous|\d+|\d{4}-\d\d-\d\d.*")


def _name(text: str) -> str:
    if not text or text != text.strip() or not text.isprintable() or len(text) > _LONGEST_NAME:
        raise ValueError(f'"{text}": a name is 1 to {_LONGEST_NAME} characters, without spaces around it')
    if text.startswith("-"):
        raise ValueError(f'"{text}": a name that begins with "-" would be read as an option')
    return text


def _page_name(text: str) -> str:
    if _SNAPSHOT_WORD.fullmatch(text):
        raise ValueError(f'"{text}": this would be read as the name of a snapshot; choose another')
    return _name(text)


def _url(text: str) -> str:
    return _web_address(text, login="put them into `auth`")


def _web_address(text: str, *, login: str) -> str:
    """What the fetcher refuses anyway, refused before anything is fetched. The address may hold a password.

    `login` says what to do with one.
    """
    if not text.isprintable() or _NO_ADDRESS.search(text):
        raise ValueError("an address holds no space, backslash or control character")
    scheme, separator, rest = text.partition("://")
    if not separator or scheme.lower() not in {"http", "https"}:
        raise ValueError(f'"{text}": not an http:// or https:// address')
    if "@" in re.split(r"[/?#]", rest, maxsplit=1)[0]:
        raise ValueError(f"an address holds no user name or password; {login}")
    authority(text)
    return text


def _hook_url(text: str) -> str:
    """The address may be the receiver's only secret, and is not repeated."""
    if is_reference(text):
        return check_reference(text)
    try:
        return _url(text)
    except ValueError:
        raise ValueError(f"no address such as {_A_HOOK}, without spaces, backslashes, user name or password") from None


def _schedule(text: str) -> str:
    parse_schedule(text)
    return text


def _timezone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        hint = _zone_of_city(name) or did_you_mean(name, available_timezones()) or 'write it as "Europe/Paris"'
        raise ValueError(f'"{name}": no such time zone; {hint}') from None
    return name


def _zone_of_city(name: str) -> str | None:
    """What "Paris" means."""
    found = sorted(zone for zone in available_timezones() if zone.rpartition("/")[2].casefold() == name.casefold())
    return f'did you mean "{found[0]}"?' if found else None


def _contact(text: str) -> str:
    """Webmasters see it in their logs: it must lead to somebody."""
    user_agent(version="0", contact=text)
    if text.startswith(("https://", "http://")):
        return _web_address(text, login="take them out: every webmaster reads it")
    if not _REACHABLE.fullmatch(text):
        raise ValueError(f'"{text}": leads to nobody; write "mailto:you@example.org" or "https://example.org/contact"')
    return text


def _selector(text: str) -> str:
    from scraper.selector_syntax import check_selector  # the parser of pages, for those who pin

    check_selector(text)
    return text


def _mail_host(text: str) -> str:
    verdict = Gate().for_mail(_ANY_PORT).judge_host(text, _ANY_PORT)
    if not verdict.allowed:
        raise ValueError(f"{verdict.reason}; write it as smtp.example.org, the port in `port`")
    return text


def _address(text: str) -> str:
    from alerts.settings import mailbox  # for those who send mail

    mailbox(text, key="to")
    return text


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


_TEXT = {"type": "string"}
_TEXTS = {"anyOf": [_TEXT, {"type": "array", "items": _TEXT, "minItems": 1}]}

Name = Annotated[str, AfterValidator(_name)]
PageName = Annotated[str, AfterValidator(_page_name)]
Url = Annotated[str, AfterValidator(_url), WithJsonSchema({"type": "string", "format": "uri"})]
HookUrl = Annotated[str, AfterValidator(_hook_url)]
ScheduleText = Annotated[str, AfterValidator(_schedule)]
SecretReferences = Annotated[
    list[SecretReference],
    BeforeValidator(_as_list),
    WithJsonSchema({"anyOf": [SECRETS, {"type": "array", "items": SECRETS, "minItems": 1}]}),
]
Globs = Annotated[
    list[Annotated[str, AfterValidator(check_glob)]],
    BeforeValidator(_as_list),
    Field(min_length=1),
    WithJsonSchema(_TEXTS),
]
_AMOUNT = {"type": ["number", "string"]}
Level = Annotated[Decimal, PlainValidator(parse_number), WithJsonSchema(_AMOUNT)]
Distance = Annotated[Limit, PlainValidator(parse_limit), WithJsonSchema(_AMOUNT)]
Length = Annotated[timedelta, PlainValidator(parse_length), WithJsonSchema(_TEXT)]
Hours = Annotated[tuple[time, time], PlainValidator(parse_hours), WithJsonSchema(_TEXT)]
ClockTime = Annotated[time, PlainValidator(parse_clock), WithJsonSchema(_TEXT)]
Texts = Annotated[list[Text], BeforeValidator(_as_list), Field(min_length=1), WithJsonSchema(_TEXTS)]
Addresses = Annotated[
    list[Annotated[str, AfterValidator(_address)]],
    BeforeValidator(_as_list),
    Field(min_length=1),
    WithJsonSchema(_TEXTS),
]


class HostForm(Form):
    """[hosts."www.example.org"]: manners towards a host that you own."""

    connections: int = Field(default=1, ge=1, le=64, description="requests to this host at the same time")
    pause_s: float = Field(default=DEFAULT_PAUSE_S, ge=0, le=3600, description="seconds between two requests")
    robots: bool = Field(default=True, description="obey the host's robots.txt")


class FigureForm(Form):
    """[[pages.figures]]: a figure that automatic reading got wrong."""

    label: Text = Field(description="the figure's label as the page shows it")
    key: Name | None = Field(default=None, description="the key to keep its history under")
    rename: Text | None = Field(default=None, description="the label to show instead")


def _no_list() -> list[Any]:
    """pydantic asks a factory what it takes, which of `list` itself takes longer than the rest of a table."""
    return []


def _no_table() -> dict[str, Any]:
    return {}


_AS_ELSEWHERE = CheckForm()
"""What is said by whoever says nothing of it; made once for thousands of pages."""


class PageForm(Form):
    """[[pages]]: a page to watch."""

    # Factories, since pydantic copies what is empty for each of thousands of pages, and deeply.
    name: PageName = Field(description="the page's identity: keep it when the URL changes")
    url: Url = Field(description="the page's address")
    schedule: ScheduleText | None = Field(default=None, description="when to check it, if not when all pages are")
    only: list[Annotated[str, AfterValidator(_selector)]] = Field(
        default_factory=_no_list, description="CSS selectors: read figures only inside these"
    )
    ignore: list[Annotated[str, AfterValidator(_selector)]] = Field(
        default_factory=_no_list, description="CSS selectors: read no figure inside these"
    )
    figures: list[FigureForm] = Field(default_factory=_no_list, description="figures that automatic reading got wrong")
    to: Addresses | None = Field(default=None, description="who gets mail about its changes, instead of the channel's")
    checks: CheckForm = Field(
        default_factory=lambda: _AS_ELSEWHERE, description="how it is checked, where it differs from the general"
    )
    render: bool = Field(default=False, description="run its scripts in a browser first (extra `render`)")
    headers: Headers = Field(
        default_factory=_no_table, description="headers to send to its host; values may be secret references"
    )
    cookies: Cookies = Field(
        default_factory=_no_table, description="cookies to send to its host; values may be secret references"
    )
    auth: AuthForm | None = Field(default=None, description="a login that its host asks for")
    proxy: Proxy | None = Field(default=None, description='the proxy to fetch it through; "none" for none')
    timeout_s: float | None = Field(
        default=None, gt=0, le=LONGEST_TIMEOUT_S, description="seconds until it is given up"
    )
    insecure: bool = Field(default=False, description="accept any certificate of its host")


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


class ConfigForm(Form):
    """The configuration of keyfigures."""

    database: Text = Field(
        default="keyfigures.db", description="the database: a path, relative to this file, or a SQLAlchemy URL"
    )
    contact: Annotated[Text, AfterValidator(_contact)] | None = Field(
        default=None, description="how webmasters reach you; goes into the User-Agent"
    )
    timezone: Annotated[str, AfterValidator(_timezone)] = Field(
        default="UTC", description="the time zone of schedules and messages"
    )
    language: Literal["en", "fr"] = Field(default="en", description="of messages and dashboard")
    schedule: ScheduleText = Field(
        default="0 6 * * *", description='when pages are checked: cron, or an interval such as "6h"'
    )
    checks: CheckForm = Field(
        default_factory=lambda: _AS_ELSEWHERE, description="how soon troubles are told, and what is doubtful"
    )
    network: NetworkForm = Field(default=NetworkForm(), description="what may be fetched beyond the public web")
    hosts: dict[str, HostForm] = Field(default={}, description="manners towards hosts that you own")
    pages: list[PageForm] = Field(default=[], description="the pages to watch")
    channels: list[AnyChannelForm] = Field(default=[], description="the ways alerts go out")
    templates: Text | None = Field(default=None, description="a folder of templates of your own for mails")
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
