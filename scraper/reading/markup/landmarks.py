"""The parts of a page that are the site's, not the page's: menus, header, footer, banners, dialogs."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from figures.expressions import expression
from scraper.reading.markup.document import Document
from scraper.reading.markup.outline import Outline

_MENUS = (
    "nav, menu, dialog, [role=navigation], [role=menu], [role=menubar], [role=search], "
    "[role=dialog], [role=alertdialog]"
)
_FOOTERS = "footer, [role=contentinfo]"
_HEADERS = "header, [role=banner]"
_EDGE = r"[\0\s_-]"


def _name(stem: str, *, before: str = "", behind: str = "") -> re.Pattern[str]:
    """A stem as a name of its own, "footer" in "site-footer", or behind one of some words that it is written with."""
    edges = "|".join(f"(?<={_EDGE}{word}{stem})" for word in ("", *before.split()))
    return expression(rf"{stem}(?:{edges}){behind}(?={_EDGE})[^\0]*")


_CALLED = {
    "footer": {
        "foot": _name("foot", before="site", behind="(?:er)?"),
        "colophon": _name("colophon"),
        "pied": _name("pied"),
    },
    "menu": {"menu": _name("menu", before="mega sub main")},
    "consent": {
        "cookie": _name("cookie", behind="s?"),
        "consent": _name("consent"),
        "gdpr": _name("gdpr"),
        "rgpd": _name("rgpd"),
    },
}
"""What parts of a page are called, by the stems of their names."""

_NAMES = ("class", "id")
_PAGES = frozenset({"html", "body"})
_PAGES_OR_ENTRIES = _PAGES | {"li", "a", "span"}
"""What is called after the menu that it leads to."""

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
    menus = {*outline.select(_MENUS), *(place for place in _free(outline, _HEADERS) if place not in content)}
    tags = outline.tags
    footers = {place for place in _called(outline, "footer") if tags[place] not in _PAGES} - content
    menus |= {place for place in _called(outline, "menu") if tags[place] not in _PAGES_OR_ENTRIES} - content - footers
    menus |= {place for place in _called(outline, "consent") if tags[place] not in _PAGES} - content - footers
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


def _called(outline: Outline, kind: str) -> set[int]:
    """The elements that their author calls so."""
    found: set[int] = set()
    for attribute in _NAMES:
        for stem, name in _CALLED[kind].items():
            found.update(outline.named(attribute, stem, name))
    return found


def _around_content(outline: Outline) -> frozenset[int]:
    """The elements that hold the page's content: its `main`, else its first heading, and all around them."""
    content: set[int] = set()
    for place in outline.select("main, [role=main]") or outline.select("h1")[:1]:
        content.add(place)
        content.update(takewhile(lambda above: above not in content, outline.around(place)))
    return frozenset(content)
