"""Where on a page a contact may stand, the surest place first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from selectolax.lexbor import LexborNode

from figures.remembered import remembered
from scraper.reading.contact.contact_words import (
    ADDRESS_HEADING,
    CONTACT_HEADING,
    CONTACT_NAME,
    NAMED_CONTACT,
)
from scraper.reading.contact.emails import emails_of_text
from scraper.reading.contact.lines import MAX_BLOCK, bare_lines, emailing_lines, telling_lines, written_lines
from scraper.reading.contact.phones import first_number
from scraper.reading.markup.document import Document, ancestors, text_of
from scraper.reading.markup.headings import under
from scraper.reading.markup.landmarks import Landmarks
from scraper.reading.markup.outline import Outline
from scraper.reading.markup.text import fold
from scraper.reading.markup.wordy import shows_more
from scraper.reading.words.phrases import Phrases

MAX_HEADING_WORDS = 6
_HEADINGS = "h1, h2, h3, h4, h5, h6, dt, legend, summary, [role=heading]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Elements that may show a contact; `is_told` where a heading of the page's own says that they do, `is_line`
    where they are a line of some text.
    """

    elements: tuple[LexborNode, ...]
    is_told: bool = False
    is_line: bool = False


def contact_blocks(document: Document, landmarks: Landmarks) -> Iterator[Block]:
    """Where to look, the surest first."""
    outline = document.outline
    headings = [(place, document.text_at(place)) for place in outline.select(_HEADINGS)]
    contacts = [place for place, text in headings if _says_contact(text)]
    yield from _headed(contacts, landmarks, in_site=False, is_told=True)
    named = [place for place in outline.select(NAMED_CONTACT) if _is_called_contact(outline, place)]
    yield from (Block(elements=(_whole(outline.nodes[place]),)) for place in named if not landmarks.site[place])
    yield from map(_line, written_lines(document, landmarks))
    yield from _headed(contacts, landmarks, in_site=True, is_told=False)
    yield from (Block(elements=(outline.nodes[place],)) for place in named if landmarks.in_footer(place))
    addresses = [place for place, text in headings if _says_address(text)]
    yield from _headed(addresses, landmarks, in_site=True, is_told=False)
    yield from _headed(addresses, landmarks, in_site=False, is_told=False)
    yield from telling_blocks(document)
    yield from map(_line, bare_lines(document))
    yield from _reachable_links(document)
    yield from _short_footers(landmarks)


def completing_blocks(document: Document, landmarks: Landmarks) -> Iterator[Block]:
    """Where the rest of a contact may stand of which a line shows only a part: what the site says of itself."""
    yield from _reachable_links(document)
    yield from _short_footers(landmarks)


def telling_blocks(document: Document) -> Iterator[Block]:
    """Lines that show an address or a telephone number."""
    yield from (Block(elements=nodes, is_line=True) for nodes in telling_lines(document))


def emailing_blocks(document: Document) -> Iterator[Block]:
    """Lines with an e-mail address: what shows a contact's number beside it is the same contact."""
    yield from map(_line, emailing_lines(document))


def _line(node: LexborNode) -> Block:
    return Block(elements=(node,), is_line=True)


def _headed(headings: Iterable[int], landmarks: Landmarks, *, in_site: bool, is_told: bool) -> Iterator[Block]:
    outline = landmarks.outline
    for place in headings:
        in_footer = landmarks.in_footer(place)
        if in_footer is in_site and (in_footer or not landmarks.in_menu(place)):
            elements = under(outline, place, headings=outline.select(_HEADINGS), holds=partial(_has_words, outline))
            if elements:
                yield Block(elements=tuple(outline.nodes[element] for element in elements), is_told=is_told)


@remembered(4096)
def _says_contact(text: str) -> bool:
    return _says(CONTACT_HEADING, text)


@remembered(4096)
def _says_address(text: str) -> bool:
    return _says(ADDRESS_HEADING, text)


def _says(words: Phrases, text: str) -> bool:
    """Whether a heading is short and says one of the words."""
    return len(text.split()) <= MAX_HEADING_WORDS and bool(words.search(text)) and not any(map(str.isdigit, text))


def _whole(node: LexborNode) -> LexborNode:
    """Of schema.org's address of a thing, the thing."""
    if "PostalAddress" not in (node.attributes.get("itemtype") or ""):
        return node
    return next(
        (a for a in ancestors(node, limit=4) if "itemtype" in a.attributes and "itemscope" in a.attributes), node
    )


def _has_words(outline: Outline, places: Sequence[int]) -> bool:
    return any(fold(outline.nodes[place].text()) for place in places)


def _is_called_contact(outline: Outline, place: int) -> bool:
    tag, attributes = outline.tags[place], outline.attributes[place]
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    return tag not in ("html", "body", "main", "form", "a") and (
        tag == "address" or "itemtype" in attributes or CONTACT_NAME.search(names) is not None
    )


def _reachable_links(document: Document) -> Iterator[Block]:
    """Links that show the number they dial; with them the addresses that links show."""
    dialled = [node for node in document.css('a[href^="tel:" i]') if first_number(fold(node.text()))]
    written = [node for node in document.css('a[href^="mailto:" i]') if emails_of_text(fold(node.text()))]
    if dialled:
        yield Block(elements=(dialled[0], *written[:1]), is_line=True)


def _short_footers(landmarks: Landmarks) -> Iterator[Block]:
    """Footers of a few words, whatever they are made of: many say nothing but who and where."""
    for place in sorted(landmarks.footers):
        footer = landmarks.outline.nodes[place]
        if shows_more(landmarks.outline, place, MAX_BLOCK):
            continue
        if len(footer.text()) <= 4 * MAX_BLOCK and len(text_of(footer)) <= MAX_BLOCK:
            yield Block(elements=(footer,))
