"""Where on a page news may stand, and the card of each."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from itertools import islice
from operator import itemgetter

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from figures.remembered import remembered
from scraper.reading.markup.document import HEADING_TAGS, Document, ancestors, text_of
from scraper.reading.markup.headings import under
from scraper.reading.markup.landmarks import Landmarks
from scraper.reading.markup.outline import Outline
from scraper.reading.markup.parts import UNSEEN, Part, parts_of
from scraper.reading.markup.text import has_unspaced
from scraper.reading.news.dated_cards import dated_cards
from scraper.reading.news.news_words import (
    CATEGORY_ADDRESS,
    CATEGORY_NAME,
    DATED_HEADING,
    EVENT_NAME,
    EVENTS_TOO,
    MORE,
    MORE_ABOUT,
    NAMED_NEWS,
    NEWS_HEADING,
    NEWS_NAME,
    NOT_NEWS_HEADING,
)

MAX_SECTIONS = 40
MAX_LINKS = 400
"""A section with more links is a site map, not news."""

MAX_HEADING_WORDS = 8
MAX_LINKED_HEADING_WORDS = 3
MIN_TITLE = 8
"""Characters."""

_YEAR = expression(r"\b\d{4}\b")
_HEADINGS = "h1, h2, h3, h4, h5, h6, [role=heading]"
_LINKS = "a[href]"
_MAX_DEPTH = 64
_MAX_CARD_DEPTH = 4
_FEWEST_BLOCKS = 3
"""Headings of a text in parts: a card of news has a title, and a line over or under it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Section:
    """Elements that may hold news, by position; `is_told` where a heading says that they do, with dates or without."""

    elements: tuple[int, ...]
    is_told: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Titles:
    """The links of some elements that carry titles, of the first so many; `are_all` where there are no more."""

    links: Sequence[int]
    are_all: bool


_TitlesIn = Callable[[Sequence[int]], _Titles]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """The element around one title's link, its position, and what it shows.

    `is_told` where a heading says that it is news; `is_shown` unless it waits on a tab or a page of a carousel. What is
    told and not shown needs no reading, and has no parts.
    """

    element: LexborNode
    place: int
    link: LexborNode
    parts: tuple[Part, ...]
    is_told: bool
    is_shown: bool


def news_cards(document: Document, landmarks: Landmarks) -> list[Card]:
    """The cards of the page's news sections in page order, each link once; the surest section has it."""
    cards: dict[int, Card] = {}
    titles_in = cache(partial(_titles_in, document))  # asked whether there are any, and then which
    for section in _sections(document, landmarks, titles_in):
        cards.update(_cards(document, section, titles_in, known=cards))
    return [card for _, card in sorted(cards.items(), key=itemgetter(0))]


def _sections(document: Document, landmarks: Landmarks, titles_in: _TitlesIn) -> Iterator[_Section]:
    """Where to look, the surest first: under headings that say news, then in elements that are called so."""
    taken: set[int] = set()
    around: set[int] = set()
    outline = document.outline
    for section in _headed(document, landmarks, titles_in, taken):
        around |= {*outline.around(section.elements[0])}
        yield section
    named = (
        place
        for place in outline.select(NAMED_NEWS)
        if not landmarks.site[place] and place not in around and _is_called_news(outline, place)
    )
    own = partial(_is_of_blocks, outline, titles_in=titles_in)
    for place, _ in zip(_outermost(outline, named, taken, is_none=own), range(MAX_SECTIONS), strict=False):
        if not _is_headed_otherwise(outline, place):
            yield _Section(elements=(place,), is_told=False)
    dated = [*_outermost(outline, dated_cards(document, landmarks), taken)]
    if len(dated) > 1:
        yield _Section(elements=tuple(dated), is_told=False)


def _headed(document: Document, landmarks: Landmarks, titles_in: _TitlesIn, taken: set[int]) -> Iterator[_Section]:
    """The sections under headings that say news, which are `taken` then; amid these few more are looked at."""
    outline, again = document.outline, 0
    headings = outline.select(_HEADINGS)
    holds, is_title = partial(_holds_news, document, titles_in), partial(_is_title, outline)
    for place in headings:
        is_told = None if landmarks.site[place] else _says_news(document, place)
        if is_told is None:
            continue
        if _is_within(outline, place, taken):
            again += 1
            if again > MAX_SECTIONS:
                continue
        elements = under(outline, place, headings=headings, holds=holds, is_no_heading=is_title)
        if elements:
            taken |= {*elements}
            yield _Section(elements=elements, is_told=is_told)


def _is_within(outline: Outline, place: int, taken: Collection[int]) -> bool:
    """Whether an element is one of those taken or stands in one."""
    return place in taken or any(above in taken for above in outline.around(place))


def _says_news(document: Document, heading: int) -> bool | None:
    """Whether a heading's text announces news, as `_announces` says it; a heading that is a link is short, or it is
    the title of one.
    """
    text = document.text_at(heading)
    words = text.count(" ") + 1
    if words > MAX_HEADING_WORDS or (words > MAX_LINKED_HEADING_WORDS and _is_title(document.outline, heading)):
        return None
    return _announces(text)


@remembered(4096)
def _announces(text: str) -> bool | None:
    """True where a text announces news, False where it announces what is news if it has dates, else None."""
    if EVENTS_TOO.search(text):
        return False
    if NOT_NEWS_HEADING.search(text):
        return None
    if NEWS_HEADING.search(text):
        return True
    return False if DATED_HEADING.search(text) else None


def _is_called_news(outline: Outline, place: int) -> bool:
    tag, attributes = outline.tags[place], outline.attributes[place]
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
    if tag in ("html", "body", "main", "a") or "comment" in names:
        return False
    if NEWS_NAME.search(names) is not None:
        return True
    return (tag == "article" or "itemtype" in attributes) and EVENT_NAME.search(names) is None


def _is_headed_otherwise(outline: Outline, place: int) -> bool:
    """Whether a heading over an element says that it is something else: an agenda, documents, the page's own text."""
    titles = outline.within(place, outline.select("h1"))
    if titles and not _is_title(outline, titles[0]):
        return True
    heading = _heading_over(outline.nodes[place])
    if heading is None or _is_title(outline, outline.position(heading)):
        return False
    return NOT_NEWS_HEADING.search(text_of(heading)) is not None


def _is_of_blocks(outline: Outline, place: int, titles_in: _TitlesIn) -> bool:
    """Whether an article has headings of its own, none of them a link, and fewer links than these: the page's text.

    Themes wrap a whole page in one, or in a blog, and the map's link would be the title of all that it says.
    """
    if outline.tags[place] != "article" and "itemtype" not in outline.attributes[place]:
        return False
    headings = outline.within(place, outline.select(_HEADINGS))
    if len(headings) < _FEWEST_BLOCKS or len(titles_in((place,)).links) >= len(headings):
        return False
    return not any(_is_title(outline, heading) for heading in headings)


def _heading_over(node: LexborNode) -> LexborNode | None:
    """The nearest heading before an element, beside it or beside what it stands in."""
    for step in (node, *ancestors(node, limit=4)):
        before = step.prev
        for _ in range(12):
            if before is None:
                break
            heading = before.css_first(_HEADINGS) if before.is_element_node else None
            if heading is not None:
                return heading
            before = before.prev
    return None


def _outermost(
    outline: Outline, places: Iterable[int], taken: set[int], *, is_none: Callable[[int], bool] | None = None
) -> Iterator[int]:
    """Those that stand in none of the others, nor in what is taken already; what `is_none` is passed over, not what
    stands in it.
    """
    for place in places:
        if _is_within(outline, place, taken):
            continue
        if is_none is None or not is_none(place):
            taken.add(place)
            yield place


def _is_title(outline: Outline, heading: int) -> bool:
    if outline.within(heading, outline.select(_LINKS)):
        return True
    return any(outline.tags[above] == "a" for above in islice(outline.around(heading), 4))


def _titles_in(document: Document, places: Sequence[int]) -> _Titles:
    links = [link for place in places for link in _links(document.outline, place)]
    return _Titles(links=_title_links(document, links[:MAX_LINKS]), are_all=len(links) <= MAX_LINKS)


def _holds_news(document: Document, titles_in: _TitlesIn, places: Sequence[int]) -> bool:
    """Whether elements hold two titles, or one with a date by it: more than the link to all news."""
    outline, titles = document.outline, titles_in(places).links
    if len(titles) != 1:
        return len(titles) > 1
    stamps = outline.select("time[datetime]")
    return any(_YEAR.search(outline.nodes[place].text()) or outline.within(place, stamps) for place in places)


def _cards(
    document: Document, section: _Section, titles_in: _TitlesIn, known: Collection[int]
) -> Iterator[tuple[int, Card]]:
    """The section's cards with the places of their links, but those of known links: for each title's link the largest
    element that holds no other title.
    """
    outline, titles = document.outline, titles_in(section.elements)
    new = [link for link in titles.links if link not in known] if titles.are_all else []
    if not new:
        return
    tops = frozenset(section.elements)
    around = Counter(step for link in titles.links for step in _steps_up(outline, link, tops))
    for link in new:
        element = link
        for step in _steps_up(outline, link, tops):
            if around[step] > 1:
                break
            element = step
        yield link, _card(outline, element, link, section)


def _card(outline: Outline, element: int, link: int, section: _Section) -> Card:
    node, linked = outline.nodes[element], outline.nodes[link]
    is_shown = not _is_hidden(outline, link)
    is_read = is_shown or not section.is_told
    return Card(
        element=node,
        place=element,
        link=linked,
        parts=tuple(parts_of([*_before(node), node], apart=linked)) if is_read else (),
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


def _links(outline: Outline, place: int) -> Sequence[int]:
    return [place] if outline.tags[place] == "a" else outline.within(place, outline.select(_LINKS))


def _steps_up(outline: Outline, link: int, tops: frozenset[int]) -> Iterator[int]:
    """The link and the elements around it, up to the section's own."""
    yield link
    if link in tops:
        return
    for step in islice(outline.around(link), _MAX_DEPTH):
        yield step
        if step in tops:
            return


def _is_hidden(outline: Outline, link: int) -> bool:
    """Whether it stands on a page of a carousel or a tab that is not shown."""
    steps = (outline.attributes[step] for step in (link, *outline.around(link)))
    return any("hidden" in said or UNSEEN.search(said.get("style") or "") for said in steps)


def _title_links(document: Document, links: Sequence[int]) -> list[int]:
    """Links that carry a title: those in headings, else those to the whole text of what a heading is the title of,
    else those with words enough, once an address in a row.
    """
    attributes = document.outline.attributes
    worded = [(link, document.text_at(link)) for link in links if not leads_to_category(attributes[link])]
    worded = [(link, text) for link, text in worded if text and not says_more(text)]
    headed = [link for link, _ in worded if _is_headed(document.outline, link)]
    if headed:
        return headed
    chosen = [link for link, text in worded if len(text) >= MIN_TITLE and (" " in text or has_unspaced(text))]
    led = [link for link in links if asks_for_more(document.text_at(link)) and _is_led(document, link)]
    if led and len(led) >= len(chosen):
        return led
    leads = [attributes[link].get("href") or "" for link in chosen]
    return [link for n, link in enumerate(chosen) if not n or leads[n] != leads[n - 1]]


def _is_headed(outline: Outline, link: int) -> bool:
    """Whether a link holds a heading or stands in one."""
    if outline.within(link, outline.select(_HEADINGS)):
        return True
    return any(outline.tags[above] in HEADING_TAGS for above in islice(outline.around(link), 3))


_LONGEST_MORE = 160
"""Characters of a link to more: whole cards are longer."""


@remembered(4096)
def says_more(text: str) -> bool:
    """Whether a text begins as links to more, or to all, do."""
    return len(text) <= _LONGEST_MORE and MORE.match(text) is not None


def asks_for_more(text: str) -> bool:
    """Whether a link's text says no more than that there is more."""
    return says_more(text) or MORE_ABOUT.match(text) is not None


def _is_led(document: Document, link: int) -> bool:
    """Whether a link stands in a card that has one heading, and leads to nothing else."""
    outline = document.outline
    for step in islice(outline.around(link), _MAX_CARD_DEPTH):
        titles = outline.within(step, outline.select(_HEADINGS))
        if titles:
            beside = outline.within(step, outline.select(_LINKS))
            leads = {outline.attributes[other].get("href") for other in beside if document.text_at(other)}
            return len(titles) == 1 and len(leads) == 1 and _announces(document.text_at(titles[0])) is None
    return False


_LISTING = frozenset({"tag", "author"})


def leads_to_category(link: Mapping[str, str | None]) -> bool:
    """Whether a link, of which these are the attributes, is marked as one to all news of a category or of somebody."""
    relations, names = link.get("rel"), link.get("class")
    if relations and not _LISTING.isdisjoint(relations.split()):
        return True
    if CATEGORY_ADDRESS.search(link.get("href") or "") is not None:
        return True
    return bool(names) and CATEGORY_NAME.search(names or "") is not None


def address(link: LexborNode) -> str:
    """Where a link leads, as it is written."""
    return link.attributes.get("href") or ""
