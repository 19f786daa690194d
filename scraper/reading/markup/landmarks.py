"""The parts of a page that are the site's, not the page's: menus, header, footer, banners, dialogs."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import NamedTuple

from scraper.reading.markup.document import Document
from scraper.reading.markup.outline import Outline

_MENUS = (
    "nav, menu, dialog, [role=navigation], [role=menu], [role=menubar], [role=search], "
    "[role=dialog], [role=alertdialog]"
)
_FOOTERS = "footer, [role=contentinfo]"
_HEADERS = "header, [role=banner]"
_PAGES = frozenset({"html", "body"})
_NAMES = ("class", "id")


class _Called(NamedTuple):
    """What the parts of a `kind` are called: one of the `words`, which dashes and spaces part from others, and which
    all have the `stem`. Elements of the `barred` tags are called so and are none.
    """

    kind: str
    stem: str
    words: frozenset[str]
    barred: frozenset[str] = _PAGES


_CALLED = (
    _Called("footer", "foot", frozenset({"foot", "footer", "sitefooter"})),
    _Called("footer", "colophon", frozenset({"colophon"})),
    _Called("footer", "pied", frozenset({"pied"})),
    # entries of a menu are called after the menu that they lead to
    _Called("menu", "menu", frozenset({"menu", "megamenu", "submenu", "mainmenu"}), _PAGES | {"li", "a", "span"}),
    _Called("consent", "cookie", frozenset({"cookie", "cookies"})),
    _Called("consent", "consent", frozenset({"consent"})),
    _Called("consent", "gdpr", frozenset({"gdpr"})),
    _Called("consent", "rgpd", frozenset({"rgpd"})),
)
"""In "site-footer", "main_menu", "pied-de-page"."""

_OWNERS = "main, article, section"


@dataclass(frozen=True, slots=True, kw_only=True)
class Landmarks:
    """Elements by their positions: `menus` (headers, banners and dialogs too) lead about the site, `footers` end every
    page of it. `site` has 1 for each node that is or stands in one of both, else 0.
    """

    outline: Outline
    menus: frozenset[int]
    footers: frozenset[int]
    site: Sequence[int]
    _covered: dict[frozenset[int], Sequence[int]] = field(default_factory=dict)

    def in_menu(self, position: int) -> bool:
        """Whether an element is, or stands in, a menu, the site's header, a banner or a dialog."""
        return self._is_in(self.menus, position)

    def in_footer(self, position: int) -> bool:
        """Whether an element is, or stands in, the site's footer."""
        return self._is_in(self.footers, position)

    def _is_in(self, parts: frozenset[int], position: int) -> bool:
        if parts not in self._covered:
            self._covered[parts] = self.outline.covered(parts)
        return bool(self._covered[parts][position])


def find_landmarks(document: Document) -> Landmarks:
    """The landmarks that elements, roles and the authors' names for them tell; none holds the page's content."""
    outline = document.outline
    content = _around_content(outline)
    menus = {place for place in outline.select(_MENUS) if outline.tags[place] != "nav" or outline.is_menu(place)}
    menus |= {place for place in _free(outline, _HEADERS) if place not in content}
    called = _called(outline)
    footers = called["footer"] - content
    menus |= (called["menu"] | called["consent"]) - content - footers
    footers |= {*_free(outline, _FOOTERS)}
    return Landmarks(
        outline=outline,
        menus=frozenset(menus),
        footers=frozenset(footers),
        site=outline.covered(menus | footers),
    )


def _free(outline: Outline, selector: str) -> Sequence[int]:
    """Headers or footers of the site: one in an article or section is the page's own."""
    found = outline.select(selector)
    owned = outline.covered(outline.select(_OWNERS)) if found else ()
    return [place for place in found if not (place and owned[outline.parents[place]])]


def _called(outline: Outline) -> dict[str, set[int]]:
    """The elements that their author calls so, by kind. A page that says no such word anywhere calls none so."""
    found: dict[str, set[int]] = {called.kind: set() for called in _CALLED}
    tags = outline.tags
    for attribute in _NAMES:
        for kind, stem, words, barred in _CALLED:
            for names, places in outline.saying_in(attribute, stem):
                are_so = [place for place in places if tags[place] not in barred]
                if are_so and not words.isdisjoint(_parted(names)):
                    found[kind].update(are_so)
    return found


def _parted(names: str) -> list[str]:
    return names.replace("-", " ").replace("_", " ").split()


def _around_content(outline: Outline) -> frozenset[int]:
    """The elements that hold the page's content: its `main`, else its first heading, and all around them."""
    content: set[int] = set()
    for place in outline.select("main, [role=main]") or outline.select("h1")[:1]:
        content.add(place)
        content.update(takewhile(lambda above: above not in content, outline.around(place)))
    return frozenset(content)
