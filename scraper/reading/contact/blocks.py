"""Where on a page a contact may stand, the surest place first."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import islice

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
from scraper.reading.markup.document import UNREAD_TAGS, Document
from scraper.reading.markup.headings import under
from scraper.reading.markup.landmarks import Landmarks
from scraper.reading.markup.outline import Outline
from scraper.reading.markup.text import fold
from scraper.reading.markup.wordy import shows_more
from scraper.reading.words.phrases import Phrases

MAX_HEADING_WORDS = 6
_MOST_AROUND_ADDRESS = 4
"""Elements around a place's address that may be the place."""

_HEADINGS = "h1, h2, h3, h4, h5, h6, dt, legend, summary, [role=heading]"
_NO_BLOCKS = UNREAD_TAGS | {"html", "body", "main", "form", "a"}
"""What is no contact whatever its name is: a page, a form to fill in, a link to a contact, what nobody reads."""


class Block:
    """Elements that may show a contact, by their `places`; `is_told` where a heading of the page's own says that they
    do, `is_line` where they are a line of some text.
    """

    __slots__ = ("is_line", "is_told", "outline", "places")

    def __init__(
        self, outline: Outline, places: tuple[int, ...], *, is_told: bool = False, is_line: bool = False
    ) -> None:
        self.outline = outline
        self.places = places
        self.is_told = is_told
        self.is_line = is_line

    @property
    def elements(self) -> tuple[LexborNode, ...]:
        """The elements themselves."""
        return tuple([self.outline.nodes[place] for place in self.places])

    def select(self, selector: str) -> list[int]:
        """The elements in it that match one of our selectors."""
        found = self.outline.select(selector)  # mostly none on all the page
        return [place for own in self.places for place in self.outline.within(own, found)] if found else []


def contact_blocks(document: Document, landmarks: Landmarks) -> Iterator[Block]:
    """Where to look, the surest first; nowhere before it is asked for, since most pages show a contact early."""
    outline = document.outline
    headings = [(place, document.text_at(place)) for place in outline.select(_HEADINGS)]
    contacts = [place for place, text in headings if _says_contact(text)]
    yield from _headed(contacts, landmarks, in_site=False, is_told=True)
    named = [place for place in outline.select(NAMED_CONTACT) if _is_called_contact(outline, place)]
    yield from _each(outline, [_whole(outline, place) for place in named if not landmarks.site[place]])
    yield from _each(outline, written_lines(document, landmarks), is_line=True)
    yield from _headed(contacts, landmarks, in_site=True, is_told=False)
    yield from _each(outline, filter(landmarks.in_footer, named))
    addresses = [place for place, text in headings if _says_address(text)]
    yield from _headed(addresses, landmarks, in_site=True, is_told=False)
    yield from _headed(addresses, landmarks, in_site=False, is_told=False)
    yield from telling_blocks(document)
    yield from _each(outline, bare_lines(document), is_line=True)
    yield from _reachable_links(document)
    yield from _each(outline, _short_footers(document, sorted(landmarks.footers)))


def completing_blocks(document: Document, landmarks: Landmarks) -> Iterator[Block]:
    """Where the rest of a contact may stand of which a line shows only a part: what the site says of itself with a
    number.
    """
    yield from _reachable_links(document)
    footers = document.numbered(sorted(landmarks.footers))
    yield from _each(document.outline, _short_footers(document, footers))


def telling_blocks(document: Document) -> Iterator[Block]:
    """Lines that show an address or a telephone number."""
    for places in telling_lines(document):
        yield Block(document.outline, places, is_line=True)


def emailing_blocks(document: Document) -> Iterator[Block]:
    """Lines with an e-mail address: what shows a contact's number beside it is the same contact."""
    yield from _each(document.outline, emailing_lines(document), is_line=True)


def _each(outline: Outline, places: Iterable[int], *, is_line: bool = False) -> Iterator[Block]:
    """A block of each element, when it is asked for: compiled, a generator expression would make all of them first."""
    for place in places:
        yield Block(outline, (place,), is_line=is_line)


def _headed(headings: Iterable[int], landmarks: Landmarks, *, in_site: bool, is_told: bool) -> Iterator[Block]:
    outline = landmarks.outline
    for place in headings:
        in_footer = landmarks.in_footer(place)
        if in_footer is in_site and (in_footer or not landmarks.in_menu(place)):
            places = under(outline, place, headings=outline.select(_HEADINGS), holds=partial(_has_words, outline))
            if places:
                yield Block(outline, places, is_told=is_told)


@remembered(4096)
def _says_contact(text: str) -> bool:
    return _says(CONTACT_HEADING, text)


@remembered(4096)
def _says_address(text: str) -> bool:
    return _says(ADDRESS_HEADING, text)


def _says(words: Phrases, text: str) -> bool:
    """Whether a heading is short and says one of the words."""
    return len(text.split()) <= MAX_HEADING_WORDS and bool(words.search(text)) and not any(map(str.isdigit, text))


def _whole(outline: Outline, place: int) -> int:
    """Of schema.org's address of a thing, the thing."""
    attributes = outline.attributes
    if "PostalAddress" not in (attributes[place].get("itemtype") or ""):
        return place
    around = islice(outline.around(place), _MOST_AROUND_ADDRESS)
    return next((step for step in around if "itemtype" in attributes[step] and "itemscope" in attributes[step]), place)


def _has_words(outline: Outline, places: Sequence[int]) -> bool:
    return any(fold(outline.nodes[place].text()) for place in places)


def _is_called_contact(outline: Outline, place: int) -> bool:
    tag, attributes = outline.tags[place], outline.attributes[place]
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    return tag not in _NO_BLOCKS and (
        tag == "address" or "itemtype" in attributes or CONTACT_NAME.search(names) is not None
    )


def _reachable_links(document: Document) -> Iterator[Block]:
    """Links that show the number they dial; with them the addresses that links show."""
    outline = document.outline
    dialled = _first_saying(outline, 'a[href^="tel:" i]', first_number)
    if dialled:
        written = _first_saying(outline, 'a[href^="mailto:" i]', emails_of_text)
        yield Block(outline, (*dialled, *written), is_line=True)


def _first_saying(outline: Outline, links: str, read: Callable[[str], object]) -> Sequence[int]:
    """The first of some links that shows something to be read, if any."""
    for place in outline.select(links):
        if read(fold(outline.said_at(place))):
            return (place,)
    return ()


def _short_footers(document: Document, footers: Iterable[int]) -> Iterator[int]:
    """Footers of a few words, whatever they are made of: many say nothing but who and where."""
    outline = document.outline
    for place in footers:
        if shows_more(outline, place, MAX_BLOCK) or len(outline.nodes[place].text()) > 4 * MAX_BLOCK:
            continue
        if len(document.text_at(place)) <= MAX_BLOCK:
            yield place
