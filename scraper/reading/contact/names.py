"""Who is named in a contact: a person or a service, and the institution."""

from collections.abc import Iterator, Sequence
from functools import cache
from urllib.parse import urlsplit

from figures.expressions import expression
from scraper.numbers.clock import weekdays
from scraper.reading.contact.blocks import Block
from scraper.reading.contact.contact_words import (
    CALL_TO_ACTION,
    CONTACT_HEADING,
    CONTACT_LABEL,
    LEGAL_NUMBER,
    ORGANIZATION,
    OTHER_LABEL,
    ROLE,
)
from scraper.reading.contact.emails import backwards
from scraper.reading.contact.phones import is_office
from scraper.reading.contact.postal_segments import is_written_as_a_name
from scraper.reading.contact.postal_words import JOINING
from scraper.reading.contact.service_words import SERVICE_ALONE
from scraper.reading.contact.site_name import squashed
from scraper.reading.markup.document import Document
from scraper.reading.markup.parts import Part
from scraper.reading.markup.text import fold

MAX_NAME = 90
MAX_WORDS = 12
MAX_NAMES = 4
MAX_LABELLED_WORDS = 7
_LONGEST_TO = 3
"""Letters of the word between two days: "a", "bis", "til"."""

_JOINTS = expression(r"\s*(?:[,;|·•]|\s[–—-]\s)\s*")
_TITLE_JOINT = expression(r"\s[|–—·-]\s")
_HOST = expression(r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}")
_RIGHTS = expression(r"^.*©\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?")
_SIGNS = " ,;:–—-"


def site_names(document: Document) -> frozenset[str]:
    """What the site is called, without spaces and signs: by og:site_name, its title's end, and its domain."""
    names = [node.attributes.get("content") or "" for node in document.css('meta[property="og:site_name"]')[:2]]
    names += _TITLE_JOINT.split(document.window_title)[1:]
    host = (urlsplit(document.url or "").hostname or "").split(".")
    names += host[-2:-1]
    return frozenset(squashed(name) for name in names if name)


def names_of(parts: Sequence[Part], texts: Sequence[str], *, used: frozenset[int], is_told: bool) -> Iterator[str]:
    """What may be the name of a person, a service or an institution in a contact's lines.

    `texts` are the lines without addresses and numbers, `used` the indices of those that show a postal address.
    """
    for n, part in enumerate(parts):
        if n in used:
            continue
        if texts[n] == part.text and _is_name(part.text) and not _leads_elsewhere(part, is_told=is_told):
            yield _without_role(part.text.strip(_SIGNS))
        else:
            yield from _labelled_name(texts[n])
            yield from _office(part.text, texts[n])


def marked_names(block: Block) -> tuple[str | None, str | None]:
    """The name and the institution that a microformat marks, None for each that is not."""
    return _marked(block, "[class~=fn], [class~=p-name]"), _marked(block, "[class~=org], [class~=p-org]")


def _marked(block: Block, marks: str) -> str | None:
    found = block.select(marks)
    return fold(block.outline.nodes[found[0]].text()) if found else None


def name_and_organization(
    names: Sequence[str], *, site: frozenset[str], is_told: bool
) -> tuple[str | None, str | None]:
    """Who is named first, and the institution: the site's own name, or words of one."""
    names = list(dict.fromkeys(names))[:MAX_NAMES]
    own = next((name for name in names if squashed(name) in site), None)
    organization = own or next((name for name in names[1:] if ORGANIZATION.search(name)), None)
    if organization is None and names and ORGANIZATION.search(names[0]) and not is_office(names[0]):
        organization = names[0]
    name = next((name for name in names if name != organization), None)
    if organization is None and is_told and len(names) == 2 and not ROLE.search(names[1]):
        organization = names[1]
    return name, organization


def head_of_address(head: str | None) -> str | None:
    """The institution that stands before an address in its line, None where something else does."""
    name = _RIGHTS.sub("", head or "").strip(_SIGNS)
    return name if _is_name(name) and is_written_as_a_name(name) and ORGANIZATION.search(name) else None


def _is_name(text: str) -> bool:
    if len(text) > MAX_NAME or len(text.split()) > MAX_WORDS or any(c.isdigit() for c in text):
        return False
    if not any(c.isalpha() for c in text) or text.endswith((".", "?", "!", "…", ":", "。", "！", "？")):
        return False
    if not text[0].isalnum() or text[0].islower() or text.rsplit(maxsplit=1)[-1].casefold() in JOINING:
        return False  # the middle of a sentence, and its beginning
    if (
        LEGAL_NUMBER.match(text)
        or SERVICE_ALONE.fullmatch(text)
        or _HOST.fullmatch(text)
        or ("@" in text and backwards(text))
    ):
        return False
    if _is_of_days(text):
        return False
    return not (CALL_TO_ACTION.match(text) or OTHER_LABEL.search(text) or CONTACT_HEADING.fullmatch(text))


def _is_of_days(text: str) -> bool:
    """Whether a text says days of the week, and no more: "Segunda a sexta"."""
    words = text.casefold().split()
    days = [word for word in words if word.strip(_SIGNS) in _days()]
    return bool(days) and all(word in days or len(word) <= _LONGEST_TO for word in words)


@cache
def _days() -> frozenset[str]:
    """The days of the week, also without what Portuguese adds to them: "segunda-feira"."""
    return frozenset(name for day in weekdays(None) for name in (day, day.partition("-")[0]))


def _leads_elsewhere(part: Part, *, is_told: bool) -> bool:
    """Whether a part is a link that writes, dials, or leads to another page of the site from its footer."""
    if part.link is None:
        return False
    try:
        address = urlsplit(part.link.attributes.get("href") or "")
    except ValueError:  # a malformed address leads nowhere
        return False
    if address.scheme in ("mailto", "tel"):
        return True
    return not is_told and not address.netloc and bool(address.path.strip("/")) and not ORGANIZATION.search(part.text)


def _without_role(text: str) -> str:
    """A name without what its bearer does: "Jane Smith, Press Officer"."""
    name, joint, rest = text.partition(",")
    return name if joint and ROLE.search(rest) and not ROLE.search(name) else text


def _labelled_name(text: str) -> Iterator[str]:
    """The name behind a label such as "Contact:" in a line that says more: up to the first joint."""
    label = CONTACT_LABEL.match(text)
    if label is not None:
        first = _JOINTS.split(text[label.end() :].strip(_SIGNS))[0].strip(_SIGNS)
        if _is_name(first) and len(first.split()) <= MAX_LABELLED_WORDS and is_written_as_a_name(first):
            yield first


def _office(line: str, text: str) -> Iterator[str]:
    """The office that a line begins with and then reaches: "International Office – 020 7946 0000 – io@example.org"."""
    if text != line:
        first = _JOINTS.split(text.strip(_SIGNS), maxsplit=1)[0].strip(_SIGNS)
        if line.startswith(first) and is_office(first) and _is_name(first):
            yield first
