"""Lines of a page that show how to reach somebody, by what they say."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from figures.expressions import expression
from scraper.reading.contact.contact_words import NOBODYS_NAME
from scraper.reading.contact.emails import emails_of_attributes, emails_of_text
from scraper.reading.contact.phones import is_bare_number, labelled_number
from scraper.reading.contact.postal import postal_addresses
from scraper.reading.contact.postal_segments import may_hold_address
from scraper.reading.markup.document import BLOCK_TAGS, Document
from scraper.reading.markup.landmarks import Landmarks
from scraper.reading.markup.outline import Outline
from scraper.reading.markup.parts import parts_of
from scraper.reading.markup.text import fold, holding, places_of

MAX_LINES = 3000
MAX_LINE = 240
MAX_BLOCK = 400
"""Characters of a line that shows an address or a number, and of the lines that belong to it."""

MAX_NODES = 60
"""Elements and texts of a line: what holds more is a part of a page."""

_LINKS = 'a[href^="mailto:" i], [data-cfemail], a[href*="/cdn-cgi/l/email-protection#"]'
_MAX_SPELLED = 50
_MOST_AROUND_LINE, _MOST_AROUND_LINK = 3, 4
"""Elements around a line that it may fill with a few others, and around a link that may be its line."""

_LARGE_TAGS = frozenset({"body", "main", "section", "article", "dl", "table", "tbody"})
_LARGE = ("main", "h1", "nav", "header", "section", "article")
"""What an element is or holds that is a page or a part of one, however few its words."""

_NOBODYS_TAGS = frozenset({"form", "pre", "code", "kbd", "samp", "blockquote"})
_LINE_TAGS = frozenset({"p", "li", "dd", "td", "address"})
_NUMBER = expression(r"\d(?:\d{3}|[\d\s().,/-]{3,30}\d|(?<=[A-Z]\d)[A-Z\d]?\s?\d[A-Z])")
_SHORTEST_NUMBER = 4
_BRACKETS = "[("
_AT = expression(r"[\[(]\s*(?:at|arobase|a|ät|arroba|chiocciola)\s*[\])]", re.IGNORECASE)


def telling_lines(document: Document) -> Iterator[tuple[int, ...]]:
    """Lines that show an address, or a telephone number with its label, with the lines around them; definitions with
    their terms.
    """
    outline = document.outline
    for place in _numbered_lines(document):
        line = document.text_at(place)
        term = _term(outline, place)
        if 6 <= len(line) <= MAX_LINE and _is_telling(document, place, line, term):
            block = with_neighbours(outline, place)
            yield (term, block) if outline.tags[place] == "dd" and term >= 0 else (block,)


def written_lines(document: Document, landmarks: Landmarks) -> Iterator[int]:
    """Lines of the page's own with a link to write to somebody."""
    outline = document.outline
    for place in outline.select(_LINKS)[:_MAX_SPELLED]:
        if not landmarks.site[place] and emails_of_attributes(outline.attributes[place]):
            around = islice(outline.around(place), _MOST_AROUND_LINK)
            line = next((above for above in around if outline.tags[above] in _LINE_TAGS), -1)
            is_in_form = any(outline.tags[above] == "form" for above in outline.around(place))
            if line >= 0 and not is_in_form and len(outline.nodes[line].text()) <= MAX_LINE:
                yield line


def bare_lines(document: Document) -> Iterator[int]:
    """Lines that are a telephone number without a label, or show an e-mail address, with the lines around them."""
    outline = document.outline
    for place in sorted({*_bare_numbers(document), *_spelled_emails(document)}):
        line = _line_of(outline, place)
        if outline.tags[line] in _LARGE_TAGS or _is_nobodys(outline, place):
            continue
        if len(document.text_at(line)) <= MAX_LINE:
            yield with_neighbours(outline, line)


def emailing_lines(document: Document) -> Iterator[int]:
    """Lines with an e-mail address, shown or linked, with the lines around them."""
    outline = document.outline
    for place in sorted({*outline.select(_LINKS)[:_MAX_SPELLED], *_spelled_emails(document)}):
        yield with_neighbours(outline, _line_of(outline, place))


def with_neighbours(outline: Outline, line: int) -> int:
    """The list, cell or box of a few words that a line stands in; a footer says nothing of what is above it."""
    block = line
    for step in islice(outline.around(line), _MOST_AROUND_LINE):
        if outline.tags[block] == "footer" or _is_large(outline, step) or len(outline.nodes[step].text()) > MAX_BLOCK:
            break
        block = step
    return block


def _is_large(outline: Outline, place: int) -> bool:
    tag = outline.tags[place]
    return tag in _LARGE_TAGS or tag in _LARGE or outline.holds(place, *_LARGE)


def _numbered_lines(document: Document) -> Iterator[int]:
    """The lines with a number that may be one to dial, or a postcode, in page order."""
    outline, last, count = document.outline, -1, 0
    for place in document.numbers:
        if not _may_be_dialled(outline.texts[place]):
            continue
        count += 1
        if count > MAX_LINES:
            return
        line = _line_of(outline, place)
        if line > last and outline.ends[line] - line <= MAX_NODES:
            yield line
        last = max(line, last)


def _may_be_dialled(text: str) -> bool:
    if len(text) < _SHORTEST_NUMBER or (len(text) > MAX_LINE and len(fold(text)) > MAX_LINE):
        return False
    return _NUMBER.search(text) is not None


def _line_of(outline: Outline, text: int) -> int:
    """The element of its own line that a text stands in."""
    return next((above for above in outline.around(text) if outline.tags[above] in BLOCK_TAGS), text)


def _is_telling(document: Document, place: int, line: str, term: int) -> bool:
    if labelled_number(f"{document.text_at(term)}: {line}" if term >= 0 else line) is not None:
        return True
    if not may_hold_address(line):
        return False
    return bool(postal_addresses([part.text for part in parts_of([document.outline.nodes[place]])]))


_TERMS: dict[str, tuple[str, ...]] = {"dd": ("dt",), "td": ("th", "td")}


def _term(outline: Outline, place: int) -> int:
    """The term that a definition belongs to, or the cell before a cell; -1 where there is none."""
    terms = _TERMS.get(outline.tags[place])
    if terms is None:
        return -1
    step = outline.before(place)
    while step >= 0 and outline.tags[step] not in terms:
        step = outline.before(step)
    return step


def _bare_numbers(document: Document) -> Iterator[int]:
    texts = document.outline.texts
    return (place for place in document.numbers if is_bare_number(texts[place]))


def _spelled_emails(document: Document) -> Iterator[int]:
    texts = document.outline.texts
    for place in _with_at(document.said)[:_MAX_SPELLED]:
        if emails_of_text(fold(texts[place])):
            yield place


def _with_at(said: str) -> Sequence[int]:
    """Which of the texts have an "@", or its name in brackets: looked for in all of them at once, since few have."""
    found = places_of("@", said)
    for bracket in _BRACKETS:
        found += [place for place in places_of(bracket, said) if _AT.match(said, place) is not None]
    return holding(sorted(found), said)


def _is_nobodys(outline: Outline, text: int) -> bool:
    """Whether a text stands in a form or in code, or in what asks for consent or subscribers."""
    for step in outline.around(text):
        said = outline.attributes[step]
        if outline.tags[step] in _NOBODYS_TAGS or NOBODYS_NAME.search(
            f"{said.get('class') or ''} {said.get('id') or ''}"
        ):
            return True
    return False
