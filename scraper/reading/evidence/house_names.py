"""What a house is called on its own page: a sentence that names it first tells of it as one with "we" does."""

import re
from collections.abc import Iterator, Sequence

from figures.expressions import expression
from scraper.reading.markup.document import Document
from scraper.reading.words.subject_words import names_key_figures, names_portrait

_JOINT = expression(r"\s+[|·•–—-]\s+|\s*\|\s*")
_MOST_WORDS = 6
_MOST_NAMES = 8
_FEWEST_LETTERS = 3
_OPENING = 48
"""Letters of a sentence in which its subject is named, behind "Aujourd'hui la" or "Insgesamt hat der"."""

_UNSPACED = "\u2e80"
"""From here on letters are of languages that put no spaces between words."""
_HOUSE = expression(
    r"(?:大[学學]|[学學]校|[学學]院|中[学學]|小[学學]|[医醫]院|公司|集[团團]|[协協][会會]|基金[会會]|研究院|研究所|博物[馆館]|[图圖][书書][馆館]|病院|高校|学園|財団)\Z"
)
"""How names of houses end in languages without capitals."""

_WELCOME = expression(
    r"(?i:welcome (?:to|at)|willkommen (?:bei(?:m)?|in(?: der)?|im|an der)|bienvenue (?:à|chez|au|dans)|"
    r"bienvenid[oa]s? a|benvenut[oaie] (?:a|in|al|alla|nel)|welkom (?:bij|in|op)|bem-vind[oa]s? (?:a|à|ao)|"
    r"witamy (?:w|na)|välkommen till|velkommen til|tervetuloa|vítejte (?:v|na))\s"
    r"(?:(?i:the|la|le|les|der|den|die|das|de|het)\s)?"
    r"(?P<name>[^\W\d_a-z][^!.,;:|–—?]{2,40})"
)
"""How a first page greets, which names the house."""

_SIGNS = "header, footer, nav, [class*=logo], [class*=brand], [id*=logo]"
"""Where a site says whose it is."""


class HouseNames:
    """The names of the house whose page it is, looked for when they are first asked for: on most pages never."""

    __slots__ = ("_document", "_pattern")

    def __init__(self, document: Document | None) -> None:
        self._document = document
        self._pattern: re.Pattern[str] | None = None

    def open(self, sentence: str) -> bool:
        """Whether one of them is named where the subject of a sentence stands."""
        if self._document is not None:
            self._pattern = _alternatives(self._document)
            self._document = None
        return self._pattern is not None and self._pattern.search(sentence.lstrip()[:_OPENING]) is not None


NAMELESS = HouseNames(None)


def _alternatives(document: Document) -> re.Pattern[str] | None:
    names = sorted({*filter(_may_be_a_name, _names(document))}, key=len, reverse=True)[:_MOST_NAMES]
    return re.compile("|".join(map(_whole, names))) if names else None


def _whole(name: str) -> str:
    """A name as no part of a longer word."""
    if name[-1] >= _UNSPACED:
        return re.escape(name)
    return rf"(?<![\w-]){re.escape(name)}(?![\w-])"


def _names(document: Document) -> Iterator[str]:
    """What the site says that it is called, the last part of the window's title, and others that its signs bear: the
    first is mostly what a page is about, a town or a customer.
    """
    sites = document.css('meta[property="og:site_name"]')[:1]
    yield from (site.attributes.get("content") or "" for site in sites)
    *before, last = _JOINT.split(document.window_title)
    if before or _HOUSE.search(last) is not None:
        yield last
    headings = [document.outline.said_at(place) for place in document.outline.tagged.get("h1", ())[:1]]
    greetings = [_WELCOME.match(title.strip()) for title in (*headings, document.window_title)]
    yield from (greeting["name"].strip() for greeting in greetings if greeting is not None)
    borne = _borne(document)
    yield from (part for part in (*before, last) if part in borne)


def _borne(document: Document) -> str:
    outline = document.outline
    signs = outline.select(_SIGNS)
    alts = [
        outline.attributes[image].get("alt") or ""
        for sign in signs
        for image in outline.within(sign, _images(document))
    ]
    return "\n".join([*(outline.said_at(sign) for sign in signs), *alts])


def _images(document: Document) -> Sequence[int]:
    return document.outline.tagged.get("img", [])


def _may_be_a_name(text: str) -> bool:
    """Whether a text is written as names are: it announces nothing, and has no number."""
    if (
        not (text[:1].isupper() or text[:1] >= _UNSPACED)
        or len(text.split()) > _MOST_WORDS
        or any(map(str.isdigit, text))
    ):
        return False
    return sum(map(str.isalpha, text)) >= _FEWEST_LETTERS and not (names_portrait(text) or names_key_figures(text))
