"""A parsed page and the questions every reader asks of it.

The tree is lexbor's. Walking it from Python is what costs, so ask with `css` (evaluated in C) and look around the
answers.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

from figures.expressions import expression
from scraper.reading.markup.languages import leaning, speaks, spoken_language
from scraper.reading.markup.linked_data import BLOCKS, Node, linked_data
from scraper.reading.markup.outline import Outline, outline
from scraper.reading.markup.text import fold, visible, with_digit
from scraper.reading.markup.titles import title_of, window_title_of
from scraper.well_formed import as_utf8


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


BLOCK_TAGS = _set(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre search section "
    "select summary table tbody td template tfoot th thead tr ul"
)
"""Elements that start on a line of their own; everything else runs on. Unknown elements run on, as browsers have it."""

UNREAD_TAGS = _set(
    "script style noscript template head title meta link iframe object embed svg math canvas video audio"
)
"""Elements whose content is no text of the page."""

_NOT_RUN_ON = BLOCK_TAGS | UNREAD_TAGS | {"br"}

HEADING_TAGS = _set("h1 h2 h3 h4 h5 h6")


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A page: `html` is its text, `url` where it was fetched from, `base_url` what its links are relative to.

    `title` is what its main heading says, `window_title` its `<title>`. `linked` are the objects of its JSON-LD.
    `said` is what all nodes say, parted by NULs, `numbers` are the positions of the texts that have a digit. `language`
    is what it is read in, `declared` the one it claims.
    """

    tree: LexborHTMLParser
    outline: Outline
    linked: Sequence[Node]
    said: str
    numbers: Sequence[int]
    html: str
    url: str | None
    base_url: str | None
    language: str | None
    declared: str | None
    title: str | None
    window_title: str
    speaks_plainly: bool = False
    """Whether its first texts plainly speak the language that it declares."""
    _texts: dict[int, str] = field(default_factory=dict)
    _sheets: list[str] = field(default_factory=list)

    def leaning(self) -> str | None:
        """The language that its sentences are read in: another than its own where hardly a word of that is there."""
        return (None if self.speaks_plainly else leaning(self.outline, self.language)) or self.language

    def sheets(self) -> list[str]:
        """What the page's own style sheets say, read once."""
        if not self._sheets:
            self._sheets.extend([self.outline.said_at(place) for place in self.outline.tagged.get("style", ())])
        return self._sheets

    def css(self, selector: str) -> list[LexborNode]:
        """The elements that match one of our selectors, in page order."""
        nodes = self.outline.nodes
        return [nodes[position] for position in self.outline.select(selector)]

    def text_at(self, position: int) -> str:
        """What a person reads in the element at a position, as `text_of` says it."""
        known = self._texts.get(position)
        if known is None:
            known = self._texts[position] = _text_at(self.outline, position)
        return known

    def text_of(self, node: LexborNode) -> str:
        """What a person reads in an element of the page, as `text_of` says it, found once."""
        return self.text_at(self.outline.position(node))

    def numbered(self, places: Iterable[int]) -> Iterator[int]:
        """Those of some elements, which are in page order, that hold a text with a digit."""
        ends, numbers = self.outline.ends, [*self.numbers, len(self.outline.nodes)]
        following = 0
        for place in places:
            while numbers[following] <= place:
                following += 1
            if numbers[following] < ends[place]:
                yield place

    def absolute(self, reference: str | None) -> str | None:
        """The address a link leads to; None where it leads to no page (empty, `javascript:`, `mailto:`, malformed)."""
        reference = (reference or "").strip()
        if not reference or reference.startswith("#"):
            return None
        try:
            address = urljoin(self.base_url or "", reference)
            parts = urlsplit(address)
        except ValueError:
            return None
        return address if parts.scheme in ("http", "https") and parts.netloc else None


def parse(html: str, *, url: str | None = None, utf8: bytes | None = None) -> Document:
    """The document of a page's text, which is `utf8` where that is known. Any text gives one: lone surrogates become
    U+FFFD, the parser mends the rest.
    """
    encoded = as_utf8(html) if utf8 is None else utf8
    tree = LexborHTMLParser(encoded)
    url = url if url is not None and _is_address(url) else None
    outlined = outline(tree)
    said = "\0".join(outlined.texts)
    window_title = window_title_of(outlined)
    declared = _declared_language(outlined)
    speaks_plainly = speaks(outlined, declared)
    return Document(
        tree=tree,
        outline=outlined,
        linked=list(linked_data(outlined.nodes[position].text() for position in outlined.select(BLOCKS))),
        said=said,
        numbers=with_digit(said),
        html=html,
        url=url,
        base_url=_base_url(outlined, url),
        language=declared if speaks_plainly else spoken_language(outlined, declared),
        declared=declared,
        title=title_of(outlined, window_title, _text_at),
        window_title=window_title,
        speaks_plainly=speaks_plainly,
    )


def _text_at(outlined: Outline, position: int) -> str:
    end = outlined.ends[position]
    if end == position + 2 and outlined.texts[position + 1]:
        return fold(outlined.texts[position + 1])
    node = outlined.nodes[position]
    if _NOT_RUN_ON.isdisjoint(outlined.tags[position + 1 : end]):
        return fold(node.text())
    joined = _joined(outlined, position)
    return text_of(node) if joined is None else fold(joined)


def _joined(outlined: Outline, position: int) -> str | None:
    """The text of an element with blocks in it, as `pieces` tell it; None where white space that stands alone, which
    the outline leaves out, may part two of its texts.
    """
    tags, texts, ends = outlined.tags, outlined.texts, outlined.ends
    said = " "
    blocks: list[int] = []
    place, end = position + 1, ends[position]
    while place < end:
        while blocks and blocks[-1] <= place:
            blocks.pop()
            said += " "
        text, tag = texts[place], tags[place]
        if text:
            if not said[-1].isspace() and not text[0].isspace():
                return None
            said += text
        elif tag in UNREAD_TAGS:
            place = ends[place]
            continue
        elif tag == "br":
            said += " "
        elif tag in BLOCK_TAGS:
            said += " "
            blocks.append(ends[place])
        place += 1
    return said


def _is_address(url: str) -> bool:
    try:
        return urlsplit(url).hostname is not None
    except ValueError:
        return False


def text_of(node: LexborNode) -> str:
    """What a person reads in an element, on one line: blocks parted by a space, inline elements joined."""
    only = node.first_child
    if only is not None and only.is_text_node and only.next is None:
        return fold(only.text_content or "")
    return fold("".join(pieces(node)))


def is_empty(node: LexborNode) -> bool:
    """Whether an element holds nothing but white space."""
    only = node.first_child
    return only is None or (only.next is None and only.is_empty_text_node)


def ancestors(node: LexborNode, *, limit: int = 64) -> Iterator[LexborNode]:
    """Parent, grandparent and so on; at most `limit` of them, so that deep nesting costs no more than wide pages."""
    parent = node.parent
    while parent is not None and limit:
        yield parent
        parent = parent.parent
        limit -= 1


def where(node: LexborNode) -> str:
    """A short CSS-like path of an element, for people: the last three steps with id or first class."""
    steps = [
        _step(node),
        *(
            _step(a)
            for a, _ in zip(ancestors(node), range(2), strict=False)
            if a.tag not in ("html", "body", "-document")
        ),
    ]
    return " > ".join(reversed(steps))


def _step(node: LexborNode) -> str:
    attributes = node.attributes
    if attributes.get("id"):
        return f"{node.tag}#{attributes['id']}"
    names = (attributes.get("class") or "").split()
    return f"{node.tag}.{names[0]}" if names else str(node.tag)


def pieces(node: LexborNode) -> Iterator[str]:
    """Text of an element's subtree in reading order; blocks and line breaks as spaces. Walks without recursion."""
    closing: list[LexborNode | str] = list(reversed(list(node.iter(include_text=True))))
    while closing:
        step = closing.pop()
        if isinstance(step, str):
            yield step
        elif step.is_text_node:
            yield visible(step.text_content or "")
        elif step.tag == "br":
            yield " "
        elif step.tag not in UNREAD_TAGS:
            is_block = step.tag in BLOCK_TAGS
            if is_block:
                yield " "
                closing.append(" ")
            closing.extend(reversed(list(step.iter(include_text=True))))


def _base_url(outlined: Outline, url: str | None) -> str | None:
    base = next(filter(outlined.is_in_head, outlined.select("base[href]")), None)
    if base is None:
        return url
    try:
        return urljoin(url or "", (outlined.attributes[base]["href"] or "").strip())
    except ValueError:
        return url


_TAG = expression(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


_META_LANGUAGE = 'meta[http-equiv="content-language" i], meta[name="language" i], meta[property="og:locale"]'
_NO_LANGUAGE = ("zxx", "und", "mul")


def _declared_language(outlined: Outline) -> str | None:
    """BCP 47 tag from `<html lang>`, meta or og:locale."""
    tags = (declared.strip() for declared in _declared_languages(outlined))
    known = (tag.replace("_", "-") for tag in tags if _TAG.fullmatch(tag) and tag.lower() not in _NO_LANGUAGE)
    return next(known, None)


def _declared_languages(outlined: Outline) -> Iterator[str]:
    yield from (of.get("lang") or "" for of in outlined.attributes[:1])
    for place in filter(outlined.is_in_head, outlined.select(_META_LANGUAGE)):
        yield outlined.attributes[place].get("content") or ""
