"""A page as lines of text in nested boxes: what a reader needs of a layout engine, and no more.

One pass over the tree in page order. A line is a run of text that no block element, line break or copy for screen
readers interrupts; a box is an element. Everything later looks up lines and climbs boxes, the tree is not walked again.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from selectolax.lexbor import LexborNode

from figures.record import Source
from scraper.reading.document import BLOCK_TAGS, UNREAD_TAGS, Document
from scraper.reading.outline import Outline
from scraper.reading.text import visible

_LEVELS = {f"h{level}": level for level in range(1, 7)}


class Box:
    """An element; `first` and `end` bound the lines it holds (half open), `depth` counts its ancestors.

    `heading` is the level of the heading that it is or stands in, `block` the innermost block that
    holds it, None for a block.
    """

    __slots__ = ("_names", "attributes", "block", "depth", "end", "first", "heading", "node", "parent", "tag")

    def __init__(
        self,
        node: LexborNode,
        tag: str,
        attributes: Mapping[str, str | None],
        parent: "Box | None",
        first: int,
    ) -> None:
        self.node = node
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.block: Box | None = None
        self.first = first
        self.end = 0
        self.depth: int = 0 if parent is None else parent.depth + 1
        self.heading: int | None = _LEVELS.get(tag) or (None if parent is None else parent.heading)
        self._names: str | None = None

    @property
    def names(self) -> str:
        """Class, id, role and the like in one lower-case string: what the page's author called this element."""
        if self._names is None:
            get = self.attributes.get
            parts = (get("class"), get("id"), get("role"), get("itemprop"), get("itemtype"))
            self._names = " ".join(filter(None, parts)).lower()
        return self._names


Part = tuple[str, Box]
"""A text as it stands in the markup, and the element that shows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Insertion:
    """Text to be read in place of an element's own: an animated counter's final value, an image's alt text.

    `grouped` is how the counter's script shows its digits, where that is known: "3 240" for "3240".
    """

    text: str
    source: Source
    replaces: bool = True
    digits: str = ""
    grouped: str = ""


class Line:
    """Text that stands on one line: `pieces` say at which offset the text of which element starts.

    Most lines of a page are never looked at, so text and pieces are joined when they are first asked for.
    """

    __slots__ = ("_parts", "_pieces", "_text", "box", "index", "inserted")

    def __init__(self, index: int, box: Box, parts: list[Part], inserted: Insertion | None = None) -> None:
        self.index = index
        self.box = box
        self.inserted = inserted
        self._parts = parts
        self._text: str | None = None
        self._pieces: tuple[tuple[int, Box], ...] = ()

    @property
    def text(self) -> str:
        if self._text is None:
            self._text, self._pieces = _join(self._parts)
        return self._text

    @property
    def pieces(self) -> tuple[tuple[int, Box], ...]:
        if self._text is None:
            self._text, self._pieces = _join(self._parts)
        return self._pieces

    @property
    def source(self) -> Source:
        return self.inserted.source if self.inserted else Source.TEXT

    @property
    def is_heading(self) -> bool:
        return self.box.heading is not None

    def shows(self, sought: Callable[[str], bool]) -> bool:
        """Whether one of its texts has what is sought; answered without joining it."""
        parts = self._parts
        return sought(parts[0][0]) if len(parts) == 1 else any(sought(text) for text, _ in parts)

    def single(self) -> str | None:
        """Its one character, which several elements may show (a flip clock's halves); answered without joining it."""
        first = self._parts[0][0].strip()
        if len(first) != 1 or any(text.strip() not in (first, "") for text, _ in self._parts):
            return None
        return first

    def box_at(self, offset: int) -> Box:
        """The innermost element that shows the character at `offset`."""
        if len(self._parts) == 1:
            return self._parts[0][1] if offset >= 0 else self.box
        found = self.box
        for start, box in self.pieces:
            if start > offset:
                break
            found = box
        return found

    def showing(self, text: str, *, source: Source | None = None) -> "Line":
        """The line with another text, in one piece."""
        inserted = Insertion(text=text, source=source) if source is not None else self.inserted
        return Line(self.index, self.box, [(text, self._parts[0][1])], inserted)

    def excerpt(self, text: str) -> "Line":
        """A stretch of the line, with the elements that show it."""
        line, start = self.showing(text), self.text.find(text)
        ends = [*(at for at, _ in self.pieces[1:]), len(self.text)]
        within = [
            (max(0, at - start), box)
            for (at, box), end in zip(self.pieces, ends, strict=True)
            if end > start and at < start + len(text)
        ]
        if start >= 0 and within:
            line._text, line._pieces = text, tuple(within)
        return line


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A page's lines in page order, and its elements by their identity in the tree."""

    lines: tuple[Line, ...]
    boxes: Mapping[int, Box]
    finds_digit: Callable[[str], bool]

    def has_digit(self, line: Line) -> bool:
        """Whether there is a digit in a line; answered without joining it."""
        return line.shows(self.finds_digit)

    def within(self, box: Box) -> tuple[Line, ...]:
        return self.lines[box.first : box.end]


def lay_out(document: Document, *, insertions: Mapping[int, Insertion], alone: Iterable[int] = ()) -> Layout:
    """The document's lines. `insertions` and `alone` (inline elements that stand on a line of their own) are keyed by
    the tree's `mem_id`.
    """
    body = document.tree.body
    if body is None:
        return Layout(lines=(), boxes={}, finds_digit=document.has_digit)
    apart, unread = frozenset(alone), _site_parts(document)
    builder = _Builder(insertions=insertions, alone=apart, unread=unread, special=(apart | unread).union(insertions))
    builder.walk(body, document.outline)
    return builder.layout(document.has_digit)


def _site_parts(document: Document) -> frozenset[int]:
    """Menus and footers by their identity: on every page of a site, about none. One that holds the content is none."""
    return frozenset(node.mem_id for node in document.css("nav, footer") if node.css_first("h1, main") is None)


_BLOCKS = BLOCK_TAGS | {"text"}
_MAX_NESTED_INLINES = 6
_ASCII_SPACE = re.compile(r"[ \t\n\r\f]+")
_NO_ELEMENTS = {"-text", "-comment", "-doctype", "-"}
_SVG_SKIPPED = UNREAD_TAGS | {"select", "textarea", "option", "datalist"} | _NO_ELEMENTS
_SKIPPED = _SVG_SKIPPED - {"svg"}


@dataclass(eq=False, slots=True, kw_only=True)
class _Builder:
    insertions: Mapping[int, Insertion]
    alone: frozenset[int]
    unread: frozenset[int]
    special: frozenset[int]
    lines: list[Line] = field(default_factory=list)
    boxes: dict[int, Box] = field(default_factory=dict)
    order: list[Box] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    block: Box | None = None
    inserted: Insertion | None = None

    def walk(self, body: LexborNode, outline: Outline) -> None:
        skipped = _SKIPPED if "text" in outline.tags else _SVG_SKIPPED
        boxes, order, lines, special = self.boxes, self.order, self.lines, self.special
        boxes[body.mem_id] = Box(body, "body", body.attributes, None, 0)
        order.append(boxes[body.mem_id])
        # The longest loop of a reading: every line of it is run once for each node of the page, or for most.
        for node, tag, attributes, text in zip(
            outline.nodes, outline.tags, outline.attributes, outline.texts, strict=True
        ):
            above = node.parent
            parent = boxes.get(above.mem_id) if above is not None else None
            if parent is None:
                continue
            if text:
                self._add(text, parent, node)
            elif tag in skipped:
                continue
            elif tag == "br":
                self._break()
            else:
                node_id = node.mem_id
                is_special = node_id in special
                around = None if tag in _BLOCKS or (is_special and node_id in self.alone) else parent.block or parent
                if self.parts and (around is None or self.block is not around):
                    self._break()
                box = Box(node, tag, attributes, parent, len(lines))
                box.block = around
                order.append(box)
                if not is_special or self._is_read(node_id, box):
                    boxes[node_id] = box
        self._break()

    def _is_read(self, node_id: int, box: Box) -> bool:
        """Whether an element's own text is read, once what is to be read in its place is."""
        if node_id in self.unread:
            return False
        insertion = self.insertions.get(node_id)
        if insertion is None:
            return True
        self._insert(insertion, box)
        return not insertion.replaces

    def layout(self, finds_digit: Callable[[str], bool]) -> Layout:
        for box in reversed(self.order):
            parent = box.parent
            if parent is not None and box.end > parent.end:
                parent.end = box.end
            box.end = max(box.end, box.first)
        return Layout(lines=tuple(self.lines), boxes=self.boxes, finds_digit=finds_digit)

    def _insert(self, insertion: Insertion, box: Box) -> None:
        if not insertion.text:
            return
        if insertion.source is Source.ALT:
            self._break()
        self._add(insertion.text, box, box.node)
        self.inserted = insertion
        if insertion.source is Source.ALT:
            self._break()

    def _add(self, text: str, box: Box, node: LexborNode) -> None:
        block = box.block or box
        if block is not self.block:
            if self.parts:
                self._break()
            self.block = block
        elif self.parts and _follows_space(node):
            self.parts.append((" ", box))
        self.parts.append((text, box))

    def _break(self) -> None:
        """Ends the line."""
        if not self.parts:
            return
        parts, self.parts = self.parts, []
        inserted, self.inserted = self.inserted, None
        block, self.block = self.block, None
        assert block is not None
        end = len(self.lines) + 1
        self.lines.append(Line(end - 1, block, parts, inserted))
        for _, box in parts:
            box.end = end
        block.end = end


def _follows_space(node: LexborNode) -> bool:
    """Whether white space alone stands between a node and what its line shows before it: the walk leaves it out."""
    step: LexborNode | None = node
    for _ in range(_MAX_NESTED_INLINES):
        if step is None:
            return False
        before = step.prev
        while before is not None and before.is_comment_node:
            before = before.prev
        if before is not None:
            return before.is_empty_text_node
        step = step.parent
    return False


def _join(parts: list[Part]) -> tuple[str, tuple[tuple[int, Box], ...]]:
    """The text of a line and where each element's text starts; white space collapsed as browsers do."""
    if len(parts) == 1:
        raw, box = parts[0]
        return " ".join(raw.split()) if raw.isascii() else _collapse(raw).strip(" "), ((0, box),)
    text = ""
    pieces: list[tuple[int, Box]] = []
    joined: list[str] = []
    length, last = 0, None
    for raw, box in parts:
        text = _collapse(raw)
        if not length or joined[-1].endswith(" "):
            text = text.lstrip(" ")
        elif last is not None and last is not box and text:
            text = _seam(joined, last, text, box)
        if text:
            pieces.append((length + (text[0] == " " and len(text) > 1), box))
            joined.append(text)
            length += len(text)
            last = box
    return "".join(joined).rstrip(" "), tuple(pieces)


def _collapse(text: str) -> str:
    return _ASCII_SPACE.sub(" ", visible(text))


_SUPERSCRIPT = {"2": "²", "3": "³"}
_SIGNED = re.compile(r"[+−-]\d|[$£€¥]\s?\d")
_ENDINGS = frozenset(
    {*"kmbtxeaoªº", *("er", "re", "nd", "rd", "st", "th", "ème", "eme", "de", "te", "ste", "mo", "ma")}
)
"""What stands glued to a number: the letters of a magnitude and the endings of ordinals."""

_UNSPACED = "\u3040"
"""From here on scripts put no spaces between words: Japanese, Chinese, Korean."""

_LENGTH_UNIT = re.compile(r"(?:^|[\s\d])(?:[kcdm]?m)$")


def _seam(joined: Sequence[str], last: Box, text: str, box: Box) -> str:
    """Mends what styling parts and markup does not: `<b>1880</b><i>founded</i>`, footnote marks, `m<sup>2</sup>`."""
    before = joined[-1]
    if box.tag == "sup":
        return _superscript(before, text)
    left, right = before[-1], text[0]
    if left.isdigit() and _SIGNED.match(text) and not _nested(last, box):
        return " " + text
    if not (left.isalnum() and right.isalnum()):
        return text
    if left.isdigit() and right.isdigit():
        is_split = (len(before.strip()) == 1 and text.strip().isdigit()) or len(text.strip()) == 1
        is_counter = is_split and not any(map(str.isalpha, "".join(joined[:-1])))
        return text if is_counter or _nested(last, box) else " " + text
    if left.isdigit() or right.isdigit():
        is_ending = left.isdigit() and text.strip().lower() in _ENDINGS
        return text if is_ending or max(left, right) >= _UNSPACED else " " + text
    is_initial = len(joined) == 1 and len(before.strip()) == 1
    return text if is_initial or _nested(last, box) else " " + text


def _superscript(before: str, text: str) -> str:
    mark = text.strip()
    if mark in _SUPERSCRIPT and _LENGTH_UNIT.search(before):
        return _SUPERSCRIPT[mark]
    is_footnote = len(mark) <= 3 and (mark.strip("()[],* ").isdigit() or not any(c.isalnum() for c in mark))
    return "" if is_footnote else text


def _nested(one: Box, other: Box) -> bool:
    """Whether one of two neighbours on a line holds the other: then they are one word, not elements side by side."""
    low, high = (one, other) if one.depth >= other.depth else (other, one)
    step: Box | None = low
    for _ in range(8):
        if step is None or step.depth < high.depth:
            return False
        if step is high:
            return True
        step = step.parent
    return False
