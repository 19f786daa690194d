"""Whom a page names for questions.

What a reader would call the page's contact, the surest first: the block under a heading that says so; an element its
author calls so, `<address>` and schema.org; then the same in the site's footer; then lines with an address or a
telephone number; then JSON-LD. The first that names an address, a number or a person is it; they are not mixed, but
for an institution's address and its number that stand apart.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from figures.record import Contact
from scraper.reading.contact_blocks import Block, completing_blocks, contact_blocks
from scraper.reading.contact_words import (
    CALL_TO_ACTION,
    CONTACT_HEADING,
    FAX_LABEL,
    LEGAL_NUMBER,
    ORGANIZATION,
    OTHER_LABEL,
    PHONE_LABEL,
    PLACE_ICON,
    ROLE,
)
from scraper.reading.document import Document, ancestors
from scraper.reading.emails import backwards, emails_of_attributes, emails_of_text, without_emails
from scraper.reading.landmarks import Landmarks, find_landmarks
from scraper.reading.linked_data import Node, as_list, named, text_value, type_names
from scraper.reading.parts import Part, parts_of
from scraper.reading.phones import (
    countries_of,
    country_of,
    dialled_phone,
    first_number,
    labelled_number,
    phones_of_text,
)
from scraper.reading.postal import postal_addresses
from scraper.reading.text import fold

MAX_BLOCKS = 60
MAX_PARTS = 60
"""A block of more parts is a page, not a contact."""

MAX_NAMING_PARTS = 6
MAX_NAME = 90
MAX_LINE = 500
MAX_SHOWN = 160
"""Characters of a line that shows a contact and nothing else: a longer one is a text with figures in it."""

_BARS = re.compile(r"\s*[·•|]\s*")

_HIDDEN_EMAILS = (
    '[href^="mailto:" i], [data-cfemail], [href*="/cdn-cgi/l/email-protection"], [href*="UnCryptMailto"], '
    "[data-mailto-token], [data-email], [data-mail], [data-mailto], [data-user], [data-domain], [data-enc-email], "
    "[data-address], [data-contact], [data-part1], [data-before]"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactReading:
    """The contact, None where the page names none, and the elements that show it."""

    contact: Contact | None = None
    regions: tuple[LexborNode, ...] = ()


def read_contact(document: Document, *, landmarks: Landmarks | None = None) -> ContactReading:
    """The page's contact. Any markup gives an answer."""
    landmarks = landmarks or find_landmarks(document)
    reader = _BlockReader(
        country=country_of(url=document.url, language=document.language),
        countries=countries_of(url=document.url, language=document.language),
        site_names=_site_names(document),
    )
    for block in islice(contact_blocks(document, landmarks), MAX_BLOCKS):
        contact = reader.read(block)
        if contact is not None and (_is_reachable(contact) or (block.is_told and _is_named(block, contact))):
            contact = contact if block.is_told else _completed(contact, reader, completing_blocks(document, landmarks))
            return ContactReading(contact=contact, regions=() if _runs_on(block) else block.elements)
    return ContactReading(contact=_from_linked_data(document, reader.country))


def _is_named(block: Block, contact: Contact) -> bool:
    """Whether a block that can reach nobody names somebody: in a few lines, not as a link to elsewhere."""
    parts = parts_of(block.elements, runs_on=True)
    return len(parts) <= MAX_NAMING_PARTS and any(part.text == contact.name and part.link is None for part in parts)


def _completed(contact: Contact, reader: "_BlockReader", blocks: Iterable[Block]) -> Contact:
    """A contact that names nobody, with the address or the number that only another place of the page shows."""
    if contact.name or contact.emails or (contact.phones and contact.address):
        return contact
    for block in blocks:
        other = reader.read(block)
        if other is not None:
            contact = replace(
                contact,
                organization=contact.organization or other.organization,
                emails=contact.emails or other.emails,
                phones=contact.phones or other.phones,
                address=contact.address or other.address,
            )
    return contact


def _runs_on(block: Block) -> bool:
    """Whether a block is a running text that shows a contact among other things."""
    return block.is_line and any(len(element.text()) > MAX_SHOWN for element in block.elements)


def _is_reachable(contact: Contact) -> bool:
    return bool(contact.emails or contact.phones or contact.address)


@dataclass(frozen=True, slots=True, kw_only=True)
class _BlockReader:
    country: str | None
    countries: tuple[str, ...]
    site_names: frozenset[str]

    def read(self, block: Block) -> Contact | None:
        """What a block says of a contact; None where it is too long to be one."""
        parts = [line for part in parts_of(block.elements, runs_on=True) for line in _parted(part)]
        if len(parts) > MAX_PARTS:
            return None
        emails = _emails(block, parts)
        phones, texts = self._phones(block, parts)
        texts = [without_emails(text) for text in texts]
        addresses = postal_addresses(texts, is_told=not block.is_line)
        used = frozenset(n for address in addresses for n in address.lines)
        marked = (
            [] if addresses else [n for n, part in enumerate(parts) if texts[n] == part.text and _is_marked_place(part)]
        )
        used |= frozenset(marked)
        name, organization = self._names([p for n, p in enumerate(parts) if n not in used and _is_name(texts[n], p)])
        places = [address.text for address in addresses] + [texts[n] for n in marked[:1]]
        head = addresses[0].head if addresses else None
        if organization is None and head is not None and ORGANIZATION.search(head) and len(head) <= MAX_NAME:
            organization = head
        return Contact(
            name=name,
            organization=organization,
            emails=tuple(emails),
            phones=tuple(phones),
            address="; ".join(places) or None,
        )

    def _phones(self, block: Block, parts: Sequence[Part]) -> tuple[list[str], list[str]]:
        """The telephone numbers, once each, and the parts' texts without them and without faxes."""
        found = [
            number
            for element in block.elements
            for link in element.css('[href^="tel:" i]')
            if (number := self._dialled(link))
        ]
        texts = []
        for part in parts:
            text = FAX_LABEL.sub(" ", part.text)
            numbers, text = self._take_numbers(text)
            found.extend(numbers)
            texts.append(text)
        return list({_subscriber(number): number for number in reversed(found)}.values())[::-1], texts

    def _dialled(self, link: LexborNode) -> str | None:
        """The number of a `tel:` link: the one it shows, else the one it dials."""
        shown = first_number(fold(link.text()))
        address = (link.attributes.get("href") or "")[4:]
        return shown.text if shown else dialled_phone(address, country=self.country)

    def _take_numbers(self, text: str) -> tuple[list[str], str]:
        """The numbers of a line, and the line without them and their labels."""
        text = text[:MAX_LINE]
        number = labelled_number(text)
        if number is not None:
            before, after = text[: number.start], text[number.end :]
            more, rest = self._take_numbers(fold(f"{before} {after}")) if after.strip() else ([], before.strip())
            return [number.text, *more], rest
        if LEGAL_NUMBER.search(text) and not PHONE_LABEL.search(text):
            return [], text
        found = phones_of_text(text, countries=self.countries)
        for number in reversed(found):
            text = f"{text[: number.start]} {text[number.end :]}"
        return [number.text for number in found], fold(text)

    def _names(self, parts: Sequence[Part]) -> tuple[str | None, str | None]:
        """Who is named first, and the institution: the site's own name, or words of one."""
        names = list(dict.fromkeys(part.text.strip(" ,;:–—-") for part in parts))[:4]
        own = next((name for name in names if _squashed(name) in self.site_names), None)
        organization = own or next((name for name in names[1:] if ORGANIZATION.search(name)), None)
        if organization is None and len(names) == 1 and ORGANIZATION.search(names[0]):
            organization = names[0]
        name = next((name for name in names if name != organization), None)
        if organization is None and len(names) == 2 and not ROLE.search(names[1]):
            organization = names[1]
        return name, organization


def _emails(block: Block, parts: Sequence[Part]) -> list[str]:
    """The addresses that links hide and that the text shows, once each."""
    found = [
        address
        for element in block.elements
        for node in element.css(_HIDDEN_EMAILS)
        for address in emails_of_attributes(node.attributes)
    ]
    for part in parts:
        found.extend(emails_of_text(part.text))
        if "rtl" in (part.element.attributes.get("style") or part.element.attributes.get("dir") or ""):
            found.extend(backwards(part.text))
    return list({address.casefold(): address for address in reversed(found)}.values())[::-1]


def _parted(part: Part) -> Iterator[Part]:
    """The parts of a line that dots and bars part."""
    for text in _BARS.split(part.text):
        if text:
            yield replace(part, text=text)


def _is_name(rest: str, part: Part) -> bool:
    """Whether a part can name a person, a service or an institution, with what else it held taken out."""
    if rest != part.text or len(rest) > MAX_NAME or len(rest.split()) > 12:
        return False
    if part.link is not None and (part.link.attributes.get("href") or "").partition(":")[0] in ("mailto", "tel"):
        return False
    if any(c.isdigit() for c in rest) or not any(c.isalpha() for c in rest) or rest.endswith((".", "?", "!", "…", ":")):
        return False
    return not (CALL_TO_ACTION.match(rest) or OTHER_LABEL.search(rest) or CONTACT_HEADING.fullmatch(rest))


def _is_marked_place(part: Part) -> bool:
    """Whether a part is marked as an address: by schema.org, or by the icon that stands alone with it."""
    if len(part.text) > MAX_NAME or "©" in part.text:
        return False
    for step in (part.element, *ancestors(part.element, limit=1)):
        if step.attributes.get("itemprop") in ("address", "streetAddress"):
            return True
        icon = step.css_first("i[class], svg[class], span[class*=icon]")
        if (
            icon is not None
            and PLACE_ICON.search(icon.attributes.get("class") or "")
            and fold(step.text()) == part.text
        ):
            return True
    return False


def _site_names(document: Document) -> frozenset[str]:
    """What the site is called, without spaces and signs: by og:site_name, its title's end, and its domain."""
    names = [node.attributes.get("content") or "" for node in document.css('meta[property="og:site_name"]')[:2]]
    names += re.split(r"\s[|–—·-]\s", document.window_title)[1:]
    host = (urlsplit(document.url or "").hostname or "").split(".")
    names += host[-2:-1]
    return frozenset(_squashed(name) for name in names if name)


def _squashed(name: str) -> str:
    import unicodedata

    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in plain if c.isalnum())


def _subscriber(number: str) -> str:
    """A number's last digits: the same with and without its country code or trunk prefix."""
    return "".join(c for c in number if c.isdigit())[-9:]


def _from_linked_data(document: Document, country: str | None) -> Contact | None:
    """The contact point or the institution of the page's JSON-LD, where it can be reached."""
    for node in sorted(document.linked, key=lambda n: "ContactPoint" not in type_names(n)):
        contact = _of_node(node, country)
        if contact is not None:
            return contact
    return None


def _of_node(node: Node, country: str | None) -> Contact | None:
    place = next((a for a in as_list(node.get("address")) if isinstance(a, dict)), None)
    emails = [e for value in as_list(node.get("email")) if isinstance(value, str) for e in emails_of_text(value)]
    numbers = [
        dialled_phone(value, country=country) for value in as_list(node.get("telephone")) if isinstance(value, str)
    ]
    phones = [number for number in numbers if number]
    address = _address_of(place) if place else None
    if not (emails or phones or address):
        return None
    return Contact(organization=named(node), emails=tuple(emails[:5]), phones=tuple(phones[:5]), address=address)


def _address_of(place: Node) -> str | None:
    town = " ".join(filter(None, (text_value(place.get("postalCode")), text_value(place.get("addressLocality")))))
    street, nation = text_value(place.get("streetAddress")), text_value(place.get("addressCountry"))
    return ", ".join(fold(part) for part in (street, town, nation) if part) or None
