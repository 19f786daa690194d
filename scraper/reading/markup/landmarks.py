"""The parts of a page that are the site's, not the page's: menus, header, footer, banners, dialogs."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from scraper.reading.markup.document import Document
from scraper.reading.markup.outline import Outline
from scraper.reading.words.phrases import Names

_MENUS = (
    "nav, menu, dialog, [role=navigation], [role=menu], [role=menubar], [role=search], "
    "[role=dialog], [role=alertdialog]"
)
_FOOTERS = "footer, [role=contentinfo]"
_HEADERS = "header, [role=banner]"
_NAMED = (
    "[class*=foot i], [id*=foot i], [class*=menu i]:not(li, a, span), [id*=menu i]:not(li, a, span), "
    "[class*=cookie i], [id*=cookie i], [class*=consent i], [id*=consent i]"
)
_FOOTER_NAME = Names(r"(?:^|[\s_-])(?:footer|foot|site-?footer|fusion-footer|colophon|pied(?:-de-page)?)(?=$|[\s_-])")
_MENU_NAME = Names(r"(?:^|[\s_-])(?:mega-?menu|sub-?menu|main-?menu|menu|cookies?|consent|gdpr|rgpd)(?=$|[\s_-])")
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

    @property
    def identities(self) -> frozenset[int]:
        """The `mem_id` of the elements that are menus or footers."""
        return frozenset(self.outline.nodes[position].mem_id for position in self.menus | self.footers)

    def _is_in(self, parts: frozenset[int], position: int) -> bool:
        if parts not in self._covered:
            self._covered[parts] = self.outline.covered(parts)
        return bool(self._covered[parts][position])


def find_landmarks(document: Document) -> Landmarks:
    """The landmarks that elements, roles and the authors' names for them tell; none holds the page's content."""
    outline = document.outline
    content = _around_content(outline)
    menus = {*outline.select(_MENUS), *(place for place in _free(outline, _HEADERS) if place not in content)}
    footers = {*_free(outline, _FOOTERS)}
    for told, place in _told_by_name(outline):
        if place not in content:
            (footers if told is _FOOTER_NAME else menus).add(place)
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


def _told_by_name(outline: Outline) -> Iterator[tuple[Names, int]]:
    """What the names of elements say that they are, asked once for those that share them."""
    alike: defaultdict[tuple[str | None, str | None], list[int]] = defaultdict(list)
    for place in outline.select(_NAMED):
        said = outline.attributes[place]
        alike[said.get("class"), said.get("id")].append(place)
    for names, places in alike.items():
        named = " ".join(name or "" for name in names)
        told = next((told for told in (_FOOTER_NAME, _MENU_NAME) if told.search(named)), None)
        if told is not None:
            yield from ((told, place) for place in places if outline.tags[place] not in ("html", "body"))


def _around_content(outline: Outline) -> frozenset[int]:
    """The elements that hold the page's content: its `main`, else its first heading, and all around them."""
    content: set[int] = set()
    for place in outline.select("main, [role=main]") or outline.select("h1")[:1]:
        content.add(place)
        content.update(takewhile(lambda above: above not in content, outline.around(place)))
    return frozenset(content)
