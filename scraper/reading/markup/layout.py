"""A page as lines of text in nested boxes: what a reader needs of a layout engine, and no more.

One pass over the page's outline. A line is a run of text that no block element, line break or copy for screen readers
interrupts; a box is an element. Everything later looks up lines and climbs boxes, the tree is not walked again.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from figures.record import Source
from scraper.reading.markup.card_parts import footers_of_cards
from scraper.reading.markup.document import BLOCK_TAGS, UNREAD_TAGS, Document
from scraper.reading.markup.flow import LEVELS, Box, Flow, Insertion
from scraper.reading.markup.footers import rows_in_footers, shows_in_footers
from scraper.reading.markup.lines import Line
from scraper.reading.markup.outline import TEXT, Outline
from scraper.reading.markup.text import has_digit

__all__ = ["Box", "Insertion", "Layout", "Line", "lay_out"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A page's lines in page order; `in_headings` and `numbered`, with a digit in them, are indices of lines."""

    lines: tuple[Line, ...]
    in_headings: tuple[int, ...]
    numbered: frozenset[int]
    flow: Flow

    @property
    def headings(self) -> list[Line]:
        """The lines in headings."""
        return [self.lines[index] for index in self.in_headings]

    def has_digit(self, line: Line) -> bool:
        """Whether there is a digit in a line; answered without joining it."""
        return line.index in self.numbered and line.shows(has_digit)

    def standing_in(self, tag: str) -> list[Line]:
        """The lines that stand right in elements of a tag."""
        tags = self.flow.outline.tags
        return [self.lines[index] for index, place in enumerate(self.flow.holders) if tags[place] == tag]

    def within(self, box: Box) -> tuple[Line, ...]:
        return self.lines[box.first : box.end]


def lay_out(document: Document, *, insertions: Mapping[int, Insertion], alone: Iterable[int] = ()) -> Layout:
    """The document's lines. `insertions` and `alone` (inline elements that stand on a line of their own) are keyed by
    the elements' positions.
    """
    outline = document.outline
    body = next(iter(outline.tagged.get("body", ())), None)
    flow = Flow(outline=outline, body=body, blocks=[_UNREAD] * len(outline.nodes))
    flow.shows = shows_in_footers(outline, insertions)
    flow.rows = rows_in_footers(outline, document.numbers)
    replaced = insertions.keys() | _site_parts(outline, flow.shows | flow.rows)
    walk = _Walk(
        flow=flow,
        insertions=insertions,
        alone=frozenset(alone),
        replaced=replaced,
        skipped=(_SKIPPED if _TEXTS.intersection(outline.tagged) else _SVG_SKIPPED) - _drawings(outline, insertions),
    )
    if body is not None:
        walk.through(body)
    headed, inserted = outline.covered(outline.select(_HEADINGS)), flow.inserted
    return Layout(
        lines=tuple([Line(index, flow, inserted.get(index)) for index in range(len(flow.starts))]),
        in_headings=tuple([index for index, place in enumerate(flow.places) if headed[place]]),
        numbered=frozenset(_numbered(flow, document)),
        flow=flow,
    )


def _drawings(outline: Outline, insertions: Iterable[int]) -> frozenset[str]:
    """The tags of drawings in whose place a text is read."""
    return frozenset({outline.tags[place] for place in insertions}) & {"svg", "canvas"}


def _site_parts(outline: Outline, shows: frozenset[int]) -> set[int]:
    """Menus and footers: on every page of a site, about none. One that holds the content, or ends a card, is none, nor
    is a footer with one of the `shows` of figures.
    """
    parts = {place for place in outline.select("nav, footer") if not outline.holds(place, "h1", "main")}
    parts -= {place for place in parts if outline.tags[place] == "nav" and not outline.is_menu(place)}
    if not parts:
        return parts
    read = {above for show in shows for above in (show, *outline.around(show)) if outline.tags[above] == "footer"}
    return parts.difference(footers_of_cards(outline), read)


_HEADINGS = ", ".join(LEVELS)
_UNREAD = -1
_NONE = -1
_TEXTS = frozenset(("text", "foreignObject"))
"""What drawings show texts in."""
_PARTING = BLOCK_TAGS | _TEXTS | {"br"}
_NO_ELEMENTS = frozenset({TEXT, "-comment", "-doctype", "-"})
_SVG_SKIPPED = UNREAD_TAGS | {"select", "textarea", "option", "datalist"} | _NO_ELEMENTS
_SKIPPED = _SVG_SKIPPED - {"svg"}


def _numbered(flow: Flow, document: Document) -> Iterator[int]:
    """The indices of the lines with a digit."""
    yield from (index for index, insertion in flow.inserted.items() if has_digit(insertion.text))
    for place in document.numbers:
        if flow.blocks[flow.outline.parents[place]] != _UNREAD:
            yield bisect_right(flow.places, place) - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class _Walk:
    """The way through a page, node by node, all of them known by their positions.

    A `special` element is one of those that stand `alone`, or another text is read in its place, or none.
    """

    flow: Flow
    insertions: Mapping[int, Insertion]
    alone: frozenset[int]
    replaced: set[int]
    skipped: frozenset[str]

    def through(self, body: int) -> None:
        flow, outline, special = self.flow, self.flow.outline, self.replaced | self.alone
        blocks, texts, starts, holders = flow.blocks, flow.texts, flow.starts, flow.holders
        parting, skipped, unread = _PARTING, self.skipped, _UNREAD
        # A place is one object in all lists: compiled, an `int` would be made anew for each.
        own_block: list[Any] = blocks
        shown: list[Any] = flow.shown
        opened: list[Any] = flow.places
        closed: list[Any] = flow.closed
        blocks[body] = body
        line = _NONE  # the block that holds the line which goes on
        places: list[Any] = list(range(body + 1, len(blocks)))
        tags, parents, all_texts = outline.tags[body + 1 :], outline.parents[body + 1 :], outline.texts[body + 1 :]
        # The longest loop of a reading: every line of it is run once for each node of the page, or for most.
        for place, tag, above, text in zip(places, tags, parents, all_texts):  # noqa: B905 - mypyc knows this form
            around = blocks[above]
            if around == unread:
                continue
            if text:
                if line != around:
                    if line >= 0:
                        closed.append(place)
                    starts.append(len(shown))
                    opened.append(place)
                    holders.append(around)
                    line = around
                shown.append(place)
                texts.append(text)
            elif tag not in skipped:
                is_block = tag in parting
                if place in special:
                    line = self._pass(place, place if is_block else around, line)
                    continue
                if line >= 0 and (is_block or line != around):
                    closed.append(place)
                    line = _NONE
                if is_block:
                    own_block[place] = place
                else:
                    blocks[place] = around

    def _close(self, place: int, line: int) -> int:
        if line != _NONE:
            self.flow.closed.append(place)
        return _NONE

    def _pass(self, place: int, block: int, line: int) -> int:
        """Past an element that is special; gives the block of the line that goes on behind it, as all of these do."""
        own = place if place in self.alone else block
        if line != own:
            line = self._close(place, line)
        if place not in self.replaced:
            self.flow.blocks[place] = own
        elif place in self.insertions:
            line = self._insert(self.insertions[place], place, own, line)
        return line

    def _insert(self, insertion: Insertion, place: int, block: int, line: int) -> int:
        """What is read in an element's place; what is read instead of a picture stands on a line of its own."""
        flow = self.flow
        if not insertion.replaces:
            flow.blocks[place] = block
        if not insertion.text:
            return line
        is_apart = insertion.source is Source.ALT
        if is_apart:
            line = self._close(place + 1, line)
        if line == _NONE:
            flow.open_line(place, block)
        flow.shown.append(place)
        flow.texts.append(insertion.text)
        flow.inserted[len(flow.starts) - 1] = insertion
        return self._close(place + 1, block) if is_apart else block
