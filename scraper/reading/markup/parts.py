"""An element's text as the parts a person sees: a line each, and each part of a card on its own.

Blocks and line breaks part text. Inline elements run on where words stand beside them ("call <b>us</b>"), and part it
where an element holds nothing but elements (`<span>title</span><span>date</span>`): such cards are laid out by style.
"""

import re
from collections.abc import Mapping, Sequence

from selectolax.lexbor import LexborNode

from figures.expressions import expression
from scraper.reading.markup.document import BLOCK_TAGS, UNREAD_TAGS
from scraper.reading.markup.outline import TEXT
from scraper.reading.markup.text import fold, visible
from scraper.reading.words.phrases import Names

MAX_PARTS = 400
"""Enough for any card, trail or contact block; what is longer is none."""

UNSEEN = expression(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_ICON = Names(r"(?:^|[\s_-])(?:material-icons|material-symbols|icons?|fa|fas|far|fab|glyphicon|svg)(?:$|[\s_-])")
_ICON_TAGS = ("i", "span")
_FORM_TAGS = frozenset({"form", "input", "select", "textarea", "button", "label"})
_SKIPPED_TAGS = UNREAD_TAGS | _FORM_TAGS
_PARTING_TAGS = BLOCK_TAGS | {"br", "time", "small"}


class Part:
    """One line of text; `element` holds it, `link` is the link that all of it stands in."""

    __slots__ = ("element", "link", "text")

    def __init__(self, text: str, element: LexborNode, link: LexborNode | None) -> None:
        self.text = text
        self.element = element
        self.link = link


def parts_of(nodes: Sequence[LexborNode], *, runs_on: bool = False, apart: LexborNode | None = None) -> list[Part]:
    """the parts of some elements, in page order, at most MAX_PARTS; elements that only spaces part
    stand on one line where it `runs_on`; the element `apart` stands alone in any case."""
    walk = _Walk(runs_on=runs_on, apart=apart.mem_id if apart is not None else None)
    for node in nodes:
        walk.through(node)
    return walk.found


def is_icon(node: LexborNode) -> bool:
    """Whether an element is a picture set as a letter or a word of an icon font."""
    return node.tag in _ICON_TAGS and _is_called_icon(node.attributes) and _is_bare(node)


def _is_called_icon(attributes: Mapping[str, str | None]) -> bool:
    names = attributes.get("class")
    return bool(names) and _ICON.search(names or "") is not None


def _is_unseen(attributes: Mapping[str, str | None]) -> bool:
    """Whether an element says itself that it is not shown, or not to everybody."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return bool(style) and UNSEEN.search(style or "") is not None


def _is_bare(node: LexborNode) -> bool:
    """No more than one word in it, and no elements: an icon's name ("email"), if anything."""
    return len((node.text() or "").split()) <= 1 and node.css_first("a, img") is None


class _Step:
    """An element or text to visit, what it is and says, the link that it stands in, and what it stands right in."""

    __slots__ = ("around", "link", "node", "tag", "text")

    def __init__(self, node: LexborNode, link: LexborNode | None, around: LexborNode) -> None:
        self.node = node
        self.tag: str = node.tag or "-"
        self.text: str = (node.text_content or "") if self.tag == TEXT else ""
        self.link = link
        self.around = around


class _Walk:
    """Passes over subtrees, without recursion: text gathers in `run` until something parts it."""

    def __init__(self, *, runs_on: bool, apart: int | None) -> None:
        self.runs_on = runs_on
        self.apart = apart
        self.run: list[_Step] = []
        self.found: list[Part] = []

    def through(self, top: LexborNode) -> None:
        # A step is an element or text to visit, or None: here what stands before is parted off.
        steps: list[_Step | None] = [_Step(top, None, (top.parent or top) if top.is_text_node else top)]
        while steps and len(self.found) < MAX_PARTS:
            step = steps.pop()
            if step is None:
                if self.run:
                    self._cut()
            elif step.tag == TEXT:
                self.run.append(step)
            elif step.tag[0] != "-" and step.tag not in _SKIPPED_TAGS and (step.node is top or not _is_passed(step)):
                steps += self._within(step)
        self._cut()

    def _cut(self) -> None:
        run, self.run = self.run, []
        worded = [step for step in run if not step.text.isspace() and visible(step.text).strip()]  # mostly none
        if worded and len(self.found) < MAX_PARTS:
            first = worded[0]
            links = {step.link.mem_id if step.link is not None else None for step in worded}
            text = fold("".join([visible(step.text) for step in run]))
            self.found.append(Part(text, first.around, first.link if len(links) == 1 else None))

    def _within(self, step: _Step) -> list[_Step | None]:
        """The steps through an element, last first, as a stack wants them."""
        if step.tag == "br":
            return [None]
        node = step.node
        link = node if step.tag == "a" else step.link
        children = [_Step(child, link, node) for child in node.iter(include_text=True)]
        is_mixed = any(child.tag == TEXT and self._is_worded(child.text) for child in children)
        steps: list[_Step | None] = []
        for child in children:
            if child.tag != TEXT and (not is_mixed or child.tag in _PARTING_TAGS or child.node.mem_id == self.apart):
                steps += (None, child, None)
            else:
                steps.append(child)
        steps.reverse()
        return [None, *steps, None] if step.tag in _PARTING_TAGS else steps

    def _is_worded(self, text: str) -> bool:
        """Whether a text says something; where it runs on, also the white space that a person typed between two words:
        a line break in the source is the author's own.
        """
        return bool(text.strip()) or (self.runs_on and "\n" not in text)


def _is_passed(step: _Step) -> bool:
    attributes = step.node.attributes
    if not attributes:
        return False
    return _is_unseen(attributes) or (step.tag in _ICON_TAGS and _is_called_icon(attributes) and _is_bare(step.node))
