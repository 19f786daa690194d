"""Whose site a page is of, where what it tells machines says so, or two places of it agree."""

import unicodedata
from collections.abc import Iterator

from figures.expressions import expression
from scraper.reading.contact.contact_words import ORGANIZATION
from scraper.reading.contact.site_words import ABOUT, HOUSE, HOUSES
from scraper.reading.markup.document import Document
from scraper.reading.markup.linked_data import named, type_names
from scraper.reading.markup.text import fold, holding, places_of
from scraper.reading.words.subject_words import names_key_figures, names_portrait

_MOST_LETTERS, _MOST_WORDS, _FEWEST_LETTERS = 70, 10, 3
_JOINT = expression(r"\s+[|–—·•»]\s+|\s+-\s+|\s?[|｜]\s?")
_SIGNS = "[class*=logo i], [class*=brand i], [id*=logo i]"
_HOMES = frozenset(("/", "./", "index.html", "/index.html", "index.php", "/index.php"))
_MOST_LINKS, _MOST_SIGNS, _MOST_MENU = 12, 8, 60


def site_name(document: Document) -> str | None:
    """The name of the house whose site it is, as it is written there; None where one place alone says it."""
    told = next(filter(_may_be_a_name, _told(document)), None)
    if told is not None:
        return told
    parts = [part.strip() for part in _JOINT.split(document.window_title)]
    named_so = [part for part in parts[::-1] if _may_be_a_name(part)]
    if not named_so:
        return None
    borne = [*map(squashed, _borne(document))]
    rights = squashed(_rights(document))
    led_to = {*map(squashed, _led_to(document))}
    sure = (part for part in named_so if squashed(part) in borne or squashed(part) in rights)
    houses = (part for part in named_so if part != document.title and squashed(part) not in led_to and _is_house(part))
    return next(sure, None) or next(houses, None)


def squashed(name: str) -> str:
    """A name without case, marks, spaces and signs."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in plain if c.isalnum())


def _told(document: Document) -> Iterator[str]:
    """What the site says to machines that it is called."""
    for site in document.css('meta[property="og:site_name"]')[:1]:
        yield fold(site.attributes.get("content") or "")
    for node in document.linked:
        if type_names(node) & HOUSES:
            yield fold(named(node) or "")


def _borne(document: Document) -> Iterator[str]:
    """What the links to the site's home and its signs say, and what its header says first."""
    outline = document.outline
    for place in outline.select("a[href]")[:_MOST_LINKS]:
        if (outline.attributes[place].get("href") or "").strip() in _HOMES:
            yield document.text_at(place)
    for place in outline.select(_SIGNS)[:_MOST_SIGNS]:
        yield document.text_at(place)
        yield from (outline.attributes[image].get("alt") or "" for image in _images(document, place))
    for header in outline.tagged.get("header", ())[:1]:
        first = next((place for place in range(header, outline.ends[header]) if outline.texts[place].strip()), -1)
        if first >= 0 and not any(outline.tags[above] in ("a", "nav", "li") for above in outline.around(first)):
            yield fold(outline.texts[first])


def _led_to(document: Document) -> Iterator[str]:
    """What the first links to other pages say: those are no names of the site."""
    outline = document.outline
    for place in outline.select("a[href]")[:_MOST_MENU]:
        if (outline.attributes[place].get("href") or "").strip() not in _HOMES:
            yield document.text_at(place)


def _images(document: Document, place: int) -> Iterator[int]:
    yield from document.outline.within(place, document.outline.tagged.get("img", ()))


def _rights(document: Document) -> str:
    """The texts that say whose the rights are."""
    texts = document.outline.texts
    return " ".join(texts[place] for place in holding(places_of("©", document.said), document.said))


def _may_be_a_name(text: str) -> bool:
    """Whether a text is short and announces nothing, as "About us" and "In figures" do."""
    if len(text) > _MOST_LETTERS or len(text.split()) > _MOST_WORDS:
        return False
    if sum(map(str.isalpha, text)) < _FEWEST_LETTERS or names_key_figures(text):
        return False
    return _is_house(text) or not names_portrait(text)


def _is_house(text: str) -> bool:
    """Whether a text has a word for a kind of institution, and is not about it: "About the museum"."""
    if ABOUT.match(text) is not None:
        return False
    return bool(ORGANIZATION.search(text) or HOUSE.search(text))
