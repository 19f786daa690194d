"""An office that watches a site: pages of a few figures, a mailbox, a webhook receiver, and a clock that tests set."""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from live_site import Site

from monitor.config.file import load_config
from monitor.config.model import Config
from monitor.demo.sinks import HookReceiver, Mailbox
from monitor.once import Ran, check_pages
from monitor.wiring import Opened
from network.resolve import Resolve, system_resolve
from scraper.retry import RetryPolicy
from storage.store import Store, open_store

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def page(students: int, *, nationalities: int = 45) -> str:
    """A page of three figures."""
    figures = (
        (f"{students}", "international students"),
        (f"{nationalities}", "nationalities"),
        ("12", "double degrees"),
    )
    tiles = "".join(f"<div class=tile><strong>{value}</strong><span>{label}</span></div>" for value, label in figures)
    return f"<html lang=en><title>Figures</title><main><h1>Key figures</h1>{tiles}</main></html>"


class Unresting(Opened):
    """Rooms in which a page that failed is asked again at once."""

    retries = RetryPolicy(span_s=0.0)


@dataclass
class Office:
    """Everything there is, on 127.0.0.1 and in one folder."""

    folder: Path
    site: Site
    mailbox: Mailbox
    receiver: HookReceiver
    pages: Sequence[str] = ("school",)
    scheme: str = "http"
    lanes: int = 1
    general: str = ""
    mail: str = ""
    hook: str | None = None
    more: str = ""
    hosts: Mapping[str, str] = field(default_factory=dict)
    resolve: Resolve = system_resolve
    now: datetime = field(default_factory=datetime.now)

    @property
    def config(self) -> Config:
        """The configuration as it is now. `mail` and `hook` are keys of the two channels; there is none for None."""
        pages = "\n".join(f'[[pages]]\nname = "{name}"\nurl = "{self.address(name)}"\n' for name in self.pages)
        authorities = {self.site.authority, *map(self.authority, self.pages)}
        rules = "\n".join(f'[hosts."{each}"]\npause_s = 0.0\nconnections = {self.lanes}' for each in authorities)
        hook = f'[[channels]]\nname = "hook"\nkind = "webhook"\nurl = "{self.receiver.url}"\n{self.hook}\n'
        (self.folder / "config.toml").write_text(f"""
database = "figures.db"
timezone = "Europe/Paris"
{self.general}
[network]
allow = ["127.0.0.1"]
{rules}
{pages}
[[channels]]
name = "office"
kind = "email"
host = "127.0.0.1"
port = {self.mailbox.port}
tls = "none"
from = "figures@example.org"
to = ["office@example.org"]
{self.mail}
{hook if self.hook is not None else ""}
{self.more}""")
        return load_config(self.folder / "config.toml")

    def address(self, name: str) -> str:
        """The URL of a page."""
        return f"{self.scheme}://{self.authority(name)}/{name}"

    def authority(self, name: str) -> str:
        """The host of a page: its own where `hosts` has one, a name that `resolve` knows, else the site's."""
        host = self.hosts.get(name)
        return f"{host}:{self.site.authority.rpartition(':')[2]}" if host else self.site.authority

    def check(self, at: datetime, *names: str, **figures: int) -> Ran:
        """A run at a moment; each page named shows so many students from then on."""
        self.now = at
        for name, students in figures.items():
            self.site.publish(f"/{name}", page(students), etag=False)

        class Rooms(Unresting):
            resolve = staticmethod(self.resolve)

        checking = check_pages(self.config, names, on_report=lambda _: None, clock=lambda: at, open_rooms=Rooms)
        return asyncio.run(checking)

    @property
    def mails(self) -> list[EmailMessage]:
        return self.mailbox.messages

    @property
    def subjects(self) -> list[str]:
        return [str(mail["Subject"]) for mail in self.mails]

    @property
    def documents(self) -> list[dict[str, Any]]:
        return [hook.document for hook in self.receiver.received]

    @contextmanager
    def store(self) -> Iterator[Store]:
        with open_store(str(self.folder / "figures.db"), clock=lambda: self.now) as store:
            yield store


@contextmanager
def an_office(folder: Path) -> Iterator[Office]:
    """One that watches the page `school`."""
    with Site() as site, Mailbox() as mailbox, HookReceiver(SECRET) as receiver:
        yield Office(folder, site, mailbox, receiver)


def text_of(mail: EmailMessage) -> str:
    """The text part."""
    part = mail.get_body(("plain",))
    assert isinstance(part, EmailMessage)
    return str(part.get_content()).replace("\r\n", "\n")
