"""The form of what `config.toml` says of pages and how they are fetched."""

import re
from collections.abc import Sequence
from typing import Annotated, Any, Literal
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, Field, WithJsonSchema

from monitor.config.access_form import LONGEST_TIMEOUT_S, AuthForm, Cookies, Headers, NetworkForm, Proxy
from monitor.config.checks_form import CheckForm
from monitor.config.fields import Addresses, Form, Name, Text, check_name
from monitor.config.model import DEFAULT_PAUSE_S, authority
from monitor.config.schedule import parse_schedule
from monitor.config.suggest import did_you_mean
from scraper.user_agent import user_agent

_NO_ADDRESS = re.compile(r"[\s\\]")
_REACHABLE = re.compile(r"(?:mailto:)?[^@\s<>,;]+@[^@\s<>,;]+")
_SNAPSHOT_WORD = re.compile(r"latest|previous|\d+|\d{4}-\d\d-\d\d.*")


def _page_name(text: str) -> str:
    if _SNAPSHOT_WORD.fullmatch(text):
        raise ValueError(f'"{text}": this would be read as the name of a snapshot; choose another')
    return check_name(text)


def check_url(text: str) -> str:
    """A web address, as it is.

    Raises:
        ValueError: it is none, or tells a login.
    """
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


PageName = Annotated[str, AfterValidator(_page_name)]
Url = Annotated[str, AfterValidator(check_url), WithJsonSchema({"type": "string", "format": "uri"})]
ScheduleText = Annotated[str, AfterValidator(_schedule)]


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


class PagesForm(Form):
    """What a configuration says of pages: all of it, where nobody is told. `monitor.config.form` has the rest."""

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
    channels: Sequence[Any] = ()
    templates: Text | None = Field(default=None, description="a folder of templates of your own for mails")
    heartbeat: Any = None
    rules: Sequence[Any] = ()
