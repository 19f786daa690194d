"""Numbers that only browsers without scripts show, beside the element in which a script counts up to them."""

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from figures.record import Source
from scraper.reading.counters.counter import Counter
from scraper.reading.counters.digit_columns import is_leaf
from scraper.reading.markup.document import Document
from scraper.reading.markup.flow import Insertion
from scraper.reading.markup.text import fold

_TAG = "noscript"
_NO_TEXTS = frozenset(("img", "picture", "br", "hr", "input", "video", "iframe", "canvas", "svg", "script", _TAG))
_NUMBER = expression(r"[^\w\s]{0,3}\s?[1-9][\d.,'’ \u00a0\u202f]{0,14}\s?(?:[^\w\s]{1,2}|[^\W\d_]{1,4}\.?\s?[€$£+]?)?")
_NOUGHT = expression(r"[+€$£]?\s?0?(?:[.,]0+)?\s?[kKmM]?\s?[%€$£]?\+?|[.…–—-]{1,3}")


def unscripted(document: Document) -> Iterator[Counter]:
    """The counters whose value stands right beside them for browsers without scripts."""
    outline = document.outline
    for place in outline.tagged.get(_TAG, ()):
        said = fold(outline.said_at(place)).strip()
        if _NUMBER.fullmatch(said) is None:
            continue
        node = outline.nodes[place]
        target = next((each for each in _beside(node) if _shows_nothing(each)), None)
        if target is not None:
            insertion = Insertion(text=said, source=Source.TEXT)
            yield Counter(node=target, attribute=_TAG, insertion=insertion, shown="")


def _beside(node: LexborNode) -> Iterator[LexborNode]:
    """The elements right before and right behind another one."""
    before, behind = node.prev, node.next
    if before is not None and _is_blank(before):
        before = before.prev
    if behind is not None and _is_blank(behind):
        behind = behind.next
    return (step for step in (before, behind) if step is not None and step.is_element_node)


def _is_blank(node: LexborNode) -> bool:
    return node.is_text_node and not (node.text() or "").strip()


def _shows_nothing(node: LexborNode) -> bool:
    return node.tag not in _NO_TEXTS and is_leaf(node) and _NOUGHT.fullmatch(fold(node.text()).strip()) is not None
