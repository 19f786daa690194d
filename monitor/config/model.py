"""The configuration, checked: what the rest of the house works with.

The form of the file is `monitor.config.form`; pydantic stays there, at the door.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from functools import cached_property, lru_cache
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from monitor.config.schedule import Schedule
from scraper.reading.pins.pins import NO_PINS, Pins

if TYPE_CHECKING:
    from alerts.audience import Audience
    from alerts.rules.model import Rule
    from alerts.settings import ChannelSettings

DEFAULT_PAUSE_S = 2.0
DEFAULT_TIMEOUT_S = 60.0
DEFAULT_CONNECT_TIMEOUT_S = 10.0
_DEFAULT_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkConfig:
    """`allow` lists private addresses that may be fetched: "127.0.0.1:8000", "10.0.0.0/8".

    A page is given up `timeout_s` after it was asked for, a host that takes no connection after `connect_timeout_s`.
    """

    allow: tuple[str, ...] = ()
    timeout_s: float = DEFAULT_TIMEOUT_S
    connect_timeout_s: float = DEFAULT_CONNECT_TIMEOUT_S


@dataclass(frozen=True, slots=True, kw_only=True)
class HostConfig:
    """Manners towards one host: how many connections at once, how long a pause between requests, its robots.txt."""

    connections: int = 1
    pause_s: float = DEFAULT_PAUSE_S
    robots: bool = True


STRANGER = HostConfig()
"""A host of which nothing is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """How a page is asked for, beyond its address; see `scraper.request.FetchRequest`.

    `written` is what the file says of it, secrets by reference: where that changes, so may the page that comes.
    Headers, cookies, authorization and proxy are missing where no secret was looked up.
    """

    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    cookies: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    authorization: str | None = field(default=None, repr=False)
    proxy: str | None = field(default=None, repr=False)
    timeout_s: float | None = None
    insecure: bool = False
    written: str = ""


PLAIN = Access()
"""A page that is asked for as any reader does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckConfig:
    """How soon a page's troubles are told, and which changes are believed at once.

    A value that grew or shrank more than `implausible_factor` times, and any change where `share_at_once` of the page's
    figures (0 to 1) changed together, is told once a second fetch `confirm_after` confirms it.
    """

    failures_before_alert: int = 3
    confirm_after: timedelta = timedelta(minutes=10)
    implausible_factor: Decimal = Decimal(5)
    share_at_once: Decimal = Decimal("0.5")
    unconditional_every: int = 10


CHECKS = CheckConfig()
"""Checks of which nothing is said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageConfig:
    """A page to watch. `name` is its identity; `url` may change. `render` has a browser run its scripts."""

    name: str
    url: str
    schedule: Schedule
    pins: Pins = NO_PINS
    render: bool = False
    access: Access = PLAIN
    checks: CheckConfig = CHECKS

    @property
    def host(self) -> str:
        """The page's host, with its port where that is not the scheme's own: a key of `[hosts]`."""
        return authority(self.url)


@dataclass(frozen=True, kw_only=True)
class Config:
    """A whole configuration. `database` is an absolute path or a SQLAlchemy URL, `path` the file it was read from.

    `access` is that of a page of which nothing is said. `channel_names` and their `audiences` are known without the
    channels' secrets. `warnings` are lines about what is no mistake and yet should be looked at, `losses`
    about what had to be left out, where that was asked for.
    """

    path: Path
    database: str
    contact: str | None = None
    timezone: str = "UTC"
    language: str = "en"
    network: NetworkConfig = field(default_factory=NetworkConfig)
    access: Access = PLAIN
    hosts: dict[str, HostConfig] = field(default_factory=dict)
    pages: tuple[PageConfig, ...] = ()
    channel_settings: tuple[ChannelSettings, ...] = field(default=(), repr=False)
    channel_names: tuple[str, ...] = ()
    audiences: Mapping[str, Audience] = field(default_factory=dict)
    alert_rules: tuple[Rule, ...] = ()
    heartbeat_url: str | None = field(default=None, repr=False)
    warnings: tuple[str, ...] = ()
    losses: tuple[str, ...] = ()

    def page(self, name: str) -> PageConfig | None:
        """The page of that name."""
        return self._pages_by_name.get(name)

    def pages_of(self, host: str) -> tuple[PageConfig, ...]:
        """The pages of a host, named as `PageConfig.host` does."""
        return self._pages_by_host.get(host, ())

    def page_at(self, url: str) -> PageConfig | None:
        """The page of that address, a slash at its end aside."""
        return next((page for page in self.pages if is_same_address(page.url, url)), None)

    def host(self, name: str) -> HostConfig:
        """The manners towards a host, named as `PageConfig.host` does."""
        return self.hosts.get(name, STRANGER)

    @cached_property
    def _pages_by_name(self) -> dict[str, PageConfig]:
        return {page.name: page for page in self.pages}

    @cached_property
    def _pages_by_host(self) -> dict[str, tuple[PageConfig, ...]]:
        in_turn = sorted(self.pages, key=lambda page: (page.host, page.name))
        return {host: tuple(pages) for host, pages in groupby(in_turn, key=lambda page: page.host)}


def is_same_address(one: str, other: str) -> bool:
    """Whether two addresses differ in a slash at their end at most."""
    return one.rstrip("/") == other.rstrip("/")


@lru_cache(maxsize=8192)  # checking a page's address and planning its visit both ask
def authority(url: str) -> str:
    """The host of an address as it is dialled: in lower case, with its port where that is not the scheme's own.

    Raises:
        ValueError: the address has no host, or its port is none.
    """
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - looked at for what it raises
    except ValueError:
        raise ValueError(f"{url!r} is no address; look at its host, and its port, which is 1-65535") from None
    if not parts.hostname:
        raise ValueError(f"{url!r} names no host; write it as https://host/path")
    if not parts.hostname.isascii():
        return _ascii_authority(url)
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname.rstrip(".")
    return host if parts.port in (None, _DEFAULT_PORTS.get(parts.scheme)) else f"{host}:{parts.port}"


def _ascii_authority(url: str) -> str:
    from network.errors import BadUrlError
    from network.url import parse_url  # httpx, for those who need it

    try:
        return parse_url(url).netloc.decode("ascii")
    except BadUrlError as error:
        raise ValueError(f"{error}; {error.hint}") from error
