"""The parts of a page that are the site's, not the page's: menus, header, footer, banners, dialogs."""

from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from scraper.reading.document import Document, ancestors
from scraper.reading.phrases import Names

MAX_DEPTH = 64
"""Elements looked at around one; what nests deeper is not told apart."""

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
    """Elements by their identity in the tree: `menus` lead about the site, `footers` end every page
    of it; `site` are both."""

    menus: frozenset[int]
    footers: frozenset[int]
    site: frozenset[int]

    def in_menu(self, node: LexborNode) -> bool:
        """Whether an element is, or stands in, a menu, the site's header, a banner or a dialog."""
        return _is_in(node, self.menus)

    def in_footer(self, node: LexborNode) -> bool:
        """Whether an element is, or stands in, the site's footer."""
        return _is_in(node, self.footers)

    def is_site(self, node: LexborNode) -> bool:
        """Whether an element belongs to the site and not to the page."""
        return _is_in(node, self.site)


def find_landmarks(document: Document) -> Landmarks:
    """The landmarks that elements, roles and the authors' names for them tell; none holds the page's content."""
    content = _around_content(document)
    menus = {node.mem_id for node in document.css(_MENUS)}
    menus |= {node.mem_id for node in document.css(_HEADERS) if not _is_owned(node) and node.mem_id not in content}
    footers = {node.mem_id for node in document.css(_FOOTERS) if not _is_owned(node)}
    for node in document.css(_NAMED):
        attributes = node.attributes
        names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}"
        if node.mem_id in content or node.tag in ("html", "body"):
            continue
        if _FOOTER_NAME.search(names):
            footers.add(node.mem_id)
        elif _MENU_NAME.search(names):
            menus.add(node.mem_id)
    return Landmarks(menus=frozenset(menus), footers=frozenset(footers), site=frozenset(menus | footers))


def _is_in(node: LexborNode, marked: frozenset[int]) -> bool:
    """Whether an element or one around it is among the marked."""
    step: LexborNode | None = node
    for _ in range(MAX_DEPTH):
        if step is None:
            return False
        if step.mem_id in marked:
            return True
        step = step.parent
    return False


def _is_owned(node: LexborNode) -> bool:
    """A header or footer of an article or section is the page's own."""
    return any(a.tag in _OWNERS for a in ancestors(node))


def _around_content(document: Document) -> frozenset[int]:
    """The elements that hold the page's content: its `main`, else its first heading, and all around them."""
    content = document.css("main, [role=main]") or document.css("h1")[:1]
    return frozenset(step.mem_id for node in content for step in (node, *ancestors(node)))
