"""The trail from the site's home to the page.

Sources, in the order of trust: elements that their author calls a trail, ones that are read aloud as a trail,
schema.org (RDFa, microdata, then JSON-LD), and plain links or words that `>` joins, from the site's home on.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from figures.record import Crumb
from figures.remembered import remembered
from scraper.reading.breadcrumb.trail_words import (
    HERE,
    HOME_WORDS,
    JOINT,
    LABELLED_TRAIL,
    NAMED_TRAIL,
    STRONG_JOINT,
    STRONG_JOINTS,
)
from scraper.reading.markup.document import BLOCK_TAGS, UNREAD_TAGS, Document, ancestors, text_of
from scraper.reading.markup.linked_data import as_list, named, text_value, type_names
from scraper.reading.markup.outline import Outline
from scraper.reading.markup.parts import is_icon
from scraper.reading.markup.text import fold, visible

MAX_CRUMBS = 12
MAX_LABEL = 160
"""Characters; a longer text is no crumb, and what holds it no trail."""

_SCHEMA_TRAIL = "[typeof~=BreadcrumbList], [typeof='v:Breadcrumb'], [itemtype*='schema.org/BreadcrumbList']"
_JOINT = expression(JOINT)
_JOINT_ALONE = expression(rf"\s*(?:{JOINT})+\s*")
_JOINT_BETWEEN = expression(rf"\s+(?:{JOINT})+\s+|\s*{STRONG_JOINT}+\s*")
_STRONG = expression(STRONG_JOINT)
_TITLE_TAGS = frozenset({"h1"})
MAX_LINKS = 5000
_LONGEST_HOME_WORD = 40
_OPENING = 3
_HOME_OPENINGS = frozenset(word[:_OPENING].rstrip() for word in HOME_WORDS)
_MAX_STEPS = 4000
_FEWEST_OF_A_SENTENCE = 7
"""Spaces in a text that ends in a full stop, as names of pages seldom do."""
_BUTTON = expression(r"(?:btn|button)[_-]+(?:primary|secondary|success|danger|warning|cta)|(?:^|[\s_-])cta(?=$|[\s_-])")


@dataclass(frozen=True, slots=True, kw_only=True)
class Trail:
    """The crumbs, and the elements that show them."""

    crumbs: tuple[Crumb, ...] = ()
    regions: tuple[LexborNode, ...] = ()


def read_breadcrumb(document: Document) -> Trail:
    """The page's trail, home first; empty where the page shows none. Any markup gives an answer."""
    for selector in (NAMED_TRAIL, LABELLED_TRAIL, _SCHEMA_TRAIL):
        trail = _first_trail(document, document.css(selector))
        if trail is not None:
            return trail
    return _from_linked_data(document) or _from_links(document) or _from_words(document) or Trail()


def _first_trail(document: Document, containers: Sequence[LexborNode]) -> Trail | None:
    """The first of some elements that holds a trail; one in another is asked only where the outer one holds none."""
    for container in containers[:200]:
        if container.tag in ("html", "body") or container.css_first("main, article") is not None:
            continue
        listed = container.css_first("ol, ul")
        for element in (container,) if listed is None or listed.mem_id == container.mem_id else (listed, container):
            crumbs = _crumbs(document, element)
            if (_is_trail(crumbs) or _is_worded(document, element, crumbs)) and (
                element is container or _begins(crumbs[0], document, container)
            ):
                return Trail(crumbs=crumbs, regions=(container,))
    return None


def _begins(first: Crumb, document: Document, container: LexborNode) -> bool:
    """Whether a list's first crumb is that of the element around it: the trail's own list, not one beside it."""
    return first in _crumbs(document, container)[:2]


def _is_trail(crumbs: Sequence[Crumb]) -> bool:
    """Two crumbs or more; only the last has no link, unless none has."""
    if not 2 <= len(crumbs) <= MAX_CRUMBS or any(len(crumb.label) > MAX_LABEL for crumb in crumbs):
        return False
    linked = [crumb.url is not None for crumb in crumbs]
    return any(linked) or _is_home_word(crumbs[0].label)


def _is_worded(document: Document, element: LexborNode, crumbs: Sequence[Crumb]) -> bool:
    """Whether an element with a trail's name shows one in words alone, which strong joints part: "Forums › Gear"."""
    if len(crumbs) < 2 or len(crumbs) > MAX_CRUMBS or any(crumb.url is not None for crumb in crumbs):
        return False
    is_parted = len(_STRONG.findall(element.text())) >= len(crumbs) - 1
    return is_parted and (len(crumbs) > 2 or _is_page_name(document, crumbs[-1].label))


class _Step:
    """Something met on the way through a trail: a crumb's words, with or without a link."""

    __slots__ = ("label", "link")

    def __init__(self, label: str, link: LexborNode | None) -> None:
        self.label = label
        self.link = link


def _crumbs(document: Document, container: LexborNode) -> tuple[Crumb, ...]:
    steps = [step for step in _steps(container) if step.label]
    first_link = next((n for n, step in enumerate(steps) if step.link is not None), None)
    if first_link is not None:
        opening = [step for step in steps[:first_link] if _is_home_word(step.label)][-1:]
        if sum(len(step.label) for step in steps[:first_link]) > MAX_LABEL:
            return ()
        last_link = max(n for n, step in enumerate(steps) if step.link is not None)
        end = last_link + 2 if container.tag not in ("ul", "ol") else len(steps)
        if end == last_link + 2 <= len(steps) and _is_sentence(steps[end - 1].label):
            end -= 1
        steps = [*opening, *steps[first_link:end]]
        steps = steps[next((n for n, step in enumerate(steps) if _is_home_word(step.label)), 0) :]
    return tuple(_crumb(document, step) for step in steps[: MAX_CRUMBS + 1])


def _is_sentence(label: str) -> bool:
    """Whether words behind the last link are a text beside the trail, and no name of the page."""
    return label.endswith(".") and label.count(" ") >= _FEWEST_OF_A_SENTENCE


def _crumb(document: Document, step: _Step) -> Crumb:
    url = document.absolute(step.link.attributes.get("href")) if step.link is not None else None
    return Crumb(label=step.label, url=url)


def _is_home_word(label: str) -> bool:
    return label.casefold() in HOME_WORDS


def _steps(container: LexborNode) -> Iterator[_Step]:
    """The crumbs of an element in order: each link is one, and so is each run of other words between joints."""
    run: list[str] = []
    stack: list[LexborNode | None] = [container]
    budget = _MAX_STEPS
    while stack and budget:
        budget -= 1
        node = stack.pop()
        if node is None:
            yield from _worded_steps(run)
        elif node.is_text_node:
            run.append(visible(node.text_content or ""))
        elif _is_joint(node):
            stack.append(None)
        elif node.tag == "a" and _leads(node) and not _is_call(node):
            yield from _worded_steps(run)
            yield _Step(_link_label(node), node)
        elif node.is_element_node and not _is_passed_over(node, container):
            children = reversed(list(node.iter(include_text=True)))
            is_block = node.tag in BLOCK_TAGS or node.tag == "br"
            stack.extend([None, *children, None] if is_block else children)
    yield from _worded_steps(run)


def _is_call(link: LexborNode) -> bool:
    """Whether a link is set as a button: what a page wants of its reader stands beside a trail, "Book now"."""
    return _BUTTON.search(link.attributes.get("class") or "") is not None


def _leads(node: LexborNode) -> bool:
    return bool((node.attributes.get("href") or "").strip())


def _worded_steps(run: list[str]) -> Iterator[_Step]:
    """Empties `run`; its words parted at joints."""
    text = "".join(run)
    run.clear()
    for words in _JOINT_BETWEEN.split(f" {text} ") if text.strip() else ():
        label = HERE.sub("", fold(words))
        if label and not _JOINT_ALONE.fullmatch(label) and label not in ("…", "...") and _has_words(label):
            yield _Step(label, None)


def _has_words(label: str) -> bool:
    return any(c.isalnum() for c in label)


def _is_passed_over(node: LexborNode, container: LexborNode) -> bool:
    """What is in a trail and no crumb: icons, joints for the eye, titles, menus of a crumb's neighbours."""
    if node is container:
        return False
    attributes = node.attributes
    return (
        node.tag in UNREAD_TAGS
        or (node.tag == "a" and _is_call(node))
        or node.tag in _TITLE_TAGS
        or node.tag in ("button", "form", "meta")
        or is_icon(node)
        or "hidden" in attributes
        or (attributes.get("aria-hidden") == "true" and node.css_first("a") is None)
        or (node.tag in ("ul", "ol") and any(a.tag == "li" for a in _up_to(node, container)))
    )


def _up_to(node: LexborNode, container: LexborNode) -> Iterator[LexborNode]:
    for step in ancestors(node):
        if step.mem_id == container.mem_id:
            return
        yield step


def _link_label(link: LexborNode) -> str:
    """A link's words without joints at their ends; of a picture, what it says in their place."""
    label = text_of(link)
    if _JOINT.search(label) is not None:
        label = _JOINT_BETWEEN.sub(" ", f" {label} ").strip()
    label = label if _has_words(label) and not (is_icon_only(link) and link.css_first("i") is not None) else ""
    return label or _named_otherwise(link)


def is_icon_only(link: LexborNode) -> bool:
    """Whether a link shows nothing but an icon of a font."""
    return all(
        child.is_text_node is False and is_icon(child) for child in link.iter(include_text=True) if not _is_blank(child)
    )


def _is_blank(node: LexborNode) -> bool:
    return node.is_text_node and not (node.text_content or "").strip()


def _named_otherwise(link: LexborNode) -> str:
    attributes = link.attributes
    picture = link.css_first("img[alt]")
    words = (
        attributes.get("aria-label"),
        picture.attributes.get("alt") if picture is not None else None,
        attributes.get("title"),
    )
    return next((fold(name) for name in words if name and _has_words(name)), "")


def _from_linked_data(document: Document) -> Trail | None:
    """The last and longest BreadcrumbList of the page's JSON-LD."""
    lists = [node for node in document.linked if "BreadcrumbList" in type_names(node)]
    trails = [tuple(_listed_crumbs(document, node.get("itemListElement"))) for node in lists]
    best = max(trails, key=len, default=())
    return Trail(crumbs=best) if len(best) >= 2 else None


def _listed_crumbs(document: Document, elements: object) -> Iterator[Crumb]:
    steps = [element for element in as_list(elements) if isinstance(element, dict)]
    for element in sorted(steps, key=_position)[:MAX_CRUMBS]:
        place = element.get("item")
        label = text_value(element.get("name")) or (named(place) if isinstance(place, dict) else None)
        address = place.get("@id") or place.get("url") if isinstance(place, dict) else place
        if label:
            yield Crumb(label=fold(label), url=document.absolute(address) if isinstance(address, str) else None)


def _position(element: dict[str, object]) -> int:
    try:
        return int(str(element.get("position")))
    except ValueError:
        return MAX_CRUMBS


def _from_links(document: Document) -> Trail | None:
    """Links from the site's home on that joints part, or a list from the home to the page's own name."""
    home = urlsplit(document.url or "").netloc
    trails: dict[int, tuple[Crumb, ...] | None] = {}
    for link in _links_home(document.outline, home):
        container = next((step for step in ancestors(link, limit=3) if _may_hold_trail(document, step, trails)), None)
        crumbs = trails[container.mem_id] if container is not None else None
        if container is not None and crumbs and crumbs[0].label == _link_label(link):
            return Trail(crumbs=crumbs, regions=(container,))
    return None


def _may_hold_trail(document: Document, element: LexborNode, trails: dict[int, tuple[Crumb, ...] | None]) -> bool:
    """Whether an element is a list or parted by joints; `trails` keeps the crumbs of those, asked once for each."""
    if element.mem_id not in trails:
        is_parted = element.tag in ("ul", "ol") or _joins(element)
        crumbs = _crumbs(document, element) if is_parted else ()
        leads_here = _is_trail(crumbs) and _ends_here(document, element, crumbs[-1])
        trails[element.mem_id] = (crumbs if leads_here else ()) if is_parted else None
    return trails[element.mem_id] is not None


def _links_home(outline: Outline, home: str) -> Iterator[LexborNode]:
    """The links to the site's home, by their address or a word for it."""
    attributes, texts = outline.attributes, outline.texts
    for place in outline.select("a[href]")[:MAX_LINKS]:
        href = attributes[place]["href"] or ""
        leads_home = href.strip() == "/" or (home and home in href and href.strip().rstrip("/").endswith(f"//{home}"))
        opening = texts[place + 1].lstrip()[:_OPENING] if place + 1 < len(texts) else ""
        if leads_home or (_may_open_home(opening) and _is_called_home(outline.said_at(place).strip())):
            yield outline.nodes[place]


@remembered(4096)
def _may_open_home(opening: str) -> bool:
    """Whether a link may be called home that begins so: hardly one begins with the letters of such a word."""
    if len(opening) < _OPENING or not opening[0].isalpha():
        return True
    return " ".join(opening.casefold().split()) in _HOME_OPENINGS


def _is_called_home(text: str) -> bool:
    return len(text) <= _LONGEST_HOME_WORD and _is_home_word(fold(text))


def _joins(node: LexborNode) -> bool:
    """Whether an element holds a joint between two of its children."""
    children = [child for child in node.iter(include_text=True) if not _is_blank(child)]
    return any(_is_joint(child) for child in children[1:-1])


def _is_joint(node: LexborNode) -> bool:
    if node.is_text_node:
        return _JOINT_ALONE.fullmatch(node.text_content or "") is not None
    return node.tag in ("span", "i", "b", "em", "small", "font") and _JOINT_ALONE.fullmatch(node.text()) is not None


def _ends_here(document: Document, container: LexborNode, last: Crumb) -> bool:
    """Whether a trail without a name leads to the page: `>` leads, a bar or a list only to the page itself.

    "Home | About | Contact" is a menu.
    """
    if last.url is not None and last.url == document.url:
        return True
    if container.tag not in ("ul", "ol") and _STRONG.search(container.text()):
        return True
    return last.url is None and (container.tag not in ("ul", "ol") or _is_page_name(document, last.label))


def _is_page_name(document: Document, label: str) -> bool:
    headings = [document.title or "", *map(document.text_at, document.outline.select("h1")[:3])]
    return label.casefold() in {name.casefold() for name in headings}


def _from_words(document: Document) -> Trail | None:
    """A line of words that `>` parts, the first of them a word for the site's home."""
    if not any(map(_is_home_word, _before_joints(document.said))):
        return None
    for node in document.css("p, div, span, li, td, small, nav")[:MAX_LINKS]:
        own = fold(node.text(deep=False))
        if len(own) <= MAX_LABEL * 4 and _is_home_word(_first_words(_STRONG.split(own, maxsplit=1)[0])):
            crumbs = _crumbs(document, node)
            if _is_trail(crumbs):
                return Trail(crumbs=crumbs, regions=(node,))
    return None


def _first_words(words: str) -> str:
    """The first crumb of a line, without what says that a trail follows: "You are here: Home"."""
    return HERE.sub("", fold(words)).strip()


def _before_joints(said: str) -> Iterator[str]:
    """What stands before the first joint of a kind in each of the texts, which NULs part."""
    for joint in STRONG_JOINTS:
        at = said.find(joint)
        while at >= 0:
            start, end = said.rfind("\0", 0, at) + 1, said.find("\0", at)
            if at - start <= MAX_LABEL:
                yield _first_words(said[start:at])
            at = said.find(joint, end) if end >= 0 else -1
