"""Whom a page names for questions.

What a reader would call the page's contact, the surest first: the block under a heading that says so; an element its
author calls so, `<address>` and schema.org; then the same in the site's footer; then lines with an address or a
telephone number; then JSON-LD. The first that names an address, a number or a person is it; they are not mixed, but
for an institution's address and its number that stand apart.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from figures.record import Contact
from scraper.reading.contact.blocks import Block, completing_blocks, contact_blocks, emailing_blocks
from scraper.reading.contact.contact_words import FAX_LABEL, LEGAL_NUMBER, PHONE_LABEL, PLACE_ICON
from scraper.reading.contact.emails import (
    backward_classes,
    backwards,
    emails_of_attributes,
    emails_of_text,
    may_show_at,
    without_emails,
)
from scraper.reading.contact.linked import contact_of_linked_data
from scraper.reading.contact.names import (
    MAX_NAME,
    head_of_address,
    marked_names,
    name_and_organization,
    names_of,
    site_names,
)
from scraper.reading.contact.phones import (
    countries_of,
    country_of,
    dialled_phone,
    first_number,
    is_bare_number,
    is_phone_label,
    is_service,
    labelled_number,
    may_be_dialled,
    phones_of_text,
)
from scraper.reading.contact.postal import postal_addresses
from scraper.reading.contact.postal_words import STREETS
from scraper.reading.contact.script_emails import emails_of_script
from scraper.reading.contact.site_name import site_name
from scraper.reading.markup.document import Document
from scraper.reading.markup.headings import is_in_heading
from scraper.reading.markup.landmarks import Landmarks, find_landmarks
from scraper.reading.markup.outline import Outline
from scraper.reading.markup.parts import Part, parts_of
from scraper.reading.markup.text import fold, has_digit

MAX_BLOCKS = 60
MAX_PARTS = 60
"""A block of more parts is a page, not a contact."""

MAX_NAMING_PARTS = 6
MAX_LINE = 500
MAX_ALIKE = 8
"""Lines that are asked whether they show the rest of a contact."""

MAX_BESIDE = 40
"""Letters of a line beside the contact that it shows, of labels above all; how long its numbers are says nothing."""

_BARS = expression(r"[·•|]")

_HIDDEN_EMAILS = (
    '[href^="mailto:" i], [data-cfemail], [href*="/cdn-cgi/l/email-protection"], [href*="UnCryptMailto"], '
    "[data-mailto-token], [data-email], [data-mail], [data-mailto], [data-user], [data-domain], [data-enc-email], "
    "[data-address], [data-contact], [data-part1], [data-before], img[alt*='@'], img[alt*='[at]' i], "
    "img[alt*='(at)' i]"
)
_SCRIPTS = "script:not([src]), a[onclick], a[href^='javascript:' i]"
_TURNED = 'bdo[dir=rtl], [style*="bidi-override"]'
_CALLING = '[href^="tel:" i]'
_PLACES = "[itemprop=address], [itemprop=streetAddress]"
_ICONS = "i[class], svg[class], span[class*=icon]"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactReading:
    """The contact, None where the page names none, and the elements that show it."""

    contact: Contact | None = None
    regions: tuple[LexborNode, ...] = ()


def read_contact(document: Document, *, landmarks: Landmarks | None = None) -> ContactReading:
    """The page's contact. Any markup gives an answer; one that names no institution is of the one whose site it is."""
    reading = _read(document, landmarks or find_landmarks(document))
    contact = reading.contact
    if contact is None or contact.organization is not None:
        return reading
    name = site_name(document)
    return reading if name in (None, contact.name) else replace(reading, contact=replace(contact, organization=name))


def _read(document: Document, landmarks: Landmarks) -> ContactReading:
    reader = _BlockReader(
        country=country_of(url=document.url, language=document.language),
        countries=countries_of(url=document.url, language=document.language),
        site_names=site_names(document),
        turned_around=_turned_around(document),
    )
    blocks = islice(contact_blocks(document, landmarks), MAX_BLOCKS)
    for block in blocks:
        contact = reader.read(block)
        if contact is not None and (_is_reachable(contact) or (block.is_told and _is_named(block, contact))):
            regions = () if _runs_on(block, contact) else block.elements
            if not block.is_told:
                lines = filter(_is_line, blocks)
                others = chain(completing_blocks(document, landmarks), islice(lines, MAX_ALIKE))
                contact = _completed(contact, reader, others, emailing_blocks(document))
            return ContactReading(contact=contact, regions=regions)
    return ContactReading(contact=contact_of_linked_data(document, country=reader.country))


def _turned_around(document: Document) -> str:
    """The selector of what a page shows from right to left, which hardly one does."""
    sheets = "\n".join([sheet for sheet in document.sheets() if "bidi-override" in sheet])
    return ", ".join([_TURNED, *(f".{name}" for name in backward_classes(sheets))])


def _is_line(block: Block) -> bool:
    return block.is_line


def _is_named(block: Block, contact: Contact) -> bool:
    """Whether a block that can reach nobody names somebody: in a few lines, not as a link to elsewhere."""
    parts = parts_of(block.elements, runs_on=True)
    return len(parts) <= MAX_NAMING_PARTS and any(part.text == contact.name and part.link is None for part in parts)


def _completed(contact: Contact, reader: "_BlockReader", others: Iterator[Block], emailing: Iterator[Block]) -> Contact:
    """A contact that names nobody, with what only other places of the page show."""
    if contact.name or contact.emails:
        return contact
    while not (contact.phones and contact.address) and (block := next(others, None)) is not None:
        if _may_complete(contact, block):
            contact = _merged(contact, reader.read(block))
    numbers = {*map(_subscriber, contact.phones)}
    for block in islice(emailing, MAX_ALIKE) if numbers and not contact.emails else ():
        other = reader.read(block)
        if other is not None and not numbers.isdisjoint(map(_subscriber, other.phones)):
            contact = _merged(contact, other)
    return contact


def _may_complete(contact: Contact, block: Block) -> bool:
    """Whether a block has a number that a contact lacks: most have none, and need no reading."""
    text = fold(" ".join(element.text(separator=" ") for element in block.elements))
    return (not contact.phones and first_number(text) is not None) or (not contact.address and has_digit(text))


def _merged(contact: Contact, other: Contact | None) -> Contact:
    """A contact with what it does not say, and another does."""
    if other is None:
        return contact
    return replace(
        contact,
        organization=contact.organization or other.organization,
        emails=contact.emails or other.emails,
        phones=contact.phones or other.phones,
        address=contact.address or other.address,
    )


def _runs_on(block: Block, contact: Contact) -> bool:
    """Whether a line shows more than a contact: then figures may stand in it as well."""
    if not block.is_line:
        return False
    said = (contact.name, contact.organization, contact.address, *contact.emails, *contact.phones)
    known = sum(map(_letters, filter(None, said)))
    return sum(_letters(element.text()) for element in block.elements) - known > MAX_BESIDE


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def _is_reachable(contact: Contact) -> bool:
    return bool(contact.emails or contact.phones or contact.address)


@dataclass(frozen=True, slots=True, kw_only=True)
class _BlockReader:
    country: str | None
    countries: tuple[str, ...]
    site_names: frozenset[str]
    turned_around: str

    def read(self, block: Block) -> Contact | None:
        """What a block says of a contact; None where it is too long to be one, or reaches nobody and is not told to."""
        if not (block.is_told or _may_reach(block)):
            return None
        parts = [line for part in parts_of(block.elements, runs_on=True) for line in _parted(part)]
        if len(parts) > MAX_PARTS:
            return None
        emails = _emails(block, parts, self.turned_around)
        phones, texts = self._phones(block, parts)
        texts = [without_emails(text) for text in texts]
        lines = ["" if is_in_heading(part.element) else text for part, text in zip(parts, texts, strict=True)]
        addresses = postal_addresses(lines, is_told=not block.is_line)
        used = frozenset(n for address in addresses for n in address.lines)
        marked = [] if addresses else _marked_places(block, parts, texts)
        places = [address.text for address in addresses] + [texts[n] for n in marked[:1]]
        if not (emails or phones or places or block.is_told):
            return None
        used |= frozenset(marked)
        name, organization = self._named(block, parts, texts, used)
        organization = organization or (head_of_address(addresses[0].head) if addresses else None)
        return Contact(
            name=name,
            organization=organization,
            emails=tuple(emails),
            phones=tuple(phones),
            address="; ".join(places) or None,
        )

    def _named(
        self, block: Block, parts: Sequence[Part], texts: Sequence[str], used: frozenset[int]
    ) -> tuple[str | None, str | None]:
        """Who is named, and the institution: as a microformat says it, else by the words."""
        name, organization = marked_names(block)
        if name is not None or organization is not None:
            return name, organization
        names = names_of(parts, texts, used=used, is_told=block.is_told)
        return name_and_organization([*names], site=self.site_names, is_told=block.is_told)

    def _phones(self, block: Block, parts: Sequence[Part]) -> tuple[list[str], list[str]]:
        """The telephone numbers, once each, and the parts' texts without them and without faxes."""
        found = [number for link in block.select(_CALLING) if (number := self._dialled(block.outline, link))]
        texts = []
        for before, part in zip([None, *parts], parts, strict=False):
            text = FAX_LABEL.sub(" ", part.text)
            if _is_legal(before):
                texts.append(text)
                continue
            numbers, text = self._take_numbers(text, label=before.text if before is not None else "")
            if not numbers and not block.is_line and is_bare_number(text):
                numbers, text = [text], ""
            found.extend(numbers)
            texts.append(text)
        return list({_subscriber(number): number for number in reversed(found)}.values())[::-1], texts

    def _dialled(self, outline: Outline, link: int) -> str | None:
        """The number of a `tel:` link: the one it shows, else the one it dials."""
        shown = first_number(fold(outline.said_at(link)))
        address = (outline.attributes[link].get("href") or "")[4:]
        return shown.text if shown else dialled_phone(address, country=self.country)

    def _take_numbers(self, text: str, *, label: str = "") -> tuple[list[str], str]:
        """The numbers of a line, and the line without them and their labels; `label` is the line before it."""
        text = text[:MAX_LINE]
        if not may_be_dialled(text):
            return [], fold(text)
        if (is_phone_label(label) and first_number(text) is not None) or is_service(label, text):
            text = f"{label.rstrip(' :')}: {text}"
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


def _is_legal(label: Part | None) -> bool:
    """Whether a line says that the number behind it tells who somebody is: "CVR-nr."."""
    return label is not None and LEGAL_NUMBER.match(label.text) is not None and not has_digit(label.text)


def _may_reach(block: Block) -> bool:
    """Whether a block has anything by which somebody is reached: many footers have not, and need no reading."""
    outline = block.outline
    texts = [text for place in block.places for text in outline.texts[place : outline.ends[place]] if text]
    said = "\n".join(texts)
    return (
        has_digit(said)
        or may_show_at(said)
        or any(map(block.select, (_CALLING, _HIDDEN_EMAILS, _SCRIPTS)))
        or any(_may_mark(outline, place) for place in block.places)
        or STREETS.search(said) is not None
    )


def _emails(block: Block, parts: Sequence[Part], turned_around: str) -> list[str]:
    """The addresses that links hide and that the text shows, once each; `turned_around` selects what is shown from
    right to left.
    """
    outline = block.outline
    attributes, nodes = outline.attributes, outline.nodes
    hidden = [email for place in block.select(_HIDDEN_EMAILS) for email in emails_of_attributes(attributes[place])]
    scripted = [email for place in block.select(_SCRIPTS) for email in emails_of_script(_script(outline, place))]
    turned = [email for place in block.select(turned_around) for email in backwards(fold(nodes[place].text()))]
    shown = [address for part in parts for address in emails_of_text(part.text) if address[::-1] not in turned]
    found = [*hidden, *scripted, *turned, *shown]
    return list({address.casefold(): address for address in reversed(found)}.values())[::-1]


def _script(outline: Outline, place: int) -> str:
    """What an element runs: its text, or what a click on it does."""
    said = outline.attributes[place]
    if outline.tags[place] == "script":
        return outline.nodes[place].text()
    return f"{said.get('onclick') or ''} {said.get('href') or ''}"


def _parted(part: Part) -> list[Part]:
    """The parts of a line that dots and bars part."""
    texts = [text for text in map(str.strip, _BARS.split(part.text)) if text]
    return [part] if texts == [part.text] else [Part(text, part.element, part.link) for text in texts]


def _marked_places(block: Block, parts: Sequence[Part], texts: Sequence[str]) -> list[int]:
    """Which parts are marked as an address, of those that show no number."""
    outline = block.outline
    if not any(_may_mark(outline, place) for place in block.places):
        return []
    return [n for n, part in enumerate(parts) if texts[n] == part.text and _is_marked_place(outline, part)]


def _may_mark(outline: Outline, place: int) -> bool:
    """Whether something in an element, or beside it, marks an address: most hold no such thing, and need no look."""
    around = max(outline.parents[place], 0)
    if outline.within(around, outline.select(_PLACES)):
        return True
    return any(_is_of_place(outline, icon) for icon in outline.within(around, outline.select(_ICONS)))


def _is_marked_place(outline: Outline, part: Part) -> bool:
    """Whether a part is marked as an address: by schema.org, or by the icon that stands alone with it."""
    if len(part.text) > MAX_NAME or "©" in part.text:
        return False
    place = outline.position(part.element)
    for step in (place, *islice(outline.around(place), 1)):
        if outline.attributes[step].get("itemprop") in ("address", "streetAddress"):
            return True
        icons = outline.within(step, outline.select(_ICONS))
        if icons and _is_of_place(outline, icons[0]) and fold(outline.nodes[step].text()) == part.text:
            return True
    return False


def _is_of_place(outline: Outline, icon: int) -> bool:
    return PLACE_ICON.search(outline.attributes[icon].get("class") or "") is not None


def _subscriber(number: str) -> str:
    """A number's last digits: the same with and without its country code or trunk prefix."""
    return "".join(c for c in number if c.isdigit())[-9:]
