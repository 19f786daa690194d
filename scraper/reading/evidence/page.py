"""What a page as a whole is about: key figures, an institution's portrait, an article."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from figures.expressions import expression
from scraper.numbers import Decoy, NumberContext, find_decoy, find_numbers, is_raised_part
from scraper.reading.evidence.house_names import NAMELESS, HouseNames
from scraper.reading.markup.document import Document
from scraper.reading.markup.linked_data import type_names
from scraper.reading.markup.outline import Outline
from scraper.reading.markup.text import has_digit
from scraper.reading.words.subject_words import (
    names_forum,
    names_key_figures,
    names_offer,
    names_portrait,
    names_report,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the page as a whole is about."""

    title: str | None
    is_key_figures: bool
    is_portrait: bool
    is_article: bool
    is_report: bool = False
    """Whether it is an institution's own report on a year: what it says in sentences alone, it says of itself."""
    is_news: bool = False
    """Whether it is an article with its day, or a press release, that bears no title for figures or a portrait."""
    offer: str = ""
    """Why its numbers are a thing's, a lodging's or a course's, or examples: it offers one, or is part of a manual."""
    is_forum: bool = False
    """Whether it is called a forum: statistics there count its threads and who reads them."""
    reads_towns: bool = False
    """Whether a word with a capital letter behind a number is a town's name: not in German, where all nouns "
    "have one."""
    footnotes: frozenset[str] = frozenset()
    houses: frozenset[str] = frozenset()
    """The numbers of houses in its `<title>`: some places are called by their street and number, "Brunnsgatan 41"."""
    language: str | None = None
    names: HouseNames = NAMELESS


_ARTICLE_META = (
    'meta[property="article:published_time"], meta[property="og:type"][content="article"], meta[name="news_keywords"]'
)
_FOOTNOTE = expression(r"<sup[^<>]{0,80}>\s*[(\[]?(\d{1,2})[)\]]?\s*</sup>")
_PARTED = expression(r"\s[|·•–—-]\s")
_BEFORE = 8
"""Characters before a raised number that may be the unit or formula it belongs to."""

_ARTICLE_TYPE = expression(r"schema\.org/(?:NewsArticle|BlogPosting)")


def judge_page(document: Document) -> Page:
    """By its title, its address and its metadata. An address alone announces no key figures: "/figures/origami"."""
    address = unquote(urlsplit(document.url).path).replace("-", " ").replace("_", " ") if document.url else ""
    titles = [text for text in (document.title, document.window_title) if text]
    is_key_figures = any(map(names_key_figures, titles))
    is_report = any(map(names_report, titles))
    return Page(
        title=document.title,
        is_key_figures=is_key_figures,
        is_portrait=any(map(names_portrait, (*titles, address))),
        is_report=is_report,
        offer="" if is_key_figures or is_report else _offer(document, titles),
        is_article=_is_article(document),
        is_forum=not is_key_figures and any(map(names_forum, titles)),
        language=document.language,
        names=HouseNames(document),
        reads_towns=not (document.language or "de").lower().startswith(("de", "lb")),
        houses=_houses(document.window_title, document.language),
        footnotes=_footnotes(document.html) if "sup" in document.outline.tagged else frozenset(),
    )


def _houses(title: str, language: str | None) -> frozenset[str]:
    if not has_digit(title):
        return frozenset()
    found: set[str] = set()
    context = NumberContext(language=language)
    for part in _PARTED.split(title):
        matches = find_numbers(part, context=context, in_words=False)
        found.update(match.raw for match in matches if find_decoy(part, match, language=language) is Decoy.STREET)
    return frozenset(found)


def _footnotes(html: str) -> frozenset[str]:
    """The raised numbers of a page that may name notes: no exponents, "m²", and no parts of formulas, "CO₂"."""
    raised = _FOOTNOTE.finditer(html)
    return frozenset(
        mark[1] for mark in raised if not is_raised_part(html[max(0, mark.start() - _BEFORE) : mark.start()], mark[1])
    )


_GOODS = frozenset({"Product", "Recipe", "JobPosting", "Course", "Apartment", "House", "Book", "Vehicle", "Car"})
_GOODS_TYPE = expression(r"schema\.org/(?:Product|Recipe|JobPosting|Course|Apartment|House|Book)\b")
_GOODS_META = 'meta[property="og:type"][content*="product"], meta[property^="product:"]'
_BASKET = '[class*="add-to-cart"], [class*="add_to_cart"], [id*="add-to-cart"]'


_MANUAL = expression(
    r"(?i)docbook|publican|texi(?:2?html|2?any)|makeinfo|docutils|sphinx|mkdocs|mdbook|doxygen|javadoc|"
    r"rustdoc|asciidoctor|antora|gitbook|latexml"
)
"""What makes manuals and books of programs, as it signs its pages: none makes institutions' sites."""


def _offer(document: Document, titles: Sequence[str]) -> str:
    if any(map(names_offer, titles)) or _is_of_goods(document):
        return "on a page that offers a thing, a lodging or a course"
    outline = document.outline
    makers = (outline.attributes[place].get("content") or "" for place in outline.select(_GENERATOR))
    return "in a manual" if any(map(_MANUAL.search, makers)) else ""


_GENERATOR = 'meta[name="generator" i]'


def _is_of_goods(document: Document) -> bool:
    """Whether its metadata say that it is about a thing for sale or a post, or its elements are a shop's."""
    outline = document.outline
    if any(not _GOODS.isdisjoint(type_names(node)) for node in document.linked):
        return True
    if any(map(_GOODS_TYPE.search, _item_types(outline))):
        return True
    if any(map(outline.is_in_head, outline.select(_GOODS_META))) or outline.select(_BASKET):
        return True
    return bool(outline.select('[class~="product"]') and outline.select('[class~="price"]'))


_RELEASE = expression(
    r"this (?:press|news) release (?:contains|includes) forward-looking|(?:\A|\0)\s*for immediate release\b",
    re.IGNORECASE,
)


_FROM_AN_END = 8_000
"""Characters: in so many from where a page begins or ends, a press release says that it is one."""


def _is_article(document: Document) -> bool:
    said = document.said
    if len(said) > 2 * _FROM_AN_END:
        said = said[:_FROM_AN_END] + said[-_FROM_AN_END:]
    if ("elease" in said or "ELEASE" in said) and _RELEASE.search(said) is not None:
        return True
    in_head = any(map(document.outline.is_in_head, document.outline.select(_ARTICLE_META)))
    return in_head or any(map(_ARTICLE_TYPE.search, _item_types(document.outline)))


def _item_types(outline: Outline) -> set[str]:
    """What the page's elements are about, by their own words."""
    return {outline.attributes[place].get("itemtype") or "" for place in outline.having.get("itemtype", ())}
