"""An element's text as the parts a person sees: a line each, and each part of a card on its own.

Blocks and line breaks part text. Inline elements run on where words stand beside them ("call <b>us</b>"), and part it
where an element holds nothing but elements (`<span>title</span><span>date</span>`): such cards are laid out by style.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from scraper.reading.markup.document import BLOCK_TAGS, UNREAD_TAGS
from scraper.reading.markup.text import fold, visible
from scraper.reading.words.phrases import Names

MAX_PARTS = 400
"""Enough for any card, trail or contact block; what is longer is none."""

UNSEEN = expression(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ICON = Names(r"(?:^|[\s_-])(?:material-icons|material-symbols|icons?|fa|fas|far|fab|glyphicon|svg)(?:$|[\s_-])")
_FORM_TAGS = frozenset({"form", "input", "select", "textarea", "button", "label"})
_SKIPPED_TAGS = UNREAD_TAGS | _FORM_TAGS
_PARTING_TAGS = BLOCK_TAGS | {"br", "time", "small"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One line of text; `element` holds it, `link` is the link that all of it stands in."""

    text: str
    element: LexborNode
    link: LexborNode | None


def parts_of(nodes: Sequence[LexborNode], *, runs_on: bool = False, apart: LexborNode | None = None) -> list[Part]:
    """the parts of some elements, in page order, at most MAX_PARTS; elements that only spaces part
    stand on one line where it `runs_on`; the element `apart` stands alone in any case."""
    found: list[Part] = []
    for node in nodes:
        for part in _Walk(runs_on=runs_on, apart=apart.mem_id if apart is not None else None).through(node):
            found.append(part)
            if len(found) == MAX_PARTS:
                return found
    return found


def is_unseen(node: LexborNode) -> bool:
    """Whether an element says itself that it is not shown, or not to everybody."""
    attributes = node.attributes
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or UNSEEN.search(attributes.get("style") or "") is not None
    )


def is_icon(node: LexborNode) -> bool:
    """Whether an element is a picture set as a letter or a word of an icon font."""
    return node.tag in ("i", "span") and _ICON.search(node.attributes.get("class") or "") is not None and _is_bare(node)


def _is_bare(node: LexborNode) -> bool:
    """No more than one word in it, and no elements: an icon's name ("email"), if anything."""
    return len((node.text() or "").split()) <= 1 and node.css_first("a, img") is None


_Step = tuple[LexborNode, LexborNode | None]


class _Walk:
    """One pass over a subtree, without recursion: text gathers in `run` until something parts it."""

    def __init__(self, *, runs_on: bool, apart: int | None) -> None:
        self.runs_on = runs_on
        self.apart = apart
        self.run: list[tuple[str, LexborNode, LexborNode | None]] = []

    def through(self, top: LexborNode) -> Iterator[Part]:
        # A step is an element or text to visit with its link, or None: here what stands before is parted off.
        steps: list[_Step | None] = [(top, None)]
        while steps:
            step = steps.pop()
            if step is None:
                yield from self._cut()
                continue
            node, link = step
            if node.is_text_node:
                self.run.append((visible(node.text_content or ""), node.parent or top, link))
            elif node.is_element_node and node.tag not in _SKIPPED_TAGS and (node is top or not _is_passed_over(node)):
                steps.extend(self._within(node, link))
        yield from self._cut()

    def _cut(self) -> Iterator[Part]:
        run, self.run = self.run, []
        text = fold("".join(words for words, _, _ in run))
        if text:
            worded = [(element, link) for words, element, link in run if words.strip()]
            links = {link.mem_id if link is not None else None for _, link in worded}
            yield Part(text=text, element=worded[0][0], link=worded[0][1] if len(links) == 1 else None)

    def _within(self, node: LexborNode, link: LexborNode | None) -> list[_Step | None]:
        """The steps through an element, last first, as a stack wants them."""
        if node.tag == "br":
            return [None]
        inside = node if node.tag == "a" else link
        children = list(node.iter(include_text=True))
        is_mixed = any(_is_worded(child) or (self.runs_on and _is_space(child)) for child in children)
        steps: list[_Step | None] = []
        for child in children:
            parts = not child.is_text_node and (
                child.tag in _PARTING_TAGS or child.mem_id == self.apart or not is_mixed
            )
            steps.extend([None, (child, inside), None] if parts else [(child, inside)])
        steps.reverse()
        return [None, *steps, None] if node.tag in _PARTING_TAGS else steps


def _is_passed_over(node: LexborNode) -> bool:
    return is_unseen(node) or is_icon(node)


def _is_worded(child: LexborNode) -> bool:
    return child.is_text_node and bool((child.text_content or "").strip())


def _is_space(child: LexborNode) -> bool:
    """White space that a person typed between two words; a line break in the source is the author's own."""
    return child.is_text_node and "\n" not in (child.text_content or "")
