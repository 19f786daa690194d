"""Where on a page no figure is read: navigation, footer, forms, news, contact and the like.

Asked only for elements around a number, and answered once for each element.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from figures.record import Source
from figures.remembered import remembered
from scraper.numbers.members import ATTRIBUTE
from scraper.reading.markup.card_parts import parts_of_cards
from scraper.reading.markup.layout import Box, Layout
from scraper.reading.markup.text import has_digit
from scraper.reading.stats.announcements import announces
from scraper.reading.words.announcement_words import ANNOUNCEMENT_NAMES
from scraper.reading.words.element_names import MISLEADING_NAMES, NO_FIGURES_NAMES, NO_FIGURES_PHRASES
from scraper.reading.words.hits_words import A_YEAR, HITS
from scraper.reading.words.network_words import NETWORKS
from scraper.reading.words.vocabulary import DURATION


class Bar(Enum):
    """How much a region speaks against its numbers: `HARD` holds none, in a `SOFT` one they need strong evidence, in
    one for `COUNTERS` only these may be figures.
    """

    HARD = "hard"
    SOFT = "soft"
    COUNTERS = "counters"


class Region(NamedTuple):
    """Why numbers in here are no figures."""

    bar: Bar
    reason: str

    def holds(self, source: Source) -> bool:
        """Whether what was read from such a source may be a figure here."""
        return self.bar is Bar.SOFT or (self.bar is Bar.COUNTERS and source is ATTRIBUTE)


A_BUTTON = "a button"
"""No figure stands in one, but an accordion's headings do."""

A_CARD_PART = "a card's own footer, or a button that is a card"
"""What figures stand in where key figures are announced, and prices, answers and menus elsewhere."""

A_SIDEBAR = "in an element called “sidebar”"
"""What is beside the page's own text may still announce its key figures."""

A_FOOTERS_ROW = "in a row of a footer"

_OF_COUNTERS = Region(bar=Bar.COUNTERS, reason="footer")
_OF_NUMBERS = Region(bar=Bar.SOFT, reason=A_FOOTERS_ROW)

_HARD_TAGS = {
    "nav": "navigation",
    "footer": "footer",
    "dialog": "dialog",
    "time": "a date or time",
    "del": "struck out",
    "s": "struck out",
    "code": "code",
    "pre": "code",
    "kbd": "code",
    "button": A_BUTTON,
    "address": "an address",
}
_HARD_ROLES = {
    "navigation": "navigation",
    "contentinfo": "footer",
    "search": "search",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "menu": "navigation",
    "menubar": "navigation",
    "banner": "site header",
}
_HARD_NAMES = expression(
    r"cookies?|consent|gdpr|rgpd|cmp|onetrust|didomi|breadcrumbs?|ariane|pagination|pager|paginator|navigation|navbar|"
    r"submenu|footer|copyright|colophon|calendar|kalender|datepicker|page-numbers|countdown|social|shar(?:e|ing)|"
    r"partage|comments?|comment-list|respond|preloader|prices?|"
    r"pati[cč]ka|stopka|fusszeile|rodape|rodap[ée]|rodapie|piedepagina|pie-de-pagina|pied-de-page|piedipagina|"
    r"voettekst|sidfot|"
    r"bunntekst|alatunniste|podno[zž]je|l[aá]bl[eé]c|подвал"
)
_LINKED_NAMES = frozenset({"social", "share", "sharing", "partage"})
"""Names of links to networks, and as soon of what is done for society, or of a part of a whole."""

_PRICED_NAMES = frozenset({"price", "prices"})
_PRICE = expression(
    r"[€$£¥₹₽₺₴]|\d[.,]\d\d(?!\d)|(?<![^\W\d_])(?:eur|usd|gbp|chf|fr\.|kr|z[łl]|k[čc]|ft|lei|rub|руб|try|tl|inr|rs\.?|"
    r"aed|free|gratis|gratuit\w*|kostenlos)(?![^\W\d_])",
    re.IGNORECASE,
)
_LISTED = expression(r"result|list|facet|filter|hits|tags")
"""What elements are called that show what was searched for."""

_FIELDS = "input, select, textarea"
_LINK_TAGS = frozenset({"a", "button"})
_LINK_ROLES = frozenset({"button", "link"})
_MAX_LINK_DEPTH = 3
_DOCUMENT = expression(r"\.(?:pdf|docx?|xlsx?|pptx?|zip|odt|ods|csv|ics)(?:$|[?#])", re.IGNORECASE)
_TELLING_TAGS = frozenset({*_HARD_TAGS, "form", "blockquote"})
_COMMENT_LINKS = ("#comment", "#kommentar", "#respond", "#reply", "#reacties", "#disqus_thread")
_WHOLE_PAGE = frozenset({"body", "html", "main"})
_LARGE_SHARE = 0.6


@dataclass(eq=False, slots=True, kw_only=True)
class Regions:
    """Judges the elements of one page."""

    layout: Layout
    closed: dict[int, str] = field(default_factory=dict)
    only: frozenset[int] | None = None
    _known: dict[Box, Region | None] = field(default_factory=dict)
    _parts_of_cards: frozenset[int] = field(init=False)

    def __post_init__(self) -> None:
        self._parts_of_cards = parts_of_cards(self.layout.flow.outline)

    def close(self, nodes: Iterable[LexborNode], reason: str) -> None:
        """Other readers' finds: what is a news item or a contact is no figure."""
        for node in nodes:
            self.closed[node.mem_id] = reason

    def region_of(self, box: Box) -> Region | None:
        """The outermost region that holds the box and speaks hardest, or None where numbers may be figures."""
        known = self._known
        if box in known:
            return known[box]
        path = [box]
        step = box.parent
        while step is not None and step not in known:
            path.append(step)
            step = step.parent
        found = known[step] if step is not None else None
        for inner in reversed(path):
            own = self._judge(inner)
            if own is not None and (found is None or (found.bar is not Bar.HARD and own.bar is Bar.HARD)):
                found = own
            if found is not None:
                found = self._of_show(inner) or found
            known[inner] = found
        return found

    def _of_show(self, box: Box) -> Region | None:
        """The region that a row of a footer's figures is; None where an element is no such row."""
        flow = self.layout.flow
        if not (box.place in flow.shows or box.place in flow.rows) or not _tells_of_a_site(box):
            return None
        return _OF_COUNTERS if box.place in flow.shows else _OF_NUMBERS

    def in_only(self, box: Box) -> bool:
        """Whether the box lies in a region that a person pinned, or nothing is pinned."""
        return self.only is None or self.pinned(box) != 0

    def pinned(self, box: Box) -> int:
        """The identity of the innermost pinned element around the box, 0 where none is."""
        step: Box | None = box if self.only else None
        while step is not None:
            if self.only and step.node.mem_id in self.only:
                return step.node.mem_id
            step = step.parent
        return 0

    def _judge(self, box: Box) -> Region | None:
        if box.tag in _WHOLE_PAGE:
            return None
        reason = self.closed.get(box.node.mem_id) if self.closed else None
        if reason is None:
            if not box.attributes and box.tag not in _TELLING_TAGS:
                return None
            reason = self._hard(box)
        if reason:
            return Region(bar=Bar.HARD, reason=reason)
        return self._soft(box)

    def _hard(self, box: Box) -> str | None:
        if box.tag in _HARD_TAGS:
            is_shown = box.place in self._parts_of_cards or (box.tag == "button" and _opens_panel(box))
            is_shown = is_shown or (box.tag == "nav" and not self.layout.flow.outline.is_menu(box.place))
            return None if is_shown else _HARD_TAGS[box.tag]
        attributes = box.attributes
        role = attributes.get("role")
        if role in _HARD_ROLES:
            return _HARD_ROLES[role]
        if box.tag == "a":
            return _of_link(attributes.get("href") or "")
        if box.tag == "form" and not self._is_large(box):
            return "a form"
        return None

    def _soft(self, box: Box) -> Region | None:
        if box.tag == "blockquote":
            return Region(bar=Bar.SOFT, reason="in a quotation")
        if box.tag in ("button", "footer") and box.place in self._parts_of_cards and not _opens_panel(box):
            return Region(bar=Bar.SOFT, reason=A_CARD_PART)
        name = _telling_name(box.names)
        if name is None or self._is_large(box) or _is_misleading(name, box):
            return None
        if name in ANNOUNCEMENT_NAMES and not announces(name, box, self.layout):
            return None
        return _called(name)

    def _is_large(self, box: Box) -> bool:
        """Whether the box is most of the page: a name on it says nothing about its parts."""
        return box.end - box.first > _LARGE_SHARE * len(self.layout.lines) and box.end - box.first > 8


@remembered(1024)
def _called(name: str) -> Region:
    """The region that an element of such a name is: one page has many of few names."""
    bar = Bar.HARD if _HARD_NAMES.fullmatch(name) else Bar.SOFT
    return Region(bar=bar, reason=f"in an element called “{name}”")


def _of_link(address: str) -> str | None:
    """Why a link's numbers are no figures, by where it leads."""
    if address.startswith(("tel:", "mailto:")):
        return "a telephone or e-mail link"
    if address.startswith(_COMMENT_LINKS, address.find("#")):
        return "a link to a comment"
    return "a link to a document" if _DOCUMENT.search(address) else None


def _tells_of_a_site(show: Box) -> bool:
    """Whether a footer's row counts what a site has: not its readers, here or in networks, nor the time left."""
    said = show.node.text(separator=" ")
    return (HITS.search(said) is None or A_YEAR.search(said) is not None) and NETWORKS.search(said) is None


def _is_misleading(name: str, box: Box) -> bool:
    """Whether an element is not what its name says.

    One for networks leads to none and names none, one for a price or a countdown shows no money and no time, one for a
    search asks for nothing and lists no results, a comment is but a line without a number.
    """
    lines = box.end - box.first
    if name in _LINKED_NAMES:
        return not _has_links(box) and NETWORKS.search(box.node.text(separator=" ")) is None
    if name in _PRICED_NAMES:
        return lines > 1 and _PRICE.search(box.node.text()) is None
    if name == "search":
        return lines > 1 and _LISTED.search(box.names) is None and box.node.css_first(_FIELDS) is None
    if name == "countdown":
        return lines > 1 and not any(map(DURATION.fullmatch, box.node.text(separator=" ").split()))
    return name == "comment" and lines == 1 and not has_digit(box.node.text())


def _has_links(box: Box) -> bool:
    """Whether an element holds links or buttons, or stands in one."""
    step: Box | None = box
    for _ in range(_MAX_LINK_DEPTH):
        if step is None:
            break
        if step.tag in _LINK_TAGS or step.attributes.get("role") in _LINK_ROLES:
            return True
        step = step.parent
    return box.node.css_first("a, button, iframe, input, [role=button], [role=link]") is not None


def _opens_panel(button: Box) -> bool:
    """Whether a button is an accordion's heading, which may show a figure itself."""
    return button.heading is not None or button.node.css_first("h1, h2, h3, h4, h5, h6") is not None


@remembered(8192)
def _telling_name(names: str) -> str | None:
    """The first of an element's names that says its numbers are no figures."""
    if not names:
        return None
    words = _parts(names)
    if not NO_FIGURES_NAMES.isdisjoint(words):
        words = _parts(MISLEADING_NAMES.sub("", names))
    if NO_FIGURES_NAMES.isdisjoint(words):
        announcing = (word for word in words if word in ANNOUNCEMENT_NAMES)
        return next((phrase for phrase in NO_FIGURES_PHRASES if phrase in names), next(announcing, None))
    return next(word for word in words if word in NO_FIGURES_NAMES)


def _parts(names: str) -> list[str]:
    """What spaces, hyphens and underscores part of an element's names."""
    return names.replace("-", " ").replace("_", " ").split()
