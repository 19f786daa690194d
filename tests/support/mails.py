"""Mails of every kind of notice, and what is read in them."""

from dataclasses import replace
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser

from alert_samples import NOON, URL, changed, email_settings, figure, notice

from alerts.compose import owed
from alerts.examples import examples
from alerts.model import (
    DeadNotice,
    DigestNotice,
    Health,
    HealthNotice,
    HostRef,
    Notice,
    PageRef,
    Reason,
    RenderedMessage,
    TestNotice,
)
from alerts.payload import kind_of
from alerts.rules.judging import Rule
from figures.change import Change
from figures.kinds import Kind
from figures.record import Contact, Crumb, NewsItem

EVERYTHING = notice(
    changed(figure("45", unit="%"), figure("47", unit="%")),
    changed(figure("1200000", "de budget", unit="EUR"), figure("1150000", "de budget", unit="EUR")),
    Change(kind=Kind.FIGURE_REWORDED, fields=("label",), old=figure("60", "nationalités"), new=figure("60", "pays")),
    Change(kind=Kind.FIGURE_ADDED, new=figure("12", "chaires", section="De nombreux partenariats")),
    Change(kind=Kind.FIGURE_REMOVED, old=figure("9", "écoles", section="De nombreux partenariats")),
    Change(kind=Kind.TITLE_CHANGED, old="Avant", new="Après"),
    Change(kind=Kind.CONTACT_CHANGED, old=Contact(name="A"), new=Contact(name="B", emails=("b@example.org",))),
    Change(kind=Kind.BREADCRUMB_CHANGED, old=(Crumb(label="x"),), new=(Crumb(label="x"), Crumb(label="y"))),
    Change(kind=Kind.NEWS_ADDED, new=NewsItem(title="Journée des partenaires", url="https://www.example.org/n")),
)
HEALTH = HealthNotice(
    page=PageRef(name="Télécom Paris", url=URL),
    health=Health.UNREADABLE,
    reason="timeout",
    detail="no answer in 60 s",
    since=NOON,
    at=NOON,
)
NOTICES: dict[str, Notice] = {
    "changes": EVERYTHING,
    "unreadable": HEALTH,
    "dead": DeadNotice(
        channel="hook", recipient="a@example.org", subject="x", reason=Reason.GONE, detail="410 Gone", at=NOON
    ),
    "test": TestNotice(nonce="n", at=NOON),
    "host": replace(HEALTH, host=HostRef(name="www.example.org", failing=3, others=("a", "b"))),
    **{kind_of(each): each for each in examples()},
    "digest": DigestNotice(parts=(EVERYTHING, replace(HEALTH, at=NOON), notice(name="ENSTA")), since=NOON, at=NOON),
}


def mail(of: Notice, *, language: str = "en", now: datetime = NOON) -> tuple[RenderedMessage, EmailMessage]:
    """The mail that a notice makes, as it is kept and as a mail program reads it."""
    everything = Rule(kinds=frozenset(Kind))
    delivery = owed(of, channels=[email_settings(language=language)], rules=[everything], now=now)[0]
    return delivery.message, message_from_bytes(delivery.message.body, policy=policy.default)


def part(message: EmailMessage, kind: str) -> str:
    """The text of a part: plain or html."""
    body = message.get_body((kind,))
    assert isinstance(body, EmailMessage)
    return str(body.get_content()).replace("\r\n", "\n")


class HtmlWords(HTMLParser):
    """What a person sees of HTML, and where it leads."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1] != "style":
            self.words.append(data)


def read_html(html: str) -> HtmlWords:
    reader = HtmlWords()
    reader.feed(html)
    return reader
