"""Where on a page a contact may stand, the surest place first."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from selectolax.lexbor import LexborNode

from figures.remembered import remembered
from scraper.reading.contact_words import (
    ADDRESS_HEADING,
    CONTACT_HEADING,
    CONTACT_NAME,
    NAMED_CONTACT,
)
from scraper.reading.document import Document, ancestors, text_of
from scraper.reading.emails import emails_of_attributes, emails_of_text
from scraper.reading.headings import under
from scraper.reading.landmarks import Landmarks
from scraper.reading.outline import Outline
from scraper.reading.parts import parts_of
from scraper.reading.phones import first_number, labelled_number
from scraper.reading.phrases import Phrases
from scraper.reading.postal import postal_addresses
from scraper.reading.postal_segments import may_hold_postcode
from scraper.reading.text import fold, has_digit

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
    addresses = [place for place, text in headings if _says_address(text)]
    named = [place for place in outline.select(NAMED_CONTACT) if _is_called_contact(outline, place)]
    yield from _headed(contacts, landmarks, in_site=False, is_told=True)
    yield from (Block(elements=(_whole(outline.nodes[place]),)) for place in named if not landmarks.site[place])
    yield from _written(document, landmarks)
    yield from _headed(contacts, landmarks, in_site=True, is_told=False)
    yield from (Block(elements=(outline.nodes[place],)) for place in named if landmarks.in_footer(place))
    yield from _headed(addresses, landmarks, in_site=True, is_told=False)
    yield from _headed(addresses, landmarks, in_site=False, is_told=False)
    yield from _lines(document)
    yield from _reachable_links(document)
    yield from _short_footers(landmarks)


def completing_blocks(document: Document, landmarks: Landmarks) -> Iterator[Block]:
    """Where the rest of a contact may stand of which a line shows only a part: what the site says of itself."""
    yield from _reachable_links(document)
    yield from _short_footers(landmarks)


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


_LARGE_TAGS = frozenset({"body", "main", "section", "article", "dl", "table", "tbody"})
_LARGE = "main, h1, nav, header, section"
"""What an element holds that is a page or a part of one, however few its words."""

_LINE_TAGS = "p, li, dd, td, address"
_NUMBER_IN_LINE = re.compile(r"\d[\d\s().,-]{2,30}\d|[A-Z]\d[A-Z\d]?\s?\d[A-Z]")
_MAX_LINES = 3000
_MAX_LINE = 240
_MAX_BLOCK = 400
"""Characters of a line that shows an address or a number, and of the lines that belong to it."""


def _lines(document: Document) -> Iterator[Block]:
    """Lines that show an address, or a telephone number with its label, with the lines around them."""
    for place in document.numbered(document.outline.select(_LINE_TAGS)[:_MAX_LINES]):
        node = document.outline.nodes[place]
        line = node.text()
        if len(line) <= _MAX_LINE * 4 and has_digit(line) and _NUMBER_IN_LINE.search(line):
            line = fold(line)
            if 8 <= len(line) <= _MAX_LINE and _is_contact_line(node, line):
                yield Block(elements=(_with_neighbours(node),), is_line=True)


def _is_contact_line(node: LexborNode, line: str) -> bool:
    if node.tag == "dd":
        line = f"{_term(node)}: {line}"
    return labelled_number(line) is not None or (
        _may_show_address(node) and bool(postal_addresses([part.text for part in parts_of([node])]))
    )


def _may_show_address(node: LexborNode) -> bool:
    """Whether a postcode stands in it: that spares most lines with numbers their parting."""
    return may_hold_postcode(fold(node.text(separator=" ")))


def _term(definition: LexborNode) -> str:
    """The term that a definition belongs to."""
    step = definition.prev
    while step is not None and step.tag != "dt":
        step = step.prev
    return text_of(step) if step is not None else ""


def _with_neighbours(line: LexborNode) -> LexborNode:
    """The list, cell or box of a few words that a line stands in."""
    block = line
    for step in ancestors(line, limit=3):
        if step.tag in _LARGE_TAGS or len(step.text()) > _MAX_BLOCK or step.css_first(_LARGE) is not None:
            break
        block = step
    return block


def _written(document: Document, landmarks: Landmarks) -> Iterator[Block]:
    """Lines of the page's own with a link to write to somebody."""
    outline = document.outline
    for place in outline.select('a[href^="mailto:" i], [data-cfemail], a[href*="/cdn-cgi/l/email-protection#"]')[:50]:
        if not landmarks.site[place] and emails_of_attributes(outline.attributes[place]):
            link = outline.nodes[place]
            around = list(ancestors(link, limit=4))
            line = next((a for a in around if a.tag in ("p", "li", "dd", "td", "address")), None)
            if line is not None and not any(a.tag == "form" for a in ancestors(link)) and len(line.text()) <= _MAX_LINE:
                yield Block(elements=(line,), is_line=True)


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
        if len(footer.text()) <= 4 * _MAX_BLOCK and len(text_of(footer)) <= _MAX_BLOCK:
            yield Block(elements=(footer,))
