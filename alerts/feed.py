"""Changes as a feed: Atom (RFC 4287) and JSON Feed 1.1."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

from alerts.ids import feed_entry_id, feed_id
from alerts.language import Language
from alerts.mail_body import feed_part, text_part
from alerts.model import ChangeNotice
from alerts.payload import change_documents, timestamp
from alerts.plain import one_line, web_address
from alerts.view.mail_view import mail_view

ATOM_TYPE = "application/atom+xml"
_ATOM = "http://www.w3.org/2005/Atom"
_JSON_FEED = "https://jsonfeed.org/version/1.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedEntry:
    """What changed on one page in one run. `ids` are those of its changes: what names the entry, in every feed."""

    ids: tuple[str, ...]
    at: datetime
    notice: ChangeNotice


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """The newest entries first. `page` is the name of the one page it is about; `address` is where it will stand.

    `updated` is when something last changed, or when watching began.
    """

    entries: Sequence[FeedEntry]
    updated: datetime
    language: Language
    timezone: str
    page: str | None = None
    home: str | None = None
    address: str | None = None

    @property
    def id(self) -> str:
        return f"urn:uuid:{feed_id(self.page, self.address)}"

    @property
    def title(self) -> str:
        if self.page is None:
            return self.language.say("Key figures: what changed")
        return self.language.say("%(page)s: what changed", page=one_line(self.page))


def atom(feed: Feed) -> bytes:
    """The feed as Atom, in UTF-8."""
    root = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": feed.language.code})
    _say(root, "id", feed.id)
    _say(root, "title", feed.title)
    _say(root, "updated", _moment(feed.updated))
    _say(ET.SubElement(root, "author"), "name", "keyfigures")
    _say(root, "generator", "keyfigures")
    if (home := web_address(feed.home)) is not None:
        ET.SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": home})
    if feed.address is not None:
        ET.SubElement(root, "link", {"rel": "self", "type": ATOM_TYPE, "href": feed.address})
    for entry in feed.entries:
        _atom_entry(ET.SubElement(root, "entry"), entry, feed)
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def json_feed(feed: Feed) -> bytes:
    """The feed as JSON Feed, in UTF-8; `_keyfigures` has the changes as webhooks have them."""
    head: dict[str, object] = {
        "version": _JSON_FEED,
        "title": feed.title,
        "home_page_url": web_address(feed.home),
        "feed_url": feed.address,
        "language": feed.language.code,
        "authors": [{"name": "keyfigures"}],
    }
    document = {name: value for name, value in head.items() if value is not None}
    document["items"] = [_json_entry(entry, feed) for entry in feed.entries]
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode("utf-8", errors="replace")


def _atom_entry(element: ET.Element, entry: FeedEntry, feed: Feed) -> None:
    view = mail_view(entry.notice, language=feed.language, timezone=feed.timezone)
    _say(element, "id", _entry_id(entry))
    _say(element, "title", view.subject)
    _say(element, "published", _moment(entry.at))
    _say(element, "updated", _moment(entry.at))
    if view.link is not None:
        ET.SubElement(element, "link", {"rel": "alternate", "type": "text/html", "href": view.link})
    ET.SubElement(element, "category", {"term": one_line(entry.notice.page.name)})
    _say(element, "content", feed_part(view, language=feed.language)).set("type", "html")


def _json_entry(entry: FeedEntry, feed: Feed) -> dict[str, object]:
    view = mail_view(entry.notice, language=feed.language, timezone=feed.timezone)
    told = {
        "id": _entry_id(entry),
        "url": view.link,
        "title": view.subject,
        "content_html": feed_part(view, language=feed.language),
        "content_text": text_part(view, language=feed.language),
        "date_published": _moment(entry.at),
        "tags": [one_line(entry.notice.page.name)],
        "_keyfigures": {"page": entry.notice.page.name, "changes": change_documents(entry.notice)},
    }
    return {name: value for name, value in told.items() if value is not None}


def _entry_id(entry: FeedEntry) -> str:
    return f"urn:uuid:{feed_entry_id(entry.ids)}"


def _moment(when: datetime) -> str:
    return timestamp(when.astimezone(UTC))


def _say(parent: ET.Element, name: str, text: str) -> ET.Element:
    child = ET.SubElement(parent, name)
    child.text = text
    return child
