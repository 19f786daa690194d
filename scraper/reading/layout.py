"""A page as lines of text in nested boxes: what a reader needs of a layout engine, and no more.

One pass over the page's outline. A line is a run of text that no block element, line break or copy for screen readers
interrupts; a box is an element. Everything later looks up lines and climbs boxes, the tree is not walked again.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count, islice

from figures.record import Source
from scraper.reading.document import BLOCK_TAGS, UNREAD_TAGS, Document
from scraper.reading.flow import LEVELS, Box, Flow, Insertion
from scraper.reading.lines import Line
from scraper.reading.outline import TEXT, Outline

__all__ = ["Box", "Insertion", "Layout", "Line", "lay_out"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A page's lines in page order; `headings` are those in headings, `numbered` the indices of those with a digit."""

    lines: tuple[Line, ...]
    headings: tuple[Line, ...]
    numbered: tuple[int, ...]
    flow: Flow
    finds_digit: Callable[[str], bool]

    def has_digit(self, line: Line) -> bool:
        """Whether there is a digit in a line; answered without joining it."""
        return line.shows(self.finds_digit)

    def within(self, box: Box) -> tuple[Line, ...]:
        return self.lines[box.first : box.end]


def lay_out(document: Document, *, insertions: Mapping[int, Insertion], alone: Iterable[int] = ()) -> Layout:
    """The document's lines. `insertions` and `alone` (inline elements that stand on a line of their own) are keyed by
    the elements' positions.
    """
    outline = document.outline
    body = next(iter(outline.tagged.get("body", ())), None)
    flow = Flow(outline=outline, body=body, blocks=[_UNREAD] * len(outline.nodes))
    replaced = insertions.keys() | _site_parts(outline)
    walk = _Walk(flow=flow, insertions=insertions, alone=frozenset(alone), replaced=replaced)
    if body is not None:
        walk.through(body)
    lines = tuple(Line(index, flow, flow.inserted.get(index)) for index in range(len(flow.starts)))
    return Layout(
        lines=lines,
        headings=tuple(lines[index] for index in _in_headings(flow)),
        numbered=tuple(sorted({*_numbered(flow, document)})),
        flow=flow,
        finds_digit=document.has_digit,
    )


def _site_parts(outline: Outline) -> set[int]:
    """Menus and footers: on every page of a site, about none. One that holds the content is none."""
    return {place for place in outline.select("nav, footer") if not outline.holds(place, "h1", "main")}


_HEADINGS = ", ".join(LEVELS)
_UNREAD = -1
_NONE = -1
_PARTING = BLOCK_TAGS | {"text", "br"}
_NO_ELEMENTS = {"-comment", "-doctype", "-"}
_SVG_SKIPPED = UNREAD_TAGS | {"select", "textarea", "option", "datalist"} | _NO_ELEMENTS
_SKIPPED = _SVG_SKIPPED - {"svg"}


def _numbered(flow: Flow, document: Document) -> Iterator[int]:
    """The indices of the lines with a digit."""
    yield from (index for index, insertion in flow.inserted.items() if document.has_digit(insertion.text))
    for place in document.numbers:
        if flow.blocks[flow.outline.parents[place]] != _UNREAD:
            yield bisect_right(flow.places, place) - 1


def _in_headings(flow: Flow) -> Iterator[int]:
    """The lines in headings."""
    for place in flow.outline.select(_HEADINGS):
        yield from range(bisect_left(flow.places, place), bisect_left(flow.places, flow.outline.ends[place]))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Walk:
    """The way through a page, node by node, all of them known by their positions."""

    flow: Flow
    insertions: Mapping[int, Insertion]
    alone: frozenset[int]
    replaced: set[int]

    def through(self, body: int) -> None:
        flow, outline = self.flow, self.flow.outline
        flow.blocks[body] = body
        blocks, shown, said, texts = flow.blocks, flow.shown, flow.texts, outline.texts
        skipped = _SKIPPED if "text" in outline.tagged else _SVG_SKIPPED
        line = _NONE  # the block that holds the line which goes on
        # The longest loop of a reading: every line of it is run once for each node of the page, or for most.
        for place, tag, above in islice(zip(count(), outline.tags, outline.parents), body + 1, None):
            around = blocks[above]
            if around == _UNREAD:
                continue
            if tag == TEXT:
                if texts[place]:
                    if line != around:
                        line = self._open(place, around, line)
                    shown.append(place)
                    said.append(texts[place])
            elif tag not in skipped:
                own = place if tag in _PARTING or place in self.alone else around
                if line not in (own, _NONE):
                    flow.closed.append(place)
                    line = _NONE
                if place not in self.replaced:
                    blocks[place] = own
                elif place in self.insertions:
                    line = self._insert(self.insertions[place], place, own, line)

    def _open(self, place: int, block: int, line: int) -> int:
        flow = self.flow
        if line != _NONE:
            flow.closed.append(place)
        flow.starts.append(len(flow.shown))
        flow.places.append(place)
        flow.holders.append(block)
        return block

    def _insert(self, insertion: Insertion, place: int, block: int, line: int) -> int:
        """What is read in an element's place; what is read instead of a picture stands on a line of its own."""
        flow = self.flow
        if not insertion.replaces:
            flow.blocks[place] = block
        if not insertion.text:
            return line
        is_apart = insertion.source is Source.ALT
        if is_apart and line != _NONE:
            flow.closed.append(place + 1)
            line = _NONE
        if line == _NONE:
            self._open(place, block, line)
        flow.shown.append(place)
        flow.texts.append(insertion.text)
        flow.inserted[len(flow.starts) - 1] = insertion
        if is_apart:
            flow.closed.append(place + 1)
        return _NONE if is_apart else block
