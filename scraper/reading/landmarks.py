"""The parts of a page that are the site's, not the page's: menus, header, footer, banners, dialogs."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from scraper.reading.document import Document
from scraper.reading.outline import Outline
from scraper.reading.phrases import Names

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
_OWNERS = frozenset({"main", "article", "section"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Landmarks:
    """Elements by their positions: `menus` (headers, banners and dialogs too) lead about the site, `footers` end every
    page of it. `site` has 1 for each node that is or stands in one of both, else 0.
    """

    outline: Outline
    menus: frozenset[int]
    footers: frozenset[int]
    site: Sequence[int]

    def in_menu(self, position: int) -> bool:
        """Whether an element is, or stands in, a menu, the site's header, a banner or a dialog."""
        return not self.menus.isdisjoint((position, *self.outline.around(position)))

    def in_footer(self, position: int) -> bool:
        """Whether an element is, or stands in, the site's footer."""
        return not self.footers.isdisjoint((position, *self.outline.around(position)))

    @property
    def identities(self) -> frozenset[int]:
        """The `mem_id` of the elements that are menus or footers."""
        return frozenset(self.outline.nodes[position].mem_id for position in self.menus | self.footers)


def find_landmarks(document: Document) -> Landmarks:
    """The landmarks that elements, roles and the authors' names for them tell; none holds the page's content."""
    outline = document.outline
    content = _around_content(outline)
    menus = {*outline.select(_MENUS)}
    menus |= {at for at in outline.select(_HEADERS) if at not in content and not _is_owned(outline, at)}
    footers = {at for at in outline.select(_FOOTERS) if not _is_owned(outline, at)}
    for at in outline.select(_NAMED):
        if at in content or outline.tags[at] in ("html", "body"):
            continue
        named = _told_by_name(outline.attributes[at].get("class"), outline.attributes[at].get("id"))
        if named is not None:
            (footers if named is _FOOTER_NAME else menus).add(at)
    return Landmarks(
        outline=outline,
        menus=frozenset(menus),
        footers=frozenset(footers),
        site=outline.covered(menus | footers),
    )


@lru_cache(maxsize=4096)
def _told_by_name(classes: str | None, identity: str | None) -> Names | None:
    """Which of the two an element's names say that it is."""
    names = f"{classes or ''} {identity or ''}"
    return next((told for told in (_FOOTER_NAME, _MENU_NAME) if told.search(names)), None)


def _is_owned(outline: Outline, position: int) -> bool:
    """A header or footer of an article or section is the page's own."""
    return any(outline.tags[around] in _OWNERS for around in outline.around(position))


def _around_content(outline: Outline) -> frozenset[int]:
    """The elements that hold the page's content: its `main`, else its first heading, and all around them."""
    content = outline.select("main, [role=main]") or outline.select("h1")[:1]
    return frozenset(step for at in content for step in (at, *outline.around(at)))
