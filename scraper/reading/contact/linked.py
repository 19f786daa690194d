"""The contact that a page's JSON-LD names: its institution's, or the contact point's of it."""

from dataclasses import replace

from figures.record import Contact
from scraper.reading.contact.emails import emails_of_text
from scraper.reading.contact.phones import dialled_phone
from scraper.reading.markup.document import Document
from scraper.reading.markup.linked_data import Node, as_list, named, text_value, type_names
from scraper.reading.markup.text import fold

_MOST = 5
_OTHERS = frozenset(["Place", "Event", "Person", "JobPosting", "Product", "Offer", "PostalAddress", "Review"])
"""Types of things that have an address or a telephone, and are no institution."""


def contact_of_linked_data(document: Document, *, country: str | None) -> Contact | None:
    """The institution with its contact point, where either can be reached; telephone numbers in the form of `country`.

    What the contact point does not say the first institution with it does.
    """
    found: Contact | None = None
    for node in sorted(document.linked, key=lambda n: "ContactPoint" not in type_names(n)):
        contact = None if type_names(node) & _OTHERS else _of_node(node, country)
        if contact is not None:
            found = contact if found is None else _completed(found, contact)
            if found.organization and found.address:
                return found
    return found


def _completed(contact: Contact, other: Contact) -> Contact:
    return replace(
        contact,
        organization=contact.organization or other.organization,
        emails=contact.emails or other.emails,
        phones=contact.phones or other.phones,
        address=contact.address or other.address,
    )


def _of_node(node: Node, country: str | None) -> Contact | None:
    emails = [e for value in as_list(node.get("email")) if isinstance(value, str) for e in emails_of_text(value)]
    numbers = [
        dialled_phone(value, country=country) for value in as_list(node.get("telephone")) if isinstance(value, str)
    ]
    phones = [number for number in numbers if number]
    address = next((text for place in as_list(node.get("address")) if (text := _address_of(place))), None)
    if not (emails or phones or address):
        return None
    return Contact(
        organization=named(node), emails=tuple(emails[:_MOST]), phones=tuple(phones[:_MOST]), address=address
    )


def _address_of(place: object) -> str | None:
    """An address that is given as a text, or in its parts."""
    if isinstance(place, str):
        return fold(place) or None
    if not isinstance(place, dict):
        return None
    said = {key: text_value(value) for key, value in place.items()}
    town = " ".join(filter(None, (said.get("postalCode"), said.get("addressLocality"))))
    parts = (said.get("streetAddress"), town, said.get("addressRegion"), said.get("addressCountry"))
    return ", ".join(fold(part) for part in parts if part) or None
