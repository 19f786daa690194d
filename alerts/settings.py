"""How a channel is set, already checked: a value of these types can be used as it is."""

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from alerts.audience import EVERYBODY, Audience
from alerts.errors import SettingsError

if TYPE_CHECKING:
    from email.headerregistry import Address


class Tls(StrEnum):
    """How a mail server is spoken to. NONE is for a server on this machine."""

    IMPLICIT = "implicit"
    STARTTLS = "starttls"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailSettings:
    """A channel that mails each of `recipients` a message of their own.

    Changes of a page in `readers` go to the addresses that stand there instead. `templates` is a folder of its owner's.
    `sender` may carry a name: "Key figures <figures@example.org>". `final_timeout_s` is how long the server may think
    after the final dot; RFC 5321 (4.5.3.2.6) asks for ten minutes, since giving up earlier makes duplicates.

    Raises:
        SettingsError: an address is none, or the connection would be open to others on the way.
    """

    name: str
    host: str
    port: int
    sender: str
    recipients: tuple[str, ...]
    readers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    audience: Audience = EVERYBODY
    tls: Tls = Tls.STARTTLS
    username: str | None = None
    password: str | None = field(default=None, repr=False)
    language: str = "en"
    timezone: str = "UTC"
    templates: Path | None = None
    timeout_s: float = 30.0
    final_timeout_s: float = 600.0

    def __post_init__(self) -> None:
        if self.tls is Tls.NONE and not is_loopback(self.host):
            raise SettingsError(f'"none" is for a server on this machine, not {self.host}; use "starttls"', key="tls")
        if (self.username is None) != (self.password is None):
            raise SettingsError("a username needs a password and the other way round", key="password")
        if not self.recipients:
            raise SettingsError("name at least one recipient", key="to")
        mailbox(self.sender, key="from")
        for recipient in self.recipients:
            mailbox(recipient, key="to")

    @property
    def endpoint(self) -> str:
        """See `alerts.channels.Channel.endpoint`."""
        return f"{self.host}:{self.port}"

    def readers_of(self, page: str) -> tuple[str, ...]:
        """Who reads of a page's changes."""
        return self.readers.get(page) or self.recipients


class Format(StrEnum):
    """What a webhook carries: our own document, alone or in a CloudEvent, or the message of a chat service."""

    STANDARD = "standard"
    CLOUDEVENTS = "cloudevents"
    SLACK = "slack"
    TEAMS = "teams"
    DISCORD = "discord"
    MATTERMOST = "mattermost"


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookSettings:
    """A channel that posts JSON to `url`, signed with every one of `secrets` (key bytes, newest first).

    `language` and `timezone` are those of messages that people read. `timeout_s` is wall-clock time for the whole
    exchange.
    """

    name: str
    url: str = field(repr=False)
    secrets: tuple[bytes, ...] = field(default=(), repr=False)
    audience: Audience = EVERYBODY
    format: Format = Format.STANDARD
    language: str = "en"
    timezone: str = "UTC"
    timeout_s: float = 20.0

    @property
    def endpoint(self) -> str:
        """See `alerts.channels.Channel.endpoint`. The address of a webhook may be its only secret."""
        return sha256(self.url.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSettings:
    """A channel that hands messages to Apprise. `urls` are the services' secret addresses by what people call them.

    `allow` are the private addresses that they may reach, as in `[network]`; `timeout_s` is wall-clock time for one
    message.

    Raises:
        SettingsError: an address is none, or leads to a desktop or a log on this machine.
    """

    name: str
    urls: Mapping[str, str] = field(repr=False)
    allow: tuple[str, ...] = ()
    audience: Audience = EVERYBODY
    language: str = "en"
    timezone: str = "UTC"
    timeout_s: float = 60.0

    def __post_init__(self) -> None:
        for name, url in self.urls.items():
            scheme, separator, _ = url.partition("://")
            if not separator or not scheme:
                raise SettingsError(f'"{name}": not an Apprise address, such as tgram://token/chat', key="url")
            if scheme.lower() in _LOCAL_SERVICES:
                raise SettingsError(f'"{name}": {scheme}:// shows messages on this machine only', key="url")

    @property
    def endpoint(self) -> str:
        """See `alerts.channels.Channel.endpoint`."""
        return sha256("\n".join(self.urls.values()).encode()).hexdigest()[:16]


_LOCAL_SERVICES = frozenset({"dbus", "glib", "gnome", "kde", "macosx", "qt", "syslog", "windows"})
"""They speak to the desktop or the log through libraries in C, which no audit hook sees."""

_A_MAILBOX = "write it as name@example.org, or as Name <name@example.org>"
ChannelSettings = EmailSettings | WebhookSettings | ServiceSettings


def mailbox(text: str, *, key: str) -> "Address":
    """The mailbox that `text` names, its domain in ASCII (IDNA).

    Raises:
        SettingsError: it is no address, or its local part is not ASCII, which few mail servers take.
    """
    from email.headerregistry import Address

    # Not email.utils.parseaddr: before its `strict` mode it read "a@b <c@d>" and commas as it liked.
    parts = re.fullmatch(r'(?:"?([^"<>@,]*?)"?\s*<([^<>\s]+)>|([^<>\s,]+))', text) if text.isprintable() else None
    name, spec = ((parts[1] or "").strip(), parts[2] or parts[3]) if parts else ("", "")
    local, _, domain = spec.rpartition("@")
    if not (local and domain and local.isascii()) or "@" in local:
        raise SettingsError(f"{text!r} is no e-mail address; {_A_MAILBOX}", key=key)
    try:
        return Address(display_name=name, username=local, domain=domain.encode("idna").decode("ascii"))
    except (ValueError, IndexError) as error:
        raise SettingsError(f"{text!r} is no e-mail address; {_A_MAILBOX}", key=key) from error


def is_loopback(host: str) -> bool:
    """Whether `host` names this machine, without asking a name server."""
    if host.rstrip(".").lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
