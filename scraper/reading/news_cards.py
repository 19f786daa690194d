"""Where on a page news may stand, and the card of each."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from selectolax.lexbor import LexborNode

from figures.remembered import remembered
from scraper.reading.document import Document, ancestors, text_of
from scraper.reading.headings import is_in_heading, under
from scraper.reading.landmarks import Landmarks
from scraper.reading.news_words import (
    CATEGORY_ADDRESS,
    CATEGORY_NAME,
    MORE,
    NAMED_NEWS,
    NEWS_HEADING,
    NEWS_NAME,
    NOT_NEWS_HEADING,
)
from scraper.reading.outline import Outline
from scraper.reading.parts import UNSEEN, Part, parts_of

MAX_SECTIONS = 40
MAX_LINKS = 400
"""A section with more links is a site map, not news."""

MAX_HEADING_WORDS = 8
MAX_LINKED_HEADING_WORDS = 3
MIN_TITLE = 8
"""Characters."""

_YEAR = re.compile(r"\b\d{4}\b")
_HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Section:
    """Elements that may hold news; `is_told` where a heading says that they do."""

    elements: tuple[LexborNode, ...]
    is_told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The element around one title's link, and what it shows.

    `is_told` where a heading says that it is news; `is_shown` unless it waits on a tab or a page of a carousel. What is
    told and not shown needs no reading, and has no parts.
    """

    element: LexborNode
    link: LexborNode
    parts: tuple[Part, ...]
    is_told: bool
    is_shown: bool


def _sections(document: Document, landmarks: Landmarks) -> Iterator[_Section]:
    """Where to look, the surest first: under headings that say news, then in elements that are called so."""
    taken: set[int] = set()
    around: set[int] = set()
    outline = document.outline
    for place in outline.select(_HEADINGS):
        heading = outline.nodes[place]
        if not landmarks.site[place] and _says_news(document.text_at(place), heading):
            elements = under(heading, headings=_HEADINGS, holds=partial(_holds_news, document), is_no_heading=_is_title)
            if elements:
                taken |= {element.mem_id for element in elements}
                around |= {a.mem_id for a in ancestors(elements[0])}
                yield _Section(elements=elements, is_told=True)
    named = (
        node
        for place in outline.select(NAMED_NEWS)
        if not landmarks.site[place]
        and (node := outline.nodes[place]).mem_id not in around
        and _is_called_news(outline, place)
    )
    for node, _ in zip(_outermost(named, taken), range(MAX_SECTIONS), strict=False):
        if not _is_headed_otherwise(node):
            yield _Section(elements=(node,), is_told=False)


def _says_news(text: str, heading: LexborNode) -> bool:
    """Whether a heading's text announces news; a heading that is a link is short, or it is the title of one."""
    words = len(text.split())
    if words > MAX_HEADING_WORDS or not _announces(text):
        return False
    return words <= MAX_LINKED_HEADING_WORDS or not _is_title(heading)


@remembered(4096)
def _announces(text: str) -> bool:
    return NEWS_HEADING.search(text) is not None and NOT_NEWS_HEADING.search(text) is None


def _is_called_news(outline: Outline, place: int) -> bool:
    tag, attributes = outline.tags[place], outline.attributes[place]
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    return (
        tag not in ("html", "body", "main", "a")
        and "comment" not in names
        and (tag == "article" or "itemtype" in attributes or NEWS_NAME.search(names) is not None)
    )


def _is_headed_otherwise(node: LexborNode) -> bool:
    """Whether a heading over an element says that it is something else: an agenda, documents, the page's own text."""
    title = node.css_first("h1")
    if title is not None and not _is_title(title):
        return True
    heading = _heading_over(node)
    return heading is not None and NOT_NEWS_HEADING.search(text_of(heading)) is not None


def _heading_over(node: LexborNode) -> LexborNode | None:
    """The nearest heading before an element, beside it or beside what it stands in."""
    for step in (node, *ancestors(node, limit=4)):
        before = step.prev
        for _ in range(12):
            if before is None:
                break
            heading = before.css_first(_HEADINGS) if before.is_element_node else None
            if heading is not None:
                return None if _is_title(heading) else heading
            before = before.prev
    return None


def _outermost(nodes: Iterable[LexborNode], taken: set[int]) -> Iterator[LexborNode]:
    """Those that stand in none of the others, nor in what is taken already."""
    for node in nodes:
        if node.mem_id not in taken and not any(a.mem_id in taken for a in ancestors(node)):
            taken.add(node.mem_id)
            yield node


def _is_title(heading: LexborNode) -> bool:
    return heading.css_first("a[href]") is not None or any(a.tag == "a" for a in ancestors(heading, limit=4))


def _holds_news(document: Document, nodes: Sequence[LexborNode]) -> bool:
    """Whether elements hold two titles, or one with a year by it: more than the link to all news."""
    links = [link for node in nodes for link in _links(node)][:MAX_LINKS]
    titles = _title_links(document, links)
    return len(titles) > 1 or (len(titles) == 1 and any(_YEAR.search(node.text()) for node in nodes))


def news_cards(document: Document, landmarks: Landmarks) -> list[Card]:
    """The cards of the page's news sections in page order, each link once; the surest section has it."""
    cards: dict[int, Card] = {}
    for section in _sections(document, landmarks):
        for card in _cards(document, section):
            cards.setdefault(card.link.mem_id, card)
    if not cards:
        return []
    position = {link.mem_id: n for n, link in enumerate(document.css("a[href]"))}
    return sorted(cards.values(), key=lambda card: position.get(card.link.mem_id, 0))


def _cards(document: Document, section: _Section) -> Iterator[Card]:
    """The section's cards: for each title's link the largest element that holds no other title."""
    links = [link for node in section.elements for link in _links(node)]
    titles = _title_links(document, links)
    if not titles or len(links) > MAX_LINKS:
        return
    tops = {node.mem_id for node in section.elements}
    around = Counter(step.mem_id for link in titles for step in _steps_up(link, tops))
    for link in titles:
        element = link
        for step in _steps_up(link, tops):
            if around[step.mem_id] > 1:
                break
            element = step
        is_shown = not _is_hidden(link)
        is_read = is_shown or not section.is_told
        yield Card(
            element=element,
            link=link,
            parts=tuple(parts_of([*_before(element), element], apart=link)) if is_read else (),
            is_told=section.is_told,
            is_shown=is_shown,
        )


def _before(element: LexborNode) -> list[LexborNode]:
    """Of a definition, its terms: there stands the date of news in definition lists."""
    found: list[LexborNode] = []
    step = element.prev if element.tag == "dd" else None
    while step is not None and (not step.is_element_node or step.tag == "dt"):
        if step.is_element_node:
            found.append(step)
        step = step.prev
    return found[::-1]


def _links(node: LexborNode) -> list[LexborNode]:
    return [node] if node.tag == "a" else node.css("a[href]")


def _steps_up(link: LexborNode, tops: set[int]) -> Iterator[LexborNode]:
    """The link and the elements around it, up to the section's own."""
    yield link
    if link.mem_id in tops:
        return
    for step in ancestors(link):
        yield step
        if step.mem_id in tops:
            return


def _is_hidden(link: LexborNode) -> bool:
    """Whether it stands on a page of a carousel or a tab that is not shown."""
    return any(
        "hidden" in step.attributes or UNSEEN.search(step.attributes.get("style") or "")
        for step in (link, *ancestors(link))
    )


def _title_links(document: Document, links: Sequence[LexborNode]) -> list[LexborNode]:
    """Links that carry a title: those in headings, else those with words enough, once an address in a row."""
    worded = [(link, document.text_of(link)) for link in links if not leads_to_category(link)]
    worded = [(link, text) for link, text in worded if text and not MORE.match(text)]
    headed = [link for link, _ in worded if _is_headed(link)]
    if headed:
        return headed
    chosen = [link for link, text in worded if len(text) >= MIN_TITLE and len(text.split()) >= 2]
    return [link for n, link in enumerate(chosen) if not n or address(link) != address(chosen[n - 1])]


def _is_headed(link: LexborNode) -> bool:
    return link.css_first(_HEADINGS) is not None or is_in_heading(link)


def leads_to_category(link: LexborNode) -> bool:
    """Whether a link is marked as one to all news of a category, of a topic or by somebody."""
    relations = (link.attributes.get("rel") or "").split()
    return (
        "tag" in relations
        or "author" in relations
        or CATEGORY_ADDRESS.search(address(link)) is not None
        or CATEGORY_NAME.search(link.attributes.get("class") or "") is not None
    )


def address(link: LexborNode) -> str:
    """Where a link leads, as it is written."""
    return link.attributes.get("href") or ""
